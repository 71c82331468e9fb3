import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from './texts-said.ts';

/** What is read about the people of a network and those who ask to be let in. */
export const memberTexts = translated({
  title: say('Deltakere', 'Deltakarar', 'Members'),
  number: say('Nr.', 'Nr.', 'No.'),
  until: say('Til og med', 'Til og med', 'Until'),
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
  aMember: say(
    'NAVN ROLLE KOMMUNE fra DAG E-POST',
    'NAMN ROLLE KOMMUNE frå DAG E-POST',
    'NAME ROLE MUNICIPALITY from DAY E-MAIL',
  ),
  where: say('Hvor', 'Kvar', 'Where'),
  throughDay: say(
    (day: string) => `til og med ${day}`,
    (day) => `til og med ${day}`,
    (day) => `until ${day}`,
  ),
  fromDay: say(
    (day: string) => `fra ${day}`,
    (day) => `frå ${day}`,
    (day) => `from ${day}`,
  ),
  percentSet: say(
    (name: string, role: string, percent: number) =>
      `Stillingen til ${name} som ${role} er nå ${percent} prosent.`,
    (name, role, percent) => `Stillinga til ${name} som ${role} er no ${percent} prosent.`,
    (name, role, percent) => `The position of ${name} as ${role} is ${percent} percent now.`,
  ),
  nowIs: say(
    (name: string, role: string) => `${name} er nå ${role}.`,
    (name, role) => `${name} er no ${role}.`,
    (name, role) => `${name} is now ${role}.`,
  ),
  faultNoEnd: say(
    'En revisor leser til en bestemt dag. Skriv siste dag, for eksempel «til 31. desember».',
    'Ein revisor les til ein bestemt dag. Skriv siste dag, til dømes «til 31. desember».',
    'An auditor reads until a certain day. Type the last day, for example “until 31 December”.',
  ),
  givers: say(
    'Du kan ikke gi roller her. Det kan koordinatoren i fylket, og i prosjektgruppen den prosjektansvarlige i kommunen.',
    'Du kan ikkje gje roller her. Det kan koordinatoren i fylket, og i prosjektgruppa den prosjektansvarlege i kommunen.',
    'You can’t give roles here. The county’s coordinator can, and in the project group the one responsible in the municipality.',
  ),
  groupOnly: say(
    'Du kan legge til medlemmer av prosjektgruppen i din egen kommune og avslutte rollene deres. De andre rollene gir koordinatoren i fylket.',
    'Du kan leggje til medlemer av prosjektgruppa i din eigen kommune og avslutte rollene deira. Dei andre rollene gjev koordinatoren i fylket.',
    'You can add members of the project group in your own municipality and end their roles. The county’s coordinator gives the other roles.',
  ),
  isOwn: say(
    (role: string) =>
      `Dette er din egen rolle som ${role}. Når den er slutt, får du ikke gjort det rollen gir deg lov til. Ingenting er gjort ennå.`,
    (role) =>
      `Dette er di eiga rolle som ${role}. Når ho er slutt, får du ikkje gjort det rolla gjev deg lov til. Ingenting er gjort enno.`,
    (role) =>
      `This is your own role as ${role}. When it has ended you can’t do what the role lets you do. Nothing has been done yet.`,
  ),
  endOwn: say('Ja, avslutt min egen rolle', 'Ja, avslutt mi eiga rolle', 'Yes, end my own role'),
  anyway: say('likevel', 'likevel', 'anyway'),
  endsBeforeStart: say(
    (whom: string, from: string) =>
      `Rollen til ${whom} begynner ${from}, og kan ikke slutte før det. Ingenting er endret.`,
    (whom, from) => `Rolla til ${whom} byrjar ${from}, og kan ikkje slutte før det. Ingenting er endra.`,
    (whom, from) => `The role of ${whom} begins on ${from}, and can’t end before that. Nothing is changed.`,
  ),
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
      `Jeg forstår ikke «${typed}», så ingenting er gjort. Skriv «${nb.members}» for listen, «${nb.newMember} NAVN» for å gi noen en rolle, eller «${nb.end} NAVN 31. juli» for å avslutte en. En rolle endres ved at den nye gis og den gamle avsluttes.`,
    (typed) =>
      `Eg forstår ikkje «${typed}», så ingenting er gjort. Skriv «${nn.members}» for lista, «${nn.newMember} NAMN» for å gje nokon ei rolle, eller «${nn.end} NAMN 31. juli» for å avslutte ei. Ei rolle blir endra ved at den nye blir gitt og den gamle avslutta.`,
    (typed) =>
      `I don’t understand “${typed}”, so nothing has been done. Type “${en.members}” for the list, “${en.newMember} NAME” to give somebody a role, or “${en.end} NAME 31 July” to end one. A role is changed by giving the new one and ending the old.`,
  ),
  gone: say(
    `Denne rollen står ikke i listen lenger. Skriv «${nb.members}», så ser du hvordan det står nå.`,
    `Denne rolla står ikkje i lista lenger. Skriv «${nn.members}», så ser du korleis det står no.`,
    `This role is no longer in the list. Type “${en.members}” to see how it stands now.`,
  ),
  noRequest: say(
    (number: string) =>
      `Ingen forespørsel har nummer ${number}. Skriv «${nb.members}», så ser du dem som venter.`,
    (number) => `Ingen førespurnad har nummer ${number}. Skriv «${nn.members}», så ser du dei som ventar.`,
    (number) => `No request has number ${number}. Type “${en.members}” to see who is waiting.`,
  ),
  declined: say(
    (name: string) => `Forespørselen fra ${name} er avslått.`,
    (name) => `Førespurnaden frå ${name} er avslegen.`,
    (name) => `The request from ${name} is declined.`,
  ),
  name: say('Navn', 'Namn', 'Name'),
  role: say('Rolle', 'Rolle', 'Role'),
  from: say('Fra og med', 'Frå og med', 'From'),
  noRequestLeft: say(
    `Denne forespørselen venter ikke på deg lenger. Skriv «${nb.members}», så ser du dem som venter.`,
    `Denne førespurnaden ventar ikkje på deg lenger. Skriv «${nn.members}», så ser du dei som ventar.`,
    `This request is no longer waiting for you. Type “${en.members}” to see who is waiting.`,
  ),
  hasRole: say(
    (name: string, role: string, from: string) =>
      `${name} er allerede ${role}, fra og med ${from}. Ingenting er endret.`,
    (name, role, from) => `${name} er allereie ${role}, frå og med ${from}. Ingenting er endra.`,
    (name, role, from) => `${name} is already ${role}, from ${from}. Nothing is changed.`,
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
      `${network} må ha en koordinator. Legg til en ny med «${nb.newMember} NAVN» før du avslutter denne rollen.`,
    (network) =>
      `${network} må ha ein koordinator. Legg til ein ny med «${nn.newMember} NAMN» før du avsluttar denne rolla.`,
    (network) =>
      `${network} needs a coordinator. Add a new one with “${en.newMember} NAME” before you end this role.`,
  ),
  added: say(
    (name: string, role: string, from: string, isLater: boolean) =>
      isLater ? `${name} blir ${role} fra og med ${from}.` : `${name} er nå ${role}, fra og med ${from}.`,
    (name, role, from, isLater) =>
      isLater ? `${name} blir ${role} frå og med ${from}.` : `${name} er no ${role}, frå og med ${from}.`,
    (name, role, from, isLater) =>
      isLater ? `${name} will be ${role} from ${from}.` : `${name} is now ${role}, from ${from}.`,
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
  asBefore: say(
    (name: string, role: string) => `Rollen til ${name} som ${role} er som før.`,
    (name, role) => `Rolla til ${name} som ${role} er som før.`,
    (name, role) => `The role of ${name} as ${role} is as before.`,
  ),
  reopened: say(
    (name: string, role: string) => `${name} er ${role} uten sluttdato igjen.`,
    (name, role) => `${name} er ${role} utan sluttdato igjen.`,
    (name, role) => `${name} is ${role} with no end date again.`,
  ),
  tooOldToUndo: say(
    (name: string, role: string, from: string) =>
      `${name} har vært ${role} siden ${from}, så det kan ikke angres. Skriv for eksempel «${nb.end} 3 31. juli» for å gi rollen en siste dag.`,
    (name, role, from) =>
      `${name} har vore ${role} sidan ${from}, så det kan ikkje angrast. Skriv til dømes «${nn.end} 3 31. juli» for å gje rolla ein siste dag.`,
    (name, role, from) =>
      `${name} has been ${role} since ${from}, so that can’t be undone. Type, for example, “${en.end} 3 31 July” to give the role a last day.`,
  ),
  nothingToUndo: say(
    'Det er ingen rolle å angre lenger.',
    'Det er inga rolle å angre lenger.',
    'There is no role to undo any more.',
  ),
  which: say(
    (example: string) => `Hvem? Skriv nummeret fra listen, for eksempel «${example}».`,
    (example) => `Kven? Skriv nummeret frå lista, til dømes «${example}».`,
    (example) => `Who? Type the number from the list, for example “${example}”.`,
  ),
  noSuch: say(
    (typed: string) => `Jeg finner ingen med «${typed}» i listen. Skriv «${nb.members}», så ser du numrene.`,
    (typed) => `Eg finn ingen med «${typed}» i lista. Skriv «${nn.members}», så ser du numra.`,
    (typed) => `I can’t find anybody with “${typed}” in the list. Type “${en.members}” to see the numbers.`,
  ),
  ended: say(
    (name: string, role: string, to: string, isOver: boolean) =>
      `${name} ${isOver ? 'var' : 'er'} ${role} til og med ${to}.`,
    (name, role, to, isOver) => `${name} ${isOver ? 'var' : 'er'} ${role} til og med ${to}.`,
    (name, role, to, isOver) => `${name} ${isOver ? 'was' : 'is'} ${role} through ${to}.`,
  ),
  whichEnd: say('Hvilken dag er den siste?', 'Kva dag er den siste?', 'Which day is the last?'),
  endWhen: say(
    `Siste dag må være en dag som finnes. Skriv for eksempel «${nb.end} 3 31. juli».`,
    `Siste dag må vere ein dag som finst. Skriv til dømes «${nn.end} 3 31. juli».`,
    `The last day has to be a real day. Type “${en.end} 3 31 July”, for example.`,
  ),
  accessLabel: say('Tilgang', 'Tilgang', 'Access'),
  newAtHome: say('Ny deltaker', 'Ny deltakar', 'New member'),
  asked: say(
    (name: string) => `${name} ber om tilgang`,
    (name) => `${name} ber om tilgang`,
    (name) => `${name} asks for access`,
  ),
});
