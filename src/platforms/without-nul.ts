/** For JSON.parse: NUL characters, which no database takes and nobody types, are left out of every text. */
export const withoutNul = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\u0000', '') : value;
