import { type Day, daysBetween, monthRange, weekRange } from '../../../../calendar/days.ts';
import type { DayMatch } from '../../../../grammar/days/day-match.ts';
import { findDay, matchDays } from '../../../../grammar/days/days.ts';
import { keyAt, type Stretch, type Token, textOf } from '../../../../grammar/tokens.ts';

/** The first and the last day that a text says of a role. */
export type SaidDays = { readonly from?: Day; readonly to?: Day; readonly unclearDay?: string };

const daysInYear = 365;

const fromWords = /^(?:fra|frå|from|fom|f\.o\.m|starting|since|siden|sidan|startar|starter|begynner|byrjar)$/;
const toWords = /^(?:til|tom|t\.o\.m|until|till|to|through|slutter|sluttar)$/;
const between = /^(?:og|med|and|including|including|-|–)$/;

const dated = String.raw`\d{1,2}[./]\s?(?:\d{1,2}\b[./]?|\p{L}{3,})(?:\s?\d{2,4}\b)?|\d{4}-\d\d-\d\d`;
const dashed = new RegExp(`(${dated})\\s*[-–—]\\s*(?=${dated})`, 'gu');
const throughYear = /(?<![\p{L}\d])(?:ut|through)\s+(?:i\s+|the\s+)?(?:(\d{4})|året|år|year)(?![\p{L}\d])/giu;
const fromNow = /(?<!\p{L})(fra|frå|from)\s+(?:nå|no|now|snarest|straks)(?![\p{L}\d])/giu;

/** The text with days as they are read: a dash between two as «til», «ut året» as the year's last day, «nå» as today. */
export const spelledOut = (text: string, today: Day): string =>
  text
    .replace(dashed, '$1 til ')
    .replace(throughYear, (_, year: string | undefined) => `til 31. desember ${year ?? today.slice(0, 4)}`)
    .replace(fromNow, `$1 ${today}`);

/** Takes the days out of what is said of a role: `fra 1. mars til og med 31. juli`. One alone is the first. */
export function takeDays(
  tokens: readonly Token[],
  today: Day,
): { readonly said: SaidDays; readonly taken: readonly Stretch[] } {
  const ahead = daysIn(tokens, today, 'future');
  const passed = daysIn(tokens, today, 'past');
  const taken: Stretch[] = [];
  let said: SaidDays = {};
  for (const match of ahead) {
    const lead = leadOf(tokens, match);
    taken.push({ from: lead.from, to: match.to });
    const { value } = match;
    const halves = value.kind === 'day' ? undefined : halvesOf(tokens, match);
    if (value.kind === 'week') said = { ...said, ...weekOf(weekRange(value.week), lead.isEnd) };
    else if (halves !== undefined)
      said = { ...said, ...takeDays(halves.first, today).said, ...lastOf(halves.last, today) };
    else if (value.kind === 'span')
      said = { ...said, from: nearest(value.from, match, passed, today), to: value.to };
    else if (value.kind !== 'day') said = { ...said, unclearDay: textOf(tokens, match) };
    else if (lead.isEnd) said = { ...said, to: lastDay(tokens, match, said.from) ?? value.day };
    else said = { ...said, from: nearest(value.day, match, passed, today) };
  }
  for (const month of monthsIn(tokens, taken, today)) {
    taken.push(month);
    const { from, to } = monthRange(month.month);
    said = month.isEnd ? { ...said, to } : { ...said, from };
  }
  return { said, taken };
}

/** Months behind «fra» and «til», of which the first or the last day is meant; «Mai» alone is somebody's name. */
function monthsIn(tokens: readonly Token[], taken: readonly Stretch[], today: Day) {
  const isTaken = (at: number) => taken.some(({ from, to }) => from <= at && at < to);
  return tokens.flatMap(({ key }, from) => {
    if (isTaken(from) || !(fromWords.test(key) || toWords.test(key))) return [];
    const start = between.test(keyAt(tokens, from + 1)) ? from + 3 : from + 1;
    for (let to = Math.min(start + 2, tokens.length); to > start; to -= 1) {
      const found = findDay(`i ${textOf(tokens, { from: start, to })}`, { today, leaning: 'future' });
      if (found.kind === 'month' && found.rest === '')
        return [{ from, to, month: found.month, isEnd: toWords.test(key) }];
    }
    return [];
  });
}

const daysIn = (tokens: readonly Token[], today: Day, leaning: 'future' | 'past'): DayMatch[] =>
  matchDays(tokens, { today, leaning }).filter((match) => {
    const { value, isWeak } = match;
    if (value.kind === 'impossible') return !isWeak;
    // A week is a first or a last day where that is said.
    if (value.kind === 'week') return leadOf(tokens, match).from < match.from;
    return ['day', 'span', 'choice'].includes(value.kind);
  });

const weekOf = ({ from, to }: { readonly from: Day; readonly to: Day }, isEnd: boolean): SaidDays =>
  isEnd ? { to } : { from };

/** The words before and behind «til» of what was read as one: each is a day of its own. */
function halvesOf(tokens: readonly Token[], { from, to }: Stretch) {
  const words = tokens.slice(from, to);
  const at = words.findIndex(({ key }, index) => index > 0 && toWords.test(key));
  return at > 0 ? { first: words.slice(0, at), last: words.slice(at) } : undefined;
}

const lastOf = (tokens: readonly Token[], today: Day): SaidDays => {
  const { from, ...said } = takeDays(tokens, today).said;
  return from === undefined ? said : { ...said, to: from };
};

/** A role that is told of has begun lately or soon begins, so of two years the nearer is meant. */
function nearest(day: Day, { from, to }: Stretch, passed: readonly DayMatch[], today: Day): Day {
  const before = passed.find((one) => one.from < to && from < one.to)?.value;
  const earlier = before?.kind === 'day' ? before.day : before?.kind === 'span' ? before.from : undefined;
  // A weekday is said of the days to come.
  if (earlier === undefined || daysBetween(earlier, day) < daysInYear) return day;
  return daysBetween(earlier, today) < daysBetween(today, day) ? earlier : day;
}

/** A last day is the first of that date after the first day. */
function lastDay(tokens: readonly Token[], { from, to }: Stretch, first: Day | undefined): Day | undefined {
  if (first === undefined) return undefined;
  const [match] = matchDays(tokens.slice(from, to), { today: first, leaning: 'future' });
  return match?.value.kind === 'day' ? match.value.day : undefined;
}

/** The words before a day that say which of the two it is. */
function leadOf(tokens: readonly Token[], { from, to }: Stretch): { from: number; isEnd: boolean } {
  let at = from;
  while (at > 0 && between.test(keyAt(tokens, at - 1))) at -= 1;
  const isEnd = toWords.test(keyAt(tokens, at - 1));
  if (isEnd || fromWords.test(keyAt(tokens, at - 1))) return { from: at - 1, isEnd };
  // A day that is read with its «til» already.
  return { from, isEnd: toWords.test(keyAt(tokens, from)) && to > from };
}
