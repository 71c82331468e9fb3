/** The ways to everything in a body. */
export function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...pathsIn(inner).map((path) => [key, ...path]),
  ]);
}

/** A body with something odd at one place. */
export function withValue(whole: unknown, [key = '', ...rest]: readonly string[], odd: unknown): unknown {
  const copy = Array.isArray(whole) ? [...whole] : { ...(whole as Record<string, unknown>) };
  const inner = Reflect.get(copy, key);
  Reflect.set(copy, key, rest.length === 0 ? odd : withValue(inner, rest, odd));
  return copy;
}
