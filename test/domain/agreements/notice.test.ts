import { expect, test } from 'vitest';
import { endAfter, lastDayAfter, lastNoticeDay } from '../../../src/domain/agreements/notice.ts';

test.each([
  ['2023-12-20', 24, '2025-12-20'],
  ['2024-01-01', 24, '2025-12-31'],
  ['2020-01-01', 48, '2023-12-31'],
  ['2024-03-01', 12, '2025-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
])('an agreement from %s on for %i months ends on %s', (start, months, end) => {
  expect(endAfter(start, months)).toBe(end);
});

test('a letter on the last day of notice gives the end, and one a day later a later one', () => {
  for (const end of ['2025-12-20', '2024-02-29', '2025-05-31', '2025-11-30']) {
    const last = lastNoticeDay(end, 3);
    expect(lastDayAfter(last, 3) <= end).toBe(true);
    const [year, month, day] = last.split('-').map(Number);
    const next = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (day ?? 0) + 1)).toISOString().slice(0, 10);
    expect(lastDayAfter(next, 3) > end).toBe(true);
  }
});
