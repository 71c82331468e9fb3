import { say, translated } from '../../../translated.ts';
import { said } from '../texts.ts';

/** What a deadline says in a calendar. */
export const calendarTexts = translated({
  title: say(
    (title: string, municipality: string | undefined) =>
      `Frist: ${title}${municipality === undefined ? '' : ` (${municipality})`}`,
    (title, municipality) => `Frist: ${title}${municipality === undefined ? '' : ` (${municipality})`}`,
    (title, municipality) => `Deadline: ${title}${municipality === undefined ? '' : ` (${municipality})`}`,
  ),
  reportIt: say(
    (name: string) => `Når det er gjort, skriv til Lagbot: ${said.complete.phrase.nb} ${name}`,
    (name) => `Når det er gjort, skriv til Lagbot: ${said.complete.phrase.nn} ${name}`,
    (name) => `When it is done, type to Lagbot: ${said.complete.phrase.en} ${name}`,
  ),
});
