import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Database } from './open.ts';

/** Rows of a SELECT by the names of its columns; those that hold moments are named as `moments`. They come in no order. */
export type Select<Row> = {
  readonly columns: readonly (keyof Row & string)[];
  readonly moments?: readonly (keyof Row & string)[];
  readonly sql: Prisma.Sql;
};

/** Reads the rows of a SELECT. What several ask for at the same time is one query. */
export type ReadAtOnce = <Row>(select: Select<Row>) => Promise<Row[]>;

type Asked = {
  readonly columns: readonly string[];
  readonly sql: Prisma.Sql;
  readonly give: (rows: readonly string[]) => void;
  readonly fail: (error: unknown) => void;
};

/**
 * A reader that waits until everybody who is about to ask has asked, and then asks the database once: the SELECTs stand
 * beside each other in one statement, and each row comes as JSON, for they have different columns.
 */
export function readAtOnce({ client, engine }: Database): ReadAtOnce {
  let asked: Asked[] = [];
  const ask = async () => {
    const now = asked;
    asked = [];
    try {
      const parts = now.map((one, at) => partSql(engine, one, at));
      const rows = await client.$queryRaw<{ at: number | bigint; row: string }[]>(
        Prisma.join(parts, ' UNION ALL '),
      );
      for (const [at, { give }] of now.entries())
        give(rows.filter((one) => Number(one.at) === at).map(({ row }) => row));
    } catch (error) {
      for (const { fail } of now) fail(error);
    }
  };
  return async <Row>(select: Select<Row>) => {
    const rows = await new Promise<readonly string[]>((give, fail) => {
      if (asked.length === 0) setImmediate(ask);
      asked.push({ columns: select.columns, sql: select.sql, give, fail });
    });
    return rows.map((row) => rowOf(row, select));
  };
}

/** The rows as JSON, each with the number of its SELECT. */
function partSql(engine: Database['engine'], { columns, sql }: Asked, at: number): Prisma.Sql {
  const names = columns.map((column) => `'${column}', t."${column}"`).join(', ');
  const json = engine === 'sqlite' ? `json_object(${names})` : `CAST(json_build_object(${names}) AS TEXT)`;
  return Prisma.sql`SELECT ${Prisma.raw(String(at))} AS "at", ${Prisma.raw(json)} AS "row" FROM (${sql}) t`;
}

function rowOf<Row>(json: string, { moments = [] }: Select<Row>): Row {
  const row: Record<string, unknown> = JSON.parse(json);
  for (const name of moments) {
    const moment = row[name];
    if (typeof moment === 'string') row[name] = new Date(moment);
  }
  // As with `$queryRaw`, whoever writes the SELECT says what its columns hold.
  return row as Row;
}
