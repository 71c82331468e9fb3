import { addDays, type Day, weekdayOf } from '../../calendar/days.ts';
import { easterSunday } from '../../calendar/holidays.ts';

/** The days that a yearly feast has in a year, or may mean there. */
export type Feast = (year: number) => readonly Day[];

const byEaster =
  (...offsets: readonly number[]): Feast =>
  (year) =>
    offsets.map((n) => addDays(easterSunday(year), n));
const on =
  (...monthDays: readonly string[]): Feast =>
  (year) =>
    monthDays.map((monthDay) => `${year}-${monthDay}`);
/** The n-th Sunday from a day on, that day included. */
const sundayFrom = (day: Day, n: number): Day => addDays(day, ((7 - weekdayOf(day)) % 7) + (n - 1) * 7);
const advent =
  (n: number): Feast =>
  (year) => [sundayFrom(`${year}-11-27`, n)];
const between =
  (first: string, n: number): Feast =>
  (year) =>
    Array.from({ length: n }, (_, i) => addDays(`${year}-${first}`, i));

/** An eve as it is spelled: 'påskeaften', 'påskeaftan', 'påskeafta', 'påskeftan', 'påskekvelden'. */
const eve = (...stems: readonly string[]): string =>
  stems
    .flatMap((stem) =>
      'aften aftenen aftan aftanen afta eftan kvelden'.split(' ').map((end) => `${stem}${end}`),
    )
    .join('|');

/** '1. påskedag', 'første påskedag', 'fyrstedag påske': the first to the sixth day of a feast. */
const nthDay = (n: number, feasts: string): string => {
  const words = ['første fyrste', 'andre annen annan', 'tredje', 'fjerde', 'femte', 'sjette'][n - 1] ?? '';
  const ordinals = [String(n), ...words.split(' ')];
  return feasts
    .split(' ')
    .flatMap((feast) => [
      ...ordinals.map((nth) => `${nth} ${feast}dag`),
      `${n}.${feast}dag`,
      ...words
        .split(' ')
        .map((nth) => `${nth}dag ${feast === 'jule' ? 'jul' : feast === 'jole' ? 'jol' : feast}`),
    ])
    .join('|');
};

const movable: readonly (readonly [Feast, string])[] = [
  [
    byEaster(-49),
    'fastelavn|fastelavnssøndag|fastelavnsøndag|fastelavnssundag|fastelavnsundag|shrove sunday',
  ],
  [byEaster(-48), 'fastelavnsmandag|fastelavnsmåndag|blåmandag|blåmåndag|shrove monday'],
  [
    byEaster(-47),
    'feitetirsdag|feittysdag|feitetysdag|hvitetirsdag|kvitetysdag|shrove tuesday|pancake day|mardi gras',
  ],
  [byEaster(-46), 'askeonsdag|oskeonsdag|ash wednesday'],
  [byEaster(-8), 'palmelørdag|palmelaurdag|palm saturday'],
  [byEaster(-7), 'palmesøndag|palmesundag|palm sunday'],
  [byEaster(-3), 'skjærtorsdag|skjertorsdag|skirtorsdag|maundy thursday|holy thursday'],
  [byEaster(-2), 'langfredag|good friday'],
  [byEaster(-1), `påskelørdag|påskelaurdag|${eve('påske', 'påsk')}|easter eve|easter saturday|holy saturday`],
  [
    byEaster(0),
    `${nthDay(1, 'påske')}|påskedag|påskesøndag|påskesundag|påskemorgen|påskemorgon|easter sunday|easter day`,
  ],
  [byEaster(1), `${nthDay(2, 'påske')}|påskemandag|påskemåndag|easter monday`],
  [
    byEaster(39),
    'kristi himmelfartsdag|kristi himmelfart|kr himmelfartsdag|kr himmelfart|kristihimmelfartsdag|himmelfartsdag|ascension day|ascension thursday',
  ],
  [byEaster(48), `pinselørdag|pinselaurdag|${eve('pinse', 'pins')}|whit saturday`],
  [
    byEaster(49),
    `${nthDay(1, 'pinse')}|pinsedag|pinsesøndag|pinsesundag|kvitsøndag|kvitsundag|kvitsunndag|hvitsøndag|whit sunday|whitsunday|pentecost|pentecost sunday`,
  ],
  [byEaster(50), `${nthDay(2, 'pinse')}|pinsemandag|pinsemåndag|whit monday|pentecost monday`],
  [(year) => [sundayFrom(`${year}-02-01`, 2)], "morsdag|mors dag|mother's day"],
  [(year) => [sundayFrom(`${year}-11-01`, 2)], "farsdag|fars dag|father's day"],
  // Kept on the first Sunday of November, and on its own day.
  [
    (year) => [...new Set([`${year}-11-01`, sundayFrom(`${year}-11-01`, 1)])],
    "allehelgensdag|alle helgens dag|allehelgen|allehelgenssøndag|helgemessesøndag|helgemessesundag|all saints' day|all saints day",
  ],
  ...[1, 2, 3, 4].map((n) => [advent(n), adventNames(n)] as const),
];

