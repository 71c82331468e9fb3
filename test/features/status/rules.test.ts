import { describe, expect, it } from 'vitest';
import { dayOf, parseWeek, timeOf } from '../../../src/calendar/days.ts';
import { promptMoment, weekInstants, weeksBetween } from '../../../src/features/status/rules.ts';
import { formatWeek } from '../../../src/format/dates.ts';
import { beginningOf } from '../../../src/text.ts';

function prompt(week: string): string | undefined {
  const parsed = parseWeek(week);
  const moment = parsed === undefined ? undefined : promptMoment(parsed);
  return moment === undefined ? undefined : `${dayOf(moment)} ${timeOf(moment)}`;
}

describe('when the status is asked for', () => {
  it.each([
    ['2024-W11', '2024-03-14 08:00'],
    // Maundy Thursday, Ascension Day, and a 17 May on a Thursday.
    ['2024-W13', '2024-03-27 08:00'],
    ['2024-W19', '2024-05-08 08:00'],
    ['2029-W20', '2029-05-16 08:00'],
    // The first Thursday after each clock change.
    ['2024-W14', '2024-04-04 08:00'],
    ['2024-W44', '2024-10-31 08:00'],
    ['2024-W28', undefined],
    ['2024-W52', undefined],
    // New Year's Day is a Thursday, and the day before is quiet.
    ['2026-W01', undefined],
    ['2026-W53', undefined],
  ])('asks in %s at %s', (week, moment) => {
    expect(prompt(week)).toBe(moment);
  });
});

describe('weeks', () => {
  it('end and begin at midnight in Oslo, over the turn of the year and the clock', () => {
    expect(weekInstants({ year: 2025, week: 1 }).from.toISOString()).toBe('2024-12-29T23:00:00.000Z');
    expect(weekInstants({ year: 2024, week: 13 })).toEqual({
      from: new Date('2024-03-24T23:00:00Z'),
      to: new Date('2024-03-31T22:00:00Z'),
    });
  });

  it('are all listed that have a day in a window', () => {
    expect(weeksBetween('2024-12-27', '2025-01-06').map(formatWeek)).toEqual([
      '2024-W52',
      '2025-W01',
      '2025-W02',
    ]);
  });
});

describe('the beginning of a text', () => {
  it('is the whole of a short one, on one line', () => {
    expect(beginningOf('To\nlinjer', 20)).toBe('To linjer');
  });

  it('ends between words and shows that there is more', () => {
    expect(beginningOf('Samfunnsdelen er klar for høring', 25)).toBe('Samfunnsdelen er klar for …');
  });

  it('leaves no half emoji', () => {
    expect(beginningOf('🙂🙂🙂🙂', 3)).toBe('🙂 …');
  });
});
