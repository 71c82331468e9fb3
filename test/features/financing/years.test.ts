import { describe, expect, it } from 'vitest';
import { aboveYearly } from '../../../src/domain/money/yearly.ts';
import { agreementYears, chooseYear, yearUnder } from '../../../src/domain/money/years.ts';

const ilag = { start: '2023-12-20', end: '2025-12-20' };

describe('an agreement’s years', () => {
  it('begin on its own date, and an end on the anniversary makes no year of one day', () => {
    expect(agreementYears(ilag).map(({ number, from, to }) => [number, from, to])).toEqual([
      [1, '2023-12-20', '2024-12-19'],
      [2, '2024-12-20', '2025-12-20'],
    ]);
  });

  it('may end in a shorter one, and begin on 29 February', () => {
    const years = agreementYears({ start: '2024-02-29', end: '2026-06-30' });
    expect(years.map(({ from, to }) => [from, to])).toEqual([
      ['2024-02-29', '2025-02-27'],
      ['2025-02-28', '2026-02-27'],
      ['2026-02-28', '2026-06-30'],
    ]);
  });

  it('are chosen by today or by number; before the first and after the last it is the nearest', () => {
    const numberOn = (today: string) => chooseYear({ kind: 'agreement' }, ilag, today)?.number;
    expect(['2023-01-01', '2024-12-19', '2024-12-20', '2030-01-01'].map(numberOn)).toEqual([1, 1, 2, 2]);
    expect(chooseYear({ kind: 'agreement', number: 3 }, ilag, '2024-01-01')).toBeUndefined();
    expect(chooseYear({ kind: 'calendar' }, ilag, '2024-12-20')).toMatchObject({
      from: '2024-01-01',
      to: '2024-12-31',
    });
    expect(chooseYear({ kind: 'agreement' }, undefined, '2024-05-01')?.kind).toBe('calendar');
  });
});

describe('an agreement beside another', () => {
  const first = { start: '2022-10-15', end: '2024-10-14' };
  const read = (agreements: readonly (typeof first)[], on: string, number: number) => {
    const under = yearUnder({ kind: 'agreement', number }, agreements, { on, today: '2026-01-01' });
    return [under?.agreement?.start, under?.year.readFrom, under?.year.readTo];
  };

  it('has the days up to the other’s, and none of them', () => {
    const both = [first, { start: '2024-10-15', end: '2026-10-14' }];
    expect(read(both, '2024-01-01', 2)).toEqual(['2022-10-15', '2023-10-15', '2024-10-14']);
    expect(read(both, '2025-01-01', 1)).toEqual(['2024-10-15', '2024-10-15', '2025-10-14']);
    const apart = [first, { start: '2025-01-01', end: '2026-12-31' }];
    expect(read(apart, '2024-01-01', 2)).toEqual(['2022-10-15', '2023-10-15', '2024-12-31']);
    expect(read(apart, '2025-01-01', 1)).toEqual(['2025-01-01', '2024-10-15', '2025-12-31']);
  });

  it('has the days of both where it is the later one', () => {
    const both = [first, { start: '2024-10-14', end: '2026-10-14' }];
    expect(read(both, '2024-01-01', 2)).toEqual(['2022-10-15', '2023-10-15', '2024-10-13']);
    expect(read(both, '2025-01-01', 1)).toEqual(['2024-10-14', '2024-10-14', '2025-10-13']);
  });
});

describe('a ceiling of a year’s hours', () => {
  const rate = { municipalityId: null, personId: null, perHour: 1, from: '2024-01-01', to: null };
  const terms = {
    rates: [{ ...rate, maxMinutesPerYear: 100 }],
    ...{ agreements: [], countsGrantHours: false, countsUntagged: true },
  };
  const work = { municipalityId: '5034', personId: 'p', financing: 'egeninnsats' };
  const above = (...lines: [day: string, minutes: number, personId?: string][]) =>
    aboveYearly(
      lines.map(([day, minutes, personId = 'p']) => ({ ...work, day, minutes, personId })),
      terms,
    );

  it('cuts the line that crosses it, and those after it', () => {
    expect(above(['2024-01-01', 80], ['2024-01-02', 50], ['2024-01-03', 10])).toEqual([0, 30, 10]);
  });

  it('is each person’s, and each calendar year’s', () => {
    expect(above(['2024-01-01', 120], ['2024-01-02', 90, 'q'], ['2025-01-01', 90])).toEqual([20, 0, 0]);
  });

  it('gets back what a reversing line takes out', () => {
    expect(above(['2024-01-01', 120], ['2024-01-01', -120], ['2024-01-01', 60])).toEqual([20, -20, 0]);
  });
});
