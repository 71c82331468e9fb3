import { type Day, type IsoWeek, isoWeekOf, weekRange } from '../../calendar/days.ts';
import { matchWeek, resolveWeek } from '../../grammar/days/weeks.ts';
import { tokenize } from '../../grammar/tokens.ts';
import { splitWords, trim } from '../../text.ts';
import { lastWholeWeek } from './rules.ts';

/** The week that is asked for and, where one is named, the network's name as typed; or what is wrong. */
export type DigestRequest =
  | { readonly kind: 'week'; readonly week: IsoWeek; readonly networkName: string | undefined }
  | { readonly kind: 'noSuchWeek'; readonly typed: string }
  | { readonly kind: 'future'; readonly week: IsoWeek };

/**
 * Reads `[uke 12|forrige uke|2024-W12|uke 12 2024] [for NETTVERK]`; without a week it is the last whole one. A week
 * without a year is the latest of that number that has begun.
 */
export function readRequest(text: string, today: Day): DigestRequest {
  const typed = trim(text);
  // '12' and '12 2024' can mean nothing but a week here.
  const said = /^\d{1,2}(?:\s+20\d\d)?(?=\s|$)/.test(typed) ? `uke ${typed}` : typed;
  const match = matchWeek(tokenize(splitWords(said, 6).words.join(' ')), 0, { today, leaning: 'past' });
  const networkName = nameIn(match === undefined ? said : splitWords(said, match.to).rest);
  if (match === undefined) return { kind: 'week', week: lastWholeWeek(today), networkName };
  const week = resolveWeek(match, { today, leaning: 'past' });
  if (week === undefined) return { kind: 'noSuchWeek', typed: splitWords(said, match.to).words.join(' ') };
  return hasBegun(week, today) ? { kind: 'week', week, networkName } : { kind: 'future', week };
}

/** Whether a week's Monday has come. */
export const hasBegun = (week: IsoWeek, today: Day): boolean =>
  weekRange(week).from <= weekRange(isoWeekOf(today)).to;

function nameIn(rest: string): string | undefined {
  const name = trim(rest).replace(/^for\s+(?=\S)/iu, '');
  return name === '' ? undefined : name;
}
