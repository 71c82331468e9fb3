import { carrying, remainder, word } from '../../chat/carried.ts';
import { phrasesOf, sayings } from '../../chat/command.ts';
import { say } from '../../translated.ts';

/** The network that is meant, and what is said of it. */
const inNetwork = carrying({ networkId: word, words: remainder });

/** What is typed about the network itself. */
export const said = sayings('networks', say('nettverk', 'nettverk', 'network'), {
  show: {
    carries: inNetwork,
    does: say(
      'viser nettverket: hva slags det er, kommunene i det og det som er bestemt for det',
      'viser nettverket: kva slag det er, kommunane i det og det som er bestemt for det',
      'shows the network: what kind it is, its municipalities and what is decided for it',
    ),
  },
  set: {
    carries: inNetwork,
    verb: say('endre', 'endre', 'change'),
    or: ['rediger', 'edit', 'sett', 'set', 'innstillinger', 'innstillingar', 'settings'],
    example: say(
      'språk nynorsk, påminnelser 14, 7, 1',
      'språk nynorsk, påminningar 14, 7, 1',
      'language nynorsk, reminders 14, 7, 1',
    ),
    does: say(
      'endrer navn, type, fylke, språk, ukesrapport, påminnelser, år eller stille dager; alene åpner det et skjema',
      'endrar namn, type, fylke, språk, vekerapport, påminningar, år eller stille dagar; åleine opnar det eit skjema',
      'changes name, kind, county, language, digest, reminders, year or quiet days; alone it opens a form',
    ),
  },
});

/** What the form's state holds: the network, and digests of what stood when it was opened. */
export const formState = { carries: carrying({ networkId: word, stood: word }) };

/** The words of these commands, for sentences that name them. */
export const { nb, nn, en } = phrasesOf(said);
