/** Words parted by spaces, as a set. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** A map from each of the words in a row to the row's value. */
export function table<T>(...rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([value, text]) => text.split(' ').map((word) => [word, value] as const)));
}
