import { describe, expect, it } from 'vitest';
import { meterOf, periodStarts } from '../../../src/domain/money/meter.ts';
import { type Rate, rateOn, yearlyCeilingOn } from '../../../src/domain/money/rates/rates.ts';
import type { Agreement } from '../../../src/domain/money/years.ts';
import { calendarYear } from '../../../src/domain/money/years.ts';

const rate: Rate = { municipalityId: null, personId: null, perHour: 70_000, from: '2023-12-20', to: null };
const agreement: Agreement = {
  municipalityId: '5034',
  start: '2023-12-20',
  end: '2025-12-20',
  grantPerYear: 68_750_000,
  ownFinancingPerYear: 23_000_000,
  grantShare: 7500,
};

type Parts = { rates?: Rate[]; agreements?: Agreement[]; countsUntagged?: boolean; isTagged?: boolean };

/** The meter of Meråker in 2024 for minutes of one person by period. */
function meter(
  minutes: readonly number[],
  { rates = [rate], agreements = [agreement], countsUntagged = true, isTagged = true }: Parts = {},
) {
  const terms = { rates, agreements, countsGrantHours: false, countsUntagged };
  const sums = minutes.map((each, period) => ({
    ...{ municipalityId: '5034', personId: 'p', financing: 'egeninnsats', state: 'draft', goalId: null },
    ...{ period, minutes: each, above: 0, isTagged },
  }));
  return meterOf(sums, periodStarts(calendarYear(2024), terms), terms, agreements[0]);
}

describe('the meter', () => {
  it('lets all hours stand and counts up to the ceiling: 342 hours are 239 400 kr, 230 000 kr count', () => {
    expect(meter([342 * 60])).toMatchObject({
      hasAgreement: true,
      minutes: 20_520,
      documented: 23_940_000,
      ceiling: 23_000_000,
      counted: 23_000_000,
      beyondCeiling: 940_000,
      // 230 000 × 3 would be 690 000: the year's grant is the limit.
      grantPerYear: 68_750_000,
      grantSupported: 68_750_000,
      grantAtRisk: 0,
      // 687 500 × 25/75 kr carry it all.
      target: 22_916_700,
    });
  });

  it('carries three kroner of grant to each that counts at 75 %', () => {
    expect(meter([60])).toMatchObject({
      documented: 70_000,
      grantSupported: 210_000,
      grantAtRisk: 68_540_000,
    });
  });

  it('rounds once: three thirds of an hour make exactly an hour', () => {
    const odd = { ...rate, perHour: 70_001 };
    expect(meter([20], { rates: [odd] }).documented).toBe(23_334);
    expect(meter([60], { rates: [odd] }).documented).toBe(70_001);
  });

  it('takes each day’s rate', () => {
    const rates = [
      { ...rate, to: '2024-06-30' },
      { ...rate, perHour: 80_000, from: '2024-07-01' },
    ];
    expect(periodStarts(calendarYear(2024), { rates, agreements: [agreement] })).toEqual([
      '2024-01-01',
      '2024-07-01',
    ]);
    expect(meter([60, 60], { rates })).toMatchObject({ documented: 150_000 });
  });

  it('shows hours outside the agreement and without a rate, and does not count them', () => {
    const agreements = [{ ...agreement, start: '2024-03-01' }];
    const rates = [{ ...rate, from: '2024-05-01' }];
    expect(meter([10, 20, 30], { agreements, rates })).toMatchObject({
      minutes: 60,
      minutesOutsideAgreement: 10,
      minutesWithoutRate: 20,
      documented: 35_000,
    });
  });

  it('keeps hours without an agreement', () => {
    expect(meter([60], { agreements: [] })).toMatchObject({ hasAgreement: false, minutes: 60, counted: 0 });
  });

  it('flags hours without goal and measure, and counts them unless the network says otherwise', () => {
    const untagged = { isTagged: false };
    expect(meter([60], untagged)).toMatchObject({ outside: { untagged: 60 }, documented: 70_000 });
    expect(meter([60], { ...untagged, countsUntagged: false })).toMatchObject({
      outside: { untagged: 60 },
      documented: 0,
      minutes: 60,
    });
  });
});

describe('the rate in force', () => {
  const work = { municipalityId: '5034', personId: 'p' };
  it('is the person’s before the municipality’s before the network’s, and the latest of its kind', () => {
    const rates = [
      rate,
      { ...rate, perHour: 2, from: '2024-01-01' },
      { ...rate, perHour: 3, municipalityId: '5034', from: '2024-02-01' },
      { ...rate, perHour: 4, personId: 'p', from: '2024-03-01', to: '2024-03-31' },
      { ...rate, perHour: 5, personId: 'someone else' },
    ];
    const days = ['2023-12-19', '2023-12-31', '2024-01-15', '2024-02-15', '2024-03-31', '2024-04-01'];
    expect(days.map((day) => rateOn(rates, work, day))).toEqual([undefined, 70_000, 2, 3, 4, 3]);
  });

  it('is bounded by the lowest ceiling that covers the work', () => {
    const own = { ...rate, personId: 'p', perHour: 95_000 };
    const rates = [{ ...rate, maxPerHour: 70_000 }, own, { ...own, personId: 'q', maxPerHour: 1 }];
    expect(rateOn(rates, work, '2024-02-01')).toBe(70_000);
    expect(rateOn([...rates, { ...own, from: '2024-03-01', maxPerHour: 60_000 }], work, '2024-03-01')).toBe(
      60_000,
    );
    expect(rateOn([{ ...rate, maxPerHour: 60_000, to: '2023-12-31' }, own], work, '2024-03-01')).toBe(95_000);
  });

  it('has a ceiling of minutes a year, the lowest of those in force', () => {
    const rates = [
      { ...rate, maxMinutesPerYear: 111_000 },
      { ...rate, municipalityId: '5034', maxMinutesPerYear: 60, to: '2024-01-31' },
    ];
    expect(yearlyCeilingOn(rates, work, '2024-01-31')).toBe(60);
    expect(yearlyCeilingOn(rates, work, '2024-02-01')).toBe(111_000);
    expect(yearlyCeilingOn([rate], work, '2024-02-01')).toBeUndefined();
  });
});
