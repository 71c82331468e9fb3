import { findDifferences, type HashedLine, hashLines } from '../../../domain/line-hash.ts';
import { isAttested } from '../../../domain/months.ts';
import { isWholeMonth } from '../timesheet/rules.ts';
import type { SavedMonth, SavedTimesheet } from './rules-saved.ts';

/** A fault in a sentence for the operator, or, where nothing is wrong, what was found to agree. */
export type Finding = { readonly isFault: boolean; readonly words: string };

/** What is to be compared of lines and names. */
type Scope = {
  readonly isNumbered: boolean;
  readonly erased: ReadonlySet<string>;
  /** When the file says that it was made. */
  readonly madeAt: string;
};

/** The same month in the file and in the database, where it is there. */
type Pair = { readonly saved: SavedMonth | undefined; readonly current: SavedMonth | undefined };

/**
 * Compares a timesheet from a file with the same made of the database now: each line with its state and number, what
 * was done with each month and by whom, each sum, and the hashes of the attested lines in both with those that were
 * stored when they were attested. What has only been locked since is no fault, nor the name of one who attested and was
 * erased since: `erased` are the names that stand in the place of those.
 */
export function compareTimesheets(
  saved: SavedTimesheet,
  current: SavedTimesheet,
  erased: ReadonlySet<string> = new Set(),
): Finding[] {
  const keys = new Set([...saved.months, ...current.months].map(keyOf));
  const pairs = [...keys].map((key) => ({
    saved: saved.months.find((month) => keyOf(month) === key),
    current: current.months.find((month) => keyOf(month) === key),
  }));
  // Where a line is missing or has come, or a name that months are sorted by is another, all that follow have other numbers.
  const isNumbered = idsOf(saved) === idsOf(current);
  return [
    ...pairs.flatMap((pair) => compareMonths(pair, saved, { isNumbered, erased, madeAt: saved.madeAt })),
    ...compareSums(saved, current),
    ...compareOrder(saved, current),
  ];
}

/** A file has its months and lines once, and in the order of their numbers. */
function compareOrder(saved: SavedTimesheet, current: SavedTimesheet): Finding[] {
  const keys = saved.months.map(keyOf);
  const twice = saved.months.filter((month, index) => keys.indexOf(keyOf(month)) !== index);
  if (twice.length > 0)
    return twice.map(({ person, month }) =>
      fault(`${person.name}, ${month}: stands more than once in the file`),
    );
  const isMoved = idsOf(saved) !== idsOf(current) && sortedIds(saved) === sortedIds(current);
  return isMoved ? [fault('the lines stand in another order in the file than in the database')] : [];
}

const sortedIds = (sheet: SavedTimesheet): string => idsOf(sheet).split(' ').sort().join(' ');

const keyOf = ({ person, month }: SavedMonth): string => `${month} ${person.id}`;
const idsOf = ({ months }: SavedTimesheet): string =>
  months.flatMap(({ lines }) => lines.map(({ id }) => id)).join(' ');
const fault = (words: string): Finding => ({ isFault: true, words });
const both = (name: string, old: unknown, now: unknown): string =>
  `${name} is ${JSON.stringify(old)} in the file and ${JSON.stringify(now)} in the database`;

function compareMonths(pair: Pair, period: SavedTimesheet, scope: Scope): Finding[] {
  const month = pair.saved ?? pair.current;
  if (month === undefined) return [];
  const where = `${month.person.name}, ${month.month}`;
  const isWhole = isWholeMonth(month.month, period);
  const faults = [
    ...linesBetween(pair, scope.isNumbered),
    ...eventsBetween(pair, scope),
    ...attestationsBetween(pair, isWhole),
  ].map((words) => fault(`${where}: ${words}`));
  if (faults.length > 0) return faults;
  const hash = lastHash(month);
  const count = `${month.lines.length} ${month.lines.length === 1 ? 'line agrees' : 'lines agree'}`;
  const words =
    hash === null
      ? `${count}; not attested, so there is no hash`
      : isIntact(month)
        ? `${count}, SHA-256 ${hash} agrees`
        : `${count}; SHA-256 ${hash} is of the whole month, and the period has a part of it`;
  return [{ isFault: false, words: `${where}: ${words}` }];
}

function linesBetween({ saved, current }: Pair, isNumbered: boolean): string[] {
  const [before, now] = [saved?.lines ?? [], current?.lines ?? []];
  const changed = findDifferences(before, now);
  const twice = before
    .filter(({ id }, index) => before.findIndex((line) => line.id === id) !== index)
    .map(({ id, day }) => `${nameOf(before, id, day)} stands more than once in the file`);
  const fieldsOf = new Map(changed.map(({ id, fields }) => [id, fields]));
  const gone = changed.flatMap(({ id, day, kind }) => {
    if (kind === 'missing') return [`${nameOf(before, id, day)} stands in the file, but not in the database`];
    return kind === 'added' ? [`${nameOf(now, id, day)} stands in the database, but not in the file`] : [];
  });
  const differing = before.flatMap((old) => {
    const is = now.find(({ id }) => id === old.id);
    if (is === undefined) return [];
    const words = [
      ...(fieldsOf.get(old.id) ?? []).map((field) => both(field, old[field], is[field])),
      ...shownBetween(old, is, isNumbered),
    ];
    return words.length === 0 ? [] : [`${nameOf(before, old.id, old.day)} differs: ${words.join('; ')}`];
  });
  return [...gone, ...twice, ...differing];
}

