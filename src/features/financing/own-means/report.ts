import type { Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import type { ExportFilter } from '../../../domain/export-filter.ts';
import { listMeansIn, meansRecord, nameNetwork } from './store.ts';

/** A network's own means as the import takes them, oldest first, with how far each has come. */
export async function exportMoney(database: Database, filter: ExportFilter): Promise<Row[]> {
  const { networkId, municipalityId, from = '', to = '9999' } = filter;
  const [network, lines] = await Promise.all([
    nameNetwork(database, networkId),
    listMeansIn(database, [{ networkId, municipalityId }]),
  ]);
  return lines
    .filter(({ day }) => from <= day && day <= to)
    .reverse()
    .map((line) => ({ network, ...meansRecord(line, line.municipality).columns }));
}
