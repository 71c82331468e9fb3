import { type Day, daysBetween } from '../../calendar/calendar.ts';
import {
  coordinatorRoles,
  countyRoles,
  type MunicipalRole,
  type NamedPlace,
  placesOf,
  reportingRoles,
} from '../../domain/rights.ts';
import type { Actor, RoleKind } from '../../domain/roles.ts';
import { allNamed, titled } from '../../grammar/names.ts';
import type { GoalWithMeasures, Measure, MeasureState, PlanKey } from './store.ts';
import { measureStates } from './store.ts';

/** The longest that is taken, in characters. */
export const limits = { title: 200, mainGoal: 300, responsible: 100, cadence: 100, note: 2_500 } as const;

/** How many statuses and changes are shown with one measure. */
export const shownReports = 5;

const localKinds: readonly RoleKind[] = [
  'prosjektleder',
  'prosjektansvarlig',
  'prosjektgruppe',
  'prosjekteier',
];

/** A municipality whose plan somebody sees, and what they may do with it. */
export type PlanPlace = NamedPlace & {
  readonly mayChange: boolean;
  /** Whether they report for it, so that a note of theirs is its status. */
  readonly mayReport: boolean;
};

/** A municipality of a network that somebody runs or reads for the county. */
export type Member = { networkId: string; networkName: string; id: string; name: string };

/** Whether the actor sees any plan at all. */
export const mayRead = (actor: Actor): boolean =>
  countyRoles(actor).length > 0 || actor.roles.some(({ kind }) => localKinds.includes(kind));

/** Whether the actor may change any plan. */
export const mayChange = (actor: Actor): boolean =>
  coordinatorRoles(actor).length > 0 || reportingRoles(actor).length > 0;

/** The plans that an actor sees: those of their own municipalities, and all of the networks of the county's people. */
export function planPlaces(actor: Actor, members: readonly Member[]): PlanPlace[] {
  const own = actor.roles.flatMap((role): MunicipalRole[] => {
    const { municipalityId, municipalityName } = role;
    if (!localKinds.includes(role.kind) || municipalityId === undefined || municipalityName === undefined)
      return [];
    return [{ ...role, municipalityId, municipalityName }];
  });
  const overseen = members.map(({ networkId, networkName, id, name }): MunicipalRole => {
    return { kind: 'leser', networkId, networkName, municipalityId: id, municipalityName: name };
  });
  const seen = new Set<string>();
  const each = [...own, ...overseen].filter((role) => {
    const key = `${role.networkId} ${role.municipalityId}`;
    return !seen.has(key) && seen.add(key);
  });
  const isRun = (key: PlanKey) =>
    coordinatorRoles(actor).some(({ networkId }) => networkId === key.networkId);
  const isReported = (key: PlanKey) => reportingRoles(actor).some((role) => isSamePlace(role, key));
  return placesOf(each).map((place) => ({
    ...place,
    mayChange: isRun(place) || isReported(place),
    mayReport: isReported(place),
  }));
}

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
  const count = (state: MeasureState) => measures.filter((measure) => measure.state === state).length;
  const [planned, onTrack, delayed, stopped, done] = measureStates.map(count);
  return {
    planned: planned ?? 0,
    onTrack: onTrack ?? 0,
    delayed: delayed ?? 0,
    stopped: stopped ?? 0,
    done: done ?? 0,
    overdue: measures.filter((measure) => isOverdue(measure, today)).length,
  };
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
