import { say, translated } from '../../translated.ts';
import { en, nb, nn } from './texts-said.ts';

/** What is told of a network, and of what is decided for it. */
export const texts = translated({
  labels: {
    name: say('Navn', 'Namn', 'Name'),
    kind: say('Type', 'Type', 'Kind'),
    county: say('Fylke', 'Fylke', 'County'),
    language: say('Språk', 'Språk', 'Language'),
    digestTime: say('Ukesrapport', 'Vekerapport', 'Weekly digest'),
    reminderDaysBefore: say('Påminnelser', 'Påminningar', 'Reminders'),
    ownFinancingYear: say('Året for egeninnsats', 'Året for eigeninnsats', 'Year of own work'),
    countsGrantHours: say('Timer på tilskuddet', 'Timar på tilskotet', 'Hours paid by the grant'),
    countsUntagged: say(
      'Timer uten delmål og tiltak',
      'Timar utan delmål og tiltak',
      'Hours without goal or measure',
    ),
    quietDays: say('Stille dager', 'Stille dagar', 'Quiet days'),
  },
  kinds: {
    distriktssatsing: say('distriktssatsing', 'distriktssatsing', 'district programme (distriktssatsing)'),
    læringsnettverk: say('læringsnettverk', 'læringsnettverk', 'learning network'),
    bygdevekst: say('bygdevekstavtale', 'bygdevekstavtale', 'rural growth agreement (bygdevekst)'),
  },
  languages: {
    nb: say('bokmål', 'bokmål', 'bokmål'),
    nn: say('nynorsk', 'nynorsk', 'nynorsk'),
    en: say('engelsk', 'engelsk', 'English'),
  },
  years: {
    agreement: say('avtaleåret', 'avtaleåret', 'the agreement year'),
    calendar: say('kalenderåret', 'kalenderåret', 'the calendar year'),
  },
  counts: {
    yes: say('teller med', 'tel med', 'count'),
    no: say('teller ikke', 'tel ikkje', 'don’t count'),
  },
  notSaid: say('ikke oppgitt ennå', 'ikkje oppgitt enno', 'not given yet'),
  none: say('ingen', 'ingen', 'none'),
  digestAt: say(
    (time: string) => `første virkedag i uken kl. ${time}`,
    (time) => `første yrkedag i veka kl. ${time}`,
    (time) => `the week’s first working day at ${time}`,
  ),
  daysBefore: say(
    (days: readonly number[]) => `${listOf(days, 'og')} ${days.at(-1) === 1 ? 'dag' : 'dager'} før`,
    (days) => `${listOf(days, 'og')} ${days.at(-1) === 1 ? 'dag' : 'dagar'} før`,
    (days) => `${listOf(days, 'and')} ${days.at(-1) === 1 ? 'day' : 'days'} before`,
  ),
  municipalities: say(
    (count: number) => (count === 1 ? 'Én kommune' : `${count} kommuner`),
    (count) => (count === 1 ? 'Éin kommune' : `${count} kommunar`),
    (count) => (count === 1 ? 'One municipality' : `${count} municipalities`),
  ),
  noMunicipalities: say(
    'Ingen kommuner er med ennå.',
    'Ingen kommunar er med enno.',
    'No municipalities are in it yet.',
  ),
  from: say(
    (day: string) => `fra ${day}`,
    (day) => `frå ${day}`,
    (day) => `from ${day}`,
  ),
  to: say(
    (day: string) => `til ${day}`,
    (day) => `til ${day}`,
    (day) => `until ${day}`,
  ),
  residents: say(
    (number: string) => `${number} innbyggere`,
    (number) => `${number} innbyggjarar`,
    (number) => `${number} residents`,
  ),
  changed: say(
    (network: string) => `${network} er endret`,
    (network) => `${network} er endra`,
    (network) => `${network} is changed`,
  ),
  unchanged: say(
    (network: string) => `Slik står det allerede i ${network}. Ingenting er endret.`,
    (network) => `Slik står det allereie i ${network}. Ingenting er endra.`,
    (network) => `It is already like that in ${network}. Nothing has changed.`,
  ),
  quiet: {
    title: say(
      (network: string) => `Stille dager i ${network}`,
      (network) => `Stille dagar i ${network}`,
      (network) => `Quiet days in ${network}`,
    ),
    what: say(
      'Disse dagene venter det som kan vente, til neste virkedag.',
      'Desse dagane ventar det som kan vente, til neste yrkedag.',
      'On these days, anything that can wait is held until the next working day.',
    ),
    none: say(
      `Ingen dager er stille. Skriv for eksempel «${nb.quiet} jul, 17. mai».`,
      `Ingen dagar er stille. Skriv til dømes «${nn.quiet} jul, 17. mai».`,
      `No days are quiet. Type “${en.quiet} Christmas, 17 May”, for example.`,
    ),
    remove: say(
      (days: string) => `Fjern ${days}`,
      (days) => `Fjern ${days}`,
      (days) => `Remove ${days}`,
    ),
    removeWord: say('fjern', 'fjern', 'remove'),
    already: say(
      (days: string) => `${days} er stille fra før. Ingenting er endret.`,
      (days) => `${days} er stille frå før. Ingenting er endra.`,
      (days) => `Quiet already: ${days}. Nothing has changed.`,
    ),
    notThere: say(
      (words: string, days: string) =>
        `«${words}» er ikke en av de stille dagene${days === '' ? '' : `: ${days}`}. Ingenting er endret.`,
      (words, days) =>
        `«${words}» er ikkje ein av dei stille dagane${days === '' ? '' : `: ${days}`}. Ingenting er endra.`,
      (words, days) =>
        `“${words}” is not one of the quiet days${days === '' ? '' : `: ${days}`}. Nothing has changed.`,
    ),
  },
  buttons: {
    change: say('Endre', 'Endre', 'Change'),
    join: say('Legg til kommuner', 'Legg til kommunar', 'Add municipalities'),
    begin: say('Nytt nettverk', 'Nytt nettverk', 'New network'),
    archive: say('Arkiver', 'Arkiver', 'Archive'),
    member: say('Endre en kommune', 'Endre ein kommune', 'Change a municipality'),
  },
  form: {
    changedMeanwhile: say(
      (now: string) =>
        `En annen endret dette til «${now}» mens skjemaet var åpent. Lagre på nytt for å bruke det du har skrevet.`,
      (now) =>
        `Ein annan endra dette til «${now}» medan skjemaet var ope. Lagre på nytt for å bruke det du har skrive.`,
      (now) =>
        `Somebody changed this to “${now}” while the form was open. Save again to use what you have typed.`,
    ),
    title: say('Nettverket', 'Nettverket', 'The network'),
    countyHint: say(
      'Fylkeskommunen som driver nettverket. Flere skilles med komma.',
      'Fylkeskommunen som driv nettverket. Fleire blir skilde med komma.',
      'The county that runs the network. Put commas between several.',
    ),
    remindersHint: say(
      'Dager før en samling eller frist, for eksempel «14, 7, 1».',
      'Dagar før ei samling eller ein frist, til dømes «14, 7, 1».',
      'Days before a gathering or a deadline, such as “14, 7, 1”.',
    ),
    quietHint: say(
      'Dager da det som kan vente, venter, for eksempel «23. desember–2. januar».',
      'Dagar då det som kan vente, ventar, til dømes «23. desember–2. januar».',
      'Days on which what can wait is held back, such as “23 December–2 January”.',
    ),
    example: say('språk nynorsk', 'språk nynorsk', 'language nynorsk'),
  },
  faults: {
    name: say(
      (most: number) => `Et nettverk trenger et navn på høyst ${most} tegn.`,
      (most) => `Eit nettverk treng eit namn på høgst ${most} teikn.`,
      (most) => `A network needs a name of at most ${most} characters.`,
    ),
    kind: say(
      'Typen er distriktssatsing, læringsnettverk eller bygdevekst.',
      'Typen er distriktssatsing, læringsnettverk eller bygdevekst.',
      'The kind is distriktssatsing, læringsnettverk or bygdevekst.',
    ),
    county: say(
      'Skriv ett eller flere fylker, for eksempel «Trøndelag fylkeskommune, Nordland fylkeskommune».',
      'Skriv eitt eller fleire fylke, til dømes «Trøndelag fylkeskommune, Nordland fylkeskommune».',
      'Type one or several counties, such as “Trøndelag fylkeskommune, Nordland fylkeskommune”.',
    ),
    language: say(
      'Språket er bokmål, nynorsk eller engelsk.',
      'Språket er bokmål, nynorsk eller engelsk.',
      'The language is bokmål, nynorsk or English.',
    ),
    digestTime: say(
      'Skriv klokkeslettet som «09:00».',
      'Skriv klokkeslettet som «09:00».',
      'Type the time as “09:00”.',
    ),
    reminderDaysBefore: say(
      (most: number) => `Skriv dagene før som tall fra 0 til ${most}, for eksempel «14, 7, 1».`,
      (most) => `Skriv dagane før som tal frå 0 til ${most}, til dømes «14, 7, 1».`,
      (most) => `Type the days before as numbers from 0 to ${most}, such as “14, 7, 1”.`,
    ),
    ownFinancingYear: say(
      'Året er avtaleåret eller kalenderåret.',
      'Året er avtaleåret eller kalenderåret.',
      'The year is the agreement year or the calendar year.',
    ),
    quietDays: say(
      'Skriv stille dager som «23. desember–2. januar», flere med komma mellom, eller «av». Hver kan vare i høyst 100 dager.',
      'Skriv stille dagar som «23. desember–2. januar», fleire med komma mellom, eller «av». Kvar kan vare i høgst 100 dagar.',
      'Type quiet days as “23 December–2 January”, several with commas between, or “off”. Each may last for 100 days at most.',
    ),
    notRead: say(
      (words: string) =>
        `Jeg forstår ikke «${words}». Ingenting er endret. Skriv «${nb.set}» for skjemaet, eller for eksempel «${nb.set} språk nynorsk».`,
      (words) =>
        `Eg forstår ikkje «${words}». Ingenting er endra. Skriv «${nn.set}» for skjemaet, eller til dømes «${nn.set} språk bokmål».`,
      (words) =>
        `I don’t understand “${words}”. Nothing has changed. Type “${en.set}” for the form, or “${en.set} language nynorsk”, for example.`,
    ),
    nameTaken: say(
      (name: string) => `Et annet nettverk heter «${name}». Velg et annet navn.`,
      (name) => `Eit anna nettverk heiter «${name}». Vel eit anna namn.`,
      (name) => `Another network is called “${name}”. Choose another name.`,
    ),
    notYours: say(
      'Du har ingen rolle i dette nettverket.',
      'Du har inga rolle i dette nettverket.',
      'You have no role in this network.',
    ),
    nothingToUndo: say(
      'Dette kan ikke angres. Se hvordan det står nå, og endre det derfra.',
      'Dette kan ikkje angrast. Sjå korleis det står no, og endre det derifrå.',
      'This can’t be undone. Look at how it stands now, and change it from there.',
    ),
  },
  readers: say(
    'Du kan ikke se dette. Det kan bare de som har en rolle i et nettverk.',
    'Du kan ikkje sjå dette. Det kan berre dei som har ei rolle i eit nettverk.',
    'You can’t see this. Only those with a role in a network can.',
  ),
});

/** «14, 7 og 1» */
function listOf(days: readonly number[], and: string): string {
  const [last, ...others] = days.toReversed();
  return others.length === 0 ? `${last}` : `${others.toReversed().join(', ')} ${and} ${last}`;
}
