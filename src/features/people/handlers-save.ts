import { v7 as uuid } from 'uuid';
import { dayOf, formatDay } from '../../calendar.ts';
import type { Change } from '../../chat/change.ts';
import { type Answer, answer, formErrors } from '../../chat/feature.ts';
import type { Form, Values } from '../../chat/form.ts';
import { trim } from '../../chat/text.ts';
import { UserError } from '../../chat/user-error.ts';
import type { Context } from '../context.ts';
import { coordinatorRoles } from '../rights.ts';
import { addedCard, linkedCard, memberForm } from './cards-members.ts';
import { emailOf, faultsOf, kindOf, placeOf } from './rules-members.ts';
import { createAccount, createPerson, createRole, listMunicipalities, type RoleRow } from './store.ts';
import { decideAccessRequest, findOwner, listAccessRequests } from './store-access.ts';
import { findByEmail, findSameRole, listNamesakes } from './store-members.ts';
import { texts } from './texts.ts';

/** The networks that the actor coordinates, by id. */
export const myNetworks = (context: Context): string[] =>
  coordinatorRoles(context.actor).map((role) => role.networkId);

/** The form for a new member with the places of the coordinator's networks. */
export async function newMemberForm(context: Context, requestId: string, values: Values): Promise<Form> {
  const places = await listMunicipalities(context.database, myNetworks(context));
  return memberForm(context.language, places, requestId, values);
}

/** Gives someone a role, and with a request its account: a new person, or one whom the network knows. */
export async function saveMember(values: Values, requestId: string, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const words = texts[language].members;
  const request = requestId === '' ? undefined : await findWaiting(requestId, context);
  const errors = faultsOf(values, language);
  const networkIds = myNetworks(context);
  const place = placeOf(values, networkIds, await listMunicipalities(database, networkIds));
  if (place === undefined) errors.municipality ??= words.faultPlace;
  if (Object.keys(errors).length > 0 || place === undefined) {
    return formErrors(await newMemberForm(context, requestId, values), errors);
  }
  const owner = request === undefined ? undefined : await findOwner(database, request);
  const meant: Meant =
    owner === undefined ? await findMeant(values, request !== undefined, context) : { known: owner };
  if ('fault' in meant) {
    return formErrors(await newMemberForm(context, requestId, values), { email: meant.fault });
  }
  const { known } = meant;
  const role: RoleRow = {
    ...{ id: uuid(), personId: known?.id ?? uuid(), ...place, kind: kindOf(values.role) ?? 'medlem' },
    ...{ from: values.from ?? dayOf(now), to: null },
  };
  const person = { id: role.personId, name: trim(values.name ?? ''), email: emailOf(values), createdAt: now };
  const letsIn = request === undefined ? [] : letIn(request, role, owner === undefined, context);
  if (known !== undefined) return giveRole(known.name, role, request, letsIn, context);
  const changes = [createPerson(person, role.networkId), createRole(role), ...letsIn];
  return answer(addedCard(language, person.name, role, false), changes);
}

/** Gives a role to somebody known; where they have it already, the request alone is answered. */
async function giveRole(
  name: string,
  role: RoleRow,
  request: Waiting | undefined,
  letsIn: readonly Change[],
  { database, language }: Context,
): Promise<Answer> {
  const same = await findSameRole(database, role);
  if (same === undefined) return answer(addedCard(language, name, role, true), [createRole(role), ...letsIn]);
  const { roles, members: words } = texts[language];
  if (request !== undefined) return answer(linkedCard(language, name, roles[role.kind], request.id), letsIn);
  throw new UserError(words.hasRole(name, roles[role.kind], formatDay(same.from, language)));
}

type Waiting = Awaited<ReturnType<typeof listAccessRequests>>[number];

async function findWaiting(id: string, context: Context): Promise<Waiting> {
  const waiting = await listAccessRequests(context.database, myNetworks(context), context.now);
  const found = waiting.find((request) => request.id === id);
  if (found === undefined) throw new UserError(texts[context.language].members.noRequestLeft);
  return found;
}

/** Approves a request, and links its account where it is nobody's yet. */
function letIn(
  { id, platform, tenant, user }: Waiting,
  { personId, networkId }: RoleRow,
  isNew: boolean,
  { actor, now }: Context,
): Change[] {
  const decision = { decision: 'approved', decidedById: actor.id, decidedAt: now, networkId } as const;
  const account = { id: uuid(), personId, platform, tenant, user, createdAt: now };
  return [...(isNew ? [createAccount(account, networkId)] : []), decideAccessRequest(id, decision)];
}

type Meant =
  | { readonly known: { readonly id: string; readonly name: string } | undefined }
  | { readonly fault: string };

/**
 * Whom the form means: somebody of the coordinator's own networks by e-mail, or by a name that only one of them
 * has. Nobody is found in other networks, for a stranger's account would get their rights there.
 */
async function findMeant(values: Values, isStranger: boolean, context: Context): Promise<Meant> {
  const { database, language, now } = context;
  const words = texts[language].members;
  const networkIds = myNetworks(context);
  const email = emailOf(values);
  if (email !== null) {
    const known = await findByEmail(database, email, networkIds, now);
    return known === undefined || known.isOurs ? { known } : { fault: words.faultEmailElsewhere };
  }
  const [known, another] = await listNamesakes(database, trim(values.name ?? ''), networkIds, now);
  if (known !== undefined && another !== undefined) return { fault: words.faultSeveral(known.name) };
  if (known?.isGuarded && isStranger) return { fault: words.faultGuarded(known.name) };
  return { known };
}
