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

  it('are parted by any white space, and compared without invisible marks', () => {
    const tokens = tokenize('2t\u00a0i\tgår\n\u202eplan\u200bmøte\u0000');
    expect(tokens.map(({ key }) => key)).toEqual(['2t', 'i', 'går', 'planmøte']);
    expect(tokens.map(({ text }) => text)).toEqual(['2t', 'i', 'går', '\u202eplan\u200bmøte']);
  });

  it('keep the joiners that emoji are built with', () => {
    expect(tokenize('👩‍🌾').map(({ text }) => text)).toEqual(['👩‍🌾']);
  });
});

describe('the rest', () => {
  it('keeps white space and direction marks within it as typed, and none around it', () => {
    expect(restOf(tokenize('\u200fmøte\u00a0 om \u202eabc\u202c\u200e '), [])).toBe(
      'møte\u00a0 om \u202eabc\u202c',
    );
  });

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
