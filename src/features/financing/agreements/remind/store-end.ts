import type { Day } from '../../../../calendar/days.ts';
import type { Database } from '../../../../database/open.ts';
import { type Duty, dutiesOf } from '../../../../domain/agreements/templates.ts';

/** An agreement that ends, and that no other takes over from. */
export type Ending = {
  readonly networkId: string;
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly end: Day;
  /** The last end that an extension may give. */
  readonly maxEnd: Day;
  readonly duties: readonly Duty[];
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
    include: { municipality: { select: { name: true } }, network: { select: { kind: true } } },
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
  return agreements.filter(isLast).map(({ municipality, network, ...one }) => ({
    ...{ ...one, municipalityName: municipality.name, duties: dutiesOf(one, network.kind) },
  }));
}
