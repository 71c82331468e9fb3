import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/calendar/days.ts';
import { minutesOverChange } from '../../../src/features/timesheet/change/parse-clock.ts';
import { printHours } from '../../../src/features/timesheet/print.ts';
import { parseHours } from '../../../src/features/timesheet/read/parse.ts';
import type { HoursDraft } from '../../../src/features/timesheet/read/parse-reading.ts';
import { clockText } from '../../../src/grammar/clock/clock.ts';

describe('the minutes between two times of a night', () => {
  it.each([
    ['2024-03-31', '01:30', '03:30', [60]],
    ['2024-03-31', '02:15', '02:45', []],
    ['2024-03-31', '02:30', '04:00', [60]],
    ['2024-03-31', '03:00', '04:00', undefined],
    ['2024-10-27', '01:00', '04:00', [240]],
    ['2024-10-27', '01:30', '02:30', [60, 120]],
    ['2024-10-27', '02:15', '02:45', [30, 90]],
    ['2024-10-27', '00:00', '02:00', undefined],
    ['2024-03-24', '01:30', '03:30', undefined],
    ['2024-10-28', '01:30', '03:30', undefined],
  ])('on %s from %s to %s are %j', (day, from, to, minutes) => {
    expect(minutesOverChange(day, from, to)).toEqual(minutes);
  });
});

describe('work over a change of the clocks', () => {
  const now = instantAt('2024-12-01', '10:00');
  const times = Array.from({ length: 17 }, (_, n) => n * 15 + 30);

  it.each(['2024-03-31', '2024-10-27'])('on %s is read back as printed, whatever was chosen', (day) => {
    for (const start of times) {
      for (const end of times.filter((time) => time > start)) {
        const [from, to] = [clockText(start), clockText(end)];
        for (const minutes of [end - start, ...(minutesOverChange(day, from, to) ?? [])]) {
          const draft: HoursDraft = { minutes, day, from, to, activity: 'vakt' };
          expect(parseHours(printHours(draft, 'nn'), { now })).toEqual({ kind: 'clear', entry: draft });
        }
      }
    }
  });

  it('ends when so much time has passed', () => {
    const entry = (text: string) => parseHours(text, { now });
    expect(entry('2t vakt 31.3. kl 01:30')).toMatchObject({
      entry: { minutes: 120, from: '01:30', to: '04:30' },
    });
    expect(entry('2t vakt 27.10. kl 01:30')).toMatchObject({
      entry: { minutes: 120, from: '01:30', to: '02:30' },
    });
  });
});
