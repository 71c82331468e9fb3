import { dayOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';

/** Those of some networks that are archived. */
export async function listArchived(
  { client }: Database,
  ids: readonly string[],
): Promise<{ networkId: string; networkName: string }[]> {
  const networks = await client.network.findMany({
    where: { id: { in: [...ids] }, archivedAt: { not: null } },
    select: { id: true, name: true },
  });
  return networks.map(({ id: networkId, name: networkName }) => ({ networkId, networkName }));
}

/** What of a network still waits for somebody: gatherings, deadlines, and lines of hours that nobody has attested. */
export type Open = { readonly gatherings: number; readonly deadlines: number; readonly hours: number };

/** How much still waits in a network. */
export async function countOpen({ client }: Database, networkId: string, now: Date): Promise<Open> {
  const [gatherings, deadlines, hours] = await Promise.all([
    client.gathering.count({ where: { networkId, cancelledAt: null, startsAt: { gt: now } } }),
    client.deadline.count({
      where: {
        networkId,
        cancelledAt: null,
        OR: [{ due: { gte: dayOf(now) } }, { repeat: { not: 'none' } }],
      },
    }),
    client.hours.count({ where: { networkId, state: { in: ['draft', 'submitted', 'returned'] } } }),
  ]);
  return { gatherings, deadlines, hours };
}

/** Archives a network, or restores it where there is no moment; holds while nobody else has done so. */
export const changeArchived = (
  { networkId: id, networkName: name }: { readonly networkId: string; readonly networkName: string },
  was: Date | null,
  archivedAt: Date | null,
): Change => ({
  ...{
    kind: 'changed',
    model: 'Network',
    id,
    networkId: id,
    row: { archivedAt },
    expect: { archivedAt: was },
  },
  record: { type: 'network', columns: { id, name, archivedAt } },
});
