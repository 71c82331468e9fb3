import { describe, expect, test } from 'vitest';
import { instantAt } from '../../src/calendar/days.ts';
import { explained } from '../../src/features/timesheet/read/parse-explained.ts';

const explain = (text: string): string => explained(text, instantAt('2024-03-14', '10:00'));

describe('what a line of hours is read by', () => {
  test('names the rule and the reader of its words, and what it comes to', () => {
    expect(explain('timer i går 9-11 referat fra mandag')).toBe(
      [
        'As a line of hours:',
        '  «i går 9-11 referat fra mandag»',
        '    i går   a day with a name  day 2024-03-13',
        '    mandag  a weekday          day 2024-03-11',
        '    9-11    from when to when  09:00–11:00, or no clock',
        '    9-11    how long           takes it',
        '    i går   which day          takes it',
        '  → is clear: minutes 120, day 2024-03-13, activity referat fra mandag, from 09:00, to 11:00',
        'Its days in a plan:',
        '  «i går 9-11 referat fra mandag»',
        '    i går   a day with a name  day 2024-03-13',
        '    mandag  a weekday          day 2024-03-18',
      ].join('\n'),
    );
  });

  test('shows a mistyped word as it was likely meant', () => {
    const said = explain('2t 12 mrs møte');
    expect(said).toContain('«2t 12 mrs møte», compared as «2t 12 mars møte»');
    expect(said).toMatch(/12 mrs {2}a date +day 2024-03-12/);
    expect(said).toContain('asks about the day:');
  });

  test.each([
    ['1t30 møte', 'a number and a unit'],
    ['halvannen time møte', 'a length in words'],
    ['3 x 20 min møte', 'so many times'],
    ['1:30 møte', 'hours and minutes with a colon'],
    ['2 møte', 'a number by itself'],
    ['hel dag samling', 'a whole or a half day'],
    ['2t onsdag i forrige uke møte', 'a weekday'],
    ['2t for tre dager siden møte', 'a distance'],
    ['2t i romjula møte', 'a day with a name'],
    ['2t i påskeuka møte', 'beside a feast'],
    ['2t siste fredag i februar møte', 'a day counted in a month'],
    ['2t i helga møte', 'a period'],
    ['2t møte i morkveld', '«i morkveld» is known as no day'],
    ['2t møte #tilskudd', 'tags with a #'],
    ['2t møte tilskudd', 'tags in words'],
  ])('«%s» is read by: %s', (text, rule) => {
    expect(explain(text)).toContain(rule);
  });
});
