import { v7 as uuid } from 'uuid';
import { dayOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { type RoleSaid, roleOfOne } from '../../../domain/role-names.ts';
import { type RoleKind, roleKinds } from '../../../domain/roles.ts';
import { formatDay } from '../../../format/dates.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import {
  decideAccessRequest,
  findAccessRequestById,
  findOwner,
  listAccessRequests,
} from '../access/store.ts';
import { accountWords } from '../cards.ts';
import { addedCard, linkedCard } from '../members/cards.ts';
import {
  givingNetworks,
  groupKind,
  isLocal,
  listSeats,
  myNetworks,
  refuseOthers,
} from '../members/handlers-find.ts';
import { isAttesting } from '../members/rules.ts';
import { findByEmail, findSameRole, listNamesakes, listWithoutAddress } from '../members/store.ts';
import { memberTexts } from '../members/texts.ts';
import { type MeantOrganisation, meantOrganisation } from '../organisations/handlers-meant.ts';
import { askedCard, vouchCard, vouchedCard } from '../pending/cards.ts';
import { linkChanges, pendingRole, roleOf } from '../pending/handlers.ts';
import { listAsked } from '../pending/reminders.ts';
import {
  createPending,
  findPending,
  findPendingNames,
  findPendingOf,
  howToAsk,
  isStanding,
  removePending,
} from '../pending/store.ts';
import { pendingTexts } from '../pending/texts.ts';
import { changeParts, createAccount, createPerson, createRole, type RoleRow } from '../store.ts';
import { type Member, memberForm, readMember } from './cards-form.ts';
import { type Addressed, addressed } from './handlers-address.ts';
import { linked, picked } from './handlers-pick.ts';

/** The form for a new member with the places of the giver; of a request it says whose account asks. */
export async function newMemberForm(context: Context, requestId: string, { role: kind }: Values) {
  const { account, database, language } = context;
  const request = requestId === '' ? undefined : await findAccessRequestById(database, requestId);
  const { wrote } = pendingTexts[language];
  const intro = request ? `${accountWords(request, language)}. ${wrote(request.words)}` : '';
  const kinds: readonly RoleKind[] = isLocal(context) ? [groupKind] : roleKinds;
  const hasPicker = request === undefined && account.platform !== 'terminal';
  return memberForm(language, await listSeats(context), {
    ...{ kind, kinds, state: requestId, intro, hasPicker },
  });
}

/**
 * Gives someone a role, and with a request its account: a new person, or one whom the network knows. An account becomes
 * somebody's who is here already with their own yes alone.
 */
export async function saveMember(values: Values, requestId: string, context: Context): Promise<Answer> {
  const request = requestId === '' ? undefined : await findWaiting(requestId, context);
  const form = await newMemberForm(context, requestId, values);
  const said = readMember(form, values);
  if ('errors' in said) return refill(form, values, said.errors);
  const who = await picked(said.filled, context);
  if ('errors' in who) return refill(form, values, who.errors);
  const given = await giveMember(who.member, context, request, who.known);
  return 'errors' in given ? refill(form, values, given.errors) : linked(given, who, context);
}

/** Gives the role that a form or a line says in full; what is wrong with it by field. */
export async function giveMember(
  { name, email: typedEmail, ...said }: Member,
  context: Context,
  request?: Waiting,
  known?: Known,
): Promise<Answer | { readonly errors: Record<string, string> }> {
  const email = typedEmail ?? null;
  const owner = known ?? (request && (await findOwner(context.database, request)));
  const meant: Meant = owner ? { known: owner } : await findMeant(name, email, context);
  if ('fault' in meant) return { errors: { email: meant.fault } };
  const { networkId, municipalityId, name: place } = said.municipality;
  const organisation = await meantOrganisation(said.organisation, networkId, context);
  const role: Given = {
    ...{ id: uuid(), personId: meant.known?.id ?? uuid(), networkId, municipalityId, kind: said.role },
    ...{ from: said.from, to: said.to ?? null, positionPercent: said.percent ?? null },
    ...{ organisationId: organisation?.id ?? null, meant: organisation },
    ...{ place: municipalityId && place, organisation: organisation?.name },
  };
  refuseOthers(role, context);
  if (meant.known === undefined) return makePerson({ name, email }, role, request, context);
  if (request !== undefined && owner === undefined)
    return askOwner(meant.known, name, role, request, context);
  if (request !== undefined) return giveRole(meant.known.name, role, request, false, context);
  const address = await addressed(meant.known, { email, networkId }, context);
  if ('fault' in address) return { errors: { email: address.fault } };
  return giveRole(meant.known.name, role, request, false, context, address);
}

