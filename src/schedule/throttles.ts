import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { type Address, NoAnswer } from '../chat/messenger.ts';
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
  /**
   * Notes that the platform wants no message before `until`, for every process, or gave no answer at all. Never makes
   * a wait shorter.
   */
  refused(account: Address, now: Date, until: Date, isSilent?: boolean): Promise<void>;
};

/** How long nothing more is sent to a workspace that gave no answer, so that the others don't wait behind it. */
export const silentSeconds = 60;
/** How long a workspace is written to gently after it asked for patience, in ms. */
const gentleMs = 10 * 60_000;
/** A refusal so soon after a message to the same person is about that conversation, not the whole workspace, in ms. */
const channelMs = 2_000;

/** The workspace or tenant of an account, by which what a platform asks for is kept. */
export const workspaceOf = ({ platform, tenant }: Address): string => `${platform}/${tenant}`;
const channelOf = (account: Address): string => `${workspaceOf(account)}/${account.user}`;

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

const minuteMs = 60_000;
const firstWaitMs = minuteMs;
const longestWaitMs = 60 * minuteMs;
/** A platform that asks for more than a day's patience is asked again after a day. */
const longestPatienceMs = 24 * 60 * minuteMs;

/** 1 + 2 + 4 + … + 32 minutes, and from then on an hour each: these tries cover a day and a few minutes. */
export const maxAttempts = 30;

/**
 * When to try again after `attempts` tries that failed: after a minute, then twice as long each time, at most an
 * hour. Undefined when it's time to give up.
 */
export function nextTry(attempts: number, now: Date): Date | undefined {
  if (attempts >= maxAttempts) return undefined;
  const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.max(0, attempts - 1));
  return new Date(now.getTime() + wait);
}

/** When a platform that asked for `seconds` of patience is written to again: a second later at least. */
export function afterPatience(seconds: number, now: Date): Date {
  const asked = Number.isFinite(seconds) ? Math.min(longestPatienceMs, seconds * 1000) : 0;
  return new Date(now.getTime() + Math.max(1000, Math.ceil(asked)));
}

/** A platform that hasn't answered by then is taken for one that won't, so that it can't hold up the rest. */
const patienceMs = 60_000;

/** Waits for the platform, but not forever. */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`no answer within ${patienceMs / 1000} s`)), patienceMs);
  });
  try {
    return await Promise.race([answer, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
