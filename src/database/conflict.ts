/**
 * Whether another writer got there first: a unique key is taken, or the record to change is not (any more) as
 * expected. Prisma reports its own writes with P2002 and P2025, and plain SQL with P2010 and the driver's kind.
 */
export function isConflict(error: unknown): boolean {
  if (!isRecord(error)) return false;
  if (error.code === 'P2002' || error.code === 'P2025') return true;
  return error.code === 'P2010' && JSON.stringify(error.meta ?? null).includes('UniqueConstraintViolation');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
