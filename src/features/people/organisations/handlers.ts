import { v7 as uuid } from 'uuid';
import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { networksFor } from '../../../domain/rights.ts';
import { languages } from '../../../language.ts';
import { comparable, splitWords, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { networkMeant } from '../../which-network.ts';
import { kindName, organisationForm, organisationsCard } from './cards.ts';
import {
  changeOrganisationKind,
  createOrganisation,
  findOrganisation,
  listOrganisations,
  listOrganisationsWithPeople,
  organisationKinds,
  removeOrganisation,
} from './store.ts';
import { organisationTexts } from './texts.ts';
import { organisationSaid } from './texts-said.ts';

const networksOf = ({ actor }: Context) => networksFor(actor, 'people.manage');

/** The organisations of the coordinator's networks. */
export async function showOrganisations(_text: string, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const ids = networksOf(context).map(({ networkId }) => networkId);
  const [first = ''] = ids;
  const all = await listOrganisationsWithPeople(database, ids, dayOf(now));
  return answer(organisationsCard(all, first, language));
}

/** Adds an organisation that is typed with its kind, `Husbanken stat`, or opens the form. */
export async function newOrganisation(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const networks = networksOf(context);
  if (trim(text) === '' || text.length > mostTyped)
    return openFilled(organisationForm(networks, language), {});
  const meant = networkMeant(text, networks, language, organisationSaid.newOrganisation);
  if (meant === undefined || 'reply' in meant)
    return meant ?? openFilled(organisationForm(networks, language), {});
  return save({ ...withKind(meant.rest), network: meant.network.networkId }, context);
}

/** The button for a new one: the form, or what was typed where it asks which network is meant. */
export const pressNew = (
  { networkId, words }: { readonly networkId: string; readonly words: string },
  context: Context,
): Promise<Answer> =>
  words === '' ? newOrganisation('', context) : save({ ...withKind(words), network: networkId }, context);

/** In characters; what is longer is no name, and the form says how long one may be. */
const mostTyped = 200;

/** A name, and the kind that stands behind it: «Husbanken stat», «NTNU (forskning)». */
function withKind(typed: string): { readonly name: string; readonly kind: string | undefined } {
  const { words } = splitWords(typed, mostTyped);
  const last = comparable((words.at(-1) ?? '').replace(/^\(|\)$/gu, ''));
  const kind = organisationKinds.find((one) =>
    languages.some((language) => kindName(one, language) === last),
  );
  if (kind === undefined || words.length < 2) return { name: typed, kind: undefined };
  return { name: words.slice(0, -1).join(' ').replace(/[,:]$/u, ''), kind };
}

/** Adds the organisation that the form says. */
export const saveOrganisation = (values: Values, _state: string, context: Context): Promise<Answer> =>
  save(values, context);

async function save(values: Values, context: Context): Promise<Answer> {
  const { database, language } = context;
  const words = organisationTexts[language];
  const form = organisationForm(networksOf(context), language);
  const said = read(form, values);
  if ('errors' in said) return refill(form, values, said.errors);
  const { name, kind = '', network } = said.filled;
  const all = await listOrganisations(database, [network.value]);
  const same = all.find((one) => comparable(one.name) === comparable(name));
  if (same === undefined) {
    const made = { id: uuid(), networkId: network.value, name, kind };
    return answer(card(paragraph(words.added(name, kindName(kind, language)))), [createOrganisation(made)]);
  }
  if (kind === '' || kind === same.kind) throw new UserError(words.stands(same.name));
  return answer(card(paragraph(words.changed(same.name, kindName(kind, language)))), [
    changeOrganisationKind(same, kind),
  ]);
}

/** Takes an organisation away that was just added, unless somebody is from it. */
export async function takeBackOrganisation(id: string, { database, language }: Context): Promise<Answer> {
  const words = organisationTexts[language];
  const one = await findOrganisation(database, id);
  if (one === undefined || one.isInUse) throw new UserError(words.inUse(one?.name ?? '?'));
  return answer(card(paragraph(words.removed(one.name))), [removeOrganisation(one)]);
}
