import type { Database } from '../../src/database/open.ts';

/** A database that reads as ever, and into which nothing is written: neither changes nor questions. */
export function withoutWriting(database: Database): Database {
  const client = new Proxy(database.client, {
    get: (target, key) => {
      if (key === '$transaction') return async () => [];
      if (key === '$executeRaw') return async () => 0;
      return Reflect.get(target, key);
    },
  });
  return { ...database, client };
}
