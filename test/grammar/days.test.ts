import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay } from '../../src/calendar/days.ts';
import { findDay } from '../../src/grammar/days/days.ts';

const today = '2024-03-14'; // a Thursday
const ahead = (text: string) => findDay(text, { today, leaning: 'future' });
const behind = (text: string) => findDay(text, { today, leaning: 'past' });

describe('a day that lies ahead', () => {
  it.each([
    ['i dag', '2024-03-14'],
    ['i morgen', '2024-03-15'],
    ['i morgon', '2024-03-15'],
    ['tomorrow', '2024-03-15'],
    ['i overmorgen', '2024-03-16'],
    ['torsdag', '2024-03-14'],
    ['på tysdag', '2024-03-19'],
    ['førstkommende mandag', '2024-03-18'],
    ['fredag neste uke', '2024-03-22'],
    ['fredag i neste veke', '2024-03-22'],
    ['friday next week', '2024-03-22'],
    ['neste mandag', '2024-03-18'],
    ['om 3 dager', '2024-03-17'],
    ['om to veker', '2024-03-28'],
    ['in a week', '2024-03-21'],
    ['om to måneder', '2024-05-14'],
    ['fredag om to uker', '2024-03-29'],
    ['tirsdag uke 20', '2024-05-14'],
    ['tirsdag uke 10', '2025-03-04'],
    ['15. desember', '2024-12-15'],
    ['15.12.', '2024-12-15'],
    ['15.12', '2024-12-15'],
    ['13. mars', '2025-03-13'],
    ['29. februar 2028', '2028-02-29'],
    ['den 20.', '2024-03-20'],
    ['den 12.', '2024-04-12'],
    ['the 12th of April', '2024-04-12'],
    ['innen 15. desember', '2024-12-15'],
    ['senest fredag', '2024-03-15'],
    ['første tirsdag i mai', '2024-05-07'],
    ['første tirsdag i mars', '2025-03-04'],
    ['last friday in May', '2024-05-31'],
    ['2. påskedag', '2024-04-01'],
    ['langfredag', '2024-03-29'],
    ['17. mai', '2024-05-17'],
  ])('is found in "%s"', (text, day) => {
    expect(ahead(`Sluttrapport I LAG ${text}`)).toEqual({ kind: 'day', day, rest: 'Sluttrapport I LAG' });
  });

  it('can be this week’s or the next one’s after "neste"', () => {
    expect(ahead('Møte neste fredag')).toEqual({
      kind: 'choice',
      days: ['2024-03-15', '2024-03-22'],
      rest: 'Møte',
    });
  });

  it('is the last of those in the text, for the title comes first', () => {
    expect(ahead('Referat fra 12. mars 20. mars')).toMatchObject({ kind: 'day', day: '2024-03-20' });
  });
});

describe('several days', () => {
  it.each([
    '3.-4. april',
    '3.–4. april',
    '3-4 april',
    '3. - 4. april',
    '3. til 4. april',
    'fra 3. til 4. april',
    'frå 3. til 4. april',
    '3. og 4. april',
    '3. april til 4. april',
    '3. april - 4. april',
    '3.4.-4.4.',
    '3/4-4/4',
    '3.4-4.4',
    'April 3-4',
    '3rd to 4th of April',
    'onsdag 3. april til torsdag 4. april',
  ])('are found in "%s"', (text) => {
    expect(ahead(`Samling ${text} på Høylandet`)).toEqual({
      kind: 'span',
      from: '2024-04-03',
      to: '2024-04-04',
      rest: 'Samling på Høylandet',
    });
  });

  it.each(['1.2-1.3', 'kap 3.1-3.4', '9.10-10.30'])('are none in "%s"', (text) => {
    expect(ahead(`Samling ${text}`).kind).not.toBe('span');
  });

  it('run across a month, a year and a weekend', () => {
    expect(ahead('30. april - 1. mai')).toMatchObject({ from: '2024-04-30', to: '2024-05-01' });
    expect(ahead('30. desember til 2. januar')).toMatchObject({ from: '2024-12-30', to: '2025-01-02' });
    expect(behind('30. desember til 2. januar')).toMatchObject({ from: '2023-12-30', to: '2024-01-02' });
    expect(ahead('fredag-søndag')).toMatchObject({ from: '2024-03-15', to: '2024-03-17' });
    expect(behind('fredag-søndag')).toMatchObject({ from: '2024-03-08', to: '2024-03-10' });
  });

  it('are those of today where it is one of them, whichever way days lean', () => {
    for (const text of ['10.–20. mars', '10. mars til 20. mars', '10.3.-20.3.', 'March 10-20']) {
      const now = { kind: 'span', from: '2024-03-10', to: '2024-03-20' };
      expect([text, ahead(text), behind(text)]).toMatchObject([text, now, now]);
    }
    expect(behind('15.–30. mars')).toMatchObject({ from: '2023-03-15', to: '2023-03-30' });
    expect(ahead('1.–13. mars')).toMatchObject({ from: '2025-03-01', to: '2025-03-13' });
  });

  it('are a choice where they do not follow each other', () => {
    expect(ahead('mandag og onsdag')).toMatchObject({ kind: 'choice', days: ['2024-03-18', '2024-03-20'] });
  });
});

