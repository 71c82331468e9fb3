import { financingNames } from '../../../domain/financings.ts';
import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from './texts-said.ts';

/** What is read about one's own choices. */
export const profileTexts = translated({
  cannotTakeBack: say(
    `Dette kan ikke angres herfra. Skriv «${nb.profile}», så ser du hvordan det står og hva du kan endre.`,
    `Dette kan ikkje angrast herifrå. Skriv «${nn.profile}», så ser du korleis det står og kva du kan endre.`,
    `This can’t be undone from here. Type “${en.profile}” to see how it stands and what you can change.`,
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
      `«${typed}» kan jeg ikke. Skriv «${nb.language} bokmål», «${nb.language} nynorsk» eller «${nb.language} engelsk».`,
    (typed) =>
      `«${typed}» kan eg ikkje. Skriv «${nn.language} bokmål», «${nn.language} nynorsk» eller «${nn.language} engelsk».`,
    (typed) =>
      `I don’t know “${typed}”. Type “${en.language} bokmål”, “${en.language} nynorsk” or “${en.language} english”.`,
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
    `Hva er timene dine når du ikke skriver det? Skriv «${nb.financing} egeninnsats», «${nb.financing} tilskudd» eller «${nb.financing} annet».`,
    `Kva er timane dine når du ikkje skriv det? Skriv «${nn.financing} eigeninnsats», «${nn.financing} tilskot» eller «${nn.financing} anna».`,
    `What are your hours when you don’t say? Type “${en.financing} own work”, “${en.financing} grant” or “${en.financing} other”.`,
  ),
  pausedAsk: say(
    `Hvor lenge? Skriv for eksempel «${nb.pause} til 12. april» eller «${nb.pause} av».`,
    `Kor lenge? Skriv til dømes «${nn.pause} til 12. april» eller «${nn.pause} av».`,
    `How long? Type “${en.pause} 12 April” or “${en.pause} off”, for example.`,
  ),
  pausedWhich: say('Til og med hvilken dag?', 'Til og med kva dag?', 'Through which day?'),
  pausePast: say(
    `Pausen må vare til i dag eller lenger. Skriv for eksempel «${nb.pause} til fredag».`,
    `Pausen må vare til i dag eller lenger. Skriv til dømes «${nn.pause} til fredag».`,
    `The pause has to last until today or longer. Type “${en.pause} friday”, for example.`,
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
      `${typed === '' ? 'Hvor vil du ha påminnelsene?' : `Du har ingen konto i «${typed}».`}${platforms.length === 0 ? '' : ` Skriv ${platforms.map((name) => `«${nb.reach} ${name}»`).join(' eller ')}.`}`,
    (typed, platforms) =>
      `${typed === '' ? 'Kvar vil du ha påminningane?' : `Du har ingen konto i «${typed}».`}${platforms.length === 0 ? '' : ` Skriv ${platforms.map((name) => `«${nn.reach} ${name}»`).join(' eller ')}.`}`,
    (typed, platforms) =>
      `${typed === '' ? 'Where do you want your reminders?' : `You have no account in “${typed}”.`}${platforms.length === 0 ? '' : ` Type ${platforms.map((name) => `“${en.reach} ${name}”`).join(' or ')}.`}`,
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
      `Kontoen er fortsatt din, for jeg forstår ikke «${words}». Skriv bare «${nb.leave}» hvis den ikke skal være det lenger.`,
    (words) =>
      `Kontoen er framleis din, for eg forstår ikkje «${words}». Skriv berre «${nn.leave}» om han ikkje skal vere det lenger.`,
    (words) =>
      `The account is still yours, for I don’t understand “${words}”. Type just “${en.leave}” if it is no longer to be.`,
  ),
  unknown: say(
    `Det forstår jeg ikke. Skriv «${nb.profile}», «${nb.language} nynorsk», «${nb.pause} til fredag», «${nb.quiet} 16–08», «${nb.reach} teams», «${nb.calendar}», «${nb.data}» eller «${nb.leave}».`,
    `Det forstår eg ikkje. Skriv «${nn.profile}», «${nn.language} bokmål», «${nn.pause} til fredag», «${nn.quiet} 16–08», «${nn.reach} teams», «${nn.calendar}», «${nn.data}» eller «${nn.leave}».`,
    `I don’t understand that. Type “${en.profile}”, “${en.language} nynorsk”, “${en.pause} friday”, “${en.quiet} 16–08”, “${en.reach} teams”, “${en.calendar}”, “${en.data}” or “${en.leave}”.`,
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
