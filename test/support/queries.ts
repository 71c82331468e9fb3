import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { vi } from 'vitest';

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
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...given: unknown[]) {
    const [first] = given;
    asked.push(typeof first === 'string' ? first : String((first as { text?: string }).text));
    return Reflect.apply(query, this, given);
  });
  return () => asked;
}
