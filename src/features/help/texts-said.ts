import { sayings } from '../../chat/wording.ts';
import { say } from '../../translated.ts';

/** What is typed for the help. */
export const said = sayings('help', say('hjelp', 'hjelp', 'help'), {
  show: {
    does: say(
      'det meste av det du kan gjøre, etter hva det gjelder; «hjelp timer» for timer',
      'det meste av det du kan gjere, etter kva det gjeld; «hjelp timar» for timar',
      'most of what you can do, by what it is about; “help hours” for hours',
    ),
  },
  all: {
    verb: say('alt', 'alt', 'all'),
    or: ['alle', 'everything'],
    does: say(
      'alt du kan gjøre; «hjelp alt timer» viser alt om timer',
      'alt du kan gjere; «hjelp alt timar» viser alt om timar',
      'all you can do; “help all hours” shows all about hours',
    ),
  },
});
