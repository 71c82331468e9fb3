/** So many ids go into one statement: SQLite takes 32,766 parameters. */
export const idsAtOnce = 1_000;

/** Parts a list in pieces of at most `size`, in its order; none where it is empty. */
export function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
