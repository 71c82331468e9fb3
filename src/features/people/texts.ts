import type { Translated } from '../../chat/language.ts';
import type { RoleKind } from '../context.ts';
import type { Financing } from '../financings.ts';

type PeopleTexts = {
  readonly cannotTakeBack: string;
  readonly chosenBefore: (what: string) => string;
  readonly roles: Readonly<Record<RoleKind, string>>;
  readonly platforms: Readonly<Record<string, string>>;
  readonly access: {
    title: string;
    explain: string;
    ask: string;
    typed: string;
    english: string;
    sentTitle: string;
    sent: string;
    waiting: string;
    formTitle: string;
    formIntro: string;
    who: string;
    whoHint: string;
    send: string;
    cancel: string;
    missing: string;
    tooLong(max: number): string;
    inTitle: string;
    in: string;
  };
  readonly demo: {
    title: string;
    choose: string;
    label: string;
    english: string;
    now(name: string): string;
    tryThis: string;
    leave: string;
  };
  readonly profile: {
    title: string;
    roles: string;
    accounts: string;
    noAccounts: string;
    language: string;
    chooseLanguage: string;
    reminders: string;
    reminderPlace(platform: string | undefined): string;
    pausedUntil(day: string): string;
    pauseBetween(from: string, to: string): string;
    languageIs: string;
    languageUnknown(typed: string): string;
    paused(day: string): string;
    pausedBetween(from: string, to: string): string;
    ownHours: string;
    financings: Readonly<Record<Financing, string>>;
    financingIs(financing: string): string;
    financingAsk: string;
    pausedAsk: string;
    pausedWhich: string;
    pausePast: string;
    unpaused: string;
    reachIs(platform: string): string;
    reachUnknown(typed: string, platforms: readonly string[]): string;
    data: string;
    left(name: string): string;
    leaveTerminal: string;
    leaveTakesNothing(words: string): string;
    unknown: string;
    buttonPause: string;
    buttonUnpause: string;
    buttonData: string;
  };
  readonly members: {
    title: string;
    columns: readonly [string, string, string, string, string];
    countyRow: string;
    requests: string;
    requestLine(number: number, name: string, platform: string, words: string): string;
    approve(name: string): string;
    decline(name: string): string;
    buttonNew: string;
    /** Commands as they are typed. */
    typed: Readonly<Record<'new' | 'approve' | 'decline' | 'end' | 'undo', (whom: string) => string>>;
    aName: string;
    endExample: string;
    severalRoles(typed: string, examples: readonly string[]): string;
    noRequest(number: string): string;
    declined(name: string): string;
    formTitle: string;
    name: string;
    email: string;
    role: string;
    municipality: string;
    noMunicipality: string;
    from: string;
    save: string;
    cancel: string;
    faultName: string;
    faultEmail: string;
    faultFrom: string;
    faultMunicipality: string;
    faultNoMunicipality: string;
    faultPlace: string;
    faultEmailElsewhere: string;
    faultSeveral(name: string): string;
    noRequestLeft: string;
    hasRole(name: string, role: string, from: string): string;
    linked(name: string, role: string): string;
    waitsAgain(name: string): string;
    lastCoordinator(network: string): string;
    added(name: string, role: string, from: string): string;
    samePerson(name: string): string;
    buttonUndo: string;
    undone(name: string): string;
    reopened(name: string, role: string): string;
    tooOldToUndo(name: string, role: string, from: string): string;
    nothingToUndo: string;
    which(example: string): string;
    noSuch(typed: string): string;
    ended(name: string, role: string, to: string): string;
    endWhen: string;
    asked(name: string): string;
  };
};

