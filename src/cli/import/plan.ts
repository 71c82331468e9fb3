import { v5 as namedUuid } from 'uuid';
import type { Change, Row, Value } from '../../change.ts';
import type { Database } from '../../database/open.ts';
import { created, type Places } from './places.ts';
import type { Cells } from './sheet.ts';

/** What a line of the file did to what is stored; `moved` where people have moved it in Lagbot since. */
export type Outcome = 'new' | 'changed' | 'same' | 'moved';

/** What an import would write, and what became of each line; it holds only where the file has no faults. */
export type Plan = {
  readonly changes: Change[];
  readonly outcomes: Outcome[];
  /** What else there is to be told of it. */
  readonly notes?: readonly string[];
};

/** What planning an import needs; `now` is the moment of the import, `hasEmail` whether e-mail goes to those with no account. */
export type Ground = {
  readonly database: Database;
  readonly lines: readonly Cells[];
  readonly places: Places;
  readonly now: Date;
  readonly hasEmail: boolean;
};

/** A stored or coming record, with the line of the file that speaks of it. */
export type Known<T> = { values: T; readonly before: T | undefined; line: number | undefined };

/** What a line wants of a record; where it says nothing, what is stored stands. */
export type Wanted<T> = { readonly [Name in keyof T]?: T[Name] | null | undefined };

/** Where the wanted values differ from those that stand. */
export function differences<T extends Row>(stands: T, wanted: Wanted<T>): Partial<T> {
  const names = Object.keys(wanted).filter((name) => {
    const value = wanted[name];
    return value !== null && value !== undefined && !isSame(value, stands[name] ?? null);
  });
  return Object.assign({}, ...names.map((name) => ({ [name]: wanted[name] })));
}

const isSame = (a: Value, b: Value): boolean =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;

/** The write of a record that may have changed: only what differs, and only while it stands as it was read. */
export function changeOf<T extends Row & { readonly id: string }>(
  model: string,
  type: string,
  { values, before }: Known<T>,
  networkId?: string,
): Change[] {
  if (before === undefined) return [];
  const row = differences(before, values);
  const names = Object.keys(row);
  if (names.length === 0) return [];
  const change: Change = {
    kind: 'changed',
    model,
    id: values.id,
    row: Object.fromEntries(names.map((name) => [name, values[name] ?? null])),
    expect: Object.fromEntries(names.map((name) => [name, before[name] ?? null])),
    record: { type, columns: { id: values.id } },
  };
  return [networkId === undefined ? change : { ...change, networkId }];
}

/** What is written of all records: the new ones whole, of the others what differs. */
export function changesOf<T extends Row & { readonly id: string }>(
  records: ReadonlyMap<string, Known<T>>,
  model: string,
  networkOf: (row: T) => string | undefined,
): Change[] {
  const type = `${model.charAt(0).toLowerCase()}${model.slice(1)}`;
  const all = [...records.values()];
  const fresh = all.filter(({ before }) => before === undefined);
  return [
    ...fresh.map(({ values }) => created(model, type, values, networkOf(values))),
    ...all.flatMap((one) => changeOf(model, type, one, networkOf(one.values))),
  ];
}

/**
 * Puts what a line says beside the record of that key: a new one, the stored one with other values, or nothing new.
 * Two lines that say different things of one record are a fault of the second (undefined), in that value's column.
 */
export function settle<T extends Row & { readonly id: string }>(
  records: Map<string, Known<T>>,
  key: string,
  cells: Cells,
  {
    wanted,
    fresh,
    columns = {},
  }: { wanted: Wanted<T>; fresh: () => T; columns?: Readonly<Record<string, string>> },
): Outcome | undefined {
  const known = records.get(key);
  if (known === undefined) {
    records.set(key, { values: fresh(), before: undefined, line: cells.line });
    return 'new';
  }
  const different = differences(known.values, wanted);
  const [name] = Object.keys(different);
  if (name !== undefined && known.line !== undefined) {
    return cells.fault(
      columns[name] ?? name,
      `line ${known.line} says something else about the same; keep one of the two`,
    );
  }
  known.line ??= cells.line;
  if (name === undefined) return 'same';
  known.values = { ...known.values, ...different };
  return 'changed';
}

/** The stored records by their key, ready to be settled with; of several with one key the first stands. */
export function storedBy<T extends Row>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): Map<string, Known<T>> {
  const records = new Map<string, Known<T>>();
  for (const row of rows) {
    if (!records.has(keyOf(row))) records.set(keyOf(row), { values: row, before: row, line: undefined });
  }
  return records;
}

/** Lagbot's own namespace of ids that are made from names. */
const namespace = '0c4e2a5b-6f0e-4c8e-9d51-7a3b1f6e2d90';

/** The id of a record that an import makes, from what it was called and when it was to be: the same in every run. */
export const importedId = (kind: 'gathering' | 'deadline', key: string): string =>
  namedUuid(`${kind} ${key}`, namespace);

/**
 * The stored records by id, and how to find the one that a line speaks of: by the id that an import of this line has
 * given it, wherever it was moved since, else by its key. Of several with one key the first stands.
 */
export function storedById<T extends Row & { readonly id: string }>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): { records: Map<string, Known<T>>; idOf(imported: string, key: string): string } {
  const records = storedBy(rows, ({ id }) => id);
  const ids = new Map(rows.toReversed().map((row) => [keyOf(row), row.id]));
  return {
    records,
    idOf: (imported, key) => (records.has(imported) ? imported : (ids.get(key) ?? imported)),
  };
}
