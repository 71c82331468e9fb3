import { v7 as uuid } from 'uuid';
import { dayOf } from '../../../calendar/days.ts';
import { formatDay } from '../../../calendar/format.ts';
import type { Change } from '../../../change.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { type Answer, answer, formErrors } from '../../../chat/feature.ts';
import type { Form, Values } from '../../../chat/form/form.ts';
import { listMunicipalities } from '../../../domain/people.ts';
import { networkIdsFor } from '../../../domain/rights.ts';
import { kindOf } from '../../../domain/roles.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import {
  decideAccessRequest,
  findAccessRequestById,
  findOwner,
  listAccessRequests,
} from '../access/store.ts';
import { accountWords, askedCard, vouchCard, vouchedCard } from '../pending/cards.ts';
import { linkChanges, pendingRole } from '../pending/handlers.ts';
import { listAsked } from '../pending/reminders.ts';
import {
  createPending,
  findPending,
  findPendingNames,
  findPendingOf,
  howToAsk,
  isStanding,
  type PendingRole,
  removePending,
} from '../pending/store.ts';
import { pendingTexts } from '../pending/texts.ts';
import { createAccount, createPerson, createRole, type RoleRow } from '../store.ts';
import { texts } from '../texts.ts';
import { addedCard, linkedCard, memberForm } from './cards.ts';
import { emailOf, faultsOf, isAttesting, placeOf } from './rules.ts';
import { findByEmail, findSameRole, listNamesakes } from './store.ts';
import { memberTexts } from './texts.ts';

/** The networks that the actor coordinates, by id. */
export const myNetworks = (context: Context): string[] => networkIdsFor(context.actor, 'people.manage');

/** The form for a new member with the places of the coordinator's networks; of a request it says whose account asks. */
export async function newMemberForm(context: Context, requestId: string, values: Values): Promise<Form> {
  const { database, language } = context;
  const places = await listMunicipalities(database, myNetworks(context));
  const request = requestId === '' ? undefined : await findAccessRequestById(database, requestId);
  const form = memberForm(language, places, requestId, values);
  if (request === undefined) return form;
  const { wrote } = pendingTexts[language];
  return { ...form, intro: `${accountWords(request, language)}. ${wrote(request.words)}` };
}

/**
 * Gives someone a role, and with a request its account: a new person, or one whom the network knows. An account becomes
 * somebody's who is here already with their own yes alone.
 */
export async function saveMember(values: Values, requestId: string, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const words = memberTexts[language];
  const request = requestId === '' ? undefined : await findWaiting(requestId, context);
  const errors = faultsOf(values, language);
  const networkIds = myNetworks(context);
  const place = placeOf(values, networkIds, await listMunicipalities(database, networkIds));
  if (place === undefined) errors.municipality ??= words.faultPlace;
  if (Object.keys(errors).length > 0 || place === undefined) {
    return formErrors(await newMemberForm(context, requestId, values), errors);
  }
  const owner = request === undefined ? undefined : await findOwner(database, request);
  const meant: Meant = owner === undefined ? await findMeant(values, context) : { known: owner };
  if ('fault' in meant) {
    return formErrors(await newMemberForm(context, requestId, values), { email: meant.fault });
  }
  const { known } = meant;
  const role: RoleRow = {
    ...{ id: uuid(), personId: known?.id ?? uuid(), ...place, kind: kindOf(values.role) ?? 'medlem' },
    ...{ from: values.from ?? dayOf(now), to: null },
  };
  const name = trim(values.name ?? '');
  if (known === undefined) return makePerson({ name, email: emailOf(values) }, role, request, context);
  if (request !== undefined && owner === undefined) return askOwner(known, name, role, request, context);
  const letsIn = request === undefined ? [] : letIn(request, role, false, context);
  return giveRole(known.name, role, request, letsIn, context);
}

/** A new person with a role, and the account of the request; `note` says why it is nobody who was here. */
async function makePerson(
  { name, email }: { readonly name: string; readonly email: string | null },
  role: RoleRow,
  request: Waiting | undefined,
  context: Context,
  note?: string,
): Promise<Answer> {
  const person = { id: role.personId, name, email, createdAt: context.now };
  const letsIn = request === undefined ? [] : letIn(request, role, true, context);
  const changes = [createPerson(person, role.networkId), createRole(role), ...letsIn];
  return answer(addedCard(context.language, name, role, note), changes);
}

/**
 * Asks the person whom an account is said to belong to, or the coordinator to vouch for it where the person never had an
 * account or a mailbox; makes a new one where nobody can be asked or they have said no.
 */
