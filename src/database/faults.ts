/**
 * Whether an error means that the database can't be used just now: locked by another process, restarting, gone, or
 * with no connection free. The same thing may go well a little later. (What it was asked wasn't wrong.)
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) {
    return false;
  }
  const { kind, code } = driverFault(error);
  return (
    awayKinds.has(kind) ||
    awayStates.test(code) ||
    ('code' in error && awayCodes.has(String(error.code))) ||
    awayMessages.test(error.message) ||
    isDatabaseAway(error.cause)
  );
}

/**
 * Whether a commit may stand although this came instead of its answer: the connection was lost. A lock or a server
 * that can't be reached is another thing: there nothing was begun.
 */
export function mayHaveCommitted(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { kind, code } = driverFault(error);
  return (
    kind === 'ConnectionClosed' || /^(08006|57P01)/.test(code) || /Connection terminated/.test(error.message)
  );
}

/** What the adapters call the fault (`kind` in @prisma/driver-adapter-utils). */
const awayKinds = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout', // this is also what the SQLite adapter makes of SQLITE_BUSY
  'TooManyConnections',
]);

/** SQLSTATE: connection exceptions, and a server that is shutting down or starting; and SQLite's locks. */
const awayStates = /^(08|57P0[123]|SQLITE_BUSY|SQLITE_LOCKED)/;

/** https://www.prisma.io/docs/orm/reference/error-reference: unreachable, timed out, closed, no connection free. */
const awayCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'SQLITE_BUSY', 'SQLITE_LOCKED']);

/** What pg and Prisma's transactions say in errors that have no code. */
const awayMessages =
  /Connection terminated|not queryable|not currently accepting connections|timeout exceeded when trying to connect|Unable to start a transaction in the given time/;

/** The driver's own error, which Prisma puts into `meta`, and the adapters, where they are used alone, into `cause`. */
function driverFault(error: Error): { kind: string; code: string } {
  const meta = 'meta' in error ? error.meta : undefined;
  const fault = property(property(meta, 'driverAdapterError'), 'cause') ?? error.cause;
  const text = (name: string): string => {
    const value = property(fault, name);
    return typeof value === 'string' ? value : '';
  };
  return { kind: text('kind'), code: text('originalCode') };
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
