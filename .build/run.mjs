// Runs a TypeScript file of ours, which Node 20 can't do by itself: node .build/run.mjs FILE.ts [ARGUMENT…]
import { rm } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error('usage: node .build/run.mjs FILE.ts [ARGUMENT…]');
  process.exit(2);
}
// Inside the checkout, so that the packages are found from there.
const outfile = resolve('node_modules/.cache/run', `${basename(file, '.ts')}.${process.pid}.mjs`);
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0] ?? 'node', file, ...rest];
try {
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(outfile, { force: true });
}
