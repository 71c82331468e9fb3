// npm run demo:teams: Microsoft's playground, a Teams-like client in the browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fetchPackage, runTogether } from './client.ts';

const version = '0.2.28';
const clientPort = 56150;
const botPort = 3978;

const folder = fetchPackage('@microsoft/m365agentsplayground', version);
const client = spawn(
  process.execPath,
  [
    join(folder, 'cli.js'),
    'start',
    ...['-e', `http://127.0.0.1:${botPort}/api/messages`],
    ...['-c', 'msteams'],
    ...['-p', String(clientPort)],
    ...['--su', `http://127.0.0.1:${clientPort}/_connector`],
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
runTogether({ PORT: String(botPort) }, client);
console.log(
  `Open http://127.0.0.1:${clientPort}, write anything, and choose whom of the demonstration to be.`,
);
