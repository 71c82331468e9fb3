import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, findDifferences, type HashedLine, hashLines } from '../../src/domain/line-hash.ts';

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const line: fc.Arbitrary<HashedLine> = fc.record({
  id: fc.uuid(),
  personId: fc.uuid(),
  networkId: fc.uuid(),
  municipalityId: fc.constantFrom('5052', '5046'),
  day: fc.constantFrom('2024-03-05', '2024-03-06', '2024-03-31'),
  minutes: fc.integer({ min: -1440, max: 1440 }),
  from: maybe(fc.constantFrom('08:00', '09:15')),
  to: maybe(fc.constantFrom('11:00', '12:30')),
  activity: fc.string(),
  themeId: maybe(fc.uuid()),
  goalId: maybe(fc.uuid()),
  measureId: maybe(fc.uuid()),
  financing: fc.constantFrom('egeninnsats', 'tilskudd', 'annet'),
  source: fc.constantFrom('slack', 'teams'),
  loggedAt: fc.date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }),
  correctsId: maybe(fc.uuid()),
  reason: maybe(fc.string()),
});
const lines = fc.uniqueArray(line, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });

const example: HashedLine = {
  id: '018e0f00-0000-7000-8000-000000000001',
  personId: 'p',
  networkId: 'n',
  municipalityId: '5052',
  day: '2024-03-05',
  minutes: 150,
  from: '09:00',
  to: '11:30',
  activity: 'Møte i Å',
  themeId: null,
  goalId: null,
  measureId: null,
  financing: 'egeninnsats',
  source: 'slack',
  loggedAt: new Date('2024-03-05T15:04:05.000Z'),
  correctsId: null,
  reason: null,
};

describe('the canonical form', () => {
  it('is what the file says it is', () => {
    const text = `lagbot hours 1\n["${example.id}","p","n","5052","2024-03-05",150,"09:00","11:30","Møte i Å",null,null,null,"egeninnsats","slack","2024-03-05T15:04:05.000Z",null,null]`;
    expect(canonicalText([example])).toBe(text);
    expect(hashLines([example])).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it('reads composed and decomposed letters as the same', () => {
    expect(hashLines([{ ...example, activity: 'Møte i Å'.normalize('NFD') }])).toBe(hashLines([example]));
  });

  it('has one hash for the same lines in any order, whatever their state', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const others = all.toReversed().map((one) => ({ ...one, state: 'locked' }));
        expect(hashLines(others)).toBe(hashLines(all));
        expect(findDifferences(all, others)).toEqual([]);
      }),
    );
  });

  it('has another hash when any field of any line is another, and says which', () => {
    const fields = Object.keys(example) as (keyof HashedLine)[];
    fc.assert(
      fc.property(lines, line, fc.nat(), fc.constantFrom(...fields), (all, other, at, field) => {
        const index = at % all.length;
        const before = all[index] ?? example;
        const after = { ...before, [field]: other[field] };
        const isSame = canonicalText([after]) === canonicalText([before]);
        const changed = all.with(index, after);
        expect(hashLines(changed) === hashLines(all)).toBe(isSame);
        const found = findDifferences(all, changed);
        if (isSame) expect(found).toEqual([]);
        else if (field === 'id')
          expect(found.map(({ kind }) => kind).toSorted()).toEqual(['added', 'missing']);
        else expect(found).toEqual([{ id: before.id, day: before.day, kind: 'changed', fields: [field] }]);
      }),
    );
  });

  it('has another hash when a line is gone or has come, and says which', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const [first, ...rest] = all;
        expect(hashLines(rest)).not.toBe(hashLines(all));
        const { id, day } = first ?? example;
        expect(findDifferences(all, rest)).toEqual([{ id, day, kind: 'missing', fields: [] }]);
        expect(findDifferences(rest, all)).toEqual([{ id, day, kind: 'added', fields: [] }]);
      }),
    );
  });
});
