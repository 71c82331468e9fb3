import type { Card } from './card.ts';

/** One message that is to go to one person: `matter` and `slot` (a day) make it unique within its kind. */
export type PlannedMessage = {
  readonly matter: string;
  readonly recipientId: string;
  readonly networkId: string;
  readonly slot: string;
  readonly dueAt: Date;
};

/** A message as it should read now, or why it should no longer go. */
export type Composed = { readonly card: Card } | { readonly skip: string };

/** A message that has gone, and what was called off that it asks about. */
export type EarlierMessage = PlannedMessage & { readonly kind: string; readonly about: string };

/** What is called off, and which messages about it still look as if they could be answered. */
export type CalledOff = {
  /** The id of what is called off. */
  readonly about: string;
  readonly networkId: string;
  readonly at: Date;
  /** The message that tells of it, where there is one: nobody's old messages change before they have had it. */
  readonly told?: { readonly kind: string; readonly matter: string };
  /** Kinds whose matter is the id, or begins with it and a slash. */
  readonly kinds: readonly string[];
  /** Other messages that were about it. */
  readonly others?: readonly { readonly kind: string; readonly matter: string }[];
};

/** What becomes of messages in people's chats when what they ask about is called off. Each is changed once, in place. */
export type Closing<Store> = {
  /** By what name the ledger keeps that it is done. */
  readonly kind: string;
  /** All that was called off with `from <= at < to`. Reads only. */
  readonly plan: (
    window: { readonly from: Date; readonly to: Date },
    store: Store,
  ) => Promise<readonly CalledOff[]>;
  /** What an old message says from now on, without buttons; or why it stays as it is. */
  readonly compose: (earlier: EarlierMessage, store: Store, now: Date) => Promise<Composed>;
};

/** A kind of message that the clock sends. The ledger sees to it that each goes once. */
export type Reminder<Store> = {
  readonly kind: string;
  /** Where it comes due outside working hours it waits until they begin, unless it would be of no use the day after. */
  readonly waitsForWork?: boolean;
  /** All messages of this kind with `from <= dueAt < to`. Reads only. */
  readonly plan: (
    window: { readonly from: Date; readonly to: Date },
    store: Store,
  ) => Promise<PlannedMessage[]>;
  /** `hasEmail` tells whether e-mail goes to those whom no platform reaches. */
  readonly compose: (
    message: PlannedMessage,
    store: Store,
    now: Date,
    hasEmail?: boolean,
  ) => Promise<Composed>;
  /** Closes what was sent earlier. */
  readonly closes?: Closing<Store>;
};
