import { addDays, type Day } from '../calendar.ts';
import { easterSunday } from '../holidays.ts';
import type { DayContext } from './dates.ts';
import { keyAt, type Stretch, type Token } from './tokens.ts';
import { matchYear } from './years.ts';

type Named = { words: readonly string[]; read: (context: DayContext) => readonly Day[]; isYearly: boolean };

const fromToday: readonly (readonly [number, string])[] = [
  [0, 'tidligere i dag|tidlegare i dag|earlier today|akkurat nå|akkurat no|nå akkurat|no akkurat'],
  [0, 'i dag|idag|i da|today|i morges|imorges|i kveld|ikveld|i ettermiddag|i formiddag|i føremiddag'],
  [0, 'this morning|this afternoon|this evening|tonight|just now|nå nettopp|no nettopp'],
  [
    -1,
    'i gårkvell|igårkvell|i går kvell|igårs|i gårs|sent i går|seint i går|tidlig i går|tidleg i går|i går|igår|i gar|igar|i gaar|igaar|i gjår|i går kveld|i gårkveld|igårkveld|igår kveld|yesterday|last night|i går natt',
  ],
  [
    -2,
    'i forgårs|iforgårs|i forgjårs|forgårs|i førgår|iførgår|førgår|i førgårs|i fyrgår|i forgars|i forgår|i forrigårs|i førregår|i føregår|dagen før i går|i førrgår|i førrgårs|i førrigår|i forrgårs',
  ],
  [-2, 'the day before yesterday|day before yesterday'],
  [
    1,
    'i morgen|imorgen|i morgon|imorgon|i morra|imorra|i mårra|imårra|i mårå|imårå|i morga|tomorrow|i morgen tidlig|i morgon tidleg',
  ],
  [2, 'i overmorgen|iovermorgen|i overmorgon|i overimorgen|overimorgen|overmorgen|i overmorgo'],
  [2, 'the day after tomorrow|day after tomorrow'],
];

// A night belongs to two days; ahead it is the coming one, which begins today.
const nights = 'i natt|inatt|i nott|inott';

const fromEaster: readonly (readonly [number, string])[] = [
  [-7, 'palmesøndag|palmesundag|palm sunday'],
  [-3, 'skjærtorsdag|skjertorsdag|maundy thursday'],
  [-2, 'langfredag|good friday'],
  [-1, 'påskelørdag|påskelaurdag|påskeaften|påskeafta|påskeftan|easter eve'],
  [
    0,
    '1 påskedag|1.påskedag|første påskedag|fyrste påskedag|påskedag|påskedagen|påskesøndag|påskesundag|easter sunday',
  ],
  [
    1,
    '2 påskedag|2.påskedag|andre påskedag|annen påskedag|annan påskedag|annandag påske|andredag påske|easter monday',
  ],
  [39, 'kristi himmelfartsdag|kristi himmelfart|kr himmelfartsdag|kr himmelfart|ascension day'],
  [48, 'pinseaften|pinseafta|pinseftan'],
  [
    49,
    '1 pinsedag|1.pinsedag|første pinsedag|fyrste pinsedag|pinsedagen|pinsesøndag|pinsesundag|whit sunday|pentecost',
  ],
  [
    50,
    '2 pinsedag|2.pinsedag|andre pinsedag|annen pinsedag|annan pinsedag|annandag pinse|andredag pinse|whit monday',
  ],
];

const fixed: readonly (readonly [string, string])[] = [
  ['01-01', "nyttårsdag|nyttårsdagen|1 nyttårsdag|første nyttårsdag|new year's day|new year’s day"],
  [
    '02-06',
    'samefolkets dag|samenes dag|samanes dag|samenes nasjonaldag|samanes nasjonaldag|sami national day',
  ],
  ['03-08', 'kvinnedagen'],
  ['05-01', 'labour day|arbeidernes dag|arbeidernes internasjonale kampdag|arbeidardagen'],
  ['05-17', 'grunnlovsdagen|nasjonaldagen|constitution day'],
  [
    '06-23',
    'sankthansaften|sankthansafta|sankthansaftan|sankt hansaften|st hansaften|st hans aften|st.hansaften|st.hans aften',
  ],
  ['06-23', 'jonsokaften|jonsokaftan|jonsokafta|midsummer eve'],
  ['12-23', 'lillejulaften|litlejulaftan|veslejulaftan|lille julaften'],
  ['12-24', 'julaften|julafta|julaftan|joleftan|julekvelden|jolekvelden|christmas eve'],
  [
    '12-25',
    '1 juledag|1.juledag|første juledag|fyrste juledag|1 joledag|førstedag jul|fyrstedag jul|christmas day',
  ],
  [
    '12-26',
    '2 juledag|2.juledag|andre juledag|annen juledag|annan juledag|annandag jul|annandag jol|andredag jul|2 joledag|boxing day',
  ],
  ['12-31', "nyttårsaften|nyttårsafta|nyttårsaftan|nyttårskvelden|new year's eve|new year’s eve"],
];

