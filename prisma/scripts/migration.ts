// Writes the next migration for both engines from the models: `npm run migration -- NAME`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { deriveSqlite } from './derive-sqlite.ts';
import { diffSchemas } from './diff-schemas.ts';

const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
  console.error('usage: npm run migration -- NAME, where NAME is like add_rates');
  process.exit(2);
}

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const model = await readFile('prisma/schema.prisma', 'utf8');
for (const [engine, schema] of [
  ['postgresql', model],
  ['sqlite', deriveSqlite(model)],
] as const) {
  // The models as the newest migration left them: what the next one starts from.
  const before = `prisma/migrations/${engine}/schema.prisma`;
  const script = await diffSchemas(await readFile(before, 'utf8').catch(() => undefined), schema);
  if (script === '') {
    console.log(`${engine}: the models ask for no migration`);
    continue;
  }
  const folder = `prisma/migrations/${engine}/${stamp}_${name}`;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/migration.sql`, script);
  await writeFile(before, schema);
  console.log(`${engine}: ${folder}/migration.sql — read it before you commit it`);
}
