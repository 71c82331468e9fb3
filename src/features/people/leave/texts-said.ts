import { carrying, remainder, word } from '../../../chat/button-value.ts';
import { sayings } from '../../../chat/wording.ts';
import { say } from '../../../translated.ts';

/** What is typed to leave a network. */
export const said = sayings('leaving', say('nettverk', 'nettverk', 'network'), {
  leave: {
    carries: carrying({ networkId: word, words: remainder }),
    verb: say('forlat', 'forlat', 'leave'),
    or: ['forlate', 'forlet', 'meld meg ut', 'meld ut', 'gå ut', 'quit', 'exit'],
    example: say('I LAG'),
    does: say(
      'avslutter dine egne roller i nettverket; spør først',
      'avsluttar dine eigne roller i nettverket; spør først',
      'ends your own roles in the network; asks first',
    ),
  },
});
