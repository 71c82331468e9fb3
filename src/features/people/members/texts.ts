import { carrying, remainder, word } from '../../../chat/carried.ts';
import { sayings } from '../../../chat/command.ts';
import { say, translated } from '../../../translated.ts';

/** What the coordinator types about the people of the network. */
export const memberSaid = sayings('people', say('deltaker', 'deltakar', 'member'), {
  members: {
    does: say(
      'alle i nettverket, og hvem som ber om tilgang',
      'alle i nettverket, og kven som ber om tilgang',
      'everyone in the network, and who asks for access',
    ),
  },
  newMember: {
    verb: say('ny', 'ny', 'new'),
    example: say('Siv Eksempelvik'),
    does: say('legger til noen med en rolle', 'legg til nokon med ei rolle', 'adds someone with a role'),
  },
  approve: {
    verb: say('godkjenn', 'godkjenn', 'approve'),
    example: say('1'),
    does: say(
      'slipper inn den som ber om det; «deltaker avslå 1» sier nei',
      'slepp inn den som ber om det; «deltakar avslå 1» seier nei',
      'lets someone in; “member decline 1” says no',
    ),
  },
  decline: {
    verb: say('avslå', 'avslå', 'decline'),
    example: say('1'),
    does: say('sier nei til en forespørsel', 'seier nei til ein førespurnad', 'says no to a request'),
  },
  end: {
    carries: carrying({ role: word, words: remainder }),
    verb: say('slutt', 'slutt', 'end'),
    or: ['avslutt', 'fjern', 'slett', 'remove', 'delete'],
    example: say('3 31. juli', '3 31. juli', '3 31 July'),
    does: say('siste dag i en rolle', 'siste dag i ei rolle', 'the last day of a role'),
  },
  undoMember: {
    verb: say('angre', 'angre', 'undo'),
    example: say('3'),
    does: say(
      'angrer en sluttdato, eller en rolle som nettopp ble gitt',
      'angrar ein sluttdato, eller ei rolle som nettopp blei gjeven',
      'undoes an end date, or a role that was just given',
    ),
  },
});

/** What is pressed under an id of its own, and typed as one of those. */
export const memberPressed = {
  approveNew: { ...memberSaid.approve, id: 'people.approveNew' },
  vouch: { ...memberSaid.approve, id: 'people.vouch' },
};