// The feast is on the 24th and kept on the evening before; both are called so.
const midsummer = 'sankthans|sankt hans|st hans|st.hans|jonsok';

const holidaysOfDays: readonly (readonly [string, (year: number) => readonly Day[]])[] = [
  [
    'i romjula|i romjulen|i romjola|romjula|romjulen|romjola|mellomjula',
    (year) => daysFrom(`${year}-12-27`, 4),
  ],
  ['i jula|i julen|i jola|over jul', (year) => daysFrom(`${year}-12-24`, 3)],
  ['i påska|i påsken|i påskehelga', (year) => daysFrom(addDays(easterSunday(year), -3), 5)],
  ['i pinsa|i pinsen|i pinsehelga', (year) => daysFrom(addDays(easterSunday(year), 48), 3)],
];

const daysFrom = (first: Day, n: number): readonly Day[] =>
  Array.from({ length: n }, (_, i) => addDays(first, i));

/** The nearest of a yearly day's dates on the side that the context leans to, today included. */
function nearest(inYear: (year: number) => Day, { today, leaning }: DayContext): Day {
  const year = Number(today.slice(0, 4));
  const here = inYear(year);
  if (leaning === 'past') return here <= today ? here : inYear(year - 1);
  return here >= today ? here : inYear(year + 1);
}

/** The days of the nearest holiday that has begun, or for what lies ahead that hasn't ended. */
const nearestOfDays =
  (inYear: (year: number) => readonly Day[]) =>
  (context: DayContext): readonly Day[] => {
    const isPast = context.leaning === 'past';
    const year = nearest((y) => inYear(y).at(isPast ? 0 : -1) ?? '', context).slice(0, 4);
    return inYear(Number(year)).filter((day) => !isPast || day <= context.today);
  };

const yearly = (inYear: (year: number) => Day) => (context: DayContext) => [nearest(inYear, context)];

const byFirstWord = new Map<string, Named[]>();
const rows: readonly (readonly [string, Named['read'], boolean])[] = [
  ...fromToday.map(([n, names]) => [names, ({ today }: DayContext) => [addDays(today, n)], false] as const),
  ...fromEaster.map(([n, names]) => [names, yearly((year) => addDays(easterSunday(year), n)), true] as const),
  [nights, ({ today, leaning }) => (leaning === 'past' ? [today, addDays(today, -1)] : [today]), false],
  [midsummer, (context) => ['23', '24'].map((day) => nearest((year) => `${year}-06-${day}`, context)), true],
  ...holidaysOfDays.map(([names, inYear]) => [names, nearestOfDays(inYear), true] as const),
  ...fixed.map(([monthDay, names]) => [names, yearly((year) => `${year}-${monthDay}`), true] as const),
];
for (const [names, read, isYearly] of rows) {
  for (const name of names.split('|')) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    const list = byFirstWord.get(first) ?? [];
    list.push({ words, read, isYearly });
    list.sort((a, b) => b.words.length - a.words.length);
    byFirstWord.set(first, list);
  }
}

/** The words that such a name can begin with. */
export const namedDayStarts: ReadonlySet<string> = new Set(byFirstWord.keys());

/** A day with a name of its own at a token, or the two that it can mean ('i natt'): 'i går', 'the day before yesterday', '2. påskedag', 'julaften 2023'. */
export function matchNamedDay(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): (Stretch & { days: readonly Day[]; isYearly: boolean }) | undefined {
  const named = byFirstWord
    .get(keyAt(tokens, at))
    ?.find(({ words }) => words.every((word, i) => keyAt(tokens, at + i) === word));
  if (!named) return undefined;
  const to = at + named.words.length;
  const year = named.isYearly ? matchYear(tokens, to, context) : undefined;
  const { isYearly } = named;
  if (!year) return { from: at, to, days: named.read(context), isYearly };
  return {
    from: at,
    to: year.to,
    days: named.read({ today: `${year.year}-12-31`, leaning: 'past' }),
    isYearly,
  };
}
