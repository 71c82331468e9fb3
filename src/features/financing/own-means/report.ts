import type { Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import type { ExportFilter } from '../../../domain/export-filter.ts';
import { listMeansIn, meansRecord, nameNetwork, namesFor } from './store.ts';

/** A network's own means as the import takes them, oldest first, with how far each has come and by whom. */
export async function exportMoney(database: Database, filter: ExportFilter): Promise<Row[]> {
  const { networkId, municipalityId, from = '', to = '9999' } = filter;
  const [network, lines] = await Promise.all([
    nameNetwork(database, networkId),
    listMeansIn(database, [{ networkId, municipalityId }]),
  ]);
  const nameOf = await namesFor(
    database,
    lines.flatMap(({ enteredById, attestedById }) => [enteredById, attestedById ?? '']),
  );
  return lines
    .filter(({ day }) => from <= day && day <= to)
    .reverse()
    .map((line) => ({
      ...{ network, ...meansRecord(line, line.municipality).columns },
      ...{ enteredBy: nameOf(line.enteredById), enteredAt: line.enteredAt },
      ...{ attestedBy: nameOf(line.attestedById ?? ''), attestedAt: line.attestedAt },
    }));
}
