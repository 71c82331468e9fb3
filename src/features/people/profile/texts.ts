import { sayings } from '../../../chat/command.ts';
import { financingNames } from '../../../domain/financings.ts';
import { say, translated } from '../../../translated.ts';

/** What is typed about oneself. */
export const profileSaid = sayings('people', say('profil', 'profil', 'profile'), {
  profile: {
    does: say(
      'hvem du er her, og hva du har valgt',
      'kven du er her, og kva du har valt',
      'who you are here, and what you have chosen',
    ),
  },
  language: {
    verb: say('språk', 'språk', 'language'),
    example: say('nynorsk', 'bokmål', 'english'),
    does: say('velger språk', 'vel språk', 'chooses the language'),
  },
  pause: {
    verb: say('pause'),
    example: say('til fredag', 'til fredag', 'friday'),
    does: say(
      'ingen påminnelser til og med da; «profil pause av» avslutter',
      'ingen påminningar til og med då; «profil pause av» avsluttar',
      'no reminders until then; “profile pause off” ends it',
    ),
  },
  financing: {
    verb: say('timer', 'timar', 'hours'),
    or: [
      ...['finansiering', 'financing'],
      ...['egne timer', 'eigne timar', 'mine timer', 'mine timar', 'own hours', 'my hours'],
    ],
    example: say('tilskudd', 'tilskot', 'grant'),
    does: say(
      'hva timene dine er når du ikke skriver det',
      'kva timane dine er når du ikkje skriv det',
      'what your hours are when you don’t say',
    ),
  },
  quiet: {
    verb: say('stille', 'stille', 'quiet'),
    or: ['stille timer', 'stille timar', 'quiet hours'],
    example: say('16-08'),
    does: say(
      'ingen påminnelser de timene; «profil stille av» avslutter',
      'ingen påminningar dei timane; «profil stille av» avsluttar',
      'no reminders at those hours; “profile quiet off” ends it',
    ),
  },
  reach: {
    verb: say('varsle', 'varsle', 'notify'),
    example: say('teams'),
    does: say('hvor påminnelser kommer', 'kvar påminningar kjem', 'where reminders come'),
  },
  calendar: {
    verb: say('kalender', 'kalender', 'calendar'),
    or: ['kalendar'],
    does: say(
      'en adresse der kalenderen din henter samlinger og frister',
      'ei adresse der kalenderen din hentar samlingar og fristar',
      'an address from which your calendar fetches gatherings and deadlines',
    ),
  },
  data: {
    verb: say('data'),
    or: ['mine data', 'my data'],
    does: say(
      'alt som er lagret om deg, som fil',
      'alt som er lagra om deg, som fil',
      'all that is stored about you, as a file',
    ),
  },
  confirm: {
    verb: say('bekreft', 'stadfest', 'confirm'),
    does: say(
      'sier ja til en konto eller en rolle som venter på deg; «profil avvis» sier nei',
      'seier ja til ein konto eller ei rolle som ventar på deg; «profil avvis» seier nei',
      'says yes to an account or a role that waits for you; “profile reject” says no',
    ),
  },
  reject: {
    verb: say('avvis', 'avvis', 'reject'),
    does: say(
      'sier nei til en konto eller en rolle som venter på deg',
      'seier nei til ein konto eller ei rolle som ventar på deg',
      'says no to an account or a role that waits for you',
    ),
  },
  leave: {
    verb: say('koble fra', 'kople frå', 'unlink'),
    or: ['kople fra', 'koble frå'],
    does: say(
      'denne kontoen er ikke lenger din',
      'denne kontoen er ikkje lenger din',
      'this account is no longer yours',
    ),
  },
});

/** What is pressed under an id of its own, and typed as one of those. */
export const profilePressed = {
  unpause: { ...profileSaid.pause, id: 'people.unpause' },
  newFeed: { ...profileSaid.calendar, id: 'people.newFeed' },
  removeFeed: { ...profileSaid.calendar, id: 'people.removeFeed' },
};

