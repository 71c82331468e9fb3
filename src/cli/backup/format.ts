import { CliError } from '../exit.ts';

// A backup is gzip'd lines of JSON, the same from both engines:
//   {"format":"lagbot-backup","version":1,"madeAt":"…","migration":"…"}
//   {"model":"Person","columns":["id","name",…]}     then a line of values for each of its rows
//   ["0192…","Kari",{"date":"2024-03-14T09:00:00.000Z"},null,{"bytes":"…"}]
//   {"rows":1234,"sha256":"…"}                        the sum of all the bytes before this line

export const format = 'lagbot-backup';
/** What this version writes, and the newest that it reads. */
export const version = 1;

export type Header = {
  readonly format: string;
  readonly version: number;
  readonly madeAt: string;
  /** The newest migration of the database that it is from; both engines name theirs alike. */
  readonly migration: string;
};
export type Trailer = { readonly rows: number; readonly sha256: string };

/** What a column holds, as Prisma gives and takes it. */
export type ColumnValue = string | number | boolean | Date | Uint8Array | null;

/** A value as JSON that tells its type: the engines store moments, truth values and bytes each in their own way. */
export function encode(value: unknown): unknown {
  if (value instanceof Date) return { date: value.toISOString() };
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('base64') };
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  throw new Error(`a backup can't hold a value of the kind ${typeof value}`);
}

/** The value behind `encode`'s JSON; undefined where it is nothing of that kind. */
export function decode(json: unknown): ColumnValue | undefined {
  if (json === null || typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean')
    return json;
  const date = property(json, 'date');
  if (typeof date === 'string') return new Date(date);
  const bytes = property(json, 'bytes');
  return typeof bytes === 'string' ? Buffer.from(bytes, 'base64') : undefined;
}

/** Whether a line of JSON is a backup's first. */
export const isHeader = (json: unknown): json is Header =>
  property(json, 'format') === format &&
  typeof property(json, 'version') === 'number' &&
  typeof property(json, 'migration') === 'string';

/** Whether a line of JSON is a backup's last. */
export const isTrailer = (json: unknown): json is Trailer =>
  typeof property(json, 'rows') === 'number' && typeof property(json, 'sha256') === 'string';

/** A property of anything; undefined where there is none. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** What an operator is told of a file that isn't whole. */
export const damaged = (file: string, why: string): CliError =>
  new CliError(`${file} can't be restored: ${why}. Nothing was written; take another backup file.`);
