import { z } from 'zod';
import { findDifferences, type HashedField, type HashedLine, hashLines } from '../line-hash.ts';

const text = z.string().nullable();

const lineShape = z.object({
  id: z.string(),
  personId: z.string(),
  networkId: z.string(),
  municipalityId: z.string(),
  day: z.string(),
  minutes: z.int(),
  from: text,
  to: text,
  activity: z.string(),
  themeId: text,
  goalId: text,
  measureId: text,
  financing: z.string(),
  source: z.string(),
  loggedAt: z.iso.datetime().transform((at) => new Date(at)),
  correctsId: text,
  reason: text,
  state: z.string(),
  number: z.int(),
});

const monthShape = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  month: z.string(),
  minutes: z.int(),
  events: z.array(
    z.object({
      kind: z.string(),
      at: z.string(),
      by: z.string(),
      hash: text,
      lines: z.int(),
      minutes: z.int(),
    }),
  ),
  lines: z.array(lineShape),
});

/** A timesheet as its JSON has it. */
export const timesheetShape = z.object({
  document: z.literal('timesheet'),
  network: z.object({ id: z.string(), name: z.string() }),
  municipality: z.object({ number: z.string(), name: z.string() }),
  person: z.object({ id: z.string(), name: z.string() }).nullable(),
  from: z.string(),
  to: z.string(),
  minutes: z.int(),
  attestedMinutes: z.int(),
  byGoal: z.array(z.object({ name: z.string(), minutes: z.int() })),
  byFinancing: z.array(z.object({ name: z.string(), minutes: z.int() })),
  months: z.array(monthShape),
});
export type SavedTimesheet = z.infer<typeof timesheetShape>;
type SavedMonth = SavedTimesheet['months'][number];

/** A fault in a sentence for the operator, or, where nothing is wrong, what was found to agree. */
export type Finding = { readonly isFault: boolean; readonly words: string };

/**
 * Compares a timesheet from a file with the same made of the database now: each line and each sum, and the hashes of the
 * attested lines in both with those that were stored when they were attested.
 */
export function compareTimesheets(saved: SavedTimesheet, current: SavedTimesheet): Finding[] {
  const keys = [...saved.months, ...current.months].map(keyOf);
  const months = [...new Set(keys)].flatMap((key) =>
    compareMonths(
      saved.months.find((month) => keyOf(month) === key),
      current.months.find((month) => keyOf(month) === key),
    ),
  );
  return [...months, ...compareSums(saved, current)];
}

const keyOf = ({ person, month }: SavedMonth): string => `${month} ${person.id}`;
const fault = (words: string): Finding => ({ isFault: true, words });

function compareMonths(saved: SavedMonth | undefined, current: SavedMonth | undefined): Finding[] {
  const month = saved ?? current;
  if (month === undefined) return [];
  const where = `${month.person.name}, ${month.month}`;
  const faults = [
    ...linesBetween(saved, current).map((words) => fault(`${where}: ${words}`)),
    ...attestationsBetween(saved, current).map((words) => fault(`${where}: ${words}`)),
  ];
  if (faults.length > 0) return faults;
  const hash = lastHash(month);
  const count = `${month.lines.length} ${month.lines.length === 1 ? 'line agrees' : 'lines agree'}`;
  const words =
    hash === null ? `${count}; not attested, so there is no hash` : `${count}, SHA-256 ${hash} agrees`;
  return [{ isFault: false, words: `${where}: ${words}` }];
}

function linesBetween(saved: SavedMonth | undefined, current: SavedMonth | undefined): string[] {
  const [before, now] = [saved?.lines ?? [], current?.lines ?? []];
  const numberOf = new Map([...now, ...before].map(({ id, number }) => [id, number]));
  return findDifferences(before, now).map(({ id, day, kind, fields }) => {
    const line = `line ${numberOf.get(id) ?? '?'} (${day}, id ${id})`;
    if (kind === 'missing') return `${line} stands in the file, but not in the database`;
    if (kind === 'added') return `${line} stands in the database, but not in the file`;
    const [old, is] = [before, now].map((lines) => lines.find((one) => one.id === id));
    return `${line} differs: ${fields.map((field) => changeText(field, old, is)).join('; ')}`;
  });
}

const changeText = (field: HashedField, old: HashedLine | undefined, now: HashedLine | undefined): string =>
  `${field} is ${JSON.stringify(old?.[field])} in the file and ${JSON.stringify(now?.[field])} in the database`;

function attestationsBetween(saved: SavedMonth | undefined, current: SavedMonth | undefined): string[] {
  const [old, now] = [saved, current].map((month) => (month === undefined ? null : lastHash(month)));
  return [
    ...(isIntact(saved) ? [] : ["the file's attested lines don't give the hash that stands in the file"]),
    ...(isIntact(current)
      ? []
      : ["the database's attested lines don't give the hash that was stored when they were attested"]),
    ...(old === now || saved === undefined || current === undefined
      ? []
      : [`the last attestation is ${old ?? 'none'} in the file and ${now ?? 'none'} in the database`]),
  ];
}

const lastHash = ({ events }: SavedMonth): string | null =>
  events.findLast(({ kind, hash }) => kind === 'attested' && hash !== null)?.hash ?? null;

function isIntact(month: SavedMonth | undefined): boolean {
  const hash = month === undefined ? null : lastHash(month);
  if (month === undefined || hash === null) return true;
  return hash === hashLines(month.lines.filter(({ state }) => state === 'attested' || state === 'locked'));
}

/** The sums and names that no line holds: they are compared as they stand. */
function compareSums(saved: SavedTimesheet, current: SavedTimesheet): Finding[] {
  const named = ['minutes', 'attestedMinutes', 'byGoal', 'byFinancing', 'municipality', 'person'] as const;
  const top = named.map((name) => ({ name, old: saved[name], now: current[name] }));
  const months = saved.months.map((month) => ({
    name: `minutes of ${month.person.name}, ${month.month}`,
    old: month.minutes,
    now: current.months.find((one) => keyOf(one) === keyOf(month))?.minutes,
  }));
  return [...top, ...months]
    .map(({ name, old, now }) => ({ name, old: JSON.stringify(old), now: JSON.stringify(now) }))
    .filter(({ old, now }) => old !== now)
    .map(({ name, old, now }) => fault(`${name}: ${old} in the file and ${now} in the database`));
}
