import type { Address, Messenger } from '../chat/messenger.ts';
import { workspaceOf } from './throttles.ts';

/** One message's way out. */
export type Ticket = {
  /** Waits until the message may set out to this account. */
  enter(account: Address): Promise<void>;
  /** Is told that the platform took it under this id. */
  taken(account: Address, messenger: Messenger, id: string): Promise<void>;
  /** Is told that its fate is written down. */
  leave(): void;
};

export type Lanes = {
  ticket(): Ticket;
  /**
   * Which of these to send next, by the accounts that they go to: the first that may set out at once, so that nobody
   * stands behind a workspace whose messages go one by one; among those the workspace that has had fewest.
   */
  choose(accounts: readonly (Address | undefined)[]): number;
};

/**
 * After so many messages in a run it is worth asking a workspace whether it tells what it was sent, and again after as
 * many more to it. One that is new by then is asked at its first, so that the next new one needn't wait for all of it.
 */
const worthAsking = 100;

/**
 * How many messages are on their way, sent or about to be and not yet written down: they are what a crash leaves in
 * doubt. One, for whoever takes over can't know whether it arrived, and sends it again. Many only to a workspace
 * that has just told, asked for one that it had taken, that it had taken it: there the doubt is settled by asking.
 * `onProven` is called when that is so; `isSlow` says who gets one at a time all the same.
 */
export function createLanes(onProven: () => void, isSlow: (account: Address) => boolean): Lanes {
  const proven = new Set<string>();
  const taken = new Map<string, number>();
  /** How many were chosen for each: what is chosen is about to set out, and counts before it is taken. */
  const given = new Map<string, number>();
  const asked = new Map<string, number>();
  let total = 0;
  let waiting: { readonly account: Address; readonly go: (isAlone: boolean) => void }[] = [];
  let isTaken = false;
  const mayGo = (account: Address) => proven.has(workspaceOf(account)) && !isSlow(account);

  /** Waits for the one place; false where the workspace was proven meanwhile, and it isn't needed. */
  const acquire = (account: Address): Promise<boolean> => {
    if (isTaken) return new Promise((go) => waiting.push({ account, go }));
    isTaken = true;
    return Promise.resolve(true);
  };
  const release = (): void => {
    const next = waiting.shift();
    if (next === undefined) isTaken = false;
    else next.go(true);
  };
  const letGo = (): void => {
    const free = waiting.filter(({ account }) => mayGo(account));
    waiting = waiting.filter((one) => !free.includes(one));
    for (const { go } of free) go(false);
  };

  const ask = async (account: Address, messenger: Messenger, id: string): Promise<void> => {
    const workspace = workspaceOf(account);
    const count = (taken.get(workspace) ?? 0) + 1;
    taken.set(workspace, count);
    total += 1;
    const last = asked.get(workspace);
    const isWorth = last === undefined ? total >= worthAsking : count - last >= worthAsking;
    if (proven.has(workspace) || !isWorth) return;
    asked.set(workspace, count);
    const found = await messenger.find?.(account, id).catch(() => undefined);
    if (found === undefined) return;
    proven.add(workspace);
    letGo();
    onProven();
  };

  const choose = (accounts: readonly (Address | undefined)[]): number => {
    // Until more than one may be under way they go in their order.
    const chosen = proven.size === 0 ? 0 : fairest(accounts);
    const account = accounts[chosen];
    if (account !== undefined) given.set(workspaceOf(account), (given.get(workspaceOf(account)) ?? 0) + 1);
    return chosen;
  };
  const fairest = (accounts: readonly (Address | undefined)[]): number => {
    let chosen = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (const [index, account] of accounts.entries()) {
      if (account === undefined || mayGo(account)) {
        if (isTaken || index === 0) return index;
        continue;
      }
      const count = given.get(workspaceOf(account)) ?? 0;
      if (count < fewest) [chosen, fewest] = [index, count];
    }
    return chosen;
  };

  return {
    choose,
    ticket: () => {
      let isAlone = false;
      const leave = () => {
        if (isAlone) release();
        isAlone = false;
      };
      return {
        enter: async (account) => {
          while (!isAlone && !mayGo(account)) isAlone = await acquire(account);
          // It may no longer have to go alone: then the next needn't wait for it.
          if (mayGo(account)) leave();
        },
        taken: ask,
        leave,
      };
    },
  };
}
