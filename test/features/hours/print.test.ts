import { describe, expect, it } from 'vitest';
import { printHours } from '../../../src/features/timesheet/print.ts';
import type { HoursDraft } from '../../../src/features/timesheet/read/parse-reading.ts';

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
    const night: HoursDraft = { ...timed, minutes: 60, from: '01:30', to: '03:30', day: '2024-03-31' };
    expect(printHours(night, 'nb')).toBe('1 t kl. 01:30–03:30 søndag 31. mars 2024: møte');
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
});
