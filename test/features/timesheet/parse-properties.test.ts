import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, instantAt, isDay } from '../../../src/calendar/days.ts';
import { printHours } from '../../../src/features/timesheet/print.ts';
import { parseHours } from '../../../src/features/timesheet/read/parse.ts';
import type {
  HoursContext,
  HoursDraft,
  HoursReading,
} from '../../../src/features/timesheet/read/parse-reading.ts';
import { clockText } from '../../../src/grammar/clock/clock.ts';
import { clockForms, dayForms, durationForms } from '../../../src/grammar/forms.ts';
import type { Language } from '../../../src/language.ts';
import { trim } from '../../../src/text.ts';

const names: Omit<HoursContext, 'now'> = {
  themes: ['Plan- og utviklingsprosesser', 'Næringsutvikling', 'Barn, unge (og eldre)', 'Attraktive bomiljø'],
  municipalities: ['Leka (I LAG)', 'Leka (Vestnettet)', 'Snåase–Snåsa', 'Høylandet'],
  goals: [
    { number: 1, title: 'Flere boliger', theme: 'Attraktive bomiljø' },
    { number: 12, title: 'Næringsutvikling', theme: 'Næringsutvikling' },
  ],
  measures: [
    { number: 3, title: 'Bedriftsbesøk' },
    { number: 40, title: 'Boligkartlegging' },
  ],
};
const languages: fc.Arbitrary<Language> = fc.constantFrom('nb', 'nn', 'en');

// Whatever reads as something else, so that nothing in an activity may be taken for more than words.
const fragments = [
  ...[...durationForms, ...clockForms, ...dayForms].flatMap(({ nb, nn, en }) => [nb, nn, en]),
  ...(
    '2t|1,30|45|-2t|0 t|25t|kl 9|kl|fra 9 til|22-01|i morgen|neste fredag|uke 10|uke 53|31.2.|29. februar|mars 13|den|på|' +
    'for|om|i|og|til|hel dag|halv|to|2 +|2 x|man|man og|#|#n|#næring|#tiltak3|#tiltak9|#delmål 12|tiltak 3|delmål|tema|' +
    'tema næring|egeninnsats,|tilskudd:|, tilskudd|for Høylandet|i Leka|minus 30 min lunsj|planmøte|Snåase–Snåsa|🎉|' +
    '👩‍🌾|:|-|,|.|;|(|)|"|\t|\n|\u00a0|\u200e|2t-møte|2-timersmøte|am|p.m.|half past|forty|siste dag i|2024|2. klasse'
  ).split('|'),
];
const fragment = fc.constantFrom(...fragments);
const line = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 6, arbitrary: fc.array(fragment, { maxLength: 10 }).map((parts) => parts.join(' ')) },
);

function draftsOf(reading: HoursReading): readonly Partial<HoursDraft>[] {
  switch (reading.kind) {
    case 'clear':
      return [reading.entry];
    case 'choice':
      return reading.choices;
    case 'missing':
      return [reading.draft];
    case 'impossible':
      return [];
  }
}

function expectReal(text: string, now: Date): void {
  const today = dayOf(now);
  const reading = parseHours(text, { ...names, now });
  expect(reading.kind === 'choice' ? reading.choices.length : 1).toBeGreaterThan(0);
  for (const { day = today, minutes = 1, from, to } of draftsOf(reading)) {
    if (!isDay(day) || day > today) expect.fail(`${text} at ${now.toISOString()}: ${day}`);
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > 1440)
      expect.fail(`${text}: ${minutes} minutes`);
    if (from !== undefined && to !== undefined && from >= to) expect.fail(`${text}: ${from}–${to}`);
  }
}

