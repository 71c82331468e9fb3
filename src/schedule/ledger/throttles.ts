import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Address } from '../../chat/messenger.ts';
import type { Database } from '../../database/open.ts';

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
  /**
   * Notes that the platform wants no message before `until`, for every process, or gave no answer at all. Never makes
   * a wait shorter.
   */
  refused(account: Address, now: Date, until: Date, isSilent?: boolean): Promise<void>;
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
  const hasJustSent = (account: Address, now: Date): boolean =>
    now.getTime() - (lastSent.get(channelOf(account)) ?? 0) < channelMs;
  /**
   * Whether a conversation is refused again, and nobody else was since the whole workspace waited for it: then it is
   * about that conversation. One that is always refused shall not hold up all the others.
   */
  const isRefusedAgain = (account: Address, now: Date): boolean => {
    const before = known.get(channelOf(account)) ?? 0;
    return before > now.getTime() - gentleMs && (known.get(workspaceOf(account)) ?? 0) <= before;
  };
  /** What has to wait, by id. The conversation of a refusal is noted too, to be known if it is refused again. */
  const held = (account: Address, now: Date, isSilent: boolean): string[] => {
    const [workspace, channel] = [workspaceOf(account), channelOf(account)];
    if (hasJustSent(account, now)) return [channel];
    if (isSilent) return [workspace];
    return isRefusedAgain(account, now) ? [channel] : [workspace, channel];
  };
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
    refused: async (account, now, until, isSilent = false) => {
      const ids = held(account, now, isSilent);
      for (const id of ids) note(id, until.getTime());
      const rows = ids.map((id) => Prisma.sql`(${id}, ${until})`);
      await client.$executeRaw`
        INSERT INTO "Throttle" ("id", "notBefore") VALUES ${Prisma.join(rows)}
        ON CONFLICT ("id") DO UPDATE SET "notBefore" = excluded."notBefore"
        WHERE "Throttle"."notBefore" < excluded."notBefore"`;
    },
  };
}
