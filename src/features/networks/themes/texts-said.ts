import { carrying, remainder, word } from '../../../chat/button-value.ts';
import { phrasesOf, press, sayings } from '../../../chat/wording.ts';
import { say } from '../../../translated.ts';

/** The network that is meant, and what is said of its themes. */
const inNetwork = carrying({ networkId: word, words: remainder });

/** What is typed about a network's themes. */
export const said = sayings('themes', say('tema', 'tema', 'theme'), {
  list: {
    carries: inNetwork,
    does: say('viser temaene i nettverket', 'viser temaa i nettverket', 'shows the network’s themes'),
  },
  create: {
    carries: inNetwork,
    verb: say('ny', 'ny', 'new'),
    or: ['nytt', 'legg til', 'add'],
    example: say('Bolyst og bolig', 'Bulyst og bustad', 'Housing'),
    does: say('legger til et tema', 'legg til eit tema', 'adds a theme'),
  },
  change: {
    carries: inNetwork,
    verb: say('endre', 'endre', 'change'),
    or: ['rediger', 'edit', 'rename'],
    example: say('Bolyst til Bolig', 'Bulyst til Bustad', 'Housing to Homes'),
    does: say('gir et tema et annet navn', 'gjev eit tema eit anna namn', 'gives a theme another name'),
  },
  move: {
    carries: inNetwork,
    verb: say('flytt', 'flytt', 'move'),
    example: say('Bolyst 2', 'Bulyst 2', 'Housing 2'),
    does: say(
      'gir et tema en annen plass i rekkefølgen',
      'gjev eit tema ein annan plass i rekkjefølgja',
      'gives a theme another place in the order',
    ),
  },
  drop: {
    carries: inNetwork,
    verb: say('slett', 'slett', 'delete'),
    or: ['fjern', 'remove', 'drop'],
    example: say('Bolyst', 'Bulyst', 'Housing'),
    does: say(
      'tar et tema ut av bruk; timer som er ført på det, beholder det',
      'tek eit tema ut av bruk; timar som er førte på det, held på det',
      'takes a theme out of use; hours logged on it keep it',
    ),
  },
  restore: {
    carries: inNetwork,
    verb: say('gjenopprett', 'gjenopprett', 'restore'),
    or: ['hent tilbake', 'hent fram'],
    example: say('Bolyst', 'Bulyst', 'Housing'),
    does: say('tar et tema i bruk igjen', 'tek eit tema i bruk igjen', 'takes a theme into use again'),
  },
});

/** What a choice of a theme carries, and the state of its form. */
export const pressed = { open: press('themes.open', said.change, carrying({ themeId: word })) };

export const { nb, nn, en } = phrasesOf(said);
