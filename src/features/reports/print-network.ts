/** A network with the county or the counties that run it, where they are known. */
export const networkText = (name: string, county: string, separator = ', '): string =>
  [name, county].filter((part) => part !== '').join(separator);
