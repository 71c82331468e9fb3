import { type IsoWeek, weekRange } from '../../calendar/days.ts';
import type { Database } from '../../database/open.ts';
import { type Detour, listDetours } from '../../domain/nudges.ts';
import { kindsFor } from '../../domain/rights.ts';
import type { Context } from '../context.ts';
import { weekInstants } from './rules.ts';
import type { LeaderFact } from './rules-content.ts';

/** What a week is told with besides its own facts: the time, and whether e-mail goes out as the settings are now. */
export type Present = Pick<Context, 'now' | 'hasEmail'>;

/** The project leaders of a week, and how each is reached: on a platform, by e-mail alone, or not at all. */
export async function listLeaderFacts(
  database: Database,
  networkId: string,
  week: IsoWeek,
  present: Present,
): Promise<LeaderFact[]> {
  const { from, to } = weekRange(week);
  const end = weekInstants(week).to;
  const roles = await database.client.role.findMany({
    where: {
      networkId,
      kind: { in: kindsFor('status.owe') },
      municipalityId: { not: null },
      from: { lte: to },
      OR: [{ to: null }, { to: { gte: from } }],
      person: { erasedAt: null },
    },
    select: {
      municipalityId: true,
      person: {
        select: {
          id: true,
          pausedFrom: true,
          pausedUntil: true,
          accounts: { select: { unreachableAt: true } },
        },
      },
    },
  });
  const isOnPlatform = ({ person }: (typeof roles)[number]): boolean =>
    person.accounts.some(({ unreachableAt }) => unreachableAt === null || unreachableAt >= end);
  const others = roles.filter((role) => !isOnPlatform(role)).map(({ person }) => person.id);
  // Nearly always everybody is on a platform, and then nothing is read.
  const detours =
    others.length === 0
      ? new Map<string, Detour>()
      : await listDetours({ database, ...present }, networkId, others);
  return roles.flatMap((role) => {
    const { municipalityId, person } = role;
    if (municipalityId === null) return [];
    const reach = isOnPlatform(role) ? 'platform' : (detours.get(person.id) ?? 'none');
    // A pause that begins after the week is none in it.
    const isLater = person.pausedFrom !== null && person.pausedFrom > to;
    return [{ municipalityId, pausedUntil: isLater ? null : person.pausedUntil, reach }];
  });
}
