import { Prisma } from '../../../../prisma/generated/sqlite/client.ts';
import type { Day } from '../../../calendar/days.ts';
import type { ReadAtOnce } from '../../../database/at-once.ts';
import type { Database } from '../../../database/open.ts';
import type { Agreement } from '../years.ts';

/** Own means: kroner that a municipality has put in, with the day, what it was for, and how far it has come. */
export type Means = {
  readonly id: string;
  readonly networkId: string;
  readonly municipalityId: string;
  readonly day: Day;
  /** Øre; negative where it reverses another. */
  readonly amount: number;
  readonly purpose: string;
  readonly voucher: string | null;
  /** entered | attested */
  readonly state: string;
  readonly correctsId: string | null;
  readonly reason: string | null;
};

/** Own means with whether an agreement covers their day: only then they count. */
export type WeighedMeans = Means & { readonly isCovered: boolean };

/** What own means come to in a year, øre: those that count, attested and not, and those outside the agreement's days. */
export type MeansSum = { readonly attested: number; readonly entered: number; readonly outside: number };

/** The own means of some municipalities in a network, by day; both days included. */
export async function listMeans(
  read: ReadAtOnce,
  {
    networkId,
    municipalityIds,
    from,
    to,
  }: {
    readonly networkId: string;
    readonly municipalityIds: readonly string[];
    readonly from: Day;
    readonly to: Day;
  },
): Promise<Means[]> {
  if (municipalityIds.length === 0) return [];
  const rows = await read<Means & { readonly enteredAt: string }>({
    columns: [
      ...(['id', 'networkId', 'municipalityId', 'day', 'amount', 'purpose', 'voucher', 'state'] as const),
      ...(['correctsId', 'reason', 'enteredAt'] as const),
    ],
    sql: Prisma.sql`SELECT "id", "networkId", "municipalityId", "day", "amount", "purpose", "voucher", "state",
        "correctsId", "reason", "enteredAt" FROM "OwnMeans"
      WHERE "networkId" = ${networkId} AND "municipalityId" IN (${Prisma.join([...municipalityIds])})
        AND "day" >= ${from} AND "day" <= ${to}`,
  });
  const orderOf = ({ day, enteredAt, id }: (typeof rows)[number]) => `${day} ${enteredAt} ${id}`;
  return rows.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).map(({ enteredAt, ...means }) => means);
}

/** Own means that wait to be attested: where, when, how much, and who entered them. */
export type WaitingMeans = Pick<Means, 'networkId' | 'municipalityId' | 'day' | 'amount'> & {
  readonly enteredById: string;
};

/** The own means of some places that nobody has attested, by day: they wait where hours do. */
export async function listWaitingMeans(
  { client }: Pick<Database, 'client'>,
  places: readonly { readonly networkId: string; readonly municipalityId?: string | undefined }[],
  to: Day,
): Promise<WaitingMeans[]> {
  if (places.length === 0) return [];
  return client.ownMeans.findMany({
    where: {
      ...{ state: { not: 'attested' }, day: { lte: to } },
      OR: places.map(({ networkId, municipalityId }) => ({
        ...{ networkId },
        ...(municipalityId === undefined ? {} : { municipalityId }),
      })),
    },
    select: { networkId: true, municipalityId: true, day: true, amount: true, enteredById: true },
    orderBy: [{ day: 'asc' }, { id: 'asc' }],
  });
}

/** What some own means come to, øre. */
export const amountOf = (means: readonly { readonly amount: number }[]): number =>
  means.reduce((sum, { amount }) => sum + amount, 0);

/** Own means weighed by the agreements' days, as hours are. */
export const weighMeans = (
  means: readonly Means[],
  agreements: readonly Pick<Agreement, 'municipalityId' | 'start' | 'end'>[],
): WeighedMeans[] =>
  means.map((one) => ({
    ...one,
    isCovered: agreements.some(
      ({ municipalityId, start, end }) =>
        municipalityId === one.municipalityId && start <= one.day && one.day <= end,
    ),
  }));

/** What they come to. */
export function sumMeans(means: readonly WeighedMeans[]): MeansSum {
  const sum = (is: (one: WeighedMeans) => boolean) => amountOf(means.filter(is));
  return {
    attested: sum(({ isCovered, state }) => isCovered && state === 'attested'),
    entered: sum(({ isCovered, state }) => isCovered && state !== 'attested'),
    outside: sum(({ isCovered }) => !isCovered),
  };
}
