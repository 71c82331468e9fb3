import { say, translated } from '../../../translated.ts';

/** What is read about the organisations that partners are from. */
export const organisationTexts = translated({
  several: say(
    (typed: string, names: string) =>
      `Flere organisasjoner passer med «${typed}»: ${names}. Skriv hele navnet. Ingenting er gjort ennå.`,
    (typed, names) =>
      `Fleire organisasjonar passar med «${typed}»: ${names}. Skriv heile namnet. Ingenting er gjort enno.`,
    (typed, names) =>
      `Several organisations fit “${typed}”: ${names}. Type the whole name. Nothing has been done yet.`,
  ),
});
