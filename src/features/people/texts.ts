import { say, translated } from '../../translated.ts';

export const texts = translated({
  cannotTakeBack: say(
    'Dette kan ikke angres herfra. Skriv «profil», så ser du hvordan det står og hva du kan endre.',
    'Dette kan ikkje angrast herifrå. Skriv «profil», så ser du korleis det står og kva du kan endre.',
    'This can’t be undone from here. Type “profile” to see how it stands and what you can change.',
  ),
  chosenBefore: say(
    (what: string) => `Valget ditt er som før: ${what}.`,
    (what) => `Valet ditt er som før: ${what}.`,
    (what) => `Your choice is as before: ${what}.`,
  ),
  roles: {
    prosjektleder: say('prosjektleder', 'prosjektleiar', 'project leader'),
    prosjektgruppe: say('prosjektgruppe', 'prosjektgruppe', 'project group'),
    prosjektansvarlig: say('prosjektansvarlig', 'prosjektansvarleg', 'responsible for the project'),
    prosjekteier: say('prosjekteier', 'prosjekteigar', 'project owner'),
    medlem: say('nettverksmedlem', 'nettverksmedlem', 'network member'),
    partner: say('partner', 'partnar', 'partner'),
    koordinator: say('koordinator', 'koordinator', 'coordinator'),
    leser: say('leser for fylket', 'lesar for fylket', 'county reader'),
  },
  platforms: say<Readonly<Record<string, string>>>(
    { slack: 'Slack', teams: 'Teams', terminal: 'terminalen' },
    { slack: 'Slack', teams: 'Teams', terminal: 'terminalen' },
    { slack: 'Slack', teams: 'Teams', terminal: 'the terminal' },
  ),
  access: {
    title: say('Hei! Jeg er Lagbot.', 'Hei! Eg er Lagbot.', 'Hello! I am Lagbot.'),
    explain: say(
      'Jeg hjelper kommuner og fylke med timer, status, samlinger og frister. Jeg kjenner deg ikke ennå. Be om tilgang, så får koordinatoren spørsmålet.',
      'Eg hjelper kommunar og fylke med timar, status, samlingar og fristar. Eg kjenner deg ikkje enno. Be om tilgang, så får koordinatoren spørsmålet.',
      'I help municipalities and counties with hours, status, gatherings and deadlines. I don’t know you yet. Ask for access, and the coordinator will get your request.',
    ),
    ask: say('Be om tilgang', 'Be om tilgang', 'Ask for access'),
    typed: say(
      'tilgang NAVN, KOMMUNE OG ROLLE',
      'tilgang NAMN, KOMMUNE OG ROLLE',
      'access NAME, MUNICIPALITY AND ROLE',
    ),
    english: say(
      'I don’t know you yet. Type “access” with your name, municipality and role to ask for access.',
      'I don’t know you yet. Type “access” with your name, municipality and role to ask for access.',
      '',
    ),
    sentTitle: say('Forespørselen er sendt', 'Førespurnaden er send', 'Your request is sent'),
    sent: say(
      'Koordinatoren får den nå. Du får beskjed her når du er inne.',
      'Koordinatoren får han no. Du får melding her når du er inne.',
      'The coordinator gets it now. You will be told here when you are in.',
    ),
    waiting: say(
      'Du har allerede bedt om tilgang. Koordinatoren har ikke svart ennå.',
      'Du har alt bede om tilgang. Koordinatoren har ikkje svart enno.',
      'You have asked for access already. The coordinator hasn’t answered yet.',
    ),
    formTitle: say('Be om tilgang', 'Be om tilgang', 'Ask for access'),
    formIntro: say(
      'Koordinatoren ser det du skriver her, og navnet på kontoen din.',
      'Koordinatoren ser det du skriv her, og namnet på kontoen din.',
      'The coordinator sees what you write here, and the name of your account.',
    ),
    who: say('Hvem er du?', 'Kven er du?', 'Who are you?'),
    whoHint: say(
      'Navn, kommune eller organisasjon, og rollen din',
      'Namn, kommune eller organisasjon, og rolla di',
      'Name, municipality or organisation, and your role',
    ),
    send: say('Send'),
    cancel: say('Avbryt', 'Avbryt', 'Cancel'),
    missing: say(
      'Skriv hvem du er: navn, kommune og rolle.',
      'Skriv kven du er: namn, kommune og rolle.',
      'Write who you are: name, municipality and role.',
    ),
    tooLong: say(
      (max: number) => `Skriv det kortere, høyst ${max} tegn.`,
      (max) => `Skriv det kortare, høgst ${max} teikn.`,
      (max) => `Make it shorter, at most ${max} characters.`,
    ),
    inTitle: say('Du er inne', 'Du er inne', 'You are in'),
    in: say(
      'Velkommen. Skriv «hjelp», så ser du hva du kan gjøre her.',
      'Velkomen. Skriv «hjelp», så ser du kva du kan gjere her.',
      'Welcome. Type “help” to see what you can do here.',
    ),
  },
  demo: {
    title: say(
      'Velkommen til demonstrasjonen',
      'Velkomen til demonstrasjonen',
      'Welcome to the demonstration',
    ),
    choose: say(
      'Her er alt oppdiktet. Velg hvem du vil være, så ser du Lagbot slik den personen ser den.',
      'Her er alt oppdikta. Vel kven du vil vere, så ser du Lagbot slik den personen ser han.',
      'Everything here is made up. Choose whom to be, and you see Lagbot as that person does.',
    ),
    label: say('Velg person', 'Vel person', 'Choose a person'),
    english: say(
      'Everything here is made up. Choose whom to be.',
      'Everything here is made up. Choose whom to be.',
      '',
    ),
    now: say(
      (name: string) => `Nå er du ${name}`,
      (name) => `No er du ${name}`,
      (name) => `Now you are ${name}`,
    ),
    tryThis: say(
      'Prøv «timer 2,5 t i går innbyggermøte», «samling», «frist» eller «hjelp».',
      'Prøv «timar 2,5 t i går innbyggjarmøte», «samling», «frist» eller «hjelp».',
      'Try “hours 2.5h yesterday community meeting”, “gathering”, “deadline” or “help”.',
    ),
    leave: say(
      'Vil du være en annen? Skriv «profil koble fra».',
      'Vil du vere ein annan? Skriv «profil kople frå».',
      'Want to be someone else? Type “profile unlink”.',
    ),
  },
  profile: {
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
        `«${typed}» kan jeg ikke. Skriv «profil språk bokmål», «profil språk nynorsk» eller «profil språk engelsk».`,
      (typed) =>
        `«${typed}» kan eg ikkje. Skriv «profil språk bokmål», «profil språk nynorsk» eller «profil språk engelsk».`,
      (typed) =>
        `I don't know “${typed}”. Type “profile language bokmål”, “profile language nynorsk” or “profile language english”.`,
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
    financings: {
      egeninnsats: say('egeninnsats', 'eigeninnsats', 'own work'),
      tilskudd: say('tilskudd', 'tilskot', 'grant'),
      annet: say('annet', 'anna', 'other'),
    },
    financingIs: say(
      (financing: string) =>
        `Timene du fører heretter, er ${financing} når du ikke skriver noe annet. De som er ført, er som de var.`,
      (financing) =>
        `Timane du fører heretter, er ${financing} når du ikkje skriv noko anna. Dei som er førte, er som dei var.`,
      (financing) =>
        `The hours that you log from now on are ${financing} where you say nothing else. Those that are logged stay as they are.`,
    ),
    financingAsk: say(
      'Hva er timene dine når du ikke skriver det? Skriv «profil timer egeninnsats», «profil timer tilskudd» eller «profil timer annet».',
      'Kva er timane dine når du ikkje skriv det? Skriv «profil timar eigeninnsats», «profil timar tilskot» eller «profil timar anna».',
      'What are your hours when you don’t say? Type “profile hours own work”, “profile hours grant” or “profile hours other”.',
    ),
    pausedAsk: say(
      'Hvor lenge? Skriv for eksempel «profil pause til 12. april» eller «profil pause av».',
      'Kor lenge? Skriv til dømes «profil pause til 12. april» eller «profil pause av».',
      'How long? Type for example “profile pause 12 April” or “profile pause off”.',
    ),
    pausedWhich: say('Til og med hvilken dag?', 'Til og med kva dag?', 'Through which day?'),
    pausePast: say(
      'Pausen må vare til i dag eller lenger. Skriv for eksempel «profil pause til fredag».',
      'Pausen må vare til i dag eller lenger. Skriv til dømes «profil pause til fredag».',
      'The pause has to last until today or longer. Type for example “profile pause friday”.',
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
        `${typed === '' ? 'Hvor vil du ha påminnelsene?' : `Du har ingen konto i «${typed}».`}${platforms.length === 0 ? '' : ` Skriv ${platforms.map((name) => `«profil varsle ${name}»`).join(' eller ')}.`}`,
      (typed, platforms) =>
        `${typed === '' ? 'Kvar vil du ha påminningane?' : `Du har ingen konto i «${typed}».`}${platforms.length === 0 ? '' : ` Skriv ${platforms.map((name) => `«profil varsle ${name}»`).join(' eller ')}.`}`,
      (typed, platforms) =>
        `${typed === '' ? 'Where do you want your reminders?' : `You have no account in “${typed}”.`}${platforms.length === 0 ? '' : ` Type ${platforms.map((name) => `“profile notify ${name}”`).join(' or ')}.`}`,
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
        `Kontoen er fortsatt din, for jeg forstår ikke «${words}». Skriv bare «profil koble fra» hvis den ikke skal være det lenger.`,
      (words) =>
        `Kontoen er framleis din, for eg forstår ikkje «${words}». Skriv berre «profil kople frå» om han ikkje skal vere det lenger.`,
      (words) =>
        `The account is still yours, for I don’t understand “${words}”. Type just “profile unlink” if it is no longer to be.`,
    ),
    unknown: say(
      'Det skjønte jeg ikke. Skriv «profil», «profil språk nynorsk», «profil pause til fredag», «profil stille 16-08», «profil varsle teams», «profil kalender», «profil data» eller «profil koble fra».',
      'Det skjøna eg ikkje. Skriv «profil», «profil språk bokmål», «profil pause til fredag», «profil stille 16-08», «profil varsle teams», «profil kalender», «profil data» eller «profil kople frå».',
      'I didn’t get that. Type “profile”, “profile language nynorsk”, “profile pause friday”, “profile quiet 16-08”, “profile notify teams”, “profile calendar”, “profile data” or “profile unlink”.',
    ),
    buttonPause: say('Ta pause i en uke', 'Ta pause i ei veke', 'Pause for a week'),
    buttonUnpause: say('Avslutt pausen', 'Avslutt pausen', 'End the pause'),
    buttonData: say('Mine data', 'Mine data', 'My data'),
  },
  members: {
    title: say('Deltakere', 'Deltakarar', 'Members'),
    columns: say<readonly [string, string, string, string, string]>(
      ['Nr.', 'Navn', 'Rolle', 'Kommune', 'Til og med'],
      ['Nr.', 'Namn', 'Rolle', 'Kommune', 'Til og med'],
      ['No.', 'Name', 'Role', 'Municipality', 'Until'],
    ),
    countyRow: say('fylket', 'fylket', 'the county'),
    requests: say('Ber om tilgang', 'Ber om tilgang', 'Asking for access'),
    requestLine: say(
      (number: number, name: string, platform: string, words: string) =>
        `${number}. ${name} (${platform}): ${words}`,
    ),
    approve: say(
      (name: string) => `Slipp inn ${name}`,
      (name) => `Slepp inn ${name}`,
      (name) => `Let ${name} in`,
    ),
    decline: say(
      (name: string) => `Avslå ${name}`,
      (name) => `Avslå ${name}`,
      (name) => `Decline ${name}`,
    ),
    buttonNew: say('Ny deltaker', 'Ny deltakar', 'New member'),
    /** Commands as they are typed. */
    typed: {
      new: say(
        (whom: string) => `deltaker ny ${whom}`,
        (whom) => `deltakar ny ${whom}`,
        (whom) => `member new ${whom}`,
      ),
      approve: say(
        (whom: string) => `deltaker godkjenn ${whom}`,
        (whom) => `deltakar godkjenn ${whom}`,
        (whom) => `member approve ${whom}`,
      ),
      decline: say(
        (whom: string) => `deltaker avslå ${whom}`,
        (whom) => `deltakar avslå ${whom}`,
        (whom) => `member decline ${whom}`,
      ),
      end: say(
        (whom: string) => `deltaker slutt ${whom}`,
        (whom) => `deltakar slutt ${whom}`,
        (whom) => `member end ${whom}`,
      ),
      undo: say(
        (whom: string) => `deltaker angre ${whom}`,
        (whom) => `deltakar angre ${whom}`,
        (whom) => `member undo ${whom}`,
      ),
    },
    aName: say('NAVN', 'NAMN', 'NAME'),
    endExample: say('3 31. juli', '3 31. juli', '3 31 July'),
    severalRoles: say(
      (typed: string) => `Flere passer med «${typed}». Hvem mener du? Ingenting er gjort ennå.`,
      (typed) => `Fleire passar med «${typed}». Kven meiner du? Ingenting er gjort enno.`,
      (typed) => `Several fit “${typed}”. Whom do you mean? Nothing has been done yet.`,
    ),
    severalRequests: say(
      (typed: string, examples: readonly string[]) =>
        `Flere passer med «${typed}». Skriv hvem du mener: ${examples.map((one) => `«${one}»`).join(' eller ')}.`,
      (typed, examples) =>
        `Fleire passar med «${typed}». Skriv kven du meiner: ${examples.map((one) => `«${one}»`).join(' eller ')}.`,
      (typed, examples) =>
        `Several fit “${typed}”. Type whom you mean: ${examples.map((one) => `“${one}”`).join(' or ')}.`,
    ),
    didYouMean: say(
      (whom: string) => `Mente du ${whom}? Ingenting er gjort ennå.`,
      (whom) => `Meinte du ${whom}? Ingenting er gjort enno.`,
      (whom) => `Did you mean ${whom}? Nothing has been done yet.`,
    ),
    notRead: say(
      (typed: string) =>
        `Jeg skjønte ikke «${typed}», så ingenting er gjort. Skriv «deltaker» for lista, «deltaker ny NAVN» for å gi noen en rolle, eller «deltaker slutt NAVN 31. juli» for å avslutte en. En rolle endres ved at den nye gis og den gamle avsluttes.`,
      (typed) =>
        `Eg skjønte ikkje «${typed}», så ingenting er gjort. Skriv «deltakar» for lista, «deltakar ny NAMN» for å gi nokon ei rolle, eller «deltakar slutt NAMN 31. juli» for å avslutte ei. Ei rolle blir endra ved at den nye blir gitt og den gamle avslutta.`,
      (typed) =>
        `I couldn’t read “${typed}”, so nothing has been done. Type “member” for the list, “member new NAME” to give somebody a role, or “member end NAME 31 July” to end one. A role is changed by giving the new one and ending the old.`,
    ),
    noRequest: say(
      (number: string) =>
        `Ingen forespørsel har nummer ${number}. Skriv «deltaker», så ser du dem som venter.`,
      (number) => `Ingen førespurnad har nummer ${number}. Skriv «deltakar», så ser du dei som ventar.`,
      (number) => `No request has number ${number}. Type “member” to see who is waiting.`,
    ),
    declined: say(
      (name: string) => `Forespørselen fra ${name} er avslått.`,
      (name) => `Førespurnaden frå ${name} er avslegen.`,
      (name) => `The request from ${name} is declined.`,
    ),
    formTitle: say('Ny deltaker', 'Ny deltakar', 'New member'),
    name: say('Navn', 'Namn', 'Name'),
    email: say('E-post', 'E-post', 'E-mail'),
    role: say('Rolle', 'Rolle', 'Role'),
    municipality: say('Kommune', 'Kommune', 'Municipality'),
    noMunicipality: say(
      'Ingen (fylke eller partner)',
      'Ingen (fylke eller partnar)',
      'None (county or partner)',
    ),
    from: say('Fra og med', 'Frå og med', 'From'),
    save: say('Lagre', 'Lagre', 'Save'),
    cancel: say('Avbryt', 'Avbryt', 'Cancel'),
    faultName: say(
      'Skriv hele navnet, høyst 100 tegn.',
      'Skriv heile namnet, høgst 100 teikn.',
      'Write the whole name, at most 100 characters.',
    ),
    faultEmail: say(
      'Dette er ikke en e-postadresse. Skriv for eksempel siv@leka.example.',
      'Dette er ikkje ei e-postadresse. Skriv til dømes berit@meraker.example.',
      'This is not an e-mail address. Write for example siv@leka.example.',
    ),
    faultFrom: say(
      'Dagen finnes ikke. Skriv for eksempel 2024-03-14.',
      'Dagen finst ikkje. Skriv til dømes 2024-03-14.',
      'There is no such day. Write for example 2024-03-14.',
    ),
    faultMunicipality: say(
      'Denne rollen hører til i en kommune. Velg hvilken.',
      'Denne rolla høyrer til i ein kommune. Vel kva for ein.',
      'This role belongs to a municipality. Choose which.',
    ),
    faultNoMunicipality: say(
      'Fylkets roller har ingen kommune. Velg «Ingen».',
      'Rollene til fylket har ingen kommune. Vel «Ingen».',
      'The county’s roles have no municipality. Choose “None”.',
    ),
    faultPlace: say(
      'Velg en kommune fra lista.',
      'Vel ein kommune frå lista.',
      'Choose a municipality from the list.',
    ),
    faultEmailElsewhere: say(
      'Denne e-postadressen tilhører noen i et annet nettverk. Spør den som drifter Lagbot, om å legge til rollen.',
      'Denne e-postadressa høyrer til nokon i eit anna nettverk. Spør den som driftar Lagbot, om å leggje til rolla.',
      'This e-mail address belongs to someone in another network. Ask whoever runs Lagbot to add the role.',
    ),
    faultSeveral: say(
      (name: string) => `Flere her heter ${name}. Skriv e-postadressen, så blir det den rette.`,
      (name) => `Fleire her heiter ${name}. Skriv e-postadressa, så blir det den rette.`,
      (name) => `Several people here are called ${name}. Type the e-mail address to get the right one.`,
    ),
    noRequestLeft: say(
      'Denne forespørselen venter ikke på deg lenger. Skriv «deltaker», så ser du dem som venter.',
      'Denne førespurnaden ventar ikkje på deg lenger. Skriv «deltakar», så ser du dei som ventar.',
      'This request no longer waits for you. Type “member” to see who is waiting.',
    ),
    hasRole: say(
      (name: string, role: string, from: string) =>
        `${name} er allerede ${role}, fra og med ${from}. Ingenting er endret.`,
      (name, role, from) => `${name} er alt ${role}, frå og med ${from}. Ingenting er endra.`,
      (name, role, from) => `${name} is ${role} already, from ${from}. Nothing is changed.`,
    ),
    linked: say(
      (name: string, role: string) => `${name} er inne. Rollen som ${role} er den samme som før.`,
      (name, role) => `${name} er inne. Rolla som ${role} er den same som før.`,
      (name, role) => `${name} is in. The role as ${role} is the same as before.`,
    ),
    waitsAgain: say(
      (name: string) => `Forespørselen fra ${name} venter igjen.`,
      (name) => `Førespurnaden frå ${name} ventar igjen.`,
      (name) => `The request from ${name} waits again.`,
    ),
    lastCoordinator: say(
      (network: string) =>
        `${network} må ha en koordinator. Legg til en ny med «deltaker ny NAVN» før du avslutter denne rollen.`,
      (network) =>
        `${network} må ha ein koordinator. Legg til ein ny med «deltakar ny NAMN» før du avsluttar denne rolla.`,
      (network) =>
        `${network} needs a coordinator. Add a new one with “member new NAME” before you end this role.`,
    ),
    added: say(
      (name: string, role: string, from: string) => `${name} er nå ${role}, fra og med ${from}.`,
      (name, role, from) => `${name} er no ${role}, frå og med ${from}.`,
      (name, role, from) => `${name} is now ${role}, from ${from}.`,
    ),
    samePerson: say(
      (name: string) => `${name} var her fra før; rollen er lagt til.`,
      (name) => `${name} var her frå før; rolla er lagd til.`,
      (name) => `${name} was here already; the role is added.`,
    ),
    buttonUndo: say('Angre', 'Angre', 'Undo'),
    undone: say(
      (name: string) => `${name} har ikke rollen lenger.`,
      (name) => `${name} har ikkje rolla lenger.`,
      (name) => `${name} no longer has the role.`,
    ),
    reopened: say(
      (name: string, role: string) => `${name} er ${role} uten sluttdato igjen.`,
      (name, role) => `${name} er ${role} utan sluttdato igjen.`,
      (name, role) => `${name} is ${role} with no end date again.`,
    ),
    tooOldToUndo: say(
      (name: string, role: string, from: string) =>
        `${name} har vært ${role} siden ${from}, så det kan ikke angres. Skriv for eksempel «deltaker slutt 3 31. juli» for å gi rollen en siste dag.`,
      (name, role, from) =>
        `${name} har vore ${role} sidan ${from}, så det kan ikkje angrast. Skriv til dømes «deltakar slutt 3 31. juli» for å gje rolla ein siste dag.`,
      (name, role, from) =>
        `${name} has been ${role} since ${from}, so that can’t be undone. Type for example “member end 3 31 July” to give the role a last day.`,
    ),
    nothingToUndo: say(
      'Det er ingen rolle å angre lenger.',
      'Det er inga rolle å angre lenger.',
      'There is no role to undo any more.',
    ),
    which: say(
      (example: string) => `Hvem? Skriv nummeret fra lista, for eksempel «${example}».`,
      (example) => `Kven? Skriv nummeret frå lista, til dømes «${example}».`,
      (example) => `Who? Type the number from the list, for example “${example}”.`,
    ),
    noSuch: say(
      (typed: string) => `Jeg finner ingen med «${typed}» i lista. Skriv «deltaker», så ser du numrene.`,
      (typed) => `Eg finn ingen med «${typed}» i lista. Skriv «deltakar», så ser du numra.`,
      (typed) => `I can’t find anybody with “${typed}” in the list. Type “member” to see the numbers.`,
    ),
    ended: say(
      (name: string, role: string, to: string) => `${name} er ${role} til og med ${to}.`,
      (name, role, to) => `${name} er ${role} til og med ${to}.`,
      (name, role, to) => `${name} is ${role} until ${to}.`,
    ),
    endWhen: say(
      'Siste dag må være en dag som finnes. Skriv for eksempel «deltaker slutt 3 31. juli».',
      'Siste dag må vere ein dag som finst. Skriv til dømes «deltakar slutt 3 31. juli».',
      'The last day has to be a real day. Type for example “member end 3 31 July”.',
    ),
    asked: say(
      (name: string) => `${name} ber om tilgang`,
      (name) => `${name} ber om tilgang`,
      (name) => `${name} asks for access`,
    ),
  },
});
