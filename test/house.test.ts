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

/** The members of a list under what they have in common. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
const isOurs = within('src');
const featureOf = (path: string): string | undefined => /^src\/features\/([^/]+)\//.exec(path)?.[1];

/** The imports that break a rule, as `file → target`. */
const breaking = (isBroken: (one: Import) => boolean): string[] =>
  imports.filter(isBroken).map(({ file, target }) => `${file} → ${target}`);

/** What every room may use: languages and texts, changes and faults as data, and the secret that signs. */
const leaves = ['language', 'translated', 'text', 'change', 'user-error', 'secret', 'chunks'].map(
  (name) => `src/${name}.ts`,
);

/** Each room with those that it may use beside itself and the leaves; a room that isn't here may use all. */
const below: readonly (readonly [room: string, uses: readonly string[]])[] = [
  ['src/calendar', []],
  ['src/format', ['src/calendar']],
  ['src/grammar', ['src/calendar']],
  ['src/chat', ['src/calendar', 'src/format']],
  ['src/documents', ['src/calendar', 'src/format', 'src/chat']],
  ['src/database', ['src/calendar', 'src/chat']],
  ['src/domain', ['src/calendar', 'src/format', 'src/grammar', 'src/database']],
  [
    'src/features',
    ['calendar', 'format', 'grammar', 'chat', 'documents', 'database', 'domain'].map((one) => `src/${one}`),
  ],
  ['src/schedule', ['src/calendar', 'src/format', 'src/chat', 'src/database']],
];

describe('the rooms', () => {
  test('were read: there are imports of ours and of packages', () => {
    expect(imports.filter(({ target }) => isOurs(target)).length).toBeGreaterThan(100);
    expect(imports.map(({ target }) => target)).toContain('botbuilder');
  });

  test.each(below)('%s uses the rooms below it alone', (room, uses) => {
    const isKnown = (target: string) =>
      leaves.includes(target) || [room, ...uses].some((one) => within(one)(target));
    expect(
      breaking(({ file, target }) => within(room)(file) && isOurs(target) && !isKnown(target)),
      `${room} may use ${['itself', 'the leaves', ...uses].join(', ')}: move what both need to the lower room`,
    ).toEqual([]);
  });

  test('a platform imports no feature, nothing of the domain, and no other platform', () => {
    expect(
      breaking(({ file, target }) => {
        const platform = /^src\/platforms\/([^/]+)\//.exec(file)?.[1];
        const other = /^src\/platforms\/([^/]+)\//.exec(target)?.[1];
        return (
          platform !== undefined &&
          (within('src/features')(target) ||
            within('src/domain')(target) ||
            (other !== undefined && other !== platform))
        );
      }),
    ).toEqual([]);
  });

  test('a feature reads the stores of others, names their commands, and knows nothing else of them', () => {
    const isOpen = (target: string) => /^(store|texts-said)\b/.test(basename(target));
    expect(
      breaking(({ file, target }) => {
        const [from, to] = [featureOf(file), featureOf(target)];
        return from !== undefined && to !== undefined && from !== to && !isOpen(target);
      }),
      'what two features need belongs to src/domain',
    ).toEqual([]);
  });

  test('no file comes back to itself by its imports, types included', () => {
    const uses = grouped(
      imports.filter(({ target }) => isOurs(target)),
      ({ file }) => file,
    );
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const follow = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const { target } of uses.get(file) ?? []) follow(target, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) follow(file, []);
    expect(circles).toEqual([]);
  });

  const isCommands = (target: string) => basename(target) === 'texts-said.ts';

  test('what is typed for a feature knows no other feature, so that all may name it', () => {
    expect(
      breaking(({ file, target }) => {
        const [from, to] = [featureOf(file), featureOf(target)];
        return isCommands(file) && to !== undefined && from !== to;
      }),
    ).toEqual([]);
  });

  test('features have no cycles among them', () => {
    const uses = new Map<string, Set<string>>();
    for (const { file, target } of imports.filter((one) => !isCommands(one.target))) {
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

  test('only stores, the domain and the rooms that keep records speak to Prisma', () => {
    const mayImport = (file: string) =>
      ['src/database', 'src/schedule', 'src/cli', 'src/demo', 'src/domain'].some((room) =>
        within(room)(file),
      ) || basename(file).startsWith('store');
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

  test('of a feature leave forms, what buttons carry and their ids to the declarations that all share', () => {
    const byHand =
      /\bfield: '(?:text|day|time|choice)'|\bformErrors\(|\b(?:value|state)\.split\(|\bsplitWords\((?:value|state)\b|\bJSON\.parse\(/;
    const isOurs = (file: string) => featureOf(file) !== undefined && !/^store\b/.test(basename(file));
    expect(
      files.filter((file) => isOurs(file) && byHand.test(readFileSync(file, 'utf8'))),
      'src/chat/form/fields.ts has a form’s inputs, src/chat/button-value.ts what a button carries',
    ).toEqual([]);
  });

  test('are at most fifteen in a folder', () => {
    const folders = grouped(files, dirname);
    const full = [...folders].filter(([, inside]) => inside.length > 15).map(([folder]) => folder);
    expect(full, 'siblings that share a word in their names are a folder').toEqual([]);
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
