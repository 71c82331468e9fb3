const ones: readonly (readonly [number, string])[] = [
  [1, 'en én ett ein éin eitt'],
  [2, 'to'],
  [3, 'tre'],
  [4, 'fire'],
  [5, 'fem'],
  [6, 'seks'],
  [7, 'sju syv'],
  [8, 'åtte'],
  [9, 'ni'],
];
const tens = new Map([
  [20, 'tjue'],
  [30, 'tretti'],
  [40, 'førti'],
  [50, 'femti'],
  [60, 'seksti'],
  [70, 'sytti'],
  [80, 'åtti'],
  [90, 'nitti'],
]);

/** Number words to ninety-nine in bokmål, nynorsk and English, with the spellings that are heard and typed. */
export const numberWords: ReadonlyMap<string, number> = table(
  ...[...tens].flatMap(([ten, word]) =>
    ones.map(([one, words]) => [ten + one, words.replace(/\S+/g, `${word}$&`)] as const),
  ),
  [1, 'en én ett ét et ein éin ei éi eitt eit one a an'],
  [2, 'to two tvo'],
  [3, 'tre tri three'],
  [4, 'fire four'],
  [5, 'fem five'],
  [6, 'seks six'],
  [7, 'sju syv seven'],
  [8, 'åtte eight'],
  [9, 'ni nine'],
  [10, 'ti ten'],
  [11, 'elleve eleven'],
  [12, 'tolv twelve'],
  [13, 'tretten thirteen'],
  [14, 'fjorten fourteen'],
  [15, 'femten fifteen'],
  [16, 'seksten sixteen'],
  [17, 'sytten seventeen'],
  [18, 'atten eighteen'],
  [19, 'nitten nineteen'],
  [20, 'tjue tyve twenty'],
  [25, 'femogtyve twenty-five'],
  [30, 'tretti tredve thirty'],
  [35, 'femogtredve thirty-five'],
  [40, 'førti forty'],
  [45, 'forty-five'],
  [50, 'femti fifty'],
  [55, 'fifty-five'],
  [60, 'seksti sixty'],
  [70, 'sytti seventy'],
  [80, 'åtti eighty'],
  [90, 'nitti ninety'],
);

/** Ordinal words to five, and -1 for the last. */
export const ordinalWords: ReadonlyMap<string, number> = table(
  [1, 'første fyrste first 1 1st'],
  [2, 'andre annen second 2 2nd'],
  [3, 'tredje third 3 3rd'],
  [4, 'fjerde fourth 4 4th'],
  [5, 'femte fifth 5 5th'],
  [-1, 'siste sist last'],
);

/** The days of a month as ordinals in words: 'åttende', 'trettande thirteenth'. */
export const dayOrdinals: ReadonlyMap<string, number> = table(
  [1, 'første fyrste'],
  [2, 'andre annen'],
  [3, 'tredje'],
  [4, 'fjerde'],
  [5, 'femte'],
  [6, 'sjette sixth'],
  [7, 'sjuende syvende sjuande seventh'],
  [8, 'åttende åttande eighth'],
  [9, 'niende niande ninth'],
  [10, 'tiende tiande tenth'],
  [11, 'ellevte eleventh'],
  [12, 'tolvte twelfth'],
  [13, 'trettende trettande'],
  [14, 'fjortende fjortande fourteenth'],
  [15, 'femtende femtande fifteenth'],
  [16, 'sekstende sekstande sixteenth'],
  [17, 'syttende syttande seventeenth'],
  [18, 'attende attande eighteenth'],
  [19, 'nittende nittande nineteenth'],
  [20, 'tjuende tjuande twentieth'],
  [30, 'trettiende trettiande thirtieth'],
  [31, 'trettiførste trettifyrste thirty-first'],
);

// Slips that are words or names themselves.
const otherWords = new Set('manda freda frida sunda sudan'.split(' '));

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
  ...slipsOf([...spelledMonths].filter(([word]) => word.length > 5)),
  ...spelledMonths,
]);

/** The month names that stand before the day in English ('March 12'); Norwegian never does that. */
export const englishMonthWords: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
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
  ...slipsOf([...spelledWeekdays].filter(([word]) => /da[gy]$/.test(word) && word.length < 9)),
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
export const partsOfDay: ReadonlySet<string> = new Set(
  (
    'kveld kvelden ettermiddag ettermiddagen formiddag føremiddag formiddagen føremiddagen morgen morgenen morgon ' +
    'morges tidlig tidleg natt natta natten morra mårra kvell evening morning afternoon night am pm'
  ).split(' '),
);

/** Units of time in minutes. */
export const unitWords: ReadonlyMap<string, number> = table(
  [60, 't time timer timar timen tima tim timers times timars timane timan h hr hrs hour hours'],
  // As they are mistyped.
  [60, 'timestid timr tmer tmr tiemr tmier timmer timmar timerr timarr tmar tiamr tiner hous horus hurs'],
  [15, 'kvarter kvarters kvartér kvart'],
  [1, 'min mins minutt minutter minuttar minutta minutters minutts minute minutes minuter minuttr mintter'],
);

/** A map from each of the words in a row to the row's number. */
function table(...rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));
}

/** Each word with one letter left out, doubled or swapped with the next, the first one aside; not what two words share. */
function slipsOf(words: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  const slips = new Map<string, number>();
  const shared = new Set<string>();
  for (const [word, n] of words)
    for (let at = 1; at < word.length; at += 1) {
      const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
      const made = [
        before + after,
        before + letter + letter + after,
        before + after.charAt(0) + letter + after.slice(1),
      ];
      for (const slip of made) {
        if (slips.has(slip) && slips.get(slip) !== n) shared.add(slip);
        slips.set(slip, n);
      }
    }
  return [...slips].filter(([slip]) => !shared.has(slip) && !otherWords.has(slip));
}

/** 'Fredagskveld', 'måndagsmorgon': one word in Norwegian. */
function withPartOfDay(weekday: string): readonly string[] {
  return 'kveld kvelden morgen morgon formiddag føremiddag ettermiddag'
    .split(' ')
    .map((part) => `${weekday}s${part}`);
}
