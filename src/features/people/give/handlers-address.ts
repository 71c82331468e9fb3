import type { Change } from '../../../change.ts';
import type { Context } from '../../context.ts';
import { givingNetworks, myNetworks } from '../members/handlers-find.ts';
import { findByEmail } from '../members/store.ts';
import { howToAsk } from '../pending/store.ts';
import { changeEmail, findProfile } from '../store.ts';
import { formTexts } from './texts-form.ts';
import { lineTexts } from './texts-line.ts';

/** What comes of an address that was typed of somebody who is here: what is written, and what is told of it. */
export type Addressed = { readonly changes: readonly Change[]; readonly told?: string };

/**
 * Gives somebody who is here and has no address the one that was typed. Whoever reads a mailbox can let an account in as
 * its owner, so one who has an account or attests gets theirs from the operator alone.
 */
export async function addressed(
  { id, name }: { readonly id: string; readonly name: string },
  { email, networkId }: { readonly email: string | null; readonly networkId: string },
  context: Context,
): Promise<Addressed | { readonly fault: string }> {
  if (email === null) return { changes: [] };
  const { database, hasEmail, language, now } = context;
  const words = lineTexts[language];
  const person = await findProfile(database, id);
  if (person.email === email) return { changes: [] };
  const owner = await findByEmail(database, email, givingNetworks(context));
  if (owner !== undefined) return { fault: formTexts[language].faultEmailElsewhere };
  if (person.email !== null) return { changes: [], told: words.addressKept(name) };
  const how = await howToAsk(database, id, { hasEmail, networkIds: myNetworks(context), now });
  if (how !== 'blank' && how !== 'vouch') return { changes: [], told: words.addressAsked(name) };
  return { changes: [changeEmail(person, email, networkId)], told: words.addressSaved(name, email) };
}
