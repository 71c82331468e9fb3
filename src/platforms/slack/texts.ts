import type { Language } from '../../language.ts';
import { say, translated } from '../../translated.ts';
import { ownSentences } from '../texts.ts';

/** What the Slack side itself says. */
const texts = translated({
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
  ...ownSentences,
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
});

/** The words in the language of a reply; bokmål where it has none, as before Lagbot knows whose message it is. */
export function wordsIn(language: Language | undefined) {
  return texts[language ?? 'nb'];
}