function adventNames(n: number): string {
  const [ordinals, english] = (
    [
      ['første|fyrste', 'first'],
      ['andre|annen|annan', 'second'],
      ['tredje', 'third'],
      ['fjerde', 'fourth'],
    ] as const
  )[n - 1] ?? ['', ''];
  return [String(n), ...ordinals.split('|')]
    .flatMap((nth) => [`${nth} advent`, ...['søndag', 'sundag'].map((day) => `${nth} ${day} i advent`)])
    .concat([`${english} sunday of advent`, `${english} sunday in advent`, `${english} advent`])
    .join('|');
}

const fixed: readonly (readonly [Feast, string])[] = [
  [on('01-01'), "nyttårsdag|nyårsdag|1 nyttårsdag|første nyttårsdag|fyrste nyttårsdag|new year's day"],
  [on('01-06'), 'helligtrekongersdag|heilagtrekongarsdag|hellige tre kongers dag|heilage tre kongars dag'],
  [on('01-13'), 'tjuendedag jul|tyvendedag jul|tjuandedag jul|tjuande dag jul|tjuende dag jul'],
  [
    on('02-06'),
    'samefolkets dag|samefolkets nasjonaldag|samefolkedagen|samenes dag|samanes dag|samenes nasjonaldag|samanes nasjonaldag|sami national day|sámi national day',
  ],
  [on('02-14'), "valentinsdag|valentinedagen|valentine's day"],
  [on('03-08'), "kvinnedag|kvinnedagen|den internasjonale kvinnedagen|women's day"],
  [
    on('05-01'),
    'labour day|labor day|may day|arbeidernes dag|arbeidernes internasjonale kampdag|arbeidardagen|arbeidarane sin dag',
  ],
  [on('05-08'), 'frigjøringsdag|frigjeringsdag|liberation day'],
  [on('05-17'), 'grunnlovsdag|nasjonaldag|constitution day'],
  [
    on('06-23'),
    `${eve('sankthans', 'jonsok')}|${eve('')
      .split('|')
      .flatMap((end) =>
        ['sankt hans', 'st hans', 'st.hans'].flatMap((name) => [`${name}${end}`, `${name} ${end}`]),
      )
      .join('|')}|midsummer eve|midsummer's eve`,
  ],
  [on('06-24'), "sankthansdag|sankt hans dag|st hans dag|jonsokdag|midsummer day|midsummer's day"],
  [on('07-28'), `${eve('olsok', 'olsoks')}|st olav's eve`],
  [on('07-29'), "olsok|olsokdag|olavsdag|st olav's day|saint olav's day"],
  [on('09-29'), 'mikkelsmess|mikkelsmesse|michaelmas'],
  [on('10-24'), 'fn-dagen|fn dagen|united nations day|un day'],
  [on('10-31'), `halloween|${eve('allehelgens', 'alle helgens ')}`],
  [on('11-10'), eve('mortens', 'mortens ')],
  [on('11-11'), 'mortensdag|mortens dag|mortensmess|mortensmesse'],
  [on('12-13'), "lucia|lusia|luciadag|lusiadag|lussinatta|lussinatten|st lucia's day"],
  [
    on('12-23'),
    `${eve('lillejul', 'litlejul', 'veslejul', 'lille jul', 'litle jul', 'vesle jul', 'litlejol')}`,
  ],
  [on('12-24'), `${eve('jul', 'jol', 'jule', 'jole')}|christmas eve`],
  [on('12-25'), `${nthDay(1, 'jule jole')}|juledag|joledag|christmas day`],
  [on('12-26'), `${nthDay(2, 'jule jole')}|boxing day`],
  ...[3, 4, 5, 6].map((n) => [on(`12-${24 + n}`), nthDay(n, 'jule jole')] as const),
  [on('12-31'), `${eve('nyttårs', 'nyårs')}|new year's eve`],
  // The feast is on the 24th and kept on the evening before; both are called so.
  [
    on('06-23', '06-24'),
    'sankthans|sankt hans|st hans|st.hans|jonsok|midtsommer|midtsumar|midsommer|midsummer',
  ],
];

