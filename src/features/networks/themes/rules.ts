import type { Theme } from '../../../domain/networks/themes.ts';
import { takeQuoted } from '../../../grammar/quoted-title.ts';
import { trim } from '../../../text.ts';

export const mostInName = 100;
export const mostThemes = 50;

/** A theme's name without the quotes and the mark around it; undefined where it is none. */
export function readName(words: string): string | undefined {
  const quoted = takeQuoted(words);
  const name = (quoted?.rest === '' ? quoted.title : words).replace(/^#/, '').replace(/\s+/gu, ' ').trim();
  return /\p{L}/u.test(name) && [...name].length <= mostInName ? name : undefined;
}

/** `2`, «plass 2», «til 2», «øverst», «nederst»: a place in the order, from 1. */
export function readPosition(words: string, most: number): number | undefined {
  const typed = trim(words).toLowerCase();
  if (/^(?:øverst|først|fremst|first|top)$/u.test(typed)) return 1;
  if (/^(?:nederst|sist|last|bottom)$/u.test(typed)) return most;
  const [, digits] =
    /^(?:(?:til|to)\s+)?(?:(?:plass|nr\.?|nummer|place)\s*)?#?(\d{1,3})\.?$/u.exec(typed) ?? [];
  const position = Number(digits);
  return position >= 1 && position <= most ? position : undefined;
}

/** The themes in use in their order when one of them has another place, each with the position that it then has. */
export function reordered(themes: readonly Theme[], moved: Theme, place: number): readonly Theme[] {
  const others = themes.filter(({ id, droppedAt }) => id !== moved.id && droppedAt === null);
  return [...others.slice(0, place - 1), moved, ...others.slice(place - 1)];
}
