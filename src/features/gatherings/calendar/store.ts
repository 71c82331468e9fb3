import type { Database } from '../../../database/open.ts';
import type { Gathering } from '../rules.ts';
import { gatheringOf, isShownTo, type Viewer, withNetwork } from '../store.ts';

/** How often each of the gatherings has been changed, by the audit log; those that never were are left out. */
export async function countChanges(
  { client }: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = await client.auditEvent.groupBy({
    by: ['recordId'],
    where: { recordId: { in: [...ids] }, action: 'gathering.changed' },
    _count: { id: true },
  });
  return new Map(counts.map(({ recordId, _count }) => [recordId, _count.id]));
}

/** More would be no calendar to read. */
const mostEntries = 500;

/** The gatherings that end after a moment, cancelled ones too, the latest first. */
export async function listForCalendar(
  { client }: Database,
  viewer: Viewer,
  since: Date,
): Promise<Gathering[]> {
  const { networkIds, personId } = viewer;
  const rows = await client.gathering.findMany({
    where: { networkId: { in: [...networkIds] }, endsAt: { gt: since } },
    include: withNetwork(personId),
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
    take: mostEntries,
  });
  return rows.map(gatheringOf).filter((one) => isShownTo(one, viewer));
}
