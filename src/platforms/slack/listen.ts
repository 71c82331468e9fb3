import type {
  AckFn,
  App,
  BlockAction,
  Context,
  EnvelopedEvent,
  RespondArguments,
  SlashCommand,
  ViewResponseAction,
  ViewSubmitAction,
  webApi,
} from '@slack/bolt';
import { card, paragraph } from '../../chat/card.ts';
import type { Account, Interaction } from '../../chat/interaction.ts';
import { outcomeOf, type Reply } from '../../chat/reply.ts';
import { type Background, within } from '../background.ts';
import { createOnce } from '../once.ts';
import { personLanguage } from '../person-language.ts';
import type { PlatformParts } from '../platform.ts';
import { limits } from './limits.ts';
import { unpackMetadata } from './origin.ts';
import * as receive from './receive.ts';
import { renderMessages } from './render/card.ts';
import { type Homes, publishHome } from './respond/homes.ts';
import { carryOut } from './respond/respond.ts';
import { presserOf, showPressed } from './respond/respond-press.ts';
import { answerSubmit, showLate, workingView } from './respond/respond-submit.ts';
import { type Asker, tell } from './respond/tell.ts';
import { wordsIn } from './texts.ts';
import { withNames } from './vouched.ts';

/** How long the work may take before the person is told to wait: a second is left for the way to Slack. */
const patience = limits.acknowledgeWithin - 1000;

type Client = webApi.WebClient;

export type Listening = {
  readonly parts: PlatformParts;
  readonly background: Background;
  readonly homes: Homes;
  /** Takes back what a workspace gave us, when it removes Lagbot. */
  readonly leave: (context: Context) => Promise<void>;
};

