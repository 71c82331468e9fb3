import type { Translated } from '../../chat/language.ts';

/** Several lines at once: the preview, what came of it, and taking several away. */
export const manyTexts: Translated<{
  title(lines: number, time: string): string;
  nothingClear: string;
  columns: readonly [day: string, time: string, activity: string, remark: string];
  perDay(sums: string): string;
  unclear: string;
  left: string;
  save(lines: number): string;
  saveAll(lines: number): string;
  looksSaved: string;
  looksTwice: string;
  noAgreement: string;
  outside: string;
  noRole: (place: string) => string;
  unknownHeading: (heading: string, typed: string) => string;
  headless: (heading: string) => string;
  today: string;
  breaks: (all: string) => string;
  longDay(day: string, time: string): string;
  dayFull(day: string, already: string): string;
  which: string;
  saved(lines: number, time: string): string;
  monthSum(month: string, time: string): string;
  list: string;
  removeAsk(lines: number, time: string): string;
  remove(lines: number): string;
  removeNone: string;
  removed(lines: number, time: string): string;
  sumRow: string;
  typeFor(typed: string): string;
  typeOneOf(typed: readonly string[]): string;
  copied: string;
}> = {
  nb: {
    title: (lines, time) => `${lines === 1 ? 'Én linje' : `${lines} linjer`}, ${time}`,
    nothingClear: 'Ingen linjer kan føres ennå',
    columns: ['Dag', 'Tid', 'Aktivitet', 'Merknad'],
    perDay: (sums) => `Per dag: ${sums}.`,
    unclear: 'Disse blir ikke ført:',
    left: 'Disse er ikke ført ennå:',
    save: (lines) => (lines === 1 ? 'Før linja' : `Før ${lines} linjer`),
    saveAll: (lines) => `Før alle ${lines}`,
    looksSaved: 'ligner en linje som står',
    looksTwice: 'ligner en linje over',
    noAgreement: 'avtalen er ikke lagt inn ennå',
    outside: 'utenfor avtaleperioden',
    unknownHeading: (heading, typed) =>
      `Hvilken dag? «${heading}» over linja sier det ikke. Skriv for eksempel «${typed}».`,
    headless: (heading) =>
      `Hvilken dag? «${heading}» over linja sier det ikke. Send tabellen på nytt med dagen over, for eksempel «mandag 11. mars».`,
    today: 'i dag',
    breaks: (all) => `Pausen er trukket fra: ${all}.`,
    noRole: (place) => `ingen rolle i ${place} denne dagen`,
    longDay: (day, time) => `Merk: Det blir ${time} til sammen ${day}.`,
    dayFull: (day, already) => `Da blir det mer enn 24 timer ${day}: ${already} er ført eller står over.`,
    which: 'Hvilken kommune gjelder linjene som ikke nevner noen?',
    saved: (lines, time) => `Ført: ${lines === 1 ? 'én linje' : `${lines} linjer`}, ${time}`,
    monthSum: (month, time) => `${month} så langt: ${time}.`,
    list: 'Vis lista',
    removeAsk: (lines, time) => `Skal disse ${lines} linjene slettes? Til sammen ${time}.`,
    remove: (lines) => `Slett ${lines} linjer`,
    removeNone: 'Ingenting er slettet ennå.',
    removed: (lines, time) => `Slettet: ${lines === 1 ? 'én linje' : `${lines} linjer`}, ${time}`,
    sumRow: 'Dette ser ut som en sum, og den føres ikke.',
    typeFor: (typed) => `Skriv for eksempel «${typed}».`,
    typeOneOf: (typed) => `Skriv ${typed.map((one) => `«${one}»`).join(' eller ')}.`,
    copied: 'Dette blir kopiert:',
  },
  nn: {
    title: (lines, time) => `${lines === 1 ? 'Éi linje' : `${lines} linjer`}, ${time}`,
    nothingClear: 'Ingen linjer kan førast enno',
    columns: ['Dag', 'Tid', 'Aktivitet', 'Merknad'],
    perDay: (sums) => `Per dag: ${sums}.`,
    unclear: 'Desse blir ikkje førte:',
    left: 'Desse er ikkje førte enno:',
    save: (lines) => (lines === 1 ? 'Før linja' : `Før ${lines} linjer`),
    saveAll: (lines) => `Før alle ${lines}`,
    looksSaved: 'liknar ei linje som står',
    looksTwice: 'liknar ei linje over',
    noAgreement: 'avtalen er ikkje lagd inn enno',
    outside: 'utanfor avtaleperioden',
    unknownHeading: (heading, typed) =>
      `Kva dag? «${heading}» over linja seier det ikkje. Skriv til dømes «${typed}».`,
    headless: (heading) =>
      `Kva dag? «${heading}» over linja seier det ikkje. Send tabellen på nytt med dagen over, til dømes «måndag 11. mars».`,
    today: 'i dag',
    breaks: (all) => `Pausen er trekt frå: ${all}.`,
    noRole: (place) => `inga rolle i ${place} denne dagen`,
    longDay: (day, time) => `Merk: Det blir ${time} til saman ${day}.`,
    dayFull: (day, already) => `Då blir det meir enn 24 timar ${day}: ${already} er ført eller står over.`,
    which: 'Kva kommune gjeld linjene som ikkje nemner nokon?',
    saved: (lines, time) => `Ført: ${lines === 1 ? 'éi linje' : `${lines} linjer`}, ${time}`,
    monthSum: (month, time) => `${month} så langt: ${time}.`,
    list: 'Vis lista',
    removeAsk: (lines, time) => `Skal desse ${lines} linjene slettast? Til saman ${time}.`,
    remove: (lines) => `Slett ${lines} linjer`,
    removeNone: 'Ingenting er sletta enno.',
    removed: (lines, time) => `Sletta: ${lines === 1 ? 'éi linje' : `${lines} linjer`}, ${time}`,
    sumRow: 'Dette ser ut som ein sum, og han blir ikkje ført.',
    typeFor: (typed) => `Skriv til dømes «${typed}».`,
    typeOneOf: (typed) => `Skriv ${typed.map((one) => `«${one}»`).join(' eller ')}.`,
    copied: 'Dette blir kopiert:',
  },
  en: {
    title: (lines, time) => `${lines === 1 ? 'One line' : `${lines} lines`}, ${time}`,
    nothingClear: 'No lines can be logged yet',
    columns: ['Day', 'Time', 'Activity', 'Note'],
    perDay: (sums) => `By day: ${sums}.`,
    unclear: 'These won’t be logged:',
    left: 'These aren’t logged yet:',
    save: (lines) => (lines === 1 ? 'Log the line' : `Log ${lines} lines`),
    saveAll: (lines) => `Log all ${lines}`,
    looksSaved: 'looks like a line that is there',
    looksTwice: 'looks like a line above',
    noAgreement: 'the agreement hasn’t been entered yet',
    outside: 'outside the agreement',
    unknownHeading: (heading, typed) =>
      `Which day? “${heading}” above the line doesn’t say. Type for example “${typed}”.`,
    headless: (heading) =>
      `Which day? “${heading}” above the line doesn’t say. Send the table again with the day above it, for example “Monday 11 March”.`,
    today: 'today',
    breaks: (all) => `The break is subtracted: ${all}.`,
    noRole: (place) => `no role in ${place} on this day`,
    longDay: (day, time) => `Note: That makes ${time} in all on ${day}.`,
    dayFull: (day, already) =>
      `That makes more than 24 hours on ${day}: ${already} are logged or stand above.`,
    which: 'Which municipality are the lines for that name none?',
    saved: (lines, time) => `Logged: ${lines === 1 ? 'one line' : `${lines} lines`}, ${time}`,
    monthSum: (month, time) => `${month} so far: ${time}.`,
    list: 'Show the list',
    removeAsk: (lines, time) => `Remove these ${lines} lines? ${time} in all.`,
    remove: (lines) => `Remove ${lines} lines`,
    removeNone: 'Nothing has been removed yet.',
    removed: (lines, time) => `Removed: ${lines === 1 ? 'one line' : `${lines} lines`}, ${time}`,
    sumRow: 'This looks like a sum, which isn’t logged.',
    typeFor: (typed) => `Type for example “${typed}”.`,
    typeOneOf: (typed) => `Type ${typed.map((one) => `“${one}”`).join(' or ')}.`,
    copied: 'This will be copied:',
  },
};
