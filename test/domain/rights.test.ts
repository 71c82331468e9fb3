import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Action,
  extentOf,
  gives,
  kindsFor,
  mayDo,
  networksFor,
  placesFor,
  rights,
} from '../../src/domain/rights.ts';
import { type Role, type RoleKind, roleKinds } from '../../src/domain/roles.ts';

const actions = Object.keys(rights) as Action[];

const role = (kind: RoleKind, networkId: string, municipalityId?: string): Role => ({
  kind,
  networkId,
  networkName: networkId.toUpperCase(),
  municipalityId,
  municipalityName: municipalityId && `Kommune ${municipalityId}`,
});

describe('the matrix of rights', () => {
  test('knows every kind of role, and nothing of what is none', () => {
    const known = roleKinds.filter((kind) => actions.some((action) => extentOf(action, kind) !== undefined));
    expect(known).toEqual([...roleKinds]);
    expect(actions.filter((action) => extentOf(action, 'konge') || extentOf(action, null))).toEqual([]);
  });

  test.each(actions)('says the same to whoever asks about %s: a query, a role and the router', (action) => {
    for (const kind of roleKinds) {
      const extent = extentOf(action, kind);
      expect(kindsFor(action).includes(kind as never)).toBe(extent !== undefined);
      const own = role(kind, 'n', '5001');
      expect(mayDo({ roles: [own] }, action)).toBe(extent !== undefined);
      expect(gives(own, action, { networkId: 'n', municipalityId: '5001' })).toBe(extent !== undefined);
      expect(gives(own, action, { networkId: 'n', municipalityId: '5002' })).toBe(extent === 'network');
      expect(gives(own, action, { networkId: 'n' })).toBe(extent === 'network');
      expect(gives(own, action, { networkId: 'other', municipalityId: '5001' })).toBe(false);
    }
  });

  test('gives a right in a municipality to nobody without one', () => {
    expect(mayDo({ roles: [role('prosjektleder', 'n')] }, 'hours.log')).toBe(false);
    expect(gives({ kind: 'prosjektleder', networkId: 'n', municipalityId: null }, 'hours.log')).toBe(false);
  });

  test('names each municipality of a network, and each network, once', () => {
    const roles = [
      role('prosjektgruppe', 'a', '5001'),
      role('prosjektleder', 'a', '5001'),
      role('prosjektleder', 'b', '5001'),
      role('koordinator', 'a'),
      role('leser', 'a'),
    ];
    const places = placesFor({ roles }, 'hours.log').map((one) => `${one.networkId} ${one.municipalityId}`);
    expect(places).toEqual(['a 5001', 'b 5001']);
    expect(networksFor({ roles }, 'digest.read').map(({ networkId }) => networkId)).toEqual(['a']);
    expect(placesFor({ roles }, 'status.read')).toEqual([roles[0]]);
  });
});

/** Where kinds of roles are told apart for another reason than who may: what they are called, and the demo's people. */
const naming = /^src\/(domain|demo)\/|\/texts[^/]*\.ts$|\/parse\.ts$|^src\/cli\/import\/cells\/choices\.ts$/;

const kind = `'(?:${roleKinds.join('|')})'`;
const deciding = [
  // A list or a set of them.
  new RegExp(`[[(,]\\s*${kind},\\s*${kind}`),
  // What somebody is, asked.
  new RegExp(`[=!]==\\s*${kind}`),
  new RegExp(`\\bkind: (?:\\{ in: \\[)?${kind}`),
  new RegExp(`\\b(?:includes|has)\\(${kind}\\)`),
  new RegExp(`case ${kind}`),
];

test('who may is decided by the matrix alone: no other file lists kinds of roles or asks for one', () => {
  const strange = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file))
    .filter((file) => file.endsWith('.ts') && !naming.test(file))
    .filter((file) => deciding.some((pattern) => pattern.test(readFileSync(file, 'utf8'))));
  expect(
    strange,
    'give the matter a row in src/domain/rights.ts, and ask mayDo, placesFor or kindsFor',
  ).toEqual([]);
});
