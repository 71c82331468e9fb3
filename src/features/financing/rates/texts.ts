import { say, translated } from '../../../translated.ts';

/** What is said of rates. */
export const texts = translated({
  title: say(
    (place: string) => `Satser i ${place}`,
    (place) => `Satsar i ${place}`,
    (place) => `Rates in ${place}`,
  ),
  now: say('Gjelder nå', 'Gjeld no', 'In force now'),
  later: say('Kommer', 'Kjem', 'To come'),
  /** A line of the list: «kr 700 i timen fra 1. januar 2024, til videre. Kilde: Klimasats». */
  line: say(
    (amount: string, from: string, to: string | undefined) =>
      `${amount} i timen fra ${from}${to === undefined ? '' : ` til og med ${to}`}`,
    (amount, from, to) => `${amount} i timen frå ${from}${to === undefined ? '' : ` til og med ${to}`}`,
    (amount, from, to) => `${amount} an hour from ${from}${to === undefined ? '' : ` to ${to}`}`,
  ),
  sourceOf: say(
    (source: string) => `Kilde: ${source}`,
    (source) => `Kjelde: ${source}`,
    (source) => `Source: ${source}`,
  ),
  noSource: say('ikke oppgitt', 'ikkje oppgitt', 'not given'),
  whole: say(
    (network: string) => `Hele ${network}`,
    (network) => `Heile ${network}`,
    (network) => `All of ${network}`,
  ),
  none: say(
    'Ingen sats gjelder nå. Timer kan føres, men de teller ikke i kroner før en sats er satt.',
    'Ingen sats gjeld no. Timar kan førast, men dei tel ikkje i kroner før ein sats er sett.',
    'No rate is in force. Hours can be logged, but they count for no money until a rate is set.',
  ),
  personal: say(
    'Enkelte har egen sats. Den vises ikke i chat; den som drifter Lagbot, legger den inn.',
    'Enkelte har eigen sats. Han blir ikkje vist i chat; den som driftar Lagbot, legg han inn.',
    'Some people have a rate of their own. It isn’t shown in chat; whoever runs Lagbot enters it.',
  ),
  set: say('Ny sats', 'Ny sats', 'New rate'),
  whose: say('Hvilken sats vil du se?', 'Kva sats vil du sjå?', 'Which rate do you want to see?'),
  whoseNew: say('Hvor skal satsen gjelde?', 'Kvar skal satsen gjelde?', 'Where is the rate to apply?'),
  refusal: say(
    'Bare kommunens egne folk i prosjektet og fylket kan se satsene.',
    'Berre folka i prosjektet i kommunen og fylket kan sjå satsane.',
    'Only the municipality’s own people in the project and the county can see the rates.',
  ),
  notYours: say(
    'Du kan ikke sette satser. Det kan koordinatoren i nettverket.',
    'Du kan ikkje setje satsar. Det kan koordinatoren i nettverket.',
    'You can’t set rates. The network’s coordinator can.',
  ),
  noSuchPlace: say(
    (named: string, example: string) =>
      `Jeg kjenner ingen kommune hos deg som heter «${named}». En sats gjelder nettverket eller en kommune: skriv for eksempel «${example}». En persons egen sats legges ikke inn her; den som drifter Lagbot, legger den inn.`,
    (named, example) =>
      `Eg kjenner ingen kommune hos deg som heiter «${named}». Ein sats gjeld nettverket eller ein kommune: skriv til dømes «${example}». Eigen sats for ein person blir ikkje lagd inn her; den som driftar Lagbot, legg han inn.`,
    (named, example) =>
      `I don’t know any municipality of yours called “${named}”. A rate is the network’s or a municipality’s: type “${example}”, for example. A person’s own rate isn’t entered here; whoever runs Lagbot enters it.`,
  ),
  form: {
    title: say('Ny sats', 'Ny sats', 'New rate'),
    intro: say(
      'Du får se hva som endrer seg før noe lagres.',
      'Du får sjå kva som endrar seg før noko blir lagra.',
      'You see what changes before anything is saved.',
    ),
    submit: say('Vis hva som endrer seg', 'Vis kva som endrar seg', 'Show what changes'),
    place: say('Gjelder', 'Gjeld', 'Applies to'),
    perHour: say('Kroner i timen', 'Kroner i timen', 'Kroner an hour'),
    from: say('Fra og med', 'Frå og med', 'From'),
    to: say('Til og med', 'Til og med', 'To'),
    toHint: say('Tomt: inntil videre', 'Tomt: inntil vidare', 'Empty: until further notice'),
    source: say('Kilde', 'Kjelde', 'Source'),
    sourceHint: say(
      'Regelen eller vedtaket som satsen kommer fra',
      'Regelen eller vedtaket som satsen kjem frå',
      'The rule or decision that the rate comes from',
    ),
  },
  asks: {
    perHour: say('Hvor mange kroner i timen?', 'Kor mange kroner i timen?', 'How many kroner an hour?'),
    from: say('Fra hvilken dag?', 'Frå kva dag?', 'From which day?'),
  },
  faults: {
    backwards: say(
      (from: string) => `Siste dag kan ikke være før første dag, ${from}.`,
      (from) => `Siste dag kan ikkje vere før første dag, ${from}.`,
      (from) => `The last day can’t be before the first, ${from}.`,
    ),
    unchanged: say(
      (line: string) => `Det er allerede slik: ${line}. Ingenting er endret.`,
      (line) => `Det er allereie slik: ${line}. Ingenting er endra.`,
      (line) => `It is so already: ${line}. Nothing was changed.`,
    ),
  },
  preview: say(
    (place: string) => `Ny sats for ${place}`,
    (place) => `Ny sats for ${place}`,
    (place) => `New rate for ${place}`,
  ),
  saved: say(
    (place: string) => `Satsen er satt for ${place}`,
    (place) => `Satsen er sett for ${place}`,
    (place) => `The rate is set for ${place}`,
  ),
  perHour: say('Sats', 'Sats', 'Rate'),
  perHourAs: say(
    (amount: string) => `${amount} i timen`,
    (amount) => `${amount} i timen`,
    (amount) => `${amount} an hour`,
  ),
  period: say('Gjelder', 'Gjeld', 'In force'),
  periodAs: say(
    (from: string, to: string | undefined) =>
      to === undefined ? `fra ${from} inntil videre` : `fra ${from} til og med ${to}`,
    (from, to) => (to === undefined ? `frå ${from} inntil vidare` : `frå ${from} til og med ${to}`),
    (from, to) => (to === undefined ? `from ${from} until further notice` : `from ${from} to ${to}`),
  ),
  source: say('Kilde', 'Kjelde', 'Source'),
  yearly: say('Tak i året', 'Tak i året', 'Ceiling a year'),
  yearlyAs: say(
    (hours: string) => `${hours} timer for hver person, som før`,
    (hours) => `${hours} timar for kvar person, som før`,
    (hours) => `${hours} hours for each person, as before`,
  ),
  ends: say(
    (amount: string, day: string) => `Satsen på ${amount} slutter ${day}.`,
    (amount, day) => `Satsen på ${amount} sluttar ${day}.`,
    (amount, day) => `The rate of ${amount} ends on ${day}.`,
  ),
  nextBegins: say(
    (amount: string, day: string) => `Fra ${day} gjelder ${amount}, som før.`,
    (amount, day) => `Frå ${day} gjeld ${amount}, som før.`,
    (amount, day) => `From ${day} the rate is ${amount}, as before.`,
  ),
  nothingAfter: say(
    (day: string) => `Fra ${day} er det ingen sats.`,
    (day) => `Frå ${day} er det ingen sats.`,
    (day) => `From ${day} there is no rate.`,
  ),
  ownRates: say(
    (names: string) => `Egen sats, som ikke følger denne: ${names}.`,
    (names) => `Eigen sats, som ikkje følgjer denne: ${names}.`,
    (names) => `With a rate of their own, which doesn’t follow this one: ${names}.`,
  ),
  changed: say(
    'Timer som ikke er attestert, teller annerledes:',
    'Timar som ikkje er attesterte, tel annleis:',
    'Hours that aren’t attested yet count for something else:',
  ),
  gained: say(
    'Attestert før det fantes noen sats, og får denne:',
    'Attestert før det fanst nokon sats, og får denne:',
    'Attested before there was any rate, and given this one:',
  ),
  nothingChanges: say(
    'Ingen timer som er ført til nå, teller annerledes.',
    'Ingen timar som er førte til no, tel annleis.',
    'No hours logged so far count for anything else.',
  ),
  keeps: say(
    'Attesterte timer beholder satsen de ble attestert med.',
    'Attesterte timar held på satsen dei blei attesterte med.',
    'Attested hours keep the rate that they were attested with.',
  ),
  columns: {
    place: say('Kommune', 'Kommune', 'Municipality'),
    hours: say('Timer', 'Timar', 'Hours'),
    before: say('Før, kr', 'Før, kr', 'Before, kr'),
    after: say('Etter, kr', 'Etter, kr', 'After, kr'),
  },
  unusual: say(
    (amount: string) =>
      `Satsen på ${amount} i timen er mer enn dobbelt så høy som i noen ordning jeg kjenner. Er det riktig?`,
    (amount) =>
      `Satsen på ${amount} i timen er meir enn dobbelt så høg som i noka ordning eg kjenner. Er det rett?`,
    (amount) => `The rate of ${amount} an hour is more than twice that of any scheme I know. Is that right?`,
  ),
  farOff: say(
    (day: string) => `${day} er langt unna. Er det riktig?`,
    (day) => `${day} er langt unna. Er det rett?`,
    (day) => `${day} is far off. Is that right?`,
  ),
  nothingSaved: say('Ingenting er lagret ennå.', 'Ingenting er lagra enno.', 'Nothing has been saved yet.'),
  gone: say(
    (line: string) => `Satsen på ${line} er borte.`,
    (line) => `Satsen på ${line} er borte.`,
    (line) => `The rate of ${line} is gone.`,
  ),
  save: say('Lagre', 'Lagre', 'Save'),
  edit: say('Endre', 'Endre', 'Edit'),
  typed: {
    from: say('fra', 'frå', 'from'),
    to: say('til', 'til', 'to'),
    source: say('kilde', 'kjelde', 'source'),
    example: say('700 kr fra 1. januar 2024', '700 kr frå 1. januar 2024', 'kr 700 from 1 January 2024'),
  },
});
