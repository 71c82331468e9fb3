import type { Day } from '../../../calendar/days.ts';
import { inForce } from '../../../database/in-force.ts';
import type { Database } from '../../../database/open.ts';
import type { Deadline } from '../rules.ts';

/** Who answers for a deadline in the municipalities on a day, each once, with the names of those they answer for. */
export async function listResponsibleNames(
  { client }: Database,
  { networkId, responsible }: Pick<Deadline, 'networkId' | 'responsible'>,
  municipalityIds: readonly string[],
  day: Day,
): Promise<{ readonly id: string; readonly name: string; readonly place: string }[]> {
  const roles = await client.role.findMany({
    where: {
      networkId,
      kind: responsible,
      municipalityId: { in: [...municipalityIds] },
      person: { erasedAt: null },
      ...inForce(day),
    },
    select: { person: { select: { id: true, name: true } }, municipality: { select: { name: true } } },
    orderBy: [{ municipality: { name: 'asc' } }, { person: { name: 'asc' } }, { id: 'asc' }],
  });
  const people = new Map<string, { name: string; places: Set<string> }>();
  for (const { person, municipality } of roles) {
    const known = people.get(person.id) ?? { name: person.name, places: new Set<string>() };
    if (municipality !== null) known.places.add(municipality.name);
    people.set(person.id, known);
  }
  return [...people].map(([id, { name, places }]) => ({ id, name, place: [...places].join(', ') }));
}
