import { trim } from '../text.ts';

/** More kroner than anything is entered with; a database's whole number holds it in øre. */
export const mostKroner = 21_000_000;

/** Thousands in groups of three, all with the same mark between them, and perhaps decimals with another mark. */
const grouped = /^\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d{1,2})?$/;

/** A number with at most two decimals, as people group and mark it; undefined where it is none. */
export function numberOf(typed: string): number | undefined {
  const words = typed.replace(/\s/gu, '');
  if (grouped.test(words)) {
    const [decimals] = /[.,]\d{1,2}$/.exec(words) ?? [''];
    const whole = words.slice(0, words.length - decimals.length).replace(/\D/g, '');
    return Number(`${whole}${decimals.replace(',', '.')}`);
  }
  return /^\d+(?:[.,]\d{1,2})?$/.test(words) ? Number(words.replace(',', '.')) : undefined;
}

/** An amount that a text speaks of, in whole øre, and the text before and after it. */
export type FoundKroner = { readonly øre: number; readonly before: string; readonly after: string };

const number = String.raw`\d{1,3}(?:\s\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,'’]\d{1,3}(?!\d))*`;
const mark = String.raw`(?:kroner|kronar|kr\.?|nok)`;
// A sign that stands right before it, or the word; a dash with a space after it is none.
const minus = String.raw`minus\s+|[-–−](?=\S)`;
const amount = new RegExp(
  String.raw`(?<![\p{L}\d.,/–−-])(${minus})?(?:(${mark})\s*)?(${minus})?(${number})(?:\s*([.,][-–—]+|,?-(?=\s|$)))?(?:\s*(mill(?:\.|ion(?:er|ar|s)?)?|tusen|thousand|k)(?![\p{L}\d]))?(?:\s*(${mark})(?![\p{L}\d]))?(?![\p{L}\d%/])`,
  'giu',
);

/** How much is meant by what stands after a number; 1 where nothing does. */
function timesOf(unit: string | undefined): number {
  if (unit === undefined) return 1;
  return /^mill/iu.test(unit) ? 1_000_000 : 1000;
}

// «12.3.», «1.» and «2024-01-01» are no amounts, and neither is a number before what is counted in percent.
const isDated = (after: string): boolean => /^(?:[.:/-]\d|\.\s*\p{L}|\.\s*$|-)/u.test(after);

// «50 000,505», «5.0000» and «50 00»: what was read of it is not what was meant.
const isCut = (digits: string, after: string): boolean =>
  /^0\d/.test(digits) || /^(?:[.,'’]\d|\s0\d)/u.test(after);

/**
 * The amount that a text speaks of: one that is marked as kroner (`kr 687 500`, `50 000,-`, `0,5 mill`), else, where
 * `isBare` says so, the largest-looking number of those that stand alone, years last. One with a minus is below nothing.
 */
export function findKroner(text: string, isBare = false): FoundKroner | undefined {
  let best: (FoundKroner & { readonly rank: number }) | undefined;
  for (const match of text.slice(0, 2000).matchAll(amount)) {
    const [whole, sign, before, inner, digits = '', dashes, unit, behind] = match;
    const value = numberOf(digits);
    const isMarked = [before, dashes, unit, behind].some((one) => one !== undefined);
    const after = text.slice(match.index + whole.length);
    if (value === undefined || isCut(digits, after) || (!isMarked && (!isBare || isDated(after)))) continue;
    const rank = isMarked ? 3 : /^(?:19|20)\d\d$/.test(digits) ? 0 : value >= 1000 ? 2 : 1;
    if (best !== undefined && best.rank >= rank) continue;
    const øre = Math.round(value * timesOf(unit) * 100);
    const isNegative = (sign ?? inner) !== undefined && øre > 0;
    best = {
      øre: isNegative ? -øre : øre,
      before: trim(text.slice(0, match.index)),
      after: trim(after),
      rank,
    };
  }
  return best && { øre: best.øre, before: best.before, after: best.after };
}

/** A whole text as an amount in whole øre: `kr 687 500`, `687500,00`, `700,-`, `700 NOK`, `0,5 mill`; undefined for all else. */
export function øreOf(text: string): number | undefined {
  const øre = signedØreOf(text);
  return øre !== undefined && øre >= 0 ? øre : undefined;
}

/** The same, and below nothing for what has a minus: `-5000`, `minus kr 5000`. */
export function signedØreOf(text: string): number | undefined {
  const found = findKroner(text, true);
  return found?.before === '' && found.after === '' ? found.øre : undefined;
}
