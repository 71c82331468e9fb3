import { words } from '../lexicon/lists.ts';
import { countOf } from '../lexicon/numbers.ts';
import { keyAt, type Token } from '../tokens.ts';
import type { DurationMatch } from './duration-match.ts';

const eachWords = words('à á på');
const countable =
  /(?:møter|møte|samtaler|samtalar|intervju|intervjuer|intervjua|telefoner|telefonar|økter|rundar|runder|samlinger|samlingar|besøk|befaringer|synfaringar|meetings|calls|interviews|sessions)$/;

/** '3 møter à 45 min': so many times as were counted before it. '3 møter på 45 min' may be all of them. */
export function timesEach(tokens: readonly Token[], match: DurationMatch): DurationMatch {
  const sign = keyAt(tokens, match.from - 1);
  const [minutes, ...others] = match.minutes;
  if (!eachWords.has(sign) || minutes === undefined || others.length > 0 || !match.isClear) return match;
  const count = countOf(keyAt(tokens, match.from - 3));
  if (count === undefined || count < 2) return match;
  const all = minutes * count;
  // 'Tre ganger à 20 min' counts nothing that was done.
  const isTimes = /^(ganger|gonger|times)$/.test(keyAt(tokens, match.from - 2));
  if (sign !== 'på') return { ...match, from: match.from - (isTimes ? 3 : 1), minutes: [all] };
  return countable.test(keyAt(tokens, match.from - 2))
    ? { ...match, minutes: [all, minutes], isClear: false }
    : match;
}
