import { UserError } from '../../user-error.ts';
import type { Answer } from '../feature.ts';
import { answer } from '../feature.ts';
import { refuseTooLong } from '../incoming.ts';
import type { Interaction } from '../interaction.ts';
import type { MessageReply } from '../reply.ts';
import { againAction, askedAgain, hashOfWords, picksByPlace } from '../same-again.ts';
import { inSlashWords } from '../slash-words.ts';
import { answered } from './asking.ts';
import { find } from './find.ts';
import { matchCommand } from './match.ts';
import type { Done, Reception, RouterParts } from './parts.ts';
import { needsSlash, numberChoices } from './question.ts';
import { withTurn } from './undo-button.ts';

/** The answer in the sender's language, with the choices of a question numbered, and what is to be written with it. */
export async function answerTo<Context, Store>(
  parts: RouterParts<Context, Store>,
  interaction: Interaction,
  reception: Exclude<Reception<Context>, { who: 'served' }>,
  now: Date,
): Promise<Done> {
  const { sender, sequence } = reception.turn;
  const known = reception.who === 'known' ? { language: reception.language } : {};
  let feature: string | undefined;
  let typed: string | undefined;
  const work = await refuseKindly(async () => {
    refuseTooLong(interaction, known.language ?? 'nb');
    const meant = await answered(parts, interaction, { ...known, sender, now });
    const isMeantAgain = meant.did === 'press' && meant.action === againAction;
    typed = meant.did === 'command' ? meant.text : isMeantAgain ? meant.value : undefined;
    const found = find(parts, meant, reception, now);
    feature = found.feature;
    const done = await found.handle();
    if (meant.did !== 'command' || reception.who === 'stranger') return done;
    return (await sameAgain(parts, meant.text, done, reception, now)) ?? done;
  });
  const { changes, undoes } = work;
  const said = work.reply.kind === 'message' ? named(work.reply, sequence, sender) : work.reply;
  const worded = needsSlash(interaction) ? inSlashWords(said, parts.features) : said;
  const reply = { ...worded, ...known, ...(changes.length > 0 ? { hasSaved: true as const } : {}) };
  const done = undoes === undefined ? { feature } : { feature: undoes.feature, undoes };
  const words = typed === undefined ? undefined : hashOfWords(typed);
  const deed = done.feature === undefined ? {} : { deed: { ...done, feature: done.feature, words } };
  if (reply.kind !== 'message' || reply.outcome !== 'asked') return { reply, changes, ...deed };
  const { card, choices } = numberChoices(reply.card, interaction, known.language ?? 'nb');
  const asked = { choices, thread: interaction.place.thread ?? '' };
  return { reply: { ...reply, card }, changes, ...deed, ...(choices.length > 0 && { asked }) };
}

/** The question that takes the place of what the same words as just now would do to something else. */
async function sameAgain<Context, Store>(
  { features, findLastDeed }: Pick<RouterParts<Context, Store>, 'features' | 'findLastDeed'>,
  typed: string,
  done: Answer,
  { turn, language }: Extract<Reception<Context>, { who: 'known' }>,
  now: Date,
): Promise<Answer | undefined> {
  const match = matchCommand(features, typed);
  if (done.changes.every(({ kind }) => kind === 'created')) return undefined;
  if (match.found !== 'command' || !picksByPlace(match.rest)) return undefined;
  const last = await findLastDeed(turn.sender);
  if (last?.words !== hashOfWords(typed)) return undefined;
  return askedAgain(typed, done, last, { now, language });
}

const named = (reply: MessageReply, turn: number, sender: string): MessageReply => ({
  ...reply,
  card: withTurn(reply.card, turn, sender),
});

async function refuseKindly(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) return answer(error.card, [], 'refused');
    throw error;
  }
}
