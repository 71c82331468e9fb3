import type { Day } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import { listMonthEvents, listMonthLines, type MonthEventRow } from '../../timesheet/month/store.ts';
import type { ReportRequest } from '../report.ts';

export type TimesheetLine = Awaited<ReturnType<typeof listMonthLines>>[number];

/** A month as it was attested, handed in, returned or locked. */
export type TimesheetEvent = Pick<
  MonthEventRow,
  'personId' | 'month' | 'kind' | 'at' | 'actorName' | 'deputyForName' | 'hash' | 'lines' | 'minutes'
>;

export type TimesheetFacts = {
  readonly network: { readonly id: string; readonly name: string; readonly county: string };
  /** Undefined where the municipality isn't in the network. */
  readonly municipality: { readonly id: string; readonly name: string } | undefined;
  /** Whose timesheet it is, where it is one person's; with the roles there in the period. */
  readonly person:
    | { readonly id: string; readonly name: string; readonly roles: readonly string[] }
    | undefined;
  readonly lines: readonly TimesheetLine[];
  readonly events: readonly TimesheetEvent[];
};

/** What a timesheet is made of: a person's lines in a municipality, or all of the municipality's. */
export async function readTimesheet(database: Database, request: ReportRequest): Promise<TimesheetFacts> {
  const { networkId, municipalityId, personId, from, to } = request;
  const [network, membership, person, lines, events] = await Promise.all([
    database.client.network.findUniqueOrThrow({ where: { id: networkId } }),
    database.client.membership.findFirst({
      where: { networkId, municipalityId },
      select: { municipality: { select: { id: true, name: true } } },
    }),
    personId === undefined
      ? undefined
      : findWithRoles(database, personId, { networkId, municipalityId, from, to }),
    listMonthLines(database, request),
    listMonthEvents(database, request),
  ]);
  const { id, name, county } = network;
  return { network: { id, name, county }, municipality: membership?.municipality, person, lines, events };
}

type Period = {
  readonly networkId: string;
  readonly municipalityId: string;
  readonly from: Day;
  readonly to: Day;
};

async function findWithRoles({ client }: Database, id: string, period: Period) {
  const { networkId, municipalityId, from, to } = period;
  const { name, roles } = await client.person.findUniqueOrThrow({
    where: { id },
    select: {
      name: true,
      roles: {
        where: { networkId, municipalityId, from: { lte: to }, OR: [{ to: null }, { to: { gte: from } }] },
        select: { kind: true },
        orderBy: { from: 'asc' },
      },
    },
  });
  return { id, name, roles: [...new Set(roles.map(({ kind }) => kind))] };
}
