import { type Day, instantAt } from '../../../calendar/days.ts';
import { inForce } from '../../../database/in-force.ts';
import type { Database } from '../../../database/open.ts';
import { isAmong, type Party, partVersions } from '../../../domain/agreements/parties.ts';
import { inOrder, termsOn, type Versioned } from '../../../domain/agreements/versions.ts';

export type Municipality = { readonly id: string; readonly name: string };

/** A municipality's agreement, with the versions before it, and those of its parties that are no municipality. */
export type Agreement = Versioned & {
  readonly id: string;
  readonly networkId: string;
  readonly municipalityId: string;
  readonly municipality: Municipality;
  /** What it is called; the network's name where nobody has called it anything. */
  readonly name: string;
  /** What somebody has called it; one that binds several municipalities is one of each under one name. */
  readonly called: string | null;
  readonly networkName: string;
  readonly networkKind: string;
  /** Whether it is the only one that the municipality has in the network. */
  readonly isOnly: boolean;
  /** The template that it was made from; the network's kind where empty. */
  readonly kind: string | null;
  /** What it says of the other municipalities that it binds. */
  readonly beside: readonly (Versioned & { readonly name: string })[];
  /** The other parties, also those that were. */
  readonly parties: readonly Party[];
  /** The goals that are the agreement's own, for all whom it binds. */
  readonly goals: readonly AgreedGoal[];
};

/** A goal of an agreement, and who works on it besides. */
export type AgreedGoal = {
  readonly number: number;
  readonly title: string;
  readonly partners: string | null;
};

/** An agreement with all its parties as it stood on a day. */
export const agreementAsOf = (agreement: Agreement, day: Day): Agreement => ({
  ...{ ...agreement, ...termsOn(agreement, day), earlier: [] },
  beside: agreement.beside.map((one) => ({ ...one, ...termsOn(one, day), earlier: [] })),
  parties: agreement.parties.map((one) => ({ ...one, ...partVersions.on(one, day), earlier: [] })),
});

/** The other parties of an agreement as it stands. */
export const partiesOf = ({ parties }: Pick<Agreement, 'parties'>): Party[] =>
  parties.filter(({ isParty }) => isParty);

/** Whether two municipalities are bound by one agreement. */
export const isSame = (a: Agreement, b: Agreement): boolean =>
  a.id === b.id || (a.called !== null && a.called === b.called && a.networkId === b.networkId);

/** A network's agreements, or those of one municipality in it, by the municipality's name and their first day. */
export async function listAgreements(
  { client }: Database,
  { networkId, municipalityId }: { readonly networkId: string; readonly municipalityId?: string | undefined },
): Promise<Agreement[]> {
  const [rows, parties, goals] = await Promise.all([
    client.agreement.findMany({
      where: { networkId },
      include: { municipality: true, network: { select: { name: true, kind: true } }, earlier: true },
      orderBy: [{ start: 'asc' }, { id: 'asc' }],
    }),
    client.agreementParty.findMany({
      where: { networkId },
      include: { earlier: true },
      orderBy: { name: 'asc' },
    }),
    client.goal.findMany({
      where: { networkId, agreement: { not: null }, droppedAt: null },
      select: { agreement: true, number: true, title: true, partners: true },
      orderBy: [{ number: 'asc' }, { id: 'asc' }],
    }),
  ]);
  return rows
    .filter((row) => municipalityId === undefined || row.municipalityId === municipalityId)
    .map(({ network, earlier, ...row }) => ({
      ...row,
      called: row.name,
      name: row.name ?? network.name,
      isOnly: rows.every((one) => one.id === row.id || one.municipalityId !== row.municipalityId),
      networkName: network.name,
      networkKind: network.kind,
      beside: rows
        .filter((one) => one.municipalityId !== row.municipalityId && one.name !== null)
        .filter((one) => one.name === row.name)
        .map((one) => ({ ...one, name: one.municipality.name, earlier: inOrder(one.earlier) })),
      parties: parties
        .filter(({ agreement }) => agreement === row.name)
        .map((party) => ({ ...party, earlier: inOrder(party.earlier) })),
      goals: onceEach(goals.filter(({ agreement }) => agreement === row.name)),
      earlier: inOrder(earlier),
    }))
    .sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, 'nb'));
}

