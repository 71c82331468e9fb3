import { say, translated } from '../../../translated.ts';

/** Several lines at once: the preview, what came of it, and taking several away. */
export const manyTexts = translated({
  count: say(
    (lines: number, time: string) => `${lines === 1 ? 'én linje' : `${lines} linjer`}, ${time}`,
    (lines, time) => `${lines === 1 ? 'éi linje' : `${lines} linjer`}, ${time}`,
    (lines, time) => `${lines === 1 ? 'one line' : `${lines} lines`}, ${time}`,
  ),
  nothingClear: say(
    'Ingen linjer kan føres ennå',
    'Ingen linjer kan førast enno',
    'No lines can be logged yet',
  ),
  remark: say('Merknad', 'Merknad', 'Note'),
  perDay: say(
    (sums: string) => `Per dag: ${sums}.`,
    (sums) => `Per dag: ${sums}.`,
    (sums) => `By day: ${sums}.`,
  ),
  unclear: say('Disse blir ikke ført:', 'Desse blir ikkje førte:', 'These won’t be logged:'),
  left: say('Disse er ikke ført ennå:', 'Desse er ikkje førte enno:', 'These aren’t logged yet:'),
  save: say(
    (lines: number) => (lines === 1 ? 'Før linjen' : `Før ${lines} linjer`),
    (lines) => (lines === 1 ? 'Før linja' : `Før ${lines} linjer`),
    (lines) => (lines === 1 ? 'Log the line' : `Log ${lines} lines`),
  ),
  saveAll: say(
    (lines: number) => `Før alle ${lines}`,
    (lines) => `Før alle ${lines}`,
    (lines) => `Log all ${lines}`,
  ),
  looksSaved: say(
    'ligner en linje du allerede har ført',
    'liknar ei linje du allereie har ført',
    'looks like a line you have already logged',
  ),
  looksTwice: say('ligner en linje over', 'liknar ei linje over', 'looks like a line above'),
  noAgreement: say(
    'avtalen er ikke lagt inn ennå',
    'avtalen er ikkje lagd inn enno',
    'the agreement hasn’t been entered yet',
  ),
  outside: say('utenfor avtaleperioden', 'utanfor avtaleperioden', 'outside the agreement'),
  noRole: say(
    (place: string) => `ingen rolle i ${place} denne dagen`,
    (place) => `inga rolle i ${place} denne dagen`,
    (place) => `no role in ${place} on this day`,
  ),
  unknownHeading: say(
    (heading: string, typed: string) =>
      `Hvilken dag? «${heading}» over linjen sier det ikke. Skriv for eksempel «${typed}».`,
    (heading, typed) => `Kva dag? «${heading}» over linja seier det ikkje. Skriv til dømes «${typed}».`,
    (heading, typed) => `Which day? “${heading}” above the line doesn’t say. Type “${typed}”, for example.`,
  ),
  headless: say(
    (heading: string) =>
      `Hvilken dag? «${heading}» over linjen sier det ikke. Send tabellen på nytt med dagen over, for eksempel «mandag 11. mars».`,
    (heading) =>
      `Kva dag? «${heading}» over linja seier det ikkje. Send tabellen på nytt med dagen over, til dømes «måndag 11. mars».`,
    (heading) =>
      `Which day? “${heading}” above the line doesn’t say. Send the table again with the day above it, for example “Monday 11 March”.`,
  ),
  today: say('i dag', 'i dag', 'today'),
  breaks: say(
    (all: string) => `Pausen er trukket fra: ${all}.`,
    (all) => `Pausen er trekt frå: ${all}.`,
    (all) => `The break is subtracted: ${all}.`,
  ),
  longDay: say(
    (day: string, time: string) => `Merk: Det blir ${time} til sammen ${day}.`,
    (day, time) => `Merk: Det blir ${time} til saman ${day}.`,
    (day, time) => `Note: That makes ${time} in all on ${day}.`,
  ),
  dayFull: say(
    (day: string, already: string) =>
      `Da blir det mer enn 24 timer ${day}: ${already} er ført fra før eller står i linjene over.`,
    (day, already) =>
      `Då blir det meir enn 24 timar ${day}: ${already} er ført frå før eller står i linjene over.`,
    (day, already) => `That makes more than 24 hours on ${day}: ${already} are logged or stand above.`,
  ),
  which: say(
    'Hvilken kommune gjelder linjene som ikke nevner noen?',
    'Kva kommune gjeld linjene som ikkje nemner nokon?',
    'Which municipality are the lines for that name none?',
  ),
  list: say('Vis listen', 'Vis lista', 'Show the list'),
  removeAsk: say(
    (lines: number, time: string) => `Skal disse ${lines} linjene slettes? Til sammen ${time}.`,
    (lines, time) => `Skal desse ${lines} linjene slettast? Til saman ${time}.`,
    (lines, time) => `Remove these ${lines} lines? ${time} in all.`,
  ),
  remove: say(
    (lines: number) => `Slett ${lines} linjer`,
    (lines) => `Slett ${lines} linjer`,
    (lines) => `Remove ${lines} lines`,
  ),
  removeNone: say('Ingenting er slettet ennå.', 'Ingenting er sletta enno.', 'Nothing has been removed yet.'),
  sumRow: say(
    'Dette ser ut som en sum, og blir ikke ført.',
    'Dette ser ut som ein sum, og blir ikkje ført.',
    'This looks like a sum, and isn’t logged.',
  ),
  typeOneOf: say(
    (typed: readonly string[]) => `Skriv ${typed.map((one) => `«${one}»`).join(' eller ')}.`,
    (typed) => `Skriv ${typed.map((one) => `«${one}»`).join(' eller ')}.`,
    (typed) => `Type ${typed.map((one) => `“${one}”`).join(' or ')}.`,
  ),
  copied: say('Dette blir kopiert:', 'Dette blir kopiert:', 'This will be copied:'),
});
