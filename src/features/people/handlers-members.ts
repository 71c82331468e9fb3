import { v7 as uuid } from 'uuid';
import { dayOf, formatDay, isDay } from '../../calendar.ts';
import { card, paragraph } from '../../chat/card.ts';
import { type Answer, answer, formErrors, openForm } from '../../chat/feature.ts';
import type { Values } from '../../chat/form.ts';
import { splitWords, trim } from '../../chat/text.ts';
import { UserError } from '../../chat/user-error.ts';
import { findDay } from '../../grammar/days.ts';
import { type Context, type RoleKind, roleKinds } from '../context.ts';
import { coordinatorRoles } from '../rights.ts';
import { addedCard, memberForm, membersCard, undoButton } from './cards-members.ts';
import {
  createAccount,
  createPerson,
  createRole,
  decideAccessRequest,
  endRole,
  findPeople,
  listAccessRequests,
  listMunicipalities,
  listRoles,
  type RoleRow,
  removeRole,
  wasCreatedSince,
} from './store.ts';
import { texts } from './texts.ts';

const countyKinds: readonly RoleKind[] = ['koordinator', 'leser', 'partner'];
const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

const myNetworks = (context: Context) => coordinatorRoles(context.actor).map((role) => role.networkId);

/** Everyone in the coordinator's networks, and who asks to be let in. */
export async function listMembers(_text: string, context: Context): Promise<Answer> {
  const roles = await listRoles(context.database, myNetworks(context), context.now);
  return answer(membersCard(context.language, roles, await listAccessRequests(context.database)));
}

/** Opens the form for a new member, with the name that was typed. */
export async function newMember(text: string, context: Context): Promise<Answer> {
  return openForm(await formFor(context, '', { name: text, from: dayOf(context.now) }));
}

/** Opens the form for someone who asks for access, by their number in the list or their request's id. */
export async function approve(text: string, context: Context): Promise<Answer> {
  const request = await findRequest(text, 'deltaker godkjenn 1', context);
  const places = await listMunicipalities(context.database, myNetworks(context));
  const values = { name: request.name, ...suggestedBy(request.words, places), from: dayOf(context.now) };
  return openForm(await formFor(context, request.id, values));
}

/** What the words of a request say by themselves: 'Kari Li, Leka, prosjektgruppa'. The coordinator sees and decides. */
function suggestedBy(
  words: string,
  places: readonly { networkId: string; id: string; name: string }[],
): Values {
  const parts = words.split(/[,;\n]/).map(trim);
  const lower = parts.map((part) => part.toLowerCase());
  const place = places.find(({ name }) =>
    lower.some((part) => part === name.toLowerCase() || part === `${name.toLowerCase()} kommune`),
  );
  // Without its last letter a name holds for 'prosjektgruppa' too. Nobody asks their way into the county's roles.
  const role = roleKinds.find(
    (kind) =>
      !countyKinds.includes(kind) &&
      Object.values(texts).some(({ roles }) =>
        lower.some((part) => part.startsWith(roles[kind].slice(0, -1))),
      ),
  );
  const [name = ''] = parts;
  return {
    ...(/^\p{L}[\p{L}.'’-]*( \p{L}[\p{L}.'’-]*)+$/u.test(name) ? { name } : {}),
    ...(place === undefined ? {} : { municipality: `${place.networkId}/${place.id}` }),
    ...(role === undefined ? {} : { role }),
  };
}

/** Declines a request for access. */
export async function decline(text: string, context: Context): Promise<Answer> {
  const request = await findRequest(text, 'deltaker avslå 1', context);
  return answer(card(paragraph(texts[context.language].members.declined(request.name))), [
    decideAccessRequest(request.id, 'declined', context.actor.id, context.now),
  ]);
}

async function findRequest(text: string, example: string, { database, language }: Context) {
  if (text === '') throw new UserError(texts[language].members.which(example));
  const requests = await listAccessRequests(database);
  const found = requests.find((request, index) => request.id === text || String(index + 1) === trim(text));
  if (found === undefined) throw new UserError(texts[language].members.noRequest(text.slice(0, 40)));
  return found;
}

async function formFor(context: Context, requestId: string, values: Values) {
  return memberForm(
    context.language,
    await listMunicipalities(context.database, myNetworks(context)),
    requestId,
    values,
  );
}

