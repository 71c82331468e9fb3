import { v7 as uuid } from 'uuid';
import { type Answer, answer } from '../../../chat/answer.ts';
import type { Context } from '../../context.ts';
import { listAccessRequests } from '../access/store.ts';
import { myNetworks } from '../members/handlers-find.ts';
import { askedCard, vouchCard, vouchedCard } from '../pending/cards.ts';
import { linkChanges, pendingRole, roleOf } from '../pending/handlers.ts';
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
import { type Given, giveRole, makePerson } from './handlers-role.ts';

import { findWaiting, noneLeft, type Waiting } from './handlers-waiting.ts';

/**
 * Asks the person whom an account is said to belong to, or the coordinator to vouch for it where the person never had an
 * account or a mailbox; makes a new one where nobody can be asked or they have said no.
 */
export async function askOwner(
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
