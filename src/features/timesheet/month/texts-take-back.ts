import { phrasesOf } from '../../../chat/wording.ts';
import { say, translated } from '../../../translated.ts';
import { said as hours } from '../texts-said.ts';
import { said } from './texts-said.ts';

const { nb, nn, en } = phrasesOf({ change: hours.change, deputy: said.deputy });

/** What is told when something done with a month is taken back, or can't be. */
export const takeBackTexts = translated({
  attested: say(
    (name: string, month: string) =>
      `${month} er attestert for ${name}, og en attestering kan ikke angres. Er noe feil, retter ${name} linjen med «${nb.change} … fordi …», og rettelsen leveres og attesteres.`,
    (name, month) =>
      `${month} er attestert for ${name}, og ei attestering kan ikkje angrast. Er noko feil, rettar ${name} linja med «${nn.change} … fordi …», og rettinga blir levert og attestert.`,
    (name, month) =>
      `${month} is attested for ${name}, and an attestation can’t be undone. If something is wrong, ${name} corrects the line with “${en.change} … because …”, and the correction is submitted and attested.`,
  ),
  returned: say(
    (name: string, month: string, submit: string) =>
      `${month} er sendt tilbake til ${name}, som får vite det med en gang, så det kan ikke angres. Be ${name} skrive «${submit}», så kan du attestere.`,
    (name, month, submit) =>
      `${month} er send tilbake til ${name}, som får vite det med ein gong, så det kan ikkje angrast. Be ${name} skrive «${submit}», så kan du attestere.`,
    (name, month, submit) =>
      `${month} has gone back to ${name}, who is told at once, so it can’t be undone. Ask ${name} to type “${submit}”, and then you can attest.`,
  ),
  unlockReason: say('Låsingen ble angret', 'Låsinga blei angra', 'The locking was undone'),
  deputy: say(
    `Det kan ikke angres at en stedfortreder er avsluttet. Skriv «${nb.deputy} NAVN FRA–TIL».`,
    `Det kan ikkje angrast at ein stadfortredar er avslutta. Skriv «${nn.deputy} NAMN FRÅ–TIL».`,
    `The end of a deputyship can’t be undone. Type “${en.deputy} NAME FROM–TO”.`,
  ),
});
