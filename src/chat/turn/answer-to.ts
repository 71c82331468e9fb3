import { UserError } from '../../user-error.ts';
import { type Answer, answer } from '../answer.ts';
import { againAction } from '../card.ts';
import { refuseTooLong } from '../incoming/incoming.ts';
import type { Interaction } from '../interaction.ts';
import type { MessageReply, Reply } from '../reply.ts';
import { answered } from './asking.ts';
import { find } from './find.ts';
import { matchCommand } from './match.ts';
import { askNumber, numberAtHead, numberNow, showsList, type TakenOut, takenOutAfter } from './moved.ts';
import type { Done, Reception, RouterParts } from './parts.ts';
import { needsSlash, numberChoices } from './question.ts';
import { askedAgain, hashOfWords, picksByPlace } from './same-again.ts';
import { inSlashWords } from './slash-words.ts';
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
    const done = await refuseKindly(found.handle);
    if (meant.did !== 'command' || reception.who === 'stranger' || !hasDoneOrRefused(done)) return done;
    const another = (text: string) => find(parts, { ...meant, text }, reception, now).handle();
    return (
      (await sameAgain(parts, meant.text, done, reception, now)) ??
      (await numberAgain(parts, meant.text, done, reception, another)) ??
      done
    );
  });
  const { changes, undoes } = work;
  const { reply: told } =
    changes.length > 0 && reception.who === 'known' ? await parts.afterwards(work, reception.context) : work;
  const number = work.takesOut && numberTyped(parts.features, typed ?? '')?.number;
  const takenOut = takenOutAfter(reception.turn.takenOut, work, { feature, number });
  const said = told.kind === 'message' ? named(told, sequence, sender) : told;
  const worded = needsSlash(interaction) ? inSlashWords(said, parts.features) : said;
  const reply = { ...worded, ...known, ...(changes.length > 0 ? { hasSaved: true as const } : {}) };
  const done = undoes === undefined ? { feature } : { feature: undoes.feature, undoes };
  const words = typed === undefined ? undefined : hashOfWords(typed);
  const deed = done.feature === undefined ? {} : { deed: { ...done, feature: done.feature, words } };
  if (reply.kind !== 'message' || reply.outcome !== 'asked')
    return {
      reply,
      changes,
      takenOut: changes.length > 0 ? takenOut : seenBy(feature, reply, takenOut),
      ...deed,
    };
  const { card, choices } = numberChoices(reply.card, interaction, known.language ?? 'nb');
  const asked = { choices, thread: interaction.place.thread ?? '' };
  return { reply: { ...reply, card }, changes, takenOut, ...deed, ...(choices.length > 0 && { asked }) };
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

/** The number of a list that a typed command picks by, and what stands before and behind it. */
function numberTyped<Context, Store>(
  features: RouterParts<Context, Store>['features'],
  typed: string,
): { readonly command: string; readonly number: number; readonly as: (other: number) => string } | undefined {
  const match = matchCommand(features, typed);
  // What has no words of its own is no choice from a list: «timer 2 t møte».
  if (match.found !== 'command' || match.command.words.length === 0) return undefined;
  const number = numberAtHead(match.rest);
  if (number === undefined) return undefined;
  const before = typed.slice(0, typed.lastIndexOf(match.rest));
  return {
    command: match.command.id,
    number,
    as: (other) => before + match.rest.replace(String(number), String(other)),
  };
}

/** The question that takes the place of what is done by a number of a list that the sender hasn't seen since it moved. */
async function numberAgain<Context, Store>(
  { features }: Pick<RouterParts<Context, Store>, 'features'>,
  typed: string,
  done: Answer,
  { turn, language }: Extract<Reception<Context>, { who: 'known' }>,
  handle: (text: string) => Promise<Answer>,
): Promise<Answer | undefined> {
  const named = turn.takenOut.length === 0 ? undefined : numberTyped(features, typed);
  if (named === undefined) return undefined;
  const taken = turn.takenOut.filter(({ commands }) => commands.includes(named.command));
  if (taken.length === 0) return undefined;
  const other = numberNow(named.number, taken);
  // What stands before all that was taken out has the number that it had.
  if (other === named.number) return undefined;
  const text = other === undefined ? undefined : named.as(other);
  const before = text === undefined ? undefined : await refuseKindly(() => handle(text));
  const now = done.changes.length > 0 ? { typed, reply: done.reply } : undefined;
  const then = before && text && before.changes.length > 0 ? { typed: text, reply: before.reply } : undefined;
  // There may be no such number any more, but what had it.
  return now || then ? askNumber(named.number, now, then, language) : undefined;
}

const hasDoneOrRefused = ({ changes, reply }: Answer): boolean =>
  changes.length > 0 || (reply.kind === 'message' && reply.outcome === 'refused');

/** What of lists is still unseen behind an answer that shows one of a feature's. */
const seenBy = (feature: string | undefined, reply: Reply, takenOut: readonly TakenOut[]) =>
  showsList(reply) ? takenOut.filter((one) => one.feature !== feature) : takenOut;

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
