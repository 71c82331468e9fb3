import type { Database } from '../../database/open.ts';

/** A network's own settings. Throws where there is no such network. */
export const readNetwork = ({ client }: Database, networkId: string) =>
  client.network.findUniqueOrThrow({ where: { id: networkId } });

/** A network's themes in their order. */
export const listThemesOf = ({ client }: Database, networkId: string) =>
  client.theme.findMany({
    where: { networkId },
    include: { network: { select: { name: true } } },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  });
