import { keyAt, restOf, type Stretch, type Token, tokenize } from '../../../grammar/tokens.ts';
import type { Format } from '../rules.ts';

const placeWords = new Set(['på', 'i', 'hos', 'ved', 'at', 'in', '@', 'sted', 'stad', 'place']);

/** What stands behind the day and begins with `på` is the place; the rest, without the day, is the title. */
export function titleAndPlace(
  tokens: readonly Token[],
  taken: readonly Stretch[],
): { title: string; place?: string } {
  const end = Math.max(0, ...taken.map(({ to }) => to));
  const start = taken.length === 0 ? tokens.length : Math.min(...taken.map(({ from }) => from));
  for (let at = end; taken.length > 0 && at < tokens.length; at += 1) {
    // With nothing before the day the title stands behind it, and at least one word of it before the place.
    if (!placeWords.has(keyAt(tokens, at)) || (start === 0 && at === end)) continue;
    const place = restOf(tokens, [{ from: 0, to: at + 1 }]);
    if (place !== '') return { title: restOf(tokens, [...taken, { from: at, to: tokens.length }]), place };
  }
  // 'Samling 9. april kl 10-15, Grong kommunehus': what a comma parts from the clock is the place.
  const isParted = start > 0 && taken.length > 1 && tokens[end - 1]?.text.endsWith(',') === true;
  const place = isParted ? restOf(tokens, [{ from: 0, to: end }]) : '';
  if (place === '') return { title: restOf(tokens, taken) };
  return { title: restOf(tokens, [...taken, { from: end, to: tokens.length }]), place };
}

const videoWords = new Set([
  'video',
  'teams',
  'zoom',
  'digitalt',
  'digital',
  'nett',
  'nettmøte',
  'online',
  'skype',
  'meet',
]);

// 'Kl 10-15, fysisk' says how, and not where.
const formatAlone = /^(?:fysisk|hybrid|physical|in person)[.!]?$/iu;

const normalKey = (text: string): string => tokenize(text)[0]?.key ?? '';
const isVideoWord = (key: string): boolean => videoWords.has(key) || key.startsWith('video');
const isOffline = (place: string | undefined): place is string =>
  place !== undefined && !isVideoWord(normalKey(place));

/** Whether what stands where a place would stand is one: neither a video meeting nor a format. */
export const isSomewhere = (place: string | undefined): place is string =>
  isOffline(place) && !formatAlone.test(place);

/** The format that a place, a link and the words tell of; undefined where none does. */
export function formatOf(
  tokens: readonly Token[],
  place: string | undefined,
  link: string | undefined,
): Format | undefined {
  const keys = tokens.map(({ key }) => key);
  if (keys.some((key) => key.startsWith('hybrid'))) return 'hybrid';
  const isOnline = link !== undefined || keys.some(isVideoWord);
  if (isOnline) return isOffline(place) ? 'hybrid' : 'video';
  return isOffline(place) ? 'fysisk' : undefined;
}
