// What Lagbot is compared with, a process of its own: the platform's SDK alone, with a handler that writes the same
// three rows with Prisma and answers with a short text. node .build/run.mjs test/bench/floor.ts slack|teams|acknowledge URL
import { createWriter } from './floor-writes.ts';

const [kind, url] = process.argv.slice(2);
if (kind === undefined || url === undefined) throw new Error('usage: floor.ts slack|teams|acknowledge URL');
// Prisma takes a stack trace at each call, which would cost more here than in Lagbot's bundle.
process.setSourceMapsEnabled(false);
console.log(`http://127.0.0.1:${await startFloor(kind, url)}`);
process.on('SIGTERM', () => process.exit(0));

async function startFloor(of: string, databaseUrl: string): Promise<number> {
  if (of === 'teams') {
    const { startBareAdapter } = await import('./floor-teams.ts');
    return startBareAdapter(await createWriter(databaseUrl));
  }
  const { startBareBolt } = await import('./floor-slack.ts');
  const save = of === 'slack' ? await createWriter(databaseUrl) : undefined;
  return startBareBolt(save);
}
