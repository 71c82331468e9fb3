import { type CloudAdapter, TeamsInfo } from 'botbuilder';
import type { Account, Place, Vouched } from '../../chat/interaction.ts';
import type { References } from './respond/conversations.ts';

type Parts = {
  readonly adapter: CloudAdapter;
  readonly appId: string;
  readonly references: References;
};

/**
 * What an organisation says of one of its own, as the Connector tells it of a conversation's members. The user principal
 * name is what somebody signs in with, at a domain that the organisation has proved to be its own; the address that an
 * administrator can write beside it is shown where it is another.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context#fetching-the-roster-or-user-profile
 */
export async function vouchedFor(
  { adapter, appId, references }: Parts,
  { tenant, user }: Account,
  place: Place,
): Promise<Vouched> {
  const reference =
    (await references.find({ tenant, user })) ?? (await references.find({ tenant, user: place.id }));
  if (reference === undefined) return {};
  let told: Vouched = {};
  await adapter.continueConversationAsync(appId, reference, async (context) => {
    const { name, email, userPrincipalName: signIn, tenantId } = await TeamsInfo.getMember(context, user);
    // In a shared channel somebody of another organisation has that one's domain.
    const isOwn = !tenantId || tenantId.toLowerCase() === tenant.toLowerCase();
    const domain = isOwn ? signIn?.split('@').at(-1) : undefined;
    const addresses = [signIn, email].filter((one) => one !== undefined && one !== '');
    const [first, second] = addresses;
    const isSame = first?.toLowerCase() === second?.toLowerCase();
    told = {
      ...(name ? { name } : {}),
      ...(domain ? { tenantName: domain } : {}),
      ...(first === undefined ? {} : { email: isSame ? first : addresses.join(', ') }),
    };
  });
  return told;
}
