import { weekdayOf } from '../../calendar/calendar.ts';
import { keyAt, type Token } from '../tokens.ts';
import { unitWords } from '../words.ts';
import { type DateMatch, type DayContext, endsPhrase, resolveDate } from './dates.ts';

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
