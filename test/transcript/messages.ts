import { plainText } from '../../src/chat/plain-text.ts';
import { features } from '../../src/features/index.ts';
import type { Said } from '../../src/platforms/terminal/say.ts';
import type { Step } from './story.ts';
import type { Talk } from './talk.ts';

/** A message that the clock sends, as the one sees it who gets it. */
type Sent = { readonly step: Step; readonly said: Said };

/** Of each kind the first message to each of the readers in a stretch of time: the others' have the same buttons. */
export async function messagesIn({ database }: Talk, window: { from: Date; to: Date }): Promise<Sent[]> {
  const people = await database.client.person.findMany();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const sent: Sent[] = [];
  for (const { kind, plan, compose } of features.flatMap((feature) => feature.reminders ?? [])) {
    const messages = await plan(window, database);
    const first = new Map(messages.toReversed().map((message) => [message.recipientId, message]));
    for (const message of first.values()) {
      const composed = await compose(message, database, message.dueAt);
      if ('skip' in composed) continue;
      const reply = { kind: 'message', outcome: 'done', card: composed.card } as const;
      sent.push({
        step: {
          person: names.get(message.recipientId) ?? '',
          now: localTime(message.dueAt),
          text: `the clock sends ${kind}`,
        },
        said: { outcome: 'done', text: plainText(composed.card), records: [], reply },
      });
    }
  }
  return sent;
}

/** The moment as Oslo's clocks show it, `2024-03-14T10:00`. */
const localTime = (moment: Date): string =>
  moment.toLocaleString('sv-SE', { timeZone: 'Europe/Oslo' }).slice(0, 16).replace(' ', 'T');
