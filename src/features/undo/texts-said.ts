import { sayings, type Wording } from '../../chat/wording.ts';
import { say } from '../../translated.ts';
import type { LagbotFeature } from '../context.ts';

const verb = say('angre', 'angre', 'undo');

/** What is typed to take back the last thing, whatever it was. */
export const said = sayings('undo', verb, {
  last: {
    does: say(
      'tar tilbake det siste du gjorde i dag, uansett hva; «angre ikke» gjør det likevel',
      'tek tilbake det siste du gjorde i dag, same kva; «angre ikkje» gjer det likevel',
      'takes back what you did last today, whatever it was; “undo redo” does it after all',
    ),
  },
});

/** What is typed to take back the last of the things with a feature's word: «timer angre». */
export const saidIn = ({ id, word }: LagbotFeature): Wording =>
  sayings(id, say(word.nb, word.nn, word.en), {
    undoLast: {
      verb,
      or: ['angra'],
      does: say(
        'tar tilbake det siste du gjorde her i dag',
        'tek tilbake det siste du gjorde her i dag',
        'takes back what you did here last today',
      ),
    },
  }).undoLast;
