import { addDays, type Day, isDay } from '../../calendar/days.ts';
import { matchYear } from '../../grammar/days/years.ts';
import type { Head } from '../../grammar/month-at-head.ts';
import { keyAt, restOf, tokenize } from '../../grammar/tokens.ts';
import type { Language } from '../../language.ts';
import { say, translated } from '../../translated.ts';
import { type Earlier, versionOn } from '../agreements/versions.ts';

/** What is given and asked for: øre a year, the grant's share in hundredths of a percent. */
type Money = {
  readonly grantPerYear: number;
  readonly ownFinancingPerYear: number;
  readonly grantShare: number;
  /** Whether hours that the grant pays are own financing too; the network's rule where nothing is said. */
  readonly countsGrantHours?: boolean | null;
};

/** What an agreement says of money, as it is now and as it was before it changed; both days included. */
export type Agreement = Money & {
  readonly municipalityId: string;
  readonly start: Day;
  readonly end: Day;
  readonly earlier?: readonly (Money & Earlier)[];
};

/** What an agreement says of money on a day. Its days are those that it has now: an end that was moved holds for all. */
export function moneyOn({ earlier = [], ...agreement }: Agreement, day: Day): Agreement {
  const {
    grantPerYear,
    ownFinancingPerYear,
    grantShare,
    countsGrantHours = null,
  } = versionOn(agreement, earlier, day);
  return { ...agreement, earlier, grantPerYear, ownFinancingPerYear, grantShare, countsGrantHours };
}

/**
 * A year of own financing, both days included: an agreement's, numbered from 1, or a calendar year. Hours are read
 * from `readFrom` to `readTo`: an agreement's first and last year also tell of what lies up to a year outside it.
 */
export type FinancingYear = {
  readonly kind: 'agreement' | 'calendar';
  /** The agreement year's number, or the calendar year. */
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
  readonly readFrom: Day;
  readonly readTo: Day;
};

/** Which year is asked for; without a number the one that `today` is in. */
export type YearChoice = { readonly kind: FinancingYear['kind']; readonly number?: number };

/** A calendar year. */
export function calendarYear(year: number): FinancingYear {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  return { kind: 'calendar', number: year, from, to, readFrom: from, readTo: to };
}

/**
 * An agreement's years, each from its anniversary to the day before the next. An end on the anniversary itself, as in
 * «20 December 2023 to 20 December 2025», belongs to the year that ends there and makes no year of one day.
 */
export function agreementYears({ start, end }: Pick<Agreement, 'start' | 'end'>): FinancingYear[] {
  const starts: Day[] = [start];
  for (let n = 1; anniversary(start, n) < end; n += 1) starts.push(anniversary(start, n));
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const to = next === undefined ? end : addDays(next, -1);
    return {
      kind: 'agreement',
      number: index + 1,
      from,
      to,
      readFrom: index === 0 ? anniversary(from, -1) : from,
      readTo: next === undefined ? anniversary(to, 1) : to,
    };
  });
}

/** The same day `n` years on; 28 February where there is no 29th. */
function anniversary(day: Day, n: number): Day {
  const year = String(Number(day.slice(0, 4)) + n).padStart(4, '0');
  return isDay(`${year}${day.slice(4)}`) ? `${year}${day.slice(4)}` : `${year}-02-28`;
}

/**
 * The agreement that a municipality is under on a day: the one in force, else the one that ended last, else the one
 * to come. Undefined where it has none.
 */
export function agreementOn<T extends Pick<Agreement, 'start' | 'end'>>(
  agreements: readonly T[],
  day: Day,
): T | undefined {
  const sorted = agreements.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return sorted.findLast(({ start }) => start <= day) ?? sorted[0];
}

/**
 * The year that is asked for. Without a number it is the one with `today` in it, or the nearest one of the agreement.
 * Undefined where an agreement has no year of that number; a municipality without an agreement has calendar years.
 */
export function chooseYear(
  { kind, number }: YearChoice,
  agreement: Pick<Agreement, 'start' | 'end'> | undefined,
  today: Day,
): FinancingYear | undefined {
  if (kind === 'calendar') return calendarYear(number ?? Number(today.slice(0, 4)));
  if (agreement === undefined)
    return number === undefined ? calendarYear(Number(today.slice(0, 4))) : undefined;
  const years = agreementYears(agreement);
  if (number !== undefined) return years.find((year) => year.number === number);
  return years.findLast(({ from }) => from <= today) ?? years[0];
}

/**
 * The year that is asked for of a municipality with these agreements, and the agreement that it is under: of agreements
 * the one in force `on` that day. Its years tell of no day that an agreement beside it tells of.
 */
