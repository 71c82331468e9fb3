import { addDays, type Day, instantAt, weekdayOf } from '../../../calendar/days.ts';
import { clockText } from '../../../grammar/clock/clock.ts';
import type { DurationOption } from '../read/parse-combine.ts';

// Oslo changes its clocks between two and three at night.
const changeStart = 120;
const changeEnd = 180;
const dayMinutes = 1440;

/** Whether clocks may be changed on a day: a Sunday, the last in March or October. */
export const changesClocks = (day: Day): boolean =>
  /-(?:03|10)-(?:2[5-9]|3)/.test(day) && weekdayOf(day) === 7;

/** By how many minutes a day is longer than others: 60 and -60 on the nights of the changes, which are in March and October. */
function extraMinutes(day: Day): number {
  if (!changesClocks(day)) return 0;
  const length = instantAt(addDays(day, 1), '00:00').getTime() - instantAt(day, '00:00').getTime();
  return length / 60_000 - dayMinutes;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * How many minutes pass from one time to another where the clocks are changed in between: none for an hour that is
 * skipped, two readings for one that comes twice. Undefined where the clock says what passed.
 */
export function minutesOverChange(day: Day, from: string, to: string): readonly number[] | undefined {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  if (start >= changeEnd || end <= changeStart) return undefined;
  const extra = extraMinutes(day);
  const shown = end - start;
  if (extra === 0) return undefined;
  if (extra < 0) {
    const passed = shown - (Math.min(end, changeEnd) - Math.max(start, changeStart));
    return passed > 0 ? [passed] : [];
  }
  return start < changeStart && end >= changeEnd ? [shown + extra] : [shown, shown + extra];
}

/** An option as that day's clocks have it: what passed or, as some count, what they show; an end that moves with them. */
function onDay(option: DurationOption, day: Day): readonly DurationOption[] {
  const { minutes, from, to, by } = option;
  if (from === undefined || to === undefined) return [option];
  if (by === 'length') return [{ ...option, to: endOver(day, from, to) }];
  const passed = by === 'range' ? minutesOverChange(day, from, to) : undefined;
  if (passed === undefined) return [option];
  return [...new Set([...passed, minutes])].map((n) => ({ ...option, minutes: n }));
}

/** When it ends that began at a time and took so long as the clock would say on other days. */
function endOver(day: Day, from: string, to: string): string {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  if (start >= changeStart || end <= changeStart) return to;
  const extra = extraMinutes(day);
  return extra < 0 || end > changeEnd ? clockText(end - extra) : to;
}

/**
 * The options as they are on a day, and whether they are clear there. A from–to over a change of the clocks is asked
 * about, but where it was said how long it took as well: '1t 01:30-03:30'.
 */
export function overChange(
  options: readonly DurationOption[],
  isClear: boolean,
  day: Day,
): { options: readonly DurationOption[]; isClear: boolean } {
  const range = options.find(({ by }) => by === 'range');
  const passed =
    range?.from !== undefined && range.to !== undefined
      ? minutesOverChange(day, range.from, range.to)
      : undefined;
  if (range === undefined || passed === undefined)
    return { options: options.flatMap((option) => onDay(option, day)), isClear };
  const [length, ...others] = options.filter((option) => option !== range);
  if (length && others.length === 0 && length.from === undefined && passed.includes(length.minutes))
    return { options: [{ ...range, minutes: length.minutes }], isClear: true };
  return { options: options.flatMap((option) => onDay(option, day)), isClear: false };
}
