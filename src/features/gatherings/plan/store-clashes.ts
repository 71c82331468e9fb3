import type { Database } from '../../../database/open.ts';
import type { Gathering } from '../rules.ts';

/** The other gatherings of its network that share some time with a gathering and aren't cancelled, earliest first. */
export function listAtTheSameTime(
  { client }: Database,
  { id, networkId, startsAt, endsAt }: Pick<Gathering, 'id' | 'networkId' | 'startsAt' | 'endsAt'>,
): Promise<Pick<Gathering, 'title' | 'startsAt' | 'endsAt'>[]> {
  return client.gathering.findMany({
    where: {
      networkId,
      id: { not: id },
      cancelledAt: null,
      startsAt: { lt: endsAt },
      endsAt: { gt: startsAt },
    },
    select: { title: true, startsAt: true, endsAt: true },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
}