type SavedLine = SavedMonth['lines'][number];

const nameOf = (lines: readonly SavedLine[], id: string, day: HashedLine['day']): string =>
  `line ${lines.find((line) => line.id === id)?.number ?? '?'} (${day}, id ${id})`;

/** What a reader sees of a line and its hash doesn't cover: how far it has come, its number, and names. */
function shownBetween(old: SavedLine, now: SavedLine, isNumbered: boolean): string[] {
  const names = (['theme', 'goal', 'measure'] as const).filter(
    (name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]),
  );
  return [
    ...(isNumbered && old.number !== now.number ? [both('number', old.number, now.number)] : []),
    ...(isSameState(old.state, now.state) ? [] : [both('state', old.state, now.state)]),
    ...names.map((name) => both(name, old[name], now[name])),
  ];
}

const isSameState = (old: string, now: string): boolean =>
  old === now || (old === 'attested' && now === 'locked');

const none: ReadonlySet<string> = new Set();

/** Whether two names are of the same person: the same name, or one that was erased since. */
const isSameName = <T>(old: T, now: T, erased: ReadonlySet<string>): boolean =>
  old === now || (old !== null && typeof now === 'string' && erased.has(now));

const eventFields = ['kind', 'at', 'by', 'deputyFor', 'hash', 'lines', 'minutes'] as const;

/** What was done with a month until the file was made. What has been done since then shows in the lines' states. */
function eventsBetween({ saved, current }: Pair, { erased, madeAt }: Scope): string[] {
  const left = (current?.events ?? []).slice(saved?.events.length ?? 0);
  const missing = left.filter(({ kind, at }) => kind !== 'locked' && at <= madeAt);
  const differing = (saved?.events ?? []).flatMap((old, index) => {
    const event = `event ${index + 1} (${old.kind} ${old.at})`;
    const now = current?.events[index];
    if (now === undefined) return [`${event} stands in the file, but not in the database`];
    const changed = eventFields.filter(
      (field) => !isSameName(old[field], now[field], field === 'by' || field === 'deputyFor' ? erased : none),
    );
    if (changed.length === 0) return [];
    return [`${event} differs: ${changed.map((field) => both(field, old[field], now[field])).join('; ')}`];
  });
  return [
    ...differing,
    ...missing.map(({ kind, at }) => `the event ${kind} ${at} stands in the database, but not in the file`),
  ];
}

function attestationsBetween({ saved, current }: Pair, isWhole: boolean): string[] {
  const [old, now] = [saved, current].map((month) => (month === undefined ? null : lastHash(month)));
  return [
    ...(!isWhole || isIntact(saved)
      ? []
      : ["the file's attested lines don't give the hash that stands in the file"]),
    ...(!isWhole || isIntact(current)
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
  return hash === hashLines(month.lines.filter(isAttested));
}

/** The sums and names that no line holds: they are compared as they stand. */
function compareSums(saved: SavedTimesheet, current: SavedTimesheet): Finding[] {
  const named = [
    ...(['minutes', 'attestedMinutes', 'byGoal', 'byFinancing'] as const),
    ...(['network', 'municipality'] as const),
  ];
  const top = named.map((name) => ({ name, old: saved[name], now: current[name] }));
  const person = { name: 'person', old: saved.person, now: current.person };
  const months = saved.months.flatMap((old) => {
    const now = current.months.find((one) => keyOf(one) === keyOf(old));
    const whose = `of ${old.person.name}, ${old.month}`;
    return [
      { name: `minutes ${whose}`, old: old.minutes, now: now?.minutes },
      { name: `name ${whose}`, old: old.person, now: now?.person },
      ...(isSameState(old.state, now?.state ?? '')
        ? []
        : [{ name: `state ${whose}`, old: old.state, now: now?.state }]),
    ];
  });
  // A draft can be done by now, but what is a draft now was never done.
  const draft =
    current.isDraft && !saved.isDraft ? [{ name: 'isDraft', old: false as const, now: true }] : [];
  return [...top, person, ...months, ...draft]
    .map(({ name, old, now }) => ({ name, old: JSON.stringify(old), now: JSON.stringify(now) }))
    .filter(({ old, now }) => old !== now)
    .map(({ name, old, now }) => fault(`${name}: ${old} in the file and ${now} in the database`));
}
