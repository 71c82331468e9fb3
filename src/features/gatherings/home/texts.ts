import { say, translated } from '../../../translated.ts';

/** What the front page says of gatherings. */
export const homeTexts = translated({
  label: say('Samling', 'Samling', 'Gathering'),
  silent: say('du har ikke svart', 'du har ikkje svart', 'you haven’t answered'),
  answers: say(
    (coming: number, silent: number) =>
      silent === 0 ? `${coming} kommer, alle har svart` : `${coming} kommer, ${silent} har ikke svart`,
    (coming, silent) =>
      silent === 0 ? `${coming} kjem, alle har svart` : `${coming} kjem, ${silent} har ikkje svart`,
    (coming, silent) =>
      silent === 0
        ? `${coming} coming, everybody has answered`
        : `${coming} coming, ${silent} haven’t answered`,
  ),
  nudge: say(
    (count: number) => `Purr ${count}`,
    (count) => `Purr ${count}`,
    (count) => `Remind ${count}`,
  ),
  see: say('Se svar', 'Sjå svar', 'See answers'),
  seeOne: say('Se samlingen', 'Sjå samlinga', 'See the gathering'),
  new: say('Ny samling', 'Ny samling', 'New gathering'),
});
