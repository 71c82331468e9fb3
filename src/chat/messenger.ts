import type { Card } from './card.ts';
import type { Account } from './interaction.ts';

/** What a platform said to a message it took: enough to find the message again. */
export type Receipt = { readonly messageId: string };

/** Writes first to someone, unprompted. Throws a DeliveryError when the platform doesn't take it. */
export type Messenger = {
  send(to: Account, card: Card): Promise<Receipt>;
};

/**
 * Why a message did not arrive. `later`: worth another try, after `retryAfter` seconds where the
 * platform said so; `unreachable`: this account can't be written to any more; `rejected`: this message
 * will never be taken as it is.
 */
export class DeliveryError extends Error {
  readonly reason: 'later' | 'unreachable' | 'rejected';
  readonly retryAfter: number | undefined;

  constructor(reason: DeliveryError['reason'], platformSaid: string, retryAfter?: number) {
    super(platformSaid);
    this.name = 'DeliveryError';
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}
