import type { Address, Messenger } from '../../chat/messenger.ts';

/** One message's way out. */
export type Ticket = {
  /** Waits until the message may set out to this account. */
  enter(account: Address): Promise<void>;
  /** Is told that the platform took it under this id. */
  taken(account: Address, messenger: Messenger, id: string): Promise<void>;
  /** Is told that its fate is written down. */
  leave(): void;
};

export type Lanes = { ticket(): Ticket };

/** After so many messages to one workspace in a run it is worth asking whether it tells what it was sent. */
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
  const waiting: (() => void)[] = [];
  let isTaken = false;
  const mayGo = (account: Address) => proven.has(workspaceOf(account)) && !isSlow(account);

  const acquire = (): Promise<void> => {
    if (isTaken) return new Promise((resolve) => waiting.push(resolve));
    isTaken = true;
    return Promise.resolve();
  };
  const release = (): void => {
    const next = waiting.shift();
    if (next === undefined) isTaken = false;
    else next();
  };

  const ask = async (account: Address, messenger: Messenger, id: string): Promise<void> => {
    const workspace = workspaceOf(account);
    const count = (taken.get(workspace) ?? 0) + 1;
    taken.set(workspace, count);
    if (proven.has(workspace) || count % worthAsking !== 0) return;
    const found = await messenger.find?.(account, id).catch(() => undefined);
    if (found === undefined) return;
    proven.add(workspace);
    onProven();
  };

  return {
    ticket: () => {
      let isAlone = false;
      const leave = () => {
        if (isAlone) release();
        isAlone = false;
      };
      return {
        enter: async (account) => {
          if (isAlone || mayGo(account)) return;
          await acquire();
          isAlone = true;
          // It may have been proven while this one waited: then the next needn't wait for it.
          if (mayGo(account)) leave();
        },
        taken: ask,
        leave,
      };
    },
  };
}

const workspaceOf = ({ platform, tenant }: Address): string => `${platform}/${tenant}`;
