import { buttons, type Card, card, note, paragraph } from '../../../chat/card.ts';
import type { Values } from '../../../chat/form/form.ts';
import type { Interaction } from '../../../chat/interaction.ts';
import { plainText } from '../../../chat/plain-text.ts';
import type { FileReply, Reply } from '../../../chat/reply.ts';
import type { Language } from '../../../language.ts';
import type { PlatformParts } from '../../platform.ts';
import { limits } from '../limits.ts';
import type { Surface } from '../receive.ts';
import { type AdaptiveCard, type Mode, sizeOf } from '../render/adaptive-card.ts';
import { renderForm } from '../render/form.ts';
import { renderCards } from '../render/split-card.ts';
import { texts } from '../texts.ts';
import { type Outlet, removeParts, replaceOrSend, sendAll } from './deliver.ts';
import { cardInstead, type InvokeAnswer, wordsBeside } from './invoke-answer.ts';
import type { OwnChat } from './own-chat.ts';
import { drawPage, type Pages } from './pages.ts';

/** What answering needs: where the answer goes, and the person's language. */
export type Exchange = Outlet & {
  readonly language: Language;
  readonly ownChat: OwnChat;
  readonly offerFile: PlatformParts['offerFile'];
  /** Whether what was pressed shows over another card. */
  readonly isOver: boolean;
  readonly pages: Pages;
  readonly handle: PlatformParts['handle'];
};

/** A message that is to be edited once the invoke is answered. */
export type Edit = {
  readonly messageId: string;
  readonly card: AdaptiveCard;
  /** The other parts of what it takes the place of, which go. */
  readonly besides: readonly string[];
};
export type Responded = { readonly answer?: InvokeAnswer; readonly edit?: Edit };

/**
 * Gives a reply to whoever typed or pressed in a chat. What it sends has arrived when it resolves. Where others read along,
 * what isn't shared with them goes to the person's own chat, with a line in its place.
 */
export async function respond(
  exchange: Exchange,
  surface: Exclude<Surface, 'dialog'>,
  interaction: Interaction,
  reply: Reply,
): Promise<Responded> {
  const words = wordsAbout(reply);
  if (words !== undefined && surface === 'execute') return { answer: wordsBeside(words) };
  const pageId = exchange.pages.find(exchange.activity);
  if (surface === 'execute' && pageId !== undefined && exchange.activity.replyToId === pageId)
    return answerOnPage(exchange, pageId, interaction, reply);
  const cards = await cardsOf(exchange, interaction, reply);
  const isHidden = interaction.place.kind === 'channel' && !isShared(reply);
  const isBeside = surface === 'message' || words !== undefined || reply.kind === 'file';
  if (surface === 'execute') return answerPress(exchange, interaction, { reply, cards, isHidden });
  if (isHidden) await sendAll(exchange, await sendAside(exchange, cards));
  else if (isBeside) {
    const [id, ...more] = await sendAll(exchange, cards);
    if (isPage(reply) && id !== undefined && more.length === 0) exchange.pages.note(exchange.activity, id);
  } else await replaceAndSend(exchange, cards);
  return {};
}

/** What is pressed on the front page is answered below it, and the page shows what has come of it. */
async function answerOnPage(
  exchange: Exchange,
  messageId: string,
  interaction: Interaction,
  reply: Reply,
): Promise<Responded> {
  const cards = await cardsOf({ ...exchange, isOver: false }, interaction, reply);
  await sendAll(exchange, cards);
  const page = await drawPage(exchange, interaction);
  if (page === undefined) return { answer: wordsBeside(cards[0]?.fallbackText ?? '') };
  return { answer: cardInstead(page), edit: { messageId, card: page, besides: [] } };
}

const isPage = (reply: Reply): boolean => reply.kind === 'message' && reply.isPage === true;

type Prepared = {
  readonly reply: Reply;
  readonly cards: readonly AdaptiveCard[];
  /** Whether it isn't for the others in the chat. */
  readonly isHidden: boolean;
};

