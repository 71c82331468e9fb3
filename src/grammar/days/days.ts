import { partsOfDay } from '../lexicon/days.ts';
import { openers } from '../lexicon/joining.ts';
import { words } from '../lexicon/lists.ts';
import { firstOf } from '../rules.ts';
import { matchSpan } from '../spans.ts';
import { keyAt, restOf, startsInDigit, type Token, tokenize, withinReach } from '../tokens.ts';
import type { DayContext } from './day-context.ts';
import type { DayMatch, DayValue } from './day-match.ts';
import { withDistance } from './offset-days.ts';
import { matchBefore, matchSingleDay, mayStartDay } from './single-day.ts';

// A text speaks of a day or two; the cap keeps a pasted calendar from costing more than it is worth.
const mostMatches = 16;
const glueWords = words('på on den the nå no då at dato datoen');
const futureGlueWords = words('innen innan senest seinast by due before før');
const leads: ReadonlySet<string> = new Set([...glueWords, ...futureGlueWords, ...openers]);

/** Every day that a text speaks of, in order and apart from each other; days lean as the context says. */
export function matchDays(tokens: readonly Token[], context: DayContext): DayMatch[] {
  const found: DayMatch[] = [];
  let at = 0;
  while (at < tokens.length && found.length < mostMatches) {
    const match = mayStart(keyAt(tokens, at)) ? matchDayAt(tokens, at, context) : undefined;
    if (match) found.push(context.leaning === 'future' ? withDistance(tokens, match) : match);
    at = withinReach(tokens, match?.to ?? at + 1);
  }
  return found;
}

// Most words start nothing, and this says so before any rule is tried.
const mayStart = (key: string): boolean =>
  key !== '' && (startsInDigit(key) ? !notDays.test(key) : mayStartDay(key) || leads.has(key));

// Decimals and hours, which nearly every line has: '2,5', '2t', '1.5h'.
const notDays = /,|^[\d.]+[th]$/;

function matchDayAt(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const match = firstOf(ways, tokens, at, context);
  if (match?.value.kind !== 'day') return match;
  // 'I går kveld', 'i går på kvelden'
  const part = /^(på|om)$/.test(keyAt(tokens, match.to)) ? match.to + 1 : match.to;
  const isDefinite = part === match.to || /(en|a|dagen)$/.test(keyAt(tokens, part));
  return partsOfDay.has(keyAt(tokens, part)) && isDefinite ? { ...match, to: part + 1 } : match;
}

// Nobody lists more days in a sentence.
const longestList = 5;

function oneOrSeveral(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
  mostListed = longestList,
): DayMatch | undefined {
  const single = matchSingleDay(tokens, at, context);
  return matchSpan(tokens, at, context, single) ?? listed(tokens, single, context, mostListed) ?? single;
}

const ways = [
  { name: 'one day or several', read: oneOrSeveral },
  { name: 'a day after a little word', read: afterGlue },
] as const;

/** 'Mandag, onsdag og fredag': the days before the last two, each with a comma after it. */
function listed(
  tokens: readonly Token[],
  first: DayMatch | undefined,
  context: DayContext,
  most: number,
): DayMatch | undefined {
  if (most === 0) return undefined;
  if (first?.value.kind !== 'day' || tokens[first.to - 1]?.text.endsWith(',') !== true) return undefined;
  const { from, to } = first;
  const rest = oneOrSeveral(tokens, to, context, most - 1);
  if (rest?.from !== to) return undefined;
  const isPair = keyAt(tokens, rest.to - 2) === 'og';
  const days =
    rest.value.kind === 'choice'
      ? rest.value.days
      : rest.value.kind === 'span' && isPair
        ? [rest.value.from, rest.value.to]
        : [];
  const [next] = days;
  if (next === undefined) return undefined;
  // The first of them is before the others, as in 'mandag og tirsdag'.
  const again = context.leaning === 'past' ? matchBefore(tokens, first, next, context) : first;
  const day = again?.value.kind === 'day' ? again.value.day : first.value.day;
  return { ...rest, from, value: { kind: 'choice', days: [day, ...days] } };
}

/** The day after 'på', 'innen', 'nå på': two such words at most, so that a text of nothing else costs no more. */
function afterGlue(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  if (!isGlue(keyAt(tokens, at), context)) return undefined;
  const next = isGlue(keyAt(tokens, at + 1), context) ? [at + 1, at + 2] : [at + 1];
  for (const start of next) {
    const match = oneOrSeveral(tokens, start, context);
    if (match) return { ...match, from: at };
  }
  return undefined;
}

const isGlue = (key: string, { leaning }: DayContext): boolean =>
  glueWords.has(key) || (leaning === 'future' && futureGlueWords.has(key));

/** The day that a text speaks of, and the text without it; 'none' where it speaks of no day. */
export type FoundDay = (DayValue | { kind: 'none' }) & { rest: string };

/**
 * Finds the one day that a sentence is about. A title may speak of days too ('Referat fra 12. mars'), so of several
 * it is the last where days lean to the future (TITLE DAY) and the first where they lean to the past; one that names
 * a day beats a week or a month.
 */
export function findDay(text: string, context: DayContext): FoundDay {
  const tokens = tokenize(text);
  // 'Sak 8/24' in a title is no mistaken date.
  const matches = matchDays(tokens, context).filter(
    (match) => !(match.isWeak && match.value.kind === 'impossible'),
  );
  if (context.leaning === 'future') matches.reverse();
  const isVague = ({ value }: DayMatch): boolean =>
    value.kind === 'week' || value.kind === 'month' || value.kind === 'year';
  const match = matches.find((each) => !isVague(each)) ?? matches[0];
  if (!match) return { kind: 'none', rest: restOf(tokens, []) };
  return { ...match.value, rest: restOf(tokens, [match]) };
}
