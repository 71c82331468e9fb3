import { v7 as uuid } from 'uuid';
import { dayOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { type RoleSaid, roleOfOne } from '../../../domain/role-names.ts';
import { formatDay } from '../../../format/dates.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { decideAccessRequest } from '../access/store.ts';
import { addedCard, linkedCard } from '../members/cards.ts';
import { isAttesting } from '../members/rules.ts';
import { findSameRole } from '../members/store.ts';
import { memberTexts } from '../members/texts.ts';
import type { MeantOrganisation } from '../organisations/handlers-meant.ts';
import { pendingRole } from '../pending/handlers.ts';
import { listAsked } from '../pending/reminders.ts';
import { createPending, findPendingNames } from '../pending/store.ts';
import { pendingTexts } from '../pending/texts.ts';
import { changeParts, createAccount, createPerson, createRole, type RoleRow } from '../store.ts';
import type { Addressed } from './handlers-address.ts';
import type { Waiting } from './handlers-waiting.ts';

/** A role that is to be given, with what it says of itself. */
export type Given = RoleRow &
  RoleSaid & {
    readonly meant?: MeantOrganisation | undefined;
  };

/** The role, and its organisation before it where that is new. */
export const roleChanges = (role: Given): Change[] => [...(role.meant?.changes ?? []), createRole(role)];

/** A new person with a role, and the account of the request; `note` says why it is nobody who was here. */
export async function makePerson(
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

/** Gives a role to somebody known; where they have it already, the request alone is answered. */
export async function giveRole(
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
