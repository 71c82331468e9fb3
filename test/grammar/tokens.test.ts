import { describe, expect, it } from 'vitest';
import { restOf, tokenize } from '../../src/grammar/tokens.ts';

describe('words', () => {
  it('are compared in lower case without the punctuation around them', () => {
    expect(tokenize('(Kl. 9–11,) «Ons.»').map(({ key, hasDot }) => [key, hasDot])).toEqual([
      ['kl', true],
      ['9-11', false],
      ['ons', true],
    ]);
  });

  it('are parted by any white space and rid of invisible marks', () => {
    expect(tokenize('2t\u00a0i\tgår\n\u202eplan\u200bmøte\u0000').map(({ text }) => text)).toEqual([
      '2t',
      'i',
      'går',
      'planmøte',
    ]);
  });

  it('keep the joiners that emoji are built with', () => {
    expect(tokenize('👩‍🌾').map(({ text }) => text)).toEqual(['👩‍🌾']);
  });
});

describe('the rest', () => {
  it('keeps what was not taken, without the marks that parted it', () => {
    const tokens = tokenize('Planmøte, 2t – i går: referat');
    expect(
      restOf(tokens, [
        { from: 1, to: 2 },
        { from: 3, to: 5 },
      ]),
    ).toBe('Planmøte referat');
    expect(restOf(tokens, [])).toBe('Planmøte, 2t – i går: referat');
  });
});
