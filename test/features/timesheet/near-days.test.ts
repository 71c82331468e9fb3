import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, instantAt } from '../../../src/calendar/days.ts';
import { parseHours } from '../../../src/features/timesheet/read/parse.ts';
import { matchDays } from '../../../src/grammar/days/days.ts';
import { textOf, tokenize } from '../../../src/grammar/tokens.ts';

/** Lines that say on which day, with the words that say so taken out where a ☐ stands. */
const gaps = readFileSync(new URL('more-phrases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((row) => {
    const [at = '', , text = '', minutes = '', day = '', activity = ''] = row.split('\t');
    if (row.startsWith('#') || !/^\d+$/.test(minutes)) return [];
    const now = instantAt(at.slice(0, 10), at.slice(11));
    const tokens = tokenize(text);
    const [only, ...others] = matchDays(tokens, { today: dayOf(now), leaning: 'past' });
    if (!only || others.length > 0 || only.value.kind !== 'day' || only.value.day !== day) return [];
    const words = textOf(tokens, only);
    const gap = text.replace(words, '☐');
    const isApart = /(^|\s)☐([\s,.]|$)/.test(gap) && !/[:\t"]/.test(text);
    return activity.includes(words) || !isApart ? [] : [{ now, text: gap }];
  });

const weekdays = 'mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag'.split(' ');
const mistyped = fc
  .tuple(fc.constantFrom(...weekdays), fc.nat(20), fc.constantFrom(...'qwxzcjp'))
  .map(([word, n, letter]) => {
    const at = 1 + (n % (word.length - 1));
    return word.slice(0, at) + letter + word.slice(at + 1);
  });
const unknown = fc.oneof(
  mistyped,
  fc.constantFrom(
    ...(
      'i jubileumsuka|i konfirmasjonsveka|i haustferien|sist vinter|for lenge siden|for 3 dgr sidan|forleden|påskenatta|' +
      'i fastelavnshelga|i gåå|i gåt|i morgne|skjærtorsdagskvelden|langfredagsnatta|i adventstida|yestarday|før jul|' +
      'last winter|in the autumn holidays|i olsokhelga|fiire dager siden|ultimo august|primo mars|på mandags|i våres|' +
      'høstferien|sist haust|nest siste onsdag|i slutten av februar|igåt|the other week|føregåande veke'
    ).split('|'),
  ),
);

describe('a word that looks like a day', () => {
  it('is never saved on today where it is not known as one', () => {
    expect(gaps.length).toBeGreaterThan(250);
    fc.assert(
      fc.property(fc.constantFrom(...gaps), unknown, ({ now, text }, words) => {
        const line = text.replace('☐', words);
        const reading = parseHours(line, { now });
        if (reading.kind === 'clear' && reading.entry.day === dayOf(now)) expect.fail(line);
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps what was typed in the answers to its question', () => {
    const now = instantAt('2024-03-14', '10:00');
    const reading = parseHours('2t i jubileumsuka befaring', { now });
    expect(reading).toEqual({
      kind: 'choice',
      about: 'day',
      unread: 'i jubileumsuka',
      choices: ['2024-03-14', '2024-03-13'].map((day) => ({
        minutes: 120,
        day,
        activity: 'i jubileumsuka befaring',
      })),
    });
  });
});

describe('a date without a year', () => {
  it('that lies a few weeks ahead is never taken for last year’s without a question', () => {
    const ahead = fc.integer({ min: 1, max: 42 });
    const days = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2023-01-01', n));
    fc.assert(
      fc.property(days, ahead, (today, n) => {
        const [, month = '', date = ''] = addDays(today, n).split('-');
        for (const typed of [`${Number(date)}/${Number(month)}`, `${date}.${month}.`]) {
          const reading = parseHours(`2t ${typed} befaring`, { now: instantAt(today, '10:00') });
          if (reading.kind === 'clear') expect.fail(`${typed} on ${today}`);
        }
      }),
    );
  });
});
