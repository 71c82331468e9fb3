import { plainText } from '../../src/chat/plain-text.ts';
import type { PlannedMessage, Reminder } from '../../src/chat/reminder.ts';
import type { Database } from '../../src/database/open.ts';
import { type Lagbot, oslo } from './people.ts';

/** What the clock does with the reminders of a feature, in the world of a Lagbot that is started later. */
export function reminding(reminders: readonly Reminder<Database>[] = [], lagbot: () => Lagbot) {
  const reminderOf = (kind: string) => {
    const found = reminders.find((one) => one.kind === kind);
    if (found === undefined) throw new Error(`no reminder ${kind}`);
    return found;
  };
  return {
    /** The messages of a kind between two moments in Oslo. */
    plan: (kind: string, from: string, to: string): Promise<PlannedMessage[]> =>
      reminderOf(kind).plan({ from: oslo(from), to: oslo(to) }, lagbot().database),
    /** A message as its recipient reads it at a moment, or why it is skipped. */
    compose: async (kind: string, message: PlannedMessage | undefined, now: string | Date) => {
      if (message === undefined) throw new Error('nothing is planned');
      const at = typeof now === 'string' ? oslo(now) : now;
      const composed = await reminderOf(kind).compose(message, lagbot().database, at);
      return 'skip' in composed ? `skip: ${composed.skip}` : plainText(composed.card);
    },
    /** The messages to somebody. */
    messagesTo: (name: string, messages: readonly PlannedMessage[]): PlannedMessage[] =>
      messages.filter(({ recipientId }) => recipientId === lagbot().personId(name)),
  };
}
