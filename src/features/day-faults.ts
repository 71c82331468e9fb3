import type { DayFault } from '../grammar/days/day-match.ts';
import type { Language, Translated } from '../language.ts';
import { say, translated } from '../translated.ts';
import { UserError } from '../user-error.ts';

const texts = translated({
  noSuchDay: say(
    (text: string, example: string) => `Datoen «${text}» finnes ikke. Skriv for eksempel ${example}.`,
    (text, example) => `Datoen «${text}» finst ikkje. Skriv til dømes ${example}.`,
    (text, example) => `The date “${text}” doesn't exist. Type for example ${example}.`,
  ),
  noSuchWeek: say(
    (week: number, example: string) =>
      `Det er ingen uke ${week} det året. Skriv dagen, for eksempel ${example}.`,
    (week, example) => `Det er inga veke ${week} det året. Skriv dagen, til dømes ${example}.`,
    (week, example) => `That year has no week ${week}. Type the day, for example ${example}.`,
  ),
});

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
