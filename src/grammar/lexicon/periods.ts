import { table, words } from './lists.ts';

/** What a week is called. */
export const weekNouns = words('uke uka uken uge veke veka veken vike vika week wk');
export const weekendNouns = words('helg helga helgen helgi helgo helgå helja hælga hælja weekend weekenden');
export const monthNouns = words('måned måneden månad månaden mnd month');
/** The forms that need no other word before them: 'siste dag i måneden'. */
export const definiteMonths = words('måneden månaden month');
export const yearNouns = words('år year years');
/** Any day is counted as 0, a working day as 8. */
export const countedDays = table(
  [0, 'dag dagen day'],
  [8, 'virkedag virkedagen yrkedag yrkedagen vyrkedag vyrkedagen arbeidsdag arbeidsdagen workday'],
);
/** Words for a day's work, which a number before them counts. */
export const dayNouns = words('dag dagsverk arbeidsdag day');

/** What a word before a weekday or a week says: -1 the one before, 0 this one, 1 the next one. */
export const stepWords = table(
  [-1, 'forrige førre forige foregående foregåande føregåande sist siste sista seneste last previous past'],
  [0, 'denne dette this inneværande inneværende'],
  [1, 'neste nest next kommende komande førstkommende førstkomande coming'],
);

/** The words for days, weeks and months of which so many lie between. */
export const distanceUnits = table<'days' | 'weeks' | 'months'>(
  ['days', 'dag dager dagar daga dagr daer døger day days døgn'],
  ['weeks', 'uke uker uka veke veker veka vike viker vika week weeks fortnight fortnights'],
  ['months', 'måned måneder månad månader mnd month months'],
);
/** What follows a distance back in time and no duration: 'for tre timer siden', '3 daga sida'. */
export const agoWords = words('siden sidan sia sida sian sien sea ago');
export const backWords: ReadonlySet<string> = new Set([...agoWords, ...words('tilbake tebake attende back')]);
export const pairWords = words('par couple');
export const fewWords = words('noen nokre nokon few');

/** On which side of a day another lies. */
export const sideWords = table([1, 'etter efter after'], [-1, 'før before']);

export const partsOfMonth = words(
  'starten start begynnelsen byrjinga slutten slutt midten beginning middle end',
);
export const earlyWords = words('midt tidlig tidleg sent seint');
/** The end of a month, as in contracts. */
export const endings = words('utgangen utgang slutten end');
export const earlierWords = words('tidligere tidlegare earlier');

export const seasons = words(
  'vinter vinteren vinters sommer sommeren sommers sumar sumaren sumars høst høsten høstes høsts ' +
    'haust hausten haustes hausts våren våres vårs vårparten',
);
export const englishSeasons = words('winter summer spring autumn fall');
