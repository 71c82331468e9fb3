import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CliError } from '../exit.ts';
import {
  type ColumnValue,
  damaged,
  decode,
  type Header,
  isHeader,
  isTrailer,
  property,
  version,
} from './format.ts';
import { goneModels, modelNames } from './models.ts';

/** Some rows of one model, ready to be inserted. */
export type Batch = {
  readonly model: string;
  readonly rows: readonly Readonly<Record<string, ColumnValue>>[];
};

const batchSize = 200;
const newline = 0x0a;

/**
 * Reads a backup in batches, in the order in which they can be inserted. Throws a CliError as soon as something shows
 * that the file isn't whole, at the latest behind its last batch; `migrations` are those that this version knows.
 */
export async function* readBackup(file: string, migrations: readonly string[]): AsyncGenerator<Batch> {
  await access(file).catch(() => {
    throw new CliError(`${file} can't be read: there is no such file, or it isn't yours to read`);
  });
  const state: State = { file, sum: createHash('sha256'), rows: 0, isWhole: false, section: undefined };
  let batch: { model: string; rows: Record<string, ColumnValue>[] } | undefined;
  let isFirst = true;
  try {
    for await (const line of linesOf(file)) {
      if (state.isWhole) throw damaged(file, 'something follows behind its end');
      const json = parse(line, file);
      if (isFirst) checkHeader(json, file, migrations);
      else if (isTrailer(json)) checkTrailer(json, state);
      else if (Array.isArray(json)) {
        const row = rowOf(json, state);
        if (batch !== undefined && (batch.model !== state.section?.model || batch.rows.length >= batchSize)) {
          yield batch;
          batch = undefined;
        }
        batch ??= { model: state.section?.model ?? '', rows: [] };
        batch.rows.push(row);
      } else state.section = sectionOf(json, file);
      isFirst = false;
      if (!state.isWhole) state.sum.update(line).update('\n');
    }
  } catch (error) {
    throw error instanceof CliError ? error : damaged(file, reasonOf(error));
  }
  if (!state.isWhole) throw damaged(file, 'its end is missing');
  if (batch !== undefined) yield batch;
}

type Section = { readonly model: string; readonly columns: readonly string[] };
type State = {
  readonly file: string;
  readonly sum: Hash;
  rows: number;
  isWhole: boolean;
  section: Section | undefined;
};

/** The lines of the unpacked file, as bytes: a letter of several bytes may be cut between two chunks. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  // An error of any part ends the last one with it; the loop below throws it.
  const unpacked = pipeline(createReadStream(file), createGunzip(), () => {});
  let rest: Buffer[] = [];
  for await (const part of unpacked) {
    const chunk = Buffer.from(part);
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)]);
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

function parse(line: Buffer, file: string): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    throw damaged(file, "a line of it can't be read");
  }
}

function checkHeader(json: unknown, file: string, migrations: readonly string[]): asserts json is Header {
  if (!isHeader(json)) throw damaged(file, 'it is no backup of Lagbot');
  if (json.version > version || !migrations.includes(json.migration)) {
    throw damaged(
      file,
      'it comes from a newer version of Lagbot than this one: restore it with that version',
    );
  }
}

function checkTrailer(json: { readonly rows: number; readonly sha256: string }, state: State): void {
  if (json.rows !== state.rows || json.sha256 !== state.sum.digest('hex')) {
    throw damaged(state.file, "it is damaged: its check sum doesn't fit its content");
  }
  state.isWhole = true;
}

function sectionOf(json: unknown, file: string): Section {
  const model = property(json, 'model');
  const columns = property(json, 'columns');
  if (
    typeof model !== 'string' ||
    ![...modelNames, ...goneModels].includes(model) ||
    !Array.isArray(columns)
  ) {
    throw damaged(file, 'it is damaged: it names a table that there is none of');
  }
  return { model, columns: columns.map(String) };
}

function rowOf(values: readonly unknown[], state: State): Record<string, ColumnValue> {
  const { section, file } = state;
  if (section === undefined || values.length !== section.columns.length) {
    throw damaged(file, 'it is damaged: a row has too many or too few values');
  }
  state.rows += 1;
  return Object.fromEntries(
    section.columns.map((column, index) => {
      const value = decode(values[index]);
      if (value === undefined)
        throw damaged(file, `it is damaged: a value of ${section.model} can't be read`);
      return [column, value];
    }),
  );
}

/** What zlib says of a file, in words: https://nodejs.org/api/zlib.html */
function reasonOf(error: unknown): string {
  const code = property(error, 'code');
  if (code === 'Z_BUF_ERROR') return 'it is cut short';
  if (code === 'Z_DATA_ERROR') return 'it is damaged, or no backup of Lagbot';
  return `reading it failed (${error instanceof Error ? error.message : String(error)})`;
}
