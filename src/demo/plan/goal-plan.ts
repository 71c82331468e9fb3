import type { Day } from '../../calendar/days.ts';
import type { MeasureState } from '../../features/plan/store.ts';

/** The themes in the network's order. */
export const themeKeys = [
  'plan',
  'recruitment',
  'research',
  'homes',
  'business',
] as const satisfies ThemeKey[];

/** The names of the themes that the network works with. */
export const themes = {
  plan: 'Plan- og utviklingsprosesser',
  recruitment: 'Rekruttering og kompetanseutvikling',
  research: 'Forskning og innovasjon',
  homes: 'Attraktive bomiljø og boliger',
  business: 'Næringsutvikling',
} as const;

export type ThemeKey = keyof typeof themes;

/** A measure of the planned year. */
export type PlannedMeasure = {
  title: string;
  responsible: string;
  due?: Day;
  cadence?: string;
  /** How it went, from each day on; planned before the first. */
  course: readonly (readonly [Day, MeasureState])[];
  /** The activities whose hours go to it, as long as it isn't done. */
  activities?: readonly string[];
  /** The days of the statuses that are about it. */
  statuses?: readonly Day[];
};

/** A goal, with the theme whose hours go to it. */
export type PlannedGoal = {
  title: string;
  theme: ThemeKey;
  measures: readonly PlannedMeasure[];
  /** The days of the statuses that are about the goal as such. */
  statuses?: readonly Day[];
};

/** A municipality's plan; goals and measures are numbered in this order. */
export type GoalPlan = { mainGoal: string; goals: readonly PlannedGoal[] };
