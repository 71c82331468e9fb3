import type { Day } from '../../calendar/days.ts';

type Entry = { minutes: number; ranges: { from: string; to: string }[] };

/** What everybody's days hold so far, so that nobody works too long or in two places at once. */
export type Diary = {
  /** The minutes of a person's day. */
  minutesOn(person: string, day: Day): number;
  /** Whether the person has nothing else between two times 'HH:mm' of the day. */
  isFree(person: string, day: Day, from: string, to: string): boolean;
  note(person: string, day: Day, minutes: number, range?: { from: string; to: string }): void;
};

export function createDiary(): Diary {
  const entries = new Map<string, Entry>();
  const entryOf = (person: string, day: Day): Entry => {
    const key = `${person} ${day}`;
    const entry = entries.get(key) ?? { minutes: 0, ranges: [] };
    entries.set(key, entry);
    return entry;
  };
  return {
    minutesOn: (person, day) => entryOf(person, day).minutes,
    isFree: (person, day, from, to) =>
      entryOf(person, day).ranges.every((range) => to <= range.from || range.to <= from),
    note: (person, day, minutes, range) => {
      const entry = entryOf(person, day);
      entry.minutes += minutes;
      if (range !== undefined) entry.ranges.push(range);
    },
  };
}