/** Gives someone a role: a new person, or one whose name or e-mail we know. */
export async function saveMember(values: Values, state: string, context: Context): Promise<Answer> {
  const { database, language, now, actor } = context;
  const words = texts[language].members;
  const requestId = state;
  const errors = faultsOf(values, language);
  const place = placeOf(values, myNetworks(context));
  if (place === undefined) errors.municipality ??= words.faultMunicipality;
  if (Object.keys(errors).length > 0 || place === undefined) {
    return formErrors(await formFor(context, requestId, values), errors);
  }
  const name = trim(values.name ?? '');
  const email = values.email?.toLowerCase() ?? null;
  const [known] = await findPeople(database, email ?? name);
  const personId = known?.id ?? uuid();
  const role: RoleRow = {
    id: uuid(),
    personId,
    ...place,
    kind: kindOf(values) ?? 'medlem',
    from: values.from ?? dayOf(now),
    to: null,
  };
  const requests =
    requestId === '' ? [] : (await listAccessRequests(database)).filter((one) => one.id === requestId);
  const changes = [
    ...(known === undefined ? [createPerson({ id: personId, name, email, createdAt: now })] : []),
    createRole(role),
    ...requests.flatMap(({ id, platform, tenant, user }) => [
      createAccount({ id: uuid(), personId, platform, tenant, user, createdAt: now }),
      decideAccessRequest(id, 'approved', actor.id, now),
    ]),
  ];
  return answer(addedCard(language, known?.name ?? name, role, known !== undefined), changes);
}

const kindOf = (values: Values): RoleKind | undefined => roleKinds.find((kind) => kind === values.role);

function faultsOf(values: Values, language: Context['language']): Record<string, string> {
  const words = texts[language].members;
  const name = trim(values.name ?? '');
  const faults: Record<string, string> = {};
  if (name === '' || name.length > 100) faults.name = words.faultName;
  if (values.email !== undefined && !emailShape.test(values.email)) faults.email = words.faultEmail;
  if (!isDay(values.from ?? '')) faults.from = words.faultFrom;
  const kind = kindOf(values);
  const isCounty = kind !== undefined && countyKinds.includes(kind);
  const hasMunicipality = (values.municipality ?? '').split('/')[1] !== '';
  if (isCounty && kind !== 'partner' && hasMunicipality) faults.municipality = words.faultNoMunicipality;
  if (!isCounty && !hasMunicipality) faults.municipality = words.faultMunicipality;
  return faults;
}

/** The form's choice is `network/municipality`, the latter empty for the county's roles. */
function placeOf(values: Values, networks: readonly string[]) {
  const [networkId = '', municipalityId = ''] = (values.municipality ?? '').split('/');
  if (!networks.includes(networkId)) return undefined;
  return { networkId, municipalityId: municipalityId === '' ? null : municipalityId };
}

/** Ends a role with its last day: `deltaker slutt 3 31. juli`. Without a day it is today. */
export async function endMembership(text: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const words = texts[language].members;
  const { words: typed, rest } = splitWords(text, 1);
  const role = await findRole(typed[0] ?? '', 'deltaker slutt 3 31. juli', context);
  const found = rest === '' ? dayOf(now) : lastDayIn(rest, context);
  if (found === undefined || found < role.from) throw new UserError(words.endWhen);
  const said = words.ended(role.person.name, texts[language].roles[role.kind], formatDay(found, language));
  // A role that has ended already is in no list, so nothing could find it again.
  const isListed = found >= dayOf(now);
  return answer(card(paragraph(said), ...(isListed ? [undoButton(language, role.id)] : [])), [
    endRole(role, found),
  ]);
}

function lastDayIn(text: string, { now }: Context): string | undefined {
  const found = findDay(text, { today: dayOf(now), leaning: 'future' });
  return found.kind === 'day' ? found.day : undefined;
}

/** How long a role that should not have been given can be taken back; later it is history, and ends by a date. */
const undoWithin = 24 * 60 * 60 * 1000;

/** Takes back a last day, or a role that was given just now; the audit log remembers both. */
export async function undoMembership(typed: string, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const words = texts[language].members;
  const role = await findRole(trim(typed), 'deltaker angre 3', context);
  const { name } = role.person;
  const kind = texts[language].roles[role.kind];
  if (role.to !== null) return answer(card(paragraph(words.reopened(name, kind))), [endRole(role, null)]);
  if (!(await wasCreatedSince(database, role.id, new Date(now.getTime() - undoWithin)))) {
    throw new UserError(words.tooOldToUndo(name, kind, formatDay(role.from, language)));
  }
  return answer(card(paragraph(words.undone(name))), [removeRole(role)]);
}

async function findRole(typed: string, example: string, context: Context) {
  const words = texts[context.language].members;
  if (typed === '') throw new UserError(words.which(example));
  const roles = await listRoles(context.database, myNetworks(context), context.now);
  const role = roles[Number(typed) - 1] ?? roles.find((one) => one.id === typed);
  if (role === undefined) throw new UserError(words.noSuch(typed.slice(0, 40)));
  return { ...role, kind: kindOf({ role: role.kind }) ?? 'medlem' };
}
