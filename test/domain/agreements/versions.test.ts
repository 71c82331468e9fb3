import { describe, expect, it } from 'vitest';
import { changedFrom, type Terms, termsOn, type Versioned } from '../../../src/domain/agreements/versions.ts';

const terms: Terms = {
  ...{ start: '2024-01-01', end: '2025-12-31', maxEnd: '2026-12-31' },
  ...{ grantPerYear: 100, ownFinancingPerYear: 50, grantShare: 7500, noticeMonths: 3 },
  ...{
    countsGrantHours: null,
    noticeLetterOn: null,
    ...{ partyRole: 'hovedpart', decidedOn: null, caseNumber: null, reservations: null, contact: null },
  },
};
const plain: Versioned = { ...terms, earlier: [] };
let count = 0;
const change = (agreement: Versioned, said: Partial<Terms>, from: string): Versioned => {
  count += 1;
  const by = { id: `v${count}`, changedById: 'ida', changedAt: new Date(count), reason: null };
  return changedFrom(agreement, said, from, by);
};

describe('the terms on a day', () => {
  it('are those of the version in force then', () => {
    const once = change(plain, { grantPerYear: 200 }, '2024-07-01');
    const twice = change(once, { grantPerYear: 300, ownFinancingPerYear: 60 }, '2025-01-01');
    expect(termsOn(twice, '2024-06-30')).toEqual(terms);
    expect(termsOn(twice, '2024-07-01')).toEqual({ ...terms, grantPerYear: 200 });
    expect(termsOn(twice, '2024-12-31').grantPerYear).toBe(200);
    expect(termsOn(twice, '2025-01-01')).toMatchObject({ grantPerYear: 300, ownFinancingPerYear: 60 });
  });

  it('are the later of two changes from one day', () => {
    const once = change(plain, { grantPerYear: 200 }, '2024-07-01');
    const twice = change(once, { grantPerYear: 300 }, '2024-07-01');
    expect(termsOn(twice, '2024-06-30').grantPerYear).toBe(100);
    expect(termsOn(twice, '2024-07-01').grantPerYear).toBe(300);
  });

  it('keep what was said of a later day where an earlier one is changed afterwards', () => {
    const later = change(plain, { grantPerYear: 300 }, '2025-01-01');
    const both = change(later, { grantPerYear: 200, noticeMonths: 6 }, '2024-07-01');
    expect(termsOn(both, '2024-06-30')).toEqual(terms);
    expect(termsOn(both, '2024-07-01')).toMatchObject({ grantPerYear: 200, noticeMonths: 6 });
    expect(termsOn(both, '2025-01-01')).toMatchObject({ grantPerYear: 300, noticeMonths: 6 });
  });

  it('end as was said last, from whichever day it holds', () => {
    const extended = change(plain, { end: '2026-12-31' }, '2024-09-19');
    const left = { end: '2024-09-01', maxEnd: '2024-09-01', noticeLetterOn: '2024-06-01' };
    const ended = change(extended, left, '2024-06-01');
    expect(termsOn(ended, '2024-05-31')).toEqual(terms);
    for (const day of ['2024-06-01', '2024-09-19', '2025-01-01'])
      expect(termsOn(ended, day)).toEqual({ ...terms, ...left });
  });

  it('are mended from the first day where the change was a slip', () => {
    const once = change(plain, { grantPerYear: 200 }, '2024-07-01');
    const mended = change(once, { grantPerYear: 200 }, '2024-01-01');
    expect(termsOn(mended, '2024-01-01').grantPerYear).toBe(200);
    expect(mended.grantPerYear).toBe(200);
  });
});
