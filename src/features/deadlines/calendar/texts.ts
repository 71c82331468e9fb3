import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from '../texts-said.ts';

/** What a deadline says in a calendar. */
export const calendarTexts = translated({
  title: say(
    (title: string, municipality: string | undefined) =>
      `Frist: ${title}${municipality === undefined ? '' : ` (${municipality})`}`,
    (title, municipality) => `Frist: ${title}${municipality === undefined ? '' : ` (${municipality})`}`,
    (title, municipality) => `Deadline: ${title}${municipality === undefined ? '' : ` (${municipality})`}`,
  ),
  reportIt: say(
    (name: string) => `Når det er gjort, skriv til Lagbot: ${nb.complete} ${name}`,
    (name) => `Når det er gjort, skriv til Lagbot: ${nn.complete} ${name}`,
    (name) => `When it is done, type to Lagbot: ${en.complete} ${name}`,
  ),
});
