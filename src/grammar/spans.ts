import { type Day, daysBetween } from '../calendar/days.ts';
import { type DateParts, dateText, matchDate, resolveDate } from './days/dates.ts';
import type { DayContext } from './days/day-context.ts';
import type { DayMatch, DayValue } from './days/day-match.ts';
import { matchBefore, matchSingleDay } from './days/single-day.ts';
import { resolveWeekday } from './days/weekdays.ts';
import { dottedWeekdayWords, englishMonthWords, monthWords, weekdayWords } from './lexicon/days.ts';
import { openers } from './lexicon/joining.ts';
import { words } from './lexicon/lists.ts';
import { keyAt, type Stretch, type Token } from './tokens.ts';

const listing = words('og and &');
const connectors: ReadonlySet<string> = new Set([...listing, ...words('- til to te through –')]);

/**
 * Several days at a token: '3.-4. april', '3. til 4. april', 'fra mandag til onsdag', 'tirsdag og onsdag'. `single` is the
 * one day that begins there, if any.
 */
export function matchSpan(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
  single: DayMatch | undefined,
): DayMatch | undefined {
  const start = openers.has(keyAt(tokens, at)) ? at + 1 : at;
  const span =
    gluedDays(tokens, start, context) ??
    shortFirst(tokens, start, context) ??
    twoDays(tokens, start === at ? single : matchSingleDay(tokens, start, context), context);
  return span && { ...span, from: at };
}

const gluedNumbers = /^(\d{1,2})\.?-(\d{1,2})$/;
const gluedDates = /^(\d{1,2})[./](\d{1,2})\.?-(\d{1,2})[./](\d{1,2})$/;

function gluedDays(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (englishMonthWords.has(token.key)) return monthThenNumbers(tokens, at, context);
  if (!token.key.includes('-')) return undefined;
  const numbers = gluedNumbers.exec(token.key);
  if (numbers) {
    // The month stands after the second number, so that number's token is read as a date of its own.
    const last = { ...token, key: numbers[2] ?? '' };
    return withFirst(
      tokens,
      at,
      at,
      Number(numbers[1]),
      matchDate([last, ...tokens.slice(at + 1, at + 5)], 0, context),
      context,
    );
  }
  const dates = gluedDates.exec(token.key);
  if (dates && (isDates(token) || areDays(dates))) return gluedPair(tokens, at, dates, context);
  const [first = '', second = '', ...more] = token.key.split('-');
  const [a, b] = [weekdayNamed(first), weekdayNamed(second)];
  if (a === undefined || b === undefined || more.length > 0) return undefined;
  return betweenWeekdays({ from: at, to: at + 1 }, a, b, context);
}

// Beside another weekday a short form can't be another word: 'man-fre'.
const weekdayNamed = (word: string): number | undefined =>
  weekdayWords.get(word) ?? dottedWeekdayWords.get(word);

// '3.4.-4.4.' and '3/4-4/4' are dates; '9.10-10.30' is a clock.
const isDates = (token: Token): boolean =>
  token.hasDot || token.key.includes('/') || token.key.includes('.-');

/** '17.9-18.9' and '30.9-2.10': no clock has minutes of one digit, and no chapters run so. */
function areDays([, d1 = '', m1 = '', d2 = '', m2 = '']: readonly (string | undefined)[]): boolean {
  if (!/^[1-9]$/.test(m1) && !/^[1-9]$/.test(m2)) return false;
  return m1 === m2 ? Number(d1) < Number(d2) : Number(d1) >= 20 && Number(d2) <= 12;
}

function gluedPair(
  tokens: readonly Token[],
  at: number,
  [, d1, m1, d2, m2]: readonly (string | undefined)[],
  context: DayContext,
): DayMatch | undefined {
  const whole = { from: at, to: at + 1 };
  const first = { day: Number(d1), month: Number(m1) };
  return between(tokens, whole, first, { day: Number(d2), month: Number(m2) }, context);
}

function betweenWeekdays(whole: Stretch, a: number, b: number, context: DayContext): DayMatch | undefined {
  const isPast = context.leaning === 'past';
  const [anchor] = resolveWeekday({ ...whole, weekday: isPast ? b : a }, context);
  if (anchor === undefined) return undefined;
  const [other] = resolveWeekday({ ...whole, weekday: isPast ? a : b }, { ...context, today: anchor });
  if (other === undefined) return undefined;
  return { ...whole, value: spanOf(isPast ? other : anchor, isPast ? anchor : other, false), isWeak: false };
}

function monthThenNumbers(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const numbers = gluedNumbers.exec(keyAt(tokens, at + 1));
  const month = monthWords.get(keyAt(tokens, at));
  if (!numbers || month === undefined) return undefined;
  const first = { day: Number(numbers[1]), month };
  return between(tokens, { from: at, to: at + 2 }, first, { day: Number(numbers[2]), month }, context);
}

