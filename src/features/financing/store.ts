import type { Database } from '../../database/open.ts';
import { agreementKindOf, type Template, templates } from '../../domain/agreements/templates.ts';
import { listPlaces, type Scope, scopesFor } from '../../domain/places.ts';
import type { Action } from '../../domain/rights.ts';
import type { Actor } from '../../domain/roles.ts';
import { allNamed, named, placed } from '../../grammar/names.ts';

/** What shows agreements, own means and payments; the meter and the rates are for those of the project. */
export const inspecting: Action = 'financing.inspect';

/** Whose money and agreements somebody may see, or do a thing with: whole networks', and elsewhere their own municipality's. */
export const ownScopes = (actor: Actor, action: Action = 'financing.read'): Scope[] =>
  scopesFor(actor, action);

type Asked = { readonly actor: Actor; readonly database: Database };

/** The same, and with the whole networks each of their municipalities too. */
export async function listScopes(
  { actor, database }: Asked,
  action: Action = 'financing.read',
): Promise<Scope[]> {
  const networks = ownScopes(actor, action).filter(({ municipalityId }) => municipalityId === undefined);
  return [...networks, ...(await listPlaces(database, actor, action))];
}

/** The scopes that a name means, a network's or a municipality's, by their labels; without a name the actor's own. */
export async function listScopesNamed(
  name: string,
  asked: Asked,
  action: Action = 'financing.read',
): Promise<readonly Scope[]> {
  if (name === '') return ownScopes(asked.actor, action);
  const byPlace = placed(({ municipalityId, label }: Scope) => ({ id: municipalityId ?? '', name: label }));
  const found = allNamed(name, await listScopes(asked, action), byPlace);
  // To a municipality's own people, their network's name means what they see of it.
  const all = found.length > 0 ? found : allNamed(name, ownScopes(asked.actor, action), byNetwork);
  return all.toSorted((a, b) => a.label.localeCompare(b.label, 'nb'));
}

/** What a municipality's agreements say of money in a year, or else its network's template, øre; 0 where none does. */
export async function usualMoney(
  { client }: Database,
  { networkId, municipalityId }: { readonly networkId: string; readonly municipalityId: string },
): Promise<Pick<Template, 'grantPerYear' | 'ownFinancingPerYear'>> {
  const [network, agreements] = await Promise.all([
    client.network.findUnique({ where: { id: networkId }, select: { kind: true } }),
    client.agreement.findMany({ where: { networkId, municipalityId } }),
  ]);
  const kind = agreementKindOf(network?.kind ?? null);
  const most = (name: 'grantPerYear' | 'ownFinancingPerYear') =>
    Math.max(0, ...agreements.map((one) => one[name])) || (kind === undefined ? 0 : templates[kind][name]);
  return { grantPerYear: most('grantPerYear'), ownFinancingPerYear: most('ownFinancingPerYear') };
}

const byNetwork = named(({ networkName }: Scope) => networkName);
