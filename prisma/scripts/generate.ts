// Writes the database clients into prisma/generated: `npm run generate`, and on every install.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { deriveSqlite } from './derive-sqlite.ts';

const models = 'prisma/schema.prisma';
const generated = 'prisma/generated';
const mark = `${generated}/made-from`;

/** Makes both clients, unless they were made from just these models by just this version of Prisma. */
async function generate(): Promise<void> {
  const schema = await readFile(models, 'utf8');
  const sqlite = deriveSqlite(schema);
  const madeFrom = createHash('sha256')
    .update(schema)
    .update(await readFile('package-lock.json', 'utf8').catch(() => ''))
    .update(await readFile('prisma/scripts/generate.ts', 'utf8'))
    .update(sqlite)
    .digest('hex');
  if ((await readFile(mark, 'utf8').catch(() => '')) === madeFrom) {
    return;
  }
  // Beside the finished folder and then renamed, so that a broken-off run leaves the old clients whole.
  const fresh = `${generated}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  try {
    // The generators' `output` is relative to the schema file, and says generated/…
    await writeFile(`${fresh}/postgresql.prisma`, schema.replace('./generated/', './'));
    await writeFile(`${fresh}/sqlite.prisma`, sqlite.replace('./generated/', './'));
    await Promise.all([
      prismaGenerate(`${fresh}/sqlite.prisma`),
      prismaGenerate(`${fresh}/postgresql.prisma`),
    ]);
    await shareTypes(fresh);
    await writeFile(`${fresh}/made-from`, madeFrom);
    await rm(generated, { recursive: true, force: true });
    await rename(fresh, generated);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/**
 * The two clients differ in what they run, and hardly in their types; the code is compiled against SQLite's,
 * the common subset. So of PostgreSQL's client only the class is kept, with SQLite's types.
 */
async function shareTypes(folder: string): Promise<void> {
  const made = await readFile(`${folder}/postgresql/internal/class.ts`, 'utf8');
  const types = 'from "./prismaNamespace.ts"';
  if (!made.includes(types)) {
    throw new Error('Prisma generates another kind of client than this script knows');
  }
  await rm(`${folder}/postgresql`, { recursive: true });
  await mkdir(`${folder}/postgresql`);
  await writeFile(
    `${folder}/postgresql/class.ts`,
    made.replace(types, 'from "../sqlite/internal/prismaNamespace.ts"'),
  );
}

/** Runs `prisma generate` on one schema; what it says is shown only when it fails. */
function prismaGenerate(schema: string): Promise<void> {
  const env = {
    ...process.env,
    // Generating needs no engine, but Prisma's command line downloads the native schema engine before it does
    // anything at all. Pointed at any program that exists it asks for none, and needs no network.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
  };
  const command = ['node_modules/prisma/build/index.js', 'generate', '--no-hints', `--schema=${schema}`];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`prisma generate failed:\n${Buffer.concat(said).toString()}`)),
    );
  });
}

await generate();
