import type { Language } from '../../language.ts';
import { say, translated } from '../../translated.ts';
import { fileSentences } from '../texts-file.ts';

/** What the Slack side itself says. */
const texts = translated({
  working: say(
    'Jeg jobber med saken. Svaret kommer her om et øyeblikk.',
    'Eg jobbar med saka. Svaret kjem her om ein augneblink.',
    'I am working on it. The answer will be here in a moment.',
  ),
  openForm: say('Åpne skjemaet', 'Opne skjemaet', 'Open the form'),
  formReady: say(
    (title: string) => `Skjemaet «${title}» er klart.`,
    (title) => `Skjemaet «${title}» er klart.`,
    (title) => `The form “${title}” is ready.`,
  ),
  typeInstead: say(
    (typed: string) => `Eller skriv: ${typed}`,
    (typed) => `Eller skriv: ${typed}`,
    (typed) => `Or type: ${typed}`,
  ),
  fileSent: say(
    (name: string) => `Du finner ${name} i direktemeldingene fra meg.`,
    (name) => `Du finn ${name} i direktemeldingane frå meg.`,
    (name) => `You will find ${name} among my direct messages.`,
  ),
  ...fileSentences,
  fileFailed: say(
    (name: string) => `Jeg fikk ikke sendt ${name} nå. Prøv igjen om et minutt.`,
    (name) => `Eg fekk ikkje sendt ${name} no. Prøv igjen om eit minutt.`,
    (name) => `I could not send ${name} just now. Try again in a minute.`,
  ),
  close: say('Lukk', 'Lukk', 'Close'),
  cutShort: say(
    'Det er mer enn det er plass til her. Skriv kommandoen i en melding til meg, så får du alt.',
    'Det er meir enn det er plass til her. Skriv kommandoen i ei melding til meg, så får du alt.',
    'There is more than fits here. Type the command in a message to me to get all of it.',
  ),
  done: say('Ferdig.', 'Ferdig.', 'Done.'),
  edited: say(
    'Jeg leser ikke meldinger som er endret etterpå, så ingenting er gjort om. Gjaldt det timer, skriv «timer endre siste …». Ellers skriv kommandoen på nytt.',
    'Eg les ikkje meldingar som er endra etterpå, så ingenting er gjort om. Gjaldt det timar, skriv «timar endre siste …». Elles skriv kommandoen på nytt.',
    "I don't read messages that are changed afterwards, so nothing was done over. If it was hours, type “hours change last …”. Otherwise type the command again.",
  ),
  unreadable: say(
    'Jeg leser bare tekst. Bildet eller filen er ikke lest, og ingenting av innholdet er lagret.',
    'Eg les berre tekst. Biletet eller fila er ikkje lesen, og ingenting av innhaldet er lagra.',
    'I only read text. The picture or file was not read, and nothing of its content was saved.',
  ),
});

/** The words in the language of a reply; bokmål where it has none, as before Lagbot knows whose message it is. */
export function wordsIn(language: Language | undefined) {
  return texts[language ?? 'nb'];
}
