import { carrying, maybe, word, wordOf } from '../../chat/button-value.ts';
import { phrasesOf, sayings } from '../../chat/wording.ts';
import { say } from '../../translated.ts';

/** The steps from an empty network to one that counts, in their order. */
export const steps = ['network', 'municipalities', 'agreement', 'people', 'rate', 'gathering'] as const;
export type Step = (typeof steps)[number];

/** What the first coordinator types, with the code of the empty database. */
export const startSaid = sayings('start', say('start'), {
  begin: {
    example: say('KODE', 'KODE', 'CODE'),
    does: say(
      'gjør deg til den første koordinatoren i en tom Lagbot, med koden fra den som drifter den',
      'gjer deg til den første koordinatoren i ein tom Lagbot, med koden frå den som driftar han',
      'makes you the first coordinator of an empty Lagbot, with the code from whoever runs it',
    ),
  },
});

/** What a coordinator types to begin another network. */
export const beginSaid = sayings('newNetwork', say('nettverk', 'nettverk', 'network'), {
  begin: {
    verb: say('ny', 'ny', 'new'),
    or: ['opprett', 'create'],
    example: say('NAVN', 'NAMN', 'NAME'),
    does: say(
      'begynner et nettverk til, med deg som koordinator',
      'byrjar eit nettverk til, med deg som koordinator',
      'begins another network, with you as its coordinator',
    ),
  },
});

/** What a coordinator types to see what the network still lacks. */
export const setupSaid = sayings('setup', say('oppsett', 'oppsett', 'setup'), {
  show: {
    does: say(
      'hva som er på plass i nettverket, og hva som mangler',
      'kva som er på plass i nettverket, og kva som manglar',
      'what the network has in place, and what is missing',
    ),
  },
  network: {
    verb: say('nettverk', 'nettverk', 'network'),
    does: say(
      'navn, type, fylke og språk i ett skjema',
      'namn, type, fylke og språk i eitt skjema',
      'name, kind, county and language in one form',
    ),
  },
  skip: {
    carries: carrying({ step: wordOf(steps), network: maybe(word) }),
    verb: say('hopp over', 'hopp over', 'skip'),
    example: say('samling', 'samling', 'gathering'),
    does: say('spør ikke mer om et steg', 'spør ikkje meir om eit steg', 'asks no more about a step'),
  },
  include: {
    carries: carrying({ step: wordOf(steps), network: maybe(word) }),
    verb: say('ta med', 'ta med', 'include'),
    example: say('samling', 'samling', 'gathering'),
    does: say('spør om steget igjen', 'spør om steget igjen', 'asks about the step again'),
  },
});

/** The words of these commands, for sentences that name them. */
export const { nb, nn, en } = phrasesOf({
  ...setupSaid,
  begin: startSaid.begin,
  beginAnother: beginSaid.begin,
});
