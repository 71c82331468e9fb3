import { createHmac } from 'node:crypto';
import { stringify } from 'node:querystring';

export type Kind = 'slack' | 'teams';
export type Post = {
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** How many log hours by turns: each has then some tens of lines in the month, as a project leader has. */
export const people = 512;
export const signingSecret = 'a-secret-of-the-benchmark';
export const slackTeam = 'T1';
export const teamsTenant = '6a1d3b52-0f5d-4c39-8a3c-2c9c3d0b7a10';
export const slackUser = (index: number): string => `U${index}`;
export const teamsUser = (index: number): string =>
  `0d9a7c44-51a5-4e0e-8a56-${String(index).padStart(12, '0')}`;

/** What stands in every answer to a line that was saved. */
export const activity = 'innbyggermøte';

/** 9 lines of about 2½ hours fit into a day; the tenth would be refused. */
const linesInADay = 9;
/** Each line of a day is a minute longer than the one before: two alike would be asked about. */
const shortest = 150;

/** The text of the request with this number: yesterday until everyone's day is full, then the days before. */
function text(number: number): string {
  const line = Math.floor(number / people);
  const daysAgo = 1 + Math.floor(line / linesInADay);
  const day = ['i går', 'i forgårs'][daysAgo - 1] ?? `for ${daysAgo} dager siden`;
  return `${shortest + (line % linesInADay)} min ${day} ${activity}`;
}

/** The request with this number, as the platform sends it; each is another one, signed where Slack signs. */
export function request(kind: Kind, number: number, serviceUrl: string): Post {
  return kind === 'slack' ? slashCommand(number) : message(number, serviceUrl);
}

function slashCommand(number: number): Post {
  const seconds = Math.floor(Date.now() / 1000);
  const body = stringify({
    command: '/timer',
    text: text(number),
    team_id: slackTeam,
    team_domain: 'trondelag',
    channel_id: 'C1',
    channel_name: 'i-lag',
    user_id: slackUser(number % people),
    user_name: 'ola',
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: 'https://hooks.slack.com/commands/T1/1/x',
    trigger_id: `trigger.${seconds}.${number}`,
  });
  const signature = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex');
  return {
    path: '/slack/events',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(seconds),
      'x-slack-signature': `v0=${signature}`,
    },
  };
}

function message(number: number, serviceUrl: string): Post {
  const person = number % people;
  const now = new Date().toISOString();
  const sent = {
    type: 'message',
    id: `${now}.${number}`,
    timestamp: now,
    serviceUrl,
    channelId: 'msteams',
    from: { id: `29:${person}`, name: `Person ${person}`, aadObjectId: teamsUser(person) },
    recipient: { id: '28:lagbot', name: 'Lagbot' },
    conversation: { conversationType: 'personal', id: `a:${person}`, tenantId: teamsTenant },
    locale: 'nb-NO',
    channelData: { tenant: { id: teamsTenant } },
    textFormat: 'plain',
    text: `timer ${text(number)}`,
  };
  return {
    path: '/api/messages',
    body: JSON.stringify(sent),
    headers: { 'content-type': 'application/json' },
  };
}
