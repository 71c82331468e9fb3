import type { Database } from '../../database/open.ts';

/** A network's theme. */
export type Theme = {
  readonly id: string;
  readonly networkId: string;
  readonly name: string;
  readonly position: number;
  /** When it was taken out of use; what was done under it stays. */
  readonly droppedAt: Date | null;
};

/** The themes of some networks in their order, those out of use too. */
export const listThemes = ({ client }: Database, networkIds: readonly string[]): Promise<Theme[]> =>
  client.theme.findMany({
    where: { networkId: { in: [...new Set(networkIds)] } },
    orderBy: [{ networkId: 'asc' }, { position: 'asc' }, { name: 'asc' }],
  });

/** Those that are offered: the ones in use, and of the others what has them already, by id or name. */
export const offered = (
  themes: readonly Theme[],
  kept: readonly (string | null | undefined)[] = [],
): Theme[] =>
  themes.filter(({ id, name, droppedAt }) => droppedAt === null || kept.includes(id) || kept.includes(name));
