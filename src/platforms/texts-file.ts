import { say } from '../translated.ts';

/** What is said beside a file that is fetched by a link. */
export const fileSentences = {
  fileLink: say(
    (name: string) => `Last ned ${name}`,
    (name) => `Last ned ${name}`,
    (name) => `Download ${name}`,
  ),
  fileLinkNote: say(
    'Lenken er bare din og virker i 24 timer. Ikke gi den videre.',
    'Lenkja er berre di og verkar i 24 timar. Ikkje gje henne vidare.',
    'The link is yours alone and works for 24 hours. Keep it to yourself.',
  ),
};
