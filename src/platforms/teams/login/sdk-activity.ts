import type { ConversationAccount, Activity as SdkActivity } from 'botbuilder';
import type { Activity } from '../activity.ts';

/** An activity as the SDK wants it, with what it needs in order to answer and no more. */
export function toSdk(activity: Activity): SdkActivity {
  return {
    type: activity.type,
    ...(activity.id ? { id: activity.id } : {}),
    channelId: activity.channelId ?? '',
    serviceUrl: activity.serviceUrl ?? '',
    from: toAccount(activity.from),
    recipient: toAccount(activity.recipient),
    conversation: toConversation(activity),
    // Required by the type. What was written stays with us: the SDK has no use for it.
    text: '',
    localTimezone: '',
    callerId: '',
    listenFor: [],
    label: '',
    valueType: '',
  };
}

/** Where an activity came from, for what is sent there after its turn. */
export function referenceTo(activity: Activity) {
  return {
    channelId: activity.channelId ?? '',
    serviceUrl: activity.serviceUrl ?? '',
    bot: toAccount(activity.recipient),
    user: toAccount(activity.from),
    conversation: toConversation(activity),
  };
}

function toConversation({ conversation }: Activity): ConversationAccount {
  return {
    id: conversation?.id ?? '',
    name: '',
    isGroup: conversation?.isGroup ?? false,
    conversationType: conversation?.conversationType ?? '',
    ...(conversation?.tenantId ? { tenantId: conversation.tenantId } : {}),
  };
}

function toAccount(account: Activity['from']) {
  return { id: account?.id ?? '', name: account?.name ?? '' };
}
