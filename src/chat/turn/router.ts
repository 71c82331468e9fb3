import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Change } from '../../change.ts';
import type { Language } from '../../language.ts';
import { trim } from '../../text.ts';
import { UserError } from '../../user-error.ts';
import { card, paragraph } from '../card.ts';
import type { Answer, Command, Feature } from '../feature.ts';
import { answer } from '../feature.ts';
import { refuseTooLong, seen } from '../incoming.ts';
import type { Interaction } from '../interaction.ts';
import type { MessageReply, Reply } from '../reply.ts';
import { againAction, askedAgain, hashOfWords, type LastDeed, picksByPlace } from '../same-again.ts';
import { inSlashWords } from '../slash-words.ts';
import { answered } from './asking.ts';
import { matchCommand } from './match.ts';
import { askedIn, type Choice, needsSlash, numberChoices, type Question } from './question.ts';
import { texts } from './texts.ts';
import { createTurns } from './turns.ts';
import { withTurn } from './undo-button.ts';

/** What an interaction led to: the answer, and the changes that now stand in the database. */
export type Response = { readonly reply: Reply; readonly changes: readonly Change[] };

/** The sender's next number; two interactions can't both have it. */
export type Turn = {
  readonly key: string;
  readonly sender: string;
  readonly sequence: number;
  readonly now: Date;
};

/** Who sent an interaction: someone we know, a stranger, or a redelivery that has its answer already. */
export type Reception<Context> =
  | { readonly who: 'known'; readonly context: Context; readonly language: Language; readonly turn: Turn }
  | { readonly who: 'stranger'; readonly turn: Turn }
  | { readonly who: 'served'; readonly reply: Reply };

export type RouterParts<Context, Store> = {
  readonly features: readonly Feature<Context, Store>[];
  readonly receive: (interaction: Interaction, now: Date) => Promise<Reception<Context>>;
  readonly openHome: (context: Context) => Promise<Answer>;
  readonly meetStranger: (interaction: Interaction, now: Date) => Promise<Answer>;
  /** Writes all or nothing; throws what `isConflict` knows when another got there first. */
  readonly commit: (
    turn: Turn,
    changes: readonly Change[],
    reply: Reply,
    deed?: Pick<Answer, 'undoes'> & { readonly feature: string; readonly words?: string | undefined },
  ) => Promise<void>;
  /** What the sender did last. */
  readonly findLastDeed: (sender: string) => Promise<LastDeed | undefined>;
  /** What the sender was asked last. */
  readonly findQuestion: (sender: string) => Promise<Question | undefined>;
  readonly keepQuestion: (question: Question) => Promise<void>;
  readonly isConflict: (error: unknown) => boolean;
  readonly isDatabaseAway: (error: unknown) => boolean;
  /** Whether the commit may stand although it failed: its answer was lost. */
  readonly mayHaveCommitted: (error: unknown) => boolean;
  readonly logError: (error: unknown, reference: string) => void;
};

export type Router = (interaction: Interaction, now: Date) => Promise<Response>;

/**
 * Conflicts come from another process or another person's press; each retry reads afresh. Of two at once one always
 * gets through, so whoever sends forty things to two processes is behind them all in the end.
 */
const conflictsBorne = 40;
/** How often a database is tried that is away when a commit's end wasn't seen, and after how many milliseconds. */
const attempts = 5;
const pause = 250;

/** Waits a little before another attempt, each process another time and the longer the more it has tried. */
const giveWay = (attempt: number): Promise<void> => setTimeout(Math.random() * Math.min(100, 5 * attempt));

/** Makes the one way from an interaction to its answer; the answer always comes after the commit. */
export function createRouter<Context, Store>(parts: RouterParts<Context, Store>): Router {
  const inTurn = createTurns();
  return (sent, now) => {
    const interaction = seen(sent);
    const { platform, tenant, user } = interaction.account;
    return inTurn(`${platform}/${tenant}/${user}`, async () => {
      let language: Language = 'nb';
      let isUnsure = false;
      for (let attempt = 1; ; attempt++) {
        let isCommitting = false;
        try {
          const reception = await parts.receive(interaction, now);
          if (reception.who === 'served') return { reply: reception.reply, changes: [] };
          if (reception.who === 'known') language = reception.language;
          const { reply, changes, choices, deed } = await answerTo(parts, interaction, reception, now);
          isCommitting = changes.length > 0;
          if (isCommitting) await parts.commit(reception.turn, changes, reply, deed);
          else if (mayHaveBeenOvertaken(reply)) {
            const again = await parts.receive(interaction, now);
            if (again.who === 'served') return { reply: again.reply, changes: [] };
          }
          if (choices.length > 0) {
            const { thread } = interaction.place;
            await parts.keepQuestion(questionOf(reception.turn, thread, choices, isCommitting));
          }
          return { reply, changes };
        } catch (error) {
          // The same key can't be committed twice: a retry either does the work or finds that it was done.
          isUnsure ||= isCommitting && parts.mayHaveCommitted(error);
          const isConflict = parts.isConflict(error);
          const isWorthAnother = isConflict
            ? attempt < conflictsBorne
            : isUnsure && attempt < attempts && parts.isDatabaseAway(error);
          if (!isWorthAnother) return { reply: apologise(parts, error, language, isUnsure), changes: [] };
          await (isConflict ? giveWay(attempt) : setTimeout(pause));
        }
      }
    });
  };
}

/**
 * A question or a refusal can come of what the same interaction, delivered twice, has just saved in another process:
 * 'is this the same?', 'there is nothing to undo'.
 */
const mayHaveBeenOvertaken = (reply: Reply): boolean =>
  reply.kind === 'message' && (reply.outcome === 'asked' || reply.outcome === 'refused');

