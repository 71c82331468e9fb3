import type { Database } from '../../../database/open.ts';

/** Whether more than whoever began it has come into a network since. */
export async function isInUse({ client }: Database, networkId: string): Promise<boolean> {
  const [network, organisations] = await Promise.all([
    client.network.findUniqueOrThrow({ where: { id: networkId }, select: { _count: true } }),
    client.organisation.count({ where: { networkId } }),
  ]);
  const { roles, ...others } = network._count;
  return roles > 1 || organisations > 0 || Object.values(others).some((count) => count > 0);
}
