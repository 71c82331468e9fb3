import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a test file imports, however far away, when it needs a database. */
const databaseSupport = join('test', 'support', 'database.ts');

/**
 * Parts the test files by whether they need a database, which their import lines tell: those run on both engines,
 * the others once. Paths count from the checkout, with `folder` in front.
 */
export function sortTestFiles(folder: string): { database: string[]; pure: string[] } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file));
  const needing = files.filter((file) => reachesDatabase(file, folder, new Set()));
  return { database: needing, pure: files.filter((file) => !needing.includes(file)) };
}

/** Follows the imports within the test folder; `seen` holds the files that were followed already. */
function reachesDatabase(file: string, folder: string, seen: Set<string>): boolean {
  if (file === databaseSupport) {
    return true;
  }
  if (seen.has(file) || !file.startsWith(folder)) {
    return false;
  }
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/g);
  return [...imports].some(
    ([, path]) => path !== undefined && reachesDatabase(join(dirname(file), path), folder, seen),
  );
}
