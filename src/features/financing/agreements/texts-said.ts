import { aDay, carrying, maybe, remainder, word, wordOf } from '../../../chat/button-value.ts';
import { sayings } from '../../../chat/wording.ts';
import { say } from '../../../translated.ts';

/** How many agreements are meant: one, all that are bound by the same, or every one that stands in the network. */
export type Extent = 'one' | 'all' | 'every';
export const anExtent = wordOf<Extent>(['one', 'all', 'every']);

/** Agreements by the id of one of them, and what is typed behind their name. */
const target = carrying({ agreement: word, extent: anExtent, text: remainder });

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
      'forlenger en avtale, så langt den kan; «avtale forleng alle til …» forlenger alle i nettverket',
      'forlengjer ein avtale, så langt han kan; «avtale forleng alle til …» forlengjer alle i nettverket',
      'extends an agreement, as far as it can be; “agreement extend all until …” extends all in the network',
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
      'sier opp en avtale: siste dag er brevets dato pluss oppsigelsestiden',
      'seier opp ein avtale: siste dag er datoen på brevet pluss oppseiingstida',
      'gives notice of an agreement: the last day is the letter’s date plus the notice period',
    ),
  },
  part: {
    // Whose part, by the ids of agreements and parties with commas between, and what is typed behind the words.
    carries: carrying({ of: maybe(word), text: remainder }),
    verb: say('part', 'part', 'party'),
    or: ['vedtak', 'vedtaket', 'decision', 'parti', 'kontakt', 'contact'],
    example: say(
      'Leka, vedtatt 12. mars 2024, sak 23/24, forbehold «budsjett»',
      'Leka, vedteke 12. mars 2024, sak 23/24, atterhald «budsjett»',
      'Leka, decided 12 March 2024, case 23/24, reservations «budget»',
    ),
    does: say(
      'legger inn vedtak, saksnummer, forbehold, rolle og kontakt for en part, og husker hva som sto før; «avtale part ny Husbanken i Leka» legger til en part',
      'legg inn vedtak, saksnummer, atterhald, rolle og kontakt for ein part, og hugsar kva som stod før; «avtale part ny Husbanken i Leka» legg til ein part',
      'enters a party’s decision, case number, reservations, role and contact, and keeps what was before; “agreement party new Husbanken in Leka” adds a party',
    ),
  },
  withdraw: {
    carries: target,
    verb: say('trekk oppsigelsen', 'trekk oppseiinga', 'withdraw notice'),
    or: ['trekk oppsigelse', 'trekk oppseiing', 'trekk tilbake oppsigelsen', 'withdraw'],
    example: say('Leka', 'Leka', 'Leka'),
    does: say(
      'trekker en oppsigelse: avtalen varer igjen så lenge som den gjorde før',
      'trekkjer ei oppseiing: avtalen varer igjen så lenge som han gjorde før',
      'withdraws a notice: the agreement lasts as long as it did before',
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
