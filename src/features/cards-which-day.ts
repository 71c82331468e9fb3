import { type Day, formatDay } from '../calendar/calendar.ts';
import { buttons, type Card, card, paragraph } from '../chat/card.ts';
import type { Language } from '../language.ts';

/** Asks which of several days was meant; each button does the whole with that day. */
export function whichDayCard(
  question: string,
  days: readonly Day[],
  language: Language,
  act: {
    readonly action: string;
    readonly value: (day: Day) => string;
    readonly typed: (day: Day) => string;
  },
): Card {
  return card(
    paragraph(question),
    buttons(
      ...days.map((day) => ({
        label: formatDay(day, language),
        action: act.action,
        value: act.value(day),
        typed: act.typed(day),
      })),
    ),
  );
}