/** What is read about the people of a network and those who ask to be let in. */
export const memberTexts = translated({
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
  aName: say('NAVN', 'NAMN', 'NAME'),
  several: say(
    (typed: string) => `Flere passer med «${typed}». Hvem mener du? Ingenting er gjort ennå.`,
    (typed) => `Fleire passar med «${typed}». Kven meiner du? Ingenting er gjort enno.`,
    (typed) => `Several fit “${typed}”. Whom do you mean? Nothing has been done yet.`,
  ),
  didYouMean: say(
    (whom: string) => `Mente du ${whom}? Ingenting er gjort ennå.`,
    (whom) => `Meinte du ${whom}? Ingenting er gjort enno.`,
    (whom) => `Did you mean ${whom}? Nothing has been done yet.`,
  ),
  notRead: say(
    (typed: string) =>
      `Jeg skjønte ikke «${typed}», så ingenting er gjort. Skriv «${memberSaid.members.phrase.nb}» for lista, «${memberSaid.newMember.phrase.nb} NAVN» for å gi noen en rolle, eller «${memberSaid.end.phrase.nb} NAVN 31. juli» for å avslutte en. En rolle endres ved at den nye gis og den gamle avsluttes.`,
    (typed) =>
      `Eg skjønte ikkje «${typed}», så ingenting er gjort. Skriv «${memberSaid.members.phrase.nn}» for lista, «${memberSaid.newMember.phrase.nn} NAMN» for å gi nokon ei rolle, eller «${memberSaid.end.phrase.nn} NAMN 31. juli» for å avslutte ei. Ei rolle blir endra ved at den nye blir gitt og den gamle avslutta.`,
    (typed) =>
      `I couldn’t read “${typed}”, so nothing has been done. Type “${memberSaid.members.phrase.en}” for the list, “${memberSaid.newMember.phrase.en} NAME” to give somebody a role, or “${memberSaid.end.phrase.en} NAME 31 July” to end one. A role is changed by giving the new one and ending the old.`,
  ),
  gone: say(
    `Denne rollen står ikke i lista lenger. Skriv «${memberSaid.members.phrase.nb}», så ser du den som den er.`,
    `Denne rolla står ikkje i lista lenger. Skriv «${memberSaid.members.phrase.nn}», så ser du ho som ho er.`,
    `This role is no longer in the list. Type “${memberSaid.members.phrase.en}” to see it as it is.`,
  ),
  noRequest: say(
    (number: string) =>
      `Ingen forespørsel har nummer ${number}. Skriv «${memberSaid.members.phrase.nb}», så ser du dem som venter.`,
    (number) =>
      `Ingen førespurnad har nummer ${number}. Skriv «${memberSaid.members.phrase.nn}», så ser du dei som ventar.`,
    (number) =>
      `No request has number ${number}. Type “${memberSaid.members.phrase.en}” to see who is waiting.`,
  ),
  declined: say(
    (name: string) => `Forespørselen fra ${name} er avslått.`,
    (name) => `Førespurnaden frå ${name} er avslegen.`,
    (name) => `The request from ${name} is declined.`,
  ),
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
  faultEmail: say(
    'Dette er ikke en e-postadresse. Skriv for eksempel siv@leka.example.',
    'Dette er ikkje ei e-postadresse. Skriv til dømes berit@meraker.example.',
    'This is not an e-mail address. Write for example siv@leka.example.',
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
    `Denne forespørselen venter ikke på deg lenger. Skriv «${memberSaid.members.phrase.nb}», så ser du dem som venter.`,
    `Denne førespurnaden ventar ikkje på deg lenger. Skriv «${memberSaid.members.phrase.nn}», så ser du dei som ventar.`,
    `This request no longer waits for you. Type “${memberSaid.members.phrase.en}” to see who is waiting.`,
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
      `${network} må ha en koordinator. Legg til en ny med «${memberSaid.newMember.phrase.nb} NAVN» før du avslutter denne rollen.`,
    (network) =>
      `${network} må ha ein koordinator. Legg til ein ny med «${memberSaid.newMember.phrase.nn} NAMN» før du avsluttar denne rolla.`,
    (network) =>
      `${network} needs a coordinator. Add a new one with “${memberSaid.newMember.phrase.en} NAME” before you end this role.`,
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
      `${name} har vært ${role} siden ${from}, så det kan ikke angres. Skriv for eksempel «${memberSaid.end.phrase.nb} 3 31. juli» for å gi rollen en siste dag.`,
    (name, role, from) =>
      `${name} har vore ${role} sidan ${from}, så det kan ikkje angrast. Skriv til dømes «${memberSaid.end.phrase.nn} 3 31. juli» for å gje rolla ein siste dag.`,
    (name, role, from) =>
      `${name} has been ${role} since ${from}, so that can’t be undone. Type for example “${memberSaid.end.phrase.en} 3 31 July” to give the role a last day.`,
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
    (typed: string) =>
      `Jeg finner ingen med «${typed}» i lista. Skriv «${memberSaid.members.phrase.nb}», så ser du numrene.`,
    (typed) =>
      `Eg finn ingen med «${typed}» i lista. Skriv «${memberSaid.members.phrase.nn}», så ser du numra.`,
    (typed) =>
      `I can’t find anybody with “${typed}” in the list. Type “${memberSaid.members.phrase.en}” to see the numbers.`,
  ),
  ended: say(
    (name: string, role: string, to: string) => `${name} er ${role} til og med ${to}.`,
    (name, role, to) => `${name} er ${role} til og med ${to}.`,
    (name, role, to) => `${name} is ${role} until ${to}.`,
  ),
  whichEnd: say('Hvilken dag er den siste?', 'Kva dag er den siste?', 'Which day is the last?'),
  endWhen: say(
    `Siste dag må være en dag som finnes. Skriv for eksempel «${memberSaid.end.phrase.nb} 3 31. juli».`,
    `Siste dag må vere ein dag som finst. Skriv til dømes «${memberSaid.end.phrase.nn} 3 31. juli».`,
    `The last day has to be a real day. Type for example “${memberSaid.end.phrase.en} 3 31 July”.`,
  ),
  asked: say(
    (name: string) => `${name} ber om tilgang`,
    (name) => `${name} ber om tilgang`,
    (name) => `${name} asks for access`,
  ),
});
