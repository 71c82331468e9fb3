import type { Language, Translated } from '../../chat/language.ts';
import type { Reason } from './rules-work.ts';
import type { FinancingYear } from './rules-year.ts';

/** From when to when agreements run, the year they don't cover, and what to type for one that they do. */
type Covered = {
  readonly from: string;
  readonly to: string;
  readonly year: string;
  readonly example: string;
};

/** The words of the meter. Amounts, dates and numbers come in formatted. */
type Texts = {
  title(place: string, year: string): string;
  /** Stands for the year where it isn't the same everywhere. */
  presentYear: string;
  year(kind: FinancingYear['kind'], number: number): string;
  span(from: string, to: string, counted: string): string;
  spansDiffer: string;
  notBegun(from: string): string;
  noAgreement(place: string): string;
  logged: string;
  noAmount: string;
  documented: string;
  documentedAs(amount: string, hours: string): string;
  counted: string;
  countedAs(amount: string, ceiling: string): string;
  beyond: string;
  beyondAs(amount: string): string;
  missing: string;
  missingAs(amount: string, hours: string | undefined, rate: string | undefined): string;
  enough: string;
  target(amount: string, ceiling: string, isGrant: boolean): string;
  grant: string;
  grantAs(supported: string, grant: string): string;
  atRisk: string;
  forecast: string;
  forecastAs(documented: string, counted: string, atRisk: string): string;
  forecastBeyond(documented: string, counted: string): string;
  forecastHow(from: string, to: string): string;
  noForecast: string;
  states: { title: string; attested: string; submitted: string; draft: string };
  amount(amount: string, hours: string): string;
  goals: { title: string; goal(number: number, title: string): string; none: string };
  perMonth: string;
  upTo(day: string): string;
  barBeyond(documented: string, counted: string): string;
  file: string;
  hours: string;
  kroner: string;
  place: string;
  total: string;
  ahead: string;
  soFar: string;
  attestedShort: string;
  missingShort: string;
  forecastShort: string;
  atRiskShort: string;
  tooSoon: string;
  outside: string;
  reason: Readonly<Record<Reason, (hours: string, isCounted: boolean) => string>>;
  seeRemarks(typed: string): string;
  assumption: string;
  oneOf: string;
  whose: string;
  buttons: {
    remarks: string;
    picture: string;
    calendar(year: string): string;
    agreement: string;
    all: string;
  };
  faults: {
    noSuchPlace(typed: string, example: string): string;
    noSuchYear(place: string, number: number): string;
    notCovered(place: string, years: Covered): string;
    noneCovers(network: string, years: Covered): string;
    notYours: string;
  };
  refusal: string;
};

