import { say, translated } from '../../../translated.ts';

type Stamp = {
  readonly by: string;
  readonly deputyFor: string | null;
  /** When, in words. */
  readonly at: string;
  readonly lines: number;
  readonly hours: string;
};

/** What a timesheet says. */
export const texts = translated({
  title: say('Timeliste', 'Timeliste', 'Timesheet'),
  file: say('timeliste', 'timeliste', 'timesheet'),
  draft: say('Utkast', 'Utkast', 'Draft'),
  employee: say('Navn', 'Namn', 'Name'),
  role: say('Rolle', 'Rolle', 'Role'),
  municipality: say('Kommune', 'Kommune', 'Municipality'),
  network: say('Nettverk', 'Nettverk', 'Network'),
  period: say('Periode', 'Periode', 'Period'),
  total: say('Timer i alt', 'Timar i alt', 'Hours in all'),
  ofWhichAttested: say('Av dette attestert', 'Av dette attestert', 'Of these attested'),
  stands: say('Status', 'Status', 'Status'),
  madeAt: say('Skrevet ut', 'Skriven ut', 'Printed'),
  states: {
    returned: say('returnert', 'returnert', 'returned'),
    draft: say('utkast', 'utkast', 'draft'),
    submitted: say('levert', 'levert', 'submitted'),
    attested: say('attestert', 'attestert', 'attested'),
    locked: say('låst', 'låst', 'locked'),
  },
  financing: say<Readonly<Record<string, string>>>(
    { egeninnsats: 'Egeninnsats', tilskudd: 'Tilskudd', annet: 'Annet' },
    { egeninnsats: 'Eigeninnsats', tilskudd: 'Tilskot', annet: 'Anna' },
    { egeninnsats: 'Own work', tilskudd: 'Grant', annet: 'Other' },
  ),
  noGoal: say('Uten delmål', 'Utan delmål', 'No goal'),
  measure: say(
    (number: number, title: string) => `tiltak ${number}: ${title}`,
    (number, title) => `tiltak ${number}: ${title}`,
    (number, title) => `measure ${number}: ${title}`,
  ),
  /** The tables' heads. */
  number: say('Nr.', 'Nr.', 'No.'),
  day: say('Dato', 'Dato', 'Date'),
  time: say('Tid', 'Tid', 'Time'),
  from: say('Fra', 'Frå', 'From'),
  to: say('Til', 'Til', 'To'),
  person: say('Navn', 'Namn', 'Name'),
  month: say('Måned', 'Månad', 'Month'),
  activity: say('Aktivitet', 'Aktivitet', 'Activity'),
  goal: say('Delmål', 'Delmål', 'Goal'),
  measureTitle: say('Tiltak', 'Tiltak', 'Measure'),
  paidBy: say('Finansiering', 'Finansiering', 'Financing'),
  hours: say('Timer', 'Timar', 'Hours'),
  attestedHours: say('Attestert', 'Attestert', 'Attested'),
  state: say('Status', 'Status', 'Status'),
  note: say('Merknad', 'Merknad', 'Remark'),
  attestedBy: say('Attestert av', 'Attestert av', 'Attested by'),
  attestedAt: say('Attestert', 'Attestert', 'Attested'),
  line: say('Linje-id', 'Linje-id', 'Line id'),
  sum: say('Sum', 'Sum', 'Total'),
  lines: say('Timer', 'Timar', 'Hours'),
  byPerson: say('Sum per person og måned', 'Sum per person og månad', 'Totals by person and month'),
  byGoal: say('Sum per delmål', 'Sum per delmål', 'Totals by goal'),
  byFinancing: say('Sum per finansiering', 'Sum per finansiering', 'Totals by financing'),
  corrections: say('Rettelser', 'Rettingar', 'Corrections'),
  attestations: say('Attesteringer', 'Attesteringar', 'Attestations'),
  reversal: say(
    (of: string, reason: string) => `Nuller ut ${of}. Grunn: ${reason}`,
    (of, reason) => `Nullar ut ${of}. Grunn: ${reason}`,
    (of, reason) => `Reverses ${of}. Reason: ${reason}`,
  ),
  replacement: say(
    (of: string, reason: string) => `Erstatter ${of}. Grunn: ${reason}`,
    (of, reason) => `Erstattar ${of}. Grunn: ${reason}`,
    (of, reason) => `Replaces ${of}. Reason: ${reason}`,
  ),
  corrected: say(
    (by: string) => `Rettet: se ${by}`,
    (by) => `Retta: sjå ${by}`,
    (by) => `Corrected: see ${by}`,
  ),
  lineNumber: say(
    (number: number) => `linje ${number}`,
    (number) => `linje ${number}`,
    (number) => `line ${number}`,
  ),
  lineElsewhere: say(
    'en linje utenfor denne listen',
    'ei linje utanfor denne lista',
    'a line outside this list',
  ),
  and: say(' og ', ' og ', ' and '),
  notAttested: say('Ikke attestert', 'Ikkje attestert', 'Not attested'),
  hasCorrections: say(
    (count: number) =>
      count === 1
        ? 'Listen har én rettet linje. Den rettede linjen blir stående, med en linje som nuller den ut, og eventuelt en ny.'
        : `Listen har ${count} rettede linjer. De rettede linjene blir stående, hver med en linje som nuller den ut, og eventuelt en ny.`,
    (count) =>
      count === 1
        ? 'Lista har éi retta linje. Den retta linja blir ståande, med ei linje som nullar henne ut, og eventuelt ei ny.'
        : `Lista har ${count} retta linjer. Dei retta linjene blir ståande, kvar med ei linje som nullar henne ut, og eventuelt ei ny.`,
    (count) =>
      count === 1
        ? 'One line was corrected. It still stands, with a line that reverses it and, where there is one, the new line.'
        : `${count} lines were corrected. They still stand, each with a line that reverses it and, where there is one, the new line.`,
  ),
  noLines: say(
    'Ingen timer er ført i perioden.',
    'Ingen timar er førte i perioden.',
    'No hours are logged in the period.',
  ),
  noRole: say(
    (name: string, municipality: string) => `${name} har ingen rolle i ${municipality} i denne perioden.`,
    (name, municipality) => `${name} har inga rolle i ${municipality} i denne perioden.`,
    (name, municipality) => `${name} has no role in ${municipality} in this period.`,
  ),
  nobodyThere: say(
    (name: string, municipality: string, period: string) =>
      `${name} har ingen rolle i ${municipality} i perioden ${period}, og ingen timer der. Velg en annen person eller periode.`,
    (name, municipality, period) =>
      `${name} har inga rolle i ${municipality} i perioden ${period}, og ingen timar der. Vel ein annan person eller periode.`,
    (name, municipality, period) =>
      `${name} has no role in ${municipality} in the period ${period}, and no hours there. Choose another person or period.`,
  ),
  notMember: say(
    (municipality: string, network: string) => `${municipality} er ikke med i nettverket ${network}.`,
    (municipality, network) => `${municipality} er ikkje med i nettverket ${network}.`,
    (municipality, network) => `${municipality} isn’t in the network ${network}.`,
  ),
  notBegun: say(
    (period: string) => `Perioden ${period} har ikke begynt ennå. Velg en måned som er over.`,
    (period) => `Perioden ${period} har ikkje byrja enno. Vel ein månad som er over.`,
    (period) => `The period ${period} hasn’t begun yet. Choose a month that is over.`,
  ),
  notOver: say('perioden er ikke over', 'perioden er ikkje over', 'the period isn’t over'),
  notAllAttested: say(
    'ikke alle linjer er attestert',
    'ikkje alle linjer er attesterte',
    'not all lines are attested',
  ),
  isDraft: say(
    (why: string) => `Dette er et utkast: ${why}.`,
    (why) => `Dette er eit utkast: ${why}.`,
    (why) => `This is a draft: ${why}.`,
  ),
  submitted: say(
    (by: string, at: string) => `Levert i Lagbot av ${by} ${at}.`,
    (by, at) => `Levert i Lagbot av ${by} ${at}.`,
    (by, at) => `Submitted through Lagbot by ${by}, ${at}.`,
  ),
  attested: say(
    ({ by, deputyFor, at, lines, hours }: Stamp) =>
      `Attestert i Lagbot av ${by}${deputyFor === null ? '' : ` (stedfortreder for ${deputyFor})`} ${at}: ${lines} ${lines === 1 ? 'linje' : 'linjer'}, ${hours} timer.`,
    ({ by, deputyFor, at, lines, hours }) =>
      `Attestert i Lagbot av ${by}${deputyFor === null ? '' : ` (stadfortredar for ${deputyFor})`} ${at}: ${lines} ${lines === 1 ? 'linje' : 'linjer'}, ${hours} timar.`,
    ({ by, deputyFor, at, lines, hours }) =>
      `Attested in Lagbot by ${by}${deputyFor === null ? '' : ` (deputy for ${deputyFor})`}, ${at}: ${lines} ${lines === 1 ? 'line' : 'lines'}, ${hours} hours.`,
  ),
  /** Who attested, and in whose place. */
  signedBy: say(
    (by: string, deputyFor: string | null) =>
      deputyFor === null ? by : `${by} (stedfortreder for ${deputyFor})`,
    (by, deputyFor) => (deputyFor === null ? by : `${by} (stadfortredar for ${deputyFor})`),
    (by, deputyFor) => (deputyFor === null ? by : `${by} (deputy for ${deputyFor})`),
  ),
  attestedWithout: say(
    'Attestert, uten stempel i Lagbot.',
    'Attestert, utan stempel i Lagbot.',
    'Attested, without a stamp in Lagbot.',
  ),
  locked: say(
    (by: string, at: string) => `Låst av fylket ved ${by} ${at}.`,
    (by, at) => `Låst av fylket ved ${by} ${at}.`,
    (by, at) => `Locked for the county by ${by}, ${at}.`,
  ),
  hash: say(
    (hash: string) => `Kontrollsum SHA-256: ${hash}…`,
    (hash) => `Kontrollsum SHA-256: ${hash}…`,
    (hash) => `Checksum SHA-256: ${hash}…`,
  ),
  /** A foot's hash in full. */
  footHash: say(
    (hash: string) => `SHA-256 av de attesterte linjene: ${hash}`,
    (hash) => `SHA-256 av dei attesterte linjene: ${hash}`,
    (hash) => `SHA-256 of the attested lines: ${hash}`,
  ),
  altered: say(
    'ADVARSEL: De attesterte linjene er ikke lenger de som ble attestert. Kontroller med lagbot report timesheet --verify.',
    'ÅTVARING: Dei attesterte linjene er ikkje lenger dei som blei attesterte. Kontroller med lagbot report timesheet --verify.',
    'WARNING: The attested lines are no longer those that were attested. Check with lagbot report timesheet --verify.',
  ),
  /** The period has a part of these months. */
  cut: say(
    (months: string) =>
      `Attesteringen av ${months} gjelder hele måneden, og perioden har bare en del av linjene. Kontrollsummen kan derfor ikke regnes ut av denne listen.`,
    (months) =>
      `Attesteringa av ${months} gjeld heile månaden, og perioden har berre ein del av linjene. Kontrollsummen kan derfor ikkje reknast ut av denne lista.`,
    (months) =>
      `The attestation of ${months} is of the whole month, and the period has only some of its lines, so the checksum can’t be calculated from this list.`,
  ),
  employeeRole: say('Ansatt', 'Tilsett', 'Employee'),
  attestantRole: say('Attestert av', 'Attestert av', 'Attested by'),
  canonical: say(
    'Kontrollsummen er SHA-256 over månedens attesterte linjer i en fast form. «lagbot report timesheet … --verify FIL» regner den ut på nytt og sier hvilken linje som avviker.',
    'Kontrollsummen er SHA-256 over dei attesterte linjene i månaden i ei fast form. «lagbot report timesheet … --verify FIL» reknar han ut på nytt og seier kva linje som avvik.',
    'The checksum is SHA-256 over the month’s attested lines in a fixed form. “lagbot report timesheet … --verify FILE” calculates it again and says which line differs.',
  ),
});
