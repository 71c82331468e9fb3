import { addDays, dayOf } from '../../../calendar/days.ts';
import { formatDay } from '../../../calendar/format.ts';
import type { Change, Deed } from '../../../change.ts';
import { card, note, paragraph } from '../../../chat/card.ts';
import type { Wording } from '../../../chat/command.ts';
import { type Answer, answer, ask } from '../../../chat/feature.ts';
import { openFilled } from '../../../chat/form/fields.ts';
import { mostAsked, whichCard } from '../../../chat/which.ts';
import { coordinatorsGuard, findGuard, turnGuard } from '../../../database/guards.ts';
import { extentOf } from '../../../domain/rights.ts';
import { roleName } from '../../../domain/role-names.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { mayBePast, yearBefore } from '../../../grammar/days/years.ts';
import { type Kind, nameAtHead } from '../../../grammar/names.ts';
import type { Language } from '../../../language.ts';
import { splitWords, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import { whichDayCard } from '../../cards-which-day.ts';
import type { Context } from '../../context.ts';
import { turned } from '../../turned.ts';
import { findApproval, findApprovalById, listAccessRequests, reopenAccessRequest } from '../access/store.ts';
import { undoButton } from '../cards.ts';
import { pendingTexts } from '../pending/texts.ts';
import {
  endRole,
  findCreatedSince,
  hasOtherCoordinator,
  listRoles,
  type RoleRow,
  removeAccount,
  removeRole,
} from '../store.ts';
import { membersCard } from './cards.ts';
import { myNetworks, newMemberForm } from './handlers-save.ts';
import { isAttesting } from './rules.ts';
import { memberTexts } from './texts.ts';
import { memberSaid } from './texts-said.ts';

/** Everyone in the coordinator's networks, and who asks to be let in; those alone whom words name. */
export async function listMembers(text: string, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const roles = await listRoles(database, myNetworks(context), now);
  const numbered = roles.map((role, index) => ({ ...role, number: index + 1 }));
  if (trim(text) !== '') {
    const naming = nameAtHead(text, numbered, byNames(language));
    if (naming === undefined || naming.rest !== '')
      throw new UserError(memberTexts[language].notRead(text.slice(0, 40)));
    return answer(membersCard(language, naming.found, []));
  }
  const requests = await listAccessRequests(database, myNetworks(context), now);
  return answer(membersCard(language, numbered, requests));
}

/** Opens the form for a new member, with the name that was typed. */
export async function newMember(text: string, context: Context): Promise<Answer> {
  const values = { name: text, from: dayOf(context.now) };
  return openFilled(await newMemberForm(context, '', values), values);
}

/** Ends a role with its last day: `deltaker slutt 3 31. juli`. Without a day it is today. */
export async function endMembership(text: string, context: Context): Promise<Answer> {
  const found = await findRole(text, context, {
    wording: memberSaid.end,
    takesRest: true,
    value: (role, words) => ({ role, words }),
  });
  return 'reply' in found ? found : end(found.role, found.rest, context);
}

/** The buttons that end a role, with its last day in words. */
export const pressEnd = async (
  { role, words }: { readonly role: string; readonly words: string },
  context: Context,
): Promise<Answer> => end(await loadRole(role, context), words, context);

async function end(role: Listed, rest: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const words = memberTexts[language];
  const { day: found, unread } = rest === '' ? { day: dayOf(now), unread: '' } : lastDayIn(rest, context);
  if (found === undefined || found < role.from) throw new UserError(words.endWhen);
  // 'Kari Nordmann i dag' is nobody in the list, though a Kari is.
  if (unread !== '') return askWhether(role, found, context);
  const passed = yearBefore(found);
  if (mayBePast(found, rest, dayOf(now)) && passed >= role.from) {
    const act = { wording: memberSaid.end, value: (day: string) => ({ role: role.id, words: day }) };
    const named = (day: string) => `${nameOf(role, language)} ${day}`;
    return ask(whichDayCard(words.whichEnd, [passed, found], language, { ...act, rest: named }));
  }
  const isLonger = role.to !== null && found >= role.to;
  if (isLonger) refuseOwnLonger(role, context);
  const [, last = found] = [dayOf(now), found].sort();
  const guard = isLonger ? [] : await keepCoordinator(role, addDays(last, 1), context);
  const said = words.ended(role.person.name, roleName(role.kind, language), formatDay(found, language));
  // A role that has ended already is in no list, so nothing could find it again.
  const isListed = found >= dayOf(now);
  return answer(
    card(
      paragraph(said),
      ...(role.to === null || role.to === found
        ? []
        : [note(`${words.until}: ${turned(formatDay(role.to, language), formatDay(found, language))}.`)]),
      ...(isListed ? [undoButton(language, role.id, nameOf(role, language))] : []),
    ),
    [...guard, endRole(role, found)],
  );
}

const untilWords = /^(?:til(?: og med)?|t\.?\s?o\.?\s?m\.?|innen|innan|pr\.?|until|till|by|on)$/iu;

function lastDayIn(text: string, { now }: Context): { day: string | undefined; unread: string } {
  const found = findDay(text, { today: dayOf(now), leaning: 'future' });
  if (found.kind !== 'day') return { day: undefined, unread: '' };
  return { day: found.day, unread: trim(found.rest.replace(untilWords, '')) };
}

function askWhether(role: Listed, day: string, { language }: Context): Answer {
  const name = nameOf(role, language);
  const choice = { label: name.slice(0, 70), value: { role: role.id, words: day }, rest: `${name} ${day}` };
  return ask(whichCard(memberSaid.end, language, memberTexts[language].didYouMean(name), [choice]));
}

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
  const { name } = role.person;
  const kind = roleName(role.kind, language);
  if (role.to !== null) refuseOwnLonger(role, context);
  if (role.to !== null) return answer(card(paragraph(words.reopened(name, kind))), [endRole(role, null)]);
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
  const role = changes.find(({ model, kind }) => model === 'Role' && kind !== 'removed');
  if (role === undefined) throw new UserError(memberTexts[context.language].nothingToUndo);
  return pressUndo(role.id, context);
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

/**
 * Without a coordinator nobody could let anybody in any more, not even a new coordinator. The change given lets two who
 * are to go at once not both go.
 */
async function keepCoordinator(
  role: RoleRow & { network: { name: string } },
  by: string,
  { database, language }: Context,
): Promise<Change[]> {
  if (extentOf('people.manage', role.kind) === undefined) return [];
  const id = coordinatorsGuard(role.networkId);
  const { writes } = await findGuard(database, id);
  if (await hasOtherCoordinator(database, role, by)) return [turnGuard(id, writes)];
  throw new UserError(memberTexts[language].lastCoordinator(role.network.name));
}

/** Nobody takes an attesting role alone, and so nobody prolongs their own. */
function refuseOwnLonger({ personId, kind }: RoleRow, { actor, language }: Context): void {
  if (personId === actor.id && isAttesting(kind)) throw new UserError(pendingTexts[language].faults.extend);
}

type Listed = Awaited<ReturnType<typeof listRoles>>[number];

/** How somebody is named so that no other of their roles is meant. */
const nameOf = ({ person, kind, municipality }: Listed, language: Language): string =>
  [person.name, roleName(kind, language), ...(municipality ? [municipality.name] : [])].join(' ');

/** What a role is known by: who has it, as what, and where. */
const byNames = (language: Language): Kind<Listed> => ({
  namesOf: (one) => [
    one.person.name,
    nameOf({ ...one, municipality: null }, language),
    nameOf(one, language),
  ],
  isTitle: false,
});

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
async function findRole<Value>(text: string, context: Context, { wording, takesRest, value }: Act<Value>) {
  const { language } = context;
  const words = memberTexts[language];
  const typed = trim(text);
  if (typed === '') throw new UserError(words.which(wording.help[language].type));
  const roles = await listRoles(context.database, myNetworks(context), context.now);
  const { words: first, rest: behind } = splitWords(typed, 1);
  const numbered = roles[Number(first[0]) - 1];
  const naming = numbered
    ? { found: [numbered], rest: behind, isSure: true }
    : nameAtHead(typed, roles, byNames(language));
  const said = typed.slice(0, 40);
  const [only, ...others] = naming?.found ?? [];
  if (naming === undefined || only === undefined || !(takesRest || naming.rest === ''))
    throw new UserError(words.noSuch(said));
  const { found, rest, isSure } = naming;
  if (others.length === 0 && isSure) return { role: only, rest };
  const question = others.length === 0 ? words.didYouMean(nameOf(only, language)) : words.several(said);
  const choices = found.slice(0, mostAsked).map((one) => ({
    label: nameOf(one, language).slice(0, 70),
    value: value(one.id, rest),
    rest: `${nameOf(one, language)} ${rest}`.trim(),
  }));
  return ask(whichCard(wording, language, question, choices));
}

/** The role that a button names; a UserError where it is in the list no more. */
async function loadRole(id: string, context: Context): Promise<Listed> {
  const roles = await listRoles(context.database, myNetworks(context), context.now);
  const role = roles.find((one) => one.id === id);
  if (role === undefined) throw new UserError(memberTexts[context.language].gone);
  return role;
}
