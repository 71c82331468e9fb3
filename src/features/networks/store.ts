import type { Day } from '../../calendar/days.ts';
import type { Made } from '../../change.ts';
import type { Database } from '../../database/open.ts';
import { kindOf } from '../../domain/roles.ts';

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

/** Those of some municipalities, by number, that are known. */
export async function listKnown({ client }: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await client.municipality.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

/** The roles in a municipality of a network that last beyond a day. */
export async function listRolesBeyond(
  { client }: Database,
  { networkId, municipalityId }: { readonly networkId: string; readonly municipalityId: string },
  day: Day,
) {
  const roles = await client.role.findMany({
    where: { networkId, municipalityId, OR: [{ to: null }, { to: { gt: day } }] },
    include: { person: { select: { name: true } } },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
  });
  return roles.flatMap((role) => {
    const kind = kindOf(role.kind);
    return kind === undefined ? [] : [{ ...role, kind }];
  });
}

/** Whether an agreement of a municipality lasts beyond a day. */
export async function hasAgreementBeyond(
  { client }: Database,
  { networkId, municipalityId }: { readonly networkId: string; readonly municipalityId: string },
  day: Day,
): Promise<boolean> {
  return (await client.agreement.count({ where: { networkId, municipalityId, end: { gt: day } } })) > 0;
}

/** The network that a changed record belongs to, of some; undefined where it is none of them. */
export async function findNetworkOf(
  { client }: Database,
  { model, id, row, before = {} }: Made,
  networkIds: readonly string[],
): Promise<string | undefined> {
  const named = row.networkId ?? before.networkId;
  if (typeof named === 'string') return named;
  if (model === 'Network') return id;
  const where = { networkId: { in: [...networkIds] } };
  const select = { networkId: true } as const;
  const found =
    model === 'Theme'
      ? await client.theme.findFirst({ where: { id, ...where }, select })
      : await client.membership.findFirst({
          where: { OR: [{ id }, { municipalityId: id }], ...where },
          select,
        });
  return found?.networkId;
}
