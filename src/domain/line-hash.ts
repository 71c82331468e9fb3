import { createHash } from 'node:crypto';
import type { Hours } from '../../prisma/generated/sqlite/client.ts';
import type { Day } from '../calendar/days.ts';

/** What a line says of the work itself. */
export const workFields = [
  'networkId',
  'municipalityId',
  'day',
  'minutes',
  'from',
  'to',
  'activity',
  'themeId',
  'goalId',
  'measureId',
  'financing',
] as const satisfies readonly (keyof Hours)[];

// The canonical form, version 1, in UTF-8:
// - the first text line is `lagbot hours 1`;
// - then one text line for each line of the timesheet, sorted by day, loggedAt and id, compared byte by byte;
// - each is a JSON array without spaces (as JSON.stringify writes it) of these fields in this order, `null` where empty;
//   loggedAt is UTC as 2024-03-05T15:04:05.000Z, and activity and reason are in Unicode's form NFC;
// - text lines are parted by a line feed, with none at the end.
// People, themes, goals and measures stand by their ids: to give one another name changes no line.
const version = 'lagbot hours 1';
const fields = [
  'id',
  'personId',
  ...workFields,
  'source',
  'loggedAt',
  'correctsId',
  'reason',
] as const satisfies readonly (keyof Hours)[];
type HashedField = (typeof fields)[number];

/** A line of a timesheet with all that its hash covers. Its state is none of it: attesting a line doesn't change it. */
export type HashedLine = Readonly<Pick<Hours, HashedField>>;

function fieldOf(line: HashedLine, field: HashedField): string | number | null {
  const value = line[field];
  if (value instanceof Date) return value.toISOString();
  return field === 'activity' || field === 'reason' ? (value?.toString().normalize('NFC') ?? null) : value;
}

const canonicalLine = (line: HashedLine): string =>
  JSON.stringify(fields.map((field) => fieldOf(line, field)));

const sortKey = ({ day, loggedAt, id }: HashedLine): string => `${day} ${loggedAt.toISOString()} ${id}`;

/** The lines in their canonical form, which `shasum -a 256` gives the same hash for. */
export function canonicalText(lines: readonly HashedLine[]): string {
  const sorted = lines.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return [version, ...sorted.map(canonicalLine)].join('\n');
}

/** SHA-256 of the canonical form in 64 hexadecimal digits. It changes with any change of a line, and with nothing else. */
export function hashLines(lines: readonly HashedLine[]): string {
  return createHash('sha256').update(canonicalText(lines)).digest('hex');
}

/** How a line differs: it is missing now, has come since, or differs in these fields. */
export type LineDifference = {
  readonly id: string;
  readonly day: Day;
  readonly kind: 'missing' | 'added' | 'changed';
  readonly fields: readonly HashedField[];
};

/** Which lines differ between what is expected and what there is, by day; none where the hashes are the same. */
export function findDifferences(
  expected: readonly HashedLine[],
  actual: readonly HashedLine[],
): LineDifference[] {
  const now = new Map(actual.map((line) => [line.id, line]));
  const before = new Set(expected.map(({ id }) => id));
  const differences = expected.flatMap((line): LineDifference[] => {
    const { id, day } = line;
    const found = now.get(id);
    if (found === undefined) return [{ id, day, kind: 'missing', fields: [] }];
    const changed = fields.filter((field) => fieldOf(line, field) !== fieldOf(found, field));
    return changed.length === 0 ? [] : [{ id, day, kind: 'changed', fields: changed }];
  });
  const added = actual
    .filter(({ id }) => !before.has(id))
    .map(({ id, day }): LineDifference => ({ id, day, kind: 'added', fields: [] }));
  return [...differences, ...added].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
