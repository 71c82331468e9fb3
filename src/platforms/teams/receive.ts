import { randomUUID } from 'node:crypto';
import type { Interaction } from '../../chat/interaction.ts';
import {
  type Activity,
  type AddressedActivity,
  accountOf,
  isAddressed,
  isPersonal,
  placeOf,
} from './activity.ts';
import { type CardAction, isRecord, readCardAction } from './render/card-data.ts';
import { dialogCommands } from './respond/dialog-commands.ts';
import { hasFile, isBotMentioned, typedText } from './typed-text.ts';

/**
 * Where the answer belongs: a `message` is answered by messages, `execute` by the card that replaces the
 * pressed one, `submit` (clients without Action.Execute) by an edit of that card, `dialog` in its window.
 */
export type Surface = 'message' | 'execute' | 'submit' | 'dialog';

/** What an activity means to us. */
export type Received =
  | {
      readonly means: 'interaction';
      readonly surface: Surface;
      readonly interaction: Interaction;
      /** Whether it was done in a form that shows over another card. */
      readonly isOver: boolean;
    }
  | { readonly means: 'cancelled'; readonly surface: Surface; readonly isOver: boolean }
  | { readonly means: 'unchosen'; readonly surface: Surface }
  /** A message that was changed afterwards, or one that is nothing but a picture or a file. */
  | { readonly means: 'edited' | 'unreadable' }
  | { readonly means: 'installed'; readonly interaction: Interaction }
  | { readonly means: 'removed' }
  | { readonly means: 'unknown invoke' }
  | { readonly means: 'nothing' };

const nothing: Received = { means: 'nothing' };

/** Reads an activity. Reactions and whatever else Teams tells of mean nothing to us. */
export function receive(activity: Activity): Received {
  if (!isAddressed(activity)) return nothing;
  switch (activity.type) {
    case 'message':
      return receiveMessage(activity);
    case 'messageUpdate':
      return receiveEdit(activity);
    case 'invoke':
      return receiveInvoke(activity);
    case 'installationUpdate':
      if (activity.action === 'add') return installed(activity);
      return activity.action === 'remove' ? { means: 'removed' } : nothing;
    case 'conversationUpdate':
      if (isBotAmong(activity.membersAdded, activity)) return installed(activity);
      return isBotAmong(activity.membersRemoved, activity) ? { means: 'removed' } : nothing;
    default:
      return nothing;
  }
}

function receiveMessage(activity: AddressedActivity): Received {
  if (isByBot(activity)) return nothing;
  if (isRecord(activity.value)) return receiveCardAction(activity, 'submit', undefined, activity.value);
  if (!isAddressing(activity)) return nothing;
  const text = typedText(activity);
  if (text.trim() === '' && hasFile(activity)) return { means: 'unreadable' };
  return interaction(activity, 'message', { did: 'command', text });
}

/** A change of what was written; a message that comes back after it was deleted is none. */
function receiveEdit(activity: AddressedActivity): Received {
  const kind = activity.channelData?.eventType ?? 'editMessage';
  if (kind !== 'editMessage' || isByBot(activity) || !isAddressing(activity)) return nothing;
  return typedText(activity).trim() === '' ? nothing : { means: 'edited' };
}

const isByBot = ({ from, recipient }: AddressedActivity) => from.role === 'bot' || from.id === recipient.id;

const isAddressing = (activity: AddressedActivity) => isPersonal(activity) || isBotMentioned(activity);

function receiveInvoke(activity: AddressedActivity): Received {
  const value = isRecord(activity.value) ? activity.value : {};
  switch (activity.name) {
    case 'adaptiveCard/action': {
      const action = isRecord(value.action) ? value.action : {};
      const verb = typeof action.verb === 'string' ? action.verb : undefined;
      return receiveCardAction(activity, 'execute', verb, action.data);
    }
    case 'composeExtension/fetchTask': {
      const command = dialogCommands.find((one) => one.id === value.commandId);
      if (command === undefined) return { means: 'unknown invoke' };
      return interaction(activity, 'dialog', { did: 'command', text: command.word });
    }
    case 'composeExtension/submitAction':
      return receiveCardAction(activity, 'dialog', undefined, value.data);
    default:
      return { means: 'unknown invoke' };
  }
}

function receiveCardAction(
  activity: AddressedActivity,
  surface: Surface,
  verb: string | undefined,
  data: unknown,
): Received {
  const pressed = readCardAction(verb, data);
  if (pressed === undefined) return activity.type === 'invoke' ? { means: 'unknown invoke' } : nothing;
  if (pressed.did === 'cancel') return { means: 'cancelled', surface, isOver: pressed.isOver };
  if (pressed.did === 'unchosen') return { means: 'unchosen', surface };
  if (pressed.did === 'press') return interaction(activity, surface, pressed);
  const { isOver, ...submitted } = pressed;
  return interaction(activity, surface, submitted, isOver);
}

function installed(activity: AddressedActivity): Received {
  return { means: 'installed', interaction: { ...arrival(activity, 'message'), did: 'open' } };
}

type What =
  | { readonly did: 'command'; readonly text: string }
  | Extract<CardAction, { readonly did: 'press' }>
  | Omit<Extract<CardAction, { readonly did: 'submit' }>, 'isOver'>;

function interaction(activity: AddressedActivity, surface: Surface, what: What, isOver = false): Received {
  return { means: 'interaction', surface, isOver, interaction: { ...arrival(activity, surface), ...what } };
}

/** Teams sends an unanswered activity again with the same id; only some invokes come without one. */
function arrival(activity: AddressedActivity, surface: Surface): Omit<Interaction & { did: 'open' }, 'did'> {
  const name = activity.from.name;
  return {
    key: `${activity.conversation.id}/${activity.id ?? randomUUID()}`,
    account: { ...accountOf(activity), ...(name ? { name } : {}) },
    // A dialog shows to nobody but the one who opened it, wherever that was.
    place: {
      kind: surface === 'dialog' || isPersonal(activity) ? 'direct' : 'channel',
      id: placeOf(activity),
    },
  };
}

function isBotAmong(members: Activity['membersAdded'], activity: AddressedActivity): boolean {
  return (members ?? []).some((member) => member.id === activity.recipient.id);
}
