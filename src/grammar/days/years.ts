import { addDays, type Day } from '../../calendar/days.ts';
import { joiners, toWords } from '../lexicon/joining.ts';
import { dayNouns } from '../lexicon/periods.ts';
import { unitWords } from '../lexicon/units.ts';
import { keyAt, type Token } from '../tokens.ts';
import type { DayContext } from './day-context.ts';

/** A year in four digits or in two. */
export const fullYear = (typed: string): number => Number(typed) + (typed.length === 2 ? 2000 : 0);

/** A year at a token: '2024', 'i fjor', 'ifjor', 'last year', 'i år'. */
export function matchYear(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): { to: number; year: number } | undefined {
  const key = keyAt(tokens, at);
  if (key.length === 4 && /^20\d\d$/.test(key)) return { to: at + 1, year: Number(key) };
  if (key.length === 3 && /^[-’']\d\d$/.test(key)) return { to: at + 1, year: 2000 + Number(key.slice(1)) };
  const thisYear = Number(context.today.slice(0, 4));
  const step = yearWords.get(key);
  if (step !== undefined) return { to: at + 1, year: thisYear + step };
  const pair = yearPairs.get(key)?.get(keyAt(tokens, at + 1));
  return pair === undefined ? undefined : { to: at + 2, year: thisYear + pair };
}

/** 'I fjor' after '10.3'; digits there may be another number. */
export const yearInWords = (
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): ReturnType<typeof matchYear> =>
  /^\D/.test(keyAt(tokens, at)) ? matchYear(tokens, at, context) : undefined;

/** How many years back and ahead a year in two digits reaches: '8. mars 24'. Agreements run for years. */
export const shortYears = { past: [-3, 1], future: [-1, 9] } as const;
const rangeWords: ReadonlySet<string> = new Set([...toWords, ...joiners]);
const plural = /(?:er|ar|tions|ings|ses|ents|ies|iews|ces)$/;

/**
 * A year in two digits after the name of a month: '8. mars 24', 'i mars 24'. Where the number counts what follows
 * ('24 søknader', '30 min') or begins a range it is none.
 */
export function matchShortYear(
  tokens: readonly Token[],
  at: number,
  { today, leaning }: DayContext,
): { to: number; year: number } | undefined {
  const token = tokens[at];
  if (!token || !/^\d\d$/.test(token.key) || (token.hasDot && at + 1 < tokens.length)) return undefined;
  const year = fullYear(token.key);
  const step = year - Number(today.slice(0, 4));
  const [back, ahead] = shortYears[leaning];
  if (step < back || step > ahead) return undefined;
  const next = keyAt(tokens, at + 1);
  const isParted = /[,;:)]$/.test(token.text);
  const isCount = !isParted && (unitWords.has(next) || dayNouns.has(next) || plural.test(next));
  const isRange = rangeWords.has(next) && /^\d/.test(keyAt(tokens, at + 2));
  return isCount || isRange ? undefined : { to: at + 1, year };
}

const yearWords = new Map([
  ['ifjor', -1],
  ['fjor', -1],
]);
const yearPairs = new Map([
  [
    'i',
    new Map([
      ['fjor', -1],
      ['år', 0],
    ]),
  ],
  ['last', new Map([['year', -1]])],
  ['this', new Map([['year', 0]])],
  ['next', new Map([['year', 1]])],
  ['neste', new Map([['år', 1]])],
  ['forrige', new Map([['år', -1]])],
  ['førre', new Map([['år', -1]])],
]);

/** So many days after a date without a year has passed it may still be the one that is meant. */
const daysPassed = 60;

/** Whether a day that was said without its year has just passed, so that a year ahead isn't surely meant. */
export function mayBePast(day: Day | undefined, text: string, today: Day): day is Day {
  if (day === undefined || day <= today) return false;
  const year = day.slice(0, 4);
  const isYearSaid =
    text.includes(year) ||
    new RegExp(`[./-]${year.slice(2)}(?!\\d)`).test(text) ||
    /neste år|next year/iu.test(text);
  const before = yearBefore(day);
  return !isYearSaid && before < today && before >= addDays(today, -daysPassed);
}

/** The same date a year before. */
export const yearBefore = (day: Day): Day => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** The words besides numbers that a year begins with. */
export const yearStarts: readonly string[] = [...yearWords.keys(), ...yearPairs.keys()];
