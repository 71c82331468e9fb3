import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from '../texts-said.ts';

/** What is told when something done with hours is taken back. */
export const takeBackTexts = translated({
  gone: say(
    (line: string) => `Tatt bort: ${line}.`,
    (line) => `Teke bort: ${line}.`,
    (line) => `Taken away: ${line}.`,
  ),
  back: say(
    (line: string) => `Står der igjen: ${line}.`,
    (line) => `Står der igjen: ${line}.`,
    (line) => `Stands again: ${line}.`,
  ),
  changed: say(
    (now: string, then: string) => `Endret tilbake: ${now} → ${then}.`,
    (now, then) => `Endra tilbake: ${now} → ${then}.`,
    (now, then) => `Changed back: ${now} → ${then}.`,
  ),
  attested: say(
    (number: number) =>
      `Linjen er attestert i mellomtiden, så den kan ikke angres. Rett linjen med for eksempel «${nb.change} ${number} 3 t fordi …».`,
    (number) =>
      `Linja er attestert i mellomtida, så ho kan ikkje angrast. Rett linja med til dømes «${nn.change} ${number} 3 t fordi …».`,
    (number) =>
      `The line has been attested meanwhile, so it can’t be undone. Correct it with for example “${en.change} ${number} 3h because …”.`,
  ),
});
