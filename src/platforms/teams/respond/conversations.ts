import type { ConversationReference } from 'botbuilder';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Account } from '../../../chat/interaction.ts';
import type { Conversations } from '../../platform.ts';
import { type AddressedActivity, isPersonal, placeOf, tenantOf, userOf } from '../activity.ts';

const referenceShape = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  bot: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string() }).optional(),
  conversation: z.object({
    id: z.string(),
    conversationType: z.string(),
    isGroup: z.boolean(),
    name: z.string(),
    tenantId: z.string(),
  }),
});

/** Where Teams lets us write first, kept up to date from whatever comes in. */
export type References = {
  /** Keeps the activity's conversation, when it isn't what was kept within the hour. Never throws. */
  readonly note: (activity: AddressedActivity) => Promise<void>;
  /** Keeps the conversation of a new installation in any case. Never throws. */
  readonly noteAnew: (activity: AddressedActivity) => Promise<void>;
  /** Keeps the own chat of an activity's sender that was opened just now. Never throws. */
  readonly noteOpened: (activity: AddressedActivity, conversationId: string) => Promise<void>;
  readonly forget: (activity: AddressedActivity) => Promise<void>;
  /** The person's own chat with the bot, or the channel that `user` names. */
  readonly find: (
    to: Pick<Account, 'tenant' | 'user'>,
  ) => Promise<Partial<ConversationReference> | undefined>;
};

/** So many conversations are remembered as written; the one that was quiet the longest is forgotten first. */
const remembered = 10_000;
/** For so long, in milliseconds: another process may have forgotten the conversation since, and kept another. */
const rememberedFor = 60 * 60 * 1000;

type Written = { readonly reference: string; readonly until: number };

/**
 * Keeps references in the store, and writes only what changed: nearly every activity brings the same one. `clock`
 * gives milliseconds.
 */
export function createReferences(store: Conversations, log: Logger, clock: () => number): References {
  const written = new Map<string, Written>();
  const noteAnew = async (activity: AddressedActivity) => {
    const tenant = tenantOf(activity);
    const key = keyOf(activity);
    const reference = referenceOf(activity);
    try {
      await store.save('teams', tenant, key, reference);
      remember(written, `${tenant}/${key}`, { reference, until: clock() + rememberedFor });
    } catch (error) {
      log.warn(
        { err: error, tenant },
        'a Teams conversation could not be kept; the next activity tries again',
      );
    }
  };
  return {
    async note(activity) {
      const known = written.get(`${tenantOf(activity)}/${keyOf(activity)}`);
      if (known?.reference === referenceOf(activity) && clock() < known.until) return;
      await noteAnew(activity);
    },
    noteAnew,
    noteOpened: (activity, id) =>
      noteAnew({ ...activity, conversation: { id, conversationType: 'personal', isGroup: false } }),
    async forget(activity) {
      const tenant = tenantOf(activity);
      written.delete(`${tenant}/${keyOf(activity)}`);
      await store.remove('teams', tenant, keyOf(activity));
    },
    async find(to) {
      const stored = await store.find('teams', to.tenant, to.user);
      if (stored === undefined) return undefined;
      const { user, ...rest } = referenceShape.parse(JSON.parse(stored));
      return user === undefined ? rest : { ...rest, user };
    },
  };
}

function remember(written: Map<string, Written>, key: string, now: Written): void {
  written.delete(key);
  written.set(key, now);
  if (written.size > remembered) {
    for (const oldest of written.keys()) {
      written.delete(oldest);
      break;
    }
  }
}

function keyOf(activity: AddressedActivity): string {
  return isPersonal(activity) ? userOf(activity) : placeOf(activity);
}

/** Without the activity and the thread it came in: what is written first begins a thread of its own. */
function referenceOf(activity: AddressedActivity): string {
  const isDirect = isPersonal(activity);
  const reference: z.infer<typeof referenceShape> = {
    channelId: activity.channelId ?? '',
    serviceUrl: activity.serviceUrl ?? '',
    bot: { id: activity.recipient.id, name: activity.recipient.name ?? '' },
    ...(isDirect ? { user: { id: activity.from.id, name: '' } } : {}),
    conversation: {
      id: placeOf(activity),
      conversationType: activity.conversation.conversationType ?? '',
      isGroup: !isDirect,
      name: '',
      tenantId: tenantOf(activity),
    },
  };
  return JSON.stringify(reference);
}
