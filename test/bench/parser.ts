import { readFileSync } from 'node:fs';
import { instantAt } from '../../src/calendar/days.ts';
import { parseHours } from '../../src/features/timesheet/read/parse.ts';
import type { HoursContext } from '../../src/features/timesheet/read/parse-reading.ts';
import { type Line, median } from './table.ts';

const now = instantAt('2024-03-14', '10:00');
const context: HoursContext = {
  now,
  themes: ['Plan- og utviklingsprosesser', 'Næringsutvikling'],
  municipalities: ['Leka', 'Høylandet'],
  goals: [{ number: 2, title: 'Flere i arbeid', theme: 'Næringsutvikling' }],
  measures: [{ number: 3, title: 'Bedriftsbesøk' }],
};

/** What keeps each rule of the grammar busiest when it is typed again and again. */
const worst =
  'i |kl 9 |1 |2 + |9-11 |den |på den |31.2 |12.3. |2t |2t i går |#næring |tiltak 3 |tema |for tre dager siden |mandag og |: |a'.split(
    '|',
  );

/** How many typical phrases are read a second on one core, and how the time grows with a text's length. */
export function measureParser(): Line[] {
  const phrases = readPhrases();
  const perSecond = median(rounds(() => rate(phrases, 400)));
  const slowest = Math.max(...worst.map((piece) => timeOf(piece.repeat(10_000 / piece.length))));
  const growth = median(rounds(() => timeOf(longText(10_000)) / timeOf(longText(1_000))));
  return [
    {
      name: `parser, phrases/s (${phrases.length} typical ones)`,
      value: perSecond.toFixed(0),
      goal: '≥ 50000',
      isReached: perSecond >= 50_000,
    },
    {
      name: 'parser, 10,000 characters',
      value: `${(timeOf(longText(10_000)) * 1000).toFixed(0)} µs`,
      floor: `${(timeOf(longText(1_000)) * 1000).toFixed(0)} µs`,
      ratio: growth.toFixed(1),
      goal: '≤ 15, linear',
      isReached: growth <= 15,
    },
    {
      name: `parser, the slowest of ${worst.length} texts of 10,000 characters`,
      value: `${slowest.toFixed(2)} ms`,
      goal: '≤ 5 ms',
      isReached: slowest <= 5,
    },
  ];
}

/** The phrases that the tests hold to be typical. */
function readPhrases(): string[] {
  return readFileSync('test/features/timesheet/phrases.tsv', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[2] ?? '');
}

const rounds = (measure: () => number): number[] => Array.from({ length: 5 }, measure);

/** Phrases a second, over so many milliseconds. */
function rate(phrases: readonly string[], milliseconds: number): number {
  const begun = performance.now();
  let read = 0;
  while (performance.now() - begun < milliseconds) {
    for (const phrase of phrases) parseHours(phrase, context);
    read += phrases.length;
  }
  return (read * 1000) / (performance.now() - begun);
}

/** The middle time that one text takes, in milliseconds. */
function timeOf(text: string): number {
  const times = Array.from({ length: 51 }, () => {
    const begun = performance.now();
    parseHours(text, context);
    return performance.now() - begun;
  });
  return median(times);
}

const longText = (length: number): string =>
  `2t i går ${'møte om plan 3 søknader kl 10-punktsmodellen 12 '.repeat(length / 40)}`.slice(0, length);
