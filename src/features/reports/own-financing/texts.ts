import { say, translated } from '../../../translated.ts';
import { said } from '../texts-said.ts';

const { help: typed } = said['own-financing'];

/** The own-financing statement's words. */
export const texts = translated({
  file: say('egeninnsats', 'eigeninnsats', 'own-financing'),
  title: say(
    (year: string) => `Dokumentasjon av egeninnsats, ${year}`,
    (year) => `Dokumentasjon av eigeninnsats, ${year}`,
    (year) => `Own-financing statement, ${year}`,
  ),
  noSuchYear: say(
    (municipality: string) =>
      `${municipality} har ingen avtale med et slikt år. Skriv et kalenderår, for eksempel «${typed.nb.type}».`,
    (municipality) =>
      `${municipality} har ingen avtale med eit slikt år. Skriv eit kalenderår, til dømes «${typed.nn.type}».`,
    (municipality) =>
      `${municipality} has no agreement with such a year. Type a calendar year, for example “${typed.en.type}”.`,
  ),
  draft: say('Utkast', 'Utkast', 'Draft'),
  facts: {
    municipality: say('Kommune', 'Kommune', 'Municipality'),
    network: say('Nettverk', 'Nettverk', 'Network'),
    period: say('Periode', 'Periode', 'Period'),
    agreement: say('Avtaleperiode', 'Avtaleperiode', 'Agreement'),
    asOf: say('Tall per', 'Tal per', 'Figures as of'),
    minutes: say('Eget arbeid i alt', 'Eige arbeid i alt', 'Own work in all'),
    counts: say('Timer som teller', 'Timar som tel', 'Hours that count'),
    ownWork: say('Eget arbeid i kroner', 'Eige arbeid i kroner', 'Own work in kroner'),
    ownMeans: say('Egne midler', 'Eigne midlar', 'Own means'),
    documented: say('Dokumentert verdi', 'Dokumentert verdi', 'Documented value'),
    ceiling: say('Øvre grense i avtalen', 'Øvre grense i avtalen', 'The agreement’s ceiling'),
    counted: say('Teller som egenfinansiering', 'Tel som eigenfinansiering', 'Counts as own financing'),
    beyond: say('Dokumentert over grensen', 'Dokumentert over grensa', 'Documented beyond the ceiling'),
    grant: say(
      'Tilskudd per år etter avtalen',
      'Tilskot per år etter avtalen',
      'Grant a year under the agreement',
    ),
    supported: say(
      'Tilskudd som egeninnsatsen utløser',
      'Tilskot som eigeninnsatsen utløyser',
      'Grant that the own work releases',
    ),
    paid: say('Utbetalt tilskudd i perioden', 'Utbetalt tilskot i perioden', 'Grant paid in the period'),
    atRisk: say('Tilskudd som ikke er utløst', 'Tilskot som ikkje er utløyst', 'Grant that is not released'),
  },
  /** With own means beside own work. */
  summaryBoth: say(
    (counted: string, work: string, means: string, ceiling: string) =>
      `Kommunen har dokumentert eget arbeid for ${work} og egne midler for ${means}. Av dette teller ${counted} som egenfinansiering; avtalens øvre grense er ${ceiling} i året.`,
    (counted, work, means, ceiling) =>
      `Kommunen har dokumentert eige arbeid for ${work} og eigne midlar for ${means}. Av dette tel ${counted} som eigenfinansiering; den øvre grensa i avtalen er ${ceiling} i året.`,
    (counted, work, means, ceiling) =>
      `The municipality has documented own work worth ${work} and own means of ${means}. Of this, ${counted} counts as own financing; the agreement’s ceiling is ${ceiling} a year.`,
  ),
  means: say('Egne midler', 'Eigne midlar', 'Own means'),
  meansNotes: {
    outside: say(
      'Utenfor avtaleperioden: teller ikke',
      'Utanfor avtaleperioden: tel ikkje',
      'Outside the agreement’s period: doesn’t count',
    ),
    entered: say('Ikke attestert', 'Ikkje attestert', 'Not attested'),
    reverses: say(
      (reason: string) => `Nuller ut en linje: ${reason}`,
      (reason) => `Nullar ut ei linje: ${reason}`,
      (reason) => `Reverses a line: ${reason}`,
    ),
    replaces: say(
      (reason: string) => `Rettet: ${reason}`,
      (reason) => `Retta: ${reason}`,
      (reason) => `Corrected: ${reason}`,
    ),
  },
  summary: say(
    (counted: string, documented: string, ceiling: string) =>
      `Kommunen har dokumentert eget arbeid for ${documented}. Av dette teller ${counted} som egenfinansiering; avtalens øvre grense er ${ceiling} i året.`,
    (counted, documented, ceiling) =>
      `Kommunen har dokumentert eige arbeid for ${documented}. Av dette tel ${counted} som eigenfinansiering; den øvre grensa i avtalen er ${ceiling} i året.`,
    (counted, documented, ceiling) =>
      `The municipality has documented own work worth ${documented}. Of this, ${counted} counts as own financing; the agreement’s ceiling is ${ceiling} a year.`,
  ),
  assumption: say(
    'Tilskuddet er regnet ut fra egeninnsatsen: Hver krone som teller, utløser den andelen av tilskuddet som avtalen sier.',
    'Tilskotet er rekna ut frå eigeninnsatsen: Kvar krone som tel, utløyser den delen av tilskotet som avtalen seier.',
    'The grant is calculated from the own work: each krone that counts releases the share of the grant that the agreement states.',
  ),
  rounding: say(
    'Beløp er minutter ganger timesatsen som gjaldt den dagen arbeidet ble gjort. Årets sum er avrundet én gang, til hele øre, og fordelt på linjene, de attesterte først, slik at de til sammen gir nettopp denne summen. Alle delsummer, også i chatten, er summer av linjene.',
    'Beløp er minutt gonger timesatsen som gjaldt den dagen arbeidet blei gjort. Summen for året er runda av éin gong, til heile øre, og fordelt på linjene, dei attesterte først, slik at dei til saman gjev nettopp denne summen. Alle delsummar, òg i chatten, er summar av linjene.',
    'Amounts are minutes times the hourly rate in force on the day of the work. The year’s sum is rounded once, to a whole øre, and shared among the lines, the attested first, so that together they make exactly this sum. All subtotals, in chat too, are sums of the lines.',
  ),
  byGoal: say('Etter delmål', 'Etter delmål', 'By goal'),
  byMonth: say('Etter måned', 'Etter månad', 'By month'),
  byStanding: say('Etter attestering', 'Etter attestering', 'By attestation'),
  rates: say('Satser og kilder', 'Satsar og kjelder', 'Rates and sources'),
  outside: say('Utenfor reglene og merket', 'Utanfor reglane og merkt', 'Outside the rules and flagged'),
  outsideNone: say(
    'Ingen timer står utenfor reglene.',
    'Ingen timar står utanfor reglane.',
    'No hours are outside the rules.',
  ),
  lines: say(
    'Vedlegg: timelinjene bak tallene',
    'Vedlegg: timelinjene bak tala',
    'Annex: the lines behind the figures',
  ),
  linesNote: say(
    'Navnene står i timelistene. Nummer og referanse (slutten av linjens id) er de samme i regnearket og i JSON-utgaven av denne dokumentasjonen.',
    'Namna står i timelistene. Nummer og referanse (slutten av id-en til linja) er dei same i reknearket og i JSON-utgåva av denne dokumentasjonen.',
    'The names are in the timesheets. Number and reference (the end of the line’s id) are the same in the workbook and in this statement’s JSON.',
  ),
  personalNote: say(
    (people: number) =>
      `${people === 1 ? 'Én person har' : `${people} personer har`} en egen timesats som den som drifter Lagbot, har registrert. Satsen vises ikke; beløpene for disse timene står samlet på siste linje.`,
    (people) =>
      `${people === 1 ? 'Éin person har' : `${people} personar har`} ein eigen timesats som den som driftar Lagbot, har registrert. Satsen blir ikkje vist; beløpa for desse timane står samla på siste linje.`,
    (people) =>
      `${people === 1 ? 'One person has' : `${people} people have`} an hourly rate of their own, entered by whoever runs Lagbot. The rate is not shown; the amounts of these hours stand together on the last line.`,
  ),
  withoutAmounts: say(
    'Noen har en egen timesats, så beløpene står bare som summer her. Prosjektansvarlig og koordinator ser beløpet på hver linje som ikke har egen sats.',
    'Nokon har ein eigen timesats, så beløpa står berre som summar her. Prosjektansvarleg og koordinator ser beløpet på kvar linje som ikkje har eigen sats.',
    'Someone has an hourly rate of their own, so amounts stand here as sums alone. The one responsible for the project in the municipality and the county’s coordinator see the amount of each line that has none.',
  ),
  columns: {
    goal: say('Delmål', 'Delmål', 'Goal'),
    month: say('Måned', 'Månad', 'Month'),
    standing: say('Status', 'Status', 'Status'),
    hours: say('Timer', 'Timar', 'Hours'),
    counts: say('Teller', 'Tel', 'Counts'),
    amount: say('Beløp', 'Beløp', 'Amount'),
    from: say('Fra', 'Frå', 'From'),
    to: say('Til', 'Til', 'To'),
    rate: say('Kr per time', 'Kr per time', 'NOK an hour'),
    ceiling: say('Høyst kr per time', 'Høgst kr per time', 'At most an hour'),
    yearly: say('Høyst timer per år', 'Høgst timar per år', 'At most hours a year'),
    source: say('Kilde', 'Kjelde', 'Source'),
    reason: say('Grunn', 'Grunn', 'Reason'),
    number: say('Nr.', 'Nr.', 'No.'),
    id: say('Ref.'),
    date: say('Dato', 'Dato', 'Date'),
    activity: say('Aktivitet', 'Aktivitet', 'Activity'),
    purpose: say('Til hva', 'Til kva', 'What for'),
    voucher: say('Bilag', 'Bilag', 'Voucher'),
    note: say('Merknad', 'Merknad', 'Note'),
    count: say('Linjer', 'Linjer', 'Lines'),
  },
  withoutGoal: say('Uten delmål', 'Utan delmål', 'Without a goal'),
  sum: say('Sum', 'Sum', 'Total'),
  standings: {
    attested: say('Attestert', 'Attestert', 'Attested'),
    submitted: say('Levert, ikke attestert', 'Levert, ikkje attestert', 'Submitted, not attested'),
    open: say('Ikke levert', 'Ikkje levert', 'Not submitted'),
  },
  reasons: {
    noAgreement: say(
      'Avtalen er ikke lagt inn ennå: ikke regnet',
      'Avtalen er ikkje lagd inn enno: ikkje rekna',
      'The agreement hasn’t been entered yet: not counted yet',
    ),
    outsideAgreement: say(
      'Utenfor avtaleperioden: teller ikke',
      'Utanfor avtaleperioden: tel ikkje',
      'Outside the agreement’s period: doesn’t count',
    ),
    grantPaid: say(
      'Tilskuddsfinansiert stilling: teller ikke',
      'Tilskotsfinansiert stilling: tel ikkje',
      'Grant-paid position: doesn’t count',
    ),
    noRate: say(
      'Ingen sats den dagen: teller ikke',
      'Ingen sats den dagen: tel ikkje',
      'No rate for the day: doesn’t count',
    ),
    aboveYearly: say(
      'Over timetaket for året: det over teller ikke',
      'Over timetaket for året: det over tel ikkje',
      'Above the year’s ceiling of hours: what is above doesn’t count',
    ),
    untagged: say('Uten delmål og tiltak', 'Utan delmål og tiltak', 'With neither goal nor measure'),
  },
  reversing: say(
    (id: string, reason: string) => `Nuller ut ${id}: ${reason}`,
    (id, reason) => `Nullar ut ${id}: ${reason}`,
    (id, reason) => `Reverses ${id}: ${reason}`,
  ),
  replacing: say(
    (id: string, reason: string) => `Erstatter ${id}: ${reason}`,
    (id, reason) => `Erstattar ${id}: ${reason}`,
    (id, reason) => `Replaces ${id}: ${reason}`,
  ),
  personalRate: say('Egen sats', 'Eigen sats', 'Own rate'),
  personalLine: say(
    'Timer med egen sats, samlet beløp',
    'Timar med eigen sats, samla beløp',
    'Hours with an own rate, amounts together',
  ),
  municipal: say('kommunens egen', 'kommunen sin eigen', 'the municipality’s own'),
  roles: {
    attestant: say(
      'Prosjektansvarlig i kommunen',
      'Prosjektansvarleg i kommunen',
      'Responsible for the project in the municipality',
    ),
    coordinator: say('Koordinator i fylket', 'Koordinator i fylket', 'County’s coordinator'),
  },
});
