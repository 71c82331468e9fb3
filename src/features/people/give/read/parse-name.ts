import { type RoleKind, seatOf } from '../../../../domain/roles.ts';
import type { Token } from '../../../../grammar/tokens.ts';

/** What stands with a small letter in the middle of a name. */
const particles =
  /^(?:von|van|der|den|de|del|della|di|da|dos|du|af|av|la|le|el|al|bin|ibn|ben|bint|ter|ten|zu)$/;

const isCapital = ({ text }: Token): boolean => /^["'«“(]*\p{Lu}/u.test(text);

/** Where a name that is written with capitals ends: before a word with a small letter, as in «Kari Nordmann vikar». */
export function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  const [first, ...others] = tokens.slice(from, to);
  if (first === undefined || !isCapital(first)) return to;
  const at = others.findIndex((one) => /^\p{Ll}/u.test(one.text) && !particles.test(one.key));
  return at < 0 ? to : from + 1 + at;
}

const isNames = (piece: string): boolean => /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*$/u.test(piece);

/** «Nordmann, Kari» as it is said, for lists have the surname first; behind a partner's name stands where they are from. */
export function surnameLast(
  pieces: readonly string[],
  text: string,
  roles: readonly { readonly kind: RoleKind }[],
): string[] {
  const [surname = '', given = '', ...more] = pieces;
  const isListed =
    !roles.some(({ kind }) => seatOf(kind) === 'either') &&
    isNames(surname) &&
    !surname.includes(' ') &&
    isNames(given) &&
    text.includes(`${surname}, ${given}`);
  return [isListed ? `${given} ${surname}` : surname, ...(isListed ? [] : [given]), ...more].filter(
    (piece) => piece !== '',
  );
}
