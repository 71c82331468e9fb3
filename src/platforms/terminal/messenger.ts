import { v7 as uuid } from 'uuid';
import type { Messenger } from '../../chat/messenger.ts';
import { plainText } from '../../chat/plain-text.ts';

/** Shows what is sent unprompted on standard output, with the name of whom it is for. */
export function createTerminalMessenger(nameOf: (personId: string) => Promise<string>): Messenger {
  return {
    send: async ({ user }, card) => {
      console.log(`\n[til ${await nameOf(user)}]\n${plainText(card)}`);
      return { messageId: uuid() };
    },
  };
}
