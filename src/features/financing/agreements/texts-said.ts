import { aDay, carrying, maybe, remainder, word } from '../../../chat/carried.ts';
import { sayings } from '../../../chat/command.ts';
import { say } from '../../../translated.ts';

/** What is typed for agreements. */
export const said = sayings('agreements', say('avtale', 'avtale', 'agreement'), {
  show: {
    carries: carrying({ networkId: word, municipalityId: maybe(word), day: maybe(aDay) }),
    does: say(
      'viser avtalen: periode, penger, oppsigelse, forlengelse og parter',
      'viser avtalen: periode, pengar, oppseiing, forlenging og partar',
      'shows the agreement: its period, money, notice, extension and parties',
    ),
  },
  new: {
    // What is known of it as it is typed behind the words: «Tydal, Rennebu fra 1. mars 2024», «Tydal som Leka».
    carries: carrying({ networkId: maybe(word), text: remainder }),
    verb: say('ny', 'ny', 'new'),
    or: ['nytt', 'legg inn', 'add'],
    example: say('Leka fra 20. desember 2023', 'Leka frå 20. desember 2023', 'Leka from 20 December 2023'),
    does: say(
      'legger inn en avtale etter malen for nettverket; «som Leka» gjør den lik en annen. «avtale ny» alene gir et skjema',
      'legg inn ein avtale etter malen for nettverket; «som Leka» gjer han lik ein annan. «avtale ny» åleine gjev eit skjema',
      'enters an agreement from the network’s template; “like Leka” makes it like another. “agreement new” alone gives a form',
    ),
  },
});
