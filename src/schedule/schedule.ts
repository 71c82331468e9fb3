import { type Logger as CronLogger, createTask } from 'node-cron';
import type { Logger } from 'pino';
import { createTurns } from '../chat/turn/turns.ts';
import { createCloser } from './close.ts';
import { type Counts, type DeliveryParts, deliverDue } from './delivery.ts';
import { createPlanner } from './planner.ts';

export type ScheduleParts = Omit<DeliveryParts, 'signal' | 'onPatience'>;

export type Schedule = {
  /** Begins nothing more, and resolves when what is under way has ended and is written down. */
  stop(): Promise<void>;
  /**
   * Plans and sends what is due at `now`, and closes the old messages that it makes untrue, after what is under way
   * has ended. Rejects when the database is away.
   */
  runNow(now: Date): Promise<Counts>;
};

/**
 * When the schedule looks for what is due: every minute at second 0. In UTC, which is the same minute as Oslo's: in
 * Oslo's time node-cron lets the hour pass that autumn repeats, from 02:00 to 03:00, without a single run. Which
 * Oslo time a message is due at is the features' to reckon.
 */
export const everyMinute = { pattern: '0 * * * * *', timezone: 'Etc/UTC' } as const;
const minuteMs = 60_000;
/** How much earlier than the clock says a timer may end, in ms. */
const earlyMs = 5;

/**
 * Starts the clock's work: at once, so that what came due while nothing ran goes out, and then every minute. Any
 * number of processes may do so on one database.
 */
export function startSchedule(parts: ScheduleParts): Schedule {
  const { log, clock } = parts;
  const alarm = createAlarm(clock, () => startDelivery());
  const { plan, deliver, close, stop } = createRounds({ ...parts, onPatience: alarm.set });
  let isDeliveryWaiting = false;
  let isClosing = false;
  const startClosing = (): void => {
    // Nobody waits for it: the next delivery doesn't, either.
    if (isClosing) return;
    isClosing = true;
    close(clock)
      .catch((error) => log.error({ err: error }, 'old messages could not be closed'))
      .finally(() => {
        isClosing = false;
      });
  };
  const startDelivery = (): void => {
    // Sending may last longer than a minute. Planning goes on meanwhile, and one more delivery at most waits.
    if (isDeliveryWaiting) return;
    isDeliveryWaiting = true;
    const begin = () => {
      isDeliveryWaiting = false;
    };
    deliver(clock, begin).then(startClosing, (error) =>
      log.error({ err: error }, 'reminders could not be delivered'),
    );
  };
  const tick = async (): Promise<void> => {
    await plan(clock);
    startDelivery();
  };
  const task = createTask(everyMinute.pattern, tick, {
    timezone: everyMinute.timezone,
    noOverlap: true,
    logger: cronLogger(log),
  });
  task.start();
  const watch = watchForSetBack(clock, () => {
    task.stop();
    task.start();
  });
  void tick();
  return {
    stop: async () => {
      clearInterval(watch);
      alarm.stop();
      await task.destroy();
      await stop();
    },
    runNow: async (now) => {
      await plan(() => now);
      const counts = await deliver(() => now);
      await close(() => now);
      return counts;
    },
  };
}

/** Planning, delivery and what follows it, each one at a time; `stop` ends all. */
function createRounds(parts: Omit<DeliveryParts, 'signal'>) {
  const planDue = createPlanner(parts);
  const inTurn = createTurns();
  const stopping = new AbortController();
  const { signal } = stopping;
  const closeDue = createCloser({ ...parts, signal });
  return {
    plan: (clock: () => Date): Promise<unknown> =>
      inTurn('plan', async () => (signal.aborted ? 0 : planDue(clock()))),
    deliver: (clock: () => Date, begin?: () => void): Promise<Counts> =>
      inTurn('deliver', () => {
        begin?.();
        return deliverDue({ ...parts, clock, signal });
      }),
    close: (clock: () => Date): Promise<void> => inTurn('close', () => closeDue(clock)),
    stop: async (): Promise<void> => {
      stopping.abort();
      await inTurn('plan', async () => undefined);
      await inTurn('deliver', async () => undefined);
      await inTurn('close', async () => undefined);
    },
  };
}

/** Rings at each moment it was set to that comes before the next minute would; a little after, for timers are early. */
function createAlarm(clock: () => Date, ring: () => void): { set(at: Date): void; stop(): void } {
  const timers = new Map<number, NodeJS.Timeout>();
  return {
    set: (at) => {
      const time = at.getTime();
      const wait = time - clock().getTime();
      if (wait >= minuteMs || timers.has(time)) return;
      const rings = () => {
        timers.delete(time);
        ring();
      };
      timers.set(time, setTimeout(rings, Math.max(0, wait) + earlyMs).unref());
    },
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}

/**
 * node-cron waits for a moment, not for a minute to pass: after a clock that was far ahead is put right, it would
 * wait until that moment comes round again.
 */
function watchForSetBack(clock: () => Date, restart: () => void): NodeJS.Timeout {
  let latest = clock().getTime();
  const watch = setInterval(() => {
    const now = clock().getTime();
    if (now < latest) restart();
    latest = now;
  }, minuteMs);
  return watch.unref();
}

function cronLogger(log: Logger): CronLogger {
  const write =
    (level: 'info' | 'warn' | 'error' | 'debug') =>
    (message: string | Error, error?: Error): void =>
      log[level]({ err: error ?? (message instanceof Error ? message : undefined) }, String(message));
  return { info: write('debug'), warn: write('warn'), error: write('error'), debug: write('debug') };
}
