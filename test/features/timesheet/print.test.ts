import { describe, expect, it } from 'vitest';
import { printHours } from '../../../src/features/timesheet/print.ts';
import { parseHours } from '../../../src/features/timesheet/read/parse.ts';
import type { HoursDraft } from '../../../src/features/timesheet/read/parse-reading.ts';
import { languages } from '../../../src/language.ts';

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

  it.each([
    ['egeninnsats', ['#egeninnsats', '#eigeninnsats', '#ownwork']],
    ['tilskudd', ['#tilskudd', '#tilskot', '#grant']],
    ['annet', ['#annet', '#anna', '#other']],
  ] as const)(
    'says that it is financed by %s in the reader’s language, and is read so',
    (financing, tags) => {
      const draft: HoursDraft = { minutes: 60, day: '2024-03-13', activity: 'planning', financing };
      for (const [index, language] of languages.entries()) {
        const printed = printHours(draft, language);
        expect(printed).toContain(` ${tags[index]}: `);
        const now = new Date('2024-03-14T09:00:00Z');
        expect(parseHours(printed, { now })).toMatchObject({ kind: 'clear', entry: draft });
      }
    },
  );

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
