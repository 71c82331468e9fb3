import { addDays, type Day } from '../../calendar/days.ts';
import { type Feast, feasts, isEvent } from '../lexicon/feasts.ts';
import { fromToday, nights } from '../lexicon/today.ts';
import { keyAt, type Stretch, type Token } from '../tokens.ts';
import type { DayContext } from './day-context.ts';
import { matchYear } from './years.ts';

type NamedDays = { days: readonly Day[]; ahead?: Day | undefined };

/** The days of the nearest such feast that has begun, or for what lies ahead that hasn't ended; and the coming one's. */
function nearest(feast: Feast, { today, leaning }: DayContext): NamedDays {
  const here = Number(today.slice(0, 4));
  const years = [here + 1, here, here - 1, here - 2].map(feast);
  if (leaning === 'future') {
    // One that reaches over New Year may still be last year's.
    const days = years.findLast((each) => (each.at(-1) ?? '') >= today);
    return { days: (days ?? []).filter((day) => day >= today) };
  }
  const at = years.findIndex(([first = '']) => first <= today);
  const ahead = years[at - 1]?.[0];
  const days = (years[at] ?? []).filter((day) => day <= today);
  return { days, ahead };
}

type Named = {
  words: readonly string[];
  read: (context: DayContext) => NamedDays;
  isYearly: boolean;
  isEvent: boolean;
};

// By their first two words, since half of all begin with 'i'; those of one word stand under ''.
const byWords = new Map<string, Map<string, Named[]>>();
const rows: readonly (readonly [string, Named['read'], boolean])[] = [
  ...fromToday.map(
    ([n, names]) => [names, ({ today }: DayContext) => ({ days: [addDays(today, n)] }), false] as const,
  ),
  [
    nights,
    ({ today, leaning }) => ({ days: leaning === 'past' ? [today, addDays(today, -1)] : [today] }),
    false,
  ],
  ...[...feasts].map(
    ([name, feast]) => [name, (context: DayContext) => nearest(feast, context), true] as const,
  ),
];
for (const [spellings, read, isYearly] of rows) {
  for (const name of spellings.split('|')) {
    const words = name.split(' ');
    const [first = '', second = ''] = words;
    const names = byWords.get(first) ?? new Map<string, Named[]>();
    const list = names.get(second) ?? [];
    list.push({ words, read, isYearly, isEvent: isYearly && isEvent(name) });
    byWords.set(first, names.set(second, list));
  }
}
for (const names of byWords.values())
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The words that such a name can begin with. */
export const namedDayStarts: ReadonlySet<string> = new Set(byWords.keys());

/**
 * A day with a name of its own at a token, or those that it can mean ('i natt'): 'i går', 'the day before yesterday',
 * '2. påskedag', 'julaften 2023'. `ahead` is the first day of the coming one where no year was said.
 */
export function matchNamedDay(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): (Stretch & NamedDays & Pick<Named, 'isYearly' | 'isEvent'>) | undefined {
  const names = byWords.get(keyAt(tokens, at));
  if (!names) return undefined;
  const next = keyAt(tokens, at + 1);
  const longer = next === '' ? undefined : names.get(next);
  const named =
    longer?.find(({ words }) => words.every((word, i) => keyAt(tokens, at + i) === word)) ??
    names.get('')?.[0];
  if (!named) return undefined;
  const to = at + named.words.length;
  const { isYearly } = named;
  const year = isYearly ? matchYear(tokens, to, context) : undefined;
  if (!year) {
    const { days, ahead } = named.read(context);
    return { from: at, to, days, ahead, isYearly, isEvent: named.isEvent };
  }
  const { days } = named.read({ today: `${year.year}-12-31`, leaning: 'past' });
  return { from: at, to: year.to, days, isYearly, isEvent: false };
}
