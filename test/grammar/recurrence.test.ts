import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, monthRange, weekdayOf } from '../../src/calendar/days.ts';
import { datesBetween, isRepeat, lastOfAll, repeatOf } from '../../src/domain/occurrences.ts';
import { repeatText } from '../../src/features/repetition.ts';
import { readRecurrence } from '../../src/grammar/repeats/recurrence.ts';
import { restOf, tokenize } from '../../src/grammar/tokens.ts';
import { languages } from '../../src/language.ts';

const today = '2024-03-14'; // a Thursday

/** What is left of the text, how it repeats, and its first dates. */
function read(text: string, count = 3): string {
  const tokens = tokenize(text);
  const reading = readRecurrence(tokens, today);
  if (reading?.kind !== 'kept')
    return reading?.kind === 'other' ? `? ${reading.said}` : (reading?.kind ?? 'none');
  const due = reading.first ?? '';
  const dates = datesBetween({ due, repeat: repeatOf(reading.rule) }, due, '2030-12-31').slice(0, count);
  return [restOf(tokens, reading.taken), ...dates].join(' ');
}

describe('what comes again', () => {
  it.each([
    ['Møte hver tirsdag', 'Møte kvar tysdag', 'Møte every Tuesday', '2024-03-19 2024-03-26 2024-04-02'],
    [
      'Møte hver uke fredag',
      'Møte kvar veke fredag',
      'Møte every week on Friday',
      '2024-03-15 2024-03-22 2024-03-29',
    ],
    [
      'Møte annenhver fredag',
      'Møte annankvar fredag',
      'Møte every other Friday',
      '2024-03-15 2024-03-29 2024-04-12',
    ],
    [
      'Møte hver annen fredag',
      'Møte kvar andre fredag',
      'Møte every second Friday',
      '2024-03-15 2024-03-29 2024-04-12',
    ],
    [
      'Møte hver 14. dag fra 2. april',
      'Møte kvar 14. dag frå 2. april',
      'Møte every two weeks from 2 April',
      '2024-04-02 2024-04-16 2024-04-30',
    ],
    [
      'Møte hver tirsdag fra mai',
      'Møte kvar tysdag frå mai',
      'Møte every Tuesday from May',
      '2024-05-07 2024-05-14 2024-05-21',
    ],
    [
      'Møte tredje tirsdag i måneden fra april',
      'Møte tredje tysdag i månaden frå april',
      'Møte third Tuesday of the month from April',
      '2024-04-16 2024-05-21 2024-06-18',
    ],
    [
      'Møte 30. hver måned',
      'Møte den 30. kvar månad',
      'Møte the 30th of every month',
      '2024-03-30 2024-04-30 2024-05-30',
    ],
    [
      'Møte siste dag i hver måned',
      'Møte siste dag i kvar månad',
      'Møte last day of every month',
      '2024-03-31 2024-04-30 2024-05-31',
    ],
    [
      'Møte hver siste dag i måneden',
      'Møte kvar siste dag i månaden',
      'Møte every last day of the month',
      '2024-03-31 2024-04-30 2024-05-31',
    ],
    [
      'Møte første mandag i hver måned',
      'Møte fyrste måndag i kvar månad',
      'Møte first Monday of every month',
      '2024-04-01 2024-05-06 2024-06-03',
    ],
    [
      'Møte fjerde fredag hver måned',
      'Møte fjerde fredag kvar månad',
      'Møte every fourth Friday of the month',
      '2024-03-22 2024-04-26 2024-05-24',
    ],
    [
      'Møte siste fredag hver måned',
      'Møte kvar siste fredag i månaden',
      'Møte every last Friday',
      '2024-03-29 2024-04-26 2024-05-31',
    ],
    [
      'Møte siste virkedag i hver måned',
      'Møte siste yrkedag i kvar månad',
      'Møte last workday of every month',
      '2024-03-27 2024-04-30 2024-05-31',
    ],
    [
      'Møte andre tirsdag i november hvert år',
      'Møte kvart år andre tysdag i november',
      'Møte second Tuesday of November every year',
      '2024-11-12 2025-11-11 2026-11-10',
    ],
    [
      'Møte 1. mars hvert år',
      'Møte 1. mars kvart år',
      'Møte 1 March every year',
      '2025-03-01 2026-03-01 2027-03-01',
    ],
    [
      'Møte 29. februar hvert år',
      'Møte 29. februar kvart år',
      'Møte 29 February every year',
      '2025-02-28 2026-02-28 2027-02-28',
    ],
    [
      'Møte siste dag i hvert kvartal',
      'Møte siste dag i kvart kvartal',
      'Møte last day of every quarter',
      '2024-03-31 2024-06-30 2024-09-30',
    ],
    [
      'Møte siste dag i hvert tertial',
      'Møte siste dag i kvart tertial',
      'Møte last day of every tertile',
      '2024-04-30 2024-08-31 2024-12-31',
    ],
    [
      'Møte hvert kvartal 15. april',
      'Møte kvart kvartal 15. april',
      'Møte quarterly from 15 April',
      '2024-04-15 2024-07-15 2024-10-15',
    ],
    [
      'Møte hver fredag i april',
      'Møte kvar fredag i april',
      'Møte every Friday in April',
      '2024-04-05 2024-04-12 2024-04-19',
    ],
    [
      'Møte hver fredag til 22. mars',
      'Møte kvar fredag til og med 22. mars',
      'Møte every Friday until 22 March',
      '2024-03-15 2024-03-22',
    ],
    [
      'Møte en gang i måneden den 5.',
      'Møte ein gong i månaden den 5.',
      'Møte once a month on the 5th',
      '2024-04-05 2024-05-05 2024-06-05',
    ],
  ])('«%s», «%s», “%s”', (nb, nn, en, dates) => {
    for (const text of [nb, nn, en]) expect(read(text)).toBe(`Møte ${dates}`);
  });

  it.each([
    'hver dag',
    'hver virkedag',
    'hver tirsdag og torsdag',
    'to ganger i uka',
    'hver tirsdag unntatt juli',
    'kvar tysdag untatt i påska',
    'every Tuesday except July',
    'hver tirsdag men ikke i juli',
    'hver påske',
    'hver mandag i partallsuker',
    'første og tredje mandag i hver måned',
    'hver måned til jul',
    '3.-4. april hver måned',
    'tirsdag hver måned',
    'hver tirsdag 3. april',
    'hver tredje fredag',
    'den 15. hvert kvartal',
    'langfredag hvert år',
  ])('«%s» can’t be kept, and isn’t dropped', (text) => {
    expect(read(`Møte ${text}`)).toMatch(/^\? /);
  });

  it.each([
    'Hver stemme teller 3. april',
    'Møte med daglig leder 3. april',
    'Første mandag i april',
    'Alle i hver kommune',
  ])('«%s» comes once', (text) => {
    expect(read(text)).toBe('none');
  });
});

