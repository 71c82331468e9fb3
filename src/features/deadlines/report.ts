import { addDays } from '../../calendar/days.ts';
import type { Row } from '../../change.ts';
import type { Database } from '../../database/open.ts';
import type { ExportFilter } from '../../domain/export-filter.ts';
import { isMemberOn } from '../../domain/networks/member-days.ts';
import { addMonths, datesBetween } from '../../domain/occurrences.ts';
import { listMunicipalities } from '../../domain/people.ts';
import { listDone } from './complete/store-attested.ts';
import { nextDate } from './rules.ts';
import { listDeadlines } from './store.ts';
import { deadlineColumns } from './store-changes.ts';

/**
 * A network's deadlines in force, a row for each date and municipality:
 * `id,network,title,due,repeat,responsible,municipality,municipalityNumber,completedAt,completedBy,note,
 * firstDue,audience,rule`. Without a last
 * day a repeating deadline is given to a year after its beginning or the filter's first day.
 */
export async function exportDeadlines(database: Database, filter: ExportFilter): Promise<Row[]> {
  const { networkId, municipalityId } = filter;
  const [deadlines, municipalities] = await Promise.all([
    listDeadlines(database, [networkId]),
    listMunicipalities(database, [networkId]),
  ]);
  const completions = await listDone(database, deadlines, undefined);
  const done = new Map(completions.map((one) => [`${one.deadlineId} ${one.due} ${one.municipalityId}`, one]));
  const rows = deadlines.flatMap((deadline) => {
    const from = filter.from ?? deadline.due;
    const latest = completions.findLast(({ deadlineId }) => deadlineId === deadline.id)?.due ?? from;
    const first = nextDate(deadline, from) ?? from;
    const to = filter.to ?? addDays(addMonths([first, latest].sort().at(-1) ?? first, 12), -1);
    return datesBetween(deadline, from, to).flatMap((due) =>
      municipalities
        .filter(({ id }) => deadline.municipalityId === null || deadline.municipalityId === id)
        .filter(({ id }) => municipalityId === undefined || municipalityId === id)
        .filter((one) => isMemberOn(one, due))
        .map((one) => ({
          due,
          row: deadlineColumns(deadline, due, one, done.get(`${deadline.id} ${due} ${one.id}`)),
        })),
    );
  });
  return rows.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)).map(({ row }) => row);
}
