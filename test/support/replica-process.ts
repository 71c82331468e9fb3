import pino from 'pino';
import { createApp } from '../../src/app.ts';
import { openDatabase } from '../../src/database/open.ts';
import { features } from '../../src/features/index.ts';
import { sayAs } from '../../src/platforms/terminal/say.ts';

// Lagbot in a process of its own on the database of its argument: answers each message of its parent, `{ id, person,
// text, now }`, with `{ id, outcome, text }`. test/support/replicas.ts bundles and starts it.
type Message = { readonly id: number; readonly person: string; readonly text: string; readonly now: string };

const database = await openDatabase(process.argv[2] ?? '');
const route = createApp({
  database,
  features,
  log: pino({ level: 'silent' }),
  isDemo: false,
  publicUrl: () => 'https://lagbot.example',
});
process.on('message', async ({ id, person, text, now }: Message) => {
  const said = await sayAs(route, person, { did: 'command', text }, new Date(now));
  process.send?.({ id, outcome: said.outcome, text: said.text });
});
process.on('disconnect', () => process.exit());
process.send?.({ id: 0, outcome: 'done', text: 'ready' });
