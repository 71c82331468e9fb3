import { type Day, dayOf } from '../../calendar/calendar.ts';
import { inForce } from '../../database/in-force.ts';
import type { Database } from '../../database/open.ts';
import { type Language, languages } from '../../language.ts';

/** Who reads an e-mail, in what language, and whom they can ask. */
export type Reader = {
  /** Undefined where nobody has that address any more. */
  readonly name: string | undefined;
  readonly language: Language;
  /** The other coordinators of the network that writes, by name. */
  readonly coordinators: readonly { readonly name: string; readonly email: string | undefined }[];
};

/** Finds who reads at an address; the delivery, by id, tells which network writes to them. */
export type FindReader = (address: string, delivery: string | undefined) => Promise<Reader>;

/**
 * The readers as the database knows them. A person's own language goes before their municipality's, and that before
 * the network's.
 */
export function createReaders(database: Database, clock: () => Date): FindReader {
  return async (address, delivery) => {
    const day = dayOf(clock());
    const [person, sent] = await Promise.all([
      findPerson(database, address, day),
      database.client.delivery.findUnique({ where: { id: delivery ?? '' }, select: { networkId: true } }),
    ]);
    const all = person?.roles ?? [];
    const own = all.filter(({ network }) => network.id === sent?.networkId);
    const roles = own.length > 0 ? own : all;
    const local = roles.flatMap(({ network, municipality }) =>
      (municipality?.memberships ?? []).filter(({ networkId }) => networkId === network.id),
    );
    const stored = [person?.language, ...local.map((one) => one.language), roles[0]?.network.language];
    const networkIds = sent === null ? all.map(({ network }) => network.id) : [sent.networkId];
    return {
      name: person?.name,
      language: stored.flatMap((one) => languages.find((language) => language === one) ?? [])[0] ?? 'nb',
      coordinators: await listCoordinators(database, networkIds, person?.id, day),
    };
  };
}

const findPerson = ({ client }: Database, email: string, day: Day) =>
  client.person.findUnique({
    where: { email },
    select: {
      id: true,
      name: true,
      language: true,
      roles: {
        where: inForce(day),
        select: {
          network: { select: { id: true, language: true } },
          municipality: { select: { memberships: { select: { networkId: true, language: true } } } },
        },
        orderBy: [{ from: 'asc' }, { id: 'asc' }],
      },
    },
  });

async function listCoordinators(
  { client }: Database,
  networkIds: readonly string[],
  except: string | undefined,
  day: Day,
): Promise<Reader['coordinators']> {
  const role = { kind: 'koordinator', networkId: { in: [...networkIds] }, ...inForce(day) };
  const people = await client.person.findMany({
    where: { erasedAt: null, id: { not: except ?? '' }, roles: { some: role } },
    select: { name: true, email: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return people.map(({ name, email }) => ({ name, email: email ?? undefined }));
}