/** What is read about one's own choices. */
export const profileTexts = translated({
  cannotTakeBack: say(
    `Dette kan ikke angres herfra. Skriv «${profileSaid.profile.phrase.nb}», så ser du hvordan det står og hva du kan endre.`,
    `Dette kan ikkje angrast herifrå. Skriv «${profileSaid.profile.phrase.nn}», så ser du korleis det står og kva du kan endre.`,
    `This can’t be undone from here. Type “${profileSaid.profile.phrase.en}” to see how it stands and what you can change.`,
  ),
  chosenBefore: say(
    (what: string) => `Valget ditt er som før: ${what}.`,
    (what) => `Valet ditt er som før: ${what}.`,
    (what) => `Your choice is as before: ${what}.`,
  ),
  title: say('Profilen din', 'Profilen din', 'Your profile'),
  roles: say('Roller', 'Roller', 'Roles'),
  accounts: say('Kontoer', 'Kontoar', 'Accounts'),
  noAccounts: say('ingen', 'ingen', 'none'),
  language: say('Språk', 'Språk', 'Language'),
  networkLanguage: say('nettverkets språk', 'språket til nettverket', 'the network’s language'),
  chooseLanguage: say('Velg språk', 'Vel språk', 'Choose language'),
  reminders: say('Påminnelser', 'Påminningar', 'Reminders'),
  reminderPlace: say(
    (platform: string | undefined) => (platform === undefined ? 'der du har en konto' : `i ${platform}`),
    (platform) => (platform === undefined ? 'der du har ein konto' : `i ${platform}`),
    (platform) => (platform === undefined ? 'where you have an account' : `in ${platform}`),
  ),
  pausedUntil: say(
    (day: string) => `på pause til og med ${day}`,
    (day) => `på pause til og med ${day}`,
    (day) => `paused through ${day}`,
  ),
  pauseBetween: say(
    (from: string, to: string) => `på pause fra ${from} til og med ${to}`,
    (from, to) => `på pause frå ${from} til og med ${to}`,
    (from, to) => `paused from ${from} through ${to}`,
  ),
  languageIs: say(
    'Fra nå av skriver jeg bokmål til deg.',
    'Frå no av skriv eg nynorsk til deg.',
    'From now on I write English to you.',
  ),
  languageUnknown: say(
    (typed: string) =>
      `«${typed}» kan jeg ikke. Skriv «${profileSaid.language.phrase.nb} bokmål», «${profileSaid.language.phrase.nb} nynorsk» eller «${profileSaid.language.phrase.nb} engelsk».`,
    (typed) =>
      `«${typed}» kan eg ikkje. Skriv «${profileSaid.language.phrase.nn} bokmål», «${profileSaid.language.phrase.nn} nynorsk» eller «${profileSaid.language.phrase.nn} engelsk».`,
    (typed) =>
      `I don't know “${typed}”. Type “${profileSaid.language.phrase.en} bokmål”, “${profileSaid.language.phrase.en} nynorsk” or “${profileSaid.language.phrase.en} english”.`,
  ),
  paused: say(
    (day: string) => `Du får ingen påminnelser til og med ${day}.`,
    (day) => `Du får ingen påminningar til og med ${day}.`,
    (day) => `You get no reminders through ${day}.`,
  ),
  pausedBetween: say(
    (from: string, to: string) =>
      `Du får ingen påminnelser fra ${from} til og med ${to}. Til da kommer de som før.`,
    (from, to) => `Du får ingen påminningar frå ${from} til og med ${to}. Til då kjem dei som før.`,
    (from, to) => `You get no reminders from ${from} through ${to}. Until then they come as before.`,
  ),
  ownHours: say('Egne timer', 'Eigne timar', 'Own hours'),
  financings: financingNames,
  financingIs: say(
    (financing: string) =>
      `Timene du fører heretter, er ${financing} når du ikke skriver noe annet. De som er ført, er som de var.`,
    (financing) =>
      `Timane du fører heretter, er ${financing} når du ikkje skriv noko anna. Dei som er førte, er som dei var.`,
    (financing) =>
      `The hours that you log from now on are ${financing} where you say nothing else. Those that are logged stay as they are.`,
  ),
  financingAsk: say(
    `Hva er timene dine når du ikke skriver det? Skriv «${profileSaid.financing.phrase.nb} egeninnsats», «${profileSaid.financing.phrase.nb} tilskudd» eller «${profileSaid.financing.phrase.nb} annet».`,
    `Kva er timane dine når du ikkje skriv det? Skriv «${profileSaid.financing.phrase.nn} eigeninnsats», «${profileSaid.financing.phrase.nn} tilskot» eller «${profileSaid.financing.phrase.nn} anna».`,
    `What are your hours when you don’t say? Type “${profileSaid.financing.phrase.en} own work”, “${profileSaid.financing.phrase.en} grant” or “${profileSaid.financing.phrase.en} other”.`,
  ),
  pausedAsk: say(
    `Hvor lenge? Skriv for eksempel «${profileSaid.pause.phrase.nb} til 12. april» eller «${profileSaid.pause.phrase.nb} av».`,
    `Kor lenge? Skriv til dømes «${profileSaid.pause.phrase.nn} til 12. april» eller «${profileSaid.pause.phrase.nn} av».`,
    `How long? Type for example “${profileSaid.pause.phrase.en} 12 April” or “${profileSaid.pause.phrase.en} off”.`,
  ),
  pausedWhich: say('Til og med hvilken dag?', 'Til og med kva dag?', 'Through which day?'),
  pausePast: say(
    `Pausen må vare til i dag eller lenger. Skriv for eksempel «${profileSaid.pause.phrase.nb} til fredag».`,
    `Pausen må vare til i dag eller lenger. Skriv til dømes «${profileSaid.pause.phrase.nn} til fredag».`,
    `The pause has to last until today or longer. Type for example “${profileSaid.pause.phrase.en} friday”.`,
  ),
  unpaused: say(
    'Pausen er over. Du får påminnelser igjen.',
    'Pausen er over. Du får påminningar igjen.',
    'The pause is over. You get reminders again.',
  ),
  reachIs: say(
    (platform: string) => `Påminnelser kommer nå i ${platform}.`,
    (platform) => `Påminningar kjem no i ${platform}.`,
    (platform) => `Reminders now come in ${platform}.`,
  ),
  reachUnknown: say(
    (typed: string, platforms: readonly string[]) =>
      `${typed === '' ? 'Hvor vil du ha påminnelsene?' : `Du har ingen konto i «${typed}».`}${platforms.length === 0 ? '' : ` Skriv ${platforms.map((name) => `«${profileSaid.reach.phrase.nb} ${name}»`).join(' eller ')}.`}`,
    (typed, platforms) =>
      `${typed === '' ? 'Kvar vil du ha påminningane?' : `Du har ingen konto i «${typed}».`}${platforms.length === 0 ? '' : ` Skriv ${platforms.map((name) => `«${profileSaid.reach.phrase.nn} ${name}»`).join(' eller ')}.`}`,
    (typed, platforms) =>
      `${typed === '' ? 'Where do you want your reminders?' : `You have no account in “${typed}”.`}${platforms.length === 0 ? '' : ` Type ${platforms.map((name) => `“${profileSaid.reach.phrase.en} ${name}”`).join(' or ')}.`}`,
  ),
  data: say(
    'Her er alt som er lagret om deg.',
    'Her er alt som er lagra om deg.',
    'Here is all that is stored about you.',
  ),
  left: say(
    (name: string) => `Denne kontoen er ikke lenger koblet til ${name}. Alt som er ført, står.`,
    (name) => `Denne kontoen er ikkje lenger kopla til ${name}. Alt som er ført, står.`,
    (name) => `This account is no longer linked to ${name}. All that was logged stands.`,
  ),
  leaveTerminal: say(
    'I terminalen er det ingen konto å koble fra.',
    'I terminalen er det ingen konto å kople frå.',
    'In the terminal there is no account to unlink.',
  ),
  leaveTakesNothing: say(
    (words: string) =>
      `Kontoen er fortsatt din, for jeg forstår ikke «${words}». Skriv bare «${profileSaid.leave.phrase.nb}» hvis den ikke skal være det lenger.`,
    (words) =>
      `Kontoen er framleis din, for eg forstår ikkje «${words}». Skriv berre «${profileSaid.leave.phrase.nn}» om han ikkje skal vere det lenger.`,
    (words) =>
      `The account is still yours, for I don’t understand “${words}”. Type just “${profileSaid.leave.phrase.en}” if it is no longer to be.`,
  ),
  unknown: say(
    `Det skjønte jeg ikke. Skriv «${profileSaid.profile.phrase.nb}», «${profileSaid.language.phrase.nb} nynorsk», «${profileSaid.pause.phrase.nb} til fredag», «${profileSaid.quiet.phrase.nb} 16-08», «${profileSaid.reach.phrase.nb} teams», «${profileSaid.calendar.phrase.nb}», «${profileSaid.data.phrase.nb}» eller «${profileSaid.leave.phrase.nb}».`,
    `Det skjøna eg ikkje. Skriv «${profileSaid.profile.phrase.nn}», «${profileSaid.language.phrase.nn} bokmål», «${profileSaid.pause.phrase.nn} til fredag», «${profileSaid.quiet.phrase.nn} 16-08», «${profileSaid.reach.phrase.nn} teams», «${profileSaid.calendar.phrase.nn}», «${profileSaid.data.phrase.nn}» eller «${profileSaid.leave.phrase.nn}».`,
    `I didn’t get that. Type “${profileSaid.profile.phrase.en}”, “${profileSaid.language.phrase.en} nynorsk”, “${profileSaid.pause.phrase.en} friday”, “${profileSaid.quiet.phrase.en} 16-08”, “${profileSaid.reach.phrase.en} teams”, “${profileSaid.calendar.phrase.en}”, “${profileSaid.data.phrase.en}” or “${profileSaid.leave.phrase.en}”.`,
  ),
  buttonPause: say('Ta pause i en uke', 'Ta pause i ei veke', 'Pause for a week'),
  buttonUnpause: say('Avslutt pausen', 'Avslutt pausen', 'End the pause'),
  buttonData: say('Mine data', 'Mine data', 'My data'),
  /** What is typed behind a command. */
  rest: {
    week: say('om 7 dager', 'om 7 dagar', 'in 7 days'),
    until: say(
      (day: string) => `til ${day}`,
      (day) => `til ${day}`,
      (day) => `until ${day}`,
    ),
    off: say('av', 'av', 'off'),
  },
});
