import type { Day } from '../../../../calendar/days.ts';
import { type Card, card, facts, heading, list, note, paragraph } from '../../../../chat/card.ts';
import { formatDay, formatRelativeDays } from '../../../../format/dates.ts';
import type { Language } from '../../../../language.ts';
import type { Changed } from './store-changed.ts';
import type { Ending } from './store-end.ts';
import { agreementTexts } from './texts.ts';

/** Tells that the agreements of some municipalities end on one day, and what is to be done before that. */
export function endingCard(endings: readonly [Ending, ...Ending[]], language: Language, today: Day): Card {
  const words = agreementTexts[language];
  const [{ end }] = endings;
  const maxEnds = [...new Set(endings.map(({ maxEnd }) => maxEnd).filter((day) => day > end))].sort();
  return card(
    heading(words.ends(formatRelativeDays(today, end, language))),
    facts(
      [words.places(endings.length), endings.map(({ municipalityName }) => municipalityName).join(', ')],
      [words.lastDay, formatDay(end, language)],
      ...maxEnds.map((day) => [words.extensible, formatDay(day, language)] as const),
    ),
    list([...(maxEnds.length === 0 ? [] : [words.decideBefore]), words.notCounted, words.finalReport]),
  );
}

/** The most following dates that a message names. */
const mostFollowing = 8;

/** Tells how agreements' dates are changed, and the deadlines that follow from them now. */
export function changedCard(
  changes: readonly [Changed, ...Changed[]],
  following: readonly { readonly title: string; readonly due: Day }[],
  language: Language,
): Card {
  const words = agreementTexts[language];
  const day = (which: Day) => formatDay(which, language);
  const isShorter = changes.some(({ before, after }) => after.end < before.end);
  return card(
    heading(words.changed),
    list(
      changes.map(({ municipalityName: place, before, after }) =>
        after.end === before.end
          ? words.nowExtensible(place, after.maxEnd > after.end ? day(after.maxEnd) : undefined)
          : words.nowEnds(place, day(after.end), day(before.end)),
      ),
    ),
    ...(isShorter ? [note(words.notCounted)] : []),
    ...(following.length === 0
      ? []
      : [
          paragraph([{ strong: words.following }]),
          list(following.slice(0, mostFollowing).map(({ title, due }) => `${title}: ${day(due)}`)),
        ]),
  );
}
