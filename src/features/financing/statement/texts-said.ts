import { type Carried, carrying, maybe, remainder, word } from '../../../chat/button-value.ts';
import { sayings } from '../../../chat/wording.ts';
import type { YearChoice } from '../../../domain/money/years.ts';
import { say } from '../../../translated.ts';

/** `agreement1`, `calendar2024`, or a kind alone for the present one. */
const aYear: Carried<YearChoice> = {
  write: ({ kind, number = '' }) => `${kind}${number}`,
  read: (text) => {
    const [, kind, number] =
      /^(agreement)([1-9]\d?)?$/.exec(text) ?? /^(calendar)(20\d\d|2100)?$/.exec(text) ?? [];
    if (kind !== 'agreement' && kind !== 'calendar') return undefined;
    return { value: { kind, ...(number === undefined ? {} : { number: Number(number) }) } };
  },
};

const aPage: Carried<number> = {
  write: String,
  read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? { value: Number(text) } : undefined),
};

const carries = carrying({
  ...{ networkId: word, municipalityId: maybe(word) },
  ...{ year: maybe(aYear), page: aPage },
});

/** What is typed for own work. */
export const said = sayings('own-financing', say('egeninnsats', 'eigeninnsats', 'ownwork'), {
  show: {
    carries,
    does: say(
      'viser hva som er dokumentert, hva som mangler, og prognosen for året; «egeninnsats 2024» tar kalenderåret',
      'viser kva som er dokumentert, kva som manglar, og prognosen for året; «eigeninnsats 2024» tek kalenderåret',
      'shows what is documented, what is missing, and the year’s forecast; “ownwork 2024” takes the calendar year',
    ),
  },
  remarks: {
    carries,
    verb: say('merknader', 'merknader', 'remarks'),
    or: ['merknadar', 'merknad', 'avvik', 'remark', 'flags'],
    does: say(
      'viser timene som er utenfor reglene, og hvordan du retter dem',
      'viser timane som er utanfor reglane, og korleis du rettar dei',
      'shows the hours outside the rules, and how to correct them',
    ),
  },
  picture: {
    carries,
    verb: say('bilde', 'bilete', 'picture'),
    or: ['image', 'graf', 'chart'],
    does: say('viser det samme som et bilde', 'viser det same som eit bilete', 'shows the same as a picture'),
  },
  settings: {
    carries: carrying({ networkId: word, words: remainder }),
    verb: say('innstillinger', 'innstillingar', 'settings'),
    or: ['innstilling', 'setting'],
    does: say(
      'bestemmer hvordan nettverkets egeninnsats regnes',
      'avgjer korleis eigeninnsatsen i nettverket blir rekna',
      'decides how the network’s own work is counted',
    ),
  },
});
