import type { Day } from '../../../calendar/days.ts';
import { formatDay, formatRelativeDays } from '../../../calendar/format.ts';
import { type Card, card, facts, heading, list } from '../../../chat/card.ts';
import type { Language } from '../../../language.ts';
import type { Ending } from './store-end.ts';
import { agreementTexts } from './texts-end.ts';

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