describe('what names no single day', () => {
  it('is a week, a month or a year', () => {
    expect(ahead('kurs uke 20')).toEqual({ kind: 'week', week: { year: 2024, week: 20 }, rest: 'kurs' });
    expect(ahead('kurs veke 10')).toMatchObject({ week: { year: 2025, week: 10 } });
    expect(behind('kurs i førre veke')).toMatchObject({ week: { year: 2024, week: 10 } });
    expect(ahead('kurs i mai')).toEqual({ kind: 'month', month: '2024-05', rest: 'kurs' });
    expect(behind('kurs i mai')).toMatchObject({ month: '2023-05' });
    expect(behind('kurs i fjor')).toMatchObject({ kind: 'year', year: 2023 });
  });

  it('is this very week where its number says so, though the weekday lies on the other side', () => {
    expect(ahead('onsdag uke 11')).toMatchObject({ kind: 'day', day: '2024-03-13' });
    expect(behind('fredag uke 11')).toMatchObject({ kind: 'day', day: '2024-03-15' });
  });

  it('is nothing at all in a text without one', () => {
    expect(ahead('Handlingsplan 2024-2027, 5. klasse og 3 søknader')).toMatchObject({ kind: 'none' });
  });
});

describe('a day that cannot be', () => {
  it('says which words name it', () => {
    expect(ahead('Møte 31. februar')).toMatchObject({
      kind: 'impossible',
      why: { code: 'no-such-day', text: '31. februar' },
    });
    expect(ahead('Møte tirsdag uke 54')).toMatchObject({
      kind: 'impossible',
      why: { code: 'no-such-week', week: 54 },
    });
    expect(ahead('Samling 30.-31. april')).toMatchObject({
      kind: 'impossible',
      why: { code: 'no-such-day' },
    });
  });

  it('is a question where weekday and date do not agree', () => {
    expect(ahead('Møte mandag 19. mars')).toMatchObject({
      kind: 'choice',
      days: ['2024-03-19', '2024-03-18'],
    });
  });
});

describe('any day typed', () => {
  const day = fc.integer({ min: 0, max: 9000 }).map((n) => addDays('2020-01-01', n));
  const leaning = fc.constantFrom('past' as const, 'future' as const);

  it('is found again as an ISO date and as day.month.year', () => {
    fc.assert(
      fc.property(day, day, leaning, (typed, here, lean) => {
        const [year, month, date] = typed.split('-');
        expect(findDay(`x ${typed}`, { today: here, leaning: lean })).toMatchObject({
          kind: 'day',
          day: typed,
        });
        expect(findDay(`x ${date}.${month}.${year}`, { today: here, leaning: lean })).toMatchObject({
          day: typed,
        });
      }),
    );
  });

  it('exists, and lies on the side that days lean to', () => {
    const words = fc.constantFrom('mandag', 'sundag', '12.3.', '31. desember', 'den 15.', 'langfredag');
    fc.assert(
      fc.property(words, day, leaning, (text, here, lean) => {
        const found = findDay(text, { today: here, leaning: lean });
        if (found.kind !== 'day') throw new Error(`${text} on ${here}: ${found.kind}`);
        expect(isDay(found.day)).toBe(true);
        expect(lean === 'past' ? found.day <= here : found.day >= here).toBe(true);
      }),
    );
  });
});
