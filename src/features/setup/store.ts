import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import { dayOf } from '../../calendar/days.ts';
import type { Change } from '../../change.ts';
import type { ReadAtOnce } from '../../database/at-once.ts';
import { notLeftSql } from '../../database/in-force.ts';
import type { Ground } from './rules.ts';
import { type Step, steps } from './texts-said.ts';

/** The steps that a stored text names. */
export const stepsIn = (skipped: string): Step[] => steps.filter((step) => skipped.split(',').includes(step));

type In = { readonly networkId: string };
type Network = Pick<Ground, 'id' | 'name' | 'kind' | 'county' | 'language'> & {
  readonly skippedSteps: string;
};
type Placed = In & { readonly municipalityId: string | null };
type Held = Placed & { readonly kind: string; readonly email: string | null; readonly accounts: number };

/** What these networks have, as far as their set-up goes; `hasEmail` tells whether e-mail goes out. */
export async function listGrounds(
  read: ReadAtOnce,
  networkIds: readonly string[],
  { now, hasEmail }: { readonly now: Date; readonly hasEmail: boolean },
): Promise<Ground[]> {
  if (networkIds.length === 0) return [];
  const day = dayOf(now);
  const ids = Prisma.join([...networkIds]);
  // Whoever begins later is on the way, and so is a rate that is set from a coming day.
  const [networks, places, agreements, roles, rates, gatherings] = await Promise.all([
    read<Network>({
      columns: ['id', 'name', 'kind', 'county', 'language', 'skippedSteps'],
      sql: Prisma.sql`SELECT "id", "name", "kind", "county", "language", "skippedSteps" FROM "Network"
        WHERE "id" IN (${ids}) AND "archivedAt" IS NULL`,
    }),
    read<In & Ground['places'][number]>({
      columns: ['networkId', 'id', 'name'],
      sql: Prisma.sql`SELECT b."networkId", m."id", m."name" FROM "Membership" b
        JOIN "Municipality" m ON m."id" = b."municipalityId"
        WHERE b."networkId" IN (${ids}) AND ${notLeftSql('b', day)}`,
    }),
    read<In & { municipalityId: string; ownFinancing: number }>({
      columns: ['networkId', 'municipalityId', 'ownFinancing'],
      sql: Prisma.sql`SELECT "networkId", "municipalityId", "ownFinancingPerYear" AS "ownFinancing"
        FROM "Agreement" WHERE "networkId" IN (${ids}) AND "end" >= ${day}`,
    }),
    read<Held>({
      columns: ['networkId', 'municipalityId', 'kind', 'email', 'accounts'],
      sql: Prisma.sql`SELECT r."networkId", r."municipalityId", r."kind", p."email",
          (SELECT COUNT(*) FROM "Account" a WHERE a."personId" = r."personId" AND a."unreachableAt" IS NULL
            AND a."platform" <> 'terminal') AS "accounts"
        FROM "Role" r JOIN "Person" p ON p."id" = r."personId"
        WHERE r."networkId" IN (${ids}) AND ${notLeftSql('r', day)}`,
    }),
    read<Placed>({
      columns: ['networkId', 'municipalityId'],
      sql: Prisma.sql`SELECT t."networkId", t."municipalityId" FROM "Rate" t
        WHERE t."networkId" IN (${ids}) AND t."personId" IS NULL AND ${notLeftSql('t', day)}`,
    }),
    read<In>({
      columns: ['networkId'],
      sql: Prisma.sql`SELECT DISTINCT "networkId" FROM "Gathering"
        WHERE "networkId" IN (${ids}) AND "cancelledAt" IS NULL`,
    }),
  ]);
  return networks.sort(byName).map(({ skippedSteps, ...network }) => {
    const own = ({ networkId }: In) => networkId === network.id;
    return {
      ...{ ...network, skipped: stepsIn(skippedSteps), agreements: agreements.filter(own) },
      places: places.filter(own).sort(byName),
      roles: roles.filter(own).map(({ kind, municipalityId, email, accounts }) => ({
        ...{ kind, municipalityId, hasAccount: accounts > 0 },
        isReached: accounts > 0 || (hasEmail && email !== null),
      })),
      rates: rates.filter(own),
      gatherings: gatherings.filter(own).length,
    };
  });
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/** Changes which steps the coordinator doesn't want to be asked about. */
export const changeSkipped = ({ id, name, skipped }: Ground, to: readonly Step[]): Change => ({
  ...{ kind: 'changed', model: 'Network', id, networkId: id },
  ...{ row: { skippedSteps: to.join(',') }, expect: { skippedSteps: skipped.join(',') } },
  record: { type: 'network', columns: { id, name, skippedSteps: to.join(',') } },
});
