import { describe, expect, it } from 'vitest';
import { dayOf, instantAt } from '../../src/calendar/days.ts';
import { generate } from '../../src/demo/generate.ts';
import { ownWorkOf } from '../../src/demo/plan/activities.ts';
import { municipalities } from '../../src/demo/plan/plan.ts';
import { planHours } from '../../src/demo/plan/plan-hours.ts';
import { momentOf, municipalityNames } from './reading.ts';

const planned = generate({ year: 2024 });
const goalTitles = (rows: typeof planned, number: string) =>
  rows.Goal.filter(({ municipalityId }) => municipalityId === number).map(({ title }) => title);

describe('the goals and measures of the planned year', () => {
  it('are those of the plan, with four to seven measures in each municipality', () => {
    expect(goalTitles(planned, '5052')).toEqual([
      'Næringsutvikling',
      'Plan- og utviklingsprosesser',
      'Attraktive bomiljø og boliger',
    ]);
    expect(goalTitles(planned, '5034')).toContain('Attraktive bumiljø og bustader');
    for (const number of Object.keys(municipalityNames)) {
      const numbers = planned.Measure.filter(({ municipalityId }) => municipalityId === number).map(
        (measure) => measure.number,
      );
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect(numbers.length).toBeGreaterThanOrEqual(4);
      expect(numbers.length).toBeLessThanOrEqual(7);
    }
  });

  it('name only activities, statuses and themes that the municipality has', () => {
    const lines = planHours();
    for (const municipality of municipalities) {
      const measures = municipality.plan.goals.flatMap((goal) => goal.measures);
      const known = new Set([
        ...ownWorkOf(municipality).map(({ text }) => text),
        ...municipality.events.map(({ text }) => text),
        ...lines.filter((line) => line.municipality === municipality).map(({ activity }) => activity),
      ]);
      const days = new Set(municipality.statuses.map(({ on }) => on));
      const named = [...municipality.plan.goals, ...measures].flatMap(({ statuses = [] }) => statuses);
      expect(
        measures.flatMap(({ activities = [] }) => activities).filter((text) => !known.has(text)),
      ).toEqual([]);
      expect(named.filter((day) => !days.has(day))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  it('have the hours of their themes, and the measures only until they are done', () => {
    const goals = new Map(planned.Goal.map((goal) => [goal.id, goal]));
    const measures = new Map(planned.Measure.map((measure) => [measure.id, measure]));
    const themed = planned.Hours.filter(({ themeId }) => themeId !== null);
    expect(themed.filter(({ goalId }) => goalId === null)).toEqual([]);
    const strange = planned.Hours.filter(({ goalId, measureId, municipalityId, themeId, day }) => {
      const goal = goals.get(goalId ?? '');
      const measure = measures.get(measureId ?? '');
      return (
        (goalId !== null && (goal?.municipalityId !== municipalityId || goal.themeId !== themeId)) ||
        (measureId !== null && (measure?.goalId !== goalId || day > (measure?.doneOn ?? '9999')))
      );
    });
    expect(strange).toEqual([]);
    expect(planned.Hours.filter(({ measureId }) => measureId != null).length).toBeGreaterThan(150);
  });

  it('stand as they would at the moment that is asked for', () => {
    const rows = generate({ alive: instantAt('2026-11-21', '08:00') });
    const states = (all: typeof planned, number: string) =>
      all.Measure.filter(({ municipalityId }) => municipalityId === number).map(({ state }) => state);
    // The Saturday after 16 September of the plan: the storage by the quay is still on track.
    expect(states(rows, '5052')[0]).toBe('onTrack');
    expect(states(planned, '5052')[0]).toBe('done');
    const dueDays = rows.Measure.flatMap(({ doneOn }) => doneOn ?? []);
    expect(dueDays.filter((day) => day > '2026-11-21')).toEqual([]);
  });

  it('agree with the statuses about them', () => {
    const ids = new Set(planned.Measure.map(({ id }) => id));
    const about = planned.Status.filter(({ measureId }) => measureId !== null);
    expect(about.every(({ measureId }) => ids.has(measureId ?? ''))).toBe(true);
    const stop = planned.Status.find(
      ({ municipalityId, postedAt }) =>
        municipalityId === '5033' && dayOf(momentOf(postedAt)) === '2024-06-21',
    );
    expect(planned.Measure.find(({ id }) => id === stop?.measureId)?.title).toBe(
      'Boligkartlegging i 60 husstander',
    );
  });
});