/** '3. til 4. april', '3 og 4 april': the first number has no month of its own. */
function shortFirst(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const first = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(keyAt(tokens, at));
  const connector = keyAt(tokens, at + 1);
  if (!first || !connectors.has(connector)) return undefined;
  const second = matchDate(tokens, at + 2, context);
  if (second?.isWeak !== false || second.parts.month === undefined) return undefined;
  // In '2 - 12. mars' the 2 may be hours: with a full stop after the one number, the other needs it as well.
  if (tokens[at]?.hasDot !== tokens[at + 2]?.hasDot && /^\d+$/.test(first[0])) return undefined;
  const span = withFirst(
    tokens,
    at,
    at + 2,
    Number(first[1]),
    { ...second, from: 0, to: second.to - at - 2 },
    context,
  );
  return span && listing.has(connector) ? asList(span) : span;
}

function withFirst(
  tokens: readonly Token[],
  from: number,
  offset: number,
  day: number,
  second: ReturnType<typeof matchDate>,
  context: DayContext,
): DayMatch | undefined {
  if (second?.parts.month === undefined) return undefined;
  const { month, year } = second.parts;
  const first: DateParts = year === undefined ? { day, month } : { day, month, year };
  return between(tokens, { from, to: offset + second.to }, first, second.parts, context);
}

function between(
  tokens: readonly Token[],
  whole: Stretch,
  first: DateParts,
  second: DateParts,
  context: DayContext,
): DayMatch {
  const now = underWay(first, second, context);
  if (now !== undefined) return { ...whole, value: now, isWeak: false };
  // The end that lies farther off leans; the other is the nearest to it on the inner side.
  const isPast = context.leaning === 'past';
  const anchor = resolveDate(isPast ? second : first, context);
  const other = anchor && resolveDate(isPast ? first : second, { ...context, today: anchor });
  if (anchor === undefined || other === undefined) {
    const why = { code: 'no-such-day', text: dateText(tokens, whole) } as const;
    return { ...whole, value: { kind: 'impossible', why }, isWeak: false };
  }
  return {
    ...whole,
    value: isPast ? spanOf(other, anchor, false) : spanOf(anchor, other, false),
    isWeak: false,
  };
}

/** What reaches over so many days is no span that anybody is in the middle of. */
const longestUnderWay = 183;

/** '15.–30. september' said on the 19th is that one, whichever way days lean; undefined where today isn't in it. */
function underWay(first: DateParts, second: DateParts, context: DayContext): DayValue | undefined {
  if (first.year !== undefined || second.year !== undefined) return undefined;
  const from = resolveDate(first, { ...context, leaning: 'past' });
  const to = from && resolveDate(second, { today: from, leaning: 'future' });
  if (from === undefined || to === undefined || to < context.today) return undefined;
  return daysBetween(from, to) > longestUnderWay ? undefined : spanOf(from, to, false);
}

function twoDays(
  tokens: readonly Token[],
  first: DayMatch | undefined,
  context: DayContext,
): DayMatch | undefined {
  const connector = first ? keyAt(tokens, first.to) : '';
  if (first?.value.kind !== 'day' || !connectors.has(connector)) return undefined;
  const [one, other] = [matchDate(tokens, first.from, context), matchDate(tokens, first.to + 1, context)];
  const isPair = one?.to === first.to && other !== undefined && !listing.has(connector);
  const now = isPair ? underWay(one.parts, other.parts, context) : undefined;
  if (isPair && now !== undefined) return { from: first.from, to: other.to, value: now, isWeak: false };
  const isPast = context.leaning === 'past';
  const second = matchSingleDay(
    tokens,
    first.to + 1,
    isPast ? context : { ...context, today: first.value.day },
  );
  if (second?.value.kind !== 'day') return undefined;
  const to = second.value.day;
  const again = isPast && first.value.day > to ? matchBefore(tokens, first, to, context) : first;
  const from = again?.value.kind === 'day' ? again.value.day : first.value.day;
  return { from: first.from, to: second.to, value: spanOf(from, to, listing.has(connector)), isWeak: false };
}

function spanOf(from: Day, to: Day, isList: boolean): DayValue {
  const days = daysBetween(from, to);
  if (days === 0) return { kind: 'day', day: from };
  return days < 0 || (isList && days > 1) ? { kind: 'choice', days: [from, to] } : { kind: 'span', from, to };
}

function asList(span: DayMatch): DayMatch {
  return span.value.kind === 'span' ? { ...span, value: spanOf(span.value.from, span.value.to, true) } : span;
}
