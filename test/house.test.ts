import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

type Import = { readonly file: string; readonly target: string };

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file));

/** Every import of a source file: ours as a path from the checkout, a package by its name. */
const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, name = '']) => ({
    file,
    target: name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
  })),
);

const within = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
const isOurs = within('src');
const featureOf = (path: string): string | undefined => /^src\/features\/([^/]+)\//.exec(path)?.[1];

/** The imports that break a rule, as `file → target`. */
const breaking = (isBroken: (one: Import) => boolean): string[] =>
  imports.filter(isBroken).map(({ file, target }) => `${file} → ${target}`);

describe('the rooms', () => {
  test('were read: there are imports of ours and of packages', () => {
    expect(imports.filter(({ target }) => isOurs(target)).length).toBeGreaterThan(100);
    expect(imports.map(({ target }) => target)).toContain('botbuilder');
  });

  test('chat imports nothing else of ours', () => {
    expect(
      breaking(
        ({ file, target }) => within('src/chat')(file) && isOurs(target) && !within('src/chat')(target),
      ),
    ).toEqual([]);
  });

  test('a platform imports no feature, and no other platform', () => {
    expect(
      breaking(({ file, target }) => {
        const platform = /^src\/platforms\/([^/]+)\//.exec(file)?.[1];
        const other = /^src\/platforms\/([^/]+)\//.exec(target)?.[1];
        return (
          platform !== undefined &&
          (within('src/features')(target) || (other !== undefined && other !== platform))
        );
      }),
    ).toEqual([]);
  });

  test('a feature reads the stores of others, and nothing else of them', () => {
    expect(
      breaking(({ file, target }) => {
        const [from, to] = [featureOf(file), featureOf(target)];
        return from !== undefined && to !== undefined && from !== to && !basename(target).startsWith('store');
      }),
    ).toEqual([]);
  });

  test('features have no cycles among them', () => {
    const uses = new Map<string, Set<string>>();
    for (const { file, target } of imports) {
      const [from, to] = [featureOf(file), featureOf(target)];
      if (from !== undefined && to !== undefined && from !== to)
        uses.set(from, (uses.get(from) ?? new Set()).add(to));
    }
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      [...(uses.get(from) ?? [])].some(
        (next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))),
      );
    expect([...uses.keys()].filter((feature) => reaches(feature, feature))).toEqual([]);
  });

  test('features know no platform, no schedule and no web', () => {
    const outer = ['src/platforms', 'src/schedule', 'src/web', 'src/cli'].map(within);
    expect(
      breaking(
        ({ file, target }) => within('src/features')(file) && outer.some((isOuter) => isOuter(target)),
      ),
    ).toEqual([]);
  });

  test('only stores speak to Prisma', () => {
    const mayImport = (file: string) =>
      within('src/database')(file) ||
      within('src/schedule')(file) ||
      within('src/cli')(file) ||
      within('src/demo')(file) ||
      basename(file).startsWith('store');
    expect(breaking(({ file, target }) => target.includes('prisma/generated') && !mayImport(file))).toEqual(
      [],
    );
  });

  test('handlers and the like have no database client in their hands', () => {
    const holders = files.filter(
      (file) =>
        within('src/features')(file) &&
        !basename(file).startsWith('store') &&
        /\bclient\b\s*[.}]/.test(readFileSync(file, 'utf8')),
    );
    expect(holders).toEqual([]);
  });

  test('each SDK stays in its platform, the Bot Framework above all', () => {
    expect(
      breaking(({ file, target }) => target.startsWith('@slack/') && !within('src/platforms/slack')(file)),
    ).toEqual([]);
    expect(
      breaking(({ file, target }) => target.startsWith('botbuilder') && !within('src/platforms/teams')(file)),
    ).toEqual([]);
  });
});

describe('the files', () => {
  const vocabulary =
    /^(feature|handlers|rules|parse|print|store|cards|texts|reminders|report)(-[a-z-]+)?\.ts$/;

  test('of a feature have names from its closed vocabulary', () => {
    const strange = files.filter((file) => featureOf(file) !== undefined && !vocabulary.test(basename(file)));
    expect(strange).toEqual([]);
  });

  test('have kebab-case names that say what they hold', () => {
    const drawers = new Set(['utils', 'helpers', 'misc', 'types', 'common', 'manager']);
    const strange = files.filter((file) => {
      const name = basename(file, '.ts');
      const isIndex = name === 'index' && file !== 'src/features/index.ts';
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || drawers.has(name) || isIndex;
    });
    expect(strange).toEqual([]);
  });

  test('read the environment in config.ts alone', () => {
    const readers = files.filter(
      (file) => !within('src/demo/clients')(file) && readFileSync(file, 'utf8').includes('process.env'),
    );
    expect(readers).toEqual(['src/config.ts']);
  });
});
