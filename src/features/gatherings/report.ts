import { addDays, type Day, instantAt } from '../../calendar/days.ts';
import type { Row } from '../../change.ts';
import type { Database } from '../../database/open.ts';
import type { Known } from '../../domain/audience/audience-words.ts';
import type { ExportFilter } from '../../domain/export-filter.ts';
import { listAnswersOf, listGatheringsOf } from './store.ts';
import { answerColumns, gatheringColumns } from './store-changes.ts';
import { listNamed } from './store-known.ts';

/** The half-open span of time that the filter's days (inclusive, Oslo) make. */
function spanOf({ from, to }: ExportFilter): { gte?: Date; lt?: Date } {
  const midnight = (day: Day) => instantAt(day, '00:00');
  return {
    ...(from === undefined ? {} : { gte: midnight(from) }),
    ...(to === undefined ? {} : { lt: midnight(addDays(to, 1)) }),
  };
}

/**
 * A network's gatherings that begin within the filter's days, cancelled ones too:
 * `id,network,title,format,start,end,place,link,host,answerBy,audience,cancelled`; start and end are Oslo time, as imports take
 * them. A gathering belongs to no municipality, so the filter's has no effect.
 */
export async function exportGatherings(database: Database, filter: ExportFilter): Promise<Row[]> {
  const all = await listGatheringsOf(database, filter.networkId, spanOf(filter));
  const { people } = await listNamed(
    database,
    all.map(({ audience }) => audience),
  );
  return all.map((one) => gatheringColumns({ ...one, audience: withNames(one.audience, people) }));
}

/** People go by name in an export: `prosjektleder,5052,Pia Gruppenes`. */
function withNames(audience: string | null, people: Known['people']): string | null {
  return audience?.replace(/=([^,]+)/g, (_, id) => people.find((one) => one.id === id)?.name ?? '') ?? null;
}

/**
 * The answers to those gatherings, with attendance:
 * `gathering,start,person,municipality,municipalityNumber,answer,answeredAt,attended`. The municipality is the one of
 * the person's role when the gathering was.
 */
export async function exportAnswers(database: Database, filter: ExportFilter): Promise<Row[]> {
  const answers = await listAnswersOf(database, filter.networkId, spanOf(filter));
  const { municipalityId } = filter;
  return answers
    .filter(({ person }) => municipalityId === undefined || person.municipality?.id === municipalityId)
    .map(answerColumns);
}
