import type { Language } from '../../language.ts';
import { UserError } from '../../user-error.ts';
import type { Values } from '../form/form.ts';
import type { Account, Interaction, Vouched } from '../interaction.ts';
import { texts } from '../turn/texts.ts';
import { seenText } from './unseen.ts';

/** Longer than anything that a person types, pastes or sends back by a button, in characters. */
export const longestText = 12_000;

/**
 * An interaction with nothing in its texts and names but what can be seen: what people type, paste or are called goes
 * into lists, documents and spreadsheets that others read.
 */
export function seen(interaction: Interaction): Interaction {
  const account = seenAccount(interaction.account);
  switch (interaction.did) {
    case 'command':
      return { ...interaction, account, text: seenText(interaction.text) };
    case 'press':
      return { ...interaction, account, value: seenCarried(interaction.value) };
    case 'submit': {
      const { values, state } = interaction;
      return { ...interaction, account, values: seenValues(values), state: seenCarried(state) };
    }
    case 'open':
      return { ...interaction, account };
  }
}

/** Only what is shown of an account: by its ids it stays the one that it is. */
const seenAccount = (account: Account): Account => ({ ...account, ...seenVouched(account) });

/** What a platform says of an account, with nothing in it but what can be seen. */
export function seenVouched({ name, tenantName, email }: Vouched): Vouched {
  return {
    ...(name === undefined ? {} : { name: seenText(name) }),
    ...(tenantName === undefined ? {} : { tenantName: seenText(tenantName) }),
    ...(email === undefined ? {} : { email: seenText(email) }),
  };
}

const seenValues = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value && seenText(value)]));

/** A button's value or a form's state: in JSON a mark that nobody sees may be written with letters that they do. */
function seenCarried(value: string): string {
  if (!value.startsWith('{') || !value.includes('\\u')) return seenText(value);
  try {
    const plain = (_key: string, one: unknown) => (typeof one === 'string' ? seenText(one) : one);
    return JSON.stringify(JSON.parse(value, plain));
  } catch {
    return seenText(value);
  }
}

/** Refuses what is too long to be read, before anything reads it. */
export function refuseTooLong(interaction: Interaction, language: Language): void {
  if (textsOf(interaction).some((text) => text.length > longestText))
    throw new UserError(texts[language].tooLong(longestText));
}

function textsOf(interaction: Interaction): string[] {
  switch (interaction.did) {
    case 'command':
      return [interaction.text];
    case 'press':
      return [interaction.value];
    case 'submit':
      return [interaction.state, ...Object.values(interaction.values).map((value) => value ?? '')];
    case 'open':
      return [];
  }
}
