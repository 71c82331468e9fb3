import { setTimeout as pause } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Interaction } from '../../../chat/interaction.ts';
import type { PlatformParts } from '../../platform.ts';
import { renderViewBlocks } from '../render/card.ts';
import { deliveryError, patiently } from './delivery.ts';
import { carryOut } from './respond.ts';

/** People's Homes, drawn anew when something of theirs was saved. Never throws. */
export type Homes = { redraw(client: webApi.WebClient, after: Interaction): Promise<void> };

/** Saves that come within so many milliseconds are drawn at once. */
const gatheredFor = 300;

/** Draws each person's Home once for the saves that come close to each other. */
export function createHomes(parts: PlatformParts): Homes {
  const waiting = new Set<string>();
  return {
    async redraw(client, after) {
      const { tenant, user } = after.account;
      const person = `${tenant}/${user}`;
      if (waiting.has(person)) return;
      waiting.add(person);
      await pause(gatheredFor);
      waiting.delete(person);
      try {
        await publishHome(parts, client, homeAfter(after));
      } catch (error) {
        // A workspace may have no Home for its apps.
        parts.log.info({ reason: deliveryError(error).message }, 'a Home could not be drawn anew');
      }
    },
  };
}

/** Draws a person's Home as it is now. */
export async function publishHome(
  parts: PlatformParts,
  client: webApi.WebClient,
  interaction: Interaction,
): Promise<void> {
  const reply = await parts.handle(interaction);
  const { account } = interaction;
  const shown = await carryOut(parts, reply, { asker: { client, user: account.user, from: {} }, account });
  if (shown === undefined) return;
  const view = { type: 'home' as const, blocks: renderViewBlocks(shown, reply.language) };
  await patiently(() => client.views.publish({ user_id: account.user, view }));
}

/** Opening Home after a deed. */
export const homeAfter = ({ key, account }: Interaction): Interaction => ({
  did: 'open',
  key: `${key}/home`,
  account,
  place: { kind: 'direct', id: 'home' },
});
