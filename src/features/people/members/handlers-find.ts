import { dayOf } from '../../../calendar/days.ts';
import { ask } from '../../../chat/answer.ts';
import { mostAsked, whichCard } from '../../../chat/which.ts';
import type { Wording } from '../../../chat/wording.ts';
import { listPlaces } from '../../../domain/places.ts';
import { extentOf, mayDo, networkIdsFor, networksFor, placesFor } from '../../../domain/rights.ts';
import { roleName, roleOfOne } from '../../../domain/role-names.ts';
import type { RoleKind } from '../../../domain/roles.ts';
import { nameAtHead, named } from '../../../grammar/names.ts';
import type { Language } from '../../../language.ts';
import { splitWords, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { type Seat, takeRole } from '../give/read/parse.ts';
import { listRoles } from '../store.ts';
import { memberTexts } from './texts.ts';

/** A role that lasts, with whose it is and where; `place` is what tells it apart from the same role elsewhere. */
export type Listed = Awaited<ReturnType<typeof listRoles>>[number] & {
  readonly number: number;
  readonly place: string;
};

/** The networks that the actor coordinates, by id. */
export const myNetworks = ({ actor }: Context): string[] => networkIdsFor(actor, 'people.manage');

/** The networks in which the actor gives any role, by id. */
export const givingNetworks = ({ actor }: Context): string[] => [
  ...new Set([
    ...networkIdsFor(actor, 'people.group'),
    ...placesFor(actor, 'people.group').map(({ networkId }) => networkId),
  ]),
];

/** Where the actor gives roles: the networks that they coordinate, and the municipalities. */
export async function listSeats({ actor, database, now }: Context): Promise<Seat[]> {
  const municipalities = await listPlaces(database, actor, 'people.group', dayOf(now));
  return [
    ...networksFor(actor, 'people.manage').map(({ networkId, networkName }) => ({
      ...{ networkId, networkName, municipalityId: null, name: networkName, label: networkName },
    })),
    ...municipalities.map(({ networkId, networkName, municipalityId, municipalityName, label }) => ({
      ...{ networkId, networkName, municipalityId, name: municipalityName, label },
    })),
  ];
}

type Place = {
  readonly kind: RoleKind;
  readonly networkId: string;
  readonly municipalityId: string | null;
};

/** Whether the actor gives and ends a role; those who do so for a municipality have its project group alone. */
export const mayGive = ({ kind, networkId, municipalityId }: Place, { actor }: Context): boolean =>
  mayDo(actor, 'people.manage', { networkId }) ||
  (kind === groupKind && mayDo(actor, 'people.group', { networkId, municipalityId }));

/** The kind of role that a municipality's own people give. */
export const groupKind = 'prosjektgruppe' satisfies RoleKind;

/** Refuses what is the coordinator's to do with a role. */
export function refuseOthers(role: Place, context: Context): void {
  if (!mayGive(role, context)) throw new UserError(memberTexts[context.language].groupOnly);
}

/** The roles that the actor sees: of the networks that they coordinate, and of the municipalities where they give some. */
export async function listMine(context: Context): Promise<Listed[]> {
  const { actor, database, now } = context;
  const roles = await listRoles(database, givingNetworks(context), now);
  const isMine = ({ networkId, municipalityId }: Place) =>
    mayDo(actor, 'people.manage', { networkId }) ||
    mayDo(actor, 'people.group', { networkId, municipalityId });
  const mine = roles.filter(isMine);
  return mine.map((role, index) => ({ ...role, number: index + 1, place: placeIn(role, mine) }));
}

type Stored = Awaited<ReturnType<typeof listRoles>>[number];

/** Where a role is, as it is typed: its municipality, with the network where it is in several, or one of several networks. */
function placeIn(
  { municipality, municipalityId, networkId, network }: Stored,
  all: readonly Stored[],
): string {
  const others = all.filter((other) => other.networkId !== networkId);
  if (municipality === null) return others.length === 0 ? '' : network.name;
  const isAlone = others.every((other) => other.municipalityId !== municipalityId);
  return isAlone ? municipality.name : `${municipality.name} (${network.name})`;
}

/** How somebody is named so that no other of their roles is meant. */
export const nameOf = ({ person, kind, place }: Listed, language: Language): string =>
  trim([person.name, roleName(kind, language), place].join(' '));

/** What a role makes of its person, in a sentence: «prosjektleder i Leka». */
export const beingOf = ({ kind, municipality, organisation }: Listed, language: Language): string =>
  roleOfOne({ kind, place: municipality?.name, organisation: organisation?.name }, language);

const byName = named(({ person }: Listed) => person.name);

/** Those whose name a text begins with; a whole name goes before one that is begun: «Pål Partnersen partner». */
export const peopleAtHead = (text: string, roles: readonly Listed[]) =>
  nameAtHead(text, roles, byName, 'whole') ?? nameAtHead(text, roles, byName);

/** Those roles that words besides the name leave: «prosjektgruppe Leka», with what is left of the words. */
export function narrowed(roles: readonly Listed[], text: string): { found: Listed[]; rest: string } {
  const { kinds, seats, rest } = takeRole(text, roles.map(seatOf));
  const found = roles.filter(
    (role) =>
      (kinds.length === 0 || kinds.includes(role.kind)) &&
      (seats.length === 0 ||
        seats.some(
          ({ networkId, municipalityId }) =>
            networkId === role.networkId && (municipalityId ?? role.municipalityId) === role.municipalityId,
        )),
  );
  return { found, rest };
}

const seatOf = ({ networkId, network, municipalityId, municipality, place }: Listed): Seat => {
  const name = municipality?.name ?? network.name;
  return { networkId, networkName: network.name, municipalityId, name, label: place === '' ? name : place };
};

/** What is to be done with the role that is meant; `takesRest` where words behind its name say more of it. */
type Act<Value> = {
  readonly wording: Wording<Value>;
  readonly takesRest?: true;
  readonly value: (id: string, rest: string) => Value;
};

/**
 * The role that a text begins with, by its number in the list, or who has it and as what; and what follows. The question
 * which, where several fit or it can only be guessed.
 */
export async function findRole<Value>(
  text: string,
  context: Context,
  { wording, takesRest, value }: Act<Value>,
) {
  const { language } = context;
  const words = memberTexts[language];
  const typed = trim(text);
  if (typed === '') throw new UserError(words.which(wording.help[language].type));
  const roles = await listMine(context);
  const { words: first, rest: behind } = splitWords(typed, 1);
  const numbered = roles[Number(first[0]) - 1];
  const naming = numbered ? { found: [numbered], rest: behind, isSure: true } : peopleAtHead(typed, roles);
  const said = typed.slice(0, 40);
  const { found, rest } = numbered
    ? { found: [numbered], rest: behind }
    : narrowed(naming?.found ?? [], naming?.rest ?? '');
  const [only, ...others] = found;
  if (naming === undefined || only === undefined || !(takesRest || rest === ''))
    throw new UserError(words.noSuch(said));
  if (others.length === 0 && naming.isSure) return { role: only, rest };
  const question = others.length === 0 ? words.didYouMean(nameOf(only, language)) : words.several(said);
  const choices = found.slice(0, mostAsked).map((one) => ({
    label: nameOf(one, language).slice(0, 70),
    value: value(one.id, rest),
    rest: `${nameOf(one, language)} ${rest}`.trim(),
  }));
  return ask(whichCard(wording, language, question, choices));
}

/** The role that a button names; a UserError where it is in the list no more. */
export async function loadRole(id: string, context: Context): Promise<Listed> {
  const role = (await listMine(context)).find((one) => one.id === id);
  if (role === undefined) throw new UserError(memberTexts[context.language].gone);
  return role;
}

/** Whether the actor gives roles for a municipality alone, and so those of its project group. */
export const isLocal = ({ actor }: Context): boolean =>
  !actor.roles.some(({ kind }) => extentOf('people.manage', kind) !== undefined);
