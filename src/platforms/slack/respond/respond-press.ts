import type { BlockAction, webApi } from '@slack/bolt';
import type { Interaction } from '../../../chat/interaction.ts';
import type { Reply } from '../../../chat/reply.ts';
import type { PlatformParts } from '../../platform.ts';
import { type Origin, unpackMetadata } from '../origin.ts';
import { renderMessages } from '../render/card.ts';
import { renderCardView } from '../render/form.ts';
import { homeAfter, publishHome } from './homes.ts';
import { carryOut, isRefusal, placeOfReply } from './respond.ts';
import { type Asker, tell } from './tell.ts';

/**
 * Shows the answer to a press: in place of the message or the modal that was pressed, or, on Home, in a modal
 * on top of it, and Home is drawn anew. A refusal or a failure is said beside what was pressed, which stays.
 */
export async function showPressed(
  parts: PlatformParts,
  client: webApi.WebClient,
  body: BlockAction,
  interaction: Interaction,
  reply: Reply,
): Promise<void> {
  const surface = surfaceOf(body);
  const asker = presserOf(client, body);
  const shown = await carryOut(parts, reply, {
    asker,
    account: interaction.account,
    trigger: body.trigger_id,
    isInModal: surface === 'modal',
    ...(interaction.did === 'command' ? { typed: interaction.text } : {}),
  });
  if (shown === undefined) return;
  const from = placeOfReply(asker.from, reply);
  if (surface === 'message')
    return void (await tell({ ...asker, from }, renderMessages(shown, reply.language)));
  const call = { trigger_id: body.trigger_id, view: renderCardView(shown, asker.from, reply.language) };
  try {
    if (surface === 'home') await client.views.open(call);
    else if (isRefusal(reply)) await client.views.push(call);
    else await client.views.update({ view_id: body.view?.id ?? '', view: call.view });
  } catch (error) {
    parts.log.warn({ err: error }, 'Slack did not show an answer in a modal: it goes as a message');
    await tell({ ...asker, from }, renderMessages(shown, reply.language));
  }
  // Where something was saved Home is drawn anew anyway.
  if (surface === 'home' && reply.hasSaved !== true) await publishHome(parts, client, homeAfter(interaction));
}

/** Who pressed, and where. */
export function presserOf(client: webApi.WebClient, body: BlockAction): Asker {
  return { client, user: body.user.id, from: originOf(body, surfaceOf(body)) };
}

/** What is pressed in no channel and in no modal is on Home. */
function surfaceOf({ view, channel }: BlockAction): 'message' | 'modal' | 'home' {
  if (view?.type === 'modal') return 'modal';
  return view === undefined && channel !== undefined && channel.id !== '' ? 'message' : 'home';
}

function originOf(body: BlockAction, surface: 'message' | 'modal' | 'home'): Origin {
  if (surface !== 'message') return unpackMetadata(body.view?.private_metadata).origin;
  const thread: unknown = body.message?.thread_ts;
  return {
    ...(body.channel === undefined ? {} : { channel: body.channel.id }),
    ...(typeof thread === 'string' ? { thread } : {}),
    ...(body.response_url === undefined ? {} : { url: body.response_url }),
    replaces: true,
    // In the direct messages of two people, where a command can be typed, only ephemeral messages are Lagbot's.
    ...(body.channel?.id.startsWith('D') === true && body.container?.is_ephemeral === false
      ? { isKept: true }
      : {}),
  };
}
