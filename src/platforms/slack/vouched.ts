import type { webApi } from '@slack/bolt';
import type { Account, Vouched } from '../../chat/interaction.ts';
import { slackSaid } from './respond/delivery.ts';

/**
 * What a workspace says of one of its own: the name, the address that was confirmed there, and what the workspace is
 * called. An older installation that doesn't let us ask says nothing of the person.
 * https://docs.slack.dev/reference/objects/user-object
 */
export async function vouchedFor(client: webApi.WebClient, { tenant, user }: Account): Promise<Vouched> {
  const [{ team, team_id: teamId }, { user: member }] = await Promise.all([
    client.auth.test(),
    client.users.info({ user }).catch((error: unknown) => {
      if (slackSaid(error) === 'missing_scope') return { user: undefined };
      throw error;
    }),
  ]);
  // Somebody of another workspace, in a channel that both share, has another one vouching for them.
  const isOwn = teamId === tenant;
  const name = member?.profile?.real_name || member?.real_name || member?.name;
  const email = isOwn && member?.is_email_confirmed !== false ? member?.profile?.email : undefined;
  return {
    ...(name ? { name } : {}),
    ...(isOwn && team ? { tenantName: team } : {}),
    ...(email ? { email } : {}),
  };
}
