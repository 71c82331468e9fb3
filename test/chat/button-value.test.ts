import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  aDay,
  aMonth,
  asTyped,
  carrying,
  carryingJson,
  maybe,
  remainder,
  word,
  wordOf,
} from '../../src/chat/button-value.ts';
import { trim } from '../../src/text.ts';

const id = fc.uuid();
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('what a button carries', () => {
  it('is read back as it was written, whatever of it is missing', () => {
    const kinds = carrying({
      ...{ line: word, due: aDay, month: aMonth },
      ...{ municipality: maybe(word), choice: maybe(wordOf(['coming', 'notComing'])), note: remainder },
    });
    const value = fc.record({
      ...{ line: id, due: day, month: day.map((one) => one.slice(0, 7)) },
      ...{ municipality: fc.option(id, { nil: undefined }), note: fc.string().map(trim) },
      choice: fc.option(fc.constantFrom('coming', 'notComing'), { nil: undefined }),
    });
    fc.assert(
      fc.property(value, (one) => {
        expect(kinds.read(kinds.write(one))).toEqual({ value: one });
      }),
    );
  });

  it('is read back with its last parts missing', () => {
    const kinds = carrying({ line: word, municipality: maybe(word) });
    const one = { line: 'a', municipality: undefined };
    expect(kinds.read(kinds.write(one))).toEqual({ value: one });
    expect(kinds.read('a')).toEqual({ value: one });
  });

  it('is nothing where it is none of that kind', () => {
    const kinds = carrying({ line: word, due: aDay, choice: wordOf(['coming']) });
    for (const text of ['', 'a', 'a 2024-02-30 coming', 'a 2024-02-29 leaving', 'a 2024-02-29 coming b'])
      expect(kinds.read(text)).toBeUndefined();
  });

  it('may be of a shape of its own, or just what is typed', () => {
    const shape = carryingJson(z.strictObject({ minutes: z.int().positive() }));
    expect(shape.read(shape.write({ minutes: 90 }))).toEqual({ value: { minutes: 90 } });
    for (const text of ['', '{', '{}', '{"minutes":-1}', '{"minutes":1,"to":2}'])
      expect(shape.read(text)).toBeUndefined();
    expect(asTyped.read('2t i går')).toEqual({ value: '2t i går' });
  });
});
