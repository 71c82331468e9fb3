import type { Day } from '../../../calendar/days.ts';
import { type YearChoice, yearAtHead } from '../../../domain/money/years.ts';
import { comparable, splitWords, trim, withoutEnd } from '../../../text.ts';
import type { View } from './rules-access.ts';
import { said } from './texts-said.ts';

/** What is asked for: which year, where one is named, and the rest of the text, which is to name a place. */
export type Request = {
  readonly year: YearChoice | undefined;
  readonly page: number;
  readonly place: string;
};

/** More than a request has. */
const mostWords = 40;

/** The part of the meter that a text's last word names, with the text before it: «Leka bilde»; undefined where it names none. */
export function viewAtEnd(text: string): { readonly view: View; readonly rest: string } | undefined {
  const { words } = splitWords(trim(text), mostWords);
  const last = comparable(withoutEnd(words.at(-1) ?? '', '.,;:'));
  const view = (['remarks', 'picture'] as const).find((one) => said[one].words.includes(last));
  return view && { view, rest: words.slice(0, -1).join(' ') };
}

/**
 * Reads `[2024|i år|i fjor|kalenderår [2024]|avtaleår [1]|år 1] [side 2] [KOMMUNE]`, in any order. What is no year and no
 * page stays as it was typed.
 */
export function readRequest(text: string, today: Day): Request {
  const place: string[] = [];
  let year: YearChoice | undefined;
  let page = 1;
  let left = splitWords(trim(text), mostWords).words.join(' ');
  while (left !== '') {
    const head = yearAtHead(left, today);
    const typed = /^(?:side|page)\s+(\d{1,3})(?=[.,;:]?(?:\s|$))[.,;:]?/iu.exec(left);
    const { words, rest } = splitWords(left, 1);
    if (head !== undefined) year = head.found;
    else if (typed !== null) page = Math.max(1, Number(typed[1]));
    else place.push(...words);
    left = head?.rest ?? (typed === null ? rest : trim(left.slice(typed[0].length)));
  }
  return { year, page, place: place.join(' ') };
}
