import { type Day, dayOf, monthOf } from '../../../calendar/days.ts';
import type { Part } from '../../../domain/agreements/parties.ts';
import type { GoalWithMeasures, Measure } from '../../plan/store.ts';

/** Minutes that were logged alike in a month, and the last day of them. */
export type HoursSum = {
  /** The goal itself, its measure's, or the one that has its theme; null where there is none. */
  readonly goalId: string | null;
  readonly measureId: string | null;
  readonly financing: string;
  readonly state: string;
  /** YYYY-MM */
  readonly month: string;
  readonly minutes: number;
  readonly lastDay: Day;
};

/** What stands of a status, with the answers it got. */
export type StatusFact = {
  readonly postedAt: Date;
  readonly state: string;
  readonly done: string;
  readonly next: string | null;
  readonly helpWanted: string | null;
  readonly goalId: string | null;
  readonly measureId: string | null;
  readonly comments: readonly {
    readonly authorName: string;
    readonly words: string;
    readonly writtenAt: Date;
  }[];
};

/** A gathering, and how many of the municipality said that they would come and did. */
export type GatheringFact = {
  readonly title: string;
  readonly format: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  readonly coming: number;
  readonly attended: number;
  /** Whether anybody's attendance was noted at all. */
  readonly isRecorded: boolean;
};

/** A date of a deadline, and when the municipality was done with it. */
export type DeadlineFact = {
  readonly title: string;
  readonly due: Day;
  readonly completedAt: Date | null;
  readonly note: string | null;
};

/** A year's own financing, øre. */
export type YearFact = {
  readonly from: Day;
  readonly to: Day;
  readonly minutes: number;
  readonly ownWork: number;
  readonly ownMeans: number;
  readonly documented: number;
  readonly ceiling: number;
  readonly grantPerYear: number;
  readonly counted: number;
  readonly beyondCeiling: number;
};

/** The agreement that the period is of, with the amounts and the parties that it had last. */
export type FinalAgreement = {
  readonly start: Day;
  readonly end: Day;
  readonly maxEnd: Day;
  readonly noticeLetterOn: Day | null;
  readonly grantPerYear: number;
  readonly ownFinancingPerYear: number;
  readonly grantShare: number;
  /** The municipality itself first. */
  readonly parties: readonly {
    readonly name: string;
    readonly isMunicipality: boolean;
    readonly part: Part;
  }[];
};

/** What the agreement asks for: what it doesn't is no gap where there is none. */
export type Asks = { readonly hours: boolean; readonly goals: boolean; readonly statuses: boolean };

/** All that a final report is made of. */
export type FinalFacts = {
  readonly from: Day;
  readonly to: Day;
  readonly networkName: string;
  readonly county: string;
  readonly municipality: { readonly id: string; readonly name: string };
  /** Whether nobody has entered any agreement: nothing is known of its money. */
  readonly isAgreementMissing: boolean;
  readonly agreement: FinalAgreement | undefined;
  readonly asks: Asks;
  readonly people: readonly {
    readonly kind: string;
    readonly name: string;
    readonly from: Day;
    readonly to: Day | null;
  }[];
  readonly goals: readonly GoalWithMeasures[];
  /** All goals, the dropped ones too: what was done for them stays. */
  readonly goalNames: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  readonly hours: readonly HoursSum[];
  readonly statuses: readonly StatusFact[];
  readonly gatherings: readonly GatheringFact[];
  readonly deadlines: readonly DeadlineFact[];
  readonly years: readonly YearFact[];
  /** Documented øre by goal, over all years; the key is null for hours without one. */
  readonly øreByGoal: ReadonlyMap<string | null, number>;
  /** What of the grant was paid in the period, øre; undefined where no payment is entered. */
  readonly grantPaid: number | undefined;
};

/** Whether anything is given, asked for or put in: where there is no money nobody is told of kr 0. */
export const hasMoney = ({ isAgreementMissing, agreement, years, grantPaid = 0 }: FinalFacts): boolean =>
  !isAgreementMissing &&
  (grantPaid !== 0 ||
    (agreement?.grantPerYear ?? 0) > 0 ||
    (agreement?.ownFinancingPerYear ?? 0) > 0 ||
    years.some(({ ceiling, grantPerYear, ownMeans }) => ceiling > 0 || grantPerYear > 0 || ownMeans !== 0));

/** The minutes of the sums that a test lets through. */
export const minutesOf = (hours: readonly HoursSum[], isMeant: (sum: HoursSum) => boolean): number =>
  hours.reduce((sum, one) => (isMeant(one) ? sum + one.minutes : sum), 0);

/** The statuses about a goal or one of its measures, oldest first. */
export function statusesOf(goal: GoalWithMeasures, statuses: readonly StatusFact[]): StatusFact[] {
  const measures = new Set(goal.measures.map(({ id }) => id));
  return statuses.filter(
    ({ goalId, measureId }) => goalId === goal.id || (measureId !== null && measures.has(measureId)),
  );
}

/** Whether a deadline was kept: reported done on its day or before; undefined while it is still to come. */
export function isKept({ due, completedAt }: DeadlineFact, today: Day): boolean | undefined {
  if (completedAt !== null) return dayOf(completedAt) <= due;
  return due < today ? false : undefined;
}

/** Whether a measure's day had passed at the period's end without its being done by then. */
export const isOverdue = ({ due, state }: Pick<Measure, 'due' | 'state'>, to: Day): boolean =>
  due !== null && due <= to && state !== 'done';

/** All months that have a day in the period, `YYYY-MM`. */
export function monthsBetween(from: Day, to: Day): string[] {
  const months: string[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