/** A role that is to be given, with what it says of itself. */
type Given = RoleRow &
  RoleSaid & {
    readonly meant?: MeantOrganisation | undefined;
  };

/** The role, and its organisation before it where that is new. */
const roleChanges = (role: Given): Change[] => [...(role.meant?.changes ?? []), createRole(role)];

/** A new person with a role, and the account of the request; `note` says why it is nobody who was here. */
async function makePerson(
  { name, email }: { readonly name: string; readonly email: string | null },
  role: Given,
  request: Waiting | undefined,
  context: Context,
  note?: string,
): Promise<Answer> {
  const person = { id: role.personId, name, email, createdAt: context.now };
  const changes = [
    createPerson(person, role.networkId),
    ...roleChanges(role),
    ...letIn(request, role, true, context),
  ];
  return answer(addedCard(context, name, role, note), changes);
}

/**
 * Asks the person whom an account is said to belong to, or the coordinator to vouch for it where the person never had an
 * account or a mailbox; makes a new one where nobody can be asked or they have said no.
 */
async function askOwner(
  known: { readonly id: string; readonly name: string },
  name: string,
  role: Given,
  request: Waiting,
  context: Context,
): Promise<Answer> {
  const { database, hasEmail, language } = context;
  const earlier = await findPendingOf(database, request.id);
  const hasDenied = earlier?.personId === known.id && earlier.deniedAt !== null;
  const drop = earlier === undefined ? [] : [removePending(earlier)];
  const networkIds = myNetworks(context);
  const how = await howToAsk(database, known.id, { hasEmail, networkIds, now: context.now });
  if (how === 'blank') return giveRole(known.name, role, request, true, context);
  if (hasDenied || how === 'cannot') {
    const why = pendingTexts[language].madeNew[hasDenied ? 'denied' : 'cannotAsk'](known.name);
    const another = { ...role, personId: uuid() };
    const made = await makePerson({ name, email: null }, another, request, context, why);
    return { ...made, changes: [...drop, ...made.changes] };
  }
  const pending = pendingRole(role, name, request.id, context);
  const waiting = await listAccessRequests(database, networkIds, context.now);
  const number = waiting.findIndex(({ id }) => id === request.id) + 1;
  const shown =
    how === 'vouch'
      ? vouchCard(language, pending, known.name, request, number)
      : askedCard(language, pending, known.name, number);
  const changes = [...drop, ...(role.meant?.changes ?? []), createPending(pending)];
  return answer(shown, changes, how === 'vouch' ? 'asked' : 'done');
}

/** What was asked of somebody in the actor's networks, with the request that it is about; a UserError where it waits no more. */
async function findAsked(pendingId: string, context: Context) {
  const pending = await findPending(context.database, pendingId);
  const request = await findWaiting(pending?.requestId ?? '', context);
  if (pending === undefined || !myNetworks(context).includes(pending.networkId)) throw noneLeft(context);
  return { pending, request, known: (await findPendingNames(context.database, pending)).known };
}

const noneLeft = ({ language }: Context): UserError => new UserError(memberTexts[language].noRequestLeft);

/** Lets the account of a request in as somebody who never had one, whom the coordinator vouches for. */
export async function vouch(pendingId: string, context: Context): Promise<Answer> {
  const { actor, database, hasEmail, language, now } = context;
  const { pending, request, known } = await findAsked(pendingId, context);
  const how = await howToAsk(database, pending.personId, {
    ...{ hasEmail, networkIds: myNetworks(context), now },
  });
  // Who has an account or an address by now answers for themselves.
  if (!isStanding(pending, now) || how !== 'vouch') throw noneLeft(context);
  const changes = await linkChanges(database, { ...pending, askedById: actor.id }, request, now);
  return answer(vouchedCard(language, known, request), changes);
}

/** Lets the account of a request in as a new person, and not as the one who was asked. */
export async function approveNew(pendingId: string, context: Context): Promise<Answer> {
  const { pending, request, known } = await findAsked(pendingId, context);
  const role = { ...roleOf(pending), personId: uuid() };
  const why = pendingTexts[context.language].madeNew.chosen(known);
  const made = await makePerson({ name: pending.name, email: null }, role, request, context, why);
  return { ...made, changes: [removePending(pending), ...made.changes] };
}

