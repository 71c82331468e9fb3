import { createRequire } from 'node:module';
import Sqlite from 'better-sqlite3';
import { vi } from 'vitest';

type Driver = { readonly Client: { readonly prototype: { query(...given: unknown[]): unknown } } };

/** PostgreSQL's driver, as Prisma's adapter has it. */
const pg: Driver = createRequire(createRequire(import.meta.url).resolve('@prisma/adapter-pg'))('pg');

/** Notes what is asked of the database from now on, as it reaches the driver; gives the queries so far. */
export function recordQueries(): () => readonly string[] {
  const asked: string[] = [];
  // A statement is prepared once and run often: what counts is that it is run.
  const statements: Sqlite.Statement = Object.getPrototypeOf(new Sqlite(':memory:').prepare('SELECT 1'));
  const { all } = statements;
  vi.spyOn(statements, 'all').mockImplementation(function (this: Sqlite.Statement, ...bound: unknown[]) {
    asked.push(this.source);
    return Reflect.apply(all, this, bound);
  });
  const { query } = pg.Client.prototype;
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: unknown, ...given: unknown[]) {
    const [first] = given;
    asked.push(typeof first === 'string' ? first : String((first as { text?: string }).text));
    return Reflect.apply(query, this, given);
  });
  return () => asked;
}
