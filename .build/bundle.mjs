// Makes the database clients and bundles src/ into dist/: `npm run build`, and on every install.
// With --if-older it does so only when a source file is newer than the bundle: that is what `npm start` asks for.
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

if (
  !process.argv.includes('--if-older') ||
  newest(['src', 'prisma', '.build/bundle.mjs', 'package.json']) > newest(['dist/main.js'])
) {
  execFileSync(process.execPath, ['.build/run.mjs', 'prisma/scripts/generate.ts'], { stdio: 'inherit' });
  await bundle();
}

/** The newest change in some files and folders, in milliseconds since 1970; 0 when one isn't there. */
function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      if (!found?.isDirectory()) {
        return found?.mtimeMs ?? 0;
      }
      return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest([join(path, name)])));
    }),
  );
}

/** Packages go into the bundle as well: that halves the time from start to ready (0.3 s against 0.6 s). */
async function bundle() {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    entryPoints: ['src/main.ts', 'src/cli.ts'],
    outdir: 'dist',
    bundle: true,
    // What is imported when needed stays in files of its own.
    splitting: true,
    // They bring compiled code or files of their own, or find their parts by path while they run.
    external: [
      '@napi-rs/canvas',
      '@prisma/schema-engine-wasm',
      'better-sqlite3',
      'pdfkit',
      'pg-native',
      'pino',
      'pino-pretty',
    ],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
    banner: {
      // Packages in the older module format ask for Node's own modules by `require`.
      js: "import { createRequire as lagbotRequire } from 'node:module';\nconst require = lagbotRequire(import.meta.url);",
    },
  });
  chmodSync('dist/cli.js', 0o755);
  // Only what is left over from other versions goes: a bot that runs meanwhile still finds its files.
  const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
  for (const name of readdirSync('dist').filter((file) => !made.has(file))) {
    rmSync(join('dist', name), { recursive: true });
  }
}
