import { type Day, dayOf } from '../calendar/days.ts';
import { inForce, notLeftBefore } from '../database/in-force.ts';
import type { Database } from '../database/open.ts';
import { type Language, languages } from '../language.ts';
import type { MemberDays } from './networks/member-days.ts';
import { kindsFor } from './rights.ts';

/** The roles that coordinate any of the networks on a day. */
const coordinating = (networkIds: readonly string[], day: Day) => ({
  kind: { in: kindsFor('people.manage') },
  networkId: { in: [...networkIds] },
  ...inForce(day),
});

/** The names of those who coordinate any of the networks today. */
export async function listCoordinators(
  { client }: Database,
  networkIds: readonly string[],
  now: Date,
): Promise<string[]> {
  const roles = await client.role.findMany({
    where: { ...coordinating(networkIds, dayOf(now)), person: { erasedAt: null } },
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

/** The names of people by their ids. */
export async function findNames(
  { client }: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const where = { id: { in: [...new Set(ids)] } };
  const people = await client.person.findMany({ where, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** A municipality of a network, and when it is in it. */
export type NetworkMunicipality = MemberDays & {
  readonly networkId: string;
  readonly networkName: string;
  readonly id: string;
  readonly name: string;
};

/** The municipalities that ever are in some networks, by name; with a day those alone that haven't left before it. */
export async function listMunicipalities(
  { client }: Database,
  networkIds: readonly string[],
  since?: Day,
): Promise<NetworkMunicipality[]> {
  const memberships = await client.membership.findMany({
    where: { networkId: { in: [...networkIds] }, ...(since === undefined ? {} : notLeftBefore(since)) },
    select: {
      ...{ networkId: true, from: true, to: true, network: { select: { name: true } } },
      municipality: { select: { id: true, name: true } },
    },
    orderBy: [{ municipality: { name: 'asc' } }, { municipalityId: 'asc' }],
  });
  return memberships.map(({ network, municipality, ...membership }) => ({
    ...membership,
    networkName: network.name,
    ...municipality,
  }));
}

/** A role as far as it says in which language its person is written to. */
type Spoken = {
  /** Its last day; null where it has none. */
  readonly to: string | null;
  /** The language that its municipality has chosen in its network, and the network's own. */
  readonly municipality: string | null | undefined;
  readonly network: string | null;
};

/**
 * The language that somebody reads: the one that they chose, else their municipality's, else their network's, else
 * bokmål. Of several roles those without a last day speak first, then those that last longest.
 */
export function languageOf(own: string | null | undefined, roles: readonly Spoken[]): Language {
  const endOf = ({ to }: Spoken): string => to ?? '9999-12-31';
  const lasting = roles.toSorted((a, b) => (endOf(a) === endOf(b) ? 0 : endOf(a) > endOf(b) ? -1 : 1));
  const choices = [own, ...lasting.map((one) => one.municipality), ...lasting.map((one) => one.network)];
  const first = choices.find((choice) => choice !== null && choice !== undefined);
  return languages.find((language) => language === first) ?? 'nb';
}

/** What is read of roles for `languageIn`, in the order of `earliestFirst`. */
export const spokenThere = {
  to: true,
  networkId: true,
  network: { select: { language: true } },
  municipality: { select: { name: true, memberships: { select: { networkId: true, language: true } } } },
} as const;

export const earliestFirst = [{ from: 'asc' }, { id: 'asc' }] as const;

type Stored = {
  readonly to: string | null;
  readonly networkId: string;
  readonly network: { readonly language: string };
  readonly municipality: {
    readonly memberships: readonly { readonly networkId: string; readonly language: string | null }[];
  } | null;
};

/** The language of somebody with these roles; about a network those there speak alone, where there are any. */
export function languageIn(
  own: string | null | undefined,
  roles: readonly Stored[],
  networkId?: string,
): Language {
  const there = roles.filter((role) => role.networkId === networkId);
  return languageOf(
    own,
    (there.length > 0 ? there : roles).map(({ to, network, municipality, networkId: its }) => ({
      ...{ to, network: network.language },
      municipality: municipality?.memberships.find((one) => one.networkId === its)?.language,
    })),
  );
}

/** The language to write to a person in, unprompted, about a network where one is meant. */
export async function findLanguage(
  { client }: Database,
  personId: string,
  networkId?: string,
): Promise<Language> {
  const person = await client.person.findUnique({
    where: { id: personId },
    select: { language: true, roles: { select: spokenThere, orderBy: [...earliestFirst] } },
  });
  return languageIn(person?.language, person?.roles ?? [], networkId);
}

/** Someone whom a message about a network goes to, as they are on a day: their language, and their roles there. */
export type Recipient = {
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly {
    readonly personId: string;
    readonly kind: string;
    readonly networkId: string;
    readonly municipalityId: string | null;
    readonly municipalityName: string | undefined;
    readonly organisation: { readonly name: string } | null;
  }[];
};

/** A person as the recipient of a message about a network; undefined where they have no part in it that day. */
export async function findRecipient(
  { client }: Database,
  personId: string,
  networkId: string,
  day: Day,
): Promise<Recipient | undefined> {
  const roles = await client.role.findMany({
    where: { personId, networkId, person: { erasedAt: null }, ...inForce(day) },
    select: {
      ...spokenThere,
      kind: true,
      municipalityId: true,
      organisation: { select: { name: true } },
      person: { select: { name: true, language: true } },
    },
    orderBy: [...earliestFirst],
  });
  const [first] = roles;
  if (first === undefined) return undefined;
  return {
    name: first.person.name,
    language: languageIn(first.person.language, roles),
    roles: roles.map(({ kind, municipalityId, municipality, organisation }) => ({
      ...{ personId, kind, networkId, municipalityId, municipalityName: municipality?.name, organisation },
    })),
  };
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
    const roles = person?.roles ?? [];
    const networkIds = sent === null ? roles.map(({ networkId }) => networkId) : [sent.networkId];
    return {
      name: person?.name,
      language: languageIn(person?.language, roles, sent?.networkId),
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
      roles: { where: inForce(day), select: spokenThere, orderBy: [...earliestFirst] },
    },
  });

async function listOtherCoordinators(
  { client }: Database,
  networkIds: readonly string[],
  except: string | undefined,
  day: Day,
): Promise<Coordinator[]> {
  const role = coordinating(networkIds, day);
  const people = await client.person.findMany({
    where: { erasedAt: null, id: { not: except ?? '' }, roles: { some: role } },
    select: { name: true, email: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return people.map(({ name, email }) => ({ name, email: email ?? undefined }));
}
