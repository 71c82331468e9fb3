import type { Day } from '../../../calendar/days.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { matchDuration } from '../../../grammar/lengths/durations.ts';
import { matchBareNumber } from '../../../grammar/lengths/loose-durations.ts';
import { tokenize } from '../../../grammar/tokens.ts';

// 'To timer' is two hours, and 'to 3 hours' three.
const leading = /^(?:til\s+|to\s+(?=\d)|[=:→]\s*|->\s*)/iu;
// What is longer is no new value, and would cost its square.
const longest = 100;
const toLength = /^(.+?)\s+(?:til|to)\s+(.+)$/iu;
const fromTo = /^(?:fra|frå|from)\s+(.+?)\s+(?:til|to)\s+(.+)$/iu;

/** What a line is to be changed to: 'til 3 t' is '3 t', and so is 'fra 2 t til 3 t', but 'fra 9 til 11' is a clock. */
export function newValue(change: string, today: Day): string {
  if (change.length > longest) return change.replace(leading, '');
  const [, old = '', wanted = ''] = fromTo.exec(change) ?? [];
  const isLength = isDuration(wanted) && (isDuration(old) || isNumber(old));
  if (isLength || (isOneDay(old, today) && isOneDay(wanted, today))) return wanted;
  // 'I går til 2 t' is a day and what it took.
  const [, day = '', length = ''] = toLength.exec(change) ?? [];
  if (isDuration(length) && isOneDay(day, today)) return `${day} ${length}`;
  return change.replace(leading, '');
}

const moreOrLess =
  /^(.+?)\s+(?:mer|meir|more|mindre|less|ekstra|extra|lengre|lenger|longer|kortere|kortare|shorter)$/iu;

/** Whether a change says how much longer or shorter it was: '+30 min', '- 1 t', '30 min mer'. */
export function isRelative(change: string): boolean {
  if (change.length > longest) return false;
  const signed = /^[+\u2212–-]\s*(?=\d)(.+)$/u.exec(change)?.[1];
  return isDuration(signed ?? moreOrLess.exec(change)?.[1] ?? '');
}

const labelled =
  /^(?:(dato(?:en)?|dag(?:en)?|date|day)|(tid(?:en|a)?|tim(?:er|ar)|varighet(?:en)?|(?:kor|hvor) lenge|hours|time|duration)|(?:finansiering(?:en|a)?|financing))(?:\s*:\s*|\s+(?:til\s+|to\s+)?)(.+)$/iu;

/** A value without the name of its part before it: 'dato 17.9.' is '17.9.', 'timer 3' is '3 t', 'finansiering tilskudd' is '#tilskudd'. */
export function withoutLabel(change: string, today: Day): string {
  const [, day, length, value = ''] = (change.length > longest ? null : labelled.exec(change)) ?? [];
  if (value === '') return change;
  if (day !== undefined) return isOneDay(value, today) ? value : change;
  if (length !== undefined)
    return /^\d+(?:,\d+)?$/u.test(value) ? `${value} t` : /^(?:kl\.?\s*)?\d/iu.test(value) ? value : change;
  return /^#?(?:eg|eig|own|tilsk|grant)\p{L}*$/iu.test(value) ? `#${value.replace('#', '')}` : change;
}

function isDuration(text: string): boolean {
  const tokens = tokenize(text);
  const match = matchDuration(tokens, 0);
  return match?.isClear === true && match.to === tokens.length;
}

function isNumber(text: string): boolean {
  const tokens = tokenize(text);
  return matchBareNumber(tokens, 0)?.to === tokens.length;
}

function isOneDay(text: string, today: Day): boolean {
  const found = findDay(text, { today, leaning: 'past' });
  return found.kind === 'day' && found.rest === '';
}
