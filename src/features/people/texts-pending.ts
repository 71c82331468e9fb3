import type { Translated } from '../../chat/language.ts';

type PendingTexts = {
  /** To the person whom an account is said to belong to. */
  readonly claim: {
    title: string;
    body(account: string): string;
    ifYours(code: string): string;
    ifNot: string;
    yes: string;
    no: string;
    accepted(account: string): string;
    denied: string;
  };
  /** To those who can confirm that somebody takes an attesting role. */
  readonly second: {
    title(name: string, role: string): string;
    body(name: string, role: string, place: string, from: string): string;
    yes: string;
    no: string;
    accepted(name: string, role: string, place: string): string;
    denied(name: string): string;
  };
  readonly typedYes: string;
  readonly typedNo: string;
  /** To the coordinator. */
  readonly asked: (name: string) => string;
  readonly askedWhat: string;
  readonly otherPerson: string;
  readonly typedOther: (number: string) => string;
  readonly waitsFor: string;
  readonly saidNo: string;
  readonly madeNew: Readonly<Record<'denied' | 'cannotAsk' | 'chosen', (name: string) => string>>;
  readonly secondAsked: (role: string, place: string) => string;
  readonly nobodySecond: (place: string) => string;
  readonly deniedTitle: (name: string) => string;
  readonly deniedBody: string;
  readonly secondDenied: (place: string, role: string) => string;
  readonly account: (platform: string, tenant: string, name: string, email: string | null) => string;
  readonly wrote: (words: string) => string;
  /** To those who have a role in a municipality. */
  readonly given: (name: string, role: string, place: string) => string;
  readonly givenWhy: Readonly<Record<'attests' | 'sees', string>>;
  readonly faults: {
    none: string;
    which: string;
    code: string;
    extend: string;
  };
  readonly codeHint: string;
};

