import type { Day } from '../calendar/days.ts';
import type { Card } from '../chat/card.ts';
import { whichCard } from '../chat/which.ts';
import type { Phrased } from '../chat/wording.ts';
import { formatDay } from '../format/dates.ts';
import type { DayFault } from '../grammar/days/day-match.ts';
import { yearBefore } from '../grammar/days/years.ts';
import type { Language, Translated } from '../language.ts';
import { say, translated } from '../translated.ts';
import { UserError } from '../user-error.ts';

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
  noSuchDay: say(
    (text: string, example: string) => `Datoen «${text}» finnes ikke. Skriv for eksempel ${example}.`,
    (text, example) => `Datoen «${text}» finst ikkje. Skriv til dømes ${example}.`,
    (text, example) => `The date “${text}” doesn’t exist. Type ${example}, for example.`,
  ),
  noSuchWeek: say(
    (week: number, example: string) =>
      `Det er ingen uke ${week} det året. Skriv dagen, for eksempel ${example}.`,
    (week, example) => `Det er inga veke ${week} det året. Skriv dagen, til dømes ${example}.`,
    (week, example) => `That year has no week ${week}. Type the day, for example ${example}.`,
  ),
});

/** The question whether a day of next year is meant, which was said without its year. */
export const isNextYear = (day: Day, language: Language): string =>
  texts[language].nextYear(formatDay(yearBefore(day), language));

/** How a day, and a day of a week, can be typed where it was meant. */
export type DayExamples = Translated<{ readonly day: string; readonly inWeek: string }>;

const alone: DayExamples = {
  nb: { day: '«30. april»', inWeek: '«fredag uke 17»' },
  nn: { day: '«30. april»', inWeek: '«fredag veke 17»' },
  en: { day: '“30 April”', inWeek: '“Friday week 17”' },
};

/** Refuses a day or a week that doesn't exist, and says how one is typed. */
export function refuseDayFault(fault: DayFault | undefined, language: Language, examples = alone): void {
  const { noSuchDay, noSuchWeek } = texts[language];
  const { day, inWeek } = examples[language];
  if (fault?.code === 'no-such-day') throw new UserError(noSuchDay(fault.text, day));
  if (fault?.code === 'no-such-week') throw new UserError(noSuchWeek(fault.week, inWeek));
}
