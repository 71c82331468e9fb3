import { addDays, type Day } from '../calendar/days.ts';
import { formatDay } from '../calendar/format.ts';
import { buttons, type Card, card, paragraph } from '../chat/card.ts';
import { button, type Phrased } from '../chat/command.ts';
import { addMonths } from '../domain/occurrences.ts';
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

/** So many days after a date without a year has passed it may still be the one that is meant. */
const daysPassed = 60;

/** Whether a day that was said without its year has just passed, so that a year ahead isn't surely meant. */
export function mayBePast(day: Day | undefined, text: string, today: Day): day is Day {
  if (day === undefined || day <= today) return false;
  const year = day.slice(0, 4);
  const isYearSaid =
    text.includes(year) ||
    new RegExp(`[./-]${year.slice(2)}(?!\\d)`).test(text) ||
    /neste år|next year/iu.test(text);
  const before = addMonths(day, -12);
  return !isYearSaid && before < today && before >= addDays(today, -daysPassed);
}

/** The question whether a day of next year is meant, which was said without its year. */
export const isNextYear = (day: Day, language: Language): string =>
  texts[language].nextYear(formatDay(addMonths(day, -12), language));
