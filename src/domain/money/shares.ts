import type { Day } from '../../calendar/days.ts';
import type { Database } from '../../database/open.ts';
import { inØre } from './amounts.ts';
import { listWork } from './lines.ts';
import { rateOfLine } from './rates/rates.ts';
import { type NetworkTerms, readTerms } from './terms.ts';
import { agreementOn, agreementYears } from './years.ts';

/**
 * What each line of own work of some municipalities is worth in whole øre, whether it counts or not: rounded once for a
 * municipality and year, as the network reckons years, and shared among the lines. By the lines' ids.
 */
export async function listShares(
  database: Database,
  networkId: string,
  municipalityIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (municipalityIds.length === 0) return new Map();
  const terms = await readTerms(database, networkId);
  const { isShared, rates } = terms;
  const span = { from: '2000-01-01', to: '9999-12-31' };
  const lines = await listWork(database, { networkId, municipalityIds, isShared, ...span });
  const years = new Map<string, { id: string; state: string; turn: number | null; sixtieths: number }[]>();
  for (const line of lines) {
    const rate = rateOfLine(line, rates);
    if (line.financing !== 'egeninnsats' || rate === null) continue;
    const key = `${line.municipalityId} ${yearOf(line, terms)}`;
    const { id, state, turn } = line;
    years.set(key, [...(years.get(key) ?? []), { id, state, turn, sixtieths: line.minutes * rate }]);
  }
  return new Map([...years.values()].flatMap(inØre).map(({ id, øre }) => [id, øre]));
}

/** The year that a day is reckoned in: the agreement's where the network has such years and one covers the day. */
function yearOf(
  { municipalityId, day }: { readonly municipalityId: string; readonly day: Day },
  { yearKind, agreements }: NetworkTerms,
): string {
  const own = agreements.filter((agreement) => agreement.municipalityId === municipalityId);
  const agreement = yearKind === 'agreement' ? agreementOn(own, day) : undefined;
  const year = agreement && agreementYears(agreement).find(({ from, to }) => from <= day && day <= to);
  return year === undefined ? day.slice(0, 4) : year.from;
}
