import { sayings } from '../../chat/wording.ts';
import { say } from '../../translated.ts';

/** What is typed for the front page. */
export const said = sayings('home', say('hjem', 'heim', 'home'), {
  show: {
    does: say(
      'det som gjelder deg denne uken, med en knapp for hver ting',
      'det som gjeld deg denne veka, med ein knapp for kvar ting',
      'what concerns you this week, with a button for each thing',
    ),
  },
});
