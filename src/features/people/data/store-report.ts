import { addDays, instantAt } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import type { ExportFilter } from '../../../domain/export-filter.ts';
import { findNames } from '../../../domain/people.ts';

/** A network's roles of all times, with those who have or had them. */
export function listNetworkRoles(
  { client }: Database,
  { networkId, municipalityId, from, to }: ExportFilter,
) {
  return client.role.findMany({
    where: {
      networkId,
      ...(municipalityId === undefined ? {} : { municipalityId }),
      ...(to === undefined ? {} : { from: { lte: to } }),
      ...(from === undefined ? {} : { OR: [{ to: null }, { to: { gte: from } }] }),
    },
    include: {
      person: { include: { accounts: { orderBy: { id: 'asc' } } } },
      municipality: true,
      organisation: { select: { name: true } },
      network: { select: { name: true } },
    },
    orderBy: [{ municipalityId: 'asc' }, { from: 'asc' }, { id: 'asc' }],
  });
}

/** What a network is called. Throws where there is no such network. */
export const findNetworkName = async ({ client }: Database, id: string): Promise<string> =>
  (await client.network.findUniqueOrThrow({ where: { id }, select: { name: true } })).name;

/** A network's audit events in order, with people by name. */
export async function listAuditEvents(database: Database, { networkId, from, to }: ExportFilter) {
  const events = await database.client.auditEvent.findMany({
    where: {
      networkId,
      at: {
        ...(from === undefined ? {} : { gte: instantAt(from, '00:00') }),
        ...(to === undefined ? {} : { lt: instantAt(addDays(to, 1), '00:00') }),
      },
    },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  const names = await findNames(
    database,
    events.map(({ actor }) => actor),
  );
  return events.map((event) => ({ ...event, actor: names.get(event.actor) ?? event.actor }));
}
