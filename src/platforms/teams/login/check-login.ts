import type { Logger } from 'pino';
import { keepTrying, type Trying } from '../../keep-trying.ts';
import { limits } from '../limits.ts';
import { isRecord } from '../render/card-data.ts';
import { askForToken } from './ask-for-token.ts';
import type { TeamsConfig } from './authenticate.ts';

/**
 * Asks Microsoft for a token, and again until it gives one: a Microsoft that is away stops nobody. What has no
 * password (a demo, a managed identity) can't have a wrong one.
 */
export function checkLogin(config: TeamsConfig, log: Logger): Trying {
  const { appId, appPassword } = config;
  if (!appId || !appPassword) return { isGood: () => true, stop: () => {} };
  const stopping = new AbortController();
  const { isGood, stop } = keepTrying(
    () => requestToken(config, appId, appPassword, stopping.signal),
    (error) =>
      log.warn(
        { reason: error instanceof Error ? error.message : String(error) },
        'Microsoft has not confirmed the bot’s password: trying again',
      ),
  );
  return {
    isGood,
    stop() {
      stop();
      stopping.abort();
    },
  };
}

/** Throws when no token is given, with Microsoft's own code for why, such as `invalid_client`. */
async function requestToken(
  config: TeamsConfig,
  id: string,
  password: string,
  stopped: AbortSignal,
): Promise<void> {
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(limits.connectorMs)]);
  const response = await askForToken({ ...config, id, password }, signal);
  const said: unknown = await response.json().catch(() => undefined);
  if (response.ok && isRecord(said) && typeof said.access_token === 'string') return;
  throw new Error(`HTTP ${response.status} ${isRecord(said) ? String(said.error ?? '') : ''}`.trimEnd());
}
