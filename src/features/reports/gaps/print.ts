import { dayOf } from '../../../calendar/days.ts';
import { formatDate, formatMonth } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { listed } from '../../../text.ts';
import { texts as reportTexts } from '../final/texts.ts';
import type { Gap } from './rules.ts';
import { texts } from './texts.ts';

/** A gap as a sentence. */
export function printGap(gap: Gap, language: Language): string {
  const words = texts[language];
  const date = (day: string) => formatDate(day, language);
  const months = (all: readonly string[]) => printMonths(all, language);
  switch (gap.kind) {
    case 'noGoals':
      return words.noGoals;
    case 'silentGoal':
      return words.silentGoal(
        gap.number,
        gap.title,
        gap.since === undefined ? undefined : formatMonth(gap.since, language),
      );
    case 'goalWithoutMeasures':
    case 'untouchedMeasure':
      return words[gap.kind](gap.number, gap.title);
    case 'overdueMeasure': {
      const state = reportTexts[language].states[gap.state] ?? gap.state;
      return words.overdueMeasure(gap.number, gap.title, date(gap.due), state.toLowerCase());
    }
    case 'monthsWithoutHours':
    case 'monthsWithoutStatus':
      return words[gap.kind](months(gap.months));
    case 'hoursNotAttested':
      return words.hoursNotAttested(formatHours(gap.minutes), months(gap.months));
    case 'hoursWithoutGoal':
      return words.hoursWithoutGoal(formatHours(gap.minutes));
    case 'attendanceNotNoted':
    case 'nobodyCame':
      return words[gap.kind](gap.gathering.title, date(dayOf(gap.gathering.startsAt)));
    case 'deadlineOpen':
      return words.deadlineOpen(gap.title, listed(gap.due.map(date), language), gap.due.length);
    case 'deadlineLate': {
      const { title, due, completedAt } = gap.deadline;
      return words.deadlineLate(title, date(due), completedAt === null ? '' : date(dayOf(completedAt)));
    }
    case 'helpUnanswered':
      return words.helpUnanswered(date(dayOf(gap.status.postedAt)), gap.status.helpWanted ?? '');
    default:
      return gap satisfies never;
  }
}

/** Months as people list them, the year said once for each: «januar, mars–juni og august 2024». */
function printMonths(months: readonly string[], language: Language): string {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const named = years.map((year) => {
    const nameOf = (month: number) =>
      formatMonth(`${year}-${String(month).padStart(2, '0')}`, language).split(' ')[0] ?? '';
    const own = months.filter((month) => month.startsWith(year)).map((month) => Number(month.slice(5)));
    const names = runsOf(own).flatMap(([first, last]) =>
      last - first < 2 ? rangeOf(first, last).map(nameOf) : [`${nameOf(first)}–${nameOf(last)}`],
    );
    return `${listed(names, language)} ${year}`;
  });
  return listed(named, language);
}

const rangeOf = (first: number, last: number): number[] => (first === last ? [first] : [first, last]);

/** Numbers that follow one another, from the first to the last of each row of them. */
function runsOf(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
