import { clockText } from '../../../grammar/clock/clock.ts';
import type { DurationOption } from './parse-combine.ts';
import type { HoursFault } from './parse-reading.ts';

const minutesInDay = 1440;

/** The options that a day can hold, or why there is none. */
export function possibleOptions(
  options: readonly DurationOption[],
): readonly DurationOption[] | { fault: HoursFault } {
  const faults = options.map(faultOf);
  const held = options.filter((_, i) => faults[i] === undefined);
  const [fault] = faults;
  return held.length === 0 && fault ? { fault } : held;
}

function faultOf({ minutes, from, to }: DurationOption): HoursFault | undefined {
  if (from !== undefined && to !== undefined && (to < from || to > '24:00'))
    return { code: 'past-midnight', from, to: wrapped(to) };
  if (minutes === 0) return { code: 'zero' };
  if (minutes < 0) return { code: 'negative' };
  return minutes > minutesInDay ? { code: 'over-a-day', minutes } : undefined;
}

// '25:00' is what 'kl 23 2t' comes to, and people call it one o'clock.
function wrapped(time: string): string {
  const minutes = Number(time.slice(0, -3)) * 60 + Number(time.slice(-2));
  return clockText(minutes > minutesInDay ? minutes % minutesInDay : minutes);
}
