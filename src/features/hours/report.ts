import type { Row } from '../../chat/change.ts';
import type { Database } from '../../database/open.ts';
import type { ExportFilter } from '../export-filter.ts';
import { rateOn } from '../rates.ts';
import { listNetworkLines, listRates } from './store.ts';
import { hoursColumns, namesOfLine } from './store-changes.ts';

/** A network's lines for an export, by day. */
export async function exportHours(database: Database, filter: ExportFilter): Promise<Row[]> {
  const [lines, rates] = await Promise.all([
    listNetworkLines(database, filter),
    listRates(database, filter.networkId),
  ]);
  return lines.map((line) => hoursColumns(line, namesOfLine(line, rateOn(rates, line, line.day) ?? null)));
}
