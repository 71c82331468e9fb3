import { addDays, type Day, dayOf, isQuietPeriod, monthOf, monthRange } from '../../../calendar/days.ts';
import { isAttested } from '../../../domain/months.ts';
import {
  type DeadlineFact,
  type FinalFacts,
  type GatheringFact,
  isKept,
  isOverdue,
  minutesOf,
  monthsBetween,
  type StatusFact,
  statusesOf,
} from '../final/rules.ts';

/** Something that the papers of a period lack, for the municipality to mend or to explain. */
export type Gap =
  | { readonly kind: 'noGoals' }
  /** No hours and no status on a goal, ever or since a month `YYYY-MM`. */
  | { readonly kind: 'silentGoal'; readonly number: number; readonly title: string; readonly since?: string }
  | { readonly kind: 'goalWithoutMeasures'; readonly number: number; readonly title: string }
  | {
      readonly kind: 'overdueMeasure';
      readonly number: number;
      readonly title: string;
      readonly due: Day;
      readonly state: string;
    }
  | { readonly kind: 'untouchedMeasure'; readonly number: number; readonly title: string }
  | { readonly kind: 'monthsWithoutHours' | 'monthsWithoutStatus'; readonly months: readonly string[] }
  | { readonly kind: 'hoursNotAttested'; readonly minutes: number; readonly months: readonly string[] }
  | { readonly kind: 'hoursWithoutGoal'; readonly minutes: number }
  | { readonly kind: 'attendanceNotNoted' | 'nobodyCame'; readonly gathering: GatheringFact }
  /** Of a deadline that comes again and again, all the dates. */
  | { readonly kind: 'deadlineOpen'; readonly title: string; readonly due: readonly Day[] }
  | { readonly kind: 'deadlineLate'; readonly deadline: DeadlineFact }
  | { readonly kind: 'helpUnanswered'; readonly status: StatusFact };

/** A goal is silent when this many days at the period's end hold nothing about it. */
const silentDays = 90;

/** What the period lacks, seen at `now`: the plan first, then hours, statuses, gatherings, deadlines and help. */
export function gapsOf(facts: FinalFacts, now: Date): Gap[] {
  const today = dayOf(now);
  const end = [facts.to, today].sort()[0] ?? today;
  return [
    ...goalGaps(facts, end),
    ...measureGaps(facts, end),
    ...hourGaps(facts, end),
    ...statusGaps(facts, end),
    ...facts.gatherings
      .filter(({ endsAt }) => endsAt < now)
      .flatMap((gathering): Gap[] => {
        if (!gathering.isRecorded) return [{ kind: 'attendanceNotNoted', gathering }];
        return gathering.attended === 0 ? [{ kind: 'nobodyCame', gathering }] : [];
      }),
    ...deadlineGaps(facts, today),
    ...facts.statuses
      .filter(({ helpWanted, comments }) => helpWanted !== null && comments.length === 0)
      .map((status): Gap => ({ kind: 'helpUnanswered', status })),
  ];
}

function deadlineGaps({ deadlines }: FinalFacts, today: Day): Gap[] {
  const missed = deadlines.filter((deadline) => isKept(deadline, today) === false);
  const open = missed.filter(({ completedAt }) => completedAt === null);
  return [
    ...[...new Set(open.map(({ title }) => title))].map((title): Gap => {
      return {
        kind: 'deadlineOpen',
        title,
        due: open.filter((one) => one.title === title).map(({ due }) => due),
      };
    }),
    ...missed
      .filter(({ completedAt }) => completedAt !== null)
      .map((deadline): Gap => ({ kind: 'deadlineLate', deadline })),
  ];
}

function goalGaps({ goals, hours, statuses, from, asks }: FinalFacts, end: Day): Gap[] {
  if (goals.length === 0) return asks.goals ? [{ kind: 'noGoals' }] : [];
  const silentFrom = addDays(end, -silentDays);
  return goals.flatMap((goal): Gap[] => {
    const { number, title } = goal;
    const days = [
      ...hours.filter(({ goalId }) => goalId === goal.id).map(({ lastDay }) => lastDay),
      ...statusesOf(goal, statuses).map(({ postedAt }) => dayOf(postedAt)),
    ].sort();
    const last = days.at(-1);
    const gaps: Gap[] = goal.measures.length === 0 ? [{ kind: 'goalWithoutMeasures', number, title }] : [];
    if (last === undefined) return [{ kind: 'silentGoal', number, title }, ...gaps];
    if (last >= silentFrom || silentFrom < from) return gaps;
    return [{ kind: 'silentGoal', number, title, since: monthOf(last) }, ...gaps];
  });
}

function measureGaps({ goals, hours, statuses }: FinalFacts, end: Day): Gap[] {
  return goals
    .flatMap(({ measures }) => measures)
    .flatMap((measure): Gap[] => {
      const { id, number, title, due, state } = measure;
      if (due !== null && isOverdue(measure, end)) {
        return [{ kind: 'overdueMeasure', number, title, due, state }];
      }
      const isTouched =
        state !== 'planned' || [...hours, ...statuses].some(({ measureId }) => measureId === id);
      return isTouched ? [] : [{ kind: 'untouchedMeasure', number, title }];
    });
}

function hourGaps({ from, goals, hours, asks }: FinalFacts, end: Day): Gap[] {
  if (!asks.hours) return [];
  const worked = new Set(hours.map(({ month }) => month));
  const empty = busyMonths(from, end).filter((month) => !worked.has(month));
  const open = hours.filter((sum) => !isAttested(sum) && monthRange(sum.month).to < end);
  const untagged = minutesOf(hours, ({ goalId }) => goalId === null);
  return [
    ...(empty.length === 0 ? [] : [{ kind: 'monthsWithoutHours' as const, months: empty }]),
    ...(open.length === 0
      ? []
      : [
          {
            kind: 'hoursNotAttested' as const,
            minutes: minutesOf(open, () => true),
            months: [...new Set(open.map(({ month }) => month))].sort(),
          },
        ]),
    ...(untagged === 0 || goals.length === 0
      ? []
      : [{ kind: 'hoursWithoutGoal' as const, minutes: untagged }]),
  ];
}

function statusGaps({ from, statuses, asks }: FinalFacts, end: Day): Gap[] {
  if (!asks.statuses) return [];
  const told = new Set(statuses.map(({ postedAt }) => monthOf(dayOf(postedAt))));
  const months = busyMonths(from, end).filter((month) => !told.has(month));
  return months.length === 0 ? [] : [{ kind: 'monthsWithoutStatus', months }];
}

/** The whole months of the days that aren't a quiet time from end to end, as July is. */
function busyMonths(from: Day, end: Day): string[] {
  return monthsBetween(from, end).filter((month) => {
    const days = monthRange(month);
    return days.from >= from && days.to <= end && !isQuietPeriod(`${month}-15`);
  });
}
