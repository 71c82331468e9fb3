import { ActivityTypes, type TurnContext } from 'botbuilder';
import { card, paragraph } from '../../chat/card.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Language } from '../../language.ts';
import { within } from '../background.ts';
import type { createOnce } from '../once.ts';
import { personLanguage } from '../person-language.ts';
import type { PlatformParts } from '../platform.ts';
import { type AddressedActivity, accountOf, isPersonal } from './activity.ts';
import type { createGreetings } from './greetings.ts';
import { limits } from './limits.ts';
import { type Received, receive, type Surface } from './receive.ts';
import { renderCards } from './render/split-card.ts';
import type { References } from './respond/conversations.ts';
import { type Outlet, replaceOrSend, sendAll } from './respond/deliver.ts';
import { cardInstead, dialogWords, notKnown, wordsBeside } from './respond/invoke-answer.ts';
import type { OwnChat } from './respond/own-chat.ts';
import { type Pages, redrawPage } from './respond/pages.ts';
import { type Responded, respond } from './respond/respond.ts';
import { respondInDialog } from './respond/respond-in-dialog.ts';
import { languageOf, texts } from './texts.ts';
import { hasFile } from './typed-text.ts';

export type TurnParts = Pick<PlatformParts, 'handle' | 'offerFile' | 'findLanguage'> &
  Omit<Outlet, 'context' | 'activity'> & {
    readonly references: References;
    readonly ownChat: OwnChat;
    readonly isToGreet: ReturnType<typeof createGreetings>;
    readonly once: ReturnType<typeof createOnce>;
    readonly pages: Pages;
  };

/** Takes one activity the whole way: who did what, the answer, and where the answer goes. */
export async function takeTurn(
  parts: TurnParts,
  context: TurnContext,
  activity: AddressedActivity,
): Promise<Responded> {
  const received = receive(activity);
  const outlet: TurnOutlet = { ...parts, context, activity };
  switch (received.means) {
    case 'nothing':
      return {};
    case 'unknown invoke':
      return { answer: notKnown };
    case 'removed':
      await parts.references.forget(activity);
      return {};
    case 'installed':
      await parts.references.noteAnew(activity);
      return greet(outlet, received.interaction);
    case 'cancelled':
      return cancel(outlet, received);
    case 'unchosen':
      return sayBeside(outlet, received.surface, 'chooseFirst');
    case 'edited':
      return sayBeside(outlet, 'message', 'edited');
    case 'unreadable':
      await parts.references.note(activity);
      return sayBeside(outlet, 'message', 'unreadable');
    case 'interaction':
      break;
    default:
      return received satisfies never;
  }
  if (received.surface === 'dialog') return takeInDialog(outlet, received.interaction);
  const work = () => takeInteraction(outlet, received);
  // Teams sends a message again that it got no answer to in time: the answer is on its way already.
  if (activity.type !== 'message') return work();
  await parts.once(received.interaction.key, async () => void (await work()));
  return {};
}

type TurnOutlet = TurnParts & Outlet;
type OneInteraction = Parameters<PlatformParts['handle']>[0];
type Done = Extract<Received, { means: 'interaction' }>;

/** The person's own language; for one whom Lagbot doesn't know that of their Teams. */
async function languageFor(outlet: TurnOutlet): Promise<Language> {
  const { activity } = outlet;
  return (await personLanguage(outlet, accountOf(activity))) ?? languageOf(activity.locale);
}

/** A dialog may be opened in any chat, one that the bot can't write to included: nothing to keep. */
async function takeInDialog(outlet: TurnOutlet, interaction: OneInteraction): Promise<Responded> {
  const reply = await outlet.handle(interaction);
  const language = reply.language ?? languageOf(outlet.activity.locale);
  return { answer: await respondInDialog(interaction, reply, language, outlet.offerFile) };
}