/** Registers all that a person or a workspace can do. A listener returns when Slack may be acknowledged. */
export function listen(app: App, listening: Listening): void {
  const once = createOnce();
  app.command(/^\//, ({ command, ack, client }) => answerCommand(listening, command, ack, client));
  app.action<BlockAction>({ type: 'block_actions' }, ({ body, ack, client }) =>
    answerPress(listening, body, ack, client),
  );
  app.view<ViewSubmitAction>({ type: 'view_submission' }, ({ body, ack, client }) =>
    answerForm(listening, body, ack, client),
  );
  app.event('message', async ({ event, body, context, client }) => {
    const team = context.teamId ?? '';
    const edit = receive.receiveEdit(event, team, ownUser(body));
    if (edit !== undefined) await once(edit.key, () => answerEdit(listening, edit, client));
    const typed = receive.receiveMessage(event, team, ownUser(body));
    if (typed === undefined) return;
    const thread = 'thread_ts' in event ? event.thread_ts : undefined;
    const written = { typed, thread, hasFile: receive.hasFile(event) };
    await once(typed.key, () => answerTyped(listening, written, client));
  });
  app.event('app_mention', async ({ event, body, context, client }) => {
    const typed = receive.receiveMention(event, context.teamId ?? '', ownUser(body));
    if (typed === undefined) return;
    const thread = event.thread_ts;
    const changed = receive.changedAt(event);
    if (changed !== undefined && once.knows(typed.key))
      return once(`${typed.key}/${changed}`, () => answerEdit(listening, { ...typed, thread }, client));
    await once(typed.key, () =>
      answerTyped(listening, { typed, thread, hasFile: receive.hasFile(event) }, client),
    );
  });
  app.event('app_home_opened', async ({ event, context, client }) => {
    if (event.tab === 'messages') return;
    const opened = receive.receiveOpen(event, context.teamId ?? '');
    await acknowledgeSoon(listening, 'drawing Home', publishHome(listening.parts, client, opened));
  });
  app.event('app_uninstalled', ({ context }) => listening.leave(context));
  app.event('tokens_revoked', async ({ event, context }) => {
    // A person's own token may go without Lagbot's: only the bot's matters here.
    if ((event.tokens.bot ?? []).length > 0) await listening.leave(context);
  });
}

/** Lagbot's own user, whom an event names: nothing has to be asked of Slack. */
function ownUser({ authorizations }: EnvelopedEvent): string | undefined {
  return authorizations?.find((one) => one.is_bot)?.user_id;
}

/** The answer rides on the acknowledgement: no request of its own, and only the one who asked sees it. */
async function answerCommand(
  listening: Listening,
  command: SlashCommand,
  ack: AckFn<string | RespondArguments>,
  client: Client,
): Promise<void> {
  const { parts, background } = listening;
  const interaction = receive.receiveCommand(command, parts.slashCommands);
  const from = { channel: command.channel_id, url: command.response_url };
  const asker: Asker = { client, user: command.user_id, from };
  const question = {
    asker,
    account: interaction.account,
    trigger: command.trigger_id,
    typed: interaction.text,
  };
  const work = saving(listening, client, interaction).then(async (reply) => {
    const shown = await carryOut(parts, reply, question);
    return shown && renderMessages(shown, reply.language);
  });
  const timely = await within(work, patience);
  if (timely === undefined) {
    const late = work.then((messages) => messages && tell(asker, messages));
    background.run('a late answer', late);
    const language = await personLanguage(parts, interaction.account);
    return ack({ response_type: 'ephemeral', text: wordsIn(language).working });
  }
  if (timely.done === undefined) return ack();
  const messages = timely.done;
  const [only, ...more] = messages;
  // Nobody tells whether a block in an acknowledgement is known.
  if (only !== undefined && more.length === 0 && only.older === undefined)
    return ack({ response_type: 'ephemeral', ...only });
  background.run('a long answer', tell(asker, messages));
  return ack();
}

async function answerPress(
  listening: Listening,
  body: BlockAction,
  ack: AckFn<void>,
  client: Client,
): Promise<void> {
  const { parts, background } = listening;
  const interaction = receive.receivePress(body);
  if (interaction !== undefined) {
    const work = saving(listening, client, interaction);
    const shown = work.then((reply) => showPressed(parts, client, body, interaction, reply));
    background.run('the answer to a press', shown);
    if ((await within(work, patience)) === undefined) {
      const { from, ...presser } = presserOf(client, body);
      const asker = { ...presser, from: { ...from, replaces: false, isKept: false } };
      background.run('asking to wait', say(listening, asker, interaction.account, 'working'));
    }
  }
  await ack();
}

async function answerForm(
  listening: Listening,
  body: ViewSubmitAction,
  ack: AckFn<ViewResponseAction> | AckFn<void>,
  client: Client,
): Promise<void> {
  const { parts, background } = listening;
  const interaction = receive.receiveSubmit(body);
  const { origin } = unpackMetadata(body.view.private_metadata);
  const asker: Asker = { client, user: body.user.id, from: origin };
  const question = { asker, account: interaction.account };
  const work = saving(listening, client, interaction);
  const timely = await within(work, patience);
  if (timely === undefined) {
    const late = work.then((reply) => showLate(parts, body.view.id, reply, question, interaction.values));
    background.run('a late answer to a form', late);
    return ack(workingView(origin, await personLanguage(parts, interaction.account)));
  }
  const answer = answerSubmit(parts, timely.done, question, interaction.values);
  if (answer.outside !== undefined) background.run('the answer to a form', answer.outside());
  return ack(answer.modal);
}

type Written = {
  readonly typed: receive.Typed;
  readonly thread: string | undefined;
  readonly hasFile: boolean;
};

async function answerTyped(
  listening: Listening,
  { typed, thread, hasFile }: Written,
  client: Client,
): Promise<void> {
  const { parts, background } = listening;
  const { account, place, text } = typed;
  const from = { channel: place.id, ...(thread === undefined ? {} : { thread }) };
  const asker: Asker = { client, user: account.user, from };
  if (hasFile && text.trim() === '') return say(listening, asker, account, 'unreadable');
  const named = withNames(client, text);
  const work = named.then((words) => saving(listening, client, { ...typed, text: words }));
  const answered = work.then(async (reply) => {
    const shown = await carryOut(parts, reply, { asker, account, typed: await named });
    const stamps = shown === undefined ? [] : await tell(asker, renderMessages(shown, reply.language));
    if (outcomeOf(reply) === 'asked') await noteThreads(parts, typed, stamps);
    if (hasFile) await say(listening, asker, account, 'unreadable');
  });
  background.run('the answer to a message', answered);
  if (
    (await within(
      answered.catch(() => undefined),
      patience,
    )) !== undefined
  )
    return;
  // Says that the work goes on, to one who has waited as long as Slack does.
  if ((await within(work, 0)) === undefined)
    background.run('asking to wait', say(listening, asker, account, 'working'));
}

/** A question is answered in its own thread and in that of the message which led to it, by whoever starts one there. */
async function noteThreads(
  parts: PlatformParts,
  typed: receive.Typed,
  stamps: readonly string[],
): Promise<void> {
  if (typed.place.thread !== undefined || typed.place.isOwn !== true) return;
  const threads = [
    ...stamps.map((stamp) => receive.threadOf(typed.place.id, stamp)),
    typed.key.replace(/^slack\//, ''),
  ];
  for (const thread of threads) await parts.noteThread(typed, thread);
}

async function answerEdit(
  listening: Listening,
  { account, place, thread }: NonNullable<ReturnType<typeof receive.receiveEdit>>,
  client: Client,
): Promise<void> {
  const from = { channel: place.id, ...(thread === undefined ? {} : { thread }) };
  await say(listening, { client, user: account.user, from }, account, 'edited');
}

/** Says a sentence of the Slack side's own, in the person's language. */
async function say(
  { parts }: Listening,
  asker: Asker,
  account: Account,
  what: 'working' | 'edited' | 'unreadable',
): Promise<void> {
  const language = await personLanguage(parts, account);
  await tell(asker, renderMessages(card(paragraph(wordsIn(language)[what])), language));
}

/** Does what a person asks for, and draws their Home anew where something was saved. */
async function saving(
  { parts, homes, background }: Listening,
  client: Client,
  interaction: Interaction,
): Promise<Reply> {
  const reply = await parts.handle(interaction);
  if (reply.hasSaved === true) background.run('drawing Home', homes.redraw(client, interaction));
  return reply;
}

/** Waits for an answer only so long that Slack doesn't send the question again. */
async function acknowledgeSoon(
  { background }: Listening,
  what: string,
  answered: Promise<unknown>,
): Promise<void> {
  background.run(what, answered);
  await within(
    answered.catch(() => undefined),
    patience,
  );
}
