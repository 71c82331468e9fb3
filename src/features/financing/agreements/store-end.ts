import type { Day } from '../../../calendar/days.ts';
import { inForce } from '../../../database/in-force.ts';
import type { Database } from '../../../database/open.ts';
import { kindsFor } from '../../../domain/rights.ts';

/** An agreement that ends, and that no other takes over from. */
export type Ending = {
  readonly networkId: string;
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly end: Day;
  /** The last end that an extension may give. */
  readonly maxEnd: Day;
};

/** The agreements that end from one day to another, both inclusive, of all networks or of one; by municipality's name. */
export async function listEnding(
  { client }: Database,
  from: Day,
  to: Day,
  networkId?: string,
): Promise<Ending[]> {
  const agreements = await client.agreement.findMany({
    where: { end: { gte: from, lte: to }, ...(networkId === undefined ? {} : { networkId }) },
    include: { municipality: { select: { name: true } } },
    orderBy: [{ municipality: { name: 'asc' } }, { id: 'asc' }],
  });
  if (agreements.length === 0) return [];
  const later = await client.agreement.findMany({
    where: { end: { gt: from }, municipalityId: { in: agreements.map((one) => one.municipalityId) } },
    select: { networkId: true, municipalityId: true, end: true },
  });
  const isLast = (one: (typeof agreements)[number]) =>
    !later.some(
      (other) =>
        other.networkId === one.networkId &&
        other.municipalityId === one.municipalityId &&
        other.end > one.end,
    );
  return agreements
    .filter(isLast)
    .map(({ municipality, ...one }) => ({ ...one, municipalityName: municipality.name }));
}

/** Those who are to hear in time that an agreement ends: who leads and owns the projects, and the county's coordinators. */
export function listConcerned({ client }: Database, networkIds: readonly string[], day: Day) {
  return client.role.findMany({
    where: {
      networkId: { in: [...networkIds] },
      kind: { in: kindsFor('agreements.hearOfEnd') },
      person: { erasedAt: null },
      ...inForce(day),
    },
    select: { networkId: true, municipalityId: true, kind: true, personId: true },
    orderBy: { id: 'asc' },
  });
}
