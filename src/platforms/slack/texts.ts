import type { Language, Translated } from '../../chat/language.ts';

/** What the Slack side itself says. */
const texts: Translated<{
  working: string;
  openForm: string;
  formReady(title: string): string;
  typeInstead(typed: string): string;
  fileSent(name: string): string;
  fileLink(name: string): string;
  fileLinkNote: string;
  fileFailed(name: string): string;
  close: string;
  cutShort: string;
  done: string;
  edited: string;
  unreadable: string;
}> = {
  nb: {
    working: 'Jeg jobber med saken. Svaret kommer her om et øyeblikk.',
    openForm: 'Åpne skjemaet',
    formReady: (title) => `Skjemaet «${title}» er klart.`,
    typeInstead: (typed) => `Eller skriv: ${typed}`,
    fileSent: (name) => `Du finner ${name} i direktemeldingene fra meg.`,
    fileLink: (name) => `Last ned ${name}`,
    fileLinkNote: 'Lenken er bare din og virker i 24 timer. Ikke gi den videre.',
    fileFailed: (name) => `Jeg fikk ikke sendt ${name} nå. Prøv igjen om et minutt.`,
    close: 'Lukk',
    cutShort: 'Det er mer enn det er plass til her. Skriv kommandoen i en melding til meg, så får du alt.',
    done: 'Ferdig.',
    edited:
      'Jeg leser ikke meldinger som er endret etterpå, så ingenting er gjort om. Gjaldt det timer, skriv «timer endre siste …». Ellers skriv kommandoen på nytt.',
    unreadable: 'Jeg leser bare tekst. Bildet eller filen er ikke lest, og ingenting av innholdet er lagret.',
  },
  nn: {
    working: 'Eg jobbar med saka. Svaret kjem her om ein augneblink.',
    openForm: 'Opne skjemaet',
    formReady: (title) => `Skjemaet «${title}» er klart.`,
    typeInstead: (typed) => `Eller skriv: ${typed}`,
    fileSent: (name) => `Du finn ${name} i direktemeldingane frå meg.`,
    fileLink: (name) => `Last ned ${name}`,
    fileLinkNote: 'Lenkja er berre di og verkar i 24 timar. Ikkje gje henne vidare.',
    fileFailed: (name) => `Eg fekk ikkje sendt ${name} no. Prøv igjen om eit minutt.`,
    close: 'Lukk',
    cutShort: 'Det er meir enn det er plass til her. Skriv kommandoen i ei melding til meg, så får du alt.',
    done: 'Ferdig.',
    edited:
      'Eg les ikkje meldingar som er endra etterpå, så ingenting er gjort om. Gjaldt det timar, skriv «timar endre siste …». Elles skriv kommandoen på nytt.',
    unreadable: 'Eg les berre tekst. Biletet eller fila er ikkje lesen, og ingenting av innhaldet er lagra.',
  },
  en: {
    working: 'I am working on it. The answer will be here in a moment.',
    openForm: 'Open the form',
    formReady: (title) => `The form “${title}” is ready.`,
    typeInstead: (typed) => `Or type: ${typed}`,
    fileSent: (name) => `You will find ${name} among my direct messages.`,
    fileLink: (name) => `Download ${name}`,
    fileLinkNote: 'The link is yours alone and works for 24 hours. Keep it to yourself.',
    fileFailed: (name) => `I could not send ${name} just now. Try again in a minute.`,
    close: 'Close',
    cutShort: 'There is more than fits here. Type the command in a message to me to get all of it.',
    done: 'Done.',
    edited:
      "I don't read messages that are changed afterwards, so nothing was done over. If it was hours, type “hours change last …”. Otherwise type the command again.",
    unreadable: 'I only read text. The picture or file was not read, and nothing of its content was saved.',
  },
};

/** The words in the language of a reply; bokmål where it has none, as before Lagbot knows whose message it is. */
export function wordsIn(language: Language | undefined) {
  return texts[language ?? 'nb'];
}
