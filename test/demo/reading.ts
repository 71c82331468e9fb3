import { hashedOf } from '../../src/demo/rows/month-rows.ts';
import type { DemoRows } from '../../src/demo/rows/rows.ts';
import { hashLines } from '../../src/domain/line-hash.ts';

type HoursRow = DemoRows['Hours'][number];

export const municipalityNames: Readonly<Record<string, string>> = {
  '5052': 'Leka',
  '5046': 'Høylandet',
  '5041': 'Snåase–Snåsa',
  '5034': 'Meråker',
  '5033': 'Tydal',
  '5022': 'Rennebu',
};

/** Tells the name of a person of these rows. */
export function personNames({ Person }: DemoRows): (id: string) => string {
  const names = new Map(Person.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}

/** A moment of a row, whose type would allow a text as well. */
export function momentOf(value: Date | string): Date {
  return new Date(value);
}

/** Hours of own work by what `keyOf` tells, in the order of the keys; lines without a key are left out. */
export function hoursBy(
  { Hours }: DemoRows,
  keyOf: (line: HoursRow) => string | undefined,
): Record<string, number> {
  const sums = new Map<string, number>();
  for (const line of Hours) {
    const key = line.financing === 'egeninnsats' ? keyOf(line) : undefined;
    if (key !== undefined) sums.set(key, (sums.get(key) ?? 0) + line.minutes / 60);
  }
  return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The minutes of each person and day, whatever pays them. */
export function minutesByPersonDay({ Hours }: DemoRows): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { personId, day, minutes } of Hours) {
    const key = `${personId} ${day}`;
    sums.set(key, (sums.get(key) ?? 0) + minutes);
  }
  return sums;
}

/** The hash of rows as the database gives them back. */
export const hashOf = (lines: readonly HoursRow[]): string => hashLines(lines.map(hashedOf));
