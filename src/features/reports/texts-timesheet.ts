import type { Translated } from '../../chat/language.ts';
import type { SheetState } from './rules-timesheet.ts';

type Stamp = {
  readonly by: string;
  readonly deputyFor: string | null;
  /** When, in words. */
  readonly at: string;
  readonly lines: number;
  readonly hours: string;
};

/** What a timesheet says. */
export const texts: Translated<{
  title: string;
  file: string;
  draft: string;
  employee: string;
  role: string;
  municipality: string;
  network: string;
  period: string;
  total: string;
  ofWhichAttested: string;
  stands: string;
  madeAt: string;
  states: Readonly<Record<SheetState, string>>;
  roles: Readonly<Record<string, string>>;
  financing: Readonly<Record<string, string>>;
  noGoal: string;
  measure(number: number, title: string): string;
  /** The tables' heads. */
  number: string;
  day: string;
  time: string;
  from: string;
  to: string;
  person: string;
  month: string;
  activity: string;
  goal: string;
  measureTitle: string;
  paidBy: string;
  hours: string;
  attestedHours: string;
  state: string;
  note: string;
  attestedBy: string;
  attestedAt: string;
  line: string;
  sum: string;
  lines: string;
  byPerson: string;
  byGoal: string;
  byFinancing: string;
  corrections: string;
  attestations: string;
  reversal(of: string, reason: string): string;
  replacement(of: string, reason: string): string;
  corrected(by: string): string;
  lineNumber(number: number): string;
  lineElsewhere: string;
  and: string;
  notAttested: string;
  hasCorrections(count: number): string;
  noLines: string;
  noRole(name: string, municipality: string): string;
  nobodyThere(name: string, municipality: string, period: string): string;
  notMember(municipality: string, network: string): string;
  notBegun(period: string): string;
  notOver: string;
  notAllAttested: string;
  isDraft(why: string): string;
  submitted(by: string, at: string): string;
  attested(stamp: Stamp): string;
  /** Who attested, and in whose place. */
  signedBy(by: string, deputyFor: string | null): string;
  attestedWithout: string;
  locked(by: string, at: string): string;
  hash(hash: string): string;
  /** A foot's hash in full. */
  footHash(hash: string): string;
  altered: string;
  /** The period has a part of these months. */
  cut(months: string): string;
  employeeRole: string;
  attestantRole: string;
  canonical: string;
}> = {
  nb: {
    title: 'Timeliste',
    file: 'timeliste',
    draft: 'Utkast',
    employee: 'Navn',
    role: 'Rolle',
    municipality: 'Kommune',
    network: 'Nettverk',
    period: 'Periode',
    total: 'Timer i alt',
    ofWhichAttested: 'Av dette attestert',
    stands: 'Status',
    madeAt: 'Skrevet ut',
    states: {
      returned: 'returnert',
      draft: 'utkast',
      submitted: 'levert',
      attested: 'attestert',
      locked: 'låst',
    },
    roles: {
      prosjektleder: 'prosjektleder',
      prosjektgruppe: 'prosjektgruppe',
      prosjektansvarlig: 'prosjektansvarlig',
      prosjekteier: 'prosjekteier',
    },
    financing: { egeninnsats: 'Egeninnsats', tilskudd: 'Tilskudd', annet: 'Annet' },
    noGoal: 'Uten delmål',
    measure: (number, title) => `tiltak ${number}: ${title}`,
    number: 'Nr.',
    day: 'Dato',
    time: 'Tid',
    from: 'Fra',
    to: 'Til',
    person: 'Navn',
    month: 'Måned',
    activity: 'Aktivitet',
    goal: 'Delmål',
    measureTitle: 'Tiltak',
    paidBy: 'Finansiering',
    hours: 'Timer',
    attestedHours: 'Attestert',
    state: 'Status',
    note: 'Merknad',
    attestedBy: 'Attestert av',
    attestedAt: 'Attestert',
    line: 'Linje-id',
    sum: 'Sum',
    lines: 'Timer',
    byPerson: 'Sum per person og måned',
    byGoal: 'Sum per delmål',
    byFinancing: 'Sum per finansiering',
    corrections: 'Rettelser',
    attestations: 'Attestasjoner',
    reversal: (of, reason) => `Fører tilbake ${of}. Grunn: ${reason}`,
    replacement: (of, reason) => `Erstatter ${of}. Grunn: ${reason}`,
    corrected: (by) => `Rettet: se ${by}`,
    lineNumber: (number) => `linje ${number}`,
    lineElsewhere: 'en linje utenfor denne lista',
    and: ' og ',
    notAttested: 'Ikke attestert',
    hasCorrections: (count) =>
      count === 1
        ? 'Lista har én rettet linje. Den rettede linja står igjen, med en linje som fører den tilbake og eventuelt en ny.'
        : `Lista har ${count} rettede linjer. De rettede linjene står igjen, hver med en linje som fører den tilbake og eventuelt en ny.`,
    noLines: 'Ingen timer er ført i perioden.',
    noRole: (name, municipality) => `${name} har ingen rolle i ${municipality} i denne perioden.`,
    nobodyThere: (name, municipality, period) =>
      `${name} har ingen rolle i ${municipality} i perioden ${period}, og ingen timer der. Velg en annen person eller periode.`,
    notMember: (municipality, network) => `${municipality} er ikke med i nettverket ${network}.`,
    notBegun: (period) => `Perioden ${period} har ikke begynt ennå. Velg en måned som er over.`,
    notOver: 'perioden er ikke over',
    notAllAttested: 'ikke alle linjer er attestert',
    isDraft: (why) => `Dette er et utkast: ${why}.`,
    submitted: (by, at) => `Levert i Lagbot av ${by} ${at}.`,
    attested: ({ by, deputyFor, at, lines, hours }) =>
      `Attestert i Lagbot av ${by}${deputyFor === null ? '' : ` (stedfortreder for ${deputyFor})`} ${at}: ${lines} ${lines === 1 ? 'linje' : 'linjer'}, ${hours} timer.`,
    signedBy: (by, deputyFor) => (deputyFor === null ? by : `${by} (stedfortreder for ${deputyFor})`),
    attestedWithout: 'Attestert, uten stempel i Lagbot.',
    locked: (by, at) => `Låst av fylket ved ${by} ${at}.`,
    hash: (hash) => `Kontrollsum SHA-256: ${hash}…`,
    footHash: (hash) => `SHA-256 av de attesterte linjene: ${hash}`,
    altered:
      'ADVARSEL: De attesterte linjene er ikke lenger de som ble attestert. Kontroller med lagbot report timesheet --verify.',
    cut: (months) =>
      `Attestasjonen av ${months} gjelder hele måneden, og perioden har bare en del av linjene. Kontrollsummen kan derfor ikke regnes ut av denne lista.`,
    employeeRole: 'Ansatt',
    attestantRole: 'Attestert av',
    canonical:
      'Kontrollsummen er SHA-256 over månedens attesterte linjer i en fast form. «lagbot report timesheet … --verify FIL» regner den ut på nytt og sier hvilken linje som avviker.',
  },
  nn: {
    title: 'Timeliste',
    file: 'timeliste',
    draft: 'Utkast',
    employee: 'Namn',
    role: 'Rolle',
    municipality: 'Kommune',
    network: 'Nettverk',
    period: 'Periode',
    total: 'Timar i alt',
    ofWhichAttested: 'Av dette attestert',
    stands: 'Status',
    madeAt: 'Skriven ut',
    states: {
      returned: 'returnert',
      draft: 'utkast',
      submitted: 'levert',
      attested: 'attestert',
      locked: 'låst',
    },
    roles: {
      prosjektleder: 'prosjektleiar',
      prosjektgruppe: 'prosjektgruppe',
      prosjektansvarlig: 'prosjektansvarleg',
      prosjekteier: 'prosjekteigar',
    },
    financing: { egeninnsats: 'Eigeninnsats', tilskudd: 'Tilskot', annet: 'Anna' },
    noGoal: 'Utan delmål',
    measure: (number, title) => `tiltak ${number}: ${title}`,
    number: 'Nr.',
    day: 'Dato',
    time: 'Tid',
    from: 'Frå',
    to: 'Til',
    person: 'Namn',
    month: 'Månad',
    activity: 'Aktivitet',
    goal: 'Delmål',
    measureTitle: 'Tiltak',
    paidBy: 'Finansiering',
    hours: 'Timar',
    attestedHours: 'Attestert',
    state: 'Status',
    note: 'Merknad',
    attestedBy: 'Attestert av',
    attestedAt: 'Attestert',
    line: 'Linje-id',
    sum: 'Sum',
    lines: 'Timar',
    byPerson: 'Sum per person og månad',
    byGoal: 'Sum per delmål',
    byFinancing: 'Sum per finansiering',
    corrections: 'Rettingar',
    attestations: 'Attestasjonar',
    reversal: (of, reason) => `Fører tilbake ${of}. Grunn: ${reason}`,
    replacement: (of, reason) => `Står i staden for ${of}. Grunn: ${reason}`,
    corrected: (by) => `Retta: sjå ${by}`,
    lineNumber: (number) => `linje ${number}`,
    lineElsewhere: 'ei linje utanfor denne lista',
    and: ' og ',
    notAttested: 'Ikkje attestert',
    hasCorrections: (count) =>
      count === 1
        ? 'Lista har éi retta linje. Den retta linja står att, med ei linje som fører henne tilbake og eventuelt ei ny.'
        : `Lista har ${count} retta linjer. Dei retta linjene står att, kvar med ei linje som fører henne tilbake og eventuelt ei ny.`,
    noLines: 'Ingen timar er førte i perioden.',
    noRole: (name, municipality) => `${name} har inga rolle i ${municipality} i denne perioden.`,
    nobodyThere: (name, municipality, period) =>
      `${name} har inga rolle i ${municipality} i perioden ${period}, og ingen timar der. Vel ein annan person eller periode.`,
    notMember: (municipality, network) => `${municipality} er ikkje med i nettverket ${network}.`,
    notBegun: (period) => `Perioden ${period} har ikkje byrja enno. Vel ein månad som er over.`,
    notOver: 'perioden er ikkje over',
    notAllAttested: 'ikkje alle linjer er attesterte',
    isDraft: (why) => `Dette er eit utkast: ${why}.`,
    submitted: (by, at) => `Levert i Lagbot av ${by} ${at}.`,
    attested: ({ by, deputyFor, at, lines, hours }) =>
      `Attestert i Lagbot av ${by}${deputyFor === null ? '' : ` (stadfortredar for ${deputyFor})`} ${at}: ${lines} ${lines === 1 ? 'linje' : 'linjer'}, ${hours} timar.`,
    signedBy: (by, deputyFor) => (deputyFor === null ? by : `${by} (stadfortredar for ${deputyFor})`),
    attestedWithout: 'Attestert, utan stempel i Lagbot.',
    locked: (by, at) => `Låst av fylket ved ${by} ${at}.`,
    hash: (hash) => `Kontrollsum SHA-256: ${hash}…`,
    footHash: (hash) => `SHA-256 av dei attesterte linjene: ${hash}`,
    altered:
      'ÅTVARING: Dei attesterte linjene er ikkje lenger dei som blei attesterte. Kontroller med lagbot report timesheet --verify.',
    cut: (months) =>
      `Attestasjonen av ${months} gjeld heile månaden, og perioden har berre ein del av linjene. Kontrollsummen kan derfor ikkje reknast ut av denne lista.`,
    employeeRole: 'Tilsett',
    attestantRole: 'Attestert av',
    canonical:
      'Kontrollsummen er SHA-256 over dei attesterte linjene i månaden i ei fast form. «lagbot report timesheet … --verify FIL» reknar han ut på nytt og seier kva linje som avvik.',
  },
  en: {
    title: 'Timesheet',
    file: 'timesheet',
    draft: 'Draft',
    employee: 'Name',
    role: 'Role',
    municipality: 'Municipality',
    network: 'Network',
    period: 'Period',
    total: 'Hours in all',
    ofWhichAttested: 'Of these attested',
    stands: 'State',
    madeAt: 'Printed',
    states: {
      returned: 'returned',
      draft: 'draft',
      submitted: 'handed in',
      attested: 'attested',
      locked: 'locked',
    },
    roles: {
      prosjektleder: 'project leader',
      prosjektgruppe: 'project group',
      prosjektansvarlig: 'responsible for the project',
      prosjekteier: 'project owner',
    },
    financing: { egeninnsats: 'Own work', tilskudd: 'Grant', annet: 'Other' },
    noGoal: 'No goal',
    measure: (number, title) => `measure ${number}: ${title}`,
    number: 'No.',
    day: 'Date',
    time: 'Time',
    from: 'From',
    to: 'To',
    person: 'Name',
    month: 'Month',
    activity: 'Activity',
    goal: 'Goal',
    measureTitle: 'Measure',
    paidBy: 'Financing',
    hours: 'Hours',
    attestedHours: 'Attested',
    state: 'State',
    note: 'Remark',
    attestedBy: 'Attested by',
    attestedAt: 'Attested',
    line: 'Line id',
    sum: 'Total',
    lines: 'Hours',
    byPerson: 'Totals by person and month',
    byGoal: 'Totals by goal',
    byFinancing: 'Totals by financing',
    corrections: 'Corrections',
    attestations: 'Attestations',
    reversal: (of, reason) => `Reverses ${of}. Reason: ${reason}`,
    replacement: (of, reason) => `Replaces ${of}. Reason: ${reason}`,
    corrected: (by) => `Corrected: see ${by}`,
    lineNumber: (number) => `line ${number}`,
    lineElsewhere: 'a line outside this list',
    and: ' and ',
    notAttested: 'Not attested',
    hasCorrections: (count) =>
      count === 1
        ? 'One line was corrected. It still stands, with a line that reverses it and, where there is one, the new line.'
        : `${count} lines were corrected. They still stand, each with a line that reverses it and, where there is one, the new line.`,
    noLines: 'No hours are logged in the period.',
    noRole: (name, municipality) => `${name} has no role in ${municipality} in this period.`,
    nobodyThere: (name, municipality, period) =>
      `${name} has no role in ${municipality} in the period ${period}, and no hours there. Choose another person or period.`,
    notMember: (municipality, network) => `${municipality} isn't in the network ${network}.`,
    notBegun: (period) => `The period ${period} hasn't begun yet. Choose a month that is over.`,
    notOver: "the period isn't over",
    notAllAttested: 'not all lines are attested',
    isDraft: (why) => `This is a draft: ${why}.`,
    submitted: (by, at) => `Handed in through Lagbot by ${by}, ${at}.`,
    attested: ({ by, deputyFor, at, lines, hours }) =>
      `Attested in Lagbot by ${by}${deputyFor === null ? '' : ` (deputy for ${deputyFor})`}, ${at}: ${lines} ${lines === 1 ? 'line' : 'lines'}, ${hours} hours.`,
    signedBy: (by, deputyFor) => (deputyFor === null ? by : `${by} (deputy for ${deputyFor})`),
    attestedWithout: 'Attested, without a stamp in Lagbot.',
    locked: (by, at) => `Locked for the county by ${by}, ${at}.`,
    hash: (hash) => `Checksum SHA-256: ${hash}…`,
    footHash: (hash) => `SHA-256 of the attested lines: ${hash}`,
    altered:
      'WARNING: The attested lines are no longer those that were attested. Check with lagbot report timesheet --verify.',
    cut: (months) =>
      `The attestation of ${months} is of the whole month, and the period has only some of its lines, so the checksum can’t be reckoned from this list.`,
    employeeRole: 'Employee',
    attestantRole: 'Attested by',
    canonical:
      "The checksum is SHA-256 over the month's attested lines in a fixed form. “lagbot report timesheet … --verify FILE” reckons it again and says which line differs.",
  },
};
