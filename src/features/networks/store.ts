import type { Day } from '../../calendar/days.ts';
import type { Database } from '../../database/open.ts';

/** A network's own settings. Throws where there is no such network. */
export const readNetwork = ({ client }: Database, networkId: string) =>
  client.network.findUniqueOrThrow({ where: { id: networkId } });

/** Whether another network has this name. */
export async function isNameTaken({ client }: Database, name: string, networkId: string): Promise<boolean> {
  const other = await client.network.findFirst({
    where: { name, id: { not: networkId } },
    select: { id: true },
  });
  return other !== null;
}

/** A municipality in a network: since when and until when, and what is known of it. */
export type Member = {
  /** The membership's id. */
  readonly id: string;
  readonly municipalityId: string;
  readonly name: string;
  readonly population: number | null;
  readonly language: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
};

/** All municipalities that are, were or will be in a network, by name. */
export async function listMembers({ client }: Database, networkId: string): Promise<Member[]> {
  const rows = await client.membership.findMany({
    where: { networkId },
    include: { municipality: true },
    orderBy: [{ municipality: { name: 'asc' } }, { municipalityId: 'asc' }],
  });
  return rows.map(({ id, municipalityId, municipality, language, from, to }) => ({
    ...{ id, municipalityId, language, from, to },
    ...{ name: municipality.name, population: municipality.population },
  }));
}

/** A network's themes in their order, those that are out of use too. */
export const listThemesOf = ({ client }: Database, networkId: string) =>
  client.theme.findMany({
    where: { networkId },
    include: { network: { select: { name: true } } },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  });
