/** Counties by the first two digits of their municipalities' numbers, as they are since 2024 (SSB, Klass 104). */
const counties: Readonly<Record<string, string>> = {
  '03': 'Oslo kommune',
  '11': 'Rogaland fylkeskommune',
  '15': 'Møre og Romsdal fylkeskommune',
  '18': 'Nordland fylkeskommune',
  '31': 'Østfold fylkeskommune',
  '32': 'Akershus fylkeskommune',
  '33': 'Buskerud fylkeskommune',
  '34': 'Innlandet fylkeskommune',
  '39': 'Vestfold fylkeskommune',
  '40': 'Telemark fylkeskommune',
  '42': 'Agder fylkeskommune',
  '46': 'Vestland fylkeskommune',
  '50': 'Trøndelag fylkeskommune',
  '55': 'Troms fylkeskommune',
  '56': 'Finnmark fylkeskommune',
};

/** The county of a municipality number; undefined for a number of an older division. */
export const countyOf = (municipalityNumber: string): string | undefined =>
  counties[municipalityNumber.slice(0, 2)];
