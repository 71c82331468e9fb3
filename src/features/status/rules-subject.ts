import type { Subject } from '../../domain/statuses.ts';
import type { GoalWithMeasures, Measure, PlanKey } from '../plan/store.ts';
import type { SubjectReference } from './parse.ts';

/** What a status is to be about, with the plan's own records. */
export type Aim = {
  readonly goal: GoalWithMeasures | undefined;
  readonly measure: Measure | undefined;
};

/** The municipality's project as a whole. */
export const wholeProject: Aim = { goal: undefined, measure: undefined };

/** All that a status can be about in plans, each goal before its measures. */
export const aimsOf = (goals: readonly GoalWithMeasures[]): Aim[] =>
  goals.flatMap((goal) => [
    { goal, measure: undefined },
    ...goal.measures.map((measure) => ({ goal, measure })),
  ]);

/** The goals or measures with the number that was typed: one in each plan that has it. */
export const aimsNumbered = (goals: readonly GoalWithMeasures[], { kind, number }: SubjectReference): Aim[] =>
  aimsOf(goals).filter(({ goal, measure }) =>
    kind === 'measure' ? measure?.number === number : measure === undefined && goal?.number === number,
  );

/** What stands for a subject in a form: the id of its measure, else of its goal, else `whole`. */
export const subjectValue = ({ goal, measure }: Subject): string => measure?.id ?? goal?.id ?? 'whole';

/** Whether an aim is in the plan of a place. */
export const isOf = ({ goal }: Aim, place: PlanKey): boolean =>
  goal === undefined || (goal.networkId === place.networkId && goal.municipalityId === place.municipalityId);

export const isSameSubject = (one: Subject, other: Subject): boolean =>
  subjectValue(one) === subjectValue(other);
