// npm run demo:teams: Microsoft's playground, a Teams-like client in the browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fetchPackage, isOwn, portsBeside, runTogether } from './client.ts';

const version = '0.2.28';
const ports = portsBeside(56_150);

const folder = fetchPackage('@microsoft/m365agentsplayground', version);
const client = spawn(
  process.execPath,
  [
    join(folder, 'cli.js'),
    'start',
    ...['-e', `http://127.0.0.1:${ports.bot}/api/messages`],
    ...['-c', 'msteams'],
    ...['-p', String(ports.client)],
    ...['--su', `http://127.0.0.1:${ports.client}/_connector`],
    '--er',
    '--disable-telemetry',
  ],
  {
    // It writes its recordings where it stands.
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
  },
);
runTogether({ PORT: String(ports.bot) }, client);
console.log(
  `Open http://127.0.0.1:${ports.client}, and write ${isOwn ? 'the start CODE that stands here' : 'anything, and choose whom of the demonstration to be'}.`,
);