async function askOwner(
  known: { readonly id: string; readonly name: string },
  name: string,
  role: RoleRow,
  request: Waiting,
  context: Context,
): Promise<Answer> {
  const { database, hasEmail, language } = context;
  const earlier = await findPendingOf(database, request.id);
  const hasDenied = earlier?.personId === known.id && earlier.deniedAt !== null;
  const drop = earlier === undefined ? [] : [removePending(earlier)];
  const networkIds = myNetworks(context);
  const how = await howToAsk(database, known.id, { hasEmail, networkIds, now: context.now });
  if (how === 'blank')
    return giveRole(known.name, role, request, letIn(request, role, true, context), context);
  if (hasDenied || how === 'cannot') {
    const why = pendingTexts[language].madeNew[hasDenied ? 'denied' : 'cannotAsk'](known.name);
    const made = await makePerson(
      { name, email: null },
      { ...role, personId: uuid() },
      request,
      context,
      why,
    );
    return { ...made, changes: [...drop, ...made.changes] };
  }
  const pending = pendingRole(role, name, request.id, context);
  const waiting = await listAccessRequests(database, networkIds, context.now);
  const number = waiting.findIndex(({ id }) => id === request.id) + 1;
  const shown =
    how === 'vouch'
      ? vouchCard(language, pending, known.name, request, number)
      : askedCard(language, pending, known.name, number);
  return answer(shown, [...drop, createPending(pending)], how === 'vouch' ? 'asked' : 'done');
}

/** Lets the account of a request in as somebody who never had one, whom the coordinator vouches for. */
export async function vouch(pendingId: string, context: Context): Promise<Answer> {
  const { actor, database, hasEmail, language, now } = context;
  const pending = await findPending(database, pendingId);
  const request = await findWaiting(pending?.requestId ?? '', context);
  const networkIds = myNetworks(context);
  const gone = new UserError(memberTexts[language].noRequestLeft);
  if (pending === undefined || !networkIds.includes(pending.networkId) || !isStanding(pending, now))
    throw gone;
  // Who has an account or an address by now answers for themselves.
  if ((await howToAsk(database, pending.personId, { hasEmail, networkIds, now })) !== 'vouch') throw gone;
  const { known } = await findPendingNames(database, pending);
  const changes = await linkChanges(database, { ...pending, askedById: actor.id }, request, now);
  return answer(vouchedCard(language, known, request), changes);
}

/** Lets the account of a request in as another person than the one who was asked. */
export async function saveAsNew(pending: PendingRole, context: Context): Promise<Answer> {
  const { database, language } = context;
  const request = await findWaiting(pending.requestId ?? '', context);
  if (!myNetworks(context).includes(pending.networkId))
    throw new UserError(memberTexts[language].noRequestLeft);
  const role: RoleRow = {
    ...{ id: uuid(), personId: uuid(), networkId: pending.networkId, from: pending.from, to: null },
    ...{ municipalityId: pending.municipalityId, kind: kindOf(pending.kind) ?? 'medlem' },
  };
  const { known } = await findPendingNames(database, pending);
  const why = pendingTexts[language].madeNew.chosen(known);
  const made = await makePerson({ name: pending.name, email: null }, role, request, context, why);
  return { ...made, changes: [removePending(pending), ...made.changes] };
}

/** Gives a role to somebody known; where they have it already, the request alone is answered. */
async function giveRole(
  name: string,
  role: RoleRow,
  request: Waiting | undefined,
  letsIn: readonly Change[],
  context: Context,
): Promise<Answer> {
  const { actor, database, language } = context;
  const { roles } = texts[language];
  const words = memberTexts[language];
  const same = await findSameRole(database, role);
  if (same === undefined && role.personId === actor.id && isAttesting(role.kind))
    return askSecond(name, role, context);
  if (same === undefined)
    return answer(addedCard(language, name, role, words.samePerson(name)), [createRole(role), ...letsIn]);
  if (request !== undefined) return answer(linkedCard(language, name, roles[role.kind], request.id), letsIn);
  throw new UserError(words.hasRole(name, roles[role.kind], formatDay(same.from, language)));
}

/** Nobody takes an attesting role alone: somebody else of the place or the county confirms it. */
async function askSecond(name: string, role: RoleRow, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const words = pendingTexts[language];
  const pending = pendingRole(role, name, null, context);
  const { place } = await findPendingNames(database, pending);
  if ((await listAsked(database, pending, now)).length === 0) throw new UserError(words.nobodySecond(place));
  const said = words.secondAsked(texts[language].roles[role.kind], place);
  return answer(card(paragraph(said)), [createPending(pending)]);
}

type Waiting = Awaited<ReturnType<typeof listAccessRequests>>[number];

async function findWaiting(id: string, context: Context): Promise<Waiting> {
  const waiting = await listAccessRequests(context.database, myNetworks(context), context.now);
  const found = waiting.find((request) => request.id === id);
  if (found === undefined) throw new UserError(memberTexts[context.language].noRequestLeft);
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
 * has. Nobody is found in other networks.
 */
async function findMeant(values: Values, context: Context): Promise<Meant> {
  const { database, language } = context;
  const words = memberTexts[language];
  const networkIds = myNetworks(context);
  const email = emailOf(values);
  if (email !== null) {
    const known = await findByEmail(database, email, networkIds);
    return known === undefined || known.isOurs ? { known } : { fault: words.faultEmailElsewhere };
  }
  const [known, another] = await listNamesakes(database, trim(values.name ?? ''), networkIds);
  if (known !== undefined && another !== undefined) return { fault: words.faultSeveral(known.name) };
  return { known };
}
