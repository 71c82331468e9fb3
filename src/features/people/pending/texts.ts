import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from '../members/texts-said.ts';

export const pendingTexts = translated({
  /** To the person whom an account is said to belong to. */
  claim: {
    title: say('Er denne kontoen din?', 'Er denne kontoen din?', 'Is this account yours?'),
    body: say(
      (account: string) => `Noen ber om å komme inn i Lagbot som deg, fra denne kontoen: ${account}.`,
      (account) => `Nokon ber om å kome inn i Lagbot som deg, frå denne kontoen: ${account}.`,
      (account) => `Somebody asks to be let into Lagbot as you, from this account: ${account}.`,
    ),
    ifYours: say(
      (code: string) =>
        `Er kontoen din, så svar ja her, eller skriv «tilgang kode ${code}» fra den nye kontoen. Da kan den gjøre alt du kan.`,
      (code) =>
        `Er kontoen din, så svar ja her, eller skriv «tilgang kode ${code}» frå den nye kontoen. Då kan han gjere alt du kan.`,
      (code) =>
        `If it is yours, say yes here, or type “access code ${code}” from the new account. It can then do all that you can.`,
    ),
    ifNot: say(
      'Er den ikke din, så svar nei. Da kommer den ikke inn som deg, og koordinatoren får vite det.',
      'Er han ikkje din, så svar nei. Då kjem han ikkje inn som deg, og koordinatoren får vite det.',
      'If it is not, say no. It is then not let in as you, and the coordinator is told.',
    ),
    yes: say('Ja, kontoen er min', 'Ja, kontoen er min', 'Yes, it is mine'),
    no: say('Nei, den er ikke min', 'Nei, han er ikkje min', 'No, it is not mine'),
    accepted: say(
      (account: string) => `Kontoen er din nå: ${account}.`,
      (account) => `Kontoen er din no: ${account}.`,
      (account) => `The account is yours now: ${account}.`,
    ),
    denied: say(
      'Kontoen er ikke koblet til deg. Koordinatoren får vite det.',
      'Kontoen er ikkje kopla til deg. Koordinatoren får vite det.',
      'The account is not linked to you. The coordinator is told.',
    ),
  },
  /** To those who can confirm that somebody takes an attesting role. */
  second: {
    title: say(
      (name: string, role: string) => `${name} vil bli ${role}`,
      (name, role) => `${name} vil bli ${role}`,
      (name, role) => `${name} is to be ${role}`,
    ),
    body: say(
      (name: string, role: string, from: string) =>
        `${name} har gitt seg selv rollen som ${role} fra og med ${from}, og kan da attestere timer der. Rollen gjelder først når en annen har bekreftet den.`,
      (name, role, from) =>
        `${name} har gitt seg sjølv rolla som ${role} frå og med ${from}, og kan då attestere timar der. Rolla gjeld først når ein annan har stadfesta rolla.`,
      (name, role, from) =>
        `${name} has taken the role as ${role} from ${from}, and could then attest hours there. The role applies only when somebody else has confirmed it.`,
    ),
    yes: say('Ja, det stemmer', 'Ja, det stemmer', 'Yes, that is right'),
    no: say('Nei, det stemmer ikke', 'Nei, det stemmer ikkje', 'No, that is wrong'),
    denied: say(
      (name: string) => `Rollen er ikke gitt. ${name} får vite det.`,
      (name) => `Rolla er ikkje gitt. ${name} får vite det.`,
      (name) => `The role is not given. ${name} is told.`,
    ),
  },
  /** To the coordinator. */
  asked: say(
    (name: string) => `Jeg har spurt ${name} om kontoen er deres.`,
    (name) => `Eg har spurt ${name} om kontoen er deira.`,
    (name) => `I have asked ${name} whether the account is theirs.`,
  ),
  askedWhat: say(
    'Forespørselen venter til de svarer. Svarer de ja, er de inne med rollen du valgte. Du får vite det hvis de svarer nei.',
    'Førespurnaden ventar til dei svarar. Svarar dei ja, er dei inne med rolla du valde. Du får vite det om dei svarar nei.',
    'The request waits for their answer. If they say yes, they are in with the role that you chose. You are told if they say no.',
  ),
  otherPerson: say('Det er en annen person', 'Det er ein annan person', 'It is another person'),
  asNew: say(
    (number: number) => `${number} som ny`,
    (number) => `${number} som ny`,
    (number) => `${number} as new`,
  ),
  /** To the coordinator who vouches for an account, and to those who are told of it. */
  vouch: {
    ask: say(
      (name: string) =>
        `${name} er her fra før, men har verken en konto eller en e-postadresse som jeg kan spørre. Er dette kontoen til ${name}?`,
      (name) =>
        `${name} er her frå før, men har verken ein konto eller ei e-postadresse som eg kan spørje. Er dette kontoen til ${name}?`,
      (name) =>
        `${name} is here already, but has neither an account nor an e-mail address that I can ask. Is this ${name}’s account?`,
    ),
    what: say(
      (name: string) =>
        `Svar ja bare hvis du vet det, for eksempel fordi du har snakket med ${name}. Kontoen kan da gjøre alt ${name} kan, og de som har en rolle i samme kommune, og de andre koordinatorene får vite at du går god for den.`,
      (name) =>
        `Svar ja berre om du veit det, til dømes fordi du har snakka med ${name}. Kontoen kan då gjere alt ${name} kan, og dei som har ei rolle i same kommune, og dei andre koordinatorane får vite at du går god for han.`,
      (name) =>
        `Say yes only if you know it, for example because you have spoken with ${name}. The account can then do all that ${name} can, and those who have a role in the same municipality and the other coordinators are told that you vouch for it.`,
    ),
    yes: say(
      (name: string) => `Ja, jeg går god for at det er ${name}`,
      (name) => `Ja, eg går god for at det er ${name}`,
      (name) => `Yes, I vouch that it is ${name}`,
    ),
    asSame: say(
      (number: number) => `${number} som den samme`,
      (number) => `${number} som den same`,
      (number) => `${number} as the same`,
    ),
    done: say(
      (name: string, account: string) => `Kontoen er nå ${name} sin: ${account}.`,
      (name, account) => `Kontoen er no ${name} sin: ${account}.`,
      (name, account) => `The account is now ${name}’s: ${account}.`,
    ),
    toldTitle: say(
      (name: string) => `${name} har fått en konto`,
      (name) => `${name} har fått ein konto`,
      (name) => `${name} has an account now`,
    ),
    told: say(
      (voucher: string, name: string, account: string) =>
        `${voucher} går god for at denne kontoen er ${name} sin: ${account}.`,
      (voucher, name, account) => `${voucher} går god for at denne kontoen er ${name} sin: ${account}.`,
      (voucher, name, account) => `${voucher} vouches that this account is ${name}’s: ${account}.`,
    ),
    toldWhat: say(
      'Stemmer det ikke, så si fra til en koordinator med en gang.',
      'Stemmer det ikkje, så sei frå til ein koordinator med ein gong.',
      'If that is wrong, tell a coordinator at once.',
    ),
  },
  waitsFor: say(
    'venter på svar fra den det gjelder',
    'ventar på svar frå den det gjeld',
    'waits for an answer from the person concerned',
  ),
  saidNo: say(
    'den det gjelder, sier at kontoen ikke er deres',
    'den det gjeld, seier at kontoen ikkje er deira',
    'the person concerned says that the account is not theirs',
  ),
  madeNew: {
    denied: say(
      (name: string) =>
        `${name} sier at kontoen ikke er deres. Derfor er dette en ny person, uten e-postadressen og rollene til ${name}.`,
      (name) =>
        `${name} seier at kontoen ikkje er deira. Derfor er dette ein ny person, utan e-postadressa og rollene til ${name}.`,
      (name) =>
        `${name} says that the account is not theirs. So this is a new person, without the e-mail address and the roles of ${name}.`,
    ),
    cannotAsk: say(
      (name: string) =>
        `En ${name} er her fra før, men har verken en konto eller en e-postadresse som jeg kan spørre. Derfor er dette en ny person. Er de den samme, kan den som drifter Lagbot, koble kontoen.`,
      (name) =>
        `Ein ${name} er her frå før, men har verken ein konto eller ei e-postadresse som eg kan spørje. Derfor er dette ein ny person. Er dei den same, kan den som driftar Lagbot, kople kontoen.`,
      (name) =>
        `There is a ${name} here already, but with neither an account nor an e-mail address that I can ask. So this is a new person. If they are the same, whoever runs Lagbot can link the account.`,
    ),
    chosen: say(
      (name: string) => `Dette er en annen person enn den ${name} som er her fra før.`,
      (name) => `Dette er ein annan person enn den ${name} som er her frå før.`,
      (name) => `This is another person than the ${name} who is here already.`,
    ),
  },
  secondAsked: say(
    (role: string, place: string) =>
      `Du kan ikke gi deg selv rollen som ${role} alene. Jeg har spurt dem som har en rolle i ${place}, og de andre koordinatorene. Rollen gjelder når en av dem har bekreftet den.`,
    (role, place) =>
      `Du kan ikkje gje deg sjølv rolla som ${role} åleine. Eg har spurt dei som har ei rolle i ${place}, og dei andre koordinatorane. Rolla gjeld når ein av dei har stadfesta rolla.`,
    (role, place) =>
      `You can’t give yourself the role as ${role} alone. I have asked those who have a role in ${place}, and the other coordinators. The role applies when one of them has confirmed it.`,
  ),
  nobodySecond: say(
    (place: string) =>
      `Du kan ikke gi deg selv denne rollen alene, og det er ingen andre i ${place} som kan bekrefte den. Legg først til noen i ${place}: «${nb.newMember} NAVN».`,
    (place) =>
      `Du kan ikkje gje deg sjølv denne rolla åleine, og det er ingen andre i ${place} som kan stadfeste rolla. Legg først til nokon i ${place}: «${nn.newMember} NAMN».`,
    (place) =>
      `You can’t give yourself this role alone, and there is nobody else in ${place} who can confirm it. First add somebody in ${place}: “${en.newMember} NAME”.`,
  ),
  deniedTitle: say(
    (name: string) => `${name} sier nei`,
    (name) => `${name} seier nei`,
    (name) => `${name} says no`,
  ),
  deniedBody: say(
    `Kontoen som ba om tilgang, er ikke deres. Forespørselen venter fortsatt; skriv «${nb.members}» for å slippe den inn som en ny person eller avslå den.`,
    `Kontoen som bad om tilgang, er ikkje deira. Førespurnaden ventar framleis; skriv «${nn.members}» for å sleppe han inn som ein ny person eller avslå han.`,
    `The account that asked for access is not theirs. The request still waits; type “${en.members}” to let it in as a new person or to decline it.`,
  ),
  secondDenied: say(
    (role: string) => `Rollen som ${role} er ikke gitt.`,
    (role) => `Rolla som ${role} er ikkje gitt.`,
    (role) => `The role as ${role} is not given.`,
  ),
  wrote: say(
    (words: string) => `Skrev: ${words}`,
    (words) => `Skreiv: ${words}`,
    (words) => `Wrote: ${words}`,
  ),
  /** To those who have a role in a municipality. */
  given: say(
    (name: string, role: string, isLater: boolean) => `${name} ${isLater ? 'blir' : 'er nå'} ${role}`,
    (name, role, isLater) => `${name} ${isLater ? 'blir' : 'er no'} ${role}`,
    (name, role, isLater) => `${name} ${isLater ? 'will be' : 'is now'} ${role}`,
  ),
  since: say(
    (from: string) => `Rollen gjelder fra og med ${from}.`,
    (from) => `Rolla gjeld frå og med ${from}.`,
    (from) => `The role applies from ${from}.`,
  ),
  givenWhy: {
    attests: say(
      'Rollen kan attestere timene i kommunen og se hvem som har ført dem.',
      'Rolla kan attestere timane i kommunen og sjå kven som har ført dei.',
      'The role can attest the municipality’s hours and see who logged them.',
    ),
    sees: say(
      'Rollen gir innsyn i timene i kommunen.',
      'Rolla gjev innsyn i timane i kommunen.',
      'The role can see the municipality’s hours.',
    ),
  },
  faults: {
    none: say(
      'Det er ingenting som venter på ditt ja.',
      'Det er ingenting som ventar på ditt ja.',
      'Nothing is waiting for your confirmation.',
    ),
    which: say(
      'Flere ting venter på svar fra deg. Velg hvilken:',
      'Fleire ting ventar på svar frå deg. Vel kva for ein:',
      'Several things are waiting for your answer. Choose which:',
    ),
    code: say(
      'Koden stemmer ikke, eller den gjelder ikke lenger. Skriv den som den står i meldingen: «tilgang kode 12345678».',
      'Koden stemmer ikkje, eller han gjeld ikkje lenger. Skriv han som han står i meldinga: «tilgang kode 12345678».',
      'The code is not right, or is no longer valid. Type it as it is in the message: “access code 12345678”.',
    ),
    extend: say(
      `Du kan ikke forlenge en rolle som attesterer for deg selv. Be en annen koordinator gjøre det, eller gi deg rollen på nytt med «${nb.newMember}».`,
      `Du kan ikkje forlengje ei rolle som attesterer for deg sjølv. Be ein annan koordinator gjere det, eller gje deg rolla på nytt med «${nn.newMember}».`,
      `You can’t extend an attesting role for yourself. Ask another coordinator, or give yourself the role again with “${en.newMember}”.`,
    ),
  },
  codeHint: say(
    'Har du fått en kode, så skriv «tilgang kode» og koden her.',
    'Har du fått ein kode, så skriv «tilgang kode» og koden her.',
    'If you have been sent a code, type “access code” and the code here.',
  ),
});
