import type { Day } from '../calendar/days.ts';
import type { Database } from '../database/open.ts';
import { listMunicipalities } from './people.ts';
import { type Action, networkIdsFor, networksFor, placesFor } from './rights.ts';
import type { Actor, Membership } from './roles.ts';

/** A municipality of a network among an actor's: a key of its own, and a label that tells it apart from the others. */
export type NamedPlace = Membership & { readonly key: string; readonly label: string };

/** Places with their keys; a municipality is named with its network where its name alone could be two places. */
export const placesOf = (roles: readonly Membership[]): NamedPlace[] =>
  roles.map(({ networkId, networkName, municipalityId, municipalityName }) => {
    const isAlone = roles.filter((one) => one.municipalityName === municipalityName).length === 1;
    return {
      ...{ networkId, networkName, municipalityId, municipalityName },
      key: `${networkId}/${municipalityId}`,
      label: isAlone ? municipalityName : `${municipalityName} (${networkName})`,
    };
  });

/** Where the actor may log hours, with keys and labels. */
export const loggingPlaces = (actor: Actor): NamedPlace[] => placesOf(placesFor(actor, 'hours.log'));

/**
 * The municipalities that the actor may do a thing in: their own first, then all of the networks, by name; each once. With
 * a day those of the networks alone that haven't left before it.
 */
export async function listPlaces(
  database: Database,
  actor: Actor,
  action: Action,
  since?: Day,
): Promise<NamedPlace[]> {
  const networkIds = networkIdsFor(actor, action);
  const municipalities = networkIds.length === 0 ? [] : await listMunicipalities(database, networkIds, since);
  const all = [
    ...placesFor(actor, action),
    ...municipalities.map(({ id, name, networkId, networkName }) => ({
      ...{ networkId, networkName, municipalityId: id, municipalityName: name },
    })),
  ];
  const once = new Map(all.map((one) => [`${one.networkId}/${one.municipalityId}`, one]));
  return placesOf([...once.values()]);
}

/** A whole network, or a municipality in it, that somebody may do a thing in. */
export type Scope = {
  readonly networkId: string;
  readonly networkName: string;
  readonly municipalityId: string | undefined;
  /** What to call it, and to type for it. */
  readonly label: string;
};

/** All that the actor may do a thing in: the whole networks first, then the municipalities elsewhere, each once. */
export function scopesFor(actor: Actor, action: Action): Scope[] {
  const whole = networksFor(actor, action);
  const local = placesFor(actor, action).filter(
    (place) => !whole.some(({ networkId }) => networkId === place.networkId),
  );
  return [
    ...whole.map(({ networkId, networkName }) => ({
      ...{ networkId, networkName, municipalityId: undefined, label: networkName },
    })),
    ...placesOf(local).map(({ networkId, networkName, municipalityId, label }) => ({
      ...{ networkId, networkName, municipalityId, label },
    })),
  ];
}
