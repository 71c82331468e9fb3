import type { Day } from '../calendar/days.ts';
import { splitWords, trim, withoutEnd } from '../text.ts';
import { findDay } from './days/days.ts';

/** What stands first in a text, and what comes after it. */
export type Head<T> = { readonly found: T; readonly rest: string };

/** More words than any month or name here has. */
const mostWords = 5;

/** The month 'YYYY-MM' that a text begins with: «mars», «mars 2024», «forrige måned», «2024-03». It leans to the past. */
export function monthAtHead(text: string, today: Day): Head<string> | undefined {
  const bare = trim(text).replace(/^(i|for|in)\s+/iu, '');
  for (let count = mostWords; count > 0; count -= 1) {
    const { words, rest } = splitWords(bare, count);
    if (words.length < count) continue;
    const month = monthIn(words.join(' '), today);
    if (month !== undefined) return { found: month, rest };
  }
  return undefined;
}

function monthIn(words: string, today: Day): string | undefined {
  const said = withoutEnd(words, '.,:;');
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(said)) return said;
  // 'mars' alone is no time in a sentence, but here it can be nothing else.
  for (const typed of [said, `i ${said}`]) {
    const found = findDay(typed, { today, leaning: 'past' });
    if (found.kind === 'month' && found.rest === '') return found.month;
  }
  return undefined;
}
