import {
  type Actor,
  isMunicipal,
  type Membership,
  type MunicipalRole,
  type Role,
  type RoleKind,
} from './roles.ts';

/** In the role's own municipality of its network. */
const place = 'place';
/** In the role's own municipality, what that kind of role answers for there. */
const duty = 'duty';
/** In all of the role's network. */
const network = 'network';
const no = undefined;

/** How far a right goes. */
export type Extent = typeof place | typeof duty | typeof network;
type Cell = Extent | typeof no;

const columns = [
  'prosjektleder',
  'prosjektansvarlig',
  'prosjektgruppe',
  'prosjekteier',
  'medlem',
  'partner',
  'koordinator',
  'leser',
  'revisor',
] as const satisfies readonly RoleKind[];

/**
 * Who may do what, sees what and is told what, and how far: the only place that says so. Beside it stand three rules
 * that no role gives: whoever logged hours mends and hands in their last months after the role has ended, nobody
 * attests their own, and a deputy attests as the one does whom they stand in for.
 */
// biome-ignore format: each right is a row, read under the roles that head its columns
export const rights = {
  //                       leder    ansvarlig gruppe   eier     medlem   partner  koordinator leser       revisor
  'hours.log':            [place,   place,    place,   no,      no,      no,      no,         no,         no],
  'hours.grantPaid':      [place,   no,       no,      no,      no,      no,      no,         no,         no],
  'months.attest':        [no,      place,    no,      no,      no,      no,      no,         no,         no],
  'months.standIn':       [place,   place,    place,   place,   no,      no,      no,         no,         no],
  'months.lock':          [no,      no,       no,      no,      no,      no,      network,    no,         no],
  'status.report':        [place,   place,    no,      no,      no,      no,      no,         no,         no],
  'status.owe':           [place,   no,       no,      no,      no,      no,      no,         no,         no],
  'status.read':          [network, network,  place,   place,   no,      no,      network,    network,    no],
  'status.discuss':       [network, network,  no,      no,      no,      no,      network,    network,    no],
  'status.nudge':         [no,      no,       no,      no,      no,      no,      network,    no,         no],
  'plan.read':            [place,   place,    place,   place,   no,      no,      network,    network,    no],
  'plan.change':          [place,   place,    no,      no,      no,      no,      network,    no,         no],
  'plan.hearOf':          [place,   no,       no,      no,      no,      no,      no,         no,         no],
  'deadlines.read':       [place,   place,    place,   place,   place,   place,   network,    network,    no],
  'deadlines.complete':   [duty,    duty,     duty,    duty,    no,      no,      network,    no,         no],
  'deadlines.set':        [place,   place,    no,      no,      no,      no,      network,    no,         no],
  'deadlines.nudge':      [no,      no,       no,      no,      no,      no,      network,    no,         no],
  'gatherings.plan':      [no,      no,       no,      no,      no,      no,      network,    no,         no],
  'gatherings.attend':    [network, network,  network, network, network, network, network,    network,    no],
  'gatherings.oversee':   [no,      no,       no,      no,      no,      no,      network,    network,    no],
  'financing.read':       [place,   place,    place,   place,   no,      no,      network,    network,    no],
  'financing.inspect':    [place,   place,    place,   place,   no,      no,      network,    network,    place],
  'financing.remarks':    [place,   place,    no,      no,      no,      no,      no,         no,         no],
  'financing.settings':   [no,      no,       no,      no,      no,      no,      network,    no,         no],
  'financing.rates':      [no,      no,       no,      no,      no,      no,      network,    no,         no],
  'financing.means':      [place,   place,    no,      no,      no,      no,      no,         no,         no],
  'payments.set':         [no,      no,       no,      no,      no,      no,      network,    no,         no],
  'agreements.set':       [no,      no,       no,      no,      no,      no,      network,    no,         no],
  'agreements.readOwn':   [no,      no,       no,      no,      no,      network,  no,         no,         no],
  'agreements.hearOfEnd': [place,   place,    no,      place,   no,      no,      network,    no,         no],
  'reports.read':         [place,   place,    place,   place,   no,      no,      network,    network,    place],
  'reports.timesheet':    [place,   place,    place,   place,   no,      no,      network,    no,         place],
  'reports.lines':        [place,   place,    no,      no,      no,      no,      network,    no,         place],
  'reports.names':        [no,      place,    no,      no,      no,      no,      network,    no,         place],
  'reports.recorded':     [no,      no,       no,      no,      no,      no,      no,         no,         place],
  'reports.sign':         [place,   place,    no,      no,      no,      no,      no,         no,         no],
  'digest.read':          [no,      no,       no,      no,      no,      no,      network,    network,    no],
  'people.group':         [no,      place,    no,      no,      no,      no,      network,    no,         no],
  'people.manage':        [no,      no,       no,      no,      no,      no,      network,    no,         no],
  'networks.read':        [network, network,  network, network, network, network, network,    network,    no],
  'networks.set':         [no,      no,       no,      no,      no,      no,      network,    no,         no],
  'networks.begin':       [no,      no,       no,      no,      no,      no,      network,    no,         no],
  'networks.archive':     [no,      no,       no,      no,      no,      no,      network,    no,         no],
  'themes.set':           [no,      no,       no,      no,      no,      no,      network,    no,         no],
  'people.confirm':       [place,   place,    place,   place,   place,   place,   network,    network,    no],
  'people.announced':     [place,   place,    no,      no,      no,      no,      network,    network,    place],
} as const satisfies Record<string, readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell]>;

