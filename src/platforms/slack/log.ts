import { LogLevel, type Logger as SlackLogger } from '@slack/bolt';
import type { Logger } from 'pino';

/**
 * Our log as Slack's packages want it. Their debug lines are left out: they hold what people wrote.
 */
export function slackLogger(log: Logger): SlackLogger {
  const line = (parts: readonly unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
  return {
    debug() {},
    info: (...parts: unknown[]) => log.debug(`Slack: ${line(parts)}`),
    warn: (...parts: unknown[]) => log.warn(`Slack: ${line(parts)}`),
    error: (...parts: unknown[]) => log.error(`Slack: ${line(parts)}`),
    setLevel() {},
    setName() {},
    getLevel: () => LogLevel.INFO,
  };
}
