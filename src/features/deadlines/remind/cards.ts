import type { Day } from '../../../calendar/days.ts';
import { buttons, type Card, card, facts, heading, paragraph } from '../../../chat/card.ts';
import { formatDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { completeButton, mostButtons, nearness } from '../cards.ts';
import type { Deadline } from '../rules.ts';
import { type Item, nameOf } from '../rules-items.ts';
import { texts } from '../texts.ts';
import { nudgeTexts } from './texts-nudge.ts';

/** Tells those who were reminded of a deadline that it is deleted. */
export const deletedCard = ({ title }: Deadline, language: Language): Card =>
  card(paragraph(texts[language].cancelled(title)));

/** Reminds of a date, with a button for each municipality that isn't done; `isAwaited` says that the coordinator waits. */
export function reminderCard(
  items: readonly Item[],
  language: Language,
  today: Day,
  isAwaited = false,
): Card {
  const [first] = items;
  if (first === undefined) return card();
  const words = texts[language];
  const { deadline, due } = first;
  const hasMany = items.length > 1;
  const open = items.filter(({ mayComplete }) => mayComplete);
  const nameOnly = ({ municipality }: Item) => municipality?.name ?? words.labels.state;
  return card(
    heading(words.reminder(deadline.title, nearness(due, today, language))),
    isAwaited && paragraph(nudgeTexts[language].waiting),
    facts(
      [words.labels.due, formatDay(due, language)],
      deadline.clause !== null && [words.labels.follows, words.clause(deadline.clause)],
      open.length === 0 && [words.labels.forWhom, items.map(nameOnly).join(', ')],
      ...open.map((item) => [nameOnly(item), words.notDone] as const),
    ),
    buttons(
      ...open
        .slice(0, mostButtons)
        .map((item) =>
          completeButton(
            item,
            nameOf(item, hasMany),
            hasMany ? (item.municipality?.name ?? '') : deadline.title,
            language,
          ),
        ),
    ),
  );
}
