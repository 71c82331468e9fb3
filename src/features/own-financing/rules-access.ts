import type { Right } from '../../chat/feature.ts';
import type { Actor, Context, RoleKind } from '../context.ts';
import { countyRoles, type MunicipalRole, placesOf, rolesOf } from '../rights.ts';
import type { FinancingYear, YearChoice } from './rules-year.ts';
import type { NetworkTerms } from './store-terms.ts';
import { texts } from './texts.ts';

const municipalKinds: readonly RoleKind[] = [
  'prosjektleder',
  'prosjektgruppe',
  'prosjektansvarlig',
  'prosjekteier',
];

/** Whose own work somebody may see: a whole network's for the county, else a municipality's. */
export type Scope = {
  readonly networkId: string;
  readonly networkName: string;
  readonly municipalityId: string | undefined;
  /** What to call it, and to type for it. */
  readonly label: string;
};

/** All that the actor may see, the networks first, each once. */
export function scopesOf(actor: Actor): Scope[] {
  const networks = new Map(
    countyRoles(actor).map(({ networkId, networkName }): [string, Scope] => [
      networkId,
      { networkId, networkName, municipalityId: undefined, label: networkName },
    ]),
  );
  const municipal = rolesOf(actor, municipalKinds).filter(
    (role): role is MunicipalRole =>
      role.municipalityId !== undefined &&
      role.municipalityName !== undefined &&
      !networks.has(role.networkId),
  );
  const once = new Map(placesOf(municipal).map((place) => [place.key, place]));
  return [
    ...networks.values(),
    ...[...once.values()].map(({ networkId, networkName, municipalityId, label }) => ({
      ...{ networkId, networkName, municipalityId, label },
    })),
  ];
}

/** Whether the actor has a role in a municipality of a network, of these kinds where any are given. */
export const isOf = (
  actor: Actor,
  { networkId, municipalityId }: Pick<Scope, 'networkId' | 'municipalityId'>,
  kinds: readonly RoleKind[] = municipalKinds,
): boolean =>
  rolesOf(actor, kinds).some(
    (role) => role.networkId === networkId && role.municipalityId === municipalityId,
  );

/** The municipality's own people in the project, and the county. */
export const viewers: Right<Context> = {
  may: ({ actor }) => scopesOf(actor).length > 0,
  refusal: async ({ language }) => texts[language].refusal,
};

/** What is asked for, found: whose, which year, and by what terms. */
export type Target = {
  readonly scope: Scope;
  readonly terms: NetworkTerms;
  readonly year: YearChoice;
  readonly page: number;
};

/** The value of a button for a scope and a year. */
export const pressValue = (
  { networkId, municipalityId }: Pick<Scope, 'networkId' | 'municipalityId'>,
  year: Pick<FinancingYear, 'kind'> & { readonly number?: number },
  page = 1,
): string => [networkId, municipalityId ?? '', year.kind, year.number ?? '', page].join('/');
