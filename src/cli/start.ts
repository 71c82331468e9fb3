import { createApp } from '../app.ts';
import { ConfigError, readConfig } from '../config.ts';
import { features } from '../features/index.ts';
import { createLog } from '../log.ts';
import { chat } from '../platforms/terminal/chat.ts';
import { type Running, start } from '../start.ts';
import { personFinder, personNamed } from './open.ts';
import { setupCodeLines } from './setup-code.ts';

/** Whom one is in the demonstration to begin with: Leka's project leader. */
const demoPerson = 'Siv Eksempelvik';

/** Starts Lagbot and stays until it is told to stop; a second signal ends it at once. */
export async function startAndStay({ demo, own }: { demo?: boolean; own?: boolean } = {}): Promise<void> {
  const read = readConfig();
  if ((demo || own) && read.isProduction) {
    throw new ConfigError([
      `NODE_ENV: is production, where nobody may choose whom to be: start without --${demo ? 'demo' : 'own'}`,
    ]);
  }
  const config = demo || own ? { ...read, isDemo: true, beginsEmpty: own === true } : read;
  const log = createLog(config.logLevel);
  const clock = () => new Date();
  const running = await start(config, log, clock);
  console.log(greeting(running));
  let isStopping = false;
  const leaving = new AbortController();
  const stop = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    leaving.abort();
    await running.stop();
    log.info('stopped');
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (running.isDemo && process.stdin.isTTY) {
    const { database } = running;
    const route = createApp({
      database,
      features,
      log,
      isDemo: true,
      publicUrl: () => running.publicUrl,
    });
    await chat({
      route,
      clock,
      findPerson: personFinder(database),
      as: await personNamed(database, demoPerson),
      signal: leaving.signal,
    });
    if (!isStopping) await stop();
  }
}

function greeting({ publicUrl, demoPeople, isDemo, setupCode }: Running): string {
  if (!isDemo)
    return [`Lagbot answers on ${publicUrl}`, ...(setupCode ? setupCodeLines(setupCode) : [])].join('\n');
  return [
    `Lagbot runs in demo mode on ${publicUrl}${demoPeople === 0 ? '' : ` with ${demoPeople} made-up people`}.`,
    'Try it in another terminal:',
    `  npx lagbot say --as "${demoPerson}" "timer 2,5 t i går innbyggermøte"`,
    'Or stop this one, and start it with a client in the browser:',
    '  npm run demo:slack    a Slack-like one',
    '  npm run demo:teams    a Teams-like one',
  ].join('\n');
}
