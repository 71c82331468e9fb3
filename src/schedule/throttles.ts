import type { Address } from '../chat/messenger.ts';
import type { Database } from '../database/open.ts';

/** What the platforms have asked to be spared, as all processes know it. */
export type Throttles = {
  /** Reads what other processes were told. */
  refresh(now: Date): Promise<void>;
  /** Until when nothing may go to this account; undefined where it may go now. */
  until(account: Address, now: Date): Date | undefined;
  /** Whether its workspace or tenant has lately asked for patience, and so gets one message at a time. */
  isSlow(account: Address, now: Date): boolean;
  /** Notes that a message went out. */
  sent(account: Address, now: Date): void;
  /** Notes that the platform wants no message before `until`, for every process. Never makes a wait shorter. */
  refused(account: Address, now: Date, until: Date): Promise<void>;
};

/** How long a workspace is written to gently after it asked for patience, in ms. */
const gentleMs = 10 * 60_000;
/** A refusal so soon after a message to the same person is about that conversation, not the whole workspace, in ms. */
const channelMs = 2_000;

const workspaceOf = ({ platform, tenant }: Address): string => `${platform}/${tenant}`;
const channelOf = ({ platform, tenant, user }: Address): string => `${platform}/${tenant}/${user}`;

/** The rows of Throttle, read by `refresh` and kept up with what this run is told itself. */
export function createThrottles({ client }: Database): Throttles {
  const known = new Map<string, number>();
  const lastSent = new Map<string, number>();
  const note = (id: string, until: number) => void known.set(id, Math.max(until, known.get(id) ?? 0));
  return {
    refresh: async (now) => {
      const since = new Date(now.getTime() - gentleMs);
      const rows = await client.throttle.findMany({ where: { notBefore: { gt: since } } });
      for (const { id, notBefore } of rows) note(id, notBefore.getTime());
    },
    until: (account, now) => {
      const ends = [workspaceOf(account), channelOf(account)].map((id) => known.get(id) ?? 0);
      const last = Math.max(...ends);
      return last > now.getTime() ? new Date(last) : undefined;
    },
    isSlow: (account, now) => (known.get(workspaceOf(account)) ?? 0) > now.getTime() - gentleMs,
    sent: (account, now) => void lastSent.set(channelOf(account), now.getTime()),
    refused: async (account, now, until) => {
      const sinceLast = now.getTime() - (lastSent.get(channelOf(account)) ?? 0);
      const id = sinceLast < channelMs ? channelOf(account) : workspaceOf(account);
      note(id, until.getTime());
      await client.$executeRaw`
        INSERT INTO "Throttle" ("id", "notBefore") VALUES (${id}, ${until})
        ON CONFLICT ("id") DO UPDATE SET "notBefore" = excluded."notBefore"
        WHERE "Throttle"."notBefore" < excluded."notBefore"`;
    },
  };
}
