import { v7 as uuid } from 'uuid';
import type { Answer } from '../../../chat/answer.ts';
import { refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { type RoleKind, roleKinds } from '../../../domain/roles.ts';
import type { Context } from '../../context.ts';
import { findAccessRequestById, findOwner } from '../access/store.ts';
import { accountWords } from '../cards.ts';
import { givingNetworks, groupKind, isLocal, listSeats, refuseOthers } from '../members/handlers-find.ts';
import { findByEmail, listNamesakes, listWithoutAddress } from '../members/store.ts';
import { meantOrganisation } from '../organisations/handlers-meant.ts';
import { pendingTexts } from '../pending/texts.ts';
import { type Member, memberForm, readMember } from './cards-form.ts';
import { addressed } from './handlers-address.ts';
import { askOwner } from './handlers-owner.ts';
import { linked, picked } from './handlers-pick.ts';
import { type Given, giveRole, makePerson } from './handlers-role.ts';
import { findWaiting, type Waiting } from './handlers-waiting.ts';
import { formTexts } from './texts-form.ts';

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
  const words = formTexts[language];
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
