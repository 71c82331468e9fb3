import { aDay, type Carried, carrying, maybe, remainder, word } from '../../../chat/button-value.ts';
import { sayings } from '../../../chat/wording.ts';
import { say } from '../../../translated.ts';

/** An amount in whole øre. */
const anAmount: Carried<number> = {
  write: String,
  read: (text) => (/^[1-9]\d{0,8}$/.test(text) ? { value: Number(text) } : undefined),
};

const place = { networkId: word, municipalityId: maybe(word) };
/** A rate as far as it has been said. */
const wanted = carrying({
  ...{ ...place, perHour: maybe(anAmount), from: maybe(aDay), to: maybe(aDay), source: remainder },
});

/** What is typed for rates. */
export const said = sayings('rates', say('sats', 'sats', 'rate'), {
  show: {
    carries: carrying(place),
    does: say(
      'viser hva en time egeninnsats regnes som, nå og framover, og hvor satsen kommer fra',
      'viser kva ein time eigeninnsats blir rekna som, no og framover, og kvar satsen kjem frå',
      'shows what an hour of own work counts as, now and later on, and where the rate comes from',
    ),
  },
  new: {
    carries: wanted,
    verb: say('ny', 'ny', 'new'),
    or: ['sett', 'set'],
    example: say(
      '700 kr fra 1. januar 2024 kilde «Klimasats»',
      '700 kr frå 1. januar 2024 kjelde «Klimasats»',
      'kr 700 from 1 January 2024 source “Klimasats”',
    ),
    does: say(
      'setter en sats for nettverket, eller med et navn for én kommune; viser hva som endrer seg før noe lagres',
      'set ein sats for nettverket, eller med eit namn for éin kommune; viser kva som endrar seg før noko blir lagra',
      'sets a rate for the network, or with a name for one municipality; shows what changes before anything is saved',
    ),
  },
  edit: {
    carries: wanted,
    verb: say('endre', 'endre', 'edit'),
    or: ['skjema', 'form', 'change'],
    does: say(
      'åpner skjemaet, med det du har skrevet',
      'opnar skjemaet, med det du har skrive',
      'opens the form, with what you have typed',
    ),
  },
  save: {
    carries: wanted,
    verb: say('lagre', 'lagre', 'save'),
    example: say(
      '700 kr fra 1. januar 2024 kilde «Klimasats»',
      '700 kr frå 1. januar 2024 kjelde «Klimasats»',
      'kr 700 from 1 January 2024 source “Klimasats”',
    ),
    does: say('lagrer satsen du har sett på', 'lagrar satsen du har sett på', 'saves the rate you looked at'),
  },
});
