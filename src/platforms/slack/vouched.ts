import type { webApi } from '@slack/bolt';
import { withoutUnseen } from '../../chat/incoming/unseen.ts';
import type { Account, Vouched } from '../../chat/interaction.ts';
import { within } from '../background.ts';
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
  const isOwn = teamId === tenant && (member?.team_id ?? tenant) === tenant;
  const name = nameOf(member);
  const email = isOwn && member?.is_email_confirmed !== false ? member?.profile?.email : undefined;
  return {
    ...(name ? { name } : {}),
    ...(isOwn && team ? { tenantName: team } : {}),
    ...(email ? { email } : {}),
  };
}

const nameOf = (member: webApi.UsersInfoResponse['user']): string | undefined =>
  member?.profile?.real_name || member?.real_name || member?.name;

/** So many people's names are asked for in one message, and for so long, in milliseconds. */
const most = 5;
const patience = 1000;

/**
 * A text with the names of those whom it mentions in place of the ids that Slack has for them, which nobody can read and
 * no erasure would find. An id that no name is told for in time stays.
 */
export async function withNames(client: webApi.WebClient, text: string): Promise<string> {
  const ids = [...new Set([...text.matchAll(/<@([UW][A-Z0-9]+)>/g)].map(([, id = '']) => id))];
  if (ids.length === 0) return text;
  const names = new Map<string, string>();
  const asked = ids.slice(0, most).map(async (user) => {
    const told = await client.users.info({ user }).catch(() => undefined);
    const name = withoutUnseen(nameOf(told?.user) ?? '').trim();
    if (name !== '') names.set(user, name);
  });
  await within(Promise.all(asked), patience);
  return text.replace(/<@([UW][A-Z0-9]+)>/g, (whole, id: string) => names.get(id) ?? whole);
}