export type Action = keyof typeof rights;

type Kinds<Columns extends readonly unknown[], Row extends readonly unknown[], Wanted> = {
  [I in keyof Columns]: I extends keyof Row ? (Row[I] extends Wanted ? Columns[I] : never) : never;
}[number];

/** The kinds of roles that may do a thing, or may so far. */
export type KindFor<A extends Action, E extends Extent = Extent> = Kinds<
  typeof columns,
  (typeof rights)[A],
  E
>;

/** How far a kind of role may do a thing; undefined where it may not, or is no kind of role. */
export function extentOf(action: Action, kind: string | null | undefined): Extent | undefined {
  const kinds: readonly (string | null | undefined)[] = columns;
  return rights[action][kinds.indexOf(kind)];
}

/** Whether a kind of role, as it is stored, may do a thing somewhere. */
export const kindMay = (kind: string | null | undefined, action: Action): boolean =>
  extentOf(action, kind) !== undefined;

/** The kinds of roles that may do a thing, for a query; with an extent those alone that may so far. */
export function kindsFor<A extends Action, E extends Extent = Extent>(
  action: A,
  extent?: E,
): KindFor<A, E>[] {
  const isMeant = (kind: RoleKind): kind is KindFor<A, E> => {
    const found = extentOf(action, kind);
    return found !== undefined && (extent === undefined || found === extent);
  };
  return columns.filter(isMeant);
}

/** A network, and a municipality in it where one is meant. */
export type Where = { readonly networkId: string; readonly municipalityId?: string | null | undefined };

/** Whether a role, an actor's or a stored one, lets one do a thing: somewhere, or there. */
export function gives(role: Where & { readonly kind: string }, action: Action, where?: Where): boolean {
  const extent = extentOf(action, role.kind);
  if (extent === undefined || (where !== undefined && where.networkId !== role.networkId)) return false;
  if (extent === network) return true;
  const { municipalityId = null } = role;
  return municipalityId !== null && (where === undefined || where.municipalityId === municipalityId);
}

/** Whether the actor may do a thing: anywhere, in a municipality, or, where none is named, in the whole of a network. */
export const mayDo = ({ roles }: Pick<Actor, 'roles'>, action: Action, where?: Where): boolean =>
  roles.some((role) => gives(role, action, where));

/** The actor's roles that let them do a thing in their own municipality, each municipality of a network once. */
export const placesFor = ({ roles }: Pick<Actor, 'roles'>, action: Action): MunicipalRole[] =>
  once(
    roles
      .filter(isMunicipal)
      .filter((role) => gives(role, action) && extentOf(action, role.kind) !== network),
    ({ networkId, municipalityId }) => `${networkId} ${municipalityId}`,
  );

/** The actor's roles that let them do a thing in a whole network, each network once. */
export const networksFor = ({ roles }: Pick<Actor, 'roles'>, action: Action): Role[] =>
  once(
    roles.filter((role) => extentOf(action, role.kind) === network),
    ({ networkId }) => networkId,
  );

/** The ids of the networks in the whole of which the actor may do a thing. */
export const networkIdsFor = (actor: Pick<Actor, 'roles'>, action: Action): string[] =>
  networksFor(actor, action).map(({ networkId }) => networkId);

function once<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}

/**
 * The role as which somebody whose own has ended mends their lines where these stand, and hands them in: the one that
 * gives least of those that log.
 */
export const formerRole = (where: Membership): MunicipalRole => ({
  kind: 'prosjektgruppe',
  ...where,
});
