import { dayOf } from '../../../calendar/days.ts';
import type { Change, Deed, Made } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card, note, paragraph } from '../../../chat/card.ts';
import { needsEnd } from '../../../domain/roles.ts';
import { formatDay } from '../../../format/dates.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { findApproval, findApprovalById, reopenAccessRequest } from '../access/store.ts';
import { takeBackOrganisation } from '../organisations/handlers.ts';
import { endRole, findCreatedSince, removeAccount, removeRole, restoreParts, wasChanged } from '../store.ts';
import { beingOf, findRole, type Listed, loadRole, myNetworks, refuseOthers } from './handlers-find.ts';
import { keepCoordinator, refuseOwnLonger } from './handlers-guard.ts';
import { memberTexts } from './texts.ts';
import { memberSaid } from './texts-said.ts';

/** How long a role that should not have been given can be taken back; later it is history, and ends by a date. */
const undoWithin = 24 * 60 * 60 * 1000;

/** Takes back a last day, or a role or an access that was given just now; the audit log remembers all. */
export async function undoMembership(typed: string, context: Context): Promise<Answer> {
  const access = await undoApproval(trim(typed), context);
  if (access !== undefined) return access;
  const found = await findRole(typed, context, { wording: memberSaid.undoMember, value: (id) => id });
  return 'reply' in found ? found : undo(found.role, context);
}

/** The button that takes back, by the id of a role or of a request. */
export const pressUndo = async (id: string, context: Context): Promise<Answer> =>
  (await undoApproval(id, context)) ?? undo(await loadRole(id, context), context);

const undoableSince = ({ now }: Context): Date => new Date(now.getTime() - undoWithin);

/** Takes back the approval of a request; undefined where the id is of nothing that was approved just now. */
async function undoApproval(id: string, context: Context): Promise<Answer | undefined> {
  const { database, language } = context;
  const access = await findApprovalById(database, id, myNetworks(context), undoableSince(context));
  if (access === undefined) return undefined;
  const undone = await undoAccess(access.personId, access.networkId, access.at, context);
  if (undone === undefined) throw new UserError(memberTexts[language].nothingToUndo);
  return answer(card(paragraph(undone.said)), undone.changes);
}

async function undo(role: Listed, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const words = memberTexts[language];
  refuseOthers(role, context);
  const { name } = role.person;
  const kind = beingOf(role, language);
  const isEnded = role.to !== null && (await wasChanged(database, role.id));
  if (isEnded && needsEnd(role.kind)) throw new UserError(words.faultNoEnd);
  if (isEnded) refuseOwnLonger(role, context);
  if (isEnded) return answer(card(paragraph(words.reopened(name, kind))), [endRole(role, null)]);
  const given = await findCreatedSince(database, role.id, undoableSince(context));
  if (given === undefined) {
    throw new UserError(words.tooOldToUndo(name, kind, formatDay(role.from, language)));
  }
  const guard = await keepCoordinator(role, dayOf(now), context);
  const undone = await undoAccess(role.personId, role.networkId, given, context);
  return answer(card(paragraph(words.undone(name)), ...(undone === undefined ? [] : [note(undone.said)])), [
    ...guard,
    removeRole(role),
    ...(undone?.changes ?? []),
  ]);
}

/** Takes back a role or an access that was given, or a last day; what a person was told of otherwise stands. */
export async function takeBackMember({ changes }: Deed, context: Context): Promise<Answer> {
  const part = changes.find(isPart);
  const request = changes.find(({ model }) => model === 'AccessRequest');
  if (part !== undefined) return takeBackPart(part, request, context);
  const role = changes.find(({ model, kind }) => model === 'Role' && kind !== 'removed');
  const organisation = changes.find(({ model, kind }) => model === 'Organisation' && kind === 'created');
  if (role === undefined && organisation !== undefined) return takeBackOrganisation(organisation.id, context);
  if (role === undefined && request !== undefined) return pressUndo(request.id, context);
  if (role === undefined) throw new UserError(memberTexts[context.language].nothingToUndo);
  return pressUndo(role.id, context);
}

/** Whether a change is of something that is said of a role, and not of its last day. */
const isPart = ({ model, kind, row }: Made): boolean =>
  model === 'Role' && kind === 'changed' && !('to' in row);

/** Lets a role be what it was said to be before, and with it the account out that came in the same turn. */
async function takeBackPart(part: Made, request: Made | undefined, context: Context): Promise<Answer> {
  const role = await loadRole(part.id, context);
  refuseOthers(role, context);
  const access = request && (await undoApproval(request.id, context));
  const said = memberTexts[context.language].asBefore(role.person.name, beingOf(role, context.language));
  return answer(card(paragraph(said)), [restoreParts(role, part), ...(access?.changes ?? [])]);
}

type Undone = { readonly said: string; readonly changes: readonly Change[] };

/** Lets the request wait again that was approved for a person at an instant, without the account that it brought. */
async function undoAccess(
  personId: string,
  networkId: string,
  at: Date,
  { database, language }: Context,
): Promise<Undone | undefined> {
  const approval = await findApproval(database, personId, at);
  if (approval === undefined) return undefined;
  const { id, name, account } = approval;
  return {
    said: memberTexts[language].waitsAgain(name),
    changes: [
      ...(account === undefined ? [] : [removeAccount(account, networkId)]),
      reopenAccessRequest(id, networkId),
    ],
  };
}
