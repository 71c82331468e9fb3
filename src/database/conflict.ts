/**
 * Whether another writer got there first: a unique key is taken, the record to change is not (any more) as expected, a
 * guard was written meanwhile, or the server chose this of two that waited for each other. Prisma reports its own
 * writes with P2002, P2025 and P2034, and plain SQL with P2010 and the driver's kind.
 */
export function isConflict(error: unknown): boolean {
  if (!isRecord(error)) return false;
  if (error.code === 'P2002' || error.code === 'P2025' || error.code === 'P2034') return true;
  if (error.code !== 'P2010') return false;
  const meta = JSON.stringify(error.meta ?? null);
  return (
    /UniqueConstraintViolation|TransactionWriteConflict|40P01/.test(meta) ||
    (meta.includes('NullConstraintViolation') && meta.includes('writes'))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
