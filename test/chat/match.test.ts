import { describe, expect, test } from 'vitest';
import { matchCommand } from '../../src/chat/turn/match.ts';
import { features } from '../../src/features/index.ts';
import type { Language } from '../../src/language.ts';

/** What a text comes to: the command's id and the rest, or what is suggested. */
const meaning = (text: string, language: Language = 'nb') => {
  const match = matchCommand(features, text);
  if (match.found === 'command') return `${match.command.id}: ${match.rest}`;
  return match.found === 'greeting' ? 'greeting' : `? ${match.nearest?.[language]}`;
};

describe('a command', () => {
  test('is found in three languages, with and without the bot’s name or a slash', () => {
    expect(meaning('timer 2t møte')).toBe('hours.log: 2t møte');
    expect(meaning('/timar liste veke 10')).toBe('hours.list: veke 10');
    expect(meaning('lag HOURS 2h meeting')).toBe('hours.log: 2h meeting');
    expect(meaning('Timer: 2t møte')).toBe('hours.log: 2t møte');
    expect(meaning('frist?')).toBe(meaning('frist'));
    expect(meaning('\u200f timer\u00a02t  to  ord')).toBe('hours.log: 2t  to  ord');
  });

  test('with the longest words wins', () => {
    expect(meaning('samling kommer ikke 2')).toMatch(/^gatherings\.\w+: 2$/);
    expect(meaning('samling kommer ikke 2')).not.toBe(meaning('samling kommer 2'));
  });

  test('followed by nothing but a word for help shows the help for it', () => {
    expect(meaning('timer hjelp')).toBe('help.show: timer');
    expect(meaning('timer hjelp til søknad 2t')).toBe('hours.log: hjelp til søknad 2t');
  });

  test('that is misspelt is suggested; what is far from all words is not', () => {
    expect(meaning('timr 2t')).toBe('? timer');
    expect(meaning('timr 2t', 'nn')).toBe('? timar');
    expect(meaning('hous 2h', 'en')).toBe('? hours');
    expect(meaning('timr 2t', 'en')).toBe('? hours');
    expect(meaning('statsu')).toBe('? status');
    expect(meaning('xyzzy')).toBe('? undefined');
    expect(meaning('lag '.repeat(10_000))).toBe('? undefined');
  });
});

test('a greeting is met as one', () => {
  expect(['hei', 'Hei,', 'Hallo Lagbot!', 'hi'].map((text) => meaning(text))).toEqual(
    Array(4).fill('greeting'),
  );
});
