import { table, words } from './lists.ts';

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

/** A small number in digits or in words. */
export const countOf = (key: string): number | undefined =>
  numberWords.get(key) ?? (/^\d{1,3}$/.test(key) ? Number(key) : undefined);

/** Words for one that stand before 'halv time', 'kvarter', 'hel dag'. */
export const articles = words('en ein ei et eit ett a an');
export const halfWords = words('halv halve halvt half');
export const wholeWords = words('hel hele heil heile full whole all the helle');
/** Quarters of a whole. */
export const quarterWords = table([1, 'kvart'], [3, 'trekvart']);
export const fractionSigns = table([2, '½'], [1, '¼'], [3, '¾']);
export const hundreds = words('hundre hundred');
/** Between whole and decimals, as it is dictated. */
export const commaWords = words('komma point');
