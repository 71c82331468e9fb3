import type { Card } from '../../src/chat/card.ts';
import type { Account } from '../../src/chat/interaction.ts';
import type { Messenger } from '../../src/chat/messenger.ts';

export type Recorded = { readonly to: string; readonly platform: string; readonly card: Card };

/** A platform that remembers what it was sent; `answer` may throw or wait first, as a platform would. */
export function recordingMessenger(
  answer: (to: Account, nth: number) => Promise<void> | void = () => undefined,
): Messenger & { readonly sent: Recorded[] } {
  const sent: Recorded[] = [];
  let calls = 0;
  return {
    sent,
    send: async (to, card) => {
      calls += 1;
      await answer(to, calls);
      sent.push({ to: to.user, platform: to.platform, card });
      return { messageId: `message ${sent.length}` };
    },
  };
}
