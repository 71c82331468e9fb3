import type { Day } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';

/** How far a payment can come, in order. */
export const steps = ['askedOn', 'approvedOn', 'paidOn'] as const;
export type Step = (typeof steps)[number];

/** A payment of the grant to a municipality, with its number in the list. */
export type Payment = {
  readonly id: string;
  readonly networkId: string;
  readonly municipalityId: string;
  readonly title: string;
  /** Øre. */
  readonly amount: number;
  readonly dueOn: Day | null;
  readonly askedOn: Day | null;
  readonly approvedOn: Day | null;
  readonly paidOn: Day | null;
  readonly createdAt: Date;
};

/** With what its municipality is called. */
export type Named = Payment & { readonly municipality: string };
export type Numbered = Named & { readonly number: number };

type Place = { readonly networkId: string; readonly municipalityId?: string | undefined };

/** The payments of some places by municipality and their due days: a payment's number is its place here. */
export async function listPayments({ client }: Database, places: readonly Place[]): Promise<Numbered[]> {
  if (places.length === 0) return [];
  const where = places.map(({ networkId, municipalityId }) => ({
    ...{ networkId },
    ...(municipalityId === undefined ? {} : { municipalityId }),
  }));
  const rows: Payment[] = await client.payment.findMany({
    where: { OR: where },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const names = await client.municipality.findMany({
    where: { id: { in: [...new Set(rows.map(({ municipalityId }) => municipalityId))] } },
  });
  return rows
    .map((row) => ({
      ...row,
      municipality: names.find(({ id }) => id === row.municipalityId)?.name ?? row.municipalityId,
    }))
    .sort((a, b) => a.municipality.localeCompare(b.municipality, 'nb') || (dueOf(a) < dueOf(b) ? -1 : 1))
    .map((row, index) => ({ ...row, number: index + 1 }));
}

const dueOf = ({ dueOn, createdAt }: Payment): string => `${dueOn ?? '9999'} ${createdAt.toISOString()}`;
