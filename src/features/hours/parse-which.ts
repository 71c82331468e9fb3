import type { Day } from '../../calendar.ts';
import { trim } from '../../chat/text.ts';
import { findDay } from '../../grammar/days.ts';
import { matchDuration } from '../../grammar/durations.ts';
import { matchBareNumber } from '../../grammar/loose-durations.ts';
import { tokenize } from '../../grammar/tokens.ts';

/** Which line of one's own is meant: by the list's number, or the one logged last; undefined where neither is said. */
export type Which = number | 'last' | undefined;

const lastLine = /^(?:(?:den|det|the)\s+)?(?:siste|sist|last)(?:\s+(?:linj[ea]|line))?[.:,)]?(?=\s|$)/iu;
const numberedLine =
  /^(?:(?:linj(?:e|en|a)|lin[ea]|nr\.?|nummer|number)\s*|#)?([1-9]\d{0,3})[.:,)]?(?=\s|$)/iu;

/** The line that a text begins with ('siste', 'linje 2', '#2'), and what is said after it. */
export function readWhich(text: string): { readonly which: Which; readonly rest: string } {
  const typed = trim(text);
  const last = lastLine.exec(typed);
  if (last) return { which: 'last', rest: trim(typed.slice(last[0].length)) };
  const numbered = numberedLine.exec(typed);
  if (!numbered) return { which: undefined, rest: typed };
  return { which: Number(numbered[1]), rest: trim(typed.slice(numbered[0].length)) };
}

// 'To timer' is two hours, and 'to 3 hours' three.
const leading = /^(?:til\s+|to\s+(?=\d)|[=:→]\s*|->\s*)/iu;
// Nobody says so much of how long it was.
const longest = 100;
const toLength = /^(.+?)\s+(?:til|to)\s+(.+)$/iu;
const fromTo = /^(?:fra|frå|from)\s+(.+?)\s+(?:til|to)\s+(.+)$/iu;

const longestChange = 100;

/** What a line is to be changed to: 'til 3 t' is '3 t', and so is 'fra 2 t til 3 t', but 'fra 9 til 11' is a clock. */
export function newValue(change: string, today: Day): string {
  // What is longer is no such change, and would cost its square.
  const [, old = '', wanted = ''] = (change.length <= longestChange && fromTo.exec(change)) || [];
  const isLength = isDuration(wanted) && (isDuration(old) || isNumber(old));
  if (isLength || (isOneDay(old, today) && isOneDay(wanted, today))) return wanted;
  // 'I går til 2 t' is a day and what it took.
  const [, day = '', length = ''] = change.length > longest ? [] : (toLength.exec(change) ?? []);
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
