import type { Day } from '../calendar/days.ts';
import type { Card } from '../chat/card.ts';
import { whichCard } from '../chat/which.ts';
import type { Phrased } from '../chat/wording.ts';
import { formatDay } from '../format/dates.ts';
import { yearBefore } from '../grammar/days/years.ts';
import type { Language } from '../language.ts';
import { say, translated } from '../translated.ts';

/** Asks which of several days was meant; each button does the whole with that day, as a value and as it is typed. */
export const whichDayCard = <Value>(
  question: string,
  days: readonly Day[],
  language: Language,
  act: {
    readonly wording: Phrased<Value>;
    readonly value: (day: Day) => Value;
    readonly rest: (day: Day) => string;
  },
): Card =>
  whichCard(
    act.wording,
    language,
    question,
    days.map((day) => ({ label: formatDay(day, language), value: act.value(day), rest: act.rest(day) })),
  );

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
