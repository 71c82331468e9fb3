/** Prisma's codes for a server that can't be reached, a lock or a connection that wasn't had in time. */
const prismaCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024']);
const driverWords = /SQLITE_BUSY|SQLITE_LOCKED|database is locked|SocketTimeout|ECONNREFUSED|ECONNRESET|ETIMEDOUT|57P0[123]|DatabaseNotReachable|ConnectionClosed|Connection terminated/;

/** Whether an error means that the database is locked or gone for now, and the same may work later. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && prismaCodes.has(error.code)) return true;
  const meta = 'meta' in error ? JSON.stringify(error.meta) : '';
  return driverWords.test(error.message) || driverWords.test(meta);
}
