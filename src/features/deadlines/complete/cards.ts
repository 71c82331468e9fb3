import type { Day } from '../../../calendar/days.ts';
import { buttons, type Card, card, facts, paragraph } from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import { formatDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { completeButton, nearness, placeElements, undoButton } from '../cards.ts';
import { type Item, keyOf, nameOf } from '../rules-items.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { completeTexts } from './texts.ts';

/** Asks whether a line whose date is far ahead is done already. */
export function earlyCard(
  item: Item,
  note: string,
  hasMany: boolean,
  daysLeft: number,
  language: Language,
): Card {
  const words = texts[language];
  const { deadline, due } = item;
  const behind = [completeTexts[language].anyway, ...(note === '' ? [] : [note])].join(' ');
  return card(
    paragraph(completeTexts[language].early(deadline.title, formatDay(due, language), daysLeft)),
    buttons(
      button(said.complete, language, {
        label: words.buttons.early,
        value: { ...keyOf(item), note: behind },
        rest: `${nameOf(item, hasMany)} ${behind}`,
      }),
    ),
  );
}

/** Asks for which municipality a deadline is to be reported done. */
export function whichPlaceCard(item: Item, language: Language): Card {
  const words = texts[language];
  const choice = placeElements(item, language);
  if (choice.length === 0) return card(paragraph(completeTexts[language].allDone));
  return card(paragraph(words.forWhichPlace(item.deadline.title)), ...choice);
}

/** Confirms that a municipality is done or not, with the way back. */
export function completedCard(
  item: Item,
  lead: string,
  hasMany: boolean,
  language: Language,
  today: Day,
): Card {
  const { labels } = texts[language];
  const { due, completion, deadline } = item;
  const name = nameOf(item, hasMany);
  return card(
    paragraph(lead),
    facts(
      [labels.due, `${formatDay(due, language)} (${nearness(due, today, language)})`],
      completion?.note && [labels.note, completion.note],
    ),
    buttons(
      completion === undefined
        ? completeButton(item, name, deadline.title, language)
        : undoButton(completion, name, language),
    ),
  );
}
