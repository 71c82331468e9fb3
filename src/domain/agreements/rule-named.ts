import type { Day } from '../../calendar/days.ts';
import { followingTexts } from './texts-deadlines.ts';

const key = (title: string): string => title.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** The rule whose deadline is called just this in any language, on about that day: `final`, `plan-2025`; null where none is. */
export function ruleNamed(title: string, due: Day): string | null {
  const year = Number(due.slice(0, 4));
  for (const clauses of Object.values(followingTexts))
    for (const [clause, { title: words }] of Object.entries(clauses)) {
      if (typeof words === 'string' && key(words) === key(title)) return clause;
      if (typeof words === 'string') continue;
      const meant = [year - 1, year, year + 1].find((one) => key(words(one)) === key(title));
      if (meant !== undefined) return `${clause}-${meant}`;
    }
  return null;
}
