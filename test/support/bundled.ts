import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { closeAfterFile } from './closing.ts';

/** Makes a script of this folder ready to be started by Node; within the checkout, so that it finds the packages. */
export async function bundled(script: string): Promise<string> {
  const outfile = resolve('node_modules/.cache/test', `${script}.${process.pid}.mjs`);
  closeAfterFile(() => rm(outfile, { force: true }));
  const how = {
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  } as const;
  await build({ entryPoints: [`test/support/${script}.ts`], outfile, ...how });
  return outfile;
}
