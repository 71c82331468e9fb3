import { isAbsolute, resolve } from 'node:path';

/** The two database engines that Lagbot runs on. */
export type DatabaseEngine = 'sqlite' | 'postgresql';

/** Which engine a DATABASE_URL means; throws when it is neither `file:…` nor `postgresql://…`. */
export function engineOf(url: string): DatabaseEngine {
  if (url.startsWith('file:')) {
    return 'sqlite';
  }
  if (/^postgres(ql)?:\/\//.test(url)) {
    return 'postgresql';
  }
  // The value itself may hold a password, so it isn't repeated.
  throw new Error('DATABASE_URL must begin with file: (SQLite) or postgresql:// (PostgreSQL)');
}

/** The absolute path of a `file:…` database; a relative one counts from the working directory. */
export function sqlitePath(url: string): string {
  const path = decodeURIComponent(url.replace(/^file:(\/\/(?=\/))?/, '').replace(/\?.*$/, ''));
  if (path === '' || path === ':memory:') {
    throw new Error('DATABASE_URL must name a file, as in file:./data/lagbot.db');
  }
  return isAbsolute(path) ? path : resolve(path);
}
