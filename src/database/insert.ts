import { Prisma, type PrismaClient } from '../../prisma/generated/sqlite/client.ts';
import { chunks } from '../chunks.ts';

/** What a column can hold; undefined counts as left out, as it does for Prisma. */
type ColumnValue = string | number | boolean | Date | Uint8Array | null | undefined;

/** A row as `createMany` takes it: a column that may be empty or has a constant default can be left out. */
export type InsertRow = Readonly<Record<string, ColumnValue>>;

/** SQLite takes at most 32,766 parameters in a statement, PostgreSQL twice as many. */
const parameterLimit = 32_766;

/**
 * Inserts one row or several into a model's table by one plain statement, for `client.$transaction([…])`: it stores
 * exactly what `client.model.createMany` would, at less cost. All rows must name the same columns, and hold at most
 * 32,766 values together (`insertAll` splits what is more). The promise gives the number of rows.
 */
export function insert(
  client: Pick<PrismaClient, '$executeRaw'>,
  model: string,
  rows: InsertRow | readonly InsertRow[],
): Prisma.PrismaPromise<number> {
  const list = isList(rows) ? rows : [rows];
  const columns = columnsOf(list[0] ?? {});
  // Both names go into the statement as they are, so they have to be names and nothing else.
  if (
    !(model in Prisma.ModelName) ||
    columns.length === 0 ||
    !columns.every((column) => /^\w+$/.test(column))
  ) {
    throw new Error(`not something to insert: ${model} (${columns.join(', ')})`);
  }
  const values = list.flatMap((row) => valuesOf(row, columns, model));
  if (values.length > parameterLimit) {
    throw new Error(`too many values for one statement into ${model}: ${values.length}`);
  }
  return client.$executeRaw(Prisma.sql(statement(model, columns, list.length), ...values));
}

/** The same for any number of rows: as many statements as they need, none when there are no rows. */
export function insertAll(
  client: Pick<PrismaClient, '$executeRaw'>,
  model: string,
  rows: readonly InsertRow[],
): Prisma.PrismaPromise<number>[] {
  const [first] = rows;
  if (first === undefined) {
    return [];
  }
  const size = Math.max(1, Math.floor(parameterLimit / columnsOf(first).length));
  return chunks(rows, size).map((some) => insert(client, model, some));
}

function isList(rows: InsertRow | readonly InsertRow[]): rows is readonly InsertRow[] {
  return Array.isArray(rows);
}

/** The columns that a row names. */
function columnsOf(row: InsertRow): string[] {
  return Object.keys(row).filter((column) => row[column] !== undefined);
}

function valuesOf(row: InsertRow, columns: string[], model: string): ColumnValue[] {
  const values = columns.map((column) => row[column]);
  if (columnsOf(row).length !== columns.length || values.includes(undefined)) {
    throw new Error(`the rows for ${model} don't all name the same columns`);
  }
  return values;
}

/** The statement's text, cut where the values go; Prisma puts the engine's own placeholders there. */
function statement(model: string, columns: string[], rows: number): string[] {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const commas = new Array<string>(columns.length - 1).fill(', ');
  const texts = [`INSERT INTO "${model}" (${names}) VALUES (`];
  for (let index = 1; index < rows; index += 1) {
    texts.push(...commas, '), (');
  }
  return [...texts, ...commas, ')'];
}
