import type { Day } from '../calendar/days.ts';
import { formatDay } from '../calendar/format.ts';
import { buttons, type Card, card, paragraph } from '../chat/card.ts';
import { button, type Phrased } from '../chat/command.ts';
import { yearBefore } from '../grammar/days/years.ts';
import type { Language } from '../language.ts';
import { say, translated } from '../translated.ts';

/** Asks which of several days was meant; each button does the whole with that day, as a value and as it is typed. */
export function whichDayCard(
  question: string,
  days: readonly Day[],
  language: Language,
  act: {
    readonly wording: Phrased;
    readonly value: (day: Day) => string;
    readonly rest: (day: Day) => string;
  },
): Card {
  return card(
    paragraph(question),
    buttons(
      ...days.map((day) =>
        button(act.wording, language, {
          label: formatDay(day, language),
          value: act.value(day),
          rest: act.rest(day),
        }),
      ),
    ),
  );
}

const texts = translated({
  nextYear: say(
    (passed: string) => `Den datoen er nettopp forbi (${passed}). Mener du neste gang den kommer?`,
    (passed) => `Den datoen er nettopp forbi (${passed}). Meiner du neste gong han kjem?`,
    (passed) => `That date has just passed (${passed}). Do you mean the next time it comes?`,
  ),
});

/** The question whether a day of next year is meant, which was said without its year. */
export const isNextYear = (day: Day, language: Language): string =>
  texts[language].nextYear(formatDay(yearBefore(day), language));
