import type { Row } from '../../change.ts';
import type { Database } from '../../database/open.ts';
import type { ExportFilter } from '../../domain/export-filter.ts';
import { listThemes } from '../../domain/networks/themes.ts';
import { listMembers, readNetwork } from './store.ts';

/** A network as the import takes it; the filter's other parts have no effect. */
export async function exportNetworks(database: Database, { networkId }: ExportFilter): Promise<Row[]> {
  const network = await readNetwork(database, networkId);
  const { name, kind, county, language, digestTime, reminderDaysBefore, ownFinancingYear } = network;
  const { countsGrantHours, countsUntagged, videoMinutesBefore, quietDays } = network;
  return [
    {
      ...{
        network: name,
        kind,
        counties: county,
        language,
        digestTime,
        reminderDaysBefore,
        ownFinancingYear,
      },
      ...{ countsGrantHours: yesOrNo(countsGrantHours), countsUntagged: yesOrNo(countsUntagged) },
      ...{ videoMinutesBefore, quietDays },
    },
  ];
}

/** Which municipalities are in a network, and when, as the import takes them. */
export async function exportMemberships(
  database: Database,
  { networkId, municipalityId: only }: ExportFilter,
): Promise<Row[]> {
  const [{ name: network }, members] = await Promise.all([
    readNetwork(database, networkId),
    listMembers(database, networkId),
  ]);
  return members
    .filter(({ municipalityId }) => only === undefined || municipalityId === only)
    .map(({ name: municipality, municipalityId: municipalityNumber, from, to, language, population }) => ({
      ...{ network, municipality, municipalityNumber, from, to, language, population },
    }));
}

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

/** A network's themes as the import takes them; the filter's other parts have no effect. */
export async function exportThemes(database: Database, { networkId }: ExportFilter): Promise<Row[]> {
  const [{ name: network }, themes] = await Promise.all([
    readNetwork(database, networkId),
    listThemes(database, [networkId]),
  ]);
  return themes.map(({ name, position, droppedAt }) => ({
    ...{ network, theme: name, position, outOfUse: yesOrNo(droppedAt !== null) },
  }));
}
