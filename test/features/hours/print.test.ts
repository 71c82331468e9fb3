import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantAt } from '../../../src/calendar.ts';
import { type HoursDraft, parseHours } from '../../../src/features/hours/parse.ts';
import { printHours } from '../../../src/features/hours/print.ts';

const today = '2024-03-14';
const now = instantAt(today, '10:00');
const themes = ['Plan- og utviklingsprosesser', 'Næringsutvikling', 'Rekruttering og kompetanseutvikling'];
const municipalities = ['Leka (I LAG)', 'Leka (Vestnettet)', 'Snåase–Snåsa'];

const activity = fc
  .array(
    fc.constantFrom(
      'befaring',
      '1t',
      '12. mars',
      'i går',
      '3 søknader',
      '45',
      'Møte!',
      'kl 9-11',
      '🎉',
      '#2.1',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((words) => words.join(' '));
const length: fc.Arbitrary<Pick<HoursDraft, 'minutes' | 'from' | 'to'>> = fc.oneof(
  fc.integer({ min: 1, max: 1440 }).map((minutes) => ({ minutes })),
  fc.constant({ minutes: 150, from: '09:00', to: '11:30' }),
);
const names = fc.record(
  {
    theme: fc.constantFrom(...themes, ''),
    financing: fc.constantFrom('egeninnsats' as const, 'tilskudd' as const, 'annet' as const),
    municipality: fc.constantFrom(...municipalities),
  },
  { requiredKeys: [] },
);

describe('a printed line', () => {
  it('reads naturally in each language', () => {
    const draft: HoursDraft = {
      minutes: 150,
      day: '2024-03-13',
      activity: 'befaring',
      theme: 'Næringsutvikling',
    };
    expect(printHours(draft, 'nb')).toBe('2 t 30 min onsdag 13. mars 2024 #Næringsutvikling: befaring');
    expect(printHours(draft, 'en')).toBe('2 h 30 min Wednesday 13 March 2024 #Næringsutvikling: befaring');
    const timed: HoursDraft = {
      minutes: 120,
      from: '09:00',
      to: '11:00',
      day: '2024-03-09',
      activity: 'møte',
    };
    expect(printHours(timed, 'nn')).toBe('kl. 09:00–11:00 laurdag 9. mars 2024: møte');
  });

  it('names what has no theme in words, and never prints a # alone', () => {
    const draft: HoursDraft = { minutes: 60, day: '2024-03-13', activity: 'møte', theme: '' };
    expect(printHours(draft, 'nb')).toBe('1 t onsdag 13. mars 2024 #utentema: møte');
    expect(printHours(draft, 'nn')).toContain(' #utantema: ');
    expect(printHours(draft, 'en')).toContain(' #notheme: ');
    expect(printHours({ ...draft, theme: 'Barn, unge (og eldre)' }, 'nb')).toContain(
      ' #Barn_unge_og_eldre: ',
    );
  });

  it('is read back to the same line', () => {
    const back = fc.integer({ min: 0, max: 900 });
    const language = fc.constantFrom('nb' as const, 'nn' as const, 'en' as const);
    fc.assert(
      fc.property(length, back, activity, names, language, (time, n, what, more, lang) => {
        const draft: HoursDraft = { ...time, day: addDays(today, -n), activity: what, ...more };
        const reading = parseHours(printHours(draft, lang), { now, themes, municipalities });
        expect(reading).toEqual({ kind: 'clear', entry: draft });
      }),
      { numRuns: 500 },
    );
  });
});
