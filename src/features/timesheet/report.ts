import type { Row } from '../../change.ts';
import type { Database } from '../../database/open.ts';
import type { ExportFilter } from '../../domain/export-filter.ts';
import { rateOfLine } from '../../domain/money/rates/rates.ts';
import { listShares } from '../../domain/money/shares.ts';
import { listNetworkLines, listRates } from './store.ts';
import { hoursColumns, namesOfLine } from './store-changes.ts';

/** A network's lines for an export, by day; their amounts are the shares of the years' sums. */
export async function exportHours(database: Database, filter: ExportFilter): Promise<Row[]> {
  const [lines, rates] = await Promise.all([
    listNetworkLines(database, filter),
    listRates(database, filter.networkId),
  ]);
  const places = [...new Set(lines.map(({ municipalityId }) => municipalityId))];
  const shares = await listShares(database, filter.networkId, places);
  return lines.map((line) => {
    const names = namesOfLine(line, rateOfLine(line, rates));
    return hoursColumns(line, { ...names, øre: shares.get(line.id) });
  });
}
