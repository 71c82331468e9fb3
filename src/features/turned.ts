/** What is told of a thing: each part of it with its label. */
export type Rows = readonly (readonly [label: string, value: string])[];

/** A value as a change tells of it: what it was and what it is («18:00 → 19:00»), or what it is alone where it is the same. */
export const turned = (before: string | undefined, now: string): string =>
  before === undefined || before === now
    ? now
    : `${before === '' ? '–' : before} → ${now === '' ? '–' : now}`;

/** What is told of a changed thing: all of it, with what was different before in its place. */
export function turnedRows(before: Rows | undefined, now: Rows): Rows {
  if (before === undefined) return now;
  const labels = [...new Set([...now, ...before].map(([label]) => label))];
  const valueIn = (rows: Rows, label: string) => rows.find(([name]) => name === label)?.[1] ?? '';
  return labels.map((label) => [label, turned(valueIn(before, label), valueIn(now, label))]);
}

/** What a change changed and nothing else, with what was before. */
export const changedRows = (before: Rows, now: Rows): Rows =>
  turnedRows(before, now).filter((row) => !now.some((same) => same[0] === row[0] && same[1] === row[1]));

/** The same on one line: «Frist: 12. mars → 13. mars, Ansvar: – → Siv». */
export const changesText = (before: Rows, now: Rows): string =>
  changedRows(before, now)
    .map(([label, value]) => `${label}: ${value}`)
    .join(', ');