/** The goals of an agreement that binds several municipalities stand for each of them. */
const onceEach = (goals: readonly AgreedGoal[]): AgreedGoal[] =>
  goals.filter(
    (one, index) =>
      goals.findIndex(({ number, title }) => number === one.number && title === one.title) === index,
  );

/** The agreements of networks that an organisation of somebody's is a party of on a day, each once. */
export async function listOfParty(
  database: Database,
  personId: string,
  { networkIds, day }: { readonly networkIds: readonly string[]; readonly day: Day },
): Promise<Agreement[]> {
  const roles = await database.client.role.findMany({
    where: { personId, networkId: { in: [...networkIds] }, organisationId: { not: null }, ...inForce(day) },
    select: { networkId: true, organisation: { select: { name: true } } },
  });
  const all = await Promise.all(
    [...new Set(roles.map(({ networkId }) => networkId))].map((networkId) =>
      listAgreements(database, { networkId }),
    ),
  );
  return all
    .flat()
    .filter((one) =>
      roles.some((role) => role.networkId === one.networkId && isAmong(partiesOf(one), role.organisation)),
    );
}

/** What a network's agreements are made from: its kind, and who besides the municipalities are its main parties. */
export async function findNetworkOf({ client }: Database, id: string) {
  const { name, kind, county } = await client.network.findUniqueOrThrow({
    where: { id },
    select: { name: true, kind: true, county: true },
  });
  return { id, name, kind, counties: county.split(/\s*[,;]\s*/u).filter((one) => one !== '') };
}

/** How many gatherings of a network are set up in a calendar year, and how many of them people meet at in one place. */
export async function countGatherings({ client }: Database, networkId: string, year: number) {
  const rows = await client.gathering.findMany({
    where: {
      ...{ networkId, cancelledAt: null },
      startsAt: { gte: instantAt(`${year}-01-01`, '00:00'), lt: instantAt(`${year + 1}-01-01`, '00:00') },
    },
    select: { format: true },
  });
  return { all: rows.length, physical: rows.filter(({ format }) => format !== 'video').length };
}

/** The ids of the goals that belong to an agreement. */
export async function listGoalIds({ client }: Database, { networkId, called }: Agreement): Promise<string[]> {
  if (called === null) return [];
  const goals = await client.goal.findMany({ where: { networkId, agreement: called }, select: { id: true } });
  return goals.map(({ id }) => id);
}

/** Where agreements are or were, by their rows, whether they stand or are taken away. */
export async function findPlaces(
  { client }: Database,
  rows: readonly { readonly id: string; readonly networkId?: unknown; readonly municipalityId?: unknown }[],
): Promise<{ networkId: string; municipalityId: string; name: string }[]> {
  const standing = await client.agreement.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: { id: true, networkId: true, municipalityId: true },
  });
  const all = rows.map((row) => ({ ...row, ...standing.find(({ id }) => id === row.id) }));
  const ids = all.map(({ municipalityId }) => String(municipalityId));
  const places = await client.municipality.findMany({ where: { id: { in: ids } } });
  return all.flatMap(({ networkId, municipalityId }) => {
    const place = places.find(({ id }) => id === municipalityId);
    return place === undefined
      ? []
      : [{ networkId: String(networkId), municipalityId: place.id, name: place.name }];
  });
}

/** The other parties of agreements by their ids. */
export const findPartiesBy = (
  { client }: Database,
  ids: readonly string[],
): Promise<{ networkId: string; name: string }[]> =>
  client.agreementParty.findMany({
    where: { id: { in: [...ids] } },
    select: { networkId: true, name: true },
    orderBy: { name: 'asc' },
  });
