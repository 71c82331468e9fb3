import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

// What is used of the WebAssembly global: its types come only with those of a browser.
declare const WebAssembly: {
  Module: new (code: Uint8Array) => object;
  Instance: new (
    module: object,
    imports: Record<string, Record<string, unknown>>,
  ) => { exports: Record<string, unknown> };
};

/**
 * Prisma's schema engine, the part behind `prisma migrate`, as WebAssembly: the native one is a download, which
 * neither an installation behind a firewall nor a test run can count on. Import this file only when there is
 * something to migrate, for it loads 5 MB. The caller frees the engine.
 */
export async function openSchemaEngine(
  schema: string,
  database: SqlMigrationAwareDriverAdapterFactory,
): Promise<bindings.SchemaEngine> {
  await load();
  const ignoreLog = (): void => {};
  return bindings.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    ignoreLog,
    bindMigrationAwareSqlAdapterFactory(database),
  );
}

/** Loads the engine's code unless it is there; the package keeps one for the whole process. */
async function load(): Promise<void> {
  const packageFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const code = await readFile(join(dirname(packageFile), 'schema_engine_bg.wasm'));
  // Nothing is awaited from here on: a second load would pull the memory away from under an engine at work.
  if (isLoaded()) {
    return;
  }
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), {
    './schema_engine_bg.js': { ...bindings, ...timersThatLetGo() },
  });
  bindings.__wbg_set_wasm(exports);
  const { __wbindgen_start: start } = exports;
  if (typeof start !== 'function') {
    throw new Error('@prisma/schema-engine-wasm is not the version that this code knows');
  }
  start();
}

/**
 * The engine waits at most 10 s for its lock on PostgreSQL and never clears that timer, which kept a command running
 * so much longer than its work. The name of the import ends in a hash that differs between versions.
 */
function timersThatLetGo(): Record<string, unknown> {
  const names = Object.keys(bindings).filter((name) => name.startsWith('__wbg_setTimeout_'));
  const wait = (callback: () => void, delay: number) => setTimeout(callback, delay).unref();
  return Object.fromEntries(names.map((name) => [name, wait]));
}

function isLoaded(): boolean {
  try {
    return bindings.version() !== '';
  } catch {
    return false;
  }
}
