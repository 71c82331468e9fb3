import { dayOf } from '../../calendar/days.ts';
import type { Change } from '../../change.ts';
import { notLeftBefore } from '../../database/in-force.ts';
import type { Database } from '../../database/open.ts';
import type { Ground } from './rules.ts';
import { type Step, steps } from './texts-said.ts';

/** The steps that a stored text names. */
export const stepsIn = (skipped: string): Step[] => steps.filter((step) => skipped.split(',').includes(step));

/** What these networks have, as far as their set-up goes; `hasEmail` tells whether e-mail goes out. */
export async function listGrounds(
  { client }: Database,
  networkIds: readonly string[],
  { now, hasEmail }: { readonly now: Date; readonly hasEmail: boolean },
): Promise<Ground[]> {
  const day = dayOf(now);
  const reached = {
    where: { unreachableAt: null, platform: { not: 'terminal' } },
    select: { id: true },
    take: 1,
  };
  const networks = await client.network.findMany({
    where: { id: { in: [...networkIds] }, archivedAt: null },
    orderBy: { name: 'asc' },
    select: {
      ...{ id: true, name: true, kind: true, county: true, language: true, skippedSteps: true },
      memberships: {
        where: notLeftBefore(day),
        select: { municipality: { select: { id: true, name: true } } },
        orderBy: { municipality: { name: 'asc' } },
      },
      agreements: {
        where: { end: { gte: day } },
        select: { municipalityId: true, ownFinancingPerYear: true },
      },
      roles: {
        // Whoever begins later is on the way.
        where: notLeftBefore(day),
        select: {
          ...{ kind: true, municipalityId: true },
          person: { select: { email: true, accounts: reached } },
        },
      },
      // So does a rate that is set from a coming day.
      rates: { where: { personId: null, ...notLeftBefore(day) }, select: { municipalityId: true } },
      gatherings: { where: { cancelledAt: null }, select: { id: true }, take: 1 },
    },
  });
  return networks.map(({ memberships, agreements, roles, gatherings, skippedSteps, ...network }) => ({
    ...network,
    skipped: stepsIn(skippedSteps),
    places: memberships.map(({ municipality }) => municipality),
    agreements: agreements.map(({ municipalityId, ownFinancingPerYear }) => ({
      ...{ municipalityId, ownFinancing: ownFinancingPerYear },
    })),
    roles: roles.map(({ kind, municipalityId, person: { email, accounts } }) => ({
      ...{ kind, municipalityId, hasAccount: accounts.length > 0 },
      isReached: accounts.length > 0 || (hasEmail && email !== null),
    })),
    gatherings: gatherings.length,
  }));
}

/** Changes which steps the coordinator doesn't want to be asked about. */
export const changeSkipped = ({ id, name, skipped }: Ground, to: readonly Step[]): Change => ({
  ...{ kind: 'changed', model: 'Network', id, networkId: id },
  ...{ row: { skippedSteps: to.join(',') }, expect: { skippedSteps: skipped.join(',') } },
  record: { type: 'network', columns: { id, name, skippedSteps: to.join(',') } },
});
