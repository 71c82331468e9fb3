import { say, translated } from '../../../translated.ts';

/** What the clock says about months. */
export const messageTexts = translated({
  submit: say(
    (month: string) => `Husk å levere timene for ${month}`,
    (month) => `Hugs å levere timane for ${month}`,
    (month) => `Remember to submit your hours for ${month}`,
  ),
  last: say('Siste dag', 'Siste dag', 'Last day'),
  notSubmitted: say('Ikke levert', 'Ikkje levert', 'Not submitted'),
  waiting: say(
    (n: number) => `${n} ${n === 1 ? 'måned' : 'måneder'} venter på at du attesterer`,
    (n) => `${n} ${n === 1 ? 'månad' : 'månader'} ventar på at du attesterer`,
    (n) => `${n} ${n === 1 ? 'month waits' : 'months wait'} for you to attest`,
  ),
  meansWait: say(
    'Egne midler venter på at du attesterer',
    'Eigne midlar ventar på at du attesterer',
    'Own means wait for you to attest',
  ),
  attestBy: say(
    (day: string) => `Attesteres innen ${day}.`,
    (day) => `Skal attesterast innan ${day}.`,
    (day) => `To be attested by ${day}.`,
  ),
});
