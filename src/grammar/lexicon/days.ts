import { slipsOf } from '../slips/letters.ts';
import { table, words } from './lists.ts';

// Slips that are words or names themselves.
const otherWords = words('manda freda frida sunda sudan');

/** Months 1 to 12 by name and by the usual short forms. */
export const spelledMonths = table(
  [1, 'januar jan january'],
  [2, 'februar feb febr february'],
  [3, 'mars mar march marts'],
  [4, 'april apr'],
  [5, 'mai may'],
  [6, 'juni jun june'],
  [7, 'juli jul july'],
  [8, 'august aug'],
  [9, 'september sep sept'],
  [10, 'oktober okt october oct'],
  [11, 'november nov'],
  [12, 'desember des december dec'],
);

/** The months as they are spelled, and the longer ones as they are typed in haste ('febuar', 'setpember'). */
export const monthWords: ReadonlyMap<string, number> = new Map([
  ...slipTable([...spelledMonths].filter(([word]) => word.length > 5)),
  ...spelledMonths,
]);

/** The month names that stand before the day in English ('March 12'); Norwegian never does that. */
export const englishMonthWords: ReadonlySet<string> = words(
  'january february march april may june july august september october november december',
);

// Weekdays, Monday 1 to Sunday 7, by whole names and by short forms that aren't other words as well.
const spelledWeekdays = table(
  [1, 'mandag måndag mandagen måndagen mandan monday mon mån månd'],
  [2, 'tirsdag tysdag tirsdagen tysdagen tirs tirsd tir tys tysd tuesday tue tues'],
  [3, 'onsdag onsdagen ons onsd wednesday wendsday wendesday wensday wed weds'],
  [4, 'torsdag torsdagen tors torsd thursday thu thur thurs'],
  [5, 'fredag fredagen fre friday'],
  [6, 'lørdag laurdag lørdagen laurdagen lør lørd laur laurd lordag loerdag saturday'],
  [7, 'søndag sundag søndagen sundagen sønd sondag soendag sunday sun'],
  ...[
    'mandag måndag',
    'tirsdag tysdag',
    'onsdag',
    'torsdag',
    'fredag',
    'lørdag laurdag',
    'søndag sundag',
  ].map((names, i) => [i + 1, names.split(' ').flatMap(withPartOfDay).join(' ')] as const),
);

/** Weekdays and months as they are spelled. */
export const spelledDays: ReadonlySet<string> = new Set([...spelledWeekdays.keys(), ...spelledMonths.keys()]);

/** The weekdays as they are spelled, and as they are typed in haste ('trisdag', 'onsag', 'fredagg'). */
export const weekdayWords: ReadonlyMap<string, number> = new Map([
  ...slipTable([...spelledWeekdays].filter(([word]) => /da[gy]$/.test(word) && word.length < 9)),
  ...spelledWeekdays,
]);

/** Short weekdays that are words of their own ('man', 'tor'): a full stop or a fitting date after them tells. */
export const dottedWeekdayWords: ReadonlyMap<string, number> = table(
  [1, 'man mand'],
  [4, 'tor'],
  [5, 'fred'],
  [6, 'lau'],
  [7, 'søn sund'],
);

/** Calendars' shortest weekdays, which are other words anywhere but first in a line and before a duration. */
export const leadingWeekdayWords: ReadonlyMap<string, number> = table(
  [1, 'ma må'],
  [2, 'ti ty'],
  [3, 'on'],
  [4, 'to'],
  [5, 'fr'],
  [6, 'lø la'],
  [7, 'sø su'],
);

/** Short weekdays that end sentences as other words ('tok fri.'): only a date that fits after them tells. */
export const datedWeekdayWords: ReadonlyMap<string, number> = table([5, 'fri'], [6, 'sat']);

/** What stands after a day without changing which it is. */
export const partsOfDay: ReadonlySet<string> = words(
  'kveld kvelden ettermiddag ettermiddagen formiddag føremiddag formiddagen føremiddagen morgen morgenen morgon ' +
    'morges tidlig tidleg natt natta natten morra mårra kvell evening morning afternoon night am pm',
);

/** What the slips of some words are for, the first letter aside; not what two of them share. */
function slipTable(spelled: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  const slips = new Map<string, number>();
  const shared = new Set<string>();
  for (const [word, n] of spelled)
    for (const slip of slipsOf(word, 1)) {
      if (slips.has(slip) && slips.get(slip) !== n) shared.add(slip);
      slips.set(slip, n);
    }
  return [...slips].filter(([slip]) => !shared.has(slip) && !otherWords.has(slip));
}

/** 'Fredagskveld', 'måndagsmorgon': one word in Norwegian. */
function withPartOfDay(weekday: string): readonly string[] {
  return 'kveld kvelden morgen morgon formiddag føremiddag ettermiddag'
    .split(' ')
    .map((part) => `${weekday}s${part}`);
}
