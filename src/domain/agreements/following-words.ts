import type { Day } from '../../calendar/days.ts';
import { formatDate } from '../../format/dates.ts';
import { findDay } from '../../grammar/days/days.ts';
import { type Language, languages } from '../../language.ts';
import type { Clause } from './deadlines.ts';
import { followingTexts } from './texts-deadlines.ts';

type Worded = { readonly title: string; readonly rule: string | null; readonly clause: string | null };

/** A deadline that follows from an agreement reads otherwise than it is stored; what it is called there. */
type Read = { readonly storedTitle?: string };

/**
 * A deadline that follows from an agreement as it reads in a language, whichever it was set in: its clause, and its
 * title unless somebody has called it something else. All others are as they stand.
 */
export function readIn<One extends Worded>(one: One, language: Language): One & Read {
  const clause = clauseOf(one.rule);
  if (clause === undefined) return one;
  const year = Number(one.rule?.slice(-4));
  const titles = languages.map((each) => titleOf(clause, year, each));
  const title = titles.includes(one.title) ? titleOf(clause, year, language) : one.title;
  const read = { ...one, clause: one.clause && clauseIn(one.clause, clause, language) };
  return title === one.title ? read : { ...read, title, storedTitle: one.title };
}

/** The clause that a rule is of: `council-2026` is the council’s. */
function clauseOf(rule: string | null): Clause | undefined {
  const name = rule?.replace(/-\d{4}$/u, '');
  return (Object.keys(followingTexts.nb) as Clause[]).find((clause) => clause === name);
}

function titleOf(clause: Clause, year: number, language: Language): string {
  const { title } = followingTexts[language][clause];
  return typeof title === 'string' ? title : title(year);
}

/** A clause with what it tells, in another language; one that reads otherwise than it was written stands. */
function clauseIn(stored: string, clause: Clause, language: Language): string {
  const months = Number(/\d+/u.exec(stored)?.[0] ?? 0);
  const maxEnd = /\d{4}/u.test(stored) ? dayIn(stored) : undefined;
  const written = (each: Language) =>
    followingTexts[each][clause].clause({
      months,
      maxEnd: maxEnd === undefined ? '' : formatDate(maxEnd, each),
    });
  return languages.some((each) => written(each) === stored) ? written(language) : stored;
}

function dayIn(text: string): Day | undefined {
  const found = findDay(text, { today: '2000-01-01', leaning: 'future' });
  return found.kind === 'day' ? found.day : undefined;
}
