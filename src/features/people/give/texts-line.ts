import { say, translated } from '../../../translated.ts';
import { en, memberSaid, nb, nn } from '../members/texts-said.ts';

const { help } = memberSaid.newMember;

/** What can be wrong with a line about somebody, and with an address for somebody who is here already. */
export const lineTexts = translated({
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
  whichPlace: say('Hvor gjelder rollen?', 'Kvar gjeld rolla?', 'Where does the role apply?'),
  whoseRole: say(
    (example: string) => `Hvem, og hvilken rolle? Skriv for eksempel «${example}».`,
    (example) => `Kven, og kva rolle? Skriv til dømes «${example}».`,
    (example) => `Who, and which role? Type “${example}”, for example.`,
  ),
  nobodyCalled: say(
    (typed: string) =>
      `Jeg finner ingen her i «${typed}». Skriv «${nb.newMember}» i stedet for å legge til en som ikke er med ennå.`,
    (typed) =>
      `Eg finn ingen her i «${typed}». Skriv «${nn.newMember}» i staden for å leggje til ein som ikkje er med enno.`,
    (typed) =>
      `I can’t find anybody here in “${typed}”. Type “${en.newMember}” instead to add somebody who isn’t here yet.`,
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
    'Denne må noen andre bekrefte. Skriv linjen alene.',
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
  notUnderstood: say(
    (typed: string) =>
      `Jeg forstår ikke «${typed}», så ingenting er gjort. Skriv navn, rolle, kommune, dager og e-post, for eksempel «${help.nb.type}».`,
    (typed) =>
      `Eg forstår ikkje «${typed}», så ingenting er gjort. Skriv namn, rolle, kommune, dagar og e-post, til dømes «${help.nn.type}».`,
    (typed) =>
      `I don’t understand “${typed}”, so nothing has been done. Type name, role, municipality, days and e-mail, for example “${help.en.type}”.`,
  ),
  noPhone: say(
    (typed: string) =>
      `Telefonnummer blir ikke lagret her, så ingenting er gjort. Skriv det uten «${typed}».`,
    (typed) => `Telefonnummer blir ikkje lagra her, så ingenting er gjort. Skriv det utan «${typed}».`,
    (typed) => `Phone numbers are not stored here, so nothing has been done. Type it without “${typed}”.`,
  ),
  onePlace: say(
    'En rolle gjelder i én kommune, så ingenting er gjort. Skriv en linje for hver kommune.',
    'Ei rolle gjeld i éin kommune, så ingenting er gjort. Skriv ei linje for kvar kommune.',
    'A role applies in one municipality, so nothing has been done. Type one line for each municipality.',
  ),
  addressSaved: say(
    (name: string, email: string) => `${name} har nå e-postadressen ${email}.`,
    (name, email) => `${name} har no e-postadressa ${email}.`,
    (name, email) => `${name} now has the e-mail address ${email}.`,
  ),
  addressKept: say(
    (name: string) => `${name} har en annen e-postadresse fra før. Den er ikke endret.`,
    (name) => `${name} har ei anna e-postadresse frå før. Ho er ikkje endra.`,
    (name) => `${name} has another e-mail address already. It has not been changed.`,
  ),
  addressAsked: say(
    (name: string) =>
      `E-postadressen er ikke lagret. ${name} er her fra før, så den som drifter Lagbot, må legge den inn.`,
    (name) =>
      `E-postadressa er ikkje lagra. ${name} er her frå før, så den som driftar Lagbot, må leggje inn adressa.`,
    (name) =>
      `The e-mail address has not been saved. ${name} is here already, so whoever runs Lagbot has to enter it.`,
  ),
});
