import { type Day, daysBetween } from '../../calendar/days.ts';
import type { NamedPlace } from '../../domain/places.ts';
import { mayDo } from '../../domain/rights.ts';
import type { Actor } from '../../domain/roles.ts';
import { allNamed, titled } from '../../grammar/names.ts';
import type { GoalWithMeasures, Measure, MeasureState, PlanKey, Planned, PlannedKind } from './store.ts';

/** The longest that is taken, in characters. */
export const limits = {
  ...{ title: 200, mainGoal: 300, responsible: 100, cadence: 100, note: 2_500 },
  ...{ figure: 200, partners: 300 },
} as const;

export const kindOf = ({ measure }: Planned): PlannedKind => (measure === undefined ? 'goal' : 'measure');

/** How many statuses and changes are shown with one measure. */
export const shownReports = 5;

/** A municipality whose plan somebody sees, and what they may do with it. */
export type PlanPlace = NamedPlace & {
  readonly mayChange: boolean;
  /** Whether they report for it, so that a note of theirs is its status. */
  readonly mayReport: boolean;
};

/** What the actor may do with the plans of places that they see. */
export const planPlaces = (actor: Actor, places: readonly NamedPlace[]): PlanPlace[] =>
  places.map((place) => ({
    ...place,
    mayChange: mayDo(actor, 'plan.change', place),
    mayReport: mayDo(actor, 'status.report', place),
  }));

export const isSamePlace = (one: PlanKey, other: PlanKey): boolean =>
  one.networkId === other.networkId && one.municipalityId === other.municipalityId;

/** Whether a measure's day has passed without its being done. */
export const isOverdue = ({ due, state }: Pick<Measure, 'due' | 'state'>, today: Day): boolean =>
  due !== null && state !== 'done' && daysBetween(today, due) < 0;

/** How many measures of some goals are in each state, and how many are overdue. */
export function tally(
  goals: readonly GoalWithMeasures[],
  today: Day,
): Record<MeasureState, number> & { overdue: number } {
  const measures = goals.flatMap((goal) => goal.measures);
  const counts = { planned: 0, onTrack: 0, delayed: 0, stopped: 0, done: 0 };
  for (const { state } of measures) counts[state] += 1;
  return { ...counts, overdue: measures.filter((measure) => isOverdue(measure, today)).length };
}

/** The one theme that words name. */
export function themeNamed<Theme extends { readonly name: string }>(
  words: string,
  themes: readonly Theme[],
): Theme | undefined {
  const [only, ...others] = allNamed(
    words,
    themes,
    titled(({ name }: Theme) => name),
  );
  return others.length === 0 ? only : undefined;
}
