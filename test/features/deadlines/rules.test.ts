import { describe, expect, it } from 'vitest';
import { addMonths, datesBetween } from '../../../src/domain/occurrences.ts';
import {
  parseDaysBefore,
  reminderDays,
  reminderDaysBetween,
  whyOutdated,
} from '../../../src/domain/reminders/days.ts';
import { roleNamed } from '../../../src/domain/role-names.ts';
import { readDeadline } from '../../../src/features/deadlines/parse.ts';

const usual = [14, 7, 1];

describe('the days of reminders', () => {
  it.each([
    ['an ordinary Tuesday', '2024-04-30', ['2024-04-16', '2024-04-23', '2024-04-29']],
    ['a Saturday: the last goes on Friday', '2024-08-31', ['2024-08-16', '2024-08-23', '2024-08-30']],
    ['a Sunday: the last goes on Friday', '2024-12-15', ['2024-11-29', '2024-12-06', '2024-12-13']],
    ['the Wednesday after Easter', '2024-04-03', ['2024-03-20', '2024-03-27', '2024-04-02']],
    ['the Tuesday after Easter Monday', '2024-04-02', ['2024-03-19', '2024-03-26', '2024-03-27']],
    [
      'Easter Sunday, when the clock changes as well',
      '2024-03-31',
      ['2024-03-15', '2024-03-22', '2024-03-27'],
    ],
    ['the Sunday when summer time ends', '2024-10-27', ['2024-10-11', '2024-10-18', '2024-10-25']],
    ['17 May, which is Whit Monday too', '2027-05-17', ['2027-05-03', '2027-05-10', '2027-05-14']],
    ['a day within July', '2024-07-31', ['2024-07-17', '2024-07-24', '2024-07-30']],
    ['New Year’s Eve, within the quiet days', '2024-12-31', ['2024-12-17', '2024-12-24', '2024-12-30']],
    ['the beginning of August: July stays quiet', '2024-08-01', ['2024-06-28']],
    ['the middle of August', '2024-08-12', ['2024-08-05', '2024-08-09']],
    ['the beginning of January: the last goes before Christmas', '2025-01-02', ['2024-12-19', '2024-12-23']],
  ])('for %s', (_, matter, days) => {
    expect(reminderDays(matter, usual)).toEqual(days);
  });

  it('merge where free days bring them together', () => {
    expect(reminderDays('2024-04-01', [3, 2, 1])).toEqual(['2024-03-27']);
  });

  it('come from the network’s list, and what is no number is left out', () => {
    expect(parseDaysBefore('14, 7,1,1,x,-2,')).toEqual([14, 7, 1]);
    expect(parseDaysBefore('')).toEqual([]);
  });

  it('begin at 08:00 in Oslo before and after the clocks change', () => {
    const at = (utc: string) => new Date(`${utc}:00Z`);
    expect(reminderDaysBetween(at('2024-03-27T07:00'), at('2024-03-27T07:01'))).toEqual(['2024-03-27']);
    expect(reminderDaysBetween(at('2024-04-02T06:00'), at('2024-04-02T06:01'))).toEqual(['2024-04-02']);
    expect(reminderDaysBetween(at('2024-04-02T06:01'), at('2024-04-03T06:00'))).toEqual([]);
    expect(reminderDaysBetween(at('2024-03-27T07:01'), at('2024-04-02T06:01'))).toEqual(['2024-04-02']);
    expect(reminderDaysBetween(at('2024-10-25T06:00'), at('2024-10-28T07:01'))).toEqual([
      '2024-10-25',
      '2024-10-28',
    ]);
  });

  it('give way to a later one that is due, and end when the matter moves', () => {
    const days = reminderDays('2024-04-30', usual);
    expect(whyOutdated('2024-04-16', '2024-04-17', days)).toBeUndefined();
    expect(whyOutdated('2024-04-16', '2024-04-23', days)).toBe('a later reminder of the same is due');
    expect(whyOutdated('2024-04-17', '2024-04-17', days)).toBe('moved to another day');
  });
});

describe('a repeating deadline', () => {
  it('on the last day of a month stays on the last day', () => {
    const monthly = { due: '2024-01-31', repeat: 'monthly' } as const;
    expect(datesBetween(monthly, '2024-01-01', '2024-05-31')).toEqual([
      '2024-01-31',
      '2024-02-29',
      '2024-03-31',
      '2024-04-30',
      '2024-05-31',
    ]);
    expect(datesBetween({ ...monthly, due: '2024-04-30' }, '2024-05-01', '2024-06-30')).toEqual([
      '2024-05-31',
      '2024-06-30',
    ]);
  });

  it('keeps its day of the month, and comes back to it after a short month', () => {
    expect(datesBetween({ due: '2024-01-30', repeat: 'monthly' }, '2024-02-01', '2024-03-31')).toEqual([
      '2024-02-29',
      '2024-03-30',
    ]);
  });

  it('comes every year, and nothing comes before the first date', () => {
    const yearly = { due: '2024-12-15', repeat: 'yearly' } as const;
    expect(datesBetween(yearly, '2020-01-01', '2026-12-31')).toEqual([
      '2024-12-15',
      '2025-12-15',
      '2026-12-15',
    ]);
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2024-02-29', 48)).toBe('2028-02-29');
  });

  it('has one date when it does not repeat', () => {
    expect(datesBetween({ due: '2024-12-15', repeat: 'none' }, '2024-12-15', '2030-01-01')).toEqual([
      '2024-12-15',
    ]);
    expect(datesBetween({ due: '2024-12-15', repeat: 'none' }, '2024-12-16', '2030-01-01')).toEqual([]);
  });
});

describe('what is typed for a new deadline', () => {
  it.each([
    ['Tertialstatus 1 30. april', { title: 'Tertialstatus 1', day: '2024-04-30', repeat: 'none' }],
    [
      'Attestere timer 31. mars hver måned',
      { title: 'Attestere timer', day: '2024-03-31', repeat: 'monthly' },
    ],
    [
      'Attestere timar kvar månad 31. mars',
      { title: 'Attestere timar', day: '2024-03-31', repeat: 'monthly' },
    ],
    [
      'Søknad til nettverket 15.12. hvert år',
      { title: 'Søknad til nettverket', day: '2024-12-15', repeat: 'yearly' },
    ],
    ['Plan for næring 2. mai', { title: 'Plan for næring', day: '2024-05-02' }],
    ['Report 3 May every year', { title: 'Report', day: '2024-05-03', repeat: 'yearly' }],
    ['Timelister 20. hver måned', { title: 'Timelister', day: '2024-03-20', repeat: 'monthly' }],
    ['Timelister den 10. i kvar månad', { title: 'Timelister', day: '2024-04-10', repeat: 'monthly' }],
    ['innen fredag Boligkart', { title: 'Boligkart', day: '2024-03-15' }],
    ['Boligkart neste fredag', { title: 'Boligkart', days: ['2024-03-15', '2024-03-22'] }],
    ['Boligkart 31. april', { title: 'Boligkart', fault: { code: 'no-such-day', text: '31. april' } }],
    ['Boligkart', { title: 'Boligkart', repeat: 'none' }],
  ])('«%s»', (text, expected) => {
    expect(readDeadline(text, '2024-03-14')).toMatchObject(expected);
  });

  it('names roles in the forms that people use', () => {
    expect(roleNamed('prosjektansvarlige')).toBe('prosjektansvarlig');
    expect(roleNamed('prosjektleiarane')).toBe('prosjektleder');
    expect(roleNamed('project leaders')).toBe('prosjektleder');
    expect(roleNamed('Leka')).toBeUndefined();
  });
});
