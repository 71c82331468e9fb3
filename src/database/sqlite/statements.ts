import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import BetterSqlite3, { type Database, type Statement } from 'better-sqlite3';

// Prisma's adapter has SQLite compile each statement anew, which takes longer than to run most of them: a seventh of
// all work behind a command. It has no setting for it, so it is handed a connection that keeps what it compiled. (The
// columns of a kept `SELECT *` would grow old with its table; Prisma and our stores name theirs.)

/** So many statements are kept; what comes after them is compiled each time, as lists of any length are. */
const most = 200;

/** Lets an adapter's connection keep its compiled statements. An adapter of another make stays as it is. */
export function keepStatements(adapter: SqlDriverAdapter): void {
  if ('client' in adapter && adapter.client instanceof BetterSqlite3)
    adapter.client = keeping(adapter.client);
}

function keeping(client: Database): Database {
  const kept = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const statement = reusable(client.prepare(sql));
    if (kept.size < most) kept.set(sql, statement);
    return statement;
  };
  return new Proxy(client, {
    get: (target, name) => (name === 'prepare' ? prepare : methodOf(target, name)),
  });
}

/** A statement takes values by `bind` only once; this one takes others each time, and runs with the last ones. */
function reusable(statement: Statement): Statement {
  let values: unknown[] = [];
  const replaced: Readonly<Record<PropertyKey, unknown>> = {
    bind: (given: unknown[]) => {
      values = given;
      return outside;
    },
    raw: () => {
      statement.raw();
      return outside;
    },
    run: () => statement.run(values),
    all: () => statement.all(values),
  };
  const outside: Statement = new Proxy(statement, {
    get: (target, name) => replaced[name] ?? methodOf(target, name),
  });
  return outside;
}

/** The compiled part of better-sqlite3 must be called on its own object. */
function methodOf(target: object, name: PropertyKey): unknown {
  const found: unknown = Reflect.get(target, name, target);
  return typeof found === 'function' ? found.bind(target) : found;
}
