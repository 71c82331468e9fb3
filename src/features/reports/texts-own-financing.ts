import type { Translated } from '../../chat/language.ts';
import type { Reason } from '../own-financing/store-weighed.ts';
import type { Standing } from './rules-own-financing.ts';

/** The own-financing statement's words. */
export const texts: Translated<{
  file: string;
  title(year: string): string;
  calendarYear(year: number): string;
  agreementYear(number: number): string;
  noSuchYear(municipality: string): string;
  draft: string;
  facts: {
    municipality: string;
    network: string;
    period: string;
    agreement: string;
    asOf: string;
    minutes: string;
    counts: string;
    documented: string;
    ceiling: string;
    counted: string;
    beyond: string;
    grant: string;
    supported: string;
    atRisk: string;
  };
  summary(counted: string, documented: string, ceiling: string): string;
  assumption: string;
  rounding: string;
  byGoal: string;
  byMonth: string;
  byStanding: string;
  rates: string;
  outside: string;
  outsideNone: string;
  lines: string;
  linesNote: string;
  personalNote(people: number): string;
  withoutAmounts: string;
  columns: {
    goal: string;
    month: string;
    standing: string;
    hours: string;
    counts: string;
    amount: string;
    from: string;
    to: string;
    rate: string;
    ceiling: string;
    yearly: string;
    source: string;
    reason: string;
    number: string;
    id: string;
    date: string;
    activity: string;
    note: string;
    count: string;
  };
  withoutGoal: string;
  sum: string;
  standings: Record<Standing, string>;
  reasons: Record<Reason, string>;
  reversing(id: string, reason: string): string;
  replacing(id: string, reason: string): string;
  personalRate: string;
  personalLine: string;
  municipal: string;
  roles: { attestant: string; coordinator: string };
}> = {
  nb: {
    file: 'egeninnsats',
    title: (year) => `Dokumentasjon av egeninnsats, ${year}`,
    calendarYear: (year) => String(year),
    agreementYear: (number) => `avtaleår ${number}`,
    noSuchYear: (municipality) =>
      `${municipality} har ingen avtale med et slikt år. Skriv et kalenderår, for eksempel «rapport egeninnsats 2024».`,
    draft: 'Utkast',
    facts: {
      municipality: 'Kommune',
      network: 'Nettverk',
      period: 'Periode',
      agreement: 'Avtaleperiode',
      asOf: 'Tall per',
      minutes: 'Eget arbeid i alt',
      counts: 'Timer som teller',
      documented: 'Dokumentert verdi',
      ceiling: 'Øvre grense i avtalen',
      counted: 'Teller som egenfinansiering',
      beyond: 'Dokumentert over grensen',
      grant: 'Tilskudd per år etter avtalen',
      supported: 'Tilskudd som egeninnsatsen dekker',
      atRisk: 'Tilskudd som ikke er dekket',
    },
    summary: (counted, documented, ceiling) =>
      `Kommunen har dokumentert eget arbeid for ${documented}. Av dette teller ${counted} som egenfinansiering; avtalens øvre grense er ${ceiling} i året.`,
    assumption:
      'Tilskuddet er regnet forholdsmessig: hver krone som teller, utløser den andelen av tilskuddet som avtalen sier.',
    rounding:
      'Beløp er minutter ganger timesatsen som gjaldt på arbeidsdagen. Årets sum er avrundet én gang, til hele øre, og fordelt på linjene, de attesterte først, slik at de til sammen gir nettopp denne summen. Alle delsummer, også i chatten, er summer av linjene.',
    byGoal: 'Etter delmål',
    byMonth: 'Etter måned',
    byStanding: 'Etter attestasjon',
    rates: 'Satser og kilder',
    outside: 'Utenfor reglene og merket',
    outsideNone: 'Ingen timer står utenfor reglene.',
    lines: 'Vedlegg: timelinjene bak tallene',
    linesNote:
      'Navnene står i timelistene. Nummer og referanse (slutten av linjens id) er de samme i regnearket og i JSON-utgaven av denne dokumentasjonen.',
    personalNote: (people) =>
      `${people === 1 ? 'Én person har' : `${people} personer har`} en egen timesats som driftsansvarlig har registrert. Satsen vises ikke; beløpene for disse timene står samlet på siste linje.`,
    withoutAmounts:
      'Noen har en egen timesats, så beløpene står bare som summer her. Prosjektansvarlig og koordinator ser beløpet på hver linje som ikke har egen sats.',
    columns: {
      goal: 'Delmål',
      month: 'Måned',
      standing: 'Tilstand',
      hours: 'Timer',
      counts: 'Teller',
      amount: 'Beløp',
      from: 'Fra',
      to: 'Til',
      rate: 'Kr per time',
      ceiling: 'Høyst kr per time',
      yearly: 'Høyst timer per år',
      source: 'Kilde',
      reason: 'Grunn',
      number: 'Nr.',
      id: 'Ref.',
      date: 'Dato',
      activity: 'Aktivitet',
      note: 'Merknad',
      count: 'Linjer',
    },
    withoutGoal: 'Uten delmål',
    sum: 'Sum',
    standings: { attested: 'Attestert', submitted: 'Levert, ikke attestert', open: 'Ikke levert' },
    reasons: {
      noAgreement: 'Avtalen er ikke lagt inn ennå: ikke regnet',
      outsideAgreement: 'Utenfor avtaleperioden: teller ikke',
      grantPaid: 'Tilskuddsfinansiert stilling: teller ikke',
      noRate: 'Ingen sats den dagen: teller ikke',
      aboveYearly: 'Over timetaket for året: det over teller ikke',
      untagged: 'Uten delmål og tiltak',
    },
    reversing: (id, reason) => `Tilbakefører ${id}: ${reason}`,
    replacing: (id, reason) => `Erstatter ${id}: ${reason}`,
    personalRate: 'Egen sats',
    personalLine: 'Timer med egen sats, samlet beløp',
    municipal: 'kommunens egen',
    roles: { attestant: 'Prosjektansvarlig i kommunen', coordinator: 'Koordinator i fylket' },
  },
  nn: {
    file: 'eigeninnsats',
    title: (year) => `Dokumentasjon av eigeninnsats, ${year}`,
    calendarYear: (year) => String(year),
    agreementYear: (number) => `avtaleår ${number}`,
    noSuchYear: (municipality) =>
      `${municipality} har ingen avtale med eit slikt år. Skriv eit kalenderår, til dømes «rapport eigeninnsats 2024».`,
    draft: 'Utkast',
    facts: {
      municipality: 'Kommune',
      network: 'Nettverk',
      period: 'Periode',
      agreement: 'Avtaleperiode',
      asOf: 'Tal per',
      minutes: 'Eige arbeid i alt',
      counts: 'Timar som tel',
      documented: 'Dokumentert verdi',
      ceiling: 'Øvre grense i avtalen',
      counted: 'Tel som eigenfinansiering',
      beyond: 'Dokumentert over grensa',
      grant: 'Tilskot per år etter avtalen',
      supported: 'Tilskot som eigeninnsatsen dekkjer',
      atRisk: 'Tilskot som ikkje er dekt',
    },
    summary: (counted, documented, ceiling) =>
      `Kommunen har dokumentert eige arbeid for ${documented}. Av dette tel ${counted} som eigenfinansiering; den øvre grensa i avtalen er ${ceiling} i året.`,
    assumption:
      'Tilskotet er rekna forholdsmessig: kvar krone som tel, utløyser den delen av tilskotet som avtalen seier.',
    rounding:
      'Beløp er minutt gonger timesatsen som gjaldt på arbeidsdagen. Summen for året er runda av éin gong, til heile øre, og fordelt på linjene, dei attesterte først, slik at dei til saman gir nettopp denne summen. Alle delsummar, også i chatten, er summar av linjene.',
    byGoal: 'Etter delmål',
    byMonth: 'Etter månad',
    byStanding: 'Etter attestasjon',
    rates: 'Satsar og kjelder',
    outside: 'Utanfor reglane og merkt',
    outsideNone: 'Ingen timar står utanfor reglane.',
    lines: 'Vedlegg: timelinjene bak tala',
    linesNote:
      'Namna står i timelistene. Nummer og referanse (slutten av id-en til linja) er dei same i reknearket og i JSON-utgåva av denne dokumentasjonen.',
    personalNote: (people) =>
      `${people === 1 ? 'Éin person har' : `${people} personar har`} ein eigen timesats som driftsansvarleg har registrert. Satsen blir ikkje vist; beløpa for desse timane står samla på siste linje.`,
    withoutAmounts:
      'Nokon har ein eigen timesats, så beløpa står berre som summar her. Prosjektansvarleg og koordinator ser beløpet på kvar linje som ikkje har eigen sats.',
    columns: {
      goal: 'Delmål',
      month: 'Månad',
      standing: 'Tilstand',
      hours: 'Timar',
      counts: 'Tel',
      amount: 'Beløp',
      from: 'Frå',
      to: 'Til',
      rate: 'Kr per time',
      ceiling: 'Høgst kr per time',
      yearly: 'Høgst timar per år',
      source: 'Kjelde',
      reason: 'Grunn',
      number: 'Nr.',
      id: 'Ref.',
      date: 'Dato',
      activity: 'Aktivitet',
      note: 'Merknad',
      count: 'Linjer',
    },
    withoutGoal: 'Utan delmål',
    sum: 'Sum',
    standings: { attested: 'Attestert', submitted: 'Levert, ikkje attestert', open: 'Ikkje levert' },
    reasons: {
      noAgreement: 'Avtalen er ikkje lagd inn enno: ikkje rekna',
      outsideAgreement: 'Utanfor avtaleperioden: tel ikkje',
      grantPaid: 'Tilskotsfinansiert stilling: tel ikkje',
      noRate: 'Ingen sats den dagen: tel ikkje',
      aboveYearly: 'Over timetaket for året: det over tel ikkje',
      untagged: 'Utan delmål og tiltak',
    },
    reversing: (id, reason) => `Tilbakefører ${id}: ${reason}`,
    replacing: (id, reason) => `Erstattar ${id}: ${reason}`,
    personalRate: 'Eigen sats',
    personalLine: 'Timar med eigen sats, samla beløp',
    municipal: 'kommunen sin eigen',
    roles: { attestant: 'Prosjektansvarleg i kommunen', coordinator: 'Koordinator i fylket' },
  },
  en: {
    file: 'own-financing',
    title: (year) => `Own-financing statement, ${year}`,
    calendarYear: (year) => String(year),
    agreementYear: (number) => `agreement year ${number}`,
    noSuchYear: (municipality) =>
      `${municipality} has no agreement with such a year. Type a calendar year, for example “report own financing 2024”.`,
    draft: 'Draft',
    facts: {
      municipality: 'Municipality',
      network: 'Network',
      period: 'Period',
      agreement: 'Agreement',
      asOf: 'Figures as of',
      minutes: 'Own work in all',
      counts: 'Hours that count',
      documented: 'Documented value',
      ceiling: "The agreement's ceiling",
      counted: 'Counts as own financing',
      beyond: 'Documented beyond the ceiling',
      grant: 'Grant a year under the agreement',
      supported: 'Grant that the own work supports',
      atRisk: 'Grant that is not supported',
    },
    summary: (counted, documented, ceiling) =>
      `The municipality has documented own work worth ${documented}. Of this, ${counted} counts as own financing; the agreement's ceiling is ${ceiling} a year.`,
    assumption:
      'The grant is reckoned proportionally: each krone that counts releases the share of the grant that the agreement states.',
    rounding:
      "Amounts are minutes times the hourly rate in force on the day of the work. The year's sum is rounded once, to a whole øre, and shared among the lines, the attested first, so that together they make exactly this sum. All subtotals, in chat too, are sums of the lines.",
    byGoal: 'By goal',
    byMonth: 'By month',
    byStanding: 'By attestation',
    rates: 'Rates and sources',
    outside: 'Outside the rules and flagged',
    outsideNone: 'No hours are outside the rules.',
    lines: 'Annex: the lines behind the figures',
    linesNote:
      "The names are in the timesheets. Number and reference (the end of the line's id) are the same in the workbook and in this statement's JSON.",
    personalNote: (people) =>
      `${people === 1 ? 'One person has' : `${people} people have`} an hourly rate of their own, entered by the operator. The rate is not shown; the amounts of these hours stand together on the last line.`,
    withoutAmounts:
      "Someone has an hourly rate of their own, so amounts stand here as sums alone. The municipality's attestant and the county's coordinator see the amount of each line that has none.",
    columns: {
      goal: 'Goal',
      month: 'Month',
      standing: 'State',
      hours: 'Hours',
      counts: 'Counts',
      amount: 'Amount',
      from: 'From',
      to: 'To',
      rate: 'NOK an hour',
      ceiling: 'At most an hour',
      yearly: 'At most hours a year',
      source: 'Source',
      reason: 'Reason',
      number: 'No.',
      id: 'Ref.',
      date: 'Date',
      activity: 'Activity',
      note: 'Note',
      count: 'Lines',
    },
    withoutGoal: 'Without a goal',
    sum: 'Total',
    standings: { attested: 'Attested', submitted: 'Submitted, not attested', open: 'Not submitted' },
    reasons: {
      noAgreement: "The agreement hasn't been entered yet: not reckoned",
      outsideAgreement: "Outside the agreement's period: doesn't count",
      grantPaid: "Grant-paid position: doesn't count",
      noRate: "No rate for the day: doesn't count",
      aboveYearly: "Above the year's ceiling of hours: what is above doesn't count",
      untagged: 'With neither goal nor measure',
    },
    reversing: (id, reason) => `Reverses ${id}: ${reason}`,
    replacing: (id, reason) => `Replaces ${id}: ${reason}`,
    personalRate: 'Own rate',
    personalLine: 'Hours with an own rate, amounts together',
    municipal: "the municipality's own",
    roles: {
      attestant: "Municipality's project owner's representative",
      coordinator: "County's coordinator",
    },
  },
};
