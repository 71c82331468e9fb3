import type { Finding } from './rules.ts';

/** A row of a timesheet's CSV by its columns' names, and the line that it stands on in the file. */
export type SavedRow = { readonly line: number; readonly cells: ReadonlyMap<string, string> };

const named: ReadonlySet<string> = new Set(['attestedBy', 'attestedFor']);

/**
 * Compares the rows of a timesheet's CSV with those that the database gives now, each by the id of its line. What has
 * only been locked since is no fault, nor an attesting name in whose place one of `erased` stands now.
 */
export function compareRows(
  saved: readonly SavedRow[],
  current: readonly SavedRow[],
  erased: ReadonlySet<string>,
): Finding[] {
  const now = new Map(current.map((row) => [idOf(row), row]));
  const before = new Set(saved.map(idOf));
  const isSameOrder = saved.map(idOf).join() === current.map(idOf).join();
  const isSameSet = saved.length === current.length && [...now.keys()].every((id) => before.has(id));
  const seen = new Set<string>();
  const faults = saved.flatMap((row): string[] => {
    const id = idOf(row);
    const where = `row ${row.line} (${row.cells.get('date') ?? ''}, id ${id})`;
    const is = now.get(id);
    if (is === undefined) return [`${where} stands in the file, but not in the database`];
    if (seen.has(id)) return [`${where} stands more than once in the file`];
    seen.add(id);
    const words = [...is.cells].flatMap(([column, value]) => {
      if (column === 'number' && !isSameOrder) return [];
      const old = row.cells.get(column);
      if (old === value || (named.has(column) && old !== '' && erased.has(value))) return [];
      if (column === 'state' && old === 'attested' && value === 'locked') return [];
      return [`${column} is ${JSON.stringify(old)} in the file and ${JSON.stringify(value)} in the database`];
    });
    return words.length === 0 ? [] : [`${where} differs: ${words.join('; ')}`];
  });
  const gone = current.flatMap(({ cells }) =>
    before.has(cells.get('id') ?? '')
      ? []
      : [`line ${cells.get('id')} (${cells.get('date')}) stands in the database, but not in the file`],
  );
  const order = isSameSet && !isSameOrder && faults.length === 0 ? ['the rows stand in another order'] : [];
  return [...faults, ...gone, ...order].map((words) => ({ isFault: true, words }));
}

const idOf = ({ cells }: SavedRow): string => cells.get('id') ?? '';