export function yearUnder<T extends Pick<Agreement, 'start' | 'end'>>(
  choice: YearChoice,
  agreements: readonly T[],
  { on, today }: { readonly on: Day; readonly today: Day },
): { readonly year: FinancingYear; readonly agreement: T | undefined } | undefined {
  const current = agreementOn(agreements, on);
  const year = chooseYear(choice, current, today);
  if (year === undefined) return undefined;
  if (year.kind === 'calendar') return { year, agreement: agreementIn(agreements, year) };
  const start = current?.start ?? year.from;
  const before = agreements
    .filter((one) => one.start < start)
    .map(({ end }) => (end < year.from ? addDays(end, 1) : year.from));
  const after = agreements.filter((one) => one.start > start).map((one) => addDays(one.start, -1));
  // Days of two agreements are the later one's.
  const readFrom = [year.readFrom, ...before].sort().at(-1) ?? year.readFrom;
  const readTo = [year.readTo, ...after].sort()[0] ?? year.readTo;
  return { year: { ...year, readFrom, readTo }, agreement: current };
}

/** The agreement whose ceiling counts in a year; the later one where one follows another. */
const agreementIn = <T extends Pick<Agreement, 'start' | 'end'>>(
  agreements: readonly T[],
  { from, to }: FinancingYear,
): T | undefined =>
  agreements
    .filter(({ start, end }) => start <= to && end >= from)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
    .at(-1);

/** The year that all of these are; none where agreements that began at different times are in different years. */
export function commonYear<T extends Pick<FinancingYear, 'kind' | 'number'>>(
  years: readonly T[],
): T | undefined {
  const [first, ...others] = years;
  const isCommon = others.every(({ kind, number }) => kind === first?.kind && number === first.number);
  return isCommon ? first : undefined;
}

/**
 * From when to when agreements run, where none of them covers a day of a year that was asked for. Undefined where one
 * does, or where there is none at all.
 */
export function spanBeside(
  agreements: readonly Pick<Agreement, 'start' | 'end'>[],
  { from, to }: Pick<FinancingYear, 'from' | 'to'>,
): { readonly from: Day; readonly to: Day } | undefined {
  const first = agreements.map(({ start }) => start).sort()[0];
  const last = agreements
    .map(({ end }) => end)
    .sort()
    .at(-1);
  const isCovered = agreements.some(({ start, end }) => start <= to && end >= from);
  return isCovered || first === undefined || last === undefined ? undefined : { from: first, to: last };
}

/** The last day of a year that figures can be of: today, or its end. */
export function lastDay({ to }: Pick<FinancingYear, 'to'>, today: Day): Day {
  return to > today ? today : to;
}

const texts = translated({ agreementYear: say('avtaleår', 'avtaleår', 'agreement year') });

/** A year as titles name it and as it is typed: «2024», «avtaleår 2», «avtaleår» for the present one. */
export const printYear = ({ kind, number }: YearChoice, language: Language): string =>
  `${kind === 'agreement' ? texts[language].agreementYear : ''} ${number ?? ''}`.trim();

/** The words for a kind of year. */
export const yearKinds: ReadonlyMap<string, FinancingYear['kind']> = new Map([
  ...'kalenderår kalenderåret kalenderar calendar'.split(' ').map((word) => [word, 'calendar'] as const),
  ...'avtaleår avtaleåret avtalear agreement'.split(' ').map((word) => [word, 'agreement'] as const),
]);

/**
 * Reads the year that a text begins with: «2024», «i fjor», «kalenderår», «kalenderår 2024», «avtaleår», «avtaleår 1»,
 * «år 1». A year alone is a calendar year.
 */
export function yearAtHead(text: string, today: Day): Head<YearChoice> | undefined {
  const tokens = tokenize(text);
  const head = (found: YearChoice, to: number) => ({ found, rest: restOf(tokens, [{ from: 0, to }]) });
  const first = keyAt(tokens, 0);
  const second = keyAt(tokens, 1);
  if (/^(?:år|year)$/.test(first) && /^[1-9]$/.test(second))
    return head({ kind: 'agreement', number: Number(second) }, 2);
  const kind = yearKinds.get(first);
  const at = kind === undefined ? 0 : second === 'year' ? 2 : 1;
  if (kind === 'agreement') {
    const number = keyAt(tokens, at);
    return /^\d{1,2}$/.test(number) ? head({ kind, number: Number(number) }, at + 1) : head({ kind }, at);
  }
  const calendar = matchYear(tokens, at, { today, leaning: 'past' });
  if (calendar !== undefined) return head({ kind: 'calendar', number: calendar.year }, calendar.to);
  return kind && head({ kind, number: Number(today.slice(0, 4)) }, at);
}
