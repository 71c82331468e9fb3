import type { BlockAction, KnownEventFromType, SlashCommand, ViewSubmitAction } from '@slack/bolt';
import type { Account, Interaction, Place } from '../../chat/interaction.ts';
import { unpackMetadata } from './origin.ts';
import { asTyped } from './render/escape.ts';
import { inputAction } from './render/form.ts';

/*
 * The keys. A trigger_id is made by Slack for one deed of one person and comes again with a redelivery of it,
 * and only then: with its user it is a deed of theirs alone. A message is known by its channel and its time stamp: one and the same message has been
 * delivered under different event_ids, so those won't do.
 */

/** Something typed, as a slash command or a message. */
export type Typed = Extract<Interaction, { did: 'command' }>;
export type Submitted = Extract<Interaction, { did: 'submit' }>;

/** The action of a button that types a command for the person; its value is the command. */
export const typeAction = 'lagbot.type';

/** A slash command, as if its word had been typed; one that isn't ours is taken at its own word. */
export function receiveCommand(command: SlashCommand, slashCommands: ReadonlyMap<string, string>): Typed {
  const word = slashCommands.get(command.command) ?? command.command.slice(1);
  const typed = asTyped(command.text ?? '');
  return {
    did: 'command',
    key: `slack/${command.user_id}/${command.trigger_id}`,
    account: account(command.team_id, command.user_id, command.user_name, command.team_domain),
    place: placeOf(command.channel_id),
    text: word === '' ? typed : `${word} ${typed}`,
  };
}

