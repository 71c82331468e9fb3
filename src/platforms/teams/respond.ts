import { setTimeout as pause } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import type { Card } from '../../chat/card.ts';
import { buttons, card, note, paragraph } from '../../chat/card.ts';
import type { Values } from '../../chat/form.ts';
import type { Interaction } from '../../chat/interaction.ts';
import type { Language } from '../../chat/language.ts';
import { DeliveryError, type Messenger } from '../../chat/messenger.ts';
import { plainText } from '../../chat/plain-text.ts';
import type { FileReply, Reply } from '../../chat/reply.ts';
import type { PlatformParts } from '../platform.ts';
import type { AddressedActivity } from './activity.ts';
import type { AdaptiveCard, Mode } from './adaptive-card.ts';
import { sizeOf } from './adaptive-card.ts';
import { ConnectorFault } from './connector-http.ts';
import { cardInstead, type InvokeAnswer, wordsBeside } from './invoke-answer.ts';
import { limits } from './limits.ts';
import { cardActivity, isPassing } from './messenger.ts';
import type { Surface } from './receive.ts';
import { renderForm } from './render-form.ts';
import { renderCards } from './split-card.ts';
import { texts } from './texts.ts';

/** What answering needs: where the answer goes, and the language of the person's Teams. */
export type Exchange = {
  readonly context: TurnContext;
  readonly activity: AddressedActivity;
  readonly language: Language;
  readonly messenger: Messenger;
  readonly offerFile: PlatformParts['offerFile'];
};

/** A message that is to be edited once the invoke is answered. */
export type Edit = { readonly messageId: string; readonly card: AdaptiveCard };
export type Responded = { readonly answer?: InvokeAnswer; readonly edit?: Edit };

/** Gives a reply to whoever typed or pressed in a chat. What it sends has arrived when it resolves. */
export async function respond(
  exchange: Exchange,
  surface: Exclude<Surface, 'dialog'>,
  interaction: Interaction,
  reply: Reply,
): Promise<Responded> {
  const words = wordsAbout(reply);
  if (words !== undefined && surface === 'execute') return { answer: wordsBeside(words) };
  const cards = await cardsOf(exchange, interaction, reply);
  const isBeside = surface === 'message' || words !== undefined || reply.kind === 'file';
  if (isBeside) {
    await sendAll(exchange.context, cards);
    return surface === 'execute' ? { answer: wordsBeside(plainText(replyCard(reply))) } : {};
  }
  const [first, ...rest] = cards;
  if (first === undefined) return {};
  const messageId = exchange.activity.replyToId;
  if (surface === 'execute') {
    await sendAll(exchange.context, rest);
    // The answer shows at once, but only until the chat is read afresh: an edit makes it stay. A form isn't
    // edited, since that would empty what is being typed; nor another's view of a card in a group.
    const isLasting = reply.kind === 'message' && interaction.place.kind === 'direct' && messageId;
    return { answer: cardInstead(first), ...(isLasting ? { edit: { messageId, card: first } } : {}) };
  }
  await replaceOrSend(exchange.context, messageId ?? undefined, first);
  await sendAll(exchange.context, rest);
  return {};
}

/** Puts a card in place of a message; sends it when the message can't be edited. */
export async function replaceOrSend(
  context: TurnContext,
  messageId: string | undefined,
  replacement: AdaptiveCard,
): Promise<void> {
  if (messageId !== undefined) {
    try {
      await context.updateActivity({ ...cardActivity(replacement), id: messageId });
      return;
    } catch (error) {
      if (!(error instanceof ConnectorFault)) throw error;
    }
  }
  await sendAll(context, [replacement]);
}

/** A refusal or a failure is said beside the card, so that the card and all typed into it are still there. */
function wordsAbout(reply: Reply): string | undefined {
  if (reply.kind !== 'message') return undefined;
  return reply.outcome === 'refused' || reply.outcome === 'failed' ? plainText(reply.card) : undefined;
}

async function cardsOf(exchange: Exchange, interaction: Interaction, reply: Reply): Promise<AdaptiveCard[]> {
  switch (reply.kind) {
    case 'message':
      return renderCards(reply.card, exchange.language);
    case 'form':
    case 'errors':
      return [formCard(reply, interaction, exchange.language, 'chat')];
    case 'file':
      return renderCards(await fileCard(exchange, interaction, reply), exchange.language);
    default:
      return reply satisfies never;
  }
}

/** A form as a card; one with too many choices for a message says how to type the same. */
export function formCard(
  reply: Extract<Reply, { kind: 'form' | 'errors' }>,
  interaction: Interaction,
  language: Language,
  mode: Mode,
): AdaptiveCard {
  const typed: Values = interaction.did === 'submit' ? interaction.values : {};
  const faults = reply.kind === 'errors' ? { errors: reply.errors, typed } : undefined;
  const rendered = renderForm(reply.form, language, mode, faults);
  if (sizeOf(rendered) <= limits.cardBytes) return rendered;
  const instead = card(paragraph([texts[language].formTooBig, ' ', { strong: reply.form.typed }]));
  return renderCards(instead, language)[0] ?? rendered;
}

/** A file is a link in a chat of one's own; in a channel it goes there, out of the others' sight. */
async function fileCard(exchange: Exchange, interaction: Interaction, reply: FileReply): Promise<Card> {
  const { fileSent, fileNeedsChat } = texts[exchange.language];
  const link = await exchange.offerFile(reply, interaction.account);
  const linked = withLink(reply, link, exchange.language);
  if (interaction.place.kind === 'direct') return linked;
  try {
    await exchange.messenger.send(interaction.account, linked);
    return card(paragraph(fileSent));
  } catch (error) {
    if (error instanceof DeliveryError && error.reason === 'unreachable')
      return card(paragraph(fileNeedsChat));
    throw error;
  }
}

/** A file's card with the link to fetch it by, and the way to take the link back. */
export function withLink({ name, card: about, revoke }: FileReply, link: string, language: Language): Card {
  const { fetchFile, linkNote } = texts[language];
  return card(
    ...about.elements,
    paragraph([{ link, text: fetchFile(name) }]),
    note(linkNote),
    ...(revoke === undefined ? [] : [buttons(revoke)]),
  );
}

function replyCard(reply: Reply): Card {
  return reply.kind === 'message' || reply.kind === 'file' ? reply.card : card();
}

/** Sends cards, and once more where Teams was only busy; a person waits, so not for long. */
export async function sendAll(context: TurnContext, cards: readonly AdaptiveCard[]): Promise<void> {
  for (const one of cards) {
    for (let attempt = 1; ; attempt++) {
      try {
        await context.sendActivity(cardActivity(one));
        break;
      } catch (error) {
        if (attempt === 3 || !(error instanceof ConnectorFault) || !isPassing(error)) throw error;
        await pause(Math.min(2, error.retryAfter ?? 0.3 * attempt) * 1_000);
      }
    }
  }
}