export const texts: Translated<Texts> = {
  nb: {
    title: (place, year) => `Egeninnsats i ${place}, ${year}`,
    presentYear: 'inneværende avtaleår',
    year: (kind, number) => (kind === 'agreement' ? `avtaleår ${number}` : String(number)),
    span: (from, to, counted) => `Året går fra ${from} til ${to}. Tallene er til og med ${counted}.`,
    spansDiffer: 'Årene begynner ikke på samme dag i alle kommunene:',
    notBegun: (from) => `Året begynner ${from}, så det er ingenting å vise ennå.`,
    noAgreement: (place) => `${place} har ingen avtale dette året. Timene står, men teller ikke.`,
    logged: 'Ført',
    noAmount: 'Avtalen er lagt inn uten beløp for egenfinansiering, så det er ikke noe å måle mot.',
    documented: 'Dokumentert',
    documentedAs: (amount, hours) => `${amount} (${hours} timer)`,
    counted: 'Teller',
    countedAs: (amount, ceiling) => `${amount} av inntil ${ceiling}`,
    beyond: 'Over taket',
    beyondAs: (amount) => `${amount} er dokumentert, men teller ikke`,
    missing: 'Mangler',
    missingAs: (amount, hours, rate) =>
      hours === undefined
        ? amount
        : `${amount}, det vil si ${rate === undefined ? 'omtrent ' : ''}${hours} ${hours === '1' ? 'time' : 'timer'}${rate === undefined ? '' : ` til ${rate} timen`}`,
    enough: 'ingenting, hele tilskuddet er dekket',
    target: (amount, ceiling, isGrant) =>
      isGrant
        ? `Det som mangler, er regnet til ${amount}: så mye egeninnsats utløser hele tilskuddet. Taket er ${ceiling}.`
        : `Det som mangler, er regnet til taket på ${amount}.`,
    grant: 'Støtter tilskudd',
    grantAs: (supported, grant) => `${supported} av ${grant}`,
    atRisk: 'Tilskudd i fare',
    forecast: 'Prognose for hele året',
    forecastAs: (documented, counted, atRisk) =>
      documented === counted
        ? `${documented}, med ${atRisk} av tilskuddet i fare`
        : `${documented}, hvorav ${counted} teller, med ${atRisk} av tilskuddet i fare`,
    forecastBeyond: (documented, counted) => `${documented}, hvorav ${counted} teller`,
    forecastHow: (from, to) =>
      `Prognosen følger tempoet fra ${from} til ${to}. Juli og romjula er holdt utenfor.`,
    noForecast: 'Det er for tidlig på året til å lage en prognose.',
    states: {
      title: 'Hvor langt timene er kommet',
      attested: 'Attestert',
      submitted: 'Levert',
      draft: 'Utkast',
    },
    amount: (amount, hours) => `${amount} (${hours} timer)`,
    goals: { title: 'Delmål', goal: (number, title) => `${number}. ${title}`, none: 'Uten delmål' },
    perMonth: 'Kroner måned for måned',
    upTo: (day) => `Til og med ${day}`,
    barBeyond: (documented, counted) => `${documented} dokumentert, men bare ${counted} teller`,
    file: 'egeninnsats',
    hours: 'Timer',
    kroner: 'Kroner',
    place: 'Kommune',
    total: 'I alt',
    ahead: 'Framover',
    soFar: 'Så langt',
    attestedShort: 'Attestert',
    missingShort: 'Mangler',
    forecastShort: 'Prognose',
    atRiskShort: 'I fare',
    tooSoon: 'for tidlig',
    outside: 'Utenfor reglene',
    reason: {
      noAgreement: (hours) => `${hours} timer er ikke regnet ennå, for avtalen er ikke lagt inn`,
      outsideAgreement: (hours) => `${hours} timer utenfor avtaleperioden teller ikke`,
      grantPaid: (hours) => `${hours} timer på tilskuddet teller ikke`,
      noRate: (hours) => `${hours} timer på dager uten timesats teller ikke`,
      aboveYearly: (hours) => `${hours} timer over det en person kan føre i året, teller ikke`,
      untagged: (hours, isCounted) =>
        `${hours} timer uten delmål og tiltak ${isCounted ? 'teller likevel' : 'teller ikke'}`,
    },
    seeRemarks: (typed) => `Skriv «${typed}» for å se hvilke timer det gjelder.`,
    assumption:
      'Det er regnet med at tilskuddet utbetales i takt med egeninnsatsen som teller, opptil årets ramme. Det er en forutsetning, ikke et vedtak.',
    oneOf: 'Se én kommune',
    whose: 'Hvilken egeninnsats vil du se?',
    buttons: {
      remarks: 'Merknader',
      picture: 'Bilde',
      calendar: (year) => `Kalenderåret ${year}`,
      agreement: 'Avtaleåret',
      all: 'Alle kommunene',
    },
    faults: {
      noSuchPlace: (typed, example) =>
        `Jeg kjenner ingen kommune hos deg som heter «${typed}». Skriv for eksempel «egeninnsats ${example}» eller «egeninnsats 2024».`,
      noSuchYear: (place, number) =>
        `${place} har ikke noe avtaleår ${number}. Skriv «egeninnsats avtaleår 1» eller «egeninnsats 2024».`,
      notCovered: (place, { from, to, year, example }) =>
        `Avtalen for ${place} gjelder fra ${from} til ${to} og dekker ikke ${year}. Skriv «${example}».`,
      noneCovers: (network, { from, to, year, example }) =>
        `Avtalene i ${network} gjelder fra ${from} til ${to}. Ingen av dem dekker ${year}. Skriv «${example}».`,
      notYours: 'Du ser egeninnsatsen i kommunene der du har en rolle. Skriv «egeninnsats».',
    },
    refusal: 'Egeninnsatsen er for kommunens egne folk i prosjektet og for fylket.',
  },
  nn: {
    title: (place, year) => `Eigeninnsats i ${place}, ${year}`,
    presentYear: 'inneverande avtaleår',
    year: (kind, number) => (kind === 'agreement' ? `avtaleår ${number}` : String(number)),
    span: (from, to, counted) => `Året går frå ${from} til ${to}. Tala er til og med ${counted}.`,
    spansDiffer: 'Åra byrjar ikkje på same dag i alle kommunane:',
    notBegun: (from) => `Året byrjar ${from}, så det er ingenting å vise enno.`,
    noAgreement: (place) => `${place} har ingen avtale dette året. Timane står, men tel ikkje.`,
    logged: 'Ført',
    noAmount: 'Avtalen er lagd inn utan beløp for eigenfinansiering, så det er ikkje noko å måle mot.',
    documented: 'Dokumentert',
    documentedAs: (amount, hours) => `${amount} (${hours} timar)`,
    counted: 'Tel',
    countedAs: (amount, ceiling) => `${amount} av inntil ${ceiling}`,
    beyond: 'Over taket',
    beyondAs: (amount) => `${amount} er dokumentert, men tel ikkje`,
    missing: 'Manglar',
    missingAs: (amount, hours, rate) =>
      hours === undefined
        ? amount
        : `${amount}, det vil seie ${rate === undefined ? 'om lag ' : ''}${hours} ${hours === '1' ? 'time' : 'timar'}${rate === undefined ? '' : ` til ${rate} timen`}`,
    enough: 'ingenting, heile tilskotet er dekt',
    target: (amount, ceiling, isGrant) =>
      isGrant
        ? `Det som manglar, er rekna til ${amount}: så mykje eigeninnsats utløyser heile tilskotet. Taket er ${ceiling}.`
        : `Det som manglar, er rekna til taket på ${amount}.`,
    grant: 'Støttar tilskot',
    grantAs: (supported, grant) => `${supported} av ${grant}`,
    atRisk: 'Tilskot i fare',
    forecast: 'Prognose for heile året',
    forecastAs: (documented, counted, atRisk) =>
      documented === counted
        ? `${documented}, med ${atRisk} av tilskotet i fare`
        : `${documented}, der ${counted} tel, med ${atRisk} av tilskotet i fare`,
    forecastBeyond: (documented, counted) => `${documented}, der ${counted} tel`,
    forecastHow: (from, to) =>
      `Prognosen følgjer tempoet frå ${from} til ${to}. Juli og romjula er haldne utanfor.`,
    noForecast: 'Det er for tidleg på året til å lage ein prognose.',
    states: {
      title: 'Kor langt timane er komne',
      attested: 'Attestert',
      submitted: 'Levert',
      draft: 'Utkast',
    },
    amount: (amount, hours) => `${amount} (${hours} timar)`,
    goals: { title: 'Delmål', goal: (number, title) => `${number}. ${title}`, none: 'Utan delmål' },
    perMonth: 'Kroner månad for månad',
    upTo: (day) => `Til og med ${day}`,
    barBeyond: (documented, counted) => `${documented} dokumentert, men berre ${counted} tel`,
    file: 'eigeninnsats',
    hours: 'Timar',
    kroner: 'Kroner',
    place: 'Kommune',
    total: 'I alt',
    ahead: 'Framover',
    soFar: 'Så langt',
    attestedShort: 'Attestert',
    missingShort: 'Manglar',
    forecastShort: 'Prognose',
    atRiskShort: 'I fare',
    tooSoon: 'for tidleg',
    outside: 'Utanfor reglane',
    reason: {
      noAgreement: (hours) => `${hours} timar er ikkje rekna enno, for avtalen er ikkje lagd inn`,
      outsideAgreement: (hours) => `${hours} timar utanfor avtaleperioden tel ikkje`,
      grantPaid: (hours) => `${hours} timar på tilskotet tel ikkje`,
      noRate: (hours) => `${hours} timar på dagar utan timesats tel ikkje`,
      aboveYearly: (hours) => `${hours} timar over det ein person kan føre i året, tel ikkje`,
      untagged: (hours, isCounted) =>
        `${hours} timar utan delmål og tiltak ${isCounted ? 'tel likevel' : 'tel ikkje'}`,
    },
    seeRemarks: (typed) => `Skriv «${typed}» for å sjå kva timar det gjeld.`,
    assumption:
      'Det er rekna med at tilskotet blir utbetalt i takt med eigeninnsatsen som tel, opp til ramma for året. Det er ein føresetnad, ikkje eit vedtak.',
    oneOf: 'Sjå éin kommune',
    whose: 'Kva for eigeninnsats vil du sjå?',
    buttons: {
      remarks: 'Merknader',
      picture: 'Bilete',
      calendar: (year) => `Kalenderåret ${year}`,
      agreement: 'Avtaleåret',
      all: 'Alle kommunane',
    },
    faults: {
      noSuchPlace: (typed, example) =>
        `Eg kjenner ingen kommune hos deg som heiter «${typed}». Skriv til dømes «eigeninnsats ${example}» eller «eigeninnsats 2024».`,
      noSuchYear: (place, number) =>
        `${place} har ikkje noko avtaleår ${number}. Skriv «eigeninnsats avtaleår 1» eller «eigeninnsats 2024».`,
      notCovered: (place, { from, to, year, example }) =>
        `Avtalen for ${place} gjeld frå ${from} til ${to} og dekkjer ikkje ${year}. Skriv «${example}».`,
      noneCovers: (network, { from, to, year, example }) =>
        `Avtalane i ${network} gjeld frå ${from} til ${to}. Ingen av dei dekkjer ${year}. Skriv «${example}».`,
      notYours: 'Du ser eigeninnsatsen i kommunane der du har ei rolle. Skriv «eigeninnsats».',
    },
    refusal: 'Eigeninnsatsen er for dei i kommunen som er med i prosjektet, og for fylket.',
  },
  en: {
    title: (place, year) => `Own work in ${place}, ${year}`,
    presentYear: 'the present year of each agreement',
    year: (kind, number) => (kind === 'agreement' ? `agreement year ${number}` : String(number)),
    span: (from, to, counted) =>
      `The year runs from ${from} to ${to}. The figures are up to and including ${counted}.`,
    spansDiffer: "The years don't begin on the same day in all municipalities:",
    notBegun: (from) => `The year begins on ${from}, so there is nothing to show yet.`,
    noAgreement: (place) => `${place} has no agreement this year. The hours stand, but don't count.`,
    logged: 'Logged',
    noAmount:
      'The agreement is entered without an amount of own financing, so there is nothing to measure by.',
    documented: 'Documented',
    documentedAs: (amount, hours) => `${amount} (${hours} hours)`,
    counted: 'Counts',
    countedAs: (amount, ceiling) => `${amount} of at most ${ceiling}`,
    beyond: 'Past the ceiling',
    beyondAs: (amount) => `${amount} is documented, but doesn't count`,
    missing: 'Still needed',
    missingAs: (amount, hours, rate) =>
      hours === undefined
        ? amount
        : `${amount}, that is ${rate === undefined ? 'about ' : ''}${hours} ${hours === '1' ? 'hour' : 'hours'}${rate === undefined ? '' : ` at ${rate} an hour`}`,
    enough: 'nothing, the whole grant is covered',
    target: (amount, ceiling, isGrant) =>
      isGrant
        ? `What is needed is reckoned to ${amount}: so much own work carries the whole grant. The ceiling is ${ceiling}.`
        : `What is needed is reckoned to the ceiling of ${amount}.`,
    grant: 'Supports grant',
    grantAs: (supported, grant) => `${supported} of ${grant}`,
    atRisk: 'Grant at risk',
    forecast: 'Forecast for the whole year',
    forecastAs: (documented, counted, atRisk) =>
      documented === counted
        ? `${documented}, with ${atRisk} of the grant at risk`
        : `${documented}, of which ${counted} counts, with ${atRisk} of the grant at risk`,
    forecastBeyond: (documented, counted) => `${documented}, of which ${counted} counts`,
    forecastHow: (from, to) =>
      `The forecast follows the pace from ${from} to ${to}. July and the days between Christmas and New Year are left out.`,
    noForecast: 'It is too early in the year for a forecast.',
    states: {
      title: 'How far the hours have come',
      attested: 'Attested',
      submitted: 'Handed in',
      draft: 'Draft',
    },
    amount: (amount, hours) => `${amount} (${hours} hours)`,
    goals: { title: 'Goal', goal: (number, title) => `${number}. ${title}`, none: 'No goal' },
    perMonth: 'Kroner month by month',
    upTo: (day) => `Up to and including ${day}`,
    barBeyond: (documented, counted) => `${documented} documented, but only ${counted} counts`,
    file: 'ownwork',
    hours: 'Hours',
    kroner: 'Kroner',
    place: 'Municipality',
    total: 'In all',
    ahead: 'Ahead',
    soFar: 'So far',
    attestedShort: 'Attested',
    missingShort: 'Needed',
    forecastShort: 'Forecast',
    atRiskShort: 'At risk',
    tooSoon: 'too early',
    outside: 'Outside the rules',
    reason: {
      noAgreement: (hours) => `${hours} hours aren't reckoned yet, for the agreement hasn't been entered`,
      outsideAgreement: (hours) => `${hours} hours outside the agreement's period don't count`,
      grantPaid: (hours) => `${hours} hours paid by the grant don't count`,
      noRate: (hours) => `${hours} hours on days without a rate don't count`,
      aboveYearly: (hours) => `${hours} hours above what one person can log in a year don't count`,
      untagged: (hours, isCounted) =>
        `${hours} hours without goal or measure ${isCounted ? 'count all the same' : "don't count"}`,
    },
    seeRemarks: (typed) => `Type “${typed}” to see which hours they are.`,
    assumption:
      "The grant is reckoned as paid in proportion to the own work that counts, up to the year's limit. That is an assumption, not a decision.",
    oneOf: 'See one municipality',
    whose: 'Whose own work do you want to see?',
    buttons: {
      remarks: 'Remarks',
      picture: 'Picture',
      calendar: (year) => `Calendar year ${year}`,
      agreement: 'Agreement year',
      all: 'All municipalities',
    },
    faults: {
      noSuchPlace: (typed, example) =>
        `I know no municipality of yours called “${typed}”. Type “ownwork ${example}” or “ownwork 2024”, for example.`,
      noSuchYear: (place, number) =>
        `${place} has no agreement year ${number}. Type “ownwork agreement year 1” or “ownwork 2024”.`,
      notCovered: (place, { from, to, year, example }) =>
        `The agreement of ${place} runs from ${from} to ${to} and doesn’t cover ${year}. Type “${example}”.`,
      noneCovers: (network, { from, to, year, example }) =>
        `The agreements in ${network} run from ${from} to ${to}. None of them covers ${year}. Type “${example}”.`,
      notYours: 'You see the own work of municipalities in which you have a role. Type “ownwork”.',
    },
    refusal: "Own work is for the municipality's own people in the project and for the county.",
  },
};

/** What is typed for a view: 'egeninnsats merknader avtaleår 1 Leka'. */
export function typedFor(
  view: 'show' | 'remarks' | 'picture',
  year: Pick<FinancingYear, 'kind' | 'number'> | undefined,
  place: string | undefined,
  language: Language,
): string {
  const { word, views, agreementYear } = typedWords[language];
  const period =
    year === undefined
      ? ''
      : year.kind === 'calendar'
        ? String(year.number)
        : `${agreementYear} ${year.number}`;
  return [word, views[view], period, place ?? ''].filter((part) => part !== '').join(' ');
}

const typedWords = {
  nb: {
    word: 'egeninnsats',
    views: { show: '', remarks: 'merknader', picture: 'bilde' },
    agreementYear: 'avtaleår',
  },
  nn: {
    word: 'eigeninnsats',
    views: { show: '', remarks: 'merknader', picture: 'bilete' },
    agreementYear: 'avtaleår',
  },
  en: {
    word: 'ownwork',
    views: { show: '', remarks: 'remarks', picture: 'picture' },
    agreementYear: 'agreement year',
  },
} as const;