/** A press on a button or a choice in a list; undefined for what carries no value of ours. */
export function receivePress(body: BlockAction): Interaction | undefined {
  const action = body.actions[0];
  const value = action === undefined ? undefined : chosenValue(action);
  if (action === undefined || value === undefined) return undefined;
  const arrival = {
    key: `slack/${body.user.id}/${body.trigger_id}`,
    account: account(ownTeam(body), body.user.id, body.user.name ?? body.user.username),
    place: placeOf(body.channel?.id ?? unpackMetadata(body.view?.private_metadata).origin.channel),
  };
  // What stands behind `#` only keeps the ids of a message apart.
  const name = action.action_id.replace(/#[^#]*$/, '');
  if (name === typeAction) return { did: 'command', ...arrival, text: value };
  return { did: 'press', ...arrival, action: name, value };
}

/** A form that was handed in. */
export function receiveSubmit(body: ViewSubmitAction): Submitted {
  const { state, origin } = unpackMetadata(body.view.private_metadata);
  const values = Object.entries(body.view.state.values).map(([field, inputs]) => {
    const input = inputs[inputAction];
    const value =
      input?.value ??
      input?.selected_date ??
      input?.selected_time ??
      input?.selected_user ??
      input?.selected_option?.value;
    return [field, value ?? undefined];
  });
  return {
    did: 'submit',
    key: `slack/${body.user.id}/${body.trigger_id}`,
    account: account(ownTeam(body), body.user.id, body.user.name, ownDomain(body)),
    place: placeOf(origin.channel),
    form: body.view.callback_id,
    values: Object.fromEntries(values),
    state,
  };
}

/**
 * The workspace that a person belongs to: in a channel that workspaces share it isn't the channel's. Within an organisation
 * all of its workspaces know a person by the same id.
 */
function ownTeam({
  team,
  user,
  is_enterprise_install: isOfOrganisation,
}: BlockAction | ViewSubmitAction): string {
  const own = user.team_id ?? '';
  return isOfOrganisation === true ? (team?.id ?? own) : own || (team?.id ?? '');
}

/** What the person's own workspace is called in addresses, where Slack tells it of that one. */
const ownDomain = (body: ViewSubmitAction): string | undefined =>
  body.team?.id === ownTeam(body) ? body.team?.domain : undefined;

/** A direct message from a person; undefined for edits, deletions, bots and ourselves. */
export function receiveMessage(
  event: KnownEventFromType<'message'>,
  team: string,
  bot: string | undefined,
): Typed | undefined {
  if (event.channel_type !== 'im') return undefined;
  if (event.subtype !== undefined && event.subtype !== 'file_share' && event.subtype !== 'thread_broadcast') {
    return undefined;
  }
  if (('bot_id' in event && event.bot_id !== undefined) || event.user === bot) return undefined;
  const typed = typedMessage(event, team, withoutMention(event.text ?? '', bot));
  return { ...typed, place: { ...typed.place, isOwn: true } };
}

/** Whose direct message was changed after it was sent, and where; undefined where only its links or marks were. */
export function receiveEdit(
  event: KnownEventFromType<'message'>,
  team: string,
  bot: string | undefined,
): (Pick<Typed, 'key' | 'account' | 'place'> & { readonly thread: string | undefined }) | undefined {
  if (event.channel_type !== 'im' || event.subtype !== 'message_changed') return undefined;
  const { message: now, previous_message: before } = event;
  if (!('edited' in now) || now.edited === undefined || !('user' in now) || now.user === undefined)
    return undefined;
  if (('bot_id' in now && now.bot_id !== undefined) || now.user === bot) return undefined;
  if ('text' in before && 'text' in now && before.text === now.text) return undefined;
  const own = 'user_team' in now && typeof now.user_team === 'string' ? now.user_team : team;
  const typed = typedMessage({ channel: event.channel, ts: event.ts, user: now.user }, own, '');
  return { ...typed, thread: 'thread_ts' in now ? now.thread_ts : undefined };
}

/** Whether something came along that isn't text, such as a picture or a file. */
export const hasFile = (event: KnownEventFromType<'message' | 'app_mention'>): boolean =>
  event.subtype === 'file_share' || ('files' in event && (event.files ?? []).length > 0);

/**
 * When a message that names Lagbot was changed, if it was. Slack tells of it as of a new one, though with the same time
 * stamp, and also where it is the change that first names Lagbot.
 */
export function changedAt(event: KnownEventFromType<'app_mention'>): string | undefined {
  const edited: unknown = Reflect.get(event, 'edited');
  const at: unknown = typeof edited === 'object' && edited !== null ? Reflect.get(edited, 'ts') : undefined;
  return typeof at === 'string' ? at : undefined;
}

/** A message in a channel that names Lagbot; undefined when a bot wrote it. */
export function receiveMention(
  event: KnownEventFromType<'app_mention'>,
  team: string,
  bot: string | undefined,
): Typed | undefined {
  if (event.bot_id !== undefined || event.user === undefined || event.user === bot) return undefined;
  // Without knowing our own id: the first name is the one that called us.
  const called = bot ?? /<@([A-Z0-9]+)(\|[^>]*)?>/.exec(event.text)?.[1];
  return typedMessage({ ...event, user: event.user }, team, withoutMention(event.text, called));
}

/** Someone opened Lagbot's Home. */
export function receiveOpen(event: KnownEventFromType<'app_home_opened'>, team: string): Interaction {
  return {
    did: 'open',
    key: `slack/${event.user}/${event.event_ts}`,
    account: account(team, event.user),
    place: placeOf(event.channel),
  };
}

function typedMessage(
  event: {
    readonly channel: string;
    readonly ts: string;
    readonly user: string;
    readonly user_team?: string;
    readonly thread_ts?: string;
  },
  team: string,
  text: string,
): Typed {
  return {
    did: 'command',
    key: `slack/${event.channel}/${event.ts}`,
    account: account(event.user_team ?? team, event.user),
    place: { ...placeOf(event.channel), ...inThread(event.channel, event.thread_ts) },
    text: asTyped(text),
  };
}

/** The name of a thread: its conversation and the time stamp of the message that it hangs on. */
export const threadOf = (channel: string, stamp: string): string => `${channel}/${stamp}`;

const inThread = (channel: string, stamp: string | undefined) =>
  stamp === undefined ? {} : { thread: threadOf(channel, stamp) };

function withoutMention(text: string, called: string | undefined): string {
  if (called === undefined) return text;
  const mention = new RegExp(`<@${called}(\\|[^<>]*)?>[:,]?`).exec(text);
  if (mention === null) return text;
  const before = text.slice(0, mention.index).trimEnd();
  const after = text.slice(mention.index + mention[0].length).trimStart();
  return before === '' || after === '' ? before + after : `${before} ${after}`;
}

function chosenValue(action: BlockAction['actions'][number]): string | undefined {
  if (action.type === 'button') return action.value ?? '';
  return action.type === 'static_select' ? (action.selected_option?.value ?? undefined) : undefined;
}

function account(team: string, user: string, name?: string, domain?: string): Account {
  return {
    ...{ platform: 'slack', tenant: team, user },
    ...(name === undefined ? {} : { name }),
    ...(domain === undefined ? {} : { tenantName: domain }),
  };
}

/** Slack's ids of direct messages begin with D. Home and what is opened from it belong to one person too. */
function placeOf(channel: string | undefined): Place {
  if (channel === undefined || channel === '') return { kind: 'direct', id: 'home' };
  return { kind: channel.startsWith('D') ? 'direct' : 'channel', id: channel };
}
