import type { Account } from '../chat/interaction.ts';
import type { Language } from '../language.ts';
import { within } from './background.ts';
import type { PlatformParts } from './platform.ts';

/** How long a person waits for words in their own language, in milliseconds, while the database may be away. */
const patience = 1000;

/** The language that a person has chosen; undefined for a stranger, and where it isn't known in time. */
export async function personLanguage(
  { findLanguage }: Pick<PlatformParts, 'findLanguage'>,
  account: Account,
): Promise<Language | undefined> {
  const found = await within(
    findLanguage(account).catch(() => undefined),
    patience,
  );
  return found?.done;
}
