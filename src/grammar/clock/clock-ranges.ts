import { toWords } from '../lexicon/joining.ts';
import { numberWords } from '../lexicon/numbers.ts';
import { keyAt, type Token } from '../tokens.ts';
import type { RangeMatch } from './clock-match.ts';
import { matchTimeInWords } from './clock-words.ts';

const morning = 360;

/** '9h' and '9h30' beside each other are two times of the clock. */
const hourMark = /^(\d{1,2})[ht](\d\d)?$/;

/**
 * '9h-11h', '9h30 til 11h': from when to when, where they can't be so many hours. '2h-3h' and '7h-8h' can; with 'kl' or
 * 'fra' before them, and beyond what anybody works in a day, they can't.
 */
export function matchHourMarks(
  tokens: readonly Token[],
  at: number,
  isMarked: boolean,
): RangeMatch | undefined {
  const typed = keyAt(tokens, at);
  if (!isMarked && !typed.includes('h') && !typed.includes('t')) return undefined;
  const isSpaced = !typed.includes('-') && toWords.has(keyAt(tokens, at + 1));
  if (!typed.includes('-') && !isSpaced) return undefined;
  const key = typed.replace(/^(?:kl|klokka|klokken)[.:]?(?=\d)/, '');
  const dash = key.indexOf('-');
  const [first, second] = isSpaced ? [key, keyAt(tokens, at + 2)] : [key.slice(0, dash), key.slice(dash + 1)];
  const [from, until] = [hourMark.exec(first), hourMark.exec(second)];
  if (!until || !(from || (isMarked && /^\d{1,2}$/.test(first)))) return undefined;
  const start = minutesOf(from?.[1] ?? first, from?.[2]);
  const end = minutesOf(until[1], until[2]);
  if (start === undefined || end === undefined) return undefined;
  // 'Fra 2t til 3t' is likelier so many hours.
  const isOfDay = isMarked && start >= morning;
  const isSure = isOfDay || start >= 540 || (start >= 360 && end > 720);
  if (!isSure || end <= start) return undefined;
  return { from: at, to: isSpaced ? at + 3 : at + 1, start, end, isSure: true, isShort: false };
}

/** 'Ni til elleve', 'halv ni til ti': a time of day in words and a later one, not so early that it is 'to til tre'. */
export function matchWordedRange(tokens: readonly Token[], at: number): RangeMatch | undefined {
  const first = mayBeWord(keyAt(tokens, at)) ? matchTimeInWords(tokens, at) : undefined;
  if (!first || !toWords.has(keyAt(tokens, first.to)) || !mayBeWord(keyAt(tokens, first.to + 1)))
    return undefined;
  const second = matchTimeInWords(tokens, first.to + 1);
  if (!second || first.minutes <= morning) return undefined;
  // 'Halv tolv til to' ends after noon.
  const start = first.minutes;
  const end = second.minutes <= start ? second.minutes + 720 : second.minutes;
  return { from: at, to: second.to, start, end, isSure: false, isShort: false, isWorded: true };
}

const mayBeWord = (key: string): boolean => numberWords.has(key) || key === 'halv';

/** Minutes after midnight, up to 24:00. */
function minutesOf(hours = '', minutes = '0'): number | undefined {
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) > 59 || total > 1440 ? undefined : total;
}
