import { comparable } from '../../../text.ts';

/** The titles of columns in the programs and sheets that people copy from; letters alone, in three languages. */
const titles = {
  day: 'dag dato day date startdato startdate startday shiftstartdate skiftstart oppstartsdato',
  from: 'fra frå from start starttid starttime begin starter starttidspunkt fraklokka frakl shiftstarttime klokkafra inn timein clockin innstempling',
  to: 'til to slutt end sluttid slutttid endtime slutter ferdig tilklokka tilkl shiftendtime klokkatil stopp stop stopptid ut timeout clockout utstempling',
  length:
    'varighet varigheit duration timer timar hours lengde lengd timetall timetal antalltimer talpåtimar durationh durationhhmm durationhms durationdecimal arbeidstid timebruk tidsbruk hoursh antall tal',
  minutes: 'min mins minutt minutter minutes varighetmin varigheitmin durationmin durationminutes',
  /** The length where no other column is, and else when the work began, or from when to when. */
  time: 'tid time',
  clock: 'klokkeslett klokkeslag klokka kl tidsrom timerange timespan',
  total: 'sum total totalt ialt tilsammen tilsaman sumtimer sumtimar totaltid totalhours totaltime',
  pause:
    'pause pausemin pauseminutter pauseminutt pausetimer break breakmin breakminutes lunsj lunch unpaidbreak unpaidbreakminutes ubetaltpause fråtrekk fratrekk',
  activity:
    'aktivitet activity beskrivelse skildring description hva kva what arbeid work notat note notes kommentar comment comments emne subject tittel title headline',
  task: 'oppgave oppgåve task gjøremål gjeremål',
  project: 'prosjekt project kunde client kategori category tema theme',
  other:
    'uke veke week ukedag vekedag weekday nr no number bruker brukar user name navn namn member email epost workemail group gruppe tags taggar etiketter billable fakturerbar sted stad location enddate shiftenddate sluttdato themecolor customlabel rate beløp amount currency firstname lastname billableamount billablerate approved roles costrate employee department invoiced team alldayevent heldag',
} as const;

/** What a column of a table says of the work. */
export type Column = keyof typeof titles;

const kinds = new Map<string, Column>();
for (const kind of Object.keys(titles).filter(isColumn))
  for (const title of titles[kind].split(' ')) kinds.set(title, kind);

function isColumn(name: string): name is Column {
  return name in titles;
}

const letters = (text: string): string => comparable(text).replace(/[^\p{L}]/gu, '');

/** The column that has this title: 'Dato', 'Start Date', 'Varighet (t)'. */
export const columnOf = (title: string): Column | undefined =>
  kinds.get(letters(title)) ?? kinds.get(letters(title.replace(/[([].*$/u, '')));
