import { randomUUID } from 'node:crypto';

/** An activity's JSON, as Teams posts it. */
export type WireActivity = Readonly<Record<string, unknown>>;

export const bot = { id: '28:1f8d1c2e-7e0a-4a8b-9d63-6f5f8e3f1c11', name: 'Lagbot' };
export const tenant = '6a1d3b52-0f5d-4c39-8a3c-2c9c3d0b7a10';
export const kari = {
  id: '29:1kari-Bx7q',
  name: 'Kari Nordmann',
  aadObjectId: '0d9a7c44-51a5-4e0e-8a56-9d1a6f0e2b21',
};
export const chat = { conversationType: 'personal', id: 'a:1kari-chat', tenantId: tenant };
export const channel = {
  conversationType: 'channel',
  id: '19:abc123@thread.tacv2;messageid=1700000000000',
  isGroup: true,
  tenantId: tenant,
};

/** What every activity has, from Kari's own chat with the bot unless told otherwise. */
export function activity(serviceUrl: string, fields: WireActivity): WireActivity {
  return {
    id: randomUUID(),
    timestamp: '2024-03-12T08:30:00.000Z',
    localTimestamp: '2024-03-12T09:30:00.000+01:00',
    localTimezone: 'Europe/Oslo',
    serviceUrl,
    channelId: 'msteams',
    from: kari,
    recipient: bot,
    conversation: chat,
    locale: 'nb-NO',
    channelData: { tenant: { id: tenant } },
    ...fields,
  };
}

/** A typed message. */
export function message(serviceUrl: string, text: string, fields: WireActivity = {}): WireActivity {
  return activity(serviceUrl, { type: 'message', textFormat: 'plain', text, ...fields });
}

/** A message that was changed after it was sent. */
export function edited(serviceUrl: string, text: string, fields: WireActivity = {}): WireActivity {
  const channelData = { tenant: { id: tenant }, eventType: 'editMessage' };
  return message(serviceUrl, text, { type: 'messageUpdate', channelData, ...fields });
}

/** A message in a channel's thread that mentions the bot. */
export function mention(serviceUrl: string, text: string, fields: WireActivity = {}): WireActivity {
  return message(serviceUrl, `<at>Lagbot</at> ${text}`, {
    conversation: channel,
    entities: [
      { type: 'mention', text: '<at>Lagbot</at>', mentioned: bot },
      { type: 'clientInfo', locale: 'nb-NO', country: 'NO', platform: 'Windows', timezone: 'Europe/Oslo' },
    ],
    ...fields,
  });
}

/** A press of Action.Execute: `data` has what the card carries and what is filled in. */
export function execute(
  serviceUrl: string,
  verb: string,
  data: WireActivity,
  fields: WireActivity = {},
): WireActivity {
  return activity(serviceUrl, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: 'card-1',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    ...fields,
  });
}

/** A press of Action.Submit, as a client without Action.Execute sends it. */
export function submit(serviceUrl: string, data: WireActivity, fields: WireActivity = {}): WireActivity {
  return activity(serviceUrl, { type: 'message', replyToId: 'card-1', value: data, ...fields });
}

/** Someone opens a command of the message extension. */
export function fetchTask(serviceUrl: string, commandId: string): WireActivity {
  return activity(serviceUrl, {
    type: 'invoke',
    name: 'composeExtension/fetchTask',
    value: { commandId, commandContext: 'compose', context: { theme: 'default' } },
  });
}

/** Someone presses a button in the message extension's dialog. */
export function submitDialog(serviceUrl: string, commandId: string, data: WireActivity): WireActivity {
  return activity(serviceUrl, {
    type: 'invoke',
    name: 'composeExtension/submitAction',
    value: { commandId, commandContext: 'compose', data, context: { theme: 'default' } },
  });
}

/** The app is installed or removed: Teams tells of both, each in its own way. */
export function installation(
  serviceUrl: string,
  action: 'add' | 'remove',
  fields: WireActivity = {},
): WireActivity[] {
  const members = action === 'add' ? 'membersAdded' : 'membersRemoved';
  return [
    activity(serviceUrl, { type: 'installationUpdate', action, ...fields }),
    activity(serviceUrl, { type: 'conversationUpdate', [members]: [{ id: bot.id }], ...fields }),
  ];
}
