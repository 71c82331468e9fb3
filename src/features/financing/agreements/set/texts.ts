import { say, translated } from '../../../../translated.ts';

/** What is said when an agreement is made, changed, extended or ended. */
export const settingTexts = translated({
  form: {
    newTitle: say('Ny avtale', 'Ny avtale', 'New agreement'),
    changeTitle: say('Endre avtalen', 'Endre avtalen', 'Change the agreement'),
    municipalities: say('Kommuner', 'Kommunar', 'Municipalities'),
    municipalitiesHint: say(
      'Én eller flere, med komma mellom.',
      'Éin eller fleire, med komma mellom.',
      'One or several, with commas between.',
    ),
    start: say('Første dag', 'Første dag', 'First day'),
    end: say('Siste dag', 'Siste dag', 'Last day'),
    maxEnd: say(
      'Siste dag med alle forlengelser',
      'Siste dag med alle forlengingar',
      'Last day with all extensionssss',
    ),
    usualEnd: say(
      (months: number) => `Uten noe her: ${months} måneder fra første dag`,
      (months) => `Utan noko her: ${months} månader frå første dag`,
      (months) => `With nothing here: ${months} months from the first day`,
    ),
    noticeMonths: say('Oppsigelse, i måneder', 'Oppseiing, i månader', 'Notice, in months'),
    grantPerYear: say('Tilskudd i året, kr', 'Tilskot i året, kr', 'Grant a year, kr'),
    ownFinancingPerYear: say(
      'Egenfinansiering i året, kr',
      'Eigenfinansiering i året, kr',
      'Own financing a year, kr',
    ),
    grantShare: say('Tilskuddets andel, %', 'Tilskotsdel, %', 'The grant’s share, %'),
    grantHours: say(
      'Teller timer på tilskuddet som egeninnsats?',
      'Tel timar på tilskotet som eigeninnsats?',
      'Do hours paid by the grant count as own work?',
    ),
    parties: say('Andre parter', 'Andre partar', 'Other parties'),
    partiesHint: say(
      'Én på hver linje: «Trøndelag fylkeskommune: hovedpart».',
      'Éin på kvar linje: «Trøndelag fylkeskommune: hovudpart».',
      'One a line: “Trøndelag fylkeskommune: main party”.',
    ),
    decidedOn: say('Vedtatt', 'Vedteke', 'Decided on'),
    caseNumber: say('Saksnummer', 'Saksnummer', 'Case number'),
    reservations: say('Forbehold', 'Atterhald', 'Reservations'),
    contact: say('Kontakt i kommunen', 'Kontakt i kommunen', 'Contact in the municipality'),
    name: say('Navn på avtalen', 'Namn på avtalen', 'Name of the agreement'),
    from: say('Endringen gjelder fra', 'Endringa gjeld frå', 'The change holds from'),
    reason: say('Grunn', 'Grunn', 'Reason'),
    until: say('Ny siste dag', 'Ny siste dag', 'New last day'),
    fromTemplate: say(
      (kind: string) => `Det som står her, er fra malen for ${kind}. Endre det som er annerledes.`,
      (kind) => `Det som står her, er frå malen for ${kind}. Endre det som er annleis.`,
      (kind) => `What stands here is from the template for ${kind}. Change what is different.`,
    ),
    fromOther: say(
      (name: string) => `Det som står her, er fra «${name}». Endre det som er annerledes.`,
      (name) => `Det som står her, er frå «${name}». Endre det som er annleis.`,
      (name) => `What stands here is from “${name}”. Change what is different.`,
    ),
  },
  grantHours: {
    network: say('som nettverket ellers', 'som nettverket elles', 'as in the network'),
    yes: say('ja', 'ja', 'yes'),
    no: say('nei', 'nei', 'no'),
  },
  kinds: {
    distriktssatsing: say('distriktssatsing', 'distriktssatsing', 'district programmes'),
    læringsnettverk: say('læringsnettverk', 'læringsnettverk', 'learning networks'),
    bygdevekst: say('bygdevekstavtaler', 'bygdevekstavtalar', 'rural growth agreements'),
  },
  deadlines: {
    fresh: say(
      (named: string) => `Nye frister: ${named}.`,
      (named) => `Nye fristar: ${named}.`,
      (named) => `Deadlines that follow: ${named}.`,
    ),
    moved: say(
      (named: string) => `Frister som flyttes: ${named}.`,
      (named) => `Fristar som blir flytta: ${named}.`,
      (named) => `Deadlines that move: ${named}.`,
    ),
    lapsed: say(
      (named: string) => `Frister som faller bort: ${named}.`,
      (named) => `Fristar som fell bort: ${named}.`,
      (named) => `Deadlines that lapse: ${named}.`,
    ),
    more: say(
      (count: number) => `og ${count} til`,
      (count) => `og ${count} til`,
      (count) => `and ${count} more`,
    ),
  },
  everyIn: say(
    (which: string) => `alle i ${which}`,
    (which) => `alle i ${which}`,
    (which) => `all in ${which}`,
  ),
  leftOut: say(
    (places: string, count: number) =>
      count === 1
        ? `Avtalen for ${places} er sagt opp, og står som den var.`
        : `Avtalene for ${places} er sagt opp, og står som de var.`,
    (places, count) =>
      count === 1
        ? `Avtalen for ${places} er sagd opp, og står som han var.`
        : `Avtalane for ${places} er sagde opp, og står som dei var.`,
    (places, count) =>
      count === 1
        ? `Notice is given of the agreement of ${places}, and it stands as it was.`
        : `Notice is given of the agreements of ${places}, and they stand as they were.`,
  ),
  withdrawn: say(
    (places: string, count: number, day: string) =>
      `${count === 1 ? 'Oppsigelsen' : 'Oppsigelsene'} for ${places} er trukket. Siste dag er ${day}`,
    (places, count, day) =>
      `${count === 1 ? 'Oppseiinga for' : 'Oppseiingane for'} ${places} er ${count === 1 ? 'trekt' : 'trekte'}. Siste dag er ${day}`,
    (places, count, day) =>
      `The ${count === 1 ? 'notice of' : 'notices of'} ${places} ${count === 1 ? 'is' : 'are'} withdrawn. The last day is ${day}`,
  ),
  letterDated: say('brev datert', 'brev datert', 'letter dated'),
  typedEnd: say('slutt', 'slutt', 'end'),
  typedNotice: say('oppsigelse', 'oppseiing', 'notice'),
  typedUndo: say('avtale angre', 'avtale angre', 'agreement undo'),
  ownName: say(
    (network: string, municipality: string) => `Samarbeidsavtale ${network}, ${municipality}`,
    (network, municipality) => `Samarbeidsavtale ${network}, ${municipality}`,
    (network, municipality) => `Agreement ${network}, ${municipality}`,
  ),
  saved: say(
    (places: string) => `Avtalen for ${places} er lagt inn`,
    (places) => `Avtalen for ${places} er lagd inn`,
    (places) => `The agreement of ${places} is entered`,
  ),
  savedEach: say(
    (count: number) => `${count} avtaler er lagt inn, én for hver kommune`,
    (count) => `${count} avtalar er lagde inn, éin for kvar kommune`,
    (count) => `${count} agreements are entered, one for each municipality`,
  ),
  changed: say(
    (places: string, count: number) => `${count === 1 ? 'Avtalen' : 'Avtalene'} for ${places} er endret`,
    (places, count) => (count === 1 ? `Avtalen for ${places} er endra` : `Avtalane for ${places} er endra`),
    (places, count) =>
      count === 1 ? `The agreement of ${places} is changed` : `The agreements of ${places} are changed`,
  ),
  extended: say(
    (places: string, count: number, day: string) =>
      `${count === 1 ? 'Avtalen' : 'Avtalene'} for ${places} varer til ${day}`,
    (places, count, day) => `${count === 1 ? 'Avtalen' : 'Avtalane'} for ${places} varer til ${day}`,
    (places, count, day) =>
      count === 1
        ? `The agreement of ${places} lasts until ${day}`
        : `The agreements of ${places} last until ${day}`,
  ),
  ended: say(
    (places: string, count: number, day: string) =>
      `${count === 1 ? 'Avtalen' : 'Avtalene'} for ${places} er sagt opp. Siste dag er ${day}`,
    (places, count, day) =>
      count === 1
        ? `Avtalen for ${places} er sagd opp. Siste dag er ${day}`
        : `Avtalane for ${places} er sagde opp. Siste dag er ${day}`,
    (places, count, day) =>
      `Notice is given of the ${count === 1 ? 'agreement' : 'agreements'} of ${places}. The last day is ${day}`,
  ),
  undone: say(
    (places: string, count: number) =>
      count === 1 ? `Avtalen for ${places} er som den var.` : `Avtalene for ${places} er som de var.`,
    (places, count) =>
      count === 1 ? `Avtalen for ${places} er som han var.` : `Avtalane for ${places} er som dei var.`,
    (places, count) =>
      count === 1
        ? `The agreement of ${places} is as it was.`
        : `The agreements of ${places} are as they were.`,
  ),
  removed: say(
    (places: string, count: number) => `${count === 1 ? 'Avtalen' : 'Avtalene'} for ${places} er tatt bort.`,
    (places, count) =>
      count === 1 ? `Avtalen for ${places} er teken bort.` : `Avtalane for ${places} er tekne bort.`,
    (places, count) =>
      count === 1
        ? `The agreement of ${places} is taken away.`
        : `The agreements of ${places} are taken away.`,
  ),
  inForceFrom: say(
    (day: string) => `Det gjelder fra ${day}. Det som skjedde før, regnes slik avtalen var da.`,
    (day) => `Det gjeld frå ${day}. Det som skjedde før, blir rekna slik avtalen var då.`,
    (day) => `It applies from ${day}. What happened before is counted by the agreement as it was then.`,
  ),
  letter: say(
    (letter: string, months: number) =>
      `Brevet er datert ${letter}, og oppsigelsen er ${months} ${months === 1 ? 'måned' : 'måneder'}.`,
    (letter, months) =>
      `Brevet er datert ${letter}, og oppseiinga er ${months} ${months === 1 ? 'månad' : 'månader'}.`,
    (letter, months) =>
      `The letter is dated ${letter}, and the notice is ${months} ${months === 1 ? 'month' : 'months'}.`,
  ),
  afterwards: say(
    'Timer etter siste dag kan føres, men teller ikke.',
    'Timar etter siste dag kan førast, men tel ikkje.',
    'Hours after the last day can be logged, but don’t count.',
  ),
  buttons: {
    change: say('Endre', 'Endre', 'Change'),
    all: say('Alle', 'Alle', 'All of them'),
    yes: say('Ja', 'Ja', 'Yes'),
    giveNotice: say(
      (day: string) => `Si opp til ${day}`,
      (day) => `Sei opp til ${day}`,
      (day) => `Give notice to ${day}`,
    ),
    withdraw: say('Trekk oppsigelsen', 'Trekk oppseiinga', 'Withdraw the notice'),
    undo: say('Angre', 'Angre', 'Undo'),
    fromStart: say('Gjelder fra første dag', 'Gjeld frå første dag', 'Holds from the first day'),
  },
  ask: {
    muchMoney: say(
      (what: string, amount: string, usual: string) =>
        `${what}: ${amount} er mer enn det dobbelte av ${usual}. Er det riktig?`,
      (what, amount, usual) => `${what}: ${amount} er meir enn det doble av ${usual}. Er det rett?`,
      (what, amount, usual) => `${what}: ${amount} is more than twice ${usual}. Is that right?`,
    ),
    whichDay: say('Hvilken dag mener du?', 'Kva dag meiner du?', 'Which day do you mean?'),
    whose: say('Hvem sin avtale gjelder det?', 'Kven sin avtale gjeld det?', 'Whose agreement is it about?'),
    whenEnded: say(
      (day: string) => `Avtalen gikk ut ${day}. Fra hvilken dag gjelder endringen?`,
      (day) => `Avtalen gjekk ut ${day}. Frå kva dag gjeld endringa?`,
      (day) => `The agreement ended ${day}. From which day does the change hold?`,
    ),
  },
});
