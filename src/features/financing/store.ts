import type { Database } from '../../database/open.ts';
import { listPlaces, type Scope, scopesFor } from '../../domain/places.ts';
import type { Actor } from '../../domain/roles.ts';
import { allNamed, named, placed } from '../../grammar/names.ts';

const action = 'financing.read';

/** Whose money and agreements somebody may see: whole networks', and elsewhere their own municipality's. */
export const ownScopes = (actor: Actor): Scope[] => scopesFor(actor, action);

type Asked = { readonly actor: Actor; readonly database: Database };

/** The same, and with the whole networks each of their municipalities too. */
export async function listScopes({ actor, database }: Asked): Promise<Scope[]> {
  const networks = ownScopes(actor).filter(({ municipalityId }) => municipalityId === undefined);
  return [...networks, ...(await listPlaces(database, actor, action))];
}

/** The scopes that a name means, a network's or a municipality's, by their labels; without a name the actor's own. */
export async function listScopesNamed(name: string, asked: Asked): Promise<readonly Scope[]> {
  if (name === '') return ownScopes(asked.actor);
  const byPlace = placed(({ municipalityId, label }: Scope) => ({ id: municipalityId ?? '', name: label }));
  const found = allNamed(name, await listScopes(asked), byPlace);
  // To a municipality's own people, their network's name means what they see of it.
  const all = found.length > 0 ? found : allNamed(name, ownScopes(asked.actor), byNetwork);
  return all.toSorted((a, b) => a.label.localeCompare(b.label, 'nb'));
}

const byNetwork = named(({ networkName }: Scope) => networkName);
