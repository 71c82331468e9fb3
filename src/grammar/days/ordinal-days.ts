import { type Day, isDay, weekdayOf } from '../../calendar/days.ts';
import { inOrOf, theWords } from '../lexicon/joining.ts';
import { monthNouns, stepWords } from '../lexicon/periods.ts';
import { unitWords } from '../lexicon/units.ts';
import { keyAt, type Stretch, type Token } from '../tokens.ts';
import { type DateMatch, endsPhrase, resolveDate } from './dates.ts';
import type { DayContext } from './day-context.ts';
import { addMonths } from './weekdays.ts';

/** The '13.' of 'onsdag 13.', where the 13th is a Wednesday; 'onsdag 5. klasse' speaks of something else. */
export function matchOrdinalOn(
  tokens: readonly Token[],
  at: number,
  weekday: number,
  context: DayContext,
): DateMatch | undefined {
  const token = tokens[at];
  const english = token && /^(\d{1,2})(?:st|nd|rd|th)$/.exec(token.key);
  if (english) return ordinalOn(at, Number(english[1]), weekday, context);
  if (!token || !/^\d{1,2}$/.test(token.key) || !(token.hasDot || isDateBeside(tokens, at))) return undefined;
  return ordinalOn(at, Number(token.key), weekday, context);
}

function ordinalOn(at: number, number: number, weekday: number, context: DayContext): DateMatch | undefined {
  const parts = { day: number };
  const day = resolveDate(parts, context);
  return day !== undefined && weekdayOf(day) === weekday
    ? { from: at, to: at + 1, parts, isWeak: false }
    : undefined;
}

/** '15. i forrige måned', 'den 3. denne måneden', 'the 15th of last month': which day of which month; undefined where it has none. */
export function matchOrdinalInMonth(
  tokens: readonly Token[],
  at: number,
  { today }: DayContext,
): (Stretch & { day: Day | undefined }) | undefined {
  const start = theWords.has(keyAt(tokens, at)) ? at + 1 : at;
  if (!stepWords.has(keyAt(tokens, start + 1)) && !stepWords.has(keyAt(tokens, start + 2))) return undefined;
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(keyAt(tokens, start))?.[1];
  if (number === undefined) return undefined;
  const of = inOrOf.has(keyAt(tokens, start + 1)) ? start + 2 : start + 1;
  const step = stepWords.get(keyAt(tokens, of));
  if (step === undefined || !monthNouns.has(keyAt(tokens, of + 1))) return undefined;
  const day = `${addMonths(today.slice(0, 7), step)}-${number.padStart(2, '0')}`;
  return { from: at, to: of + 2, day: isDay(day) ? day : undefined };
}

const withUnit = /^\d[\d.,:]*[a-zæøå]+$/;
// A line that says how long does so near an end.
const nearEnds = 20;

/** '2t møte mandag 4': at an end, and beside a duration with its unit, such a number is no duration. */
function isDateBeside(tokens: readonly Token[], at: number): boolean {
  const next = keyAt(tokens, at + 1);
  const isUnit = (key: string): boolean =>
    unitWords.has(withUnit.test(key) ? key.replace(/^[\d.,:]+/, '') : key);
  if (!endsPhrase(tokens, at) && !(withUnit.test(next) && isUnit(next))) return false;
  const near = [...tokens.slice(0, nearEnds), ...tokens.slice(-nearEnds)];
  return near.some(({ key }) => isUnit(key));
}
