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
      'Siste dag med all forlengelse',
      'Siste dag med all forlenging',
      'Last day with all extension',
    ),
    noticeMonths: say('Oppsigelse, i måneder', 'Oppseiing, i månader', 'Notice, in months'),
    grantPerYear: say('Tilskudd i året, kr', 'Tilskot i året, kr', 'Grant a year, kr'),
    ownFinancingPerYear: say(
      'Egenfinansiering i året, kr',
      'Eigenfinansiering i året, kr',
      'Own financing a year, kr',
    ),
    grantShare: say('Tilskuddets andel, %', 'Delen tilskotet er, %', "The grant's share, %"),
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
    distriktssatsing: say('distriktssatsing', 'distriktssatsing', 'rural development'),
    læringsnettverk: say('læringsnettverk', 'læringsnettverk', 'learning networks'),
    bygdevekst: say('bygdevekstavtaler', 'bygdevekstavtalar', 'bygdevekst agreements'),
  },
  deadlines: {
    fresh: say(
      (named: string) => `Frister som følger: ${named}.`,
      (named) => `Fristar som følgjer: ${named}.`,
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
  letterDated: say('brev datert', 'brev datert', 'letter dated'),
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
  changed: say(
    (places: string) => `Avtalen for ${places} er endret`,
    (places) => `Avtalen for ${places} er endra`,
    (places) => `The agreement of ${places} is changed`,
  ),
  extended: say(
    (places: string, day: string) => `Avtalen for ${places} varer til ${day}`,
    (places, day) => `Avtalen for ${places} varer til ${day}`,
    (places, day) => `The agreement of ${places} lasts until ${day}`,
  ),
  ended: say(
    (places: string, day: string) => `Avtalen for ${places} er sagt opp. Siste dag er ${day}`,
    (places, day) => `Avtalen for ${places} er sagd opp. Siste dag er ${day}`,
    (places, day) => `Notice is given of the agreement of ${places}. The last day is ${day}`,
  ),
  undone: say(
    (places: string) => `Avtalen for ${places} er som den var.`,
    (places) => `Avtalen for ${places} er som han var.`,
    (places) => `The agreement of ${places} is as it was.`,
  ),
  removed: say(
    (places: string) => `Avtalen for ${places} er tatt bort.`,
    (places) => `Avtalen for ${places} er teken bort.`,
    (places) => `The agreement of ${places} is taken away.`,
  ),
  inForceFrom: say(
    (day: string) => `Det gjelder fra ${day}. Det som skjedde før, regnes som avtalen var da.`,
    (day) => `Det gjeld frå ${day}. Det som skjedde før, blir rekna slik avtalen var då.`,
    (day) => `It holds from ${day}. What was before is reckoned as the agreement was then.`,
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
    "Hours after the last day can be logged, but don't count.",
  ),
  buttons: {
    change: say('Endre', 'Endre', 'Change'),
    all: say('Alle', 'Alle', 'All of them'),
    yes: say('Ja', 'Ja', 'Yes'),
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
  faults: {
    notAnAmount: say(
      'Skriv beløpet i kroner, for eksempel 687 500.',
      'Skriv beløpet i kroner, til dømes 687 500.',
      'Type the amount in kroner, for example 687,500.',
    ),
    tooMuch: say(
      (most: string) => `Det er mer enn ${most} i året. Skriv beløpet i kroner, ikke i øre.`,
      (most) => `Det er meir enn ${most} i året. Skriv beløpet i kroner, ikkje i øre.`,
      (most) => `That is more than ${most} a year. Type the amount in kroner, not in øre.`,
    ),
    notMonths: say(
      'Skriv et antall måneder, for eksempel 3.',
      'Skriv talet på månader, til dømes 3.',
      'Type a number of months, for example 3.',
    ),
    notAShare: say(
      'Andelen er et tall fra 1 til 100, for eksempel 75.',
      'Delen er eit tal frå 1 til 100, til dømes 75.',
      'The share is a number from 1 to 100, for example 75.',
    ),
    notYesOrNo: say('Skriv «ja» eller «nei».', 'Skriv «ja» eller «nei».', 'Type “yes” or “no”.'),
    notARole: say(
      (said: string, roles: string) =>
        `«${said}» er ingen rolle i en avtale. Skriv en av disse etter kolonet: ${roles}.`,
      (said, roles) => `«${said}» er inga rolle i ein avtale. Skriv ei av desse etter kolonet: ${roles}.`,
      (said, roles) => `“${said}” is no part in an agreement. Type one of these after the colon: ${roles}.`,
    ),
    endBeforeStart: say(
      (start: string) => `Siste dag er før første dag, ${start}. Skriv en senere dag.`,
      (start) => `Siste dag er før første dag, ${start}. Skriv ein seinare dag.`,
      (start) => `The last day is before the first, ${start}. Type a later day.`,
    ),
    beyondWhole: say(
      (most: string) =>
        `Avtalen kan ikke vare lenger enn til ${most}, med all forlengelse. Skriv en dag fram til da.`,
      (most) =>
        `Avtalen kan ikkje vare lenger enn til ${most}, med all forlenging. Skriv ein dag fram til då.`,
      (most) => `The agreement can last until ${most} at most, with all extension. Type a day by then.`,
    ),
    notLater: say(
      (end: string) => `Avtalen varer alt til ${end}. Skriv en senere dag.`,
      (end) => `Avtalen varer alt til ${end}. Skriv ein seinare dag.`,
      (end) => `The agreement already lasts until ${end}. Type a later day.`,
    ),
    overlaps: say(
      (place: string, name: string, from: string, to: string) =>
        `${place} har alt «${name}» fra ${from} til ${to}. Skriv andre dager, eller endre den.`,
      (place, name, from, to) =>
        `${place} har alt «${name}» frå ${from} til ${to}. Skriv andre dagar, eller endre han.`,
      (place, name, from, to) =>
        `${place} already has “${name}” from ${from} to ${to}. Type other days, or change that one.`,
    ),
    elsewhere: say(
      (places: string, network: string, own: string) =>
        `${places} er ikke med i ${network}. Velg blant ${own}.`,
      (places, network, own) => `${places} er ikkje med i ${network}. Vel mellom ${own}.`,
      (places, network, own) => `${places} is not in ${network}. Choose among ${own}.`,
    ),
    unknownPlace: say(
      (said: string, own: string) => `Jeg kjenner ingen kommune som heter «${said}». Velg blant ${own}.`,
      (said, own) => `Eg kjenner ingen kommune som heiter «${said}». Vel mellom ${own}.`,
      (said, own) => `I know no municipality called “${said}”. Choose among ${own}.`,
    ),
    nothingSaid: say(
      (word: string) => `Skriv også hva som skal stå etter «${word}».`,
      (word) => `Skriv òg kva som skal stå etter «${word}».`,
      (word) => `Type what comes after “${word}” too.`,
    ),
    noDay: say(
      (said: string) =>
        `«${said}» er ingen dag som jeg kjenner. Skriv den for eksempel slik: 20. desember 2025.`,
      (said) => `«${said}» er ingen dag som eg kjenner. Skriv han til dømes slik: 20. desember 2025.`,
      (said) => `“${said}” is no day that I know. Type it for example as 20 December 2025.`,
    ),
    noSuchAgreement: say(
      (said: string, all: string) => `Jeg finner ingen avtale for «${said}». Det er avtaler for ${all}.`,
      (said, all) => `Eg finn ingen avtale for «${said}». Det er avtalar for ${all}.`,
      (said, all) => `I find no agreement for “${said}”. There are agreements for ${all}.`,
    ),
    notRead: say(
      (said: string, words: string) => `Jeg forstår ikke «${said}». Det som kan endres, er ${words}.`,
      (said, words) => `Eg forstår ikkje «${said}». Det som kan endrast, er ${words}.`,
      (said, words) => `I don't understand “${said}”. What can be changed is ${words}.`,
    ),
    none: say(
      (typed: string) => `Ingen avtale er lagt inn ennå. Skriv «${typed}».`,
      (typed) => `Ingen avtale er lagd inn enno. Skriv «${typed}».`,
      (typed) => `No agreement is entered yet. Type “${typed}”.`,
    ),
    allHave: say(
      (network: string) => `Alle kommunene i ${network} har en avtale.`,
      (network) => `Alle kommunane i ${network} har ein avtale.`,
      (network) => `All municipalities in ${network} have an agreement.`,
    ),
    unchanged: say(
      'Ingenting er endret. Avtalen sier det alt.',
      'Ingenting er endra. Avtalen seier det alt.',
      'Nothing is changed. The agreement says so already.',
    ),
    sayUntil: say(
      (typed: string) => `Skriv til hvilken dag, for eksempel «${typed}».`,
      (typed) => `Skriv til kva dag, til dømes «${typed}».`,
      (typed) => `Type until which day, for example “${typed}”.`,
    ),
    sayLetter: say(
      (typed: string) => `Skriv datoen på brevet, for eksempel «${typed}».`,
      (typed) => `Skriv datoen på brevet, til dømes «${typed}».`,
      (typed) => `Type the letter's date, for example “${typed}”.`,
    ),
    letterAhead: say(
      (day: string) => `${day} har ikke vært ennå. Skriv datoen som står på brevet.`,
      (day) => `${day} har ikkje vore enno. Skriv datoen som står på brevet.`,
      (day) => `${day} hasn't been yet. Type the date on the letter.`,
    ),
    noNotice: say(
      (typed: string) => `Avtalen sier ingenting om oppsigelse. Legg det inn først: «${typed}».`,
      (typed) => `Avtalen seier ingenting om oppseiing. Legg det inn først: «${typed}».`,
      (typed) => `The agreement says nothing of notice. Enter it first: “${typed}”.`,
    ),
    endsAnyway: say(
      (end: string, last: string) =>
        `Avtalen går ut ${end}. Et brev med den datoen gir først ${last} som siste dag, så den gjelder ut tiden.`,
      (end, last) =>
        `Avtalen går ut ${end}. Eit brev med den datoen gjev først ${last} som siste dag, så han gjeld ut tida.`,
      (end, last) =>
        `The agreement ends ${end}. A letter of that date gives ${last} as the last day, so it runs its course.`,
    ),
    letterBefore: say(
      (start: string) => `Avtalen begynner ${start}. Brevet kan ikke være eldre enn avtalen.`,
      (start) => `Avtalen tek til ${start}. Brevet kan ikkje vere eldre enn avtalen.`,
      (start) => `The agreement begins ${start}. The letter can't be older than the agreement.`,
    ),
    alreadyEnded: say(
      (letter: string, end: string) =>
        `Avtalen er alt sagt opp med brev datert ${letter}. Siste dag er ${end}.`,
      (letter, end) => `Avtalen er alt sagd opp med brev datert ${letter}. Siste dag er ${end}.`,
      (letter, end) => `Notice is already given by a letter dated ${letter}. The last day is ${end}.`,
    ),
    changedMeanwhile: say(
      (name: string, what: string) =>
        `${name} har endret avtalen i mellomtiden: ${what}. Se over, og lagre igjen.`,
      (name, what) => `${name} har endra avtalen i mellomtida: ${what}. Sjå over, og lagre igjen.`,
      (name, what) => `${name} has changed the agreement meanwhile: ${what}. Look it over, and save again.`,
    ),
    gone: say(
      'Den avtalen finner jeg ikke lenger.',
      'Den avtalen finn eg ikkje lenger.',
      "I don't find that agreement any more.",
    ),
    notYours: say(
      'Avtalene legges inn av koordinatoren i nettverket.',
      'Avtalane blir lagde inn av koordinatoren i nettverket.',
      "Agreements are entered by the network's coordinator.",
    ),
  },
});
