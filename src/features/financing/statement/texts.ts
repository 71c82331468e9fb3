import { say, translated } from '../../../translated.ts';

/** From when to when agreements run, the year they don't cover, and what to type for one that they do. */
type Covered = {
  readonly from: string;
  readonly to: string;
  readonly year: string;
  readonly example: string;
};

/** The words of the meter. Amounts, dates and numbers come in formatted. */
export const texts = translated({
  title: say(
    (place: string, year: string) => `Egeninnsats i ${place}, ${year}`,
    (place, year) => `Eigeninnsats i ${place}, ${year}`,
    (place, year) => `Own work in ${place}, ${year}`,
  ),
  /** Stands for the year where it isn't the same everywhere. */
  presentYear: say('inneværende avtaleår', 'inneverande avtaleår', 'the present year of each agreement'),
  span: say(
    (from: string, to: string, counted: string) =>
      `Året går fra ${from} til ${to}. Tallene er til og med ${counted}.`,
    (from, to, counted) => `Året går frå ${from} til ${to}. Tala er til og med ${counted}.`,
    (from, to, counted) =>
      `The year runs from ${from} to ${to}. The figures are up to and including ${counted}.`,
  ),
  spansDiffer: say(
    'Årene begynner ikke på samme dag i alle kommunene:',
    'Åra byrjar ikkje på same dag i alle kommunane:',
    'The years don’t begin on the same day in all municipalities:',
  ),
  notBegun: say(
    (from: string) => `Året begynner ${from}, så det er ingenting å vise ennå.`,
    (from) => `Året byrjar ${from}, så det er ingenting å vise enno.`,
    (from) => `The year begins on ${from}, so there is nothing to show yet.`,
  ),
  noAgreement: say(
    (place: string) => `${place} har ingen avtale dette året. Timene står, men teller ikke.`,
    (place) => `${place} har ingen avtale dette året. Timane står, men tel ikkje.`,
    (place) => `${place} has no agreement this year. The hours stand, but don’t count.`,
  ),
  logged: say('Ført', 'Ført', 'Logged'),
  noAmount: say(
    'Avtalen er lagt inn uten beløp for egenfinansiering, så det er ikke noe å måle mot.',
    'Avtalen er lagd inn utan beløp for eigenfinansiering, så det er ikkje noko å måle mot.',
    'The agreement is entered without an amount of own financing, so there is nothing to measure by.',
  ),
  documented: say('Dokumentert', 'Dokumentert', 'Documented'),
  ownWork: say('Eget arbeid', 'Eige arbeid', 'Own work'),
  ownMeans: say('Egne midler', 'Eigne midlar', 'Own means'),
  /** Own means, and how much of them is attested, where that isn't all. */
  meansAs: say(
    (amount: string, attested: string | undefined) =>
      attested === undefined ? amount : `${amount} (attestert: ${attested})`,
    (amount, attested) => (attested === undefined ? amount : `${amount} (attestert: ${attested})`),
    (amount, attested) => (attested === undefined ? amount : `${amount} (attested: ${attested})`),
  ),
  meansOutside: say(
    (amount: string) => `Egne midler utenfor avtaleperioden teller ikke: ${amount}.`,
    (amount) => `Eigne midlar utanfor avtaleperioden tel ikkje: ${amount}.`,
    (amount) => `Own means outside the agreement’s period don’t count: ${amount}.`,
  ),
  meansOf: say(
    (places: string) => `Egne midler i det dokumenterte: ${places}.`,
    (places) => `Eigne midlar i det dokumenterte: ${places}.`,
    (places) => `Own means in what is documented: ${places}.`,
  ),
  meansWait: say(
    (amount: string) => `av det venter ${amount} på attestering`,
    (amount) => `av det ventar ${amount} på attestering`,
    (amount) => `of it ${amount} waits to be attested`,
  ),
  counted: say('Teller', 'Tel', 'Counts'),
  countedAs: say(
    (amount: string, ceiling: string) => `${amount} av inntil ${ceiling}`,
    (amount, ceiling) => `${amount} av inntil ${ceiling}`,
    (amount, ceiling) => `${amount} of at most ${ceiling}`,
  ),
  beyond: say('Over taket', 'Over taket', 'Past the ceiling'),
  beyondAs: say(
    (amount: string) => `${amount} er dokumentert, men teller ikke`,
    (amount) => `${amount} er dokumentert, men tel ikkje`,
    (amount) => `${amount} is documented, but doesn’t count`,
  ),
  missing: say('Mangler', 'Manglar', 'Still needed'),
  missingAs: say(
    (amount: string, hours: string, rate: string | undefined) =>
      `${amount}, det vil si ${rate === undefined ? 'omtrent ' : ''}${hours} ${hours === '1' ? 'time' : 'timer'}${rate === undefined ? '' : ` til ${rate} timen`}`,
    (amount, hours, rate) =>
      `${amount}, det vil seie ${rate === undefined ? 'om lag ' : ''}${hours} ${hours === '1' ? 'time' : 'timar'}${rate === undefined ? '' : ` til ${rate} timen`}`,
    (amount, hours, rate) =>
      `${amount}, that is ${rate === undefined ? 'about ' : ''}${hours} ${hours === '1' ? 'hour' : 'hours'}${rate === undefined ? '' : ` at ${rate} an hour`}`,
  ),
  enough: say(
    'ingenting, hele tilskuddet er utløst',
    'ingenting, heile tilskotet er utløyst',
    'nothing, the whole grant is released',
  ),
  target: say(
    (amount: string, ceiling: string, isGrant: boolean) =>
      isGrant
        ? `Det som mangler, er regnet til ${amount}: så mye egeninnsats utløser hele tilskuddet. Taket er ${ceiling}.`
        : `Det som mangler, er regnet til taket på ${amount}.`,
    (amount, ceiling, isGrant) =>
      isGrant
        ? `Det som manglar, er rekna til ${amount}: så mykje eigeninnsats utløyser heile tilskotet. Taket er ${ceiling}.`
        : `Det som manglar, er rekna til taket på ${amount}.`,
    (amount, ceiling, isGrant) =>
      isGrant
        ? `What is needed is counted up to ${amount}: that much own work releases the whole grant. The ceiling is ${ceiling}.`
        : `What is needed is counted up to the ceiling of ${amount}.`,
  ),
  grant: say('Utløser tilskudd', 'Utløyser tilskot', 'Releases grant'),
  grantAs: say(
    (supported: string, grant: string) => `${supported} av ${grant}`,
    (supported, grant) => `${supported} av ${grant}`,
    (supported, grant) => `${supported} of ${grant}`,
  ),
  atRisk: say('Tilskudd i fare', 'Tilskot i fare', 'Grant at risk'),
  forecast: say('Prognose for hele året', 'Prognose for heile året', 'Forecast for the whole year'),
  forecastAs: say(
    (documented: string, counted: string) => `${documented}, og av det teller ${counted}`,
    (documented, counted) => `${documented}, og av det tel ${counted}`,
    (documented, counted) => `${documented}, of which ${counted} counts`,
  ),
  withRisk: say(
    (forecast: string, atRisk: string) => `${forecast}, med ${atRisk} av tilskuddet i fare`,
    (forecast, atRisk) => `${forecast}, med ${atRisk} av tilskotet i fare`,
    (forecast, atRisk) => `${forecast}, with ${atRisk} of the grant at risk`,
  ),
  forecastHow: say(
    (from: string, to: string) =>
      `Prognosen følger tempoet fra ${from} til ${to}. Juli og romjulen er holdt utenfor.`,
    (from, to) => `Prognosen følgjer tempoet frå ${from} til ${to}. Juli og romjula er haldne utanfor.`,
    (from, to) =>
      `The forecast follows the pace from ${from} to ${to}. July and the days between Christmas and New Year are left out.`,
  ),
  noForecast: say(
    'Det er for tidlig på året til å lage en prognose.',
    'Det er for tidleg på året til å lage ein prognose.',
    'It is too early in the year for a forecast.',
  ),
  states: {
    title: say('Hvor langt timene er kommet', 'Kor langt timane er komne', 'How far the hours have come'),
    attested: say('Attestert', 'Attestert', 'Attested'),
    submitted: say('Levert', 'Levert', 'Submitted'),
    draft: say('Utkast', 'Utkast', 'Draft'),
  },
  amount: say(
    (amount: string, hours: string) => `${amount} (${hours} timer)`,
    (amount, hours) => `${amount} (${hours} timar)`,
    (amount, hours) => `${amount} (${hours} hours)`,
  ),
  goals: {
    title: say('Delmål', 'Delmål', 'Goal'),
    none: say('Uten delmål', 'Utan delmål', 'No goal'),
  },
  page: say('side', 'side', 'page'),
  perMonth: say('Kroner måned for måned', 'Kroner månad for månad', 'Kroner month by month'),
  upTo: say(
    (day: string) => `Til og med ${day}`,
    (day) => `Til og med ${day}`,
    (day) => `Up to and including ${day}`,
  ),
  barBeyond: say(
    (documented: string, counted: string) => `${documented} dokumentert, men bare ${counted} teller`,
    (documented, counted) => `${documented} dokumentert, men berre ${counted} tel`,
    (documented, counted) => `${documented} documented, but only ${counted} counts`,
  ),
  file: say('egeninnsats', 'eigeninnsats', 'ownwork'),
  hours: say('Timer', 'Timar', 'Hours'),
  kroner: say('Kroner'),
  place: say('Kommune', 'Kommune', 'Municipality'),
  others: say(
    (n: number) => `${n} andre`,
    (n) => `${n} andre`,
    (n) => `${n} others`,
  ),
  total: say('I alt', 'I alt', 'In all'),
  ahead: say('Framover', 'Framover', 'Ahead'),
  missingShort: say('Mangler', 'Manglar', 'Needed'),
  forecastShort: say('Prognose', 'Prognose', 'Forecast'),
  atRiskShort: say('I fare', 'I fare', 'At risk'),
  tooSoon: say('for tidlig', 'for tidleg', 'too early'),
  outside: say('Utenfor reglene', 'Utanfor reglane', 'Outside the rules'),
  reason: {
    noAgreement: say(
      (hours: string) => `${hours} timer er ikke regnet ennå, for avtalen er ikke lagt inn`,
      (hours) => `${hours} timar er ikkje rekna enno, for avtalen er ikkje lagd inn`,
      (hours) => `${hours} hours aren’t counted yet, for the agreement hasn’t been entered`,
    ),
    outsideAgreement: say(
      (hours: string) => `${hours} timer utenfor avtaleperioden teller ikke`,
      (hours) => `${hours} timar utanfor avtaleperioden tel ikkje`,
      (hours) => `${hours} hours outside the agreement’s period don’t count`,
    ),
    grantPaid: say(
      (hours: string) => `${hours} timer på tilskuddet teller ikke`,
      (hours) => `${hours} timar på tilskotet tel ikkje`,
      (hours) => `${hours} hours paid by the grant don’t count`,
    ),
    noRate: say(
      (hours: string) => `${hours} timer på dager uten timesats teller ikke`,
      (hours) => `${hours} timar på dagar utan timesats tel ikkje`,
      (hours) => `${hours} hours on days without a rate don’t count`,
    ),
    aboveYearly: say(
      (hours: string) => `${hours} timer over det en person kan føre i året, teller ikke`,
      (hours) => `${hours} timar over det ein person kan føre i året, tel ikkje`,
      (hours) => `${hours} hours above what one person can log in a year don’t count`,
    ),
    untagged: say(
      (hours: string, isCounted: boolean) =>
        `${hours} timer uten delmål og tiltak ${isCounted ? 'teller likevel' : 'teller ikke'}`,
      (hours, isCounted) => `${hours} timar utan delmål og tiltak ${isCounted ? 'tel likevel' : 'tel ikkje'}`,
      (hours, isCounted) =>
        `${hours} hours without goal or measure ${isCounted ? 'count all the same' : 'don’t count'}`,
    ),
  },
  seeRemarks: say(
    (typed: string) => `Skriv «${typed}» for å se hvilke timer det gjelder.`,
    (typed) => `Skriv «${typed}» for å sjå kva timar det gjeld.`,
    (typed) => `Type “${typed}” to see which hours they are.`,
  ),
  assumption: say(
    'Det er regnet med at tilskuddet utbetales i takt med egeninnsatsen som teller, opptil årets ramme. Det er en forutsetning, ikke et vedtak.',
    'Det er rekna med at tilskotet blir utbetalt i takt med eigeninnsatsen som tel, opp til ramma for året. Det er ein føresetnad, ikkje eit vedtak.',
    'This assumes that the grant is paid in proportion to the own work that counts, up to the year’s limit. It is an assumption, not a decision.',
  ),
  oneOf: say('Se én kommune', 'Sjå éin kommune', 'See one municipality'),
  whose: say(
    'Hvilken egeninnsats vil du se?',
    'Kva eigeninnsats vil du sjå?',
    'Whose own work do you want to see?',
  ),
  buttons: {
    remarks: say('Merknader', 'Merknader', 'Remarks'),
    uncounted: say(
      (hours: string) => `Hva teller ikke? ${hours}`,
      (hours) => `Kva tel ikkje? ${hours}`,
      (hours) => `What doesn’t count? ${hours}`,
    ),
    picture: say('Måned for måned', 'Månad for månad', 'Month by month'),
    pictureOfAll: say('Bilde av alle', 'Bilete av alle', 'Picture of all'),
    calendar: say(
      (year: string) => `Kalenderåret ${year}`,
      (year) => `Kalenderåret ${year}`,
      (year) => `Calendar year ${year}`,
    ),
    agreement: say('Avtaleåret', 'Avtaleåret', 'Agreement year'),
    all: say('Alle kommunene', 'Alle kommunane', 'All municipalities'),
  },
  faults: {
    noSuchYear: say(
      (place: string, number: number, first: string, calendar: string) =>
        `${place} har ikke noe avtaleår ${number}. Skriv «${first}» eller «${calendar}».`,
      (place, number, first, calendar) =>
        `${place} har ikkje noko avtaleår ${number}. Skriv «${first}» eller «${calendar}».`,
      (place, number, first, calendar) =>
        `${place} has no agreement year ${number}. Type “${first}” or “${calendar}”.`,
    ),
    notCovered: say(
      (place: string, { from, to, year, example }: Covered) =>
        `Avtalen for ${place} gjelder fra ${from} til ${to} og dekker ikke ${year}. Skriv «${example}».`,
      (place, { from, to, year, example }) =>
        `Avtalen for ${place} gjeld frå ${from} til ${to} og dekkjer ikkje ${year}. Skriv «${example}».`,
      (place, { from, to, year, example }) =>
        `The agreement of ${place} runs from ${from} to ${to} and doesn’t cover ${year}. Type “${example}”.`,
    ),
    noneCovers: say(
      (network: string, { from, to, year, example }: Covered) =>
        `Avtalene i ${network} gjelder fra ${from} til ${to}. Ingen av dem dekker ${year}. Skriv «${example}».`,
      (network, { from, to, year, example }) =>
        `Avtalane i ${network} gjeld frå ${from} til ${to}. Ingen av dei dekkjer ${year}. Skriv «${example}».`,
      (network, { from, to, year, example }) =>
        `The agreements in ${network} run from ${from} to ${to}. None of them covers ${year}. Type “${example}”.`,
    ),
    notYours: say(
      (typed: string) => `Du ser egeninnsatsen i kommunene der du har en rolle. Skriv «${typed}».`,
      (typed) => `Du ser eigeninnsatsen i kommunane der du har ei rolle. Skriv «${typed}».`,
      (typed) => `You see the own work of municipalities in which you have a role. Type “${typed}”.`,
    ),
  },
  refusal: say(
    'Bare kommunens egne folk i prosjektet og fylket kan se egeninnsatsen.',
    'Berre folka i prosjektet i kommunen og fylket kan sjå eigeninnsatsen.',
    'Only the municipality’s own people in the project and the county can see the own work.',
  ),
});
