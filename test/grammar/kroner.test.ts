import { describe, expect, test } from 'vitest';
import { findKroner, signedØreOf, øreOf } from '../../src/grammar/kroner.ts';

describe('an amount by itself', () => {
  test.each([
    ['kr 687 500', 687_500],
    ['kr. 687 500,-', 687_500],
    ['kr 687 500', 687_500],
    ['687500,00', 687_500],
    ['687.500,00', 687_500],
    ['687 500.00', 687_500],
    ['687,500.50', 687_500.5],
    ["50'000", 50_000],
    ['50 000', 50_000],
    ['50.000', 50_000],
    ['50 000,-', 50_000],
    ['50 000,50', 50_000.5],
    ['700,–', 700],
    ['700.-', 700],
    ['700 NOK', 700],
    ['kr50000', 50_000],
    ['7 000 kroner', 7000],
    ['7 000 kronar', 7000],
    ['612,50', 612.5],
    ['0,5 mill', 500_000],
    ['0,5 millioner kroner', 500_000],
    ['1,5 mill. kr', 1_500_000],
    ['kr 1 million', 1_000_000],
    ['50 tusen', 50_000],
    ['50k', 50_000],
    ['1 000 000', 1_000_000],
    ['1.000.000', 1_000_000],
    ['12,345,678', 12_345_678],
    ['kr 0', 0],
  ])('%s', (text, kroner) => {
    expect(øreOf(text)).toBe(Math.round(kroner * 100));
  });

  test.each([
    ['-5000', -5000],
    ['−5000', -5000],
    ['kr -5000', -5000],
    ['-kr 5000', -5000],
    ['minus 5000', -5000],
    ['minus kr 50 000,50', -50_000.5],
    ['50 000', 50_000],
    ['0', 0],
  ])('%s may be below nothing', (text, kroner) => {
    expect(signedØreOf(text)).toBe(Math.round(kroner * 100));
  });

  test.each([
    'kr 50 000,505',
    'kr 5.0000',
    '50 00',
    'kr 1.000.00',
    '',
    'abc',
    '-50 000',
    'kr -700',
    '50 0000',
    '12.3.2024',
    '1. juni',
    '2024-01-01',
    '75 %',
  ])('%s is none', (text) => {
    expect(øreOf(text)).toBeUndefined();
  });
});

describe('an amount in a sentence', () => {
  test.each([
    ['kr 50 000 konsulent 12. mars', 50_000, '', 'konsulent 12. mars'],
    ['50 000 konsulent 12. mars 2024', 50_000, '', 'konsulent 12. mars 2024'],
    ['konsulent 12. mars 50 000 kr', 50_000, 'konsulent 12. mars', ''],
    ['700 fra 1. januar 2024', 700, '', 'fra 1. januar 2024'],
    ['fra 1. januar 2024 700', 700, 'fra 1. januar 2024', ''],
    ['650 fra 2024-01-01', 650, '', 'fra 2024-01-01'],
    ['Leka 343 750 1. utbetaling', 343_750, 'Leka', '1. utbetaling'],
    ['3 stoler 12 000 kroner 12. mars', 12_000, '3 stoler', '12. mars'],
    ['leie 12/3 50000', 50_000, 'leie 12/3', ''],
    ['50 000 kr for 75 % stilling', 50_000, '', 'for 75 % stilling'],
    ['- 50 000 konsulent', 50_000, '-', 'konsulent'],
    ['konsulent -5000', -5000, 'konsulent', ''],
    ['sak 24/123 50 000', 50_000, 'sak 24/123', ''],
  ])('%s', (text, kroner, before, after) => {
    expect(findKroner(text, true)).toEqual({ øre: kroner * 100, before, after });
  });

  test('without a mark it is one only where that is asked for', () => {
    expect(findKroner('konsulent 50 000')).toBeUndefined();
    expect(findKroner('konsulent 50 000 kr')).toMatchObject({ øre: 5_000_000 });
  });
});
