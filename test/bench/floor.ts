// What Lagbot is compared with, a process of its own: the platform's SDK alone, with a handler that writes the same
// three rows with Prisma and answers with a short text. node run.mjs test/bench/floor.ts slack|teams|acknowledge URL
import { openDatabase } from '../../src/database/open.ts';
import { startBareBolt } from './floor-slack.ts';
import { startBareAdapter } from './floor-teams.ts';
import { createWriter } from './floor-writes.ts';

const [kind, url] = process.argv.slice(2);
if (kind === undefined || url === undefined) throw new Error('usage: floor.ts slack|teams|acknowledge URL');
const save = kind === 'acknowledge' ? undefined : await createWriter(await openDatabase(url));
const port =
  kind === 'teams' && save !== undefined ? await startBareAdapter(save) : await startBareBolt(save);
console.log(`http://127.0.0.1:${port}`);
process.on('SIGTERM', () => process.exit(0));