export const texts: Translated<PeopleTexts> = {
  nb: {
    cannotTakeBack:
      'Dette kan ikke angres herfra. Skriv «profil», så ser du hvordan det står og hva du kan endre.',
    chosenBefore: (what) => `Valget ditt er som før: ${what}.`,
    roles: {
      prosjektleder: 'prosjektleder',
      prosjektgruppe: 'prosjektgruppe',
      prosjektansvarlig: 'prosjektansvarlig',
      prosjekteier: 'prosjekteier',
      medlem: 'nettverksmedlem',
      partner: 'partner',
      koordinator: 'koordinator',
      leser: 'leser for fylket',
    },
    platforms: { slack: 'Slack', teams: 'Teams', terminal: 'terminalen' },
    access: {
      title: 'Hei! Jeg er Lagbot.',
      explain:
        'Jeg hjelper kommuner og fylke med timer, status, samlinger og frister. Jeg kjenner deg ikke ennå. Be om tilgang, så får koordinatoren spørsmålet.',
      ask: 'Be om tilgang',
      typed: 'tilgang NAVN, KOMMUNE OG ROLLE',
      english: 'I don’t know you yet. Type “access” with your name, municipality and role to ask for access.',
      sentTitle: 'Forespørselen er sendt',
      sent: 'Koordinatoren får den nå. Du får beskjed her når du er inne.',
      waiting: 'Du har allerede bedt om tilgang. Koordinatoren har ikke svart ennå.',
      formTitle: 'Be om tilgang',
      formIntro: 'Koordinatoren ser det du skriver her, og navnet på kontoen din.',
      who: 'Hvem er du?',
      whoHint: 'Navn, kommune eller organisasjon, og rollen din',
      send: 'Send',
      cancel: 'Avbryt',
      missing: 'Skriv hvem du er: navn, kommune og rolle.',
      tooLong: (max) => `Skriv det kortere, høyst ${max} tegn.`,
      inTitle: 'Du er inne',
      in: 'Velkommen. Skriv «hjelp», så ser du hva du kan gjøre her.',
    },
    demo: {
      title: 'Velkommen til demonstrasjonen',
      choose: 'Her er alt oppdiktet. Velg hvem du vil være, så ser du Lagbot slik den personen ser den.',
      label: 'Velg person',
      english: 'Everything here is made up. Choose whom to be.',
      now: (name) => `Nå er du ${name}`,
      tryThis: 'Prøv «timer 2,5 t i går innbyggermøte», «samling», «frist» eller «hjelp».',
      leave: 'Vil du være en annen? Skriv «profil koble fra».',
    },
    profile: {
      title: 'Profilen din',
      roles: 'Roller',
      accounts: 'Kontoer',
      noAccounts: 'ingen',
      language: 'Språk',
      chooseLanguage: 'Velg språk',
      reminders: 'Påminnelser',
      reminderPlace: (platform) => (platform === undefined ? 'der du har en konto' : `i ${platform}`),
      pausedUntil: (day) => `på pause til og med ${day}`,
      pauseBetween: (from, to) => `på pause fra ${from} til og med ${to}`,
      languageIs: 'Fra nå av skriver jeg bokmål til deg.',
      languageUnknown: (typed) =>
        `«${typed}» kan jeg ikke. Skriv «profil språk bokmål», «profil språk nynorsk» eller «profil språk engelsk».`,
      paused: (day) => `Du får ingen påminnelser til og med ${day}.`,
      pausedBetween: (from, to) =>
        `Du får ingen påminnelser fra ${from} til og med ${to}. Til da kommer de som før.`,
      ownHours: 'Egne timer',
      financings: { egeninnsats: 'egeninnsats', tilskudd: 'tilskudd', annet: 'annet' },
      financingIs: (financing) =>
        `Timene du fører heretter, er ${financing} når du ikke skriver noe annet. De som er ført, er som de var.`,
      financingAsk:
        'Hva er timene dine når du ikke skriver det? Skriv «profil timer egeninnsats», «profil timer tilskudd» eller «profil timer annet».',
      pausedAsk: 'Hvor lenge? Skriv for eksempel «profil pause til 12. april» eller «profil pause av».',
      pausedWhich: 'Til og med hvilken dag?',
      pausePast: 'Pausen må vare til i dag eller lenger. Skriv for eksempel «profil pause til fredag».',
      unpaused: 'Pausen er over. Du får påminnelser igjen.',
      reachIs: (platform) => `Påminnelser kommer nå i ${platform}.`,
      reachUnknown: (typed, platforms) =>
        `${typed === '' ? 'Hvor vil du ha påminnelsene?' : `Du har ingen konto i «${typed}».`}${platforms.length === 0 ? '' : ` Skriv ${platforms.map((name) => `«profil varsle ${name}»`).join(' eller ')}.`}`,
      data: 'Her er alt som er lagret om deg.',
      left: (name) => `Denne kontoen er ikke lenger koblet til ${name}. Alt som er ført, står.`,
      leaveTerminal: 'I terminalen er det ingen konto å koble fra.',
      leaveTakesNothing: (words) =>
        `Kontoen er fortsatt din, for jeg forstår ikke «${words}». Skriv bare «profil koble fra» hvis den ikke skal være det lenger.`,
      unknown:
        'Det skjønte jeg ikke. Skriv «profil», «profil språk nynorsk», «profil pause til fredag», «profil stille 16-08», «profil varsle teams», «profil kalender», «profil data» eller «profil koble fra».',
      buttonPause: 'Ta pause i en uke',
      buttonUnpause: 'Avslutt pausen',
      buttonData: 'Mine data',
    },
    members: {
      title: 'Deltakere',
      columns: ['Nr.', 'Navn', 'Rolle', 'Kommune', 'Til og med'],
      countyRow: 'fylket',
      requests: 'Ber om tilgang',
      requestLine: (number, name, platform, words) => `${number}. ${name} (${platform}): ${words}`,
      approve: (name) => `Slipp inn ${name}`,
      decline: (name) => `Avslå ${name}`,
      buttonNew: 'Ny deltaker',
      typed: {
        new: (whom) => `deltaker ny ${whom}`,
        approve: (whom) => `deltaker godkjenn ${whom}`,
        decline: (whom) => `deltaker avslå ${whom}`,
        end: (whom) => `deltaker slutt ${whom}`,
        undo: (whom) => `deltaker angre ${whom}`,
      },
      aName: 'NAVN',
      endExample: '3 31. juli',
      severalRoles: (typed, examples) =>
        `Flere passer med «${typed}». Skriv hvem du mener: ${examples.map((one) => `«${one}»`).join(' eller ')}.`,
      noRequest: (number) =>
        `Ingen forespørsel har nummer ${number}. Skriv «deltaker», så ser du dem som venter.`,
      declined: (name) => `Forespørselen fra ${name} er avslått.`,
      formTitle: 'Ny deltaker',
      name: 'Navn',
      email: 'E-post',
      role: 'Rolle',
      municipality: 'Kommune',
      noMunicipality: 'Ingen (fylke eller partner)',
      from: 'Fra og med',
      save: 'Lagre',
      cancel: 'Avbryt',
      faultName: 'Skriv hele navnet, høyst 100 tegn.',
      faultEmail: 'Dette er ikke en e-postadresse. Skriv for eksempel siv@leka.example.',
      faultFrom: 'Dagen finnes ikke. Skriv for eksempel 2024-03-14.',
      faultMunicipality: 'Denne rollen hører til i en kommune. Velg hvilken.',
      faultNoMunicipality: 'Fylkets roller har ingen kommune. Velg «Ingen».',
      faultPlace: 'Velg en kommune fra lista.',
      faultEmailElsewhere:
        'Denne e-postadressen tilhører noen i et annet nettverk. Spør den som drifter Lagbot, om å legge til rollen.',
      faultSeveral: (name) => `Flere her heter ${name}. Skriv e-postadressen, så blir det den rette.`,
      noRequestLeft:
        'Denne forespørselen venter ikke på deg lenger. Skriv «deltaker», så ser du dem som venter.',
      hasRole: (name, role, from) => `${name} er allerede ${role}, fra og med ${from}. Ingenting er endret.`,
      linked: (name, role) => `${name} er inne. Rollen som ${role} er den samme som før.`,
      waitsAgain: (name) => `Forespørselen fra ${name} venter igjen.`,
      lastCoordinator: (network) =>
        `${network} må ha en koordinator. Legg til en ny med «deltaker ny NAVN» før du avslutter denne rollen.`,
      added: (name, role, from) => `${name} er nå ${role}, fra og med ${from}.`,
      samePerson: (name) => `${name} var her fra før; rollen er lagt til.`,
      buttonUndo: 'Angre',
      undone: (name) => `${name} har ikke rollen lenger.`,
      reopened: (name, role) => `${name} er ${role} uten sluttdato igjen.`,
      tooOldToUndo: (name, role, from) =>
        `${name} har vært ${role} siden ${from}, så det kan ikke angres. Skriv for eksempel «deltaker slutt 3 31. juli» for å gi rollen en siste dag.`,
      nothingToUndo: 'Det er ingen rolle å angre lenger.',
      which: (example) => `Hvem? Skriv nummeret fra lista, for eksempel «${example}».`,
      noSuch: (typed) => `Jeg finner ingen med «${typed}» i lista. Skriv «deltaker», så ser du numrene.`,
      ended: (name, role, to) => `${name} er ${role} til og med ${to}.`,
      endWhen: 'Siste dag må være en dag som finnes. Skriv for eksempel «deltaker slutt 3 31. juli».',
      asked: (name) => `${name} ber om tilgang`,
    },
  },
  nn: {
    cannotTakeBack:
      'Dette kan ikkje angrast herifrå. Skriv «profil», så ser du korleis det står og kva du kan endre.',
    chosenBefore: (what) => `Valet ditt er som før: ${what}.`,
    roles: {
      prosjektleder: 'prosjektleiar',
      prosjektgruppe: 'prosjektgruppe',
      prosjektansvarlig: 'prosjektansvarleg',
      prosjekteier: 'prosjekteigar',
      medlem: 'nettverksmedlem',
      partner: 'partnar',
      koordinator: 'koordinator',
      leser: 'lesar for fylket',
    },
    platforms: { slack: 'Slack', teams: 'Teams', terminal: 'terminalen' },
    access: {
      title: 'Hei! Eg er Lagbot.',
      explain:
        'Eg hjelper kommunar og fylke med timar, status, samlingar og fristar. Eg kjenner deg ikkje enno. Be om tilgang, så får koordinatoren spørsmålet.',
      ask: 'Be om tilgang',
      typed: 'tilgang NAMN, KOMMUNE OG ROLLE',
      english: 'I don’t know you yet. Type “access” with your name, municipality and role to ask for access.',
      sentTitle: 'Førespurnaden er send',
      sent: 'Koordinatoren får han no. Du får melding her når du er inne.',
      waiting: 'Du har alt bede om tilgang. Koordinatoren har ikkje svart enno.',
      formTitle: 'Be om tilgang',
      formIntro: 'Koordinatoren ser det du skriv her, og namnet på kontoen din.',
      who: 'Kven er du?',
      whoHint: 'Namn, kommune eller organisasjon, og rolla di',
      send: 'Send',
      cancel: 'Avbryt',
      missing: 'Skriv kven du er: namn, kommune og rolle.',
      tooLong: (max) => `Skriv det kortare, høgst ${max} teikn.`,
      inTitle: 'Du er inne',
      in: 'Velkomen. Skriv «hjelp», så ser du kva du kan gjere her.',
    },
    demo: {
      title: 'Velkomen til demonstrasjonen',
      choose: 'Her er alt oppdikta. Vel kven du vil vere, så ser du Lagbot slik den personen ser han.',
      label: 'Vel person',
      english: 'Everything here is made up. Choose whom to be.',
      now: (name) => `No er du ${name}`,
      tryThis: 'Prøv «timar 2,5 t i går innbyggjarmøte», «samling», «frist» eller «hjelp».',
      leave: 'Vil du vere ein annan? Skriv «profil kople frå».',
    },
    profile: {
      title: 'Profilen din',
      roles: 'Roller',
      accounts: 'Kontoar',
      noAccounts: 'ingen',
      language: 'Språk',
      chooseLanguage: 'Vel språk',
      reminders: 'Påminningar',
      reminderPlace: (platform) => (platform === undefined ? 'der du har ein konto' : `i ${platform}`),
      pausedUntil: (day) => `på pause til og med ${day}`,
      pauseBetween: (from, to) => `på pause frå ${from} til og med ${to}`,
      languageIs: 'Frå no av skriv eg nynorsk til deg.',
      languageUnknown: (typed) =>
        `«${typed}» kan eg ikkje. Skriv «profil språk bokmål», «profil språk nynorsk» eller «profil språk engelsk».`,
      paused: (day) => `Du får ingen påminningar til og med ${day}.`,
      pausedBetween: (from, to) =>
        `Du får ingen påminningar frå ${from} til og med ${to}. Til då kjem dei som før.`,
      ownHours: 'Eigne timar',
      financings: { egeninnsats: 'eigeninnsats', tilskudd: 'tilskot', annet: 'anna' },
      financingIs: (financing) =>
        `Timane du fører heretter, er ${financing} når du ikkje skriv noko anna. Dei som er førte, er som dei var.`,
      financingAsk:
        'Kva er timane dine når du ikkje skriv det? Skriv «profil timar eigeninnsats», «profil timar tilskot» eller «profil timar anna».',
      pausedAsk: 'Kor lenge? Skriv til dømes «profil pause til 12. april» eller «profil pause av».',
      pausedWhich: 'Til og med kva dag?',
      pausePast: 'Pausen må vare til i dag eller lenger. Skriv til dømes «profil pause til fredag».',
      unpaused: 'Pausen er over. Du får påminningar igjen.',
      reachIs: (platform) => `Påminningar kjem no i ${platform}.`,
      reachUnknown: (typed, platforms) =>
        `${typed === '' ? 'Kvar vil du ha påminningane?' : `Du har ingen konto i «${typed}».`}${platforms.length === 0 ? '' : ` Skriv ${platforms.map((name) => `«profil varsle ${name}»`).join(' eller ')}.`}`,
      data: 'Her er alt som er lagra om deg.',
      left: (name) => `Denne kontoen er ikkje lenger kopla til ${name}. Alt som er ført, står.`,
      leaveTerminal: 'I terminalen er det ingen konto å kople frå.',
      leaveTakesNothing: (words) =>
        `Kontoen er framleis din, for eg forstår ikkje «${words}». Skriv berre «profil kople frå» om han ikkje skal vere det lenger.`,
      unknown:
        'Det skjøna eg ikkje. Skriv «profil», «profil språk bokmål», «profil pause til fredag», «profil stille 16-08», «profil varsle teams», «profil kalender», «profil data» eller «profil kople frå».',
      buttonPause: 'Ta pause i ei veke',
      buttonUnpause: 'Avslutt pausen',
      buttonData: 'Mine data',
    },
    members: {
      title: 'Deltakarar',
      columns: ['Nr.', 'Namn', 'Rolle', 'Kommune', 'Til og med'],
      countyRow: 'fylket',
      requests: 'Ber om tilgang',
      requestLine: (number, name, platform, words) => `${number}. ${name} (${platform}): ${words}`,
      approve: (name) => `Slepp inn ${name}`,
      decline: (name) => `Avslå ${name}`,
      buttonNew: 'Ny deltakar',
      typed: {
        new: (whom) => `deltakar ny ${whom}`,
        approve: (whom) => `deltakar godkjenn ${whom}`,
        decline: (whom) => `deltakar avslå ${whom}`,
        end: (whom) => `deltakar slutt ${whom}`,
        undo: (whom) => `deltakar angre ${whom}`,
      },
      aName: 'NAMN',
      endExample: '3 31. juli',
      severalRoles: (typed, examples) =>
        `Fleire passar med «${typed}». Skriv kven du meiner: ${examples.map((one) => `«${one}»`).join(' eller ')}.`,
      noRequest: (number) =>
        `Ingen førespurnad har nummer ${number}. Skriv «deltakar», så ser du dei som ventar.`,
      declined: (name) => `Førespurnaden frå ${name} er avslegen.`,
      formTitle: 'Ny deltakar',
      name: 'Namn',
      email: 'E-post',
      role: 'Rolle',
      municipality: 'Kommune',
      noMunicipality: 'Ingen (fylke eller partnar)',
      from: 'Frå og med',
      save: 'Lagre',
      cancel: 'Avbryt',
      faultName: 'Skriv heile namnet, høgst 100 teikn.',
      faultEmail: 'Dette er ikkje ei e-postadresse. Skriv til dømes berit@meraker.example.',
      faultFrom: 'Dagen finst ikkje. Skriv til dømes 2024-03-14.',
      faultMunicipality: 'Denne rolla høyrer til i ein kommune. Vel kva for ein.',
      faultNoMunicipality: 'Rollene til fylket har ingen kommune. Vel «Ingen».',
      faultPlace: 'Vel ein kommune frå lista.',
      faultEmailElsewhere:
        'Denne e-postadressa høyrer til nokon i eit anna nettverk. Spør den som driftar Lagbot, om å leggje til rolla.',
      faultSeveral: (name) => `Fleire her heiter ${name}. Skriv e-postadressa, så blir det den rette.`,
      noRequestLeft:
        'Denne førespurnaden ventar ikkje på deg lenger. Skriv «deltakar», så ser du dei som ventar.',
      hasRole: (name, role, from) => `${name} er alt ${role}, frå og med ${from}. Ingenting er endra.`,
      linked: (name, role) => `${name} er inne. Rolla som ${role} er den same som før.`,
      waitsAgain: (name) => `Førespurnaden frå ${name} ventar igjen.`,
      lastCoordinator: (network) =>
        `${network} må ha ein koordinator. Legg til ein ny med «deltakar ny NAMN» før du avsluttar denne rolla.`,
      added: (name, role, from) => `${name} er no ${role}, frå og med ${from}.`,
      samePerson: (name) => `${name} var her frå før; rolla er lagd til.`,
      buttonUndo: 'Angre',
      undone: (name) => `${name} har ikkje rolla lenger.`,
      reopened: (name, role) => `${name} er ${role} utan sluttdato igjen.`,
      tooOldToUndo: (name, role, from) =>
        `${name} har vore ${role} sidan ${from}, så det kan ikkje angrast. Skriv til dømes «deltakar slutt 3 31. juli» for å gje rolla ein siste dag.`,
      nothingToUndo: 'Det er inga rolle å angre lenger.',
      which: (example) => `Kven? Skriv nummeret frå lista, til dømes «${example}».`,
      noSuch: (typed) => `Eg finn ingen med «${typed}» i lista. Skriv «deltakar», så ser du numra.`,
      ended: (name, role, to) => `${name} er ${role} til og med ${to}.`,
      endWhen: 'Siste dag må vere ein dag som finst. Skriv til dømes «deltakar slutt 3 31. juli».',
      asked: (name) => `${name} ber om tilgang`,
    },
  },
  en: {
    cannotTakeBack:
      'This can’t be undone from here. Type “profile” to see how it stands and what you can change.',
    chosenBefore: (what) => `Your choice is as before: ${what}.`,
    roles: {
      prosjektleder: 'project leader',
      prosjektgruppe: 'project group',
      prosjektansvarlig: 'responsible for the project',
      prosjekteier: 'project owner',
      medlem: 'network member',
      partner: 'partner',
      koordinator: 'coordinator',
      leser: 'county reader',
    },
    platforms: { slack: 'Slack', teams: 'Teams', terminal: 'the terminal' },
    access: {
      title: 'Hello! I am Lagbot.',
      explain:
        'I help municipalities and counties with hours, status, gatherings and deadlines. I don’t know you yet. Ask for access, and the coordinator will get your request.',
      ask: 'Ask for access',
      typed: 'access NAME, MUNICIPALITY AND ROLE',
      english: '',
      sentTitle: 'Your request is sent',
      sent: 'The coordinator gets it now. You will be told here when you are in.',
      waiting: 'You have asked for access already. The coordinator hasn’t answered yet.',
      formTitle: 'Ask for access',
      formIntro: 'The coordinator sees what you write here, and the name of your account.',
      who: 'Who are you?',
      whoHint: 'Name, municipality or organisation, and your role',
      send: 'Send',
      cancel: 'Cancel',
      missing: 'Write who you are: name, municipality and role.',
      tooLong: (max) => `Make it shorter, at most ${max} characters.`,
      inTitle: 'You are in',
      in: 'Welcome. Type “help” to see what you can do here.',
    },
    demo: {
      title: 'Welcome to the demonstration',
      choose: 'Everything here is made up. Choose whom to be, and you see Lagbot as that person does.',
      label: 'Choose a person',
      english: '',
      now: (name) => `Now you are ${name}`,
      tryThis: 'Try “hours 2.5h yesterday community meeting”, “gathering”, “deadline” or “help”.',
      leave: 'Want to be someone else? Type “profile unlink”.',
    },
    profile: {
      title: 'Your profile',
      roles: 'Roles',
      accounts: 'Accounts',
      noAccounts: 'none',
      language: 'Language',
      chooseLanguage: 'Choose language',
      reminders: 'Reminders',
      reminderPlace: (platform) => (platform === undefined ? 'where you have an account' : `in ${platform}`),
      pausedUntil: (day) => `paused through ${day}`,
      pauseBetween: (from, to) => `paused from ${from} through ${to}`,
      languageIs: 'From now on I write English to you.',
      languageUnknown: (typed) =>
        `I don't know “${typed}”. Type “profile language bokmål”, “profile language nynorsk” or “profile language english”.`,
      paused: (day) => `You get no reminders through ${day}.`,
      pausedBetween: (from, to) =>
        `You get no reminders from ${from} through ${to}. Until then they come as before.`,
      ownHours: 'Own hours',
      financings: { egeninnsats: 'own work', tilskudd: 'grant', annet: 'other' },
      financingIs: (financing) =>
        `The hours that you log from now on are ${financing} where you say nothing else. Those that are logged stay as they are.`,
      financingAsk:
        'What are your hours when you don’t say? Type “profile hours own work”, “profile hours grant” or “profile hours other”.',
      pausedAsk: 'How long? Type for example “profile pause 12 April” or “profile pause off”.',
      pausedWhich: 'Through which day?',
      pausePast: 'The pause has to last until today or longer. Type for example “profile pause friday”.',
      unpaused: 'The pause is over. You get reminders again.',
      reachIs: (platform) => `Reminders now come in ${platform}.`,
      reachUnknown: (typed, platforms) =>
        `${typed === '' ? 'Where do you want your reminders?' : `You have no account in “${typed}”.`}${platforms.length === 0 ? '' : ` Type ${platforms.map((name) => `“profile notify ${name}”`).join(' or ')}.`}`,
      data: 'Here is all that is stored about you.',
      left: (name) => `This account is no longer linked to ${name}. All that was logged stands.`,
      leaveTerminal: 'In the terminal there is no account to unlink.',
      leaveTakesNothing: (words) =>
        `The account is still yours, for I don’t understand “${words}”. Type just “profile unlink” if it is no longer to be.`,
      unknown:
        'I didn’t get that. Type “profile”, “profile language nynorsk”, “profile pause friday”, “profile quiet 16-08”, “profile notify teams”, “profile calendar”, “profile data” or “profile unlink”.',
      buttonPause: 'Pause for a week',
      buttonUnpause: 'End the pause',
      buttonData: 'My data',
    },
    members: {
      title: 'Members',
      columns: ['No.', 'Name', 'Role', 'Municipality', 'Until'],
      countyRow: 'the county',
      requests: 'Asking for access',
      requestLine: (number, name, platform, words) => `${number}. ${name} (${platform}): ${words}`,
      approve: (name) => `Let ${name} in`,
      decline: (name) => `Decline ${name}`,
      buttonNew: 'New member',
      typed: {
        new: (whom) => `member new ${whom}`,
        approve: (whom) => `member approve ${whom}`,
        decline: (whom) => `member decline ${whom}`,
        end: (whom) => `member end ${whom}`,
        undo: (whom) => `member undo ${whom}`,
      },
      aName: 'NAME',
      endExample: '3 31 July',
      severalRoles: (typed, examples) =>
        `Several fit “${typed}”. Type whom you mean: ${examples.map((one) => `“${one}”`).join(' or ')}.`,
      noRequest: (number) => `No request has number ${number}. Type “member” to see who is waiting.`,
      declined: (name) => `The request from ${name} is declined.`,
      formTitle: 'New member',
      name: 'Name',
      email: 'E-mail',
      role: 'Role',
      municipality: 'Municipality',
      noMunicipality: 'None (county or partner)',
      from: 'From',
      save: 'Save',
      cancel: 'Cancel',
      faultName: 'Write the whole name, at most 100 characters.',
      faultEmail: 'This is not an e-mail address. Write for example siv@leka.example.',
      faultFrom: 'There is no such day. Write for example 2024-03-14.',
      faultMunicipality: 'This role belongs to a municipality. Choose which.',
      faultNoMunicipality: 'The county’s roles have no municipality. Choose “None”.',
      faultPlace: 'Choose a municipality from the list.',
      faultEmailElsewhere:
        'This e-mail address belongs to someone in another network. Ask whoever runs Lagbot to add the role.',
      faultSeveral: (name) =>
        `Several people here are called ${name}. Type the e-mail address to get the right one.`,
      noRequestLeft: 'This request no longer waits for you. Type “member” to see who is waiting.',
      hasRole: (name, role, from) => `${name} is ${role} already, from ${from}. Nothing is changed.`,
      linked: (name, role) => `${name} is in. The role as ${role} is the same as before.`,
      waitsAgain: (name) => `The request from ${name} waits again.`,
      lastCoordinator: (network) =>
        `${network} needs a coordinator. Add a new one with “member new NAME” before you end this role.`,
      added: (name, role, from) => `${name} is now ${role}, from ${from}.`,
      samePerson: (name) => `${name} was here already; the role is added.`,
      buttonUndo: 'Undo',
      undone: (name) => `${name} no longer has the role.`,
      reopened: (name, role) => `${name} is ${role} with no end date again.`,
      tooOldToUndo: (name, role, from) =>
        `${name} has been ${role} since ${from}, so that can’t be undone. Type for example “member end 3 31 July” to give the role a last day.`,
      nothingToUndo: 'There is no role to undo any more.',
      which: (example) => `Who? Type the number from the list, for example “${example}”.`,
      noSuch: (typed) =>
        `I can’t find anybody with “${typed}” in the list. Type “member” to see the numbers.`,
      ended: (name, role, to) => `${name} is ${role} until ${to}.`,
      endWhen: 'The last day has to be a real day. Type for example “member end 3 31 July”.',
      asked: (name) => `${name} asks for access`,
    },
  },
};
