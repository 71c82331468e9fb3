import { createHmac } from 'node:crypto';
import { stringify } from 'node:querystring';

export const signingSecret = 'a-secret-that-only-slack-knows';

/** A request as Slack sends it. */
export type SlackRequest = { readonly body: string; readonly headers: Readonly<Record<string, string>> };

type Fields = Readonly<Record<string, unknown>>;

let made = 0;
const nextTrigger = () => {
  made += 1;
  return `trigger.${made}`;
};

/** Signs a body as Slack does; `seconds` is the time stamp, now where nothing is said. */
export function signed(
  body: string,
  contentType: string,
  seconds = Math.floor(Date.now() / 1000),
): SlackRequest {
  const signature = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex');
  return {
    body,
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': String(seconds),
      'x-slack-signature': `v0=${signature}`,
    },
  };
}

/** Someone types a slash command in a channel. */
export function slashCommand(command: string, text: string, fields: Fields = {}): SlackRequest {
  return form({
    command,
    text,
    team_id: 'T1',
    team_domain: 'trondelag',
    channel_id: 'C1',
    channel_name: 'i-lag',
    user_id: 'U1',
    user_name: 'ola',
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    trigger_id: nextTrigger(),
    ...fields,
  });
}

/** Someone presses a button, or chooses in a list, on a message; `fields` can move it into a view. */
export function press(action: Fields, fields: Fields = {}): SlackRequest {
  return payload({
    type: 'block_actions',
    team: { id: 'T1', domain: 'trondelag' },
    user: { id: 'U1', name: 'ola', username: 'ola', team_id: 'T1' },
    api_app_id: 'A1',
    trigger_id: nextTrigger(),
    channel: { id: 'C1', name: 'i-lag' },
    container: { type: 'message', channel_id: 'C1', message_ts: '1700000000.000001' },
    actions: [{ type: 'button', block_id: 'b1', action_ts: '1700000001.000001', ...action }],
    ...fields,
  });
}

/** Someone hands in a form; `values` by field, each as Slack's state has it. */
export function submission(
  view: Fields,
  values: Readonly<Record<string, Fields>>,
  fields: Fields = {},
): SlackRequest {
  const state = Object.entries(values).map(([block, input]) => [block, { value: input }]);
  return payload({
    type: 'view_submission',
    team: { id: 'T1', domain: 'trondelag' },
    user: { id: 'U1', name: 'ola', team_id: 'T1' },
    api_app_id: 'A1',
    trigger_id: nextTrigger(),
    view: {
      id: 'V1',
      type: 'modal',
      private_metadata: '',
      state: { values: Object.fromEntries(state) },
      ...view,
    },
    ...fields,
  });
}

/** An event of the Events API. */
export function event(
  inner: Fields,
  fields: Fields = {},
  headers: Readonly<Record<string, string>> = {},
): SlackRequest {
  const body = {
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: `Ev${nextTrigger()}`,
    event_time: 1_700_000_000,
    authorizations: [
      { enterprise_id: null, team_id: 'T1', user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
    ],
    event: inner,
    ...fields,
  };
  const request = signed(JSON.stringify(body), 'application/json');
  return { ...request, headers: { ...request.headers, ...headers } };
}

/** Someone writes to Lagbot in a direct message. */
export function directMessage(text: string, fields: Fields = {}): SlackRequest {
  return event(directMessageEvent(text, fields));
}

/** The event of a direct message, to be sent more than once. */
export function directMessageEvent(text: string, fields: Fields = {}): Fields {
  made += 1;
  const ts = `1700000000.${String(made).padStart(6, '0')}`;
  return {
    type: 'message',
    channel_type: 'im',
    channel: 'D1',
    user: 'U1',
    text,
    ts,
    event_ts: ts,
    ...fields,
  };
}

/** A payload of interactivity, as it is sent inside a form. */
export function payload(fields: Fields): SlackRequest {
  return form({ payload: JSON.stringify(fields) });
}

function form(fields: Fields): SlackRequest {
  const texts = Object.entries(fields).map(([name, value]) => [name, String(value)]);
  return signed(stringify(Object.fromEntries(texts)), 'application/x-www-form-urlencoded');
}
