import type { Card } from './card.ts';
import type { Account, Platform } from './interaction.ts';

/** By what a message can go out: a platform, or e-mail, where nobody can answer. */
export type Channel = Platform | 'email';

/** Where a message can go: an account, or an e-mail address, whose tenant is the server that takes it. */
export type Address = Omit<Account, 'platform'> & { readonly platform: Channel };

/** What a platform said to a message it took: enough to find the message again. */
export type Receipt = { readonly messageId: string };

/** Writes first to someone, unprompted. Both throw a DeliveryError when the platform doesn't take or tell it. */
export type Messenger = {
  /** The tenant of all that it writes to, where there is just one. */
  readonly tenant?: string;
  /** `ids` name what the card says; a platform that can be asked keeps them with the message. */
  send(to: Address, card: Card, ids?: readonly string[]): Promise<Receipt>;
  /** The message with this id among the latest to an account. Missing where a platform can't be asked. */
  find?(to: Address, id: string): Promise<Receipt | undefined>;
  /**
   * Puts a short card in the place of a message that was sent to an account, or of its first part where it was split.
   * Missing where nothing that is sent can be changed.
   */
  update?(to: Address, messageId: string, card: Card): Promise<void>;
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

/** The platform gave no answer at all: it may be away, and may have taken the message all the same. */
export class NoAnswer extends DeliveryError {
  constructor(said: string) {
    super('later', said);
    this.name = 'NoAnswer';
  }
}