/** The card that takes a pressed one's place shows to the one who pressed alone; all else is a message. */
async function answerPress(
  exchange: Exchange,
  interaction: Interaction,
  { reply, cards, isHidden }: Prepared,
): Promise<Responded> {
  const [first, ...rest] = cards;
  if (first === undefined) return {};
  if (isHidden && (reply.kind === 'file' || rest.length > 0)) {
    const [line] = await sendAside(exchange, cards);
    return { answer: wordsBeside(line?.fallbackText ?? '') };
  }
  if (reply.kind === 'file') {
    await sendAll(exchange, cards);
    return { answer: wordsBeside(plainText(reply.card)) };
  }
  // The answer shows at once, but only until the chat is read afresh: an edit makes it stay. A form isn't
  // edited, since that would empty what is being typed; nor another's view of a card in a group.
  const messageId = exchange.activity.replyToId;
  const isLasting = reply.kind === 'message' && interaction.place.kind === 'direct';
  if (!isLasting || !messageId) {
    await sendAll(exchange, rest);
    return { answer: cardInstead(first) };
  }
  const besides = exchange.split.besides(messageId);
  await sendAll(exchange, rest, 1, messageId);
  return { answer: cardInstead(first), edit: { messageId, card: first, besides } };
}

async function replaceAndSend(exchange: Exchange, [first, ...rest]: readonly AdaptiveCard[]): Promise<void> {
  if (first === undefined) return;
  const messageId = exchange.activity.replyToId ?? undefined;
  const besides = messageId === undefined ? [] : exchange.split.besides(messageId);
  await replaceOrSend(exchange, messageId, first);
  await removeParts(exchange.context, besides, exchange.log);
  await sendAll(exchange, rest, 1, messageId);
}

const isShared = (reply: Reply): boolean => reply.kind === 'message' && reply.isShared === true;

/** Sends cards to the person alone, and gives what is to be said in their place. */
async function sendAside(exchange: Exchange, cards: readonly AdaptiveCard[]): Promise<AdaptiveCard[]> {
  const { inOurChat, needsOurChat } = texts[exchange.language];
  const hasArrived = await exchange.ownChat(exchange.activity, cards);
  return renderCards(card(paragraph(hasArrived ? inOurChat : needsOurChat)), exchange.language);
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
      return [formCard(reply, interaction, exchange.language, { mode: 'chat', isOver: exchange.isOver })];
    case 'file': {
      const link = await exchange.offerFile(reply, interaction.account);
      return renderCards(withLink(reply, link, exchange.language), exchange.language);
    }
    default:
      return reply satisfies never;
  }
}

/** A form as a card; one with too many choices for a message says how to type the same. */
export function formCard(
  reply: Extract<Reply, { kind: 'form' | 'errors' }>,
  interaction: Interaction,
  language: Language,
  { mode, isOver }: { readonly mode: Mode; readonly isOver: boolean },
): AdaptiveCard {
  const typed: Values = interaction.did === 'submit' ? interaction.values : {};
  const faults = reply.kind === 'errors' ? { errors: reply.errors, typed } : undefined;
  const rendered = renderForm(reply.form, language, mode, faults, isOver);
  if (sizeOf(rendered) <= limits.cardBytes) return rendered;
  const instead = card(paragraph([texts[language].formTooBig, ' ', { strong: reply.form.typed }]));
  return renderCards(instead, language)[0] ?? rendered;
}

/** A file's card with the link to fetch it by, and the way to take the link back. */
export function withLink({ name, card: about, revoke }: FileReply, link: string, language: Language): Card {
  const { fileLink, fileLinkNote } = texts[language];
  return card(
    ...about.elements,
    paragraph([{ link, text: fileLink(name) }]),
    note(fileLinkNote),
    ...(revoke === undefined ? [] : [buttons(revoke)]),
  );
}