describe('an entry that is printed', () => {
  const words = fc.array(
    fc.constantFrom(...fragments.filter((each) => !each.includes('#') && trim(each) !== '')),
    { minLength: 1, maxLength: 5 },
  );
  const activity = fc
    .oneof(
      words.map((parts) => parts.join(' ')),
      fc.string({ minLength: 1, maxLength: 40 }),
    )
    .map(trim)
    .filter((text) => text !== '' && !text.includes('#'));
  const length: fc.Arbitrary<Pick<HoursDraft, 'minutes' | 'from' | 'to'>> = fc.oneof(
    fc.integer({ min: 1, max: 1440 }).map((minutes) => ({ minutes })),
    fc
      .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
      .filter(([from, to]) => from < to)
      .map(([from, to]) => ({ minutes: to - from, from: clockText(from), to: clockText(to) })),
  );
  const tags = fc.record(
    {
      theme: fc.constantFrom(...(names.themes ?? []), ''),
      goal: fc.constantFrom(0, 1, 12),
      measure: fc.constantFrom(0, 3, 40),
      financing: fc.constantFrom('egeninnsats' as const, 'tilskudd' as const, 'annet' as const),
      municipality: fc.constantFrom(...(names.municipalities ?? [])),
    },
    { requiredKeys: [] },
  );

  it('is read back to the same entry, in any language', () => {
    const today = '2024-03-14';
    const now = instantAt(today, '10:00');
    const back = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(length, back, activity, tags, languages, (time, n, what, more, language) => {
        const draft: HoursDraft = { ...time, day: addDays(today, -n), activity: what, ...more };
        const reading = parseHours(printHours(draft, language), { ...names, now });
        expect(reading).toEqual({ kind: 'clear', entry: draft });
      }),
      { numRuns: 600 },
    );
  });
});

describe('any text', () => {
  const moments = fc.date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2035-01-01T00:00:00Z'),
    noInvalidDate: true,
  });

  it('never leads to a future day, a day that does not exist, or minutes that no day holds', () => {
    fc.assert(
      fc.property(line, moments, (text, at) => expectReal(text, at)),
      { numRuns: 1000 },
    );
  });

  it('of ten thousand characters is read without a throw', () => {
    const now = instantAt('2024-03-14', '10:00');
    fc.assert(
      fc.property(fragment, fragment, fc.nat(3), (one, other, n) => {
        const unit = `${`${one} `.repeat(n + 1)}${other} `;
        expectReal(unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000), now);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps an activity of plain words as typed', () => {
    const now = instantAt('2024-03-14', '10:00');
    const word = fc.constantFrom(
      'Planmøte',
      'BEFARING',
      'kaia',
      '🎉',
      'Snåase–Snåsa',
      'plan-',
      'søknad',
      'møte!',
    );
    const activities = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(activities, (activity) => {
        for (const text of [`2t i går ${activity}`, `${activity} 2t i går`, `i går ${activity} 2t`]) {
          expect(parseHours(text, { now })).toEqual({
            kind: 'clear',
            entry: { minutes: 120, day: '2024-03-13', activity },
          });
        }
      }),
    );
  });
});

describe('a phrase', () => {
  // Around both changes of the clock, leap day, New Year, and the days of week 53.
  const edges = [
    ...['2024-03-30', '2024-03-31', '2024-04-01', '2024-10-26', '2024-10-27', '2024-10-28'],
    ...['2024-02-28', '2024-02-29', '2024-03-01', '2025-02-28', '2023-12-31', '2024-01-01', '2025-01-01'],
    ...['2026-12-27', '2026-12-28', '2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'],
  ];
  const times = [
    '00:00',
    '00:01',
    '00:59',
    '01:59',
    '02:00',
    '02:30',
    '02:59',
    '03:00',
    '12:00',
    '23:00',
    '23:59',
  ];
  const phrases = fragments.filter((each) => /\p{L}|\d/u.test(each)).map((each) => `2t ${each} møte`);

  it('gives a real day that is not ahead, at every minute around the edges of the calendar', () => {
    for (const day of edges) {
      for (const [i, time] of times.entries()) {
        const now = instantAt(day, time);
        // Every phrase meets every edge, at another minute of it.
        for (const [j, phrase] of phrases.entries()) if (j % times.length === i) expectReal(phrase, now);
        expectReal('2t i går møte', now);
      }
    }
  });

  it('means the same all day, whatever the minute', () => {
    const phrase = fc.constantFrom(...phrases);
    const day = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2023-01-01', n));
    fc.assert(
      fc.property(phrase, day, fc.nat(1439), (text, today, minute) => {
        const at = (time: string) => parseHours(text, { ...names, now: instantAt(today, time) });
        expect(at(clockText(minute))).toEqual(at('00:00'));
      }),
      { numRuns: 800 },
    );
  });

  it('names yesterday rightly on every day of the years around week 53', () => {
    for (let n = 0; n < 800; n += 1) {
      const today = addDays('2026-01-01', n);
      const reading = parseHours('2t i går møte', { now: instantAt(today, n % 2 === 0 ? '00:00' : '23:59') });
      expect(reading).toEqual({
        kind: 'clear',
        entry: { minutes: 120, day: addDays(today, -1), activity: 'møte' },
      });
    }
  });
});
