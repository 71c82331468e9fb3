import type { Change } from '../../change.ts';
import type { Database } from '../../database/open.ts';
import { type FinancingYear, readMeters, type YearChoice } from '../../domain/money/meters.ts';
import { readTerms } from '../../domain/money/terms.ts';
import { listPlaces } from '../../domain/places.ts';
import type { Actor } from '../../domain/roles.ts';
import { sendersOf } from '../people/data/store.ts';
import { listDeputyships } from '../timesheet/deputy/store.ts';
import { listPeopleOf } from '../timesheet/month/store.ts';
import { type ReportPlace, reportPlaces } from './access/rules.ts';

/** The municipalities that the actor may have documents of on a day. */
export async function listReportPlaces(
  database: Database,
  actor: Actor,
  today: string,
): Promise<ReportPlace[]> {
  const [places, deputyships] = await Promise.all([
    listPlaces(database, actor, 'reports.read'),
    listDeputyships(database, { personId: actor.id }, today),
  ]);
  return reportPlaces(actor, places, deputyships);
}

/** Whose timesheets the actor may name: all who have had a role where they control. */
export const listControlled = (
  database: Database,
  places: readonly ReportPlace[],
): Promise<{ id: string; name: string }[]> =>
  listPeopleOf(
    database,
    places.filter(({ isControlled }) => isControlled),
  );

/** The places, by key, in which a person has or has had a role. */
export async function listPlacesOf({ client }: Database, personId: string): Promise<ReadonlySet<string>> {
  const roles = await client.role.findMany({
    where: { personId, municipalityId: { not: null } },
    select: { networkId: true, municipalityId: true },
  });
  return new Set(roles.map(({ networkId, municipalityId }) => `${networkId}/${municipalityId}`));
}

/** A person's name. */
export async function findName({ client }: Database, personId: string): Promise<string | undefined> {
  const person = await client.person.findUnique({ where: { id: personId }, select: { name: true } });
  return person?.name;
}

type Place = Pick<ReportPlace, 'networkId' | 'municipalityId'>;

/** The days of a year of own financing, the network's own kind of year where none is named; undefined where there is none. */
export async function findFinancingYear(
  database: Database,
  { networkId, municipalityId }: Place,
  year: YearChoice | undefined,
  today: string,
): Promise<FinancingYear | undefined> {
  const terms = await readTerms(database, networkId);
  const [meter] = await readMeters(database, terms, {
    municipalityIds: [municipalityId],
    year: year ?? { kind: terms.yearKind },
    today,
  });
  return meter?.year;
}

/** The days of the agreement that a municipality is under, or was last. */
export async function findAgreementDays(
  { client }: Database,
  { networkId, municipalityId }: Place,
  today: string,
) {
  const agreement = await client.agreement.findFirst({
    where: { networkId, municipalityId, start: { lte: today } },
    orderBy: { start: 'desc' },
    select: { start: true, end: true },
  });
  return agreement ?? undefined;
}

/** The files that wait for a person, whichever account they asked from. */
export async function listWaiting({ client }: Database, personId: string, now: Date) {
  const accounts = await client.account.findMany({ where: { personId } });
  return client.download.findMany({
    where: { personId: { in: sendersOf(personId, accounts) }, expiresAt: { gt: now } },
    select: { id: true, name: true },
    orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
  });
}

/** Takes a file back before anybody else fetches it. */
export function removeDownload({ id, name }: { readonly id: string; readonly name: string }): Change {
  return {
    kind: 'removed',
    model: 'Download',
    id,
    row: {},
    record: { type: 'download', columns: { id, name } },
  };
}
