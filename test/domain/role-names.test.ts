import { describe, expect, test } from 'vitest';
import { roleOfOne } from '../../src/domain/role-names.ts';
import { roleKinds } from '../../src/domain/roles.ts';
import { languages } from '../../src/language.ts';

describe('what somebody is', () => {
  test.each([
    ['prosjektleder', 'prosjektleder i Leka', 'prosjektleiar i Leka', 'project leader in Leka'],
    [
      'prosjektgruppe',
      'medlem av prosjektgruppen i Leka',
      'medlem av prosjektgruppa i Leka',
      'a member of the project group in Leka',
    ],
    [
      'prosjektansvarlig',
      'prosjektansvarlig i Leka',
      'prosjektansvarleg i Leka',
      'the one responsible for the project in Leka',
    ],
    ['prosjekteier', 'prosjekteier i Leka', 'prosjekteigar i Leka', 'a project owner in Leka'],
    ['medlem', 'nettverksmedlem i Leka', 'nettverksmedlem i Leka', 'a network member in Leka'],
    ['revisor', 'revisor i Leka', 'revisor i Leka', 'auditor in Leka'],
  ])('%s is read behind «er» and «som» in three languages', (kind, ...said) => {
    expect(languages.map((language) => roleOfOne({ kind, place: 'Leka' }, language))).toEqual(said);
  });

  test('names the organisation that a partner is from, and no place where there is none', () => {
    const partner = { kind: 'partner', organisation: 'Husbanken' };
    expect(languages.map((language) => roleOfOne(partner, language))).toEqual([
      'partner fra Husbanken',
      'partnar frå Husbanken',
      'a partner from Husbanken',
    ]);
    expect(roleOfOne({ kind: 'koordinator', place: null }, 'nb')).toBe('koordinator');
  });

  test('is told of every kind', () => {
    for (const kind of roleKinds)
      for (const language of languages) expect(roleOfOne({ kind }, language)).toMatch(/^\p{L}/u);
  });
});
