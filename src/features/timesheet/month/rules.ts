import { addDays, type Day, dayOf, monthOf, monthRange } from '../../../calendar/days.ts';
import { type HashedLine, hashLines } from '../../../domain/line-hash.ts';
import type { Fixing } from '../../../domain/money/rates/rates.ts';
import { formatShortDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';

/** A line of a timesheet with the names behind its ids. */
export type MonthLine = HashedLine &
  Partial<Fixing> & {
    /** draft | submitted | returned | attested | locked */
    readonly state: string;
    readonly person: { readonly name: string };
    readonly municipality: { readonly name: string };
    readonly theme: { readonly name: string } | null;
    readonly goal: { readonly number: number; readonly title: string } | null;
    readonly measure: { readonly number: number; readonly title: string } | null;
  };

/** Which month it is: a person's, in a municipality of a network. */
export type MonthKey = {
  readonly personId: string;
  readonly networkId: string;
  readonly municipalityId: string;
  /** YYYY-MM */
  readonly month: string;
};

/** A month of a button, with the seal of its lines where they were shown beside it. */
export type Sealed = MonthKey & { readonly seal: string | undefined };

/** A person's month in a municipality with those of its lines that matter, at least one. */
export type Month = MonthKey & {
  readonly personName: string;
  readonly municipalityName: string;
  readonly lines: readonly MonthLine[];
};

/** Whether a month's last day has passed. */
export const isOver = (month: string, now: Date): boolean => month < monthOf(dayOf(now));

/** The last day on which a month's hours are to be handed in and attested: the last one of the month after. */
export const dueOf = (month: string): Day => monthRange(monthAfter(month)).to;

export const monthAfter = (month: string): string => monthOf(addDays(monthRange(month).to, 1));
export const monthBefore = (month: string): string => monthOf(addDays(`${month}-01`, -1));

/** The months that lines belong to, the earliest first, and by name within a month. */
export function groupMonths(lines: readonly MonthLine[]): Month[] {
  const months = new Map<string, Month & { lines: MonthLine[] }>();
  for (const line of lines) {
    const { personId, networkId, municipalityId, person, municipality } = line;
    const key = { personId, networkId, municipalityId, month: monthOf(line.day) };
    const month = months.get(keyText(key));
    if (month !== undefined) month.lines.push(line);
    else {
      const names = { personName: person.name, municipalityName: municipality.name };
      months.set(keyText(key), { ...key, ...names, lines: [line] });
    }
  }
  return [...months.values()].sort(
    (a, b) =>
      (a.month < b.month ? -1 : a.month > b.month ? 1 : 0) ||
      a.municipalityName.localeCompare(b.municipalityName, 'nb') ||
      a.personName.localeCompare(b.personName, 'nb') ||
      (keyText(a) < keyText(b) ? -1 : 1),
  );
}

/** Which month it is, in one word for all of its key. */
const keyText = ({ month, municipalityId, personId, networkId }: MonthKey): string =>
  `${month} ${municipalityId} ${personId} ${networkId}`;

/** What a button that signs carries of the lines that were shown, so that nobody signs others unseen. */
export const sealOf = (lines: readonly HashedLine[]): string => hashLines(lines).slice(0, 16);

/** The lines that another one reverses: what replaces them stands beside them. */
export function correctedIds(lines: readonly MonthLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ correctsId }) => correctsId ?? []));
}

/** The lines that say what was worked: neither those that a correction takes back nor those that take them back. */
export function standingLines(lines: readonly MonthLine[]): readonly MonthLine[] {
  const reversed = new Set(
    lines.flatMap(({ correctsId, minutes }) => (minutes < 0 ? (correctsId ?? []) : [])),
  );
  return lines.filter(({ id, minutes }) => minutes >= 0 && !reversed.has(id));
}

/** The days that lie outside all of the agreements, as short dates in order. */
export function daysOutside(
  lines: readonly MonthLine[],
  agreements: readonly { readonly start: Day; readonly end: Day }[],
  language: Language,
): string[] {
  const days = lines
    .map(({ day }) => day)
    .filter((day) => !agreements.some(({ start, end }) => start <= day && day <= end));
  return [...new Set(days)].sort().map((day) => formatShortDay(day, language));
}
