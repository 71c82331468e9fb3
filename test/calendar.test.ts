import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWeeks,
  dayOf,
  daysBetween,
  holidayOn,
  instantAt,
  isDay,
  isoWeekOf,
  isQuietPeriod,
  isWorkingDay,
  monthOf,
  monthRange,
  parseWeek,
  timeOf,
  weekdayOf,
  weekRange,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../src/calendar/days.ts';
import { easterSunday } from '../src/calendar/holidays.ts';
import {
  formatDay,
  formatMoment,
  formatMonth,
  formatRelativeDays,
  formatShortDay,
  formatWeek,
} from '../src/format/dates.ts';
import { formatHours, formatKroner, formatMinutes, formatNumber } from '../src/format/numbers.ts';

const nbsp = '\u00a0';
const anyDay = fc
  .date({ min: new Date('2000-01-03T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('Oslo time', () => {
  it('puts an instant on the day and time that Oslo has', () => {
    expect(dayOf(new Date('2024-12-31T22:59:00Z'))).toBe('2024-12-31');
    expect(dayOf(new Date('2024-12-31T23:00:00Z'))).toBe('2025-01-01');
    expect(dayOf(new Date('2024-06-30T22:00:00Z'))).toBe('2024-07-01');
    expect(timeOf(new Date('2024-06-30T21:59:59Z'))).toBe('23:59');
  });

  it('moves a time that the spring change skips an hour forward', () => {
    expect(instantAt('2024-03-31', '01:59').toISOString()).toBe('2024-03-31T00:59:00.000Z');
    expect(instantAt('2024-03-31', '02:30').toISOString()).toBe('2024-03-31T01:30:00.000Z');
    expect(timeOf(instantAt('2024-03-31', '02:30'))).toBe('03:30');
    expect(instantAt('2024-03-31', '03:00').toISOString()).toBe('2024-03-31T01:00:00.000Z');
  });

  it('takes the first of the two times that the autumn change gives', () => {
    expect(instantAt('2024-10-27', '02:30').toISOString()).toBe('2024-10-27T00:30:00.000Z');
    expect(instantAt('2024-10-27', '03:00').toISOString()).toBe('2024-10-27T02:00:00.000Z');
  });

  it('lets a day end where the next one begins', () => {
    expect(instantAt('2024-10-27', '24:00')).toEqual(instantAt('2024-10-28', '00:00'));
  });

  it('comes back to the same day and time for every minute of the day but the skipped hour', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(anyDay, minutes, (day, minute) => {
        const time = new Date(minute * 60_000).toISOString().slice(11, 16);
        const instant = instantAt(day, time);
        fc.pre(!time.startsWith('02'));
        expect([dayOf(instant), timeOf(instant)]).toEqual([day, time]);
      }),
    );
  });
});

describe('days', () => {
  it('knows the dates that exist', () => {
    expect(['2024-02-29', '2000-02-29', '2024-12-31'].map(isDay)).toEqual([true, true, true]);
    const wrong = [
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-13-01',
      '2024-00-10',
      '2024-1-1',
      '1999-12-31',
      '2101-01-01',
      '9999-12-31',
      '',
      'i dag',
    ];
    expect(wrong.filter(isDay)).toEqual([]);
  });

  it('counts days across clock changes, leap days and New Year', () => {
    expect(addDays('2024-03-30', 2)).toBe('2024-04-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    expect(daysBetween('2024-03-14', '2024-03-01')).toBe(-13);
  });

  it('adds and measures the same number of days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  it('numbers Monday 1 and Sunday 7', () => {
    expect(weekdayOf('2024-03-11')).toBe(1);
    expect(weekdayOf('2024-03-17')).toBe(7);
  });
});

describe('weeks and months', () => {
  it('numbers weeks as ISO does around New Year', () => {
    expect(isoWeekOf('2024-12-30')).toEqual({ year: 2025, week: 1 });
    expect(isoWeekOf('2021-01-03')).toEqual({ year: 2020, week: 53 });
    expect(isoWeekOf('2026-12-31')).toEqual({ year: 2026, week: 53 });
    expect(isoWeekOf('2027-01-03')).toEqual({ year: 2026, week: 53 });
    expect(weekRange({ year: 2025, week: 1 })).toEqual({ from: '2024-12-30', to: '2025-01-05' });
    expect(weekRange({ year: 2026, week: 53 })).toEqual({ from: '2026-12-28', to: '2027-01-03' });
  });

  it('reads and writes weeks, and refuses those that a year does not have', () => {
    expect(parseWeek('2024-W12')).toEqual({ year: 2024, week: 12 });
    expect(parseWeek('2026-W53')).toEqual({ year: 2026, week: 53 });
    expect(['2024-W53', '2024-W00', '2024-W54', '2024-12', '24-W12', '0000-W01'].map(parseWeek)).toEqual(
      Array(6).fill(undefined),
    );
    expect(formatWeek({ year: 2024, week: 2 })).toBe('2024-W02');
  });

  it('goes from week to week across the years', () => {
    expect(addWeeks({ year: 2026, week: 53 }, 1)).toEqual({ year: 2027, week: 1 });
    expect(addWeeks({ year: 2027, week: 1 }, -1)).toEqual({ year: 2026, week: 53 });
  });

  it('has every day in the range of its own week', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { from, to } = weekRange(isoWeekOf(day));
        expect(from <= day && day <= to).toBe(true);
        expect(parseWeek(formatWeek(isoWeekOf(day)))).toEqual(isoWeekOf(day));
      }),
    );
  });

  it('knows the ends of a month', () => {
    expect(monthRange('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(monthRange('2023-12')).toEqual({ from: '2023-12-01', to: '2023-12-31' });
    expect(monthOf('2024-03-14')).toBe('2024-03');
  });
});

