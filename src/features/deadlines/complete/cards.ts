import { formatDay } from '../../../calendar/calendar.ts';
import { buttons, type Card, card, paragraph } from '../../../chat/card.ts';
import type { Language } from '../../../language.ts';
import { placeSelect, typed } from '../cards.ts';
import { type Item, nameOf } from '../rules-items.ts';
import { texts } from '../texts.ts';

/** Asks whether a line whose date is far ahead is done already. */
export function earlyCard(
  item: Item,
  note: string,
  hasMany: boolean,
  daysLeft: number,
  language: Language,
): Card {
  const words = texts[language];
  const { deadline, due, municipality } = item;
  const said = [words.anyway, ...(note === '' ? [] : [note])].join(' ');
  return card(
    paragraph(words.early(deadline.title, formatDay(due, language), daysLeft)),
    buttons({
      label: words.buttons.early,
      action: 'deadlines.complete',
      value: `${deadline.id} ${due} ${municipality?.id ?? ''} ${said}`,
      typed: typed('complete', `${nameOf(item, hasMany)} ${said}`, language),
    }),
  );
}

/** Asks for which municipality a deadline is to be reported done. */
export function whichPlaceCard(item: Item, language: Language): Card {
  const words = texts[language];
  if (item.tally === undefined || item.tally.missing.length === 0) return card(paragraph(words.allDone));
  return card(
    paragraph(words.forWhichPlace(item.deadline.title)),
    placeSelect(item, item.tally.missing, language),
  );
}