const lasting: readonly (readonly [Feast, string])[] = [
  [
    between('12-27', 4),
    'i romjula|i romjulen|i romjola|romjula|romjulen|romjola|mellomjula|i mellomjula|mellom jul og nyttår|mellom jul og nyår|between christmas and new year',
  ],
  [
    between('12-24', 3),
    'i jul|i jol|i jula|i julen|i jola|over jul|i julehelga|i julehelgen|i juledagene|i juledagane|over christmas|at christmas|during christmas|last christmas',
  ],
  [between('12-31', 2), 'i nyttårshelga|i nyttårshelgen|nyttårshelga|over nyttår|i nyttår'],
  [
    byEaster(-3, -2, -1, 0, 1),
    'i påske|i påska|i påsken|i påskehelga|i påskehelgen|påskehelga|over påske|i påskedagene|i påskedagane|over easter|on easter|at easter|during easter|last easter|easter weekend',
  ],
  [
    byEaster(48, 49, 50),
    'i pinse|i pinsa|i pinsen|i pinsehelga|i pinsehelgen|pinsehelga|over pinse|at whitsun|over whitsun|whitsun weekend',
  ],
  [byEaster(39, 40, 41, 42), 'i himmelfartshelga|i himmelfartshelgen|i kristi himmelfartshelga'],
];

/** A name as it may be typed: with either apostrophe or none, in its definite form. */
function spellings(name: string): readonly string[] {
  const plain = name.includes("'") ? [name, name.replaceAll("'", '’'), name.replaceAll("'", '')] : [name];
  return plain.flatMap((each) => (/dag$/.test(each) ? [each, `${each}en`] : [each]));
}

/** Every yearly day by its names in three languages; a longer feast by what is said of its days ('i påska'). */
export const feasts: ReadonlyMap<string, Feast> = new Map(
  [...movable, ...fixed, ...lasting].flatMap(([feast, names]) =>
    names.split('|').flatMap((name) => spellings(name).map((spelled) => [spelled, feast] as const)),
  ),
);

/** Feasts that are likelier what was done than when: 'halloween på biblioteket'. */
export const isEvent = (name: string): boolean => /^(halloween|lucia|lusia|valentin)/.test(name);

/** How long the feasts last that something is said to be before or after: 'før påske', 'uka etter pinse'. */
export const feastTimes: ReadonlyMap<string, Feast> = new Map(
  (
    [
      [byEaster(-3, -2, -1, 0, 1), 'påske|påsken|påska|påskehelga|easter'],
      [byEaster(48, 49, 50), 'pinse|pinsen|pinsa|pinsehelga|whitsun'],
      [between('12-24', 3), 'jul|jula|julen|jol|jola|christmas'],
      [between('12-27', 4), 'romjul|romjula|romjulen|romjola'],
      [between('12-31', 2), 'nyttår|nyår|new year'],
    ] as const
  ).flatMap(([feast, names]) => names.split('|').map((name) => [name, feast] as const)),
);

const weekEnds = 'uka uken veka veken vika'.split(' ');
const weeksOf = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => weekEnds.map((end) => `${stem}${end}`))
    .join('|');

/** A day in each of the weeks that are named for a feast; of two the name may mean either. */
export const feastWeeks: ReadonlyMap<string, Feast> = new Map(
  (
    [
      // The quiet week before Easter Sunday.
      [
        byEaster(0),
        `${weeksOf('påske')}|stille uke|stille uka|stille veke|stille veka|holy week|easter week`,
      ],
      [byEaster(49, 50), `${weeksOf('pinse')}|whit week`],
      [on('12-24'), `${weeksOf('jule jole')}|christmas week`],
      [(year: number) => [`${year}-12-31`], weeksOf('nyttårs')],
      [on('07-29'), weeksOf('olsok')],
      [on('06-23'), weeksOf('jonsok sankthans')],
    ] as const
  ).flatMap(([feast, names]) => names.split('|').map((name) => [name, feast] as const)),
);

/** The words that those names begin with. */
export const feastWeekStarts: ReadonlySet<string> = new Set(
  [...feastWeeks.keys()].map((name) => name.replace(/ .*/, '')),
);
