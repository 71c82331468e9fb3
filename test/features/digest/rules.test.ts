import { describe, expect, it } from 'vitest';
import { dayOf, parseWeek, timeOf } from '../../../src/calendar/days.ts';
import { datesBetween } from '../../../src/domain/occurrences.ts';
import { readRequest } from '../../../src/features/digest/parse.ts';
import { sendMoment, weeksSentBetween, yearPartsOf } from '../../../src/features/digest/rules.ts';
import { formatWeek } from '../../../src/format/dates.ts';

function week(text: string) {
  const read = parseWeek(text);
  if (read === undefined) throw new Error(`no week ${text}`);
  return read;
}

describe('when a week is sent', () => {
  it.each([
    ['2024-W12', '2024-03-25 08:00'],
    // Easter Monday and Whit Monday.
    ['2024-W13', '2024-04-02 08:00'],
    ['2024-W20', '2024-05-21 08:00'],
    // The Monday after the spring change, and the one after the autumn change.
    ['2025-W13', '2025-03-31 08:00'],
    ['2024-W43', '2024-10-28 08:00'],
    ['2024-W52', '2024-12-30 08:00'],
    ['2025-W01', '2025-01-06 08:00'],
    ['2026-W53', '2027-01-04 08:00'],
    // 17 May is Whit Monday in 2027.
    ['2027-W19', '2027-05-18 08:00'],
  ])('sends %s at %s', (text, moment) => {
    const at = sendMoment(week(text), '08:00');
    expect(`${dayOf(at)} ${timeOf(at)}`).toBe(moment);
  });

  it('finds the weeks that go out on some days', () => {
    expect(weeksSentBetween('2024-04-01', '2024-04-01')).toEqual([]);
    expect(weeksSentBetween('2024-04-02', '2024-04-02').map(formatWeek)).toEqual(['2024-W13']);
    expect(weeksSentBetween('2024-12-28', '2025-01-07').map(formatWeek)).toEqual(['2024-W52', '2025-W01']);
  });
});

describe('the years of a week', () => {
  it('are one, so far, within a year', () => {
    expect(yearPartsOf(week('2024-W12'))).toEqual([{ year: 2024, from: '2024-01-01', to: '2024-03-24' }]);
  });

  it('are two over New Year: the old one whole, the new one begun', () => {
    expect(yearPartsOf(week('2025-W01'))).toEqual([
      { year: 2024, from: '2024-01-01', to: '2024-12-31' },
      { year: 2025, from: '2025-01-01', to: '2025-01-05' },
    ]);
    expect(yearPartsOf(week('2026-W53')).map(({ year, to }) => [year, to])).toEqual([
      [2026, '2026-12-31'],
      [2027, '2027-01-03'],
    ]);
  });
});

describe('the week that is asked for', () => {
  it.each([
    ['', '2024-03-14', '2024-W10', undefined],
    ['', '2025-01-02', '2024-W52', undefined],
    ['', '2027-01-04', '2026-W53', undefined],
    ['uke 9', '2024-03-14', '2024-W09', undefined],
    ['uke 50', '2024-03-14', '2023-W50', undefined],
    ['uke 12 2023', '2024-03-14', '2023-W12', undefined],
    ['veke 9', '2024-03-14', '2024-W09', undefined],
    ['2024-W02', '2024-03-14', '2024-W02', undefined],
    ['9', '2024-03-14', '2024-W09', undefined],
    ['9 2023', '2024-03-14', '2023-W09', undefined],
    ['forrige uke', '2024-03-14', '2024-W10', undefined],
    ['denne uka', '2024-12-30', '2025-W01', undefined],
    ['week 9 for I LAG', '2024-03-14', '2024-W09', 'I LAG'],
    ['I LAG', '2024-03-14', '2024-W10', 'I LAG'],
  ])('reads «%s» on %s', (text, today, expected, networkName) => {
    expect(readRequest(text, today)).toEqual({ kind: 'week', week: week(expected), networkName });
  });

  it('tells a week that does not exist from one that has not begun', () => {
    expect(readRequest('uke 53 2024', '2024-12-30')).toEqual({ kind: 'noSuchWeek', typed: 'uke 53 2024' });
    expect(readRequest('uke 20 2024', '2024-03-14')).toEqual({ kind: 'future', week: week('2024-W20') });
    expect(readRequest('uke 53', '2027-01-04')).toMatchObject({
      kind: 'week',
      week: { year: 2026, week: 53 },
    });
  });
});

describe('the dates of a deadline', () => {
  it.each([
    [{ due: '2024-03-20', repeat: 'none' }, '2024-03-01', '2024-03-31', ['2024-03-20']],
    [{ due: '2024-03-20', repeat: 'none' }, '2024-03-21', '2024-12-31', []],
    [
      { due: '2024-01-31', repeat: 'monthly' },
      '2024-02-01',
      '2024-04-30',
      ['2024-02-29', '2024-03-31', '2024-04-30'],
    ],
    [{ due: '2024-04-30', repeat: 'monthly' }, '2024-04-01', '2024-05-31', ['2024-04-30', '2024-05-31']],
    [{ due: '2024-01-30', repeat: 'monthly' }, '2024-02-01', '2024-03-31', ['2024-02-29', '2024-03-30']],
    [
      { due: '2024-02-29', repeat: 'yearly' },
      '2025-01-01',
      '2028-12-31',
      ['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'],
    ],
    [{ due: '2024-12-15', repeat: 'yearly' }, '2023-01-01', '2025-12-31', ['2024-12-15', '2025-12-15']],
  ] as const)('lists %o from %s to %s', (deadline, from, to, expected) => {
    expect(datesBetween(deadline, from, to)).toEqual(expected);
  });
});
