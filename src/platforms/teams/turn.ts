import { ActivityTypes, type TurnContext } from 'botbuilder';
import { card, paragraph } from '../../chat/card.ts';
import type { Messenger } from '../../chat/messenger.ts';
import type { Reply } from '../../chat/reply.ts';
import { type Background, within } from '../background.ts';
import type { createOnce } from '../once.ts';
import type { PlatformParts } from '../platform.ts';
import type { AddressedActivity } from './activity.ts';
import { isPersonal } from './activity.ts';
import type { References } from './conversations.ts';
import type { createGreetings } from './greetings.ts';
import { cardInstead, dialogWords, notKnown, wordsBeside } from './invoke-answer.ts';
import { limits } from './limits.ts';
import { receive, type Surface } from './receive.ts';
import { type Responded, replaceOrSend, respond, sendAll } from './respond.ts';
import { respondInDialog } from './respond-in-dialog.ts';
import { renderCards } from './split-card.ts';
import { languageOf, texts } from './texts.ts';

export type TurnParts = Pick<PlatformParts, 'handle' | 'offerFile' | 'log'> & {
  readonly references: References;
  readonly messenger: Messenger;
  readonly isToGreet: ReturnType<typeof createGreetings>;
  readonly once: ReturnType<typeof createOnce>;
  readonly background: Background;
  /** Goes on in a conversation whose turn is over. */
  readonly resume: (
    activity: AddressedActivity,
    work: (context: TurnContext) => Promise<void>,
  ) => Promise<void>;
};

/** Takes one activity the whole way: who did what, the answer, and where the answer goes. */
export async function takeTurn(
  parts: TurnParts,
  context: TurnContext,
  activity: AddressedActivity,
): Promise<Responded> {
  const received = receive(activity);
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
      return greet(parts, context, activity, received.interaction);
    case 'cancelled':
    case 'unchosen':
      return sayShortly(context, activity, received.surface, received.means);
    case 'interaction':
      break;
    default:
      return received satisfies never;
  }
  const { surface, interaction } = received;
  if (surface === 'dialog') {
    // A dialog may be opened in any chat, one that the bot can't write to included: nothing to keep.
    const reply = await parts.handle(interaction);
    const language = reply.language ?? languageOf(activity.locale);
    return { answer: await respondInDialog(interaction, reply, language, parts.offerFile) };
  }
  const work = () => takeInteraction(parts, context, activity, surface, interaction);
  // Teams sends a message again that it got no answer to in time: the answer is on its way already.
  if (activity.type !== 'message') return work();
  await parts.once(interaction.key, async () => void (await work()));
  return {};
}

async function takeInteraction(
  parts: TurnParts,
  context: TurnContext,
  activity: AddressedActivity,
  surface: Exclude<Surface, 'dialog'>,
  interaction: OneInteraction,
): Promise<Responded> {
  const answerIn = (turn: TurnContext, where: typeof surface, reply: Reply) => {
    const language = reply.language ?? languageOf(activity.locale);
    return respond({ ...parts, context: turn, activity, language }, where, interaction, reply);
  };
  const work = surface === 'execute' ? parts.handle(interaction) : whileTyping(parts, context, interaction);
  const [timely] = await Promise.all([within(work, limits.patienceMs), parts.references.note(activity)]);
  if (timely !== undefined) return answerIn(context, surface, timely.done);
  const late = work.then((reply) =>
    parts.resume(activity, async (resumed) => void (await answerIn(resumed, 'message', reply))),
  );
  parts.background.run('a late answer', late);
  return askToWait(context, activity, surface);
}

/** Says that the work goes on, to one who has waited as long as Teams should. */
async function askToWait(
  context: TurnContext,
  activity: AddressedActivity,
  surface: Exclude<Surface, 'dialog'>,
): Promise<Responded> {
  const language = languageOf(activity.locale);
  const words = texts[language].working;
  if (surface === 'execute') return { answer: wordsBeside(words) };
  await sendAll(context, renderCards(card(paragraph(words)), language));
  return {};
}

type OneInteraction = Parameters<PlatformParts['handle']>[0];

/** A group gets a sentence: a person's front page is not for everyone in it. */
async function greet(
  parts: TurnParts,
  context: TurnContext,
  activity: AddressedActivity,
  interaction: OneInteraction,
): Promise<Responded> {
  if (!parts.isToGreet(activity.conversation.id, activity.type)) return {};
  if (isPersonal(activity)) {
    const reply = await parts.handle(interaction);
    const language = reply.language ?? languageOf(activity.locale);
    return respond({ ...parts, context, activity, language }, 'message', interaction, reply);
  }
  const language = languageOf(activity.locale);
  await sendAll(context, renderCards(card(paragraph(texts[language].greetGroup)), language));
  return {};
}

async function sayShortly(
  context: TurnContext,
  activity: AddressedActivity,
  surface: Surface,
  means: 'cancelled' | 'unchosen',
): Promise<Responded> {
  const language = languageOf(activity.locale);
  const words = means === 'cancelled' ? texts[language].cancelled : texts[language].chooseFirst;
  if (surface === 'dialog') return { answer: dialogWords(words) };
  if (surface === 'execute' && means === 'unchosen') return { answer: wordsBeside(words) };
  const [short] = renderCards(card(paragraph(words)), language);
  if (short === undefined) return {};
  if (surface === 'execute') return { answer: cardInstead(short) };
  await replaceOrSend(context, means === 'cancelled' ? (activity.replyToId ?? undefined) : undefined, short);
  return {};
}

/** Handles, and shows that someone is typing when that takes long. */
async function whileTyping(parts: TurnParts, context: TurnContext, interaction: OneInteraction) {
  const timer = setTimeout(() => {
    context
      .sendActivity({ type: ActivityTypes.Typing })
      .catch((error: unknown) => parts.log.debug({ err: error }, 'a typing indicator did not arrive'));
  }, limits.typingAfterMs);
  try {
    return await parts.handle(interaction);
  } finally {
    clearTimeout(timer);
  }
}
