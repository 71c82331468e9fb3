import type { Language } from '../../language.ts';
import { trim } from '../../text.ts';
import { UserError } from '../../user-error.ts';
import { type Answer, answer } from '../answer.ts';
import { againAction, card, paragraph } from '../card.ts';
import type { Command } from '../command.ts';
import type { Interaction } from '../interaction.ts';
import { keepsBack, unfolded, withoutMore } from '../more.ts';
import { matchCommand } from './match.ts';
import type { Reception, RouterParts, Unknown } from './parts.ts';
import { texts } from './texts.ts';

/** What an interaction asks for, and the id of the feature that does it where one does. */
type Work = { readonly feature?: string; readonly handle: () => Promise<Answer> };

/** Finds what does an interaction, and lets nobody do it who may not; throws a UserError where nothing does it. */
export function find<Context, Store>(
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
      return { feature, handle: () => allowed(parts, command, context, (own) => act(value, own)) };
    }
    case 'submit': {
      const { form, values, state } = interaction;
      const { feature, command, act } = offered(parts, form, ({ submitted }) => submitted) ?? fail(gone());
      return { feature, handle: () => allowed(parts, command, context, (own) => act(values, state, own)) };
    }
    case 'open':
      return home(parts, context);
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

/** What was typed; with «mer» behind it, all of what it shows. */
function findCommand<Context, Store>(
  parts: RouterParts<Context, Store>,
  text: string,
  context: Context,
  language: Language,
): Work {
  const whole = findWhole(parts, text, context, language);
  const bare = withoutMore(text);
  if (bare === undefined) return whole;
  const first = findWhole(parts, bare, context, language);
  return { ...whole, handle: async () => (await opened(first)) ?? whole.handle() };
}

/** What is kept back of an answer that only reads; undefined where that is nothing, or it does something. */
async function opened({ handle }: Work): Promise<Answer | undefined> {
  try {
    const { reply, changes } = await handle();
    if (changes.length > 0 || reply.kind !== 'message' || !keepsBack(reply.card)) return undefined;
    return { reply: { ...reply, card: unfolded(reply.card) }, changes };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function findWhole<Context, Store>(
  parts: RouterParts<Context, Store>,
  text: string,
  context: Context,
  language: Language,
): Work {
  if (trim(text) === '') return unknown(texts[language].empty);
  const match = matchCommand(parts.features, text);
  if (match.found === 'greeting') return home(parts, context);
  if (match.found === 'nothing') {
    const nearest = match.nearest && trim(`${match.nearest[language]} ${match.rest}`);
    return {
      handle: () => parts.guarded(context, (own) => understood(parts, { text, nearest }, own, language)),
    };
  }
  const { command, rest } = match;
  const feature = parts.features.find(({ commands }) => commands.includes(command));
  const handle = () => allowed(parts, command, context, (own) => command.typed(rest, own));
  return { ...(feature && { feature: feature.id }), handle };
}

/** What is no command, understood as what it asks for; the words of somebody who wasn't understood say nothing of anybody's. */
async function understood<Context, Store>(
  parts: RouterParts<Context, Store>,
  typed: Unknown,
  context: Context,
  language: Language,
): Promise<Answer> {
  const meant = await parts.understand(typed, context);
  if ('typed' in meant) return findCommand(parts, meant.typed, context, language).handle();
  return meant.reply.kind === 'message' && meant.reply.outcome === 'refused' ? shared(meant) : meant;
}

/** The words about what is no command: they repeat what stands there already, and nothing of anybody's. */
const unknown = (words: string): Work => ({
  handle: async () => shared(answer(card(paragraph(words)), [], 'refused')),
});

const home = <Context, Store>(
  { guarded, openHome }: RouterParts<Context, Store>,
  context: Context,
): Work => ({
  handle: () => guarded(context, openHome),
});

const allowed = <Context, Store>(
  { guarded }: RouterParts<Context, Store>,
  { right, shows }: Command<Context>,
  context: Context,
  work: (context: Context) => Promise<Answer>,
): Promise<Answer> =>
  guarded(context, async (own) => {
    if (!right.may(own)) throw new UserError(await right.refusal(own));
    const done = await work(own);
    return shows === 'shared' ? shared(done) : done;
  });

/** An answer that everyone in the channel may read. */
const shared = (all: Answer): Answer =>
  all.reply.kind === 'message' ? { ...all, reply: { ...all.reply, isShared: true } } : all;
