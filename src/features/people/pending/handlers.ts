import { randomInt } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Change } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import type { Account } from '../../../chat/interaction.ts';
import { whichCard, wholly } from '../../../chat/which.ts';
import type { Phrased } from '../../../chat/wording.ts';
import type { Database } from '../../../database/open.ts';
import { roleName, roleOfOne } from '../../../domain/role-names.ts';
import { kindOf } from '../../../domain/roles.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { decideAccessRequest, findAccessRequest, findOwner } from '../access/store.ts';
import { accessTexts } from '../access/texts.ts';
import { accountWords } from '../cards.ts';
import { findSameRole } from '../members/store.ts';
import { memberTexts } from '../members/texts.ts';
import { profileSaid } from '../profile/texts-said.ts';
import { changeParts, createAccount, createRole, type RoleRow } from '../store.ts';
import {
  denyPending,
  findPendingNames,
  findPendingOf,
  isStanding,
  listPendingFor,
  missPending,
  type PendingRole,
  removePending,
} from './store.ts';
import { pendingTexts } from './texts.ts';

/** A role that is to wait for a yes, with the code that proves it from the account of a request. */
export function pendingRole(
  role: Omit<RoleRow, 'id'>,
  name: string,
  requestId: string | null,
  { actor, now }: Context,
): PendingRole {
  const { personId, networkId, municipalityId, kind, from, to } = role;
  const { positionPercent = null, organisationId = null } = role;
  return {
    ...{ id: uuid(), requestId, name, personId, networkId, municipalityId, kind, from, to },
    ...{ positionPercent, organisationId },
    ...{ askedById: actor.id, askedAt: now },
    ...{ code: String(randomInt(10_000_000, 100_000_000)), misses: 0, deniedAt: null },
  };
}

/** Says yes to the account that is said to be one's own, or to a role that another took: of a button, or the only one. */
export async function confirmPending(text: string, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const pending = await pick(text, profileSaid.confirm, context);
  const { place, request } = await findPendingNames(database, pending);
  const words = pendingTexts[language];
  if (pending.requestId === null) {
    const role = roleOf(pending);
    const said = memberTexts[language].nowIs(pending.name, roleOfOne({ kind: role.kind, place }, language));
    return answer(card(paragraph(said)), [...(await roleChanges(database, role)), removePending(pending)]);
  }
  if (request === null || request.decision !== null) throw new UserError(words.faults.none);
  const said = words.claim.accepted(accountWords(request, language));
  return answer(card(paragraph(said)), await linkChanges(database, pending, request, now));
}

/** Says no to it; whoever asked is told. */
export async function rejectPending(text: string, context: Context): Promise<Answer> {
  const pending = await pick(text, profileSaid.reject, context);
  const { claim, second } = pendingTexts[context.language];
  const said = pending.requestId === null ? second.denied(pending.name) : claim.denied;
  return answer(card(paragraph(said)), [denyPending(pending, context.now)]);
}

/** What waits for the actor: of a button's id, or the only thing there is; else a UserError that asks which to answer. */
async function pick(text: string, wording: Phrased, context: Context): Promise<PendingRole> {
  const { actor, database, language, now } = context;
  const words = pendingTexts[language].faults;
  const all = await listPendingFor(database, actor, now);
  const id = trim(text);
  const [pending, another] = id === '' ? all : all.filter((one) => one.id === id);
  if (pending === undefined) throw new UserError(words.none);
  if (another === undefined) return pending;
  const choices = all.map(({ id: whole, name, kind }) =>
    wholly(`${name}: ${roleName(kind, language)}`, whole),
  );
  throw new UserError(whichCard(wording, language, words.which, choices));
}

/** The code that a stranger types from the new account: it was sent to the person's own account or mailbox. */
export async function confirmByCode(
  database: Database,
  account: Account,
  typed: string,
  now: Date,
): Promise<Answer> {
  const words = pendingTexts.nb;
  const request = await findAccessRequest(database, account);
  const pending = request === undefined ? undefined : await findPendingOf(database, request.id);
  const refusal = card(paragraph(words.faults.code));
  if (request?.decision !== null || pending === undefined || !isStanding(pending, now))
    return answer(refusal, [], 'refused');
  if (typed !== pending.code) return answer(refusal, [missPending(pending)], 'refused');
  const changes = await linkChanges(database, pending, request, now);
  return answer(card(paragraph(accessTexts.nb.in)), changes);
}

type Request = Pick<Account, 'tenant' | 'user'> & { readonly id: string; readonly platform: string };

/** Links the account, gives the role and answers the request; each as the coordinator decided it. */
export async function linkChanges(
  database: Database,
  pending: PendingRole,
  request: Request,
  now: Date,
): Promise<Change[]> {
  const { personId, networkId, askedById: decidedById } = pending;
  const { id, platform, tenant, user } = request;
  const account = { id: uuid(), personId, platform, tenant, user, createdAt: now };
  const isTaken = (await findOwner(database, request)) !== undefined;
  return [
    removePending(pending),
    ...(isTaken ? [] : [createAccount(account, networkId)]),
    ...(await roleChanges(database, roleOf(pending))),
    decideAccessRequest(id, { decision: 'approved', decidedById, decidedAt: now, networkId }),
  ];
}

/** Gives the role, or says of the same one that somebody has already what this one says besides. */
async function roleChanges(database: Database, role: RoleRow): Promise<Change[]> {
  const same = await findSameRole(database, role);
  return same === undefined ? [createRole(role)] : changeParts(same, role);
}

/** The role that waits. */
export const roleOf = ({ kind, ...pending }: PendingRole): RoleRow => {
  const { personId, networkId, municipalityId, from, to, positionPercent, organisationId } = pending;
  return {
    ...{ id: uuid(), personId, networkId, municipalityId, kind: kindOf(kind) ?? 'medlem' },
    ...{ from, to, positionPercent, organisationId },
  };
};
