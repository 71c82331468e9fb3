import { countyRoles, type MunicipalRole, placesOf, rolesOf } from './rights.ts';
import type { Actor, RoleKind } from './roles.ts';

/** The municipality's own people in the project. */
export const municipalKinds: readonly RoleKind[] = [
  'prosjektleder',
  'prosjektgruppe',
  'prosjektansvarlig',
  'prosjekteier',
];

/** Whose money and agreement somebody may see: a whole network's for the county, else a municipality's. */
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
