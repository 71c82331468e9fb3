import { say, translated } from '../../../translated.ts';
import { memberSaid } from '../members/texts-said.ts';

const { nb, nn, en } = memberSaid.newMember.help;

/** What can be wrong with a line about somebody, and with an address for somebody who is here already. */
export const lineTexts = translated({
  notUnderstood: say(
    (typed: string) =>
      `Jeg forstår ikke «${typed}», så ingenting er gjort. Skriv navn, rolle, kommune, dager og e-post, for eksempel «${nb.type}».`,
    (typed) =>
      `Eg forstår ikkje «${typed}», så ingenting er gjort. Skriv namn, rolle, kommune, dagar og e-post, til dømes «${nn.type}».`,
    (typed) =>
      `I don’t understand “${typed}”, so nothing has been done. Type name, role, municipality, days and e-mail, for example “${en.type}”.`,
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
    'A role holds in one municipality, so nothing has been done. Type one line for each municipality.',
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
      `E-postadressen er ikke lagret. ${name} er her fra før, så den som drifter Lagbot må legge den inn.`,
    (name) =>
      `E-postadressa er ikkje lagra. ${name} er her frå før, så den som driftar Lagbot må leggje henne inn.`,
    (name) =>
      `The e-mail address has not been saved. ${name} is here already, so whoever runs Lagbot has to enter it.`,
  ),
});
