import { type Day, isDay } from '../../calendar/days.ts';
import { type MeasureState, measureStates } from '../../features/plan/store.ts';

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

/**
 * Reads a plan. Its first line is the main goal; `# TITLE | THEME` begins a goal and `- TITLE | WHO | DAY | HOW OFTEN` a
 * measure of it. Below a measure stand its `course`, the activities whose `hours` go to it, and the days of the
 * statuses that `told` of it; the last also below a goal.
 */
export function readPlan(text: string): GoalPlan {
  const [mainGoal = '', ...blocks] = text.trim().split(/\n+# /);
  return { mainGoal, goals: blocks.map(readGoal) };
}

function readGoal(block: string): PlannedGoal {
  const [head = '', ...measures] = block.split(/\n- /);
  const { cells, details } = readHead(head);
  const [title = '', theme = ''] = cells;
  if (!isTheme(theme)) throw new Error(`the demonstration has no theme ${theme}`);
  return {
    title,
    theme,
    ...(details.told && { statuses: details.told }),
    measures: measures.map(readMeasure),
  };
}

function readMeasure(block: string): PlannedMeasure {
  const { cells, details } = readHead(block);
  const [title = '', responsible = '', ...when] = cells;
  const due = when.find(isDay);
  const cadence = when.find((one) => !isDay(one));
  return {
    ...{ title, responsible },
    ...(due && { due }),
    ...(cadence && { cadence }),
    course: details.course ?? [],
    ...(details.hours && { activities: details.hours }),
    ...(details.told && { statuses: details.told }),
  };
}

function readHead(block: string) {
  const [first = '', ...lines] = block.split('\n');
  const said = new Map(lines.map((line) => [line.trim().split(' ')[0], line.trim().replace(/^\w+ /, '')]));
  const course = said.get('course')?.split(', ').map(readStep);
  return {
    cells: first.split(' | '),
    details: { course, hours: said.get('hours')?.split('; '), told: said.get('told')?.split(' ') },
  };
}

function readStep(step: string): readonly [Day, MeasureState] {
  const [day = '', word] = step.split(' ');
  const state = measureStates.find((one) => one === word);
  if (state === undefined) throw new Error(`a measure can't be ${word}`);
  return [day, state];
}

const isTheme = (key: string): key is ThemeKey => Object.hasOwn(themes, key);
