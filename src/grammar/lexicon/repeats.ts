import { weekdayWords } from './days.ts';
import { words } from './lists.ts';
import { ordinalWords } from './numbers.ts';
import { countedDays } from './periods.ts';

/** 'Hver', and 'alle' before a plural. */
export const everyWords = words('hver hvert kvar kvart every each');
/** 'Annenhver' in one word. */
export const everyOtherWords = words(
  'annenhver annenhvert annethvert annahver annankvar annakvar annankvart annakvart annakvar annanhver',
);
/** 'Hver annen', 'kvar andre', 'every other': the words behind. */
export const otherWords = words('annen annet annan anna andre other second 2nd 2');

/** What repeats: a unit and how many of it, by the noun behind 'hver'. */
export const nouns: ReadonlyMap<string, { readonly unit: 'week' | 'month' | 'year'; readonly step: number }> =
  new Map([
    ...row('week', 1, 'uke uka uken veke veka veken vike vika week uker veker weeks ukene vekene'),
    ...row('week', 2, 'fortnight'),
    ...row('month', 1, 'måned måneden månad månaden mnd mnad month måneder månader months månedene månadene'),
    ...row('month', 3, 'kvartal kvartalet quarter'),
    ...row('month', 4, 'tertial tertialet tertile'),
    ...row('month', 6, 'halvår halvåret half-year'),
    ...row('year', 1, 'år året year years'),
  ]);

/** One word for the same: 'ukentlig', 'kvartalsvis'. */
export const adverbs: ReadonlyMap<
  string,
  { readonly unit: 'week' | 'month' | 'year'; readonly step: number }
> = new Map([
  ...row('week', 1, 'ukentlig ukentleg vekentleg vekentlig ukevis vekevis weekly'),
  ...row('week', 2, 'fortnightly biweekly'),
  ...row('month', 1, 'månedlig månadleg månadlig månedsvis månadsvis monthly'),
  ...row('month', 3, 'kvartalsvis kvartalsvise quarterly'),
  ...row('month', 4, 'tertialvis'),
  ...row('month', 6, 'halvårlig halvårleg halvårsvis half-yearly biannually'),
  ...row('year', 1, 'årlig årleg årvisst yearly annually'),
]);

function row(unit: 'week' | 'month' | 'year', step: number, words: string) {
  return words.split(' ').map((word) => [word, { unit, step }] as const);
}

/** What comes again and can't be kept: 'hver dag', 'hver påske', 'hver helg'. */
export const otherNouns = words(
  'dag dagen day virkedag virkedagen yrkedag vyrkedag vyrkedagen kvardag hverdag arbeidsdag arbeidsdagen workday weekday ' +
    'time timen hour morgen morgon morning kveld evening ettermiddag formiddag natt night helg helga weekend ' +
    'jul påske pinse sommer sommar vinter høst haust vår vår spring summer autumn winter semester christmas easter ' +
    'januar februar mars april mai juni juli august september oktober november desember ' +
    'january february march may june july october december',
);
/** 'Daglig'. */
export const otherAdverbs = words('daglig dagleg daily');

/** Plural and definite weekdays that say 'every' by themselves: 'tirsdager', 'tysdagane', 'Tuesdays'. */
export const pluralWeekdays: ReadonlyMap<string, number> = new Map(
  [...weekdayWords]
    .filter(([word]) => /^\p{L}+da[gy]$/u.test(word))
    .flatMap(([word, n]) =>
      (word.endsWith('day') ? ['s'] : ['er', 'ar', 'ene', 'ane']).map(
        (ending) => [word + ending, n] as const,
      ),
    ),
);

/** The weekday (1–7), any day (0) or working day (8) that a word names behind an ordinal. */
export const countedDay = (key: string): number | undefined =>
  countedDays.get(key) ?? weekdayWords.get(key) ?? weekdayWords.get(key.replace(/(en|ene|ane)$/, ''));

/** 'Første' to 'femte', 'siste' as -1, and 'nest siste' as none. */
export const ordinal = (key: string): number | undefined => ordinalWords.get(key);

/** What leaves some of them out: 'unntatt juli'. */
export const exceptWords = words(
  'unntatt untatt unnateke unnatatt unntak bortsett utenom utanom except excluding unless',
);

/** Feasts that are on another date each year. */
export const movable =
  /påske|paaske|pinse|himmelfart|sk[jæi]+rtorsdag|skjertorsdag|langfredag|palme|advent|easter|whit|pentecost|ascension|maundy|good$|fastelavn|fastelavenn|morsdag|farsdag|bot|bededag/;
