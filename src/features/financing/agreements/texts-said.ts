import { aDay, carrying, maybe, remainder, word, wordOf } from '../../../chat/carried.ts';
import { sayings } from '../../../chat/command.ts';
import { say } from '../../../translated.ts';

/** A municipality's agreement by its id, or all that are bound by the same, and what is typed behind its name. */
const target = carrying({ agreement: word, extent: wordOf<'one' | 'all'>(['one', 'all']), text: remainder });

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
  change: {
    carries: target,
    verb: say('endre', 'endre', 'change'),
    or: ['edit', 'rett'],
    example: say(
      'Leka tilskudd 700 000 fra 1. januar 2025',
      'Leka tilskot 700 000 frå 1. januar 2025',
      'Leka grant 700,000 from 1 January 2025',
    ),
    does: say(
      'endrer en avtale fra en dag, og husker hva den sa før; «avtale endre Leka» alene gir et skjema',
      'endrar ein avtale frå ein dag, og hugsar kva han sa før; «avtale endre Leka» åleine gjev eit skjema',
      'changes an agreement from a day on, and keeps what it said before; “agreement change Leka” alone gives a form',
    ),
  },
  extend: {
    carries: target,
    verb: say('forleng', 'forleng', 'extend'),
    or: ['forlenge', 'forlengje', 'forlenget', 'forlengelse', 'forlenging', 'prolong'],
    example: say('Leka til 20. desember 2026', 'Leka til 20. desember 2026', 'Leka until 20 December 2026'),
    does: say(
      'forlenger en avtale, så langt den kan',
      'forlengjer ein avtale, så langt han kan',
      'extends an agreement, as far as it can be',
    ),
  },
  notice: {
    carries: target,
    verb: say('si opp', 'sei opp', 'give notice'),
    or: ['sagt opp', 'sagd opp', 'oppsigelse', 'oppseiing', 'terminate', 'notice'],
    example: say(
      'Leka, brev datert 1. juni 2024',
      'Leka, brev datert 1. juni 2024',
      'Leka, letter dated 1 June 2024',
    ),
    does: say(
      'sier opp en avtale: siste dag er brevets dato og oppsigelsestiden etter den',
      'seier opp ein avtale: siste dag er datoen på brevet og oppseiingstida etter',
      'gives notice of an agreement: the last day is the letter’s date and the notice after it',
    ),
  },
  onDay: {
    verb: say('vis', 'vis', 'show'),
    or: ['sjå', 'se'],
    example: say('Leka 1. mars 2024', 'Leka 1. mars 2024', 'Leka 1 March 2024'),
    does: say(
      'viser avtalen slik den var en dag',
      'viser avtalen slik han var ein dag',
      'shows the agreement as it was on a day',
    ),
  },
});
