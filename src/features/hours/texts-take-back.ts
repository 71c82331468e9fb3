import type { Translated } from '../../chat/language.ts';

/** What is told when something done with hours is taken back. */
export const takeBackTexts: Translated<{
  gone: (line: string) => string;
  back: (line: string) => string;
  changed: (now: string, then: string) => string;
  attested: (number: number) => string;
}> = {
  nb: {
    gone: (line) => `Tatt bort: ${line}.`,
    back: (line) => `Står igjen: ${line}.`,
    changed: (now, then) => `Endret tilbake: ${now} → ${then}.`,
    attested: (number) =>
      `Linja er attestert i mellomtiden, så den kan ikke angres. Rett den med for eksempel «timer endre ${number} 3 t fordi …».`,
  },
  nn: {
    gone: (line) => `Teke bort: ${line}.`,
    back: (line) => `Står att: ${line}.`,
    changed: (now, then) => `Endra tilbake: ${now} → ${then}.`,
    attested: (number) =>
      `Linja er attestert i mellomtida, så ho kan ikkje angrast. Rett henne med til dømes «timar endre ${number} 3 t fordi …».`,
  },
  en: {
    gone: (line) => `Taken away: ${line}.`,
    back: (line) => `Stands again: ${line}.`,
    changed: (now, then) => `Changed back: ${now} → ${then}.`,
    attested: (number) =>
      `The line has been attested meanwhile, so it can’t be undone. Correct it with for example “hours change ${number} 3h because …”.`,
  },
};
