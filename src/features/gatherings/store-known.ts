import type { Day } from '../../calendar/days.ts';
import { inForce, notLeftBefore } from '../../database/in-force.ts';
import type { Database } from '../../database/open.ts';
import type { Known } from '../../domain/audience/audience-words.ts';

/** Whom the networks know on a day: those with a role, and their municipalities. */
export async function listKnown(
  { client }: Database,
  networkIds: readonly string[],
  day: Day,
): Promise<Known> {
  const [people, municipalities] = await Promise.all([
    client.person.findMany({
      where: { erasedAt: null, roles: { some: { networkId: { in: [...networkIds] }, ...inForce(day) } } },
      select: { id: true, name: true },
      orderBy: { id: 'asc' },
    }),
    client.municipality.findMany({
      where: { memberships: { some: { networkId: { in: [...networkIds] }, ...notLeftBefore(day) } } },
      select: { id: true, name: true },
      orderBy: { id: 'asc' },
    }),
  ]);
  return { people, municipalities };
}

/** The people and municipalities that a stored audience names, as `Known`. */
export async function listNamed({ client }: Database, audiences: readonly (string | null)[]): Promise<Known> {
  const ids = audiences.flatMap((one) => (one ?? '').split(/[,@]/)).map((id) => id.replace(/^!/, ''));
  const [people, municipalities] = await Promise.all([
    client.person.findMany({
      where: { id: { in: ids.filter((id) => id.startsWith('=')).map((id) => id.slice(1)) } },
      select: { id: true, name: true },
    }),
    client.municipality.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
  ]);
  return { people, municipalities };
}
