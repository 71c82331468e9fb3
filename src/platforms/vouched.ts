import type { Logger } from 'pino';
import type { Account, Place, Vouched } from '../chat/interaction.ts';
import { within } from './background.ts';
import type { Connection } from './platform.ts';

/** How long a platform is waited for, in milliseconds: whoever asks for access waits for their answer meanwhile. */
const patience = 1500;

/** Asks a platform whose account it is; empty where it doesn't tell, or not in time. Never throws. */
export function createVouching(connections: () => readonly Connection[], log: Logger) {
  return async (account: Account, place: Place): Promise<Vouched> => {
    const connection = connections().find(({ platform }) => platform === account.platform);
    if (connection === undefined) return {};
    const asked = connection.vouchedFor(account, place).catch((error: unknown) => {
      log.warn({ err: error, platform: account.platform }, 'a platform did not tell whose account it is');
      return {};
    });
    return (await within(asked, patience))?.done ?? {};
  };
}