/** Gives a role to somebody known; where they have it already, the request alone is answered. */
async function giveRole(
  name: string,
  role: Given,
  request: Waiting | undefined,
  isNewAccount: boolean,
  context: Context,
  address: Addressed = { changes: [] },
): Promise<Answer> {
  const { actor, database, language } = context;
  const words = memberTexts[language];
  const letsIn = letIn(request, role, isNewAccount, context);
  const same = await findSameRole(database, role);
  // Nor does anybody let an attesting role of their own begin earlier.
  const isOwnAttesting = role.personId === actor.id && isAttesting(role.kind);
  if (same === undefined && isOwnAttesting) return askSecond(name, role, context);
  if (same === undefined)
    return answer(addedCard(context, name, role, sentences(words.samePerson(name), address.told)), [
      ...roleChanges(role),
      ...letsIn,
      ...address.changes,
    ]);
  const parts = [
    ...(role.meant?.changes ?? []),
    ...changeParts(same, isOwnAttesting ? { ...role, from: same.from } : role),
  ];
  const said = roleOfOne(role, language);
  const told = parts.length === 0 ? words.linked(name, said) : partsSaid(name, said, role, same, context);
  if (request !== undefined) return answer(linkedCard(language, told, request.id), [...parts, ...letsIn]);
  if (parts.length > 0)
    return answer(card(paragraph(sentences(told, address.told))), [...parts, ...address.changes]);
  const asBefore = sentences(words.hasRole(name, said, formatDay(same.from, language)), address.told);
  if (address.changes.length === 0) throw new UserError(asBefore);
  return answer(card(paragraph(address.told ?? asBefore)), address.changes);
}

const sentences = (...all: readonly (string | undefined)[]): string =>
  all.filter((one) => one !== undefined).join(' ');

/** What is new of a role that somebody has already. */
function partsSaid(
  name: string,
  said: string,
  { from, positionPercent: percent }: RoleRow,
  same: RoleRow,
  { language, now }: Context,
): string {
  const words = memberTexts[language];
  if (from < same.from) return words.added(name, said, formatDay(from, language), from > dayOf(now));
  return percent ? words.percentSet(name, said, percent) : words.nowIs(name, said);
}

/** Nobody takes an attesting role alone: somebody else of the place or the county confirms it. */
async function askSecond(name: string, role: RoleRow, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const words = pendingTexts[language];
  const pending = pendingRole(role, name, null, context);
  const { place } = await findPendingNames(database, pending);
  if ((await listAsked(database, pending, now)).length === 0) throw new UserError(words.nobodySecond(place));
  const said = words.secondAsked(roleOfOne({ kind: role.kind, place }, language), place);
  return answer(card(paragraph(said)), [createPending(pending)]);
}

/** A request that waits. */
export type Waiting = Awaited<ReturnType<typeof listAccessRequests>>[number];

/** A request that waits for the actor, by its id; a UserError where it waits no more. */
export async function findWaiting(id: string, context: Context): Promise<Waiting> {
  const waiting = await listAccessRequests(context.database, myNetworks(context), context.now);
  const found = waiting.find((request) => request.id === id);
  if (found === undefined) throw noneLeft(context);
  return found;
}

/** Approves a request, where there is one, and links its account where it is nobody's yet. */
function letIn(
  request: Waiting | undefined,
  { personId, networkId }: RoleRow,
  isNew: boolean,
  { actor, now }: Context,
): Change[] {
  if (request === undefined) return [];
  const { id, platform, tenant, user } = request;
  const decision = { decision: 'approved', decidedById: actor.id, decidedAt: now, networkId } as const;
  const account = { id: uuid(), personId, platform, tenant, user, createdAt: now };
  return [...(isNew ? [createAccount(account, networkId)] : []), decideAccessRequest(id, decision)];
}

type Known = { readonly id: string; readonly name: string };
type Meant =
  | { readonly known: { readonly id: string; readonly name: string } | undefined }
  | { readonly fault: string };

/**
 * Whom the form means: somebody of the coordinator's own networks by e-mail, or by a name that only one of them
 * has. Nobody is found in other networks.
 */
async function findMeant(name: string, email: string | null, context: Context): Promise<Meant> {
  const { database, language } = context;
  const words = memberTexts[language];
  const networkIds = givingNetworks(context);
  if (email !== null) {
    const known = await findByEmail(database, email, networkIds);
    if (known !== undefined) return known.isOurs ? { known } : { fault: words.faultEmailElsewhere };
    // Whose address nobody has told is the one of that name, where there is one alone.
    const [nameless, another] = await listWithoutAddress(database, name, networkIds);
    return { known: another === undefined ? nameless : undefined };
  }
  const [known, another] = await listNamesakes(database, name, networkIds);
  if (known !== undefined && another !== undefined) return { fault: words.faultSeveral(known.name) };
  return { known };
}
