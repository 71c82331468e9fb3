import type { Translated } from '../../chat/language.ts';

/** What a deadline says in a calendar. */
export const calendarTexts: Translated<{
  readonly title: (title: string, municipality: string | undefined) => string;
  readonly reportIt: (name: string) => string;
}> = {
  nb: {
    title: (title, municipality) =>
      `Frist: ${title}${municipality === undefined ? '' : ` (${municipality})`}`,
    reportIt: (name) => `Når det er gjort, skriv til Lagbot: frist ferdig ${name}`,
  },
  nn: {
    title: (title, municipality) =>
      `Frist: ${title}${municipality === undefined ? '' : ` (${municipality})`}`,
    reportIt: (name) => `Når det er gjort, skriv til Lagbot: frist ferdig ${name}`,
  },
  en: {
    title: (title, municipality) =>
      `Deadline: ${title}${municipality === undefined ? '' : ` (${municipality})`}`,
    reportIt: (name) => `When it is done, type to Lagbot: deadline done ${name}`,
  },
};
