import { dayOf, monthOf } from '../../../calendar/days.ts';
import { isAttested, isSubmitted } from '../../../domain/months.ts';
import type { StatementFacts, StatementLine } from './store.ts';

/** How much of an own-financing statement there is: each line's amount, the lines without amounts, or sums alone. */
export type StatementDetail = 'amounts' | 'lines' | 'totals';

/** A line as the statement numbers it. */
export type NumberedLine = StatementLine & { readonly number: number };

/** Numbers the lines by day; what reverses a line stands before what replaces it. */
export const numbered = (lines: readonly StatementLine[]): NumberedLine[] =>
  lines.toSorted(byDay).map((line, index) => ({ ...line, number: index + 1 }));

function byDay(a: StatementLine, b: StatementLine): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.correctsId !== null && a.correctsId === b.correctsId ? a.minutes - b.minutes : 0;
}

/** Lines that belong together: all their minutes, those that count, and øre. */
export type Part<Key> = {
  readonly key: Key;
  readonly lines: number;
  readonly minutes: number;
  readonly counts: number;
  readonly øre: number;
};

/** Adds up the lines by a key, in the order in which the keys are met. */
export function partsBy<Key>(
  lines: readonly NumberedLine[],
  keyOf: (line: NumberedLine) => Key,
): Part<Key>[] {
  const parts = new Map<Key, Part<Key>>();
  for (const line of lines) {
    const key = keyOf(line);
    const part = parts.get(key) ?? { key, lines: 0, minutes: 0, counts: 0, øre: 0 };
    parts.set(key, {
      key,
      lines: part.lines + 1,
      minutes: part.minutes + line.minutes,
      counts: part.counts + line.counts,
      øre: part.øre + line.øre,
    });
  }
  return [...parts.values()];
}

export const byMonth = (lines: readonly NumberedLine[]): Part<string>[] =>
  partsBy(lines, ({ day }) => monthOf(day));

/** How far a line has come: `open` is with the person, `submitted` waits for the attestant. */
export type Standing = 'attested' | 'submitted' | 'open';

export const standingOf = (line: { readonly state: string }): Standing =>
  isAttested(line) ? 'attested' : isSubmitted(line) ? 'submitted' : 'open';

/** Whether the statement is one to send: its year is over, and all that counts is attested. */
export function isFinal({ meter, lines }: StatementFacts, now: Date): boolean {
  return (
    meter.year.to < dayOf(now) &&
    lines.every((line) => line.counts === 0 || standingOf(line) === 'attested') &&
    meter.means.entered === 0 &&
    meter.meansLines.every(({ isCovered, state }) => !isCovered || state === 'attested')
  );
}

/** The end of an id that is enough to find a line by in the timesheet and the export. */
export const shortId = (id: string): string => id.slice(-8);
