import type { Language } from '../../../../language.ts';
import { listed } from '../../../../text.ts';
import { allOf, type Said, say } from '../../../../translated.ts';

/** How one thing that is said of an agreement is typed: `free` text goes on to the next comma, all else to the next word. */
type FieldWord = {
  readonly word: Said<string>;
  readonly or?: readonly string[];
  readonly kind: 'day' | 'free' | 'short' | 'flag';
};

/** What can be said of a party's part. */
const part = {
  decidedOn: {
    word: say('vedtatt', 'vedteke', 'decided'),
    or: ['vedtak', 'decided on', 'decision'],
    kind: 'day',
  },
  caseNumber: {
    word: say('sak', 'sak', 'case'),
    or: ['saksnummer', 'saksnr', 'saksnr.', 'i sak', 'case number'],
    kind: 'short',
  },
  reservations: {
    word: say('forbehold', 'atterhald', 'reservations'),
    or: [
      ...['forbehold om', 'forbehold av', 'atterhald om', 'etterhald', 'reservation', 'reservations about'],
      ...['med forbehold', 'med forbehold om', 'med atterhald', 'med atterhald om'],
      ...['with reservations', 'with reservations about', 'with a reservation about', 'with reservation'],
    ],
    kind: 'free',
  },
  contact: {
    word: say('kontakt', 'kontakt', 'contact'),
    or: ['kontaktperson', 'kontakten er', 'contact person'],
    kind: 'free',
  },
} as const satisfies Record<string, FieldWord>;

/** From when a change holds, and why. */
const changing = {
  from: {
    word: say('fra', 'frå', 'from'),
    or: ['fra', 'frå', 'from', 'gjelder fra', 'gjeld frå', 'in force from'],
    kind: 'day',
  },
  reason: {
    word: say('fordi', 'fordi', 'because'),
    or: ['grunn', 'begrunnelse', 'grunngjeving', 'reason'],
    kind: 'free',
  },
} as const satisfies Record<string, FieldWord>;

/** What can be said of an agreement, in the order in which it is shown. */
const both = {
  name: {
    word: say('navn', 'namn', 'name'),
    or: ['heter', 'heiter', 'kalt', 'kalla', 'called'],
    kind: 'free',
  },
  end: { word: say('slutt', 'slutt', 'end'), or: ['slutter', 'sluttar', 'ends', 'til', 'to'], kind: 'day' },
  maxEnd: {
    word: say('lengst til', 'lengst til', 'at most until'),
    or: ['lengst', 'kan forlenges til', 'kan forlengjast til', 'can be extended to', 'maks', 'maxEnd'],
    kind: 'day',
  },
  noticeMonths: {
    word: say('oppsigelse', 'oppseiing', 'notice'),
    or: ['oppsigelsestid', 'oppseiingstid', 'oppsigelsesfrist', 'oppseiingsfrist'],
    kind: 'short',
  },
  grantPerYear: { word: say('tilskudd', 'tilskot', 'grant'), or: ['grant a year'], kind: 'short' },
  ownFinancingPerYear: {
    word: say('egenfinansiering', 'eigenfinansiering', 'own financing'),
    or: ['egenandel', 'eigendel', 'egeninnsats', 'eigeninnsats', 'ownfinancing'],
    kind: 'short',
  },
  grantShare: {
    word: say('andel', 'del', 'share'),
    or: ['tilskuddsandel', 'tilskotsdel', 'tilskotsandel', 'grant share'],
    kind: 'short',
  },
  grantHours: {
    word: say('tilskuddstimer', 'tilskotstimar', 'grant hours'),
    or: ['timer på tilskuddet', 'timar på tilskotet', 'hours on the grant', 'hours paid by the grant'],
    kind: 'short',
  },
  parties: { word: say('parter', 'partar', 'parties'), or: ['part', 'party'], kind: 'free' },
  ...part,
  /** That an amount is meant which looks like a slip. */
  sure: { word: say('likevel', 'likevel', 'anyway'), or: ['ja', 'yes'], kind: 'flag' },
  /** That the form is wanted, filled in with the rest. */
  form: { word: say('skjema', 'skjema', 'form'), kind: 'flag' },
} as const satisfies Record<string, FieldWord>;

const start = say('start', 'start', 'start');
const startWords = ['begynner', 'starter', 'startar', 'starts', 'tek til'];
const fromWords = ['fra', 'frå', 'from'];

/** What is typed of a new agreement, of one that is changed, where «fra» is from when the change holds, and of a party's part. */
export const fieldWords = {
  new: {
    start: { word: start, or: [...startWords, ...fromWords], kind: 'day' },
    like: { word: say('som', 'som', 'like'), or: ['lik', 'samme som', 'same som', 'same as'], kind: 'free' },
    ...both,
  },
  change: {
    start: { word: start, or: startWords, kind: 'day' },
    ...both,
    ...changing,
  },
  part: {
    role: { word: say('rolle', 'rolle', 'role'), or: ['som', 'er', 'as', 'is'], kind: 'short' },
    ...part,
    ...changing,
    /** That the form is wanted, filled in with the rest. */
    form: { word: say('skjema', 'skjema', 'form'), kind: 'flag' },
  },
} as const satisfies Record<string, Record<string, FieldWord>>;

export type Mode = keyof typeof fieldWords;

type Words = Readonly<Record<string, FieldWord>>;

/** The words of what can be said, by name. */
export const wordsOf = (mode: Mode): [name: string, word: FieldWord][] =>
  Object.entries<FieldWord>(fieldWords[mode] as Words);

/** What can be said, as a sentence lists it. */
export const listedWords = (mode: Mode, language: Language): string =>
  listed(
    wordsOf(mode)
      .filter(([, { kind }]) => kind !== 'flag')
      .map(([, { word }]) => allOf(word)[language]),
    language,
  );
