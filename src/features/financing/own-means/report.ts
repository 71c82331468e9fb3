import type { Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import type { ExportFilter } from '../../../domain/export-filter.ts';
import { listMeansIn, meansRecord, nameNetwork } from './store.ts';

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

/** What the people are called who are meant by ids: by their e-mail where several have the name; null for an operator. */
async function namesFor(
  { client }: Database,
  ids: readonly string[],
): Promise<(id: string) => string | null> {
  const people = await client.person.findMany({ where: { id: { in: [...new Set(ids)] } } });
  const alike = await client.person.findMany({ where: { name: { in: people.map(({ name }) => name) } } });
  return (id) => {
    const person = people.find((one) => one.id === id);
    if (person === undefined) return null;
    const isAlone = alike.filter(({ name }) => name === person.name).length === 1;
    return isAlone ? person.name : (person.email ?? person.id);
  };
}
