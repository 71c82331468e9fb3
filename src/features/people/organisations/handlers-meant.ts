import { v7 as uuid } from 'uuid';
import type { Change } from '../../../change.ts';
import { nameAtHead, named } from '../../../grammar/names.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { createOrganisation, listOrganisations, type Organisation } from './store.ts';
import { organisationTexts } from './texts.ts';

/** The organisation that somebody is from, and what makes it where it is new. */
export type MeantOrganisation = Pick<Organisation, 'id' | 'name'> & { readonly changes: readonly Change[] };

export const byName = named(({ name }: Organisation) => name);

/** The organisation of a network that words name; a new one where they name none. A UserError where they name several. */
export async function meantOrganisation(
  words: string | undefined,
  networkId: string,
  { database, language }: Context,
): Promise<MeantOrganisation | undefined> {
  if (words === undefined) return undefined;
  const naming = nameAtHead(words, await listOrganisations(database, [networkId]), byName);
  const found = naming?.rest === '' && naming.isSure ? naming.found : [];
  const [one, ...others] = found;
  if (others.length > 0)
    throw new UserError(organisationTexts[language].several(words, found.map(({ name }) => name).join(', ')));
  if (one !== undefined) return { ...one, changes: [] };
  const made = { id: uuid(), networkId, name: words, kind: '' };
  return { ...made, changes: [createOrganisation(made)] };
}