describe('the dates of what comes again', () => {
  const day = fc.integer({ min: 0, max: 27_000 }).map((n) => addDays('2024-01-01', n));

  it('stay on their day in every month, of any year', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('monthly-last', 'monthly-30', 'monthly-2-tue', 'monthly-last-fri'),
        (due, repeat) => {
          for (const date of datesBetween({ due, repeat }, due, addDays(due, 900))) {
            const { to } = monthRange(date.slice(0, 7));
            if (repeat === 'monthly-last') expect(date).toBe(to);
            if (repeat === 'monthly-30') expect([to, `${date.slice(0, 8)}30`]).toContain(date);
            if (repeat === 'monthly-2-tue')
              expect([weekdayOf(date), Math.ceil(Number(date.slice(8)) / 7)]).toEqual([2, 2]);
            if (repeat === 'monthly-last-fri')
              expect([weekdayOf(date), addDays(date, 7) > to]).toEqual([5, true]);
          }
        },
      ),
    );
  });

  it('are 14 days apart every second week, wherever the window begins', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 700 }), (due, after) => {
        const all = datesBetween({ due, repeat: '2-weekly' }, due, addDays(due, 800));
        const from = addDays(due, after);
        expect(datesBetween({ due, repeat: '2-weekly' }, from, addDays(due, 800))).toEqual(
          all.filter((one) => one >= from),
        );
      }),
    );
  });

  it('end with the year 2100, and cost nothing beyond it', () => {
    expect(datesBetween({ due: '9999-12-31', repeat: 'monthly' }, '2024-01-01', '9999-12-31')).toEqual([]);
    expect(datesBetween({ due: '2100-11-30', repeat: 'monthly-30' }, '2024-01-01', '9999-12-31')).toEqual([
      '2100-11-30',
      '2100-12-30',
    ]);
    expect(datesBetween({ due: '2024-01-31', repeat: 'monthly' }, '2024-01-01', '9999-12-31').at(-1)).toBe(
      lastOfAll,
    );
  });

  it('are said in words that are read as the same', () => {
    const codes = [
      'weekly',
      '2-weekly',
      'monthly',
      'monthly-30',
      'monthly-last',
      'monthly-1-mon',
      'monthly-last-fri',
      'yearly',
      'yearly-2-tue',
    ];
    for (const repeat of [...codes, ...codes.map((one) => `${one} until 2026-05-20`)])
      for (const language of languages) {
        const due = datesBetween({ due: '2024-03-14', repeat }, '2024-03-14', '2026-03-14')[0] ?? '';
        const said = repeatText(repeat, due, language).replace(/ \(.*\)$/, '');
        const reading = readRecurrence(tokenize(`Møte ${said}`), today);
        expect(isRepeat(repeat)).toBe(true);
        expect([said, reading?.kind === 'kept' && repeatOf(reading.rule)]).toEqual([said, repeat]);
      }
  });
});
