import { sayings } from '../../chat/wording.ts';
import { say } from '../../translated.ts';

/** What is typed for the help. */
export const said = sayings('help', say('hjelp', 'hjelp', 'help'), {
  show: {
    does: say(
      'denne oversikten; «hjelp timer» viser bare timer',
      'denne oversikta; «hjelp timar» viser berre timar',
      'this overview; “help hours” shows hours alone',
    ),
  },
});