export const pendingTexts: Translated<PendingTexts> = {
  nb: {
    claim: {
      title: 'Er denne kontoen din?',
      body: (account) => `Noen ber om å komme inn i Lagbot som deg, fra denne kontoen: ${account}.`,
      ifYours: (code) =>
        `Er kontoen din, så svar ja her, eller skriv «tilgang kode ${code}» fra den nye kontoen. Da kan den gjøre alt du kan.`,
      ifNot: 'Er den ikke din, så svar nei. Da kommer den ikke inn som deg, og koordinatoren får vite det.',
      yes: 'Ja, kontoen er min',
      no: 'Nei, den er ikke min',
      accepted: (account) => `Kontoen er din nå: ${account}.`,
      denied: 'Kontoen er ikke koblet til deg. Koordinatoren får vite det.',
    },
    second: {
      title: (name, role) => `${name} vil bli ${role}`,
      body: (name, role, place, from) =>
        `${name} har gitt seg selv rollen som ${role} i ${place} fra og med ${from}, og kan da attestere timer der. Rollen gjelder først når en annen har bekreftet den.`,
      yes: 'Ja, det stemmer',
      no: 'Nei, det stemmer ikke',
      accepted: (name, role, place) => `${name} er nå ${role} i ${place}.`,
      denied: (name) => `Rollen er ikke gitt. ${name} får vite det.`,
    },
    typedYes: 'profil bekreft',
    typedNo: 'profil avvis',
    asked: (name) => `Jeg har spurt ${name} om kontoen er deres.`,
    askedWhat:
      'Forespørselen venter til de svarer. Svarer de ja, er de inne med rollen du valgte. Du får vite det hvis de svarer nei.',
    otherPerson: 'Det er en annen person',
    typedOther: (number) => `deltaker godkjenn ${number} som ny`,
    waitsFor: 'venter på svar fra den det gjelder',
    saidNo: 'den det gjelder, sier at kontoen ikke er deres',
    madeNew: {
      denied: (name) =>
        `${name} sier at kontoen ikke er deres. Derfor er dette en ny person, uten e-postadressen og rollene til ${name}.`,
      cannotAsk: (name) =>
        `En ${name} er her fra før, men har verken en konto eller en e-postadresse som jeg kan spørre. Derfor er dette en ny person. Er de den samme, kan den som drifter Lagbot, koble kontoen.`,
      chosen: (name) => `Dette er en annen person enn den ${name} som er her fra før.`,
    },
    secondAsked: (role, place) =>
      `Du kan ikke gi deg selv rollen som ${role} alene. Jeg har spurt dem som har en rolle i ${place}, og de andre koordinatorene. Rollen gjelder når en av dem har bekreftet den.`,
    nobodySecond: (place) =>
      `Du kan ikke gi deg selv denne rollen alene, og det er ingen andre i ${place} som kan bekrefte den. Legg først til noen i ${place}: «deltaker ny NAVN».`,
    deniedTitle: (name) => `${name} sier nei`,
    deniedBody:
      'Kontoen som ba om tilgang, er ikke deres. Forespørselen venter fortsatt; skriv «deltaker» for å slippe den inn som en ny person eller avslå den.',
    secondDenied: (place, role) => `Rollen som ${role} i ${place} er ikke gitt.`,
    account: (platform, tenant, name, email) =>
      `${platform}, ${tenant}, ${name}${email === null ? '' : `, ${email}`}`,
    wrote: (words) => `Skrev: ${words}`,
    given: (name, role, place) => `${name} er nå ${role} (${place})`,
    givenWhy: {
      attests: 'Rollen kan attestere timene i kommunen og se hvem som har ført dem.',
      sees: 'Rollen gir innsyn i timene i kommunen.',
    },
    faults: {
      none: 'Det er ingenting som venter på ditt ja.',
      which: 'Flere ting venter på svar fra deg. Velg hvilken:',
      code: 'Koden stemmer ikke, eller den gjelder ikke lenger. Skriv den som den står i meldingen: «tilgang kode 12345678».',
      extend:
        'Du kan ikke forlenge en rolle som attesterer for deg selv. Be en annen koordinator gjøre det, eller gi deg rollen på nytt med «deltaker ny».',
    },
    codeHint: 'Har du fått en kode, så skriv «tilgang kode» og koden her.',
  },
  nn: {
    claim: {
      title: 'Er denne kontoen din?',
      body: (account) => `Nokon ber om å kome inn i Lagbot som deg, frå denne kontoen: ${account}.`,
      ifYours: (code) =>
        `Er kontoen din, så svar ja her, eller skriv «tilgang kode ${code}» frå den nye kontoen. Då kan han gjere alt du kan.`,
      ifNot: 'Er han ikkje din, så svar nei. Då kjem han ikkje inn som deg, og koordinatoren får vite det.',
      yes: 'Ja, kontoen er min',
      no: 'Nei, han er ikkje min',
      accepted: (account) => `Kontoen er din no: ${account}.`,
      denied: 'Kontoen er ikkje kopla til deg. Koordinatoren får vite det.',
    },
    second: {
      title: (name, role) => `${name} vil bli ${role}`,
      body: (name, role, place, from) =>
        `${name} har gjeve seg sjølv rolla som ${role} i ${place} frå og med ${from}, og kan då attestere timar der. Rolla gjeld først når ein annan har stadfesta henne.`,
      yes: 'Ja, det stemmer',
      no: 'Nei, det stemmer ikkje',
      accepted: (name, role, place) => `${name} er no ${role} i ${place}.`,
      denied: (name) => `Rolla er ikkje gjeven. ${name} får vite det.`,
    },
    typedYes: 'profil stadfest',
    typedNo: 'profil avvis',
    asked: (name) => `Eg har spurt ${name} om kontoen er deira.`,
    askedWhat:
      'Førespurnaden ventar til dei svarar. Svarar dei ja, er dei inne med rolla du valde. Du får vite det om dei svarar nei.',
    otherPerson: 'Det er ein annan person',
    typedOther: (number) => `deltakar godkjenn ${number} som ny`,
    waitsFor: 'ventar på svar frå den det gjeld',
    saidNo: 'den det gjeld, seier at kontoen ikkje er deira',
    madeNew: {
      denied: (name) =>
        `${name} seier at kontoen ikkje er deira. Difor er dette ein ny person, utan e-postadressa og rollene til ${name}.`,
      cannotAsk: (name) =>
        `Ein ${name} er her frå før, men har korkje ein konto eller ei e-postadresse som eg kan spørje. Difor er dette ein ny person. Er dei den same, kan den som driftar Lagbot, kople kontoen.`,
      chosen: (name) => `Dette er ein annan person enn den ${name} som er her frå før.`,
    },
    secondAsked: (role, place) =>
      `Du kan ikkje gje deg sjølv rolla som ${role} åleine. Eg har spurt dei som har ei rolle i ${place}, og dei andre koordinatorane. Rolla gjeld når ein av dei har stadfesta henne.`,
    nobodySecond: (place) =>
      `Du kan ikkje gje deg sjølv denne rolla åleine, og det er ingen andre i ${place} som kan stadfeste henne. Legg først til nokon i ${place}: «deltakar ny NAMN».`,
    deniedTitle: (name) => `${name} seier nei`,
    deniedBody:
      'Kontoen som bad om tilgang, er ikkje deira. Førespurnaden ventar framleis; skriv «deltakar» for å sleppe han inn som ein ny person eller avslå han.',
    secondDenied: (place, role) => `Rolla som ${role} i ${place} er ikkje gjeven.`,
    account: (platform, tenant, name, email) =>
      `${platform}, ${tenant}, ${name}${email === null ? '' : `, ${email}`}`,
    wrote: (words) => `Skreiv: ${words}`,
    given: (name, role, place) => `${name} er no ${role} (${place})`,
    givenWhy: {
      attests: 'Rolla kan attestere timane i kommunen og sjå kven som har ført dei.',
      sees: 'Rolla gjev innsyn i timane i kommunen.',
    },
    faults: {
      none: 'Det er ingenting som ventar på ditt ja.',
      which: 'Fleire ting ventar på svar frå deg. Vel kva for ein:',
      code: 'Koden stemmer ikkje, eller han gjeld ikkje lenger. Skriv han som han står i meldinga: «tilgang kode 12345678».',
      extend:
        'Du kan ikkje forlengje ei rolle som attesterer for deg sjølv. Be ein annan koordinator gjere det, eller gje deg rolla på nytt med «deltakar ny».',
    },
    codeHint: 'Har du fått ein kode, så skriv «tilgang kode» og koden her.',
  },
  en: {
    claim: {
      title: 'Is this account yours?',
      body: (account) => `Somebody asks to be let into Lagbot as you, from this account: ${account}.`,
      ifYours: (code) =>
        `If it is yours, say yes here, or type “access code ${code}” from the new account. It can then do all that you can.`,
      ifNot: 'If it is not, say no. It is then not let in as you, and the coordinator is told.',
      yes: 'Yes, it is mine',
      no: 'No, it is not mine',
      accepted: (account) => `The account is yours now: ${account}.`,
      denied: 'The account is not linked to you. The coordinator is told.',
    },
    second: {
      title: (name, role) => `${name} is to be ${role}`,
      body: (name, role, place, from) =>
        `${name} has taken the role of ${role} in ${place} from ${from}, and could then attest hours there. The role holds only when somebody else has confirmed it.`,
      yes: 'Yes, that is right',
      no: 'No, that is wrong',
      accepted: (name, role, place) => `${name} is now ${role} in ${place}.`,
      denied: (name) => `The role is not given. ${name} is told.`,
    },
    typedYes: 'profile confirm',
    typedNo: 'profile reject',
    asked: (name) => `I have asked ${name} whether the account is theirs.`,
    askedWhat:
      'The request waits for their answer. If they say yes, they are in with the role that you chose. You are told if they say no.',
    otherPerson: 'It is another person',
    typedOther: (number) => `member approve ${number} as new`,
    waitsFor: 'waits for an answer from the person concerned',
    saidNo: 'the person concerned says that the account is not theirs',
    madeNew: {
      denied: (name) =>
        `${name} says that the account is not theirs. So this is a new person, without the e-mail address and the roles of ${name}.`,
      cannotAsk: (name) =>
        `There is a ${name} here already, but with neither an account nor an e-mail address that I can ask. So this is a new person. If they are the same, whoever runs Lagbot can link the account.`,
      chosen: (name) => `This is another person than the ${name} who is here already.`,
    },
    secondAsked: (role, place) =>
      `You can’t give yourself the role of ${role} alone. I have asked those who have a role in ${place}, and the other coordinators. The role holds when one of them has confirmed it.`,
    nobodySecond: (place) =>
      `You can’t give yourself this role alone, and there is nobody else in ${place} who can confirm it. First add somebody in ${place}: “member new NAME”.`,
    deniedTitle: (name) => `${name} says no`,
    deniedBody:
      'The account that asked for access is not theirs. The request still waits; type “member” to let it in as a new person or to decline it.',
    secondDenied: (place, role) => `The role of ${role} in ${place} is not given.`,
    account: (platform, tenant, name, email) =>
      `${platform}, ${tenant}, ${name}${email === null ? '' : `, ${email}`}`,
    wrote: (words) => `Wrote: ${words}`,
    given: (name, role, place) => `${name} is now ${role} (${place})`,
    givenWhy: {
      attests: 'The role can attest the municipality’s hours and see who logged them.',
      sees: 'The role can see the municipality’s hours.',
    },
    faults: {
      none: 'Nothing waits for your yes.',
      which: 'Several things wait for your answer. Choose which:',
      code: 'The code is not right, or no longer holds. Type it as it stands in the message: “access code 12345678”.',
      extend:
        'You can’t prolong an attesting role for yourself. Ask another coordinator, or give yourself the role anew with “member new”.',
    },
    codeHint: 'If you have been sent a code, type “access code” and the code here.',
  },
};
