import { type Day, dayOf } from '../calendar/calendar.ts';
import { inForce } from '../database/in-force.ts';
import type { Database } from '../database/open.ts';
import { type Language, languages } from '../language.ts';
import { kindsFor } from './rights.ts';

/** The names of those who coordinate any of the networks today. */
export async function listCoordinators(
  { client }: Database,
  networkIds: readonly string[],
  now: Date,
): Promise<string[]> {
  const roles = await client.role.findMany({
    where: {
      kind: { in: kindsFor('people.manage') },
      networkId: { in: [...networkIds] },
      ...inForce(dayOf(now)),
    },
    select: { person: { select: { name: true } } },
    orderBy: { person: { name: 'asc' } },
  });
  return [...new Set(roles.map((role) => role.person.name))];
}

/** People by id, e-mail or name, whatever the case; a name may fit several. */
export async function findPeople(
  { client }: Database,
  words: string,
): Promise<{ id: string; name: string }[]> {
  const exact = await client.person.findMany({
    where: { erasedAt: null, OR: [{ id: words }, { email: words.toLowerCase() }, { name: words }] },
    select: { id: true, name: true },
  });
  if (exact.length > 0) return exact;
  // SQLite folds the case of a–z alone, so names like «Åse» are compared here.
  const all = await client.person.findMany({ where: { erasedAt: null }, select: { id: true, name: true } });
  return all.filter((person) => person.name.toLowerCase() === words.toLowerCase());
}

/** A network's municipalities, by name. */
export async function listMunicipalities(
  { client }: Database,
  networkIds: readonly string[],
): Promise<{ networkId: string; networkName: string; id: string; name: string }[]> {
  const memberships = await client.membership.findMany({
    where: { networkId: { in: [...networkIds] } },
    select: { networkId: true, network: { select: { name: true } }, municipality: true },
    orderBy: { municipality: { name: 'asc' } },
  });
  return memberships.map(({ networkId, network, municipality }) => ({
    networkId,
    networkName: network.name,
    ...municipality,
  }));
}

/** The language to write to a person in, unprompted: their own, else their municipality's, else their network's. */
export async function findLanguage({ client }: Database, personId: string): Promise<Language> {
  const person = await client.person.findUnique({
    where: { id: personId },
    select: {
      language: true,
      roles: {
        select: { municipalityId: true, network: { select: { language: true, memberships: true } } },
        orderBy: [{ from: 'asc' }, { id: 'asc' }],
      },
    },
  });
  const [role] = person?.roles ?? [];
  const membership = role?.network.memberships.find((one) => one.municipalityId === role.municipalityId);
  return chooseLanguage(person?.language, membership?.language, role?.network.language);
}

/** The language of the person behind an account; undefined for a stranger. */
export async function findAccountLanguage(
  database: Database,
  { platform, tenant, user }: { readonly platform: string; readonly tenant: string; readonly user: string },
): Promise<Language | undefined> {
  const found = await database.client.account.findUnique({
    where: { platform_tenant_user: { platform, tenant, user } },
    select: { personId: true },
  });
  return found === null ? undefined : findLanguage(database, found.personId);
}

/** The first of the choices that was made; bokmål where none was. */
export function chooseLanguage(...choices: (string | null | undefined)[]): Language {
  const first = choices.find((choice) => choice !== null && choice !== undefined);
  return languages.find((language) => language === first) ?? 'nb';
}

type Coordinator = { readonly name: string; readonly email: string | undefined };

/**
 * Finds who reads at an e-mail address, in what language, and which other coordinators of the network that writes they
 * can ask; the delivery, by id, tells which network that is. The name is undefined where nobody has the address. A person's own language goes before their municipality's, and that before
 * the network's.
 */
export function createReaders(database: Database, clock: () => Date) {
  return async (address: string, delivery: string | undefined) => {
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
      coordinators: await listOtherCoordinators(database, networkIds, person?.id, day),
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

async function listOtherCoordinators(
  { client }: Database,
  networkIds: readonly string[],
  except: string | undefined,
  day: Day,
): Promise<Coordinator[]> {
  const role = {
    kind: { in: kindsFor('people.manage') },
    networkId: { in: [...networkIds] },
    ...inForce(day),
  };
  const people = await client.person.findMany({
    where: { erasedAt: null, id: { not: except ?? '' }, roles: { some: role } },
    select: { name: true, email: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return people.map(({ name, email }) => ({ name, email: email ?? undefined }));
}
