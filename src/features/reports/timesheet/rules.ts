import { type Day, monthOf, monthRange } from '../../../calendar/days.ts';
import { hashLines } from '../../../domain/line-hash.ts';
import { isAttested } from '../../../domain/months.ts';
import type { ReportRequest } from '../report.ts';
import type { TimesheetEvent, TimesheetFacts, TimesheetLine } from './store.ts';

/** All that a timesheet is written of. */
export type Timesheet = {
  readonly request: ReportRequest;
  readonly now: Date;
  /** The period in words: «mars 2024». */
  readonly period: string;
  readonly network: TimesheetFacts['network'];
  readonly municipality: { readonly id: string; readonly name: string };
  readonly person: TimesheetFacts['person'];
  readonly months: readonly SheetMonth[];
  readonly findCorrections: ReturnType<typeof correctionFinder>;
  /** Why it is a draft, where it is one. */
  readonly draft: string | undefined;
};

/** A line with its number in the document. */
export type Numbered = TimesheetLine & { readonly number: number };

/** A person's month: its lines by day, and what was done with it, earliest first. */
export type SheetMonth = {
  readonly person: { readonly id: string; readonly name: string };
  readonly month: string;
  /** The period has all of its days; else its attestations are of lines that stand elsewhere as well. */
  readonly isWhole: boolean;
  readonly lines: readonly Numbered[];
  readonly events: readonly TimesheetEvent[];
};

/** From a day to another, both included. */
type Period = { readonly from: Day; readonly to: Day };

/** Whether a period has all days of a month. An agreement's year begins and ends in the middle of one. */
export function isWholeMonth(month: string, { from, to }: Period): boolean {
  const days = monthRange(month);
  return from <= days.from && days.to <= to;
}

/** The months in the order in which they are printed: by person, then by month; the lines are numbered throughout. */
export function sheetMonths(
  lines: readonly TimesheetLine[],
  events: readonly TimesheetEvent[],
  period: Period,
): SheetMonth[] {
  const groups = groupBy(lines, ({ personId, day }) => `${personId} ${monthOf(day)}`);
  const groupedEvents = groupBy(events, ({ personId, month }) => `${personId} ${month}`);
  let number = 0;
  return [...groups]
    .flatMap(([key, own]) => {
      const [first] = own;
      return first === undefined ? [] : [{ key, own, name: first.person.name, month: monthOf(first.day) }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nb') || (a.key < b.key ? -1 : 1))
    .map(({ key, own, name, month }) => ({
      person: { id: key.slice(0, key.indexOf(' ')), name },
      month,
      isWhole: isWholeMonth(month, period),
      lines: own.toSorted(inOrder).map((line) => ({ ...line, number: ++number })),
      events: groupedEvents.get(key) ?? [],
    }));
}

/** By day and by when it was logged; of a correction's two lines the one that takes back comes first. */
function inOrder(a: TimesheetLine, b: TimesheetLine): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.loggedAt.getTime() - b.loggedAt.getTime() || Math.sign(a.minutes) - Math.sign(b.minutes);
}

function groupBy<Key, One>(list: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** What a line is to a correction: it takes back another, stands in its place, or was taken back itself. */
export type Correction =
  | { readonly kind: 'reversal' | 'replacement'; readonly of: Numbered | undefined; readonly reason: string }
  | { readonly kind: 'corrected'; readonly by: readonly Numbered[] };

/** Says for a line of these what it is to corrections: what corrects another can have been corrected itself. */
export function correctionFinder(lines: readonly Numbered[]): (line: Numbered) => readonly Correction[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const corrections = groupBy(
    lines.filter(({ correctsId }) => correctsId !== null),
    ({ correctsId }) => correctsId,
  );
  return (line) => {
    const by = corrections.get(line.id);
    const corrected: Correction[] = by === undefined ? [] : [{ kind: 'corrected', by }];
    if (line.correctsId === null) return corrected;
    const kind = line.minutes < 0 ? 'reversal' : 'replacement';
    return [{ kind, of: byId.get(line.correctsId), reason: line.reason ?? '' }, ...corrected];
  };
}

/**
 * The last attestation of a month, and whether its attested lines are those that were signed, are no longer, or are
 * only a part of them, where the period cuts the month.
 */
export function lastAttestation({ isWhole, lines, events }: SheetMonth) {
  const event = events.findLast(({ kind, hash }) => kind === 'attested' && hash !== null);
  if (event === undefined) return undefined;
  const isSame = hashLines(lines.filter(isAttested)) === event.hash;
  return { event, lines: isSame ? ('intact' as const) : isWhole ? ('altered' as const) : ('part' as const) };
}
