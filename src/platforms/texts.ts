import { say } from '../translated.ts';

/** What both platforms say themselves, whatever is asked. */
export const ownSentences = {
  working: say(
    'Jeg jobber med saken. Svaret kommer her om et øyeblikk.',
    'Eg jobbar med saka. Svaret kjem her om ein augneblink.',
    'I am working on it. The answer will be here in a moment.',
  ),
  fileLink: say(
    (name: string) => `Last ned ${name}`,
    (name) => `Last ned ${name}`,
    (name) => `Download ${name}`,
  ),
  fileLinkNote: say(
    'Lenken er bare din og virker i 24 timer. Ikke gi lenken videre.',
    'Lenkja er berre di og verkar i 24 timar. Ikkje gje lenkja vidare.',
    'The link is yours alone and works for 24 hours. Keep it to yourself.',
  ),
  edited: say(
    'Jeg leser ikke meldinger som er endret etterpå, så ingenting er gjort på nytt. Gjaldt det timer, skriver du «timer endre siste …». Ellers skriver du kommandoen på nytt.',
    'Eg les ikkje meldingar som er endra etterpå, så ingenting er gjort på nytt. Gjaldt det timar, skriv du «timar endre siste …». Elles skriv du kommandoen på nytt.',
    'I don’t read messages that are changed afterwards, so nothing was done again. If it was hours, type “hours change last …”. Otherwise type the command again.',
  ),
  unreadable: say(
    'Jeg leser bare tekst. Bildet eller filen er ikke lest, og ingenting av innholdet er lagret.',
    'Eg les berre tekst. Biletet eller fila er ikkje lesen, og ingenting av innhaldet er lagra.',
    'I only read text. The picture or file was not read, and nothing of its content was saved.',
  ),
};
