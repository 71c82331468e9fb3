import type { Right } from '../chat/feature.ts';
import type { Context } from '../features/context.ts';
import type { Language, Translated } from '../language.ts';
import { listCoordinators } from './people.ts';
import type { Actor, Role, RoleKind } from './roles.ts';

const countyKinds: readonly RoleKind[] = ['koordinator', 'leser'];
const loggingKinds: readonly RoleKind[] = ['prosjektleder', 'prosjektgruppe', 'prosjektansvarlig'];
const reportingKinds: readonly RoleKind[] = ['prosjektleder', 'prosjektansvarlig'];

/** The actor's roles of the given kinds. */
export const rolesOf = (actor: Actor, kinds: readonly RoleKind[]): readonly Role[] =>
  actor.roles.filter((role) => kinds.includes(role.kind));

/** A role that has its place in a municipality. */
export type MunicipalRole = Role & { readonly municipalityId: string; readonly municipalityName: string };

const isMunicipal = (role: Role): role is MunicipalRole =>
  role.municipalityId !== undefined && role.municipalityName !== undefined;

/** Where the actor may log hours, each municipality of a network once. */
export const loggingRoles = (actor: Actor): MunicipalRole[] => municipalRoles(actor, loggingKinds);

/** Where the actor may report status and complete deadlines, each municipality of a network once. */
export const reportingRoles = (actor: Actor): MunicipalRole[] => municipalRoles(actor, reportingKinds);

function municipalRoles(actor: Actor, kinds: readonly RoleKind[]): MunicipalRole[] {
  const seen = new Set<string>();
  return rolesOf(actor, kinds)
    .filter(isMunicipal)
    .filter((role) => {
      const key = `${role.networkId} ${role.municipalityId}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** A municipality of a network among an actor's: a key of its own, and a label that tells it apart from the others. */
export type NamedPlace = MunicipalRole & { readonly key: string; readonly label: string };

/** Places with their keys; a municipality is named with its network where its name alone could be two places. */
export const placesOf = (roles: readonly MunicipalRole[]): NamedPlace[] =>
  roles.map((role) => {
    const { networkId, networkName, municipalityId, municipalityName } = role;
    const isAlone = roles.filter((one) => one.municipalityName === municipalityName).length === 1;
    return {
      ...role,
      key: `${networkId}/${municipalityId}`,
      label: isAlone ? municipalityName : `${municipalityName} (${networkName})`,
    };
  });

/** Where the actor may log hours, with keys and labels. */
export const loggingPlaces = (actor: Actor): NamedPlace[] => placesOf(loggingRoles(actor));

/** The networks that the actor runs or reads for the county. */
export const countyRoles = (actor: Actor): readonly Role[] => rolesOf(actor, countyKinds);

/** The networks that the actor coordinates. */
export const coordinatorRoles = (actor: Actor): readonly Role[] => rolesOf(actor, ['koordinator']);

/** The ids of all networks in which the actor has a role. */
export const networkIdsOf = (actor: Actor): string[] => [
  ...new Set(actor.roles.map((role) => role.networkId)),
];

/** Everybody with an account may. */
export const everyone: Right<Context> = { may: () => true, refusal: async () => '' };

export const loggers: Right<Context> = right((actor) => loggingRoles(actor).length > 0, {
  nb: 'Timer føres av prosjektleder, prosjektgruppe og prosjektansvarlig i en kommune.',
  nn: 'Timar blir førte av prosjektleiar, prosjektgruppe og prosjektansvarleg i ein kommune.',
  en: "Hours are logged by a municipality's project leader, project group and project owner's representative.",
});

/** Whoever logs hours, and whoever did: their last month is mended and handed in after the role has ended. */
export const ownersOfHours: Right<Context> = {
  may: (context) => loggers.may(context) || context.actor.roles.length === 0,
  refusal: (context) => loggers.refusal(context),
};

export const reporters: Right<Context> = right((actor) => reportingRoles(actor).length > 0, {
  nb: 'Dette gjør prosjektlederen eller den prosjektansvarlige i en kommune.',
  nn: 'Dette gjer prosjektleiaren eller den prosjektansvarlege i ein kommune.',
  en: "This is for a municipality's project leader or the one responsible for the project.",
});

export const county: Right<Context> = right((actor) => countyRoles(actor).length > 0, {
  nb: 'Dette er for fylkets koordinator og lesere.',
  nn: 'Dette er for koordinatoren og lesarane i fylket.',
  en: "This is for the county's coordinator and readers.",
});

export const coordinators: Right<Context> = right((actor) => coordinatorRoles(actor).length > 0, {
  nb: 'Dette gjør koordinatoren i fylket.',
  nn: 'Dette gjer koordinatoren i fylket.',
  en: "This is for the county's coordinator.",
});

const whomToAsk: Translated<(names: string) => string> = {
  nb: (names) => `Spør ${names}.`,
  nn: (names) => `Spør ${names}.`,
  en: (names) => `Ask ${names}.`,
};

function right(may: (actor: Actor) => boolean, who: Translated<string>): Right<Context> {
  return rightOf(may, (language) => who[language]);
}

/** A right with its refusal: who may, and the names of the coordinators to ask, but for the one who is refused. */
export function rightOf(may: (actor: Actor) => boolean, who: (language: Language) => string): Right<Context> {
  return {
    may: (context) => may(context.actor),
    refusal: async ({ actor, database, language, now }) => {
      const coordinators = await listCoordinators(database, networkIdsOf(actor), now);
      const names = coordinators.filter((name) => name !== actor.name);
      const words = who(language);
      return names.length === 0 ? words : `${words} ${whomToAsk[language](names.join(', '))}`;
    },
  };
}
