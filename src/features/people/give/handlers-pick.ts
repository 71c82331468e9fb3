import { v7 as uuid } from 'uuid';
import type { Answer } from '../../../chat/answer.ts';
import { note } from '../../../chat/card.ts';
import { seenVouched } from '../../../chat/incoming/incoming.ts';
import type { Context } from '../../context.ts';
import { findOwner } from '../access/store.ts';
import { givingNetworks } from '../members/handlers-find.ts';
import { isEmail } from '../members/rules.ts';
import { findAcquaintance } from '../members/store.ts';
import { howToAsk } from '../pending/store.ts';
import { createAccount, findProfile } from '../store.ts';
import type { Member } from './cards-form.ts';
import { formTexts } from './texts-form.ts';

type Known = { readonly id: string; readonly name: string };
type Key = { readonly platform: string; readonly tenant: string; readonly user: string };

/** Somebody who was picked: what is said of them, whose the account is already, or the account that is to be theirs. */
export type Picked = {
  readonly member: Member;
  readonly known?: Known;
  readonly fresh?: Key & { readonly email: string | undefined };
};

/** Asks the platform who was picked; the account is one of the sender's own workspace or tenant. */
export async function picked(
  member: Member,
  context: Context,
): Promise<Picked | { readonly errors: Record<string, string> }> {
  const { account, database, language, place, vouchedFor } = context;
  const words = formTexts[language];
  if (member.account === undefined) return { member };
  const key = { platform: account.platform, tenant: account.tenant, user: member.account };
  const owner = await findOwner(database, key);
  if (owner !== undefined) {
    const known = await findAcquaintance(database, owner.id, givingNetworks(context));
    if (known?.isOurs !== true) return { errors: { account: words.faultEmailElsewhere } };
    return { member: { ...member, name: owner.name }, known: owner };
  }
  const { name: told, tenantName, email } = seenVouched(await vouchedFor(key, place));
  if (told !== undefined && tenantName === undefined) return { errors: { account: words.faultAccount } };
  const name = member.name || (told ?? '').slice(0, 100);
  if (name === '') return { errors: { name: words.faultNameless } };
  const address = email?.toLowerCase() ?? '';
  const own = isEmail(address) ? address : undefined;
  return { member: { ...member, name, email: member.email ?? own }, fresh: { ...key, email: own } };
}

/**
 * Makes the account theirs who were given a role: somebody new, somebody who has done nothing here and has no account yet,
 * or whose address the platform vouches for. Anybody else has to say so themselves.
 */
export async function linked(given: Answer, { fresh, member }: Picked, context: Context): Promise<Answer> {
  if (fresh === undefined) return withWayIn(given, member, context);
  const role = given.changes.find(({ model, kind }) => model === 'Role' && kind === 'created');
  if (role === undefined) return given;
  const personId = String(role.row.personId);
  const isNew = given.changes.some(({ model, id }) => model === 'Person' && id === personId);
  if (!isNew && !(await isSurely(personId, fresh.email, context)))
    return withNote(given, formTexts[context.language].accountNotLinked(member.name));
  const { platform, tenant, user } = fresh;
  const account = { id: uuid(), personId, platform, tenant, user, createdAt: context.now };
  return { ...given, changes: [...given.changes, createAccount(account, role.networkId)] };
}

/** Says how somebody new comes in where no account is theirs yet. */
export function withWayIn(given: Answer, { name, email }: Member, { language }: Context): Answer {
  const hasMade = (made: string) =>
    given.changes.some(({ model, kind }) => model === made && kind === 'created');
  if (!hasMade('Person') || hasMade('Account')) return given;
  const words = formTexts[language];
  return withNote(given, email === undefined ? words.asksFirst(name) : words.comesStraightIn(email));
}

/** An answer with a remark below it. */
function withNote(given: Answer, remark: string): Answer {
  const { reply } = given;
  if (reply.kind !== 'message') return given;
  const elements = [...reply.card.elements, note(remark)];
  return { ...given, reply: { ...reply, card: { ...reply.card, elements } } };
}

async function isSurely(personId: string, email: string | undefined, context: Context): Promise<boolean> {
  const { database, hasEmail, now } = context;
  const person = await findProfile(database, personId);
  if (email !== undefined && person.email === email) return true;
  const how = await howToAsk(database, personId, { hasEmail, networkIds: givingNetworks(context), now });
  return how === 'blank';
}
