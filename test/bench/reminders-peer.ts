import { PrismaPg } from '@prisma/adapter-pg';
import { Logger, run, runMigrations } from 'graphile-worker';

/**
 * Messages a second of graphile-worker with so many jobs in a PostgreSQL database, each of which does `post`; all is
 * as it comes but how many jobs it does at once.
 */
export async function postByWorker(
  connectionString: string,
  count: number,
  atOnce: number,
  post: (user: string) => Promise<unknown>,
): Promise<number> {
  const logger = new Logger(() => () => undefined);
  await runMigrations({ connectionString, logger });
  await addJobs(connectionString, count);
  let posted = 0;
  let report: () => void = () => undefined;
  const all = new Promise<void>((resolve) => {
    report = resolve;
  });
  const begun = performance.now();
  const runner = await run({
    connectionString,
    logger,
    noHandleSignals: true,
    concurrency: atOnce,
    taskList: {
      post: async (payload) => {
        await post(String(payload));
        posted += 1;
        if (posted === count) report();
      },
    },
  });
  await all;
  // It is through when the last job is written down, as the ledger is.
  await runner.stop();
  return count / ((performance.now() - begun) / 1000);
}

async function addJobs(connectionString: string, count: number): Promise<void> {
  const server = await new PrismaPg({ connectionString, max: 1 }).connect();
  try {
    await server.executeRaw({
      sql: `SELECT count(*) FROM graphile_worker.add_jobs(ARRAY(
        SELECT json_populate_record(NULL::graphile_worker.job_spec,
          json_build_object('identifier', 'post', 'payload', 'U' || n))
        FROM generate_series(1, ${count}) n))`,
      args: [],
      argTypes: [],
    });
  } finally {
    await server.dispose();
  }
}
