import type { Interaction } from '../../../chat/interaction.ts';
import type { PlatformParts } from '../../platform.ts';
import { type AddressedActivity, isPersonal } from '../activity.ts';
import type { AdaptiveCard } from '../render/adaptive-card.ts';
import { renderCards } from '../render/split-card.ts';
import { languageOf } from '../texts.ts';
import { isReplaced, type Outlet } from './deliver.ts';

/** Which message of a person's own chat holds their front page: the latest that was sent there. */
export type Pages = {
  note(activity: AddressedActivity, messageId: string): void;
  find(activity: AddressedActivity): string | undefined;
};

/** So many chats are remembered. */
const remembered = 2_000;

/** Remembers front pages, so that what is pressed there is answered beside them, and they are drawn anew. */
export function createPages(): Pages {
  const pages = new Map<string, string>();
  return {
    note(activity, messageId) {
      if (!isPersonal(activity)) return;
      pages.delete(activity.conversation.id);
      pages.set(activity.conversation.id, messageId);
      for (const oldest of pages.keys()) {
        if (pages.size <= remembered) return;
        pages.delete(oldest);
      }
    },
    find: ({ conversation }) => pages.get(conversation.id),
  };
}

type Desk = Pick<PlatformParts, 'handle'> & Pick<Outlet, 'activity'>;

/** The front page as it is after a deed; undefined where one card can't hold it. */
export async function drawPage(
  { handle, activity }: Desk,
  { key, account, place }: Interaction,
): Promise<AdaptiveCard | undefined> {
  const reply = await handle({ did: 'open', key: `${key}/page`, account, place });
  if (reply.kind !== 'message' || reply.isPage !== true) return undefined;
  const [page, ...more] = renderCards(reply.card, reply.language ?? languageOf(activity.locale));
  return more.length === 0 ? page : undefined;
}

/** Draws a chat's front page anew, after the turn that saved something is over. */
export function redrawPage(
  { pages, resume, background, ...desk }: Desk & Outlet & { readonly pages: Pages },
  interaction: Interaction,
): void {
  const messageId = pages.find(desk.activity);
  if (messageId === undefined) return;
  const drawn = drawPage(desk, interaction).then((page) =>
    page === undefined
      ? undefined
      : resume(desk.activity, async (context) => void (await isReplaced(context, messageId, page))),
  );
  background.run('drawing a front page', drawn);
}
