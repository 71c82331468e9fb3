import { describe, expect, it } from 'vitest';
import { addDays, dayOf, holidayOn, instantAt, timeOf, weekdayOf } from '../../src/calendar/days.ts';
import { generate } from '../../src/demo/generate.ts';
import type { DemoRows } from '../../src/demo/rows/rows.ts';
import { hoursBy, minutesByPersonDay, momentOf, municipalityNames } from './reading.ts';

const wholeYear = { Leka: 310, Høylandet: 288, 'Snåase–Snåsa': 304, Meråker: 342, Tydal: 234, Rennebu: 296 };

/** Every moment at which something is said to have happened. */
function pastMoments(rows: DemoRows): Date[] {
  return [
    ...rows.Person.map(({ createdAt }) => createdAt),
    ...rows.Account.map(({ createdAt }) => createdAt),
    ...rows.Hours.map(({ loggedAt }) => loggedAt),
    ...rows.Status.flatMap(({ postedAt, writtenAt }) => [postedAt, writtenAt]),
    ...rows.StatusComment.map(({ writtenAt }) => writtenAt),
    ...rows.GatheringAnswer.map(({ answeredAt }) => answeredAt),
    ...rows.Completion.map(({ completedAt }) => completedAt),
  ].map(momentOf);
}

describe('another year', () => {
  it.each([2019, 2023, 2025, 2026, 2027, 2030])('keeps the sums of the plan within the year %i', (year) => {
    const rows = generate({ year });
    const sums = hoursBy(rows, ({ municipalityId, day }) =>
      day.startsWith(String(year)) ? municipalityNames[municipalityId] : undefined,
    );
    expect(sums).toEqual(wholeYear);
    expect(rows.Hours.filter(({ day }) => holidayOn(day, 'nb') !== undefined)).toEqual([]);
    expect(Math.max(...minutesByPersonDay(rows).values())).toBeLessThanOrEqual(720);
  });

  it('keeps weekdays and the clock', () => {
    const [planned, other] = [generate({ year: 2024 }), generate({ year: 2027 })].map(({ Gathering }) =>
      Gathering.map(({ startsAt }) => [weekdayOf(dayOf(momentOf(startsAt))), timeOf(momentOf(startsAt))]),
    );
    expect(other).toEqual(planned);
  });

  it('refuses a year that no calendar of ours reaches', () => {
    expect(() => generate({ year: 20_224 })).toThrow(RangeError);
    expect(() => generate({ year: 2024.5 })).toThrow(RangeError);
  });
});

describe('the year moved up to today', () => {
  const todays = [
    '2024-09-16T00:00',
    '2024-12-31T23:59',
    '2025-01-01T00:30',
    '2026-03-29T02:30', // the spring change
    '2026-04-06T12:00', // 2. påskedag
    '2026-10-25T02:30', // the autumn change
    '2026-11-21T08:00',
    '2027-01-03T22:00',
  ].map((time) => {
    const now = instantAt(time.slice(0, 10), time.slice(11));
    return { time, now, rows: generate({ alive: now }) };
  });

  it.each(todays)('has nothing that happened after $time', ({ now, rows }) => {
    expect(pastMoments(rows).filter((moment) => moment > now)).toEqual([]);
    expect(rows.Hours.filter(({ day }) => day > dayOf(now))).toEqual([]);
    expect(rows.Hours.length).toBeGreaterThan(700);
  });

  it.each(todays)('has the video gathering on Tuesday at 10 in the week after $time', ({ now, rows }) => {
    const start = momentOf(rows.Gathering[2]?.startsAt ?? '');
    expect(dayOf(start)).toBe(addDays(dayOf(now), 9 - weekdayOf(dayOf(now))));
    expect(timeOf(start)).toBe('10:00');
  });

  it.each(todays)('has nobody work on a holiday or more than twelve hours a day at $time', ({ rows }) => {
    expect(rows.Hours.filter(({ day }) => holidayOn(day, 'nb') !== undefined)).toEqual([]);
    expect(Math.max(...minutesByPersonDay(rows).values())).toBeLessThanOrEqual(720);
  });

  it('has the hours of the plan up to then', () => {
    const now = instantAt('2026-11-21', '08:00');
    const shift = 113 * 7; // the weeks from 16 September 2024 to 16 November 2026
    const planned = generate({ year: 2024 }).Hours.filter(
      ({ loggedAt }) => addDays(dayOf(momentOf(loggedAt)), shift) < '2026-11-21',
    );
    const sum = (lines: DemoRows['Hours']) => lines.reduce((minutes, line) => minutes + line.minutes, 0);
    expect(sum(generate({ alive: now }).Hours)).toBe(sum(planned));
  });

  it('keeps this month open and the months before it handed in or attested', () => {
    const { Hours } = generate({ alive: instantAt('2026-11-21', '08:00') });
    const statesOf = (from: string, to: string) =>
      new Set(Hours.filter(({ day }) => from <= day && day <= to).map(({ state }) => state));
    expect(statesOf('2026-11-01', '2026-11-30')).toEqual(new Set(['draft']));
    expect(statesOf('2026-10-01', '2026-10-31')).toEqual(new Set(['attested', 'submitted']));
    expect(statesOf('2026-01-01', '2026-09-30')).toEqual(new Set(['attested', 'submitted']));
  });

  it('completes the attesting of a month only where its lines are attested', () => {
    const { Hours, Completion, Deadline } = generate({ alive: instantAt('2026-11-21', '08:00') });
    const attesting = Deadline.find(({ repeat }) => repeat === 'monthly');
    expect(attesting?.due).toBe('2026-03-31');
    const due = Completion.filter(
      ({ deadlineId, due: day }) => deadlineId === attesting?.id && day === '2026-11-30',
    );
    const attested = Hours.filter(({ day, state }) => day.startsWith('2026-10') && state === 'attested');
    expect(new Set(due.map(({ municipalityId }) => municipalityId))).toEqual(
      new Set(attested.map(({ municipalityId }) => municipalityId)),
    );
    expect(due.length).toBe(5);
  });

  it('has half of the people answer the video gathering by the week before', () => {
    const rows = generate({ alive: instantAt('2026-11-21', '08:00') });
    const answers = rows.GatheringAnswer.filter(({ gatheringId }) => gatheringId === rows.Gathering[2]?.id);
    expect(answers.length).toBeGreaterThan(5);
    expect(answers.length).toBeLessThan(17);
    expect(answers.filter(({ attended }) => attended !== null)).toEqual([]);
  });
});