/** The answer in the sender's language; of a question the choices too, which are numbered. */
async function answerTo<Context, Store>(
  parts: RouterParts<Context, Store>,
  interaction: Interaction,
  reception: Exclude<Reception<Context>, { who: 'served' }>,
  now: Date,
): Promise<Answer & { readonly choices: readonly Choice[]; readonly deed?: Done }> {
  const { sender, sequence } = reception.turn;
  const known = reception.who === 'known' ? { language: reception.language } : {};
  const asked = askedIn(sender, interaction.place.thread);
  let feature: string | undefined;
  let typed: string | undefined;
  const work = await refuseKindly(async () => {
    refuseTooLong(interaction, known.language ?? 'nb');
    const meant = await answered(parts, interaction, { ...known, sender: asked, last: sequence - 1, now });
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
  if (reply.kind !== 'message' || reply.outcome !== 'asked') return { reply, changes, choices: [], ...deed };
  const { card, choices } = numberChoices(reply.card, interaction, known.language ?? 'nb');
  return { reply: { ...reply, card }, changes, choices, ...deed };
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

/** Which feature did it, and the turn that it took back where it did that. */
type Done = NonNullable<Parameters<RouterParts<unknown, unknown>['commit']>[3]>;

/** A question as it is kept; whatever its sender saves after it makes it old. */
function questionOf(
  { key, sender, sequence, now }: Turn,
  thread: string | undefined,
  choices: readonly Choice[],
  hasSaved: boolean,
): Question {
  return {
    sender: askedIn(sender, thread),
    key,
    choices,
    sequence: hasSaved ? sequence : sequence - 1,
    askedAt: now,
  };
}

/** What an interaction asks for, and the id of the feature that does it where one does. */
type Work = { readonly feature?: string; readonly handle: () => Promise<Answer> };

function find<Context, Store>(
  parts: RouterParts<Context, Store>,
  interaction: Interaction,
  reception: Exclude<Reception<Context>, { who: 'served' }>,
  now: Date,
): Work {
  if (reception.who === 'stranger') return { handle: () => parts.meetStranger(interaction, now) };
  const { context, language } = reception;
  const gone = () => new UserError(texts[language].goneAction);
  switch (interaction.did) {
    case 'command':
      return findCommand(parts, interaction.text, context, language);
    case 'press': {
      const { action, value } = interaction;
      if (action === againAction) return findCommand(parts, value, context, language);
      const { feature, command, act } = offered(parts, action, ({ pressed }) => pressed) ?? fail(gone());
      return { feature, handle: () => allowed(command, context, () => act(value, context)) };
    }
    case 'submit': {
      const { form, values, state } = interaction;
      const { feature, command, act } = offered(parts, form, ({ submitted }) => submitted) ?? fail(gone());
      return { feature, handle: () => allowed(command, context, () => act(values, state, context)) };
    }
    case 'open':
      return { handle: () => parts.openHome(context) };
  }
}

/** The command of an id that can be done in a way, with that way, and the id of the feature that offers it. */
function offered<Context, Store, Act>(
  { features }: Pick<RouterParts<Context, Store>, 'features'>,
  id: string,
  wayOf: (command: Command<Context>) => Act | undefined,
): { feature: string; command: Command<Context>; act: Act } | undefined {
  for (const feature of features) {
    for (const command of feature.commands) {
      const act = command.id === id ? wayOf(command) : undefined;
      if (act !== undefined) return { feature: feature.id, command, act };
    }
  }
  return undefined;
}

function fail(error: Error): never {
  throw error;
}

function findCommand<Context, Store>(
  parts: RouterParts<Context, Store>,
  text: string,
  context: Context,
  language: Language,
): Work {
  if (trim(text) === '') return unknown(texts[language].empty);
  const match = matchCommand(parts.features, text);
  if (match.found === 'greeting') return { handle: () => parts.openHome(context) };
  if (match.found === 'nothing') {
    const shown = match.typed.length > 40 ? `${match.typed.slice(0, 40)}…` : match.typed;
    return unknown(texts[language].unknown(shown, match.nearest?.[language]));
  }
  const { command, rest } = match;
  const feature = parts.features.find(({ commands }) => commands.includes(command));
  const handle = () => allowed(command, context, () => command.typed(rest, context));
  return { ...(feature && { feature: feature.id }), handle };
}

/** The words about what is no command: they repeat what stands there already, and nothing of anybody's. */
const unknown = (words: string): Work => ({
  handle: async () => shared(answer(card(paragraph(words)), [], 'refused')),
});

async function allowed<Context>(
  { right, shows }: Command<Context>,
  context: Context,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!right.may(context)) throw new UserError(await right.refusal(context));
  const done = await work();
  return shows === 'shared' ? shared(done) : done;
}

/** An answer that everyone in the channel may read. */
const shared = (all: Answer): Answer =>
  all.reply.kind === 'message' ? { ...all, reply: { ...all.reply, isShared: true } } : all;

async function refuseKindly(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) return answer(error.card, [], 'refused');
    throw error;
  }
}

function apologise<Context, Store>(
  parts: RouterParts<Context, Store>,
  error: unknown,
  language: Language,
  isUnsure: boolean,
): Reply {
  const reference = randomBytes(3).toString('hex');
  parts.logError(error, reference);
  const { databaseAway, databaseUnsure, failed } = texts[language];
  const sure = parts.isDatabaseAway(error) ? databaseAway : failed(reference);
  const words = isUnsure ? databaseUnsure : sure;
  return { kind: 'message', outcome: 'failed', card: card(paragraph(words)), language, isShared: true };
}
