import { describe, expect, it } from 'vitest';
import type { AgreementFact, DigestFacts, RateFact } from '../../../src/features/digest/rules-content.ts';
import { metersOf, periodStarts } from '../../../src/features/digest/rules-meter.ts';
import { rateOn } from '../../../src/features/rates.ts';

const rate: RateFact = {
  municipalityId: null,
  personId: null,
  perHour: 70_000,
  from: '2023-12-20',
  to: null,
};
const agreement: AgreementFact = {
  municipalityId: '5034',
  start: '2023-12-20',
  end: '2025-12-20',
  grantPerYear: 68_750_000,
  ownFinancingPerYear: 23_000_000,
  grantShare: 7500,
};

type Parts = { rates?: RateFact[]; agreements?: AgreementFact[]; year?: number };

/** The meter of Meråker for minutes of one person by period. */
function meter(
  minutes: readonly number[],
  { rates = [rate], agreements = [agreement], year = 2024 }: Parts = {},
) {
  const facts: DigestFacts = {
    network: { id: 'n', name: 'I LAG', county: 'Trøndelag' },
    week: { year, week: 52 },
    now: new Date('2024-12-30T07:00:00Z'),
    municipalities: [{ id: '5034', name: 'Meråker' }],
    themes: [],
    leaders: [],
    statuses: [],
    weekHours: [],
    years: [
      {
        year,
        to: `${year}-12-31`,
        hours: [],
        ownWork: minutes.map((each, period) => ({
          municipalityId: '5034',
          personId: 'p',
          period,
          minutes: each,
        })),
      },
    ],
    rates,
    agreements,
    deadlines: [],
    completions: [],
    gatherings: [],
    invited: 0,
  };
  return metersOf(facts)[0]?.municipalities[0];
}

describe('the meter', () => {
  it('lets all hours stand and counts up to the ceiling: 342 hours are 239 400 kr, 230 000 kr count', () => {
    expect(meter([342 * 60])).toEqual({
      municipality: 'Meråker',
      hasAgreement: true,
      minutes: 20_520,
      minutesWithoutRate: 0,
      minutesOutsideAgreement: 0,
      documented: 23_940_000,
      ceiling: 23_000_000,
      counted: 23_000_000,
      beyondCeiling: 940_000,
      // 230 000 × 3 would be 690 000: the year's grant is the limit.
      grantPerYear: 68_750_000,
      grantSupported: 68_750_000,
      grantAtRisk: 0,
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
    expect(meter([20], { rates: [odd] })?.documented).toBe(23_334);
    expect(meter([60], { rates: [odd] })?.documented).toBe(70_001);
  });

  it('takes each day’s rate', () => {
    const rates = [
      { ...rate, to: '2024-06-30' },
      { ...rate, perHour: 80_000, from: '2024-07-01' },
    ];
    expect(periodStarts(2024, rates, [agreement])).toEqual(['2024-01-01', '2024-07-01']);
    expect(meter([60, 60], { rates })).toMatchObject({ documented: 150_000 });
  });

  it('shows hours outside the agreement and without a rate, and does not count them', () => {
    const agreements = [{ ...agreement, start: '2024-03-01' }];
    const rates = [{ ...rate, from: '2024-05-01' }];
    expect(periodStarts(2024, rates, agreements)).toEqual(['2024-01-01', '2024-03-01', '2024-05-01']);
    expect(meter([10, 20, 30], { agreements, rates })).toMatchObject({
      minutes: 60,
      minutesOutsideAgreement: 10,
      minutesWithoutRate: 20,
      documented: 35_000,
    });
  });

  it('leaves out a municipality without an agreement or hours, and keeps hours without an agreement', () => {
    expect(meter([], { agreements: [] })).toBeUndefined();
    expect(meter([60], { agreements: [] })).toMatchObject({ hasAgreement: false, minutes: 60, counted: 0 });
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
});
