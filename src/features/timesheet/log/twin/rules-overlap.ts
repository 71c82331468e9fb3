import type { HashedLine } from '../../../../domain/line-hash.ts';

/** When a line was worked by the clock, where one was typed; `minutes` are below zero where it takes another back. */
export type Timed = Pick<HashedLine, 'id' | 'day' | 'minutes' | 'from' | 'to' | 'activity'>;

/** The first of a person's other lines that has some of its time at the same time as this one. */
export function overlapping<Line extends Timed>(line: Timed, others: readonly Line[]): Line | undefined {
  if (line.from === null || line.to === null) return undefined;
  const { from, to } = line;
  const isTakenBack = (one: Timed): boolean =>
    others.some((each) => each.minutes === -one.minutes && each.from === one.from && each.to === one.to);
  return others.find(
    (other) =>
      other.id !== line.id &&
      other.day === line.day &&
      other.minutes > 0 &&
      other.from !== null &&
      other.to !== null &&
      other.from < to &&
      from < other.to &&
      !isTakenBack(other),
  );
}
