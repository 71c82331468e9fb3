import { z } from 'zod';
import type { Account } from '../../chat/interaction.ts';

/** JSON in which an empty property may be missing or null, as Teams' clients differ in it. */
const text = z.string().nullish();

const account = z.object({ id: z.string().min(1), name: text, aadObjectId: text, role: text });

/** What we read of an activity; all else in it is dropped, so that nothing unread is ever passed on. */
export const activityShape = z.object({
  type: z.string().min(1),
  id: text,
  name: text,
  action: text,
  channelId: text,
  serviceUrl: text,
  locale: text,
  text,
  replyToId: text,
  from: account.nullish(),
  recipient: account.nullish(),
  conversation: z
    .object({ id: z.string().min(1), conversationType: text, tenantId: text, isGroup: z.boolean().nullish() })
    .nullish(),
  channelData: z.object({ tenant: z.object({ id: text }).nullish(), eventType: text }).nullish(),
  attachments: z.array(z.object({ contentType: text, content: z.unknown().optional() })).nullish(),
  entities: z
    .array(z.object({ type: text, text, mentioned: z.object({ id: text, name: text }).nullish() }))
    .nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  value: z.unknown().optional(),
});

/** An activity as it came over the wire: who sent what, in which conversation. */
export type Activity = z.infer<typeof activityShape>;

/** An activity that says who, to whom and where: the only kind that can be acted upon. */
export type AddressedActivity = Activity & {
  readonly from: NonNullable<Activity['from']>;
  readonly recipient: NonNullable<Activity['recipient']>;
  readonly conversation: NonNullable<Activity['conversation']>;
};

/** True when the activity says who sent it, to whom, and in which conversation. */
export function isAddressed(activity: Activity): activity is AddressedActivity {
  return Boolean(activity.from && activity.recipient && activity.conversation);
}

/** True in a person's own chat with the bot; the playground leaves the type out there. */
export function isPersonal(activity: AddressedActivity): boolean {
  const { conversationType, isGroup } = activity.conversation;
  return conversationType ? conversationType === 'personal' : isGroup !== true;
}

/** The organisation that the activity came from; `local` where there is none, as in a local client. */
export function tenantOf(activity: Pick<Activity, 'channelData' | 'conversation'>): string {
  return activity.channelData?.tenant?.id || activity.conversation?.tenantId || 'local';
}

/** The Entra object id of the sender, or the id within the bot where Entra doesn't know them. */
export function userOf(activity: AddressedActivity): string {
  return activity.from.aadObjectId || activity.from.id;
}

/** Who sent it, as an account. */
export const accountOf = (activity: AddressedActivity): Account => ({
  platform: 'teams',
  tenant: tenantOf(activity),
  user: userOf(activity),
});

/** The conversation without the thread in it: `;messageid=…` marks a reply in a channel. */
export function placeOf(activity: AddressedActivity): string {
  return activity.conversation.id.split(';messageid=')[0] ?? activity.conversation.id;
}
