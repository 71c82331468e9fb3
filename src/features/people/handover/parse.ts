import type { Day } from '../../../calendar/days.ts';
import { restOf, tokenize } from '../../../grammar/tokens.ts';
import { trim, withoutEnd } from '../../../text.ts';
import { takeDays } from '../give/read/parse-days.ts';

/** Who takes over and when, as far as it is said. */
export type SaidHandover = {
  readonly name: string;
  readonly from?: Day;
  /** The last day that both have the role. */
  readonly until?: Day;
  readonly unclearDay?: string;
  /** Whether a last day is said without its overlap, or the other way round. */
  readonly isHalf: boolean;
  /** Whether it is said that one's own role is meant. */
  readonly isSure: boolean;
  /** Whether a document is asked for as PDF. */
  readonly isPdf: boolean;
};

const arrow = /\s*(?:→|[-–=]+>)\s*/u;
const lead =
  /^(?:sin\s+rolle\s+|si\s+rolle\s+|role\s+)?(?:som\s+|as\s+)?(?:→|overtas\s+av(?=\s)|over\s+til(?=\s)|til(?=\s)|åt(?=\s)|to(?=\s))\s*/iu;
const anyway = /(?:^|\s)(?:likevel|anyway)$/iu;
const asFile = /\s+(?:(?:som|as|i|in)\s+)?(?:pdf|word|docx)$/iu;
const overlap =
  /,?(?:\s+(?:og|and))?(?:\s+(?:med|with))?(?:\s+(?:an|ein|en))?\s+(?:overlapp?(?:ing)?)(?:\s+(?:til(?:\s+og\s+med)?|to|until|through|t\.?o\.?m\.?))?(?=\s|$)/iu;

/** What is typed, with `to` for its arrow, which a name would be read across. */
export const openedOf = (text: string, to: string): string =>
  trim(text)
    .replace(arrow, ` ${to} `)
    .replace(/^(?:fra|frå|from|for)\s+/iu, '');

/** Reads `→ Nils fra 1. august med overlapp til 31. august`: what follows the role that is handed over. */
export function readHandover(text: string, today: Day): SaidHandover {
  const whole = trim(text);
  const isPdf = /\spdf$/iu.test(whole);
  const wanted = whole.replace(asFile, '');
  const isSure = anyway.test(wanted);
  const plain = wanted.replace(anyway, '').replace(lead, '');
  const hasOverlap = overlap.test(plain);
  const tokens = tokenize(plain.replace(overlap, ' til'));
  const { said, taken } = takeDays(tokens, today);
  const { from, to, unclearDay } = said;
  return {
    ...{ name: withoutEnd(trim(restOf(tokens, taken)), ',;:.'), isSure, isPdf },
    isHalf: hasOverlap !== (to !== undefined),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { until: to }),
    ...(unclearDay === undefined ? {} : { unclearDay }),
  };
}
