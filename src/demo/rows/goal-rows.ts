import { type Day, dayOf, instantAt, workingDayOnOrBefore } from '../../calendar/days.ts';
import { type PlannedMeasure, themes } from '../plan/goal-plan.ts';
import { agreement, municipalities } from '../plan/plan.ts';
import type { Shift } from '../shift.ts';
import { type DemoRows, idOf, type MakeId } from './rows.ts';

/** What something is about, as hours and statuses point to it. */
type Target = { readonly goalId: string | null; readonly measureId: string | null };

/** What the hours and statuses of the municipalities' plans are about. */
export type Targets = {
  /** A line of a timesheet, by its municipality, theme and activity and its day as it is to be. */
  ofLine(line: {
    readonly municipality: string;
    readonly theme: string | undefined;
    readonly activity: string;
    readonly day: Day;
  }): Target;
  /** A status, by its municipality and its planned day. */
  ofStatus(municipality: string, planned: Day): Target;
};

type Entry = Target & { readonly doneOn: Day | null };
const nothing: Target = { goalId: null, measureId: null };

/** The municipalities' goals and measures, as the measures stood at the shift's last moment. */
export function goalRows(
  shift: Shift,
  makeId: MakeId,
  { networkId, themeIds }: { networkId: string; themeIds: ReadonlyMap<string, string> },
): { targets: Targets; rows: Pick<DemoRows, 'Goal' | 'Measure'> } {
  const rows: Pick<DemoRows, 'Goal' | 'Measure'> = { Goal: [], Measure: [] };
  const entries = new Map<string, Entry>();
  const start = shift.moment(agreement.start, '10:00');
  for (const { number: municipalityId, plan } of municipalities) {
    let number = 0;
    for (const [index, { title, theme, measures, statuses = [] }] of plan.goals.entries()) {
      const goalId = makeId(start);
      const themeId = idOf(themeIds, themes[theme]);
      const base = { networkId, municipalityId };
      rows.Goal.push({ ...base, id: goalId, number: index + 1, title, mainGoal: plan.mainGoal, themeId });
      const whole = { goalId, measureId: null, doneOn: null };
      entries.set(`${municipalityId} theme ${theme}`, whole);
      for (const day of statuses) entries.set(`${municipalityId} status ${day}`, whole);
      for (const measure of measures) {
        number += 1;
        const row = { ...base, id: makeId(start), goalId, number, ...measureColumns(measure, shift) };
        rows.Measure.push(row);
        const entry = { goalId, measureId: row.id, doneOn: row.doneOn };
        for (const text of measure.activities ?? []) entries.set(`${municipalityId} activity ${text}`, entry);
        for (const day of measure.statuses ?? []) entries.set(`${municipalityId} status ${day}`, entry);
      }
    }
  }
  return { targets: targetsOf(entries), rows };
}

function measureColumns({ title, responsible, due, cadence, course }: PlannedMeasure, shift: Shift) {
  const steps = course
    .map(([planned, state]) => ({ day: workingDayOnOrBefore(shift.day(planned)), state }))
    .filter(({ day }) => instantAt(day, '12:00') <= shift.until);
  const { state, day } = steps.at(-1) ?? { state: 'planned', day: dayOf(shift.until) };
  return {
    title,
    responsible,
    due: due === undefined ? null : shift.day(due),
    cadence: cadence ?? null,
    state,
    doneOn: state === 'done' ? day : null,
  };
}

function targetsOf(entries: ReadonlyMap<string, Entry>): Targets {
  const target = (entry: Entry | undefined): Target =>
    entry === undefined ? nothing : { goalId: entry.goalId, measureId: entry.measureId };
  return {
    ofLine: ({ municipality, theme, activity, day }) => {
      const named = entries.get(`${municipality} activity ${activity}`);
      const isOpen = named !== undefined && (named.doneOn === null || day <= named.doneOn);
      return target(isOpen ? named : entries.get(`${municipality} theme ${theme ?? ''}`));
    },
    ofStatus: (municipality, planned) => target(entries.get(`${municipality} status ${planned}`)),
  };
}