async function takeInteraction(
  outlet: TurnOutlet,
  { surface, interaction, isOver }: Done,
): Promise<Responded> {
  const { activity, handle, references, resume, background } = outlet;
  if (surface === 'dialog') return {};
  const answerIn = async (context: TurnContext, where: typeof surface, reply: Reply) => {
    const language = reply.language ?? languageOf(activity.locale);
    const exchange = { ...outlet, context, language, isOver: isOver || interaction.did === 'press' };
    const responded = await respond(exchange, where, interaction, reply);
    const isOnPage = activity.replyToId === outlet.pages.find(activity);
    if (reply.hasSaved === true && !isOnPage) redrawPage(exchange, interaction);
    if (where === 'message' && hasFile(activity))
      await say({ ...outlet, context }, texts[language].unreadable);
    return responded;
  };
  const work = surface === 'execute' ? handle(interaction) : whileTyping(outlet, interaction);
  const [timely] = await Promise.all([within(work, limits.patienceMs), references.note(activity)]);
  if (timely !== undefined) return answerIn(outlet.context, surface, timely.done);
  const late = work.then((reply) =>
    resume(activity, async (resumed) => void (await answerIn(resumed, 'message', reply))),
  );
  background.run('a late answer', late);
  return sayBeside(outlet, surface, 'working');
}

/** A group gets a sentence: a person's front page is not for everyone in it. */
async function greet(outlet: TurnOutlet, interaction: OneInteraction): Promise<Responded> {
  const { activity, isToGreet, handle } = outlet;
  if (!isToGreet(activity.conversation.id, activity.type)) return {};
  if (isPersonal(activity)) {
    const reply = await handle(interaction);
    const language = reply.language ?? languageOf(activity.locale);
    return respond({ ...outlet, language, isOver: false }, 'message', interaction, reply);
  }
  await say(outlet, texts[languageOf(activity.locale)].greetGroup);
  return {};
}

/** Takes a form away for good; one that shows over another card only so that this card is seen again. */
async function cancel(
  outlet: TurnOutlet,
  { surface, isOver }: Extract<Received, { means: 'cancelled' }>,
): Promise<Responded> {
  const { activity } = outlet;
  const language = await languageFor(outlet);
  const { cancelled } = texts[language];
  if (surface === 'dialog') return { answer: dialogWords(cancelled) };
  const [short] = renderCards(card(paragraph(cancelled)), language);
  if (short === undefined) return {};
  const messageId = activity.replyToId ?? undefined;
  if (surface !== 'execute') {
    await replaceOrSend(outlet, messageId, short);
    return {};
  }
  const isLasting = messageId !== undefined && !isOver && isPersonal(activity);
  return {
    answer: cardInstead(short),
    ...(isLasting ? { edit: { messageId, card: short, besides: [] } } : {}),
  };
}

/** Says a sentence of the Teams side's own; to a press beside the card, which stays as it is. */
async function sayBeside(
  outlet: TurnOutlet,
  surface: Surface,
  what: 'chooseFirst' | 'edited' | 'unreadable' | 'working',
): Promise<Responded> {
  const words = texts[await languageFor(outlet)][what];
  if (surface === 'dialog') return { answer: dialogWords(words) };
  if (surface === 'execute') return { answer: wordsBeside(words) };
  await say(outlet, words);
  return {};
}

/** Sends a sentence. */
async function say(outlet: TurnOutlet, words: string): Promise<void> {
  await sendAll(outlet, renderCards(card(paragraph(words)), 'nb'));
}

/** Handles, and shows that someone is typing when that takes long. */
async function whileTyping({ context, handle, log }: TurnOutlet, interaction: OneInteraction) {
  const timer = setTimeout(() => {
    context
      .sendActivity({ type: ActivityTypes.Typing })
      .catch((error: unknown) => log.debug({ err: error }, 'a typing indicator did not arrive'));
  }, limits.typingAfterMs);
  try {
    return await handle(interaction);
  } finally {
    clearTimeout(timer);
  }
}
