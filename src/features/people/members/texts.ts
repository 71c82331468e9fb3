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
  percent: say('Stillingsprosent', 'Stillingsprosent', 'Position in percent'),
  percentHint: say(
    'For prosjektlederen: hvor mye av en full stilling tilskuddet betaler, for eksempel 100.',
    'For prosjektleiaren: kor mykje av ei full stilling tilskotet betaler, til dømes 100.',
    'For the project leader: how much of a full position the grant pays, for example 100.',
  ),
  faultPercent: say(
    'Stillingsprosenten må være et helt tall fra 1 til 100.',
    'Stillingsprosenten må vere eit heilt tal frå 1 til 100.',
    'The percentage has to be a whole number from 1 to 100.',
  ),
  faultPercentRole: say(
    'Stillingsprosenten gjelder stillingen som tilskuddet betaler, og den har prosjektlederen.',
    'Stillingsprosenten gjeld stillinga som tilskotet betaler, og den har prosjektleiaren.',
    'The percentage is of the position that the grant pays, which is the project leader’s.',
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
  organisation: say('Organisasjon', 'Organisasjon', 'Organisation'),
  organisationHint: say(
    'For en partner: hvem de er fra, for eksempel Husbanken.',
    'For ein partnar: kven dei er frå, til dømes Husbanken.',
    'For a partner: whom they are from, for example Husbanken.',
  ),
  faultOrganisation: say(
    'Det er partnere som er fra en organisasjon. Velg rollen «partner», eller la feltet stå tomt.',
    'Det er partnarar som er frå ein organisasjon. Vel rolla «partnar», eller lat feltet stå tomt.',
    'It is partners who are from an organisation. Choose the role “partner”, or leave the field empty.',
  ),
  faultEnd: say(
    'Siste dag kan ikke være før den første.',
    'Siste dag kan ikkje vere før den første.',
    'The last day can’t be before the first.',
  ),
  faultNoEnd: say(
    'En revisor leser til en bestemt dag. Skriv siste dag, for eksempel «til 31. desember».',
    'Ein revisor les til ein bestemt dag. Skriv siste dag, til dømes «til 31. desember».',
    'An auditor reads until a certain day. Type the last day, for example “until 31 December”.',
  ),
  faultDay: say(
    (typed: string) =>
      `Jeg vet ikke hvilken dag «${typed}» er, så ingenting er gjort. Skriv datoen, for eksempel «fra 1. mars».`,
    (typed) =>
      `Eg veit ikkje kva dag «${typed}» er, så ingenting er gjort. Skriv datoen, til dømes «frå 1. mars».`,
    (typed) =>
      `I don’t know which day “${typed}” is, so nothing has been done. Type the date, for example “from 1 March”.`,
  ),
  notHere: say(
    (typed: string, places: string) =>
      `«${typed}» er ikke en av kommunene her: ${places}. Ingenting er gjort. Er det en organisasjon, er rollen «partner»: «${nb.newMember} Kari Nordmann partner Husbanken».`,
    (typed, places) =>
      `«${typed}» er ikkje ein av kommunane her: ${places}. Ingenting er gjort. Er det ein organisasjon, er rolla «partnar»: «${nn.newMember} Kari Nordmann partnar Husbanken».`,
    (typed, places) =>
      `“${typed}” is not one of the municipalities here: ${places}. Nothing has been done. If it is an organisation, the role is “partner”: “${en.newMember} Kari Nordmann partner Husbanken”.`,
  ),
  whichPlace: say('Hvor gjelder rollen?', 'Kvar gjeld rolla?', 'Where does the role hold?'),
  whoseRole: say(
    (example: string) => `Hvem, og hvilken rolle? Skriv for eksempel «${example}».`,
    (example) => `Kven, og kva rolle? Skriv til dømes «${example}».`,
    (example) => `Who, and which role? Type for example “${example}”.`,
  ),
  nobodyCalled: say(
    (typed: string) =>
      `Jeg finner ingen her i «${typed}». Skriv «${nb.newMember}» i stedet for å legge til en som ikke er med ennå.`,
    (typed) =>
      `Eg finn ingen her i «${typed}». Skriv «${nn.newMember}» i staden for å leggje til ein som ikkje er med enno.`,
    (typed) =>
      `I can’t find anybody here in “${typed}”. Type “${en.newMember}” instead to add somebody who isn’t here yet.`,
  ),
  givers: say(
    'Roller gis av koordinatoren i fylket, og i prosjektgruppa av den prosjektansvarlige i kommunen.',
    'Roller blir gjevne av koordinatoren i fylket, og i prosjektgruppa av den prosjektansvarlege i kommunen.',
    'Roles are given by the county’s coordinator, and in the project group by the one responsible in the municipality.',
  ),
  groupOnly: say(
    'Du kan legge til medlemmer av prosjektgruppa i din egen kommune og avslutte rollene deres. De andre rollene gir koordinatoren i fylket.',
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
  addedMany: say(
    (count: number) => (count === 1 ? 'Én er lagt til' : `${count} er lagt til`),
    (count) => (count === 1 ? 'Éin er lagd til' : `${count} er lagde til`),
    (count) => `${count} added`,
  ),
  leftMany: say(
    (count: number) => (count === 1 ? 'Én linje er ikke lagret' : `${count} linjer er ikke lagret`),
    (count) => (count === 1 ? 'Éi linje er ikkje lagra' : `${count} linjer er ikkje lagra`),
    (count) => (count === 1 ? 'One line is not saved' : `${count} lines are not saved`),
  ),
  tryAgain: say(
    (line: string) => `Rett: ${line}`,
    (line) => `Rett: ${line}`,
    (line) => `Correct: ${line}`,
  ),
  lineMissing: say(
    'Navnet, rollen eller kommunen mangler.',
    'Namnet, rolla eller kommunen manglar.',
    'The name, the role or the municipality is missing.',
  ),
  lineWhich: say(
    (places: string) => `Det kan gjelde flere steder: ${places}.`,
    (places) => `Det kan gjelde fleire stader: ${places}.`,
    (places) => `It could be several places: ${places}.`,
  ),
  lineTwice: say(
    'Den samme rollen står i en linje lenger oppe.',
    'Den same rolla står i ei linje lenger oppe.',
    'The same role is on an earlier line.',
  ),
  lineUnsure: say(
    (name: string) =>
      `${name} står også i en linje lenger oppe. Skriv samme e-postadresse i begge, eller i ingen.`,
    (name) => `${name} står òg i ei linje lenger oppe. Skriv same e-postadressa i begge, eller i inga.`,
    (name) => `${name} is on an earlier line too. Type the same e-mail address on both, or on neither.`,
  ),
  lineAlone: say(
    'Denne må noen andre bekrefte. Skriv linja alene.',
    'Denne må nokon andre stadfeste. Skriv linja åleine.',
    'Somebody else has to confirm this one. Type the line alone.',
  ),
  lineTooLong: say(
    (most: number) => `Det er for langt. Skriv navn, rolle, kommune og dag på høyst ${most} tegn.`,
    (most) => `Det er for langt. Skriv namn, rolle, kommune og dag på høgst ${most} teikn.`,
    (most) => `That is too long. Type name, role, municipality and day in at most ${most} characters.`,
  ),
  tooManyLines: say(
    (most: number) => `Jeg leser høyst ${most} linjer om gangen. Ingenting er lagret; del dem i to.`,
    (most) => `Eg les høgst ${most} linjer om gongen. Ingenting er lagra; del dei i to.`,
    (most) => `I read at most ${most} lines at a time. Nothing is saved; split them in two.`,
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
      `Jeg skjønte ikke «${typed}», så ingenting er gjort. Skriv «${nb.members}» for lista, «${nb.newMember} NAVN» for å gi noen en rolle, eller «${nb.end} NAVN 31. juli» for å avslutte en. En rolle endres ved at den nye gis og den gamle avsluttes.`,
    (typed) =>
      `Eg skjønte ikkje «${typed}», så ingenting er gjort. Skriv «${nn.members}» for lista, «${nn.newMember} NAMN» for å gi nokon ei rolle, eller «${nn.end} NAMN 31. juli» for å avslutte ei. Ei rolle blir endra ved at den nye blir gitt og den gamle avslutta.`,
    (typed) =>
      `I couldn’t read “${typed}”, so nothing has been done. Type “${en.members}” for the list, “${en.newMember} NAME” to give somebody a role, or “${en.end} NAME 31 July” to end one. A role is changed by giving the new one and ending the old.`,
  ),
  gone: say(
    `Denne rollen står ikke i lista lenger. Skriv «${nb.members}», så ser du den som den er.`,
    `Denne rolla står ikkje i lista lenger. Skriv «${nn.members}», så ser du ho som ho er.`,
    `This role is no longer in the list. Type “${en.members}” to see it as it is.`,
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
  account: say('Konto', 'Konto', 'Account'),
  accountHint: say(
    'Velg personen her, så kommer navnet og e-posten derfra. Er personen ikke her, så skriv navnet under.',
    'Vel personen her, så kjem namnet og e-posten derifrå. Er personen ikkje her, så skriv namnet under.',
    'Choose the person here, and the name and e-mail come from there. If they are not here, type the name below.',
  ),
  faultAccount: say(
    'Denne kontoen er fra et annet sted enn din egen. Velg en herfra, eller skriv navnet under.',
    'Denne kontoen er frå ein annan stad enn din eigen. Vel ein herifrå, eller skriv namnet under.',
    'This account is from another place than your own. Choose one from here, or type the name below.',
  ),
  faultNameless: say(
    'Jeg fikk ikke vite navnet på kontoen. Skriv det her.',
    'Eg fekk ikkje vite namnet på kontoen. Skriv det her.',
    'I wasn’t told the name of the account. Type it here.',
  ),
  accountNotLinked: say(
    (name: string) => `Kontoen er ikke koblet: ${name} må selv be om tilgang fra den.`,
    (name) => `Kontoen er ikkje kopla: ${name} må sjølv be om tilgang frå han.`,
    (name) => `The account is not linked: ${name} has to ask for access from it.`,
  ),
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
    `Denne forespørselen venter ikke på deg lenger. Skriv «${nb.members}», så ser du dem som venter.`,
    `Denne førespurnaden ventar ikkje på deg lenger. Skriv «${nn.members}», så ser du dei som ventar.`,
    `This request no longer waits for you. Type “${en.members}” to see who is waiting.`,
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
      `${name} has been ${role} since ${from}, so that can’t be undone. Type for example “${en.end} 3 31 July” to give the role a last day.`,
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
    (typed: string) => `Jeg finner ingen med «${typed}» i lista. Skriv «${nb.members}», så ser du numrene.`,
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
    `The last day has to be a real day. Type for example “${en.end} 3 31 July”.`,
  ),
  asked: say(
    (name: string) => `${name} ber om tilgang`,
    (name) => `${name} ber om tilgang`,
    (name) => `${name} asks for access`,
  ),
});
