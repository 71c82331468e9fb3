// npm run demo:slack: a Slack-like client in the browser, with the people of the demonstration as its users.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { demoSlackTeam, people } from '../plan/plan.ts';
import { fetchPackage, isOwn, portsBeside, runTogether } from './client.ts';

const version = '0.1.8';
const ports = portsBeside(3000);
const signingSecret = 'demo-signing-secret';
const botToken = 'xoxb-demo-token';

const config = {
  workspace: { name: 'Trøndelag fylkeskommune', domain: 'trondelag', teamId: demoSlackTeam },
  apps: [
    {
      appId: 'A00LAGBOT',
      botUserId: 'U0LAGBOT',
      botName: 'lagbot',
      botToken,
      signingSecret,
      mode: 'events',
      requestUrl: `http://127.0.0.1:${ports.bot}/slack/events`,
    },
  ],
  users: people.map(({ name, email, slackUser }) => ({
    id: slackUser,
    email,
    name: name.split(' ')[0]?.toLowerCase(),
    real_name: name,
  })),
  channels: [
    { id: 'C0000ILAG', name: 'i-lag', members: [...people.map(({ slackUser }) => slackUser), 'U0LAGBOT'] },
  ],
};

const folder = fetchPackage(`local-slack-${process.platform}-${process.arch}`, version);
const file = resolve('data/local-slack.yaml');
mkdirSync(resolve('data'), { recursive: true });
writeFileSync(file, stringify(config));
const client = spawn(
  join(folder, 'bin', 'local-slack'),
  ['--config', file, '--port', String(ports.client), '--base-host', '127.0.0.1'],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
runTogether(
  {
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: `http://127.0.0.1:${ports.client}/api/`,
    // What is newer isn't drawn there.
    SLACK_BLOCKS: 'older',
    PORT: String(ports.bot),
  },
  client,
);
console.log(
  `Open http://127.0.0.1:${ports.client} and be anyone; write to lagbot ${isOwn ? 'the start CODE that stands here' : 'timer or hjelp'}.`,
);
