import { dayOf } from '../calendar/calendar.ts';
import { inForce } from '../database/in-force.ts';
import type { Database } from '../database/open.ts';
import { type Language, languages } from '../language.ts';

/** The names of those who coordinate any of the networks today. */
export async function listCoordinators(
  { client }: Database,
  networkIds: readonly string[],
  now: Date,
): Promise<string[]> {
  const roles = await client.role.findMany({
    where: { kind: 'koordinator', networkId: { in: [...networkIds] }, ...inForce(dayOf(now)) },
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