describe('holidays', () => {
  it('finds Easter where the almanacs have it', () => {
    const almanac =
      '1961-04-02 1981-04-19 2000-04-23 2008-03-23 2011-04-24 2019-04-21 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2038-04-25 2076-04-19';
    for (const easter of almanac.split(' ')) expect(easterSunday(Number(easter.slice(0, 4)))).toBe(easter);
  });

  it('names the twelve public holidays of 2024', () => {
    const days = '01-01 03-28 03-29 03-31 04-01 05-01 05-09 05-17 05-19 05-20 12-25 12-26'
      .split(' ')
      .map((day) => `2024-${day}`);
    expect(days.map((day) => holidayOn(day, 'nb'))).toEqual([
      'nyttårsdag',
      'skjærtorsdag',
      'langfredag',
      '1. påskedag',
      '2. påskedag',
      '1. mai',
      'Kristi himmelfartsdag',
      '17. mai',
      '1. pinsedag',
      '2. pinsedag',
      '1. juledag',
      '2. juledag',
    ]);
    expect(holidayOn('2024-12-24', 'nb')).toBeUndefined();
  });

  it('says both names where two holidays fall on one day', () => {
    expect(holidayOn('2027-05-17', 'nb')).toBe('17. mai og 2. pinsedag');
    expect(holidayOn('2027-05-17', 'en')).toBe('Constitution Day and Whit Monday');
  });

  it('finds the working days around a holiday', () => {
    expect(isWorkingDay('2024-03-27')).toBe(true);
    expect(isWorkingDay('2024-05-17')).toBe(false);
    expect(isWorkingDay('2024-03-16')).toBe(false);
    expect(workingDayOnOrBefore('2024-04-01')).toBe('2024-03-27');
    expect(workingDayOnOrAfter('2024-03-28')).toBe('2024-04-02');
    expect(workingDayOnOrAfter('2024-03-14')).toBe('2024-03-14');
  });

  it('is quiet in July and from Christmas Eve to New Year’s Eve', () => {
    const quiet = ['2024-07-01', '2024-07-31', '2024-12-24', '2024-12-31'];
    const loud = ['2024-06-30', '2024-08-01', '2024-12-23', '2025-01-01'];
    expect([...quiet, ...loud].filter(isQuietPeriod)).toEqual(quiet);
  });
});

describe('what people read', () => {
  it('writes dates in each language', () => {
    expect(formatDay('2024-03-13', 'nb')).toBe('onsdag 13. mars 2024');
    expect(formatDay('2024-03-16', 'nn')).toBe('laurdag 16. mars 2024');
    expect(formatDay('2024-03-13', 'en')).toBe('Wednesday 13 March 2024');
    expect(formatShortDay('2024-03-12', 'nb')).toBe('tirs. 12. mars');
    expect(formatShortDay('2024-03-12', 'nn')).toBe('tys. 12. mars');
    expect(formatShortDay('2024-03-12', 'en')).toBe('Tue 12 March');
    expect(formatMoment(new Date('2024-04-03T08:00:00Z'), 'nb')).toBe('onsdag 3. april 2024 kl. 10:00');
    expect(formatMoment(new Date('2024-04-03T08:00:00Z'), 'en')).toBe('Wednesday 3 April 2024 at 10:00');
    expect(formatMonth('2024-03', 'nn')).toBe('mars 2024');
    expect(formatMonth('2024-03', 'en')).toBe('March 2024');
  });

  it('writes durations with hours and minutes', () => {
    expect(formatMinutes(150, 'nb')).toBe('2 t 30 min');
    expect(formatMinutes(150, 'en')).toBe('2 h 30 min');
    expect([0, 45, 60].map((minutes) => formatMinutes(minutes, 'nn'))).toEqual(['0 min', '45 min', '1 t']);
    expect(formatMinutes(-90, 'nb')).toBe('−1 t 30 min');
    expect(formatHours(150)).toBe('2:30');
    expect(formatHours(-20)).toBe('−0:20');
    expect(formatHours(74_105)).toBe('1235:05');
  });

  it('groups digits with a non-breaking space, in English with a comma', () => {
    expect(formatNumber(1234.5, 'nb')).toBe(`1${nbsp}234,5`);
    expect(formatNumber(1234567, 'nn')).toBe(`1${nbsp}234${nbsp}567`);
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
    expect(formatNumber(100, 'nb')).toBe('100');
    expect(formatNumber(-0.001, 'nb')).toBe('0');
    expect(formatNumber(-1.5, 'nb')).toBe('−1,5');
  });

  it('writes øre as kroner, with decimals only where there are any', () => {
    expect(formatKroner(68_750_000, 'nb')).toBe(`kr${nbsp}687${nbsp}500`);
    expect(formatKroner(1250, 'nn')).toBe(`kr${nbsp}12,50`);
    expect(formatKroner(68_750_000, 'en')).toBe(`kr${nbsp}687,500`);
    expect(formatKroner(-70_000, 'nb')).toBe(`kr${nbsp}−700`);
  });

  it('says how far off a day is', () => {
    const around = [-3, -1, 0, 1, 7].map((n) => addDays('2024-03-14', n));
    const said = (language: 'nb' | 'nn' | 'en') =>
      around.map((day) => formatRelativeDays('2024-03-14', day, language));
    expect(said('nb')).toEqual(['for 3 dager siden', 'i går', 'i dag', 'i morgen', 'om 7 dager']);
    expect(said('nn')).toEqual(['for 3 dagar sidan', 'i går', 'i dag', 'i morgon', 'om 7 dagar']);
    expect(said('en')).toEqual(['3 days ago', 'yesterday', 'today', 'tomorrow', 'in 7 days']);
  });
});
