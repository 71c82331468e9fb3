import type { KeptDeed } from '../../database/deeds.ts';
import { comparable, trim, withoutEnd } from '../../text.ts';

/** A deed with the turn that dealt with it last: its own, or one that took it back or did it again. */
export type Past = { readonly deed: KeptDeed; readonly last: KeptDeed; readonly isUndone: boolean };

/** What was done, the newest first, and where it stands: every further turn about a deed turns it over. */
export function pastOf(deeds: readonly KeptDeed[]): Past[] {
  return deeds
    .filter(({ undoes }) => undoes === null)
    .map((deed) => {
      const about = deeds.filter(({ undoes }) => undoes === deed.turn);
      return { deed, last: about[0] ?? deed, isUndone: about.length % 2 === 1 };
    });
}

/** Which deed is meant by what stands behind «angre»: the last, the one before it, or to do the last again. */
export type Meant = 'last' | 'previous' | 'again';

const phrases: Readonly<Record<Meant, string>> = {
  last: '|siste|sist|det siste|den siste|last|the last|it|that|this|det|dette|den|sitt siste',
  previous: 'forrige|førre|det forrige|det før|også|òg|previous|before|the one before|too',
  again: 'ikke|ikkje|likevel ikke|likevel ikkje|ikke likevel|ikkje likevel|not|redo',
};

/** Reads what stands behind «angre»; undefined for all other text. */
export function readMeant(text: string): Meant | undefined {
  const typed = withoutEnd(comparable(trim(text)).replace(/\s+/gu, ' '), '.!');
  if (typed.length > 30) return undefined;
  const meant: readonly Meant[] = ['last', 'previous', 'again'];
  return meant.find((one) => phrases[one].split('|').includes(typed));
}
