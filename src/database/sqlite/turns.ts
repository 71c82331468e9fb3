import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';

// A SQLite database is one connection here, and Prisma's adapter lets every query through at once: a write from
// elsewhere in the process would land inside whatever transaction is open, and be undone with it. It also begins
// transactions with a plain BEGIN, which reads first and then fails with "database is locked", without waiting,
// when another process has written meanwhile. So transactions take turns, other queries wait for the one that is
// open, and each takes the write lock when it begins.

/** The adapter with transactions that are alone on the connection and hold the write lock from their start. */
export function withTurns(adapter: SqlDriverAdapter): SqlDriverAdapter {
  // Waited for in place each time: between an awaited check elsewhere and going on, another could begin.
  let open: Promise<void> | undefined;
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: async (query) => {
      while (open !== undefined) await open;
      return adapter.queryRaw(query);
    },
    executeRaw: async (query) => {
      while (open !== undefined) await open;
      return adapter.executeRaw(query);
    },
    executeScript: async (script) => {
      while (open !== undefined) await open;
      return adapter.executeScript(script);
    },
    dispose: () => adapter.dispose(),
    startTransaction: async () => {
      while (open !== undefined) await open;
      let finish = (): void => {};
      open = new Promise((resolve) => {
        finish = () => {
          open = undefined;
          resolve();
        };
      });
      try {
        await adapter.executeRaw(statement('BEGIN IMMEDIATE'));
      } catch (error) {
        finish();
        throw error;
      }
      return transaction(adapter, finish);
    },
  };
}

/** One open transaction; Prisma sends COMMIT or ROLLBACK as a query, and then says that it is done with it. */
function transaction(adapter: SqlDriverAdapter, finish: () => void): Transaction {
  let hasEnded = false;
  const end = async (): Promise<void> => {
    if (!hasEnded) {
      // The COMMIT failed (a full disk, say): the connection must not go on inside the transaction.
      await adapter.executeRaw(statement('ROLLBACK')).catch(() => undefined);
    }
    finish();
  };
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: async (query) => {
      const changed = await adapter.executeRaw(query);
      hasEnded ||= query.sql === 'COMMIT' || query.sql === 'ROLLBACK';
      return changed;
    },
    commit: end,
    rollback: end,
    createSavepoint: async (name) => void (await adapter.executeRaw(statement(`SAVEPOINT ${name}`))),
    rollbackToSavepoint: async (name) => void (await adapter.executeRaw(statement(`ROLLBACK TO ${name}`))),
    releaseSavepoint: async (name) => void (await adapter.executeRaw(statement(`RELEASE SAVEPOINT ${name}`))),
  };
}

function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] };
}
