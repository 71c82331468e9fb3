import type { Day } from '../../../../calendar/days.ts';
import { type Card, card, facts, heading, list, note, paragraph } from '../../../../chat/card.ts';
import { formatDay, formatRelativeDays } from '../../../../format/dates.ts';
import type { Language } from '../../../../language.ts';
import type { Changed } from './store-changed.ts';
import type { Ending } from './store-end.ts';
import { agreementTexts } from './texts.ts';

/** What an agreement asks for when it ends. */
const askedAtEnd = ['attestedHours', 'finalReport', 'goalAttainment', 'evaluation'] as const;

/** Tells that the agreements of some municipalities end on one day, and what is to be done before that. */
export function endingCard(endings: readonly [Ending, ...Ending[]], language: Language, today: Day): Card {
  const words = agreementTexts[language];
  const [{ end }] = endings;
  const asked = askedAtEnd.filter((one) => endings.some(({ duties }) => duties.includes(one)));
  const maxEnds = [...new Set(endings.map(({ maxEnd }) => maxEnd).filter((day) => day > end))].sort();
  return card(
    heading(words.ends(formatRelativeDays(today, end, language))),
    facts(
      [words.places(endings.length), endings.map(({ municipalityName }) => municipalityName).join(', ')],
      [words.lastDay, formatDay(end, language)],
      ...maxEnds.map((day) => [words.extensible, formatDay(day, language)] as const),
    ),
    list([...(maxEnds.length === 0 ? [] : [words.decideBefore]), ...asked.map((duty) => words.asked[duty])]),
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
  const isShorter = changes.some(
    ({ before, after, duties }) => after.end < before.end && duties.includes('attestedHours'),
  );
  return card(
    heading(words.changed),
    list(changes.flatMap((change) => movedTexts(change, language))),
    ...(isShorter ? [note(words.asked.attestedHours)] : []),
    ...(following.length === 0
      ? []
      : [
          paragraph([{ strong: words.following }]),
          list(
            following
              .slice(0, mostFollowing)
              .map(({ title, due }) => `${title}: ${formatDay(due, language)}`),
          ),
        ]),
  );
}

/** What a change moves of a municipality's agreement, from what to what. */
function movedTexts({ municipalityName: place, before, after }: Changed, language: Language): string[] {
  const words = agreementTexts[language];
  const day = (which: Day) => formatDay(which, language);
  const isEndMoved = after.end !== before.end;
  return [
    ...(after.start === before.start ? [] : [words.nowBegins(place, day(after.start), day(before.start))]),
    ...(isEndMoved ? [words.nowEnds(place, day(after.end), day(before.end))] : []),
    ...(isEndMoved || after.maxEnd === before.maxEnd
      ? []
      : [words.nowExtensible(place, after.maxEnd > after.end ? day(after.maxEnd) : undefined)]),
    ...(after.noticeMonths === before.noticeMonths ? [] : [words.nowNotice(place, after.noticeMonths)]),
  ];
}
