import type { Day } from '../../../calendar/calendar.ts';
import type { YearChoice } from '../../../domain/money/years.ts';
import { comparable, splitWords, trim } from '../../../text.ts';
import type { View } from './rules-access.ts';
import { said } from './texts.ts';

/** What is asked for: which year, where one is named, and the rest of the text, which is to name a place. */
export type Request = {
  readonly year: YearChoice | undefined;
  readonly page: number;
  readonly place: string;
};

export const calendarWords = 'kalenderår kalenderåret kalenderar calendar'.split(' ');
export const agreementWords = 'avtaleår avtaleåret avtalear agreement'.split(' ');
const yearWords = 'år year'.split(' ');
const pageWords = 'side page'.split(' ');

/** The part of the meter that a text's last word names, with the text before it: «Leka bilde»; undefined where it names none. */
export function viewAtEnd(text: string): { readonly view: View; readonly rest: string } | undefined {
  const { words } = splitWords(trim(text), 40);
  const last = wordAt(words, words.length - 1);
  const view = (['remarks', 'picture'] as const).find((one) => said[one].words.includes(last));
  return view && { view, rest: words.slice(0, -1).join(' ') };
}

/**
 * Reads `[2024|i år|i fjor|kalenderår [2024]|avtaleår [1]|år 1] [side 2] [KOMMUNE]`, in any order; a year alone is
 * a calendar year. What is no year and no page stays as it was typed.
 */
export function readRequest(text: string, today: Day): Request {
  const rest: string[] = [];
  let year: YearChoice | undefined;
  let page = 1;
  const words = splitWords(trim(text), 40).words;
  for (let index = 0; index < words.length; index += 1) {
    const found = yearAt(words, index, today);
    if (found !== undefined) {
      year = found.year;
      index = found.last;
    } else if (pageWords.includes(wordAt(words, index)) && /^\d{1,3}$/.test(wordAt(words, index + 1))) {
      page = Math.max(1, Number(wordAt(words, index + 1)));
      index += 1;
    } else rest.push(words[index] ?? '');
  }
  return { year, page, place: rest.join(' ') };
}

const wordAt = (words: readonly string[], index: number): string =>
  comparable(words[index] ?? '').replace(/[.,;:]$/, '');

function yearAt(
  words: readonly string[],
  at: number,
  today: Day,
): { year: YearChoice; last: number } | undefined {
  const word = wordAt(words, at);
  const next = wordAt(words, at + 1);
  const present = Number(today.slice(0, 4));
  const calendar = (number: number, last: number) => ({ year: { kind: 'calendar' as const, number }, last });
  if (/^20\d\d$/.test(word)) return calendar(Number(word), at);
  if (word === 'i' && next === 'år') return calendar(present, at + 1);
  if (word === 'i' && next === 'fjor') return calendar(present - 1, at + 1);
  if (word === 'this' && next === 'year') return calendar(present, at + 1);
  if (word === 'last' && next === 'year') return calendar(present - 1, at + 1);
  if (yearWords.includes(word) && /^[1-9]$/.test(next))
    return { year: { kind: 'agreement', number: Number(next) }, last: at + 1 };
  const isCalendar = calendarWords.includes(word);
  if (!isCalendar && !agreementWords.includes(word)) return undefined;
  const after = next === 'year' ? at + 2 : at + 1;
  const number = wordAt(words, after);
  if (isCalendar)
    return /^20\d\d$/.test(number) ? calendar(Number(number), after) : calendar(present, after - 1);
  if (/^\d{1,2}$/.test(number)) return { year: { kind: 'agreement', number: Number(number) }, last: after };
  return { year: { kind: 'agreement' }, last: after - 1 };
}
