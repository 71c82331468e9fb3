import type { Card } from '../../src/chat/card.ts';
import type { Address, Messenger } from '../../src/chat/messenger.ts';

export type Recorded = {
  readonly to: string;
  readonly platform: string;
  readonly card: Card;
  readonly ids: readonly string[];
};

/**
 * A platform that remembers what it was sent; `answer` may throw or wait first, as a platform would. One that can be
 * asked tells what it has.
 */
export function recordingMessenger(
  answer: (to: Address, nth: number) => Promise<void> | void = () => undefined,
  { canBeAsked = false }: { canBeAsked?: boolean } = {},
): Messenger & { readonly sent: Recorded[]; readonly asked: string[] } {
  const sent: Recorded[] = [];
  const asked: string[] = [];
  let calls = 0;
  const find = async (_to: Address, id: string) => {
    asked.push(id);
    const index = sent.findIndex(({ ids }) => ids.includes(id));
    return index === -1 ? undefined : { messageId: `message ${index + 1}` };
  };
  return {
    sent,
    asked,
    send: async (to, card, ids = []) => {
      calls += 1;
      await answer(to, calls);
      sent.push({ to: to.user, platform: to.platform, card, ids });
      return { messageId: `message ${sent.length}` };
    },
    ...(canBeAsked ? { find } : {}),
  };
}
