import { addDays, type Day } from '../../calendar/calendar.ts';
import { keyAt, type Stretch, type Token } from '../tokens.ts';
import type { DayContext } from './dates.ts';
import { type Feast, feasts, isEvent } from './feasts.ts';
import { matchYear } from './years.ts';

const fromToday: readonly (readonly [number, string])[] = [
  [0, 'tidligere i dag|tidlegare i dag|earlier today|akkurat nå|akkurat no|nå akkurat|no akkurat'],
  [
    0,
    'i dag|idag|i da|i daj|today|i kveld|ikveld|i kvell|ikvell|i kveil|i ettermiddag|i formiddag|i føremiddag',
  ],
  [0, 'i morges|imorges|i morgos|i morest|i morrest|i mårest|i mårrest|i mårges|i morgest'],
  [0, 'this morning|this afternoon|this evening|tonight|just now|nå nettopp|no nettopp'],
  [
    -1,
    'i går|igår|i gårs|igårs|i gar|igar|i gaar|igaar|i gjår|igjår|gårsdagen|sent i går|seint i går|tidlig i går|tidleg i går|i går natt|yesterday|last night',
  ],
  [
    -1,
    [
      'i går kve',
      'i gårkve',
      'igårkve',
      'igår kve',
      'i gåkve',
      'i går-kve',
      'i gjår kve',
      'i gjårkve',
      'i gar kve',
    ]
      .flatMap((stem) => [`${stem}ld`, `${stem}lden`, `${stem}ll`, `${stem}il`])
      .join('|'),
  ],
  [
    -2,
    'i forgårs|iforgårs|i forgjårs|forgårs|i førgår|iførgår|førgår|i førgårs|iførgårs|i fyrgår|i forgars|i forgår|iforgår|i forrgår|i forigårs|i forrigårs|i førregår|i føregår|dagen før i går|i førrgår|i førrgårs|i førrigår|i forrgårs|i forregårs|i furgår|i overgår',
  ],
  [-2, 'the day before yesterday|day before yesterday'],
  [
    1,
    'i morgen|imorgen|i morgon|imorgon|i morra|imorra|i mårra|imårra|i mårå|imårå|i morga|i morgo|imorgo|i morgå|i mårgå|i mårgo|i mårgon|i mårrå|i mårrån|i morro|i mora|tomorrow|i morgen tidlig|i morgon tidleg',
  ],
  [2, 'i overmorgen|iovermorgen|i overmorgon|i overimorgen|overimorgen|overmorgen|i overmorgo|i overmårra'],
  [2, 'the day after tomorrow|day after tomorrow'],
];

// A night belongs to two days; ahead it is the coming one, which begins today.
const nights = 'i natt|inatt|i nott|inott';

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

const byFirstWord = new Map<string, Named[]>();
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
for (const [names, read, isYearly] of rows) {
  for (const name of names.split('|')) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    const list = byFirstWord.get(first) ?? [];
    list.push({ words, read, isYearly, isEvent: isYearly && isEvent(name) });
    byFirstWord.set(first, list);
  }
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The words that such a name can begin with. */
export const namedDayStarts: ReadonlySet<string> = new Set(byFirstWord.keys());

/**
 * A day with a name of its own at a token, or those that it can mean ('i natt'): 'i går', 'the day before yesterday',
 * '2. påskedag', 'julaften 2023'. `ahead` is the first day of the coming one where no year was said.
 */
export function matchNamedDay(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): (Stretch & NamedDays & Pick<Named, 'isYearly' | 'isEvent'>) | undefined {
  const named = byFirstWord
    .get(keyAt(tokens, at))
    ?.find(({ words }) => words.every((word, i) => keyAt(tokens, at + i) === word));
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
