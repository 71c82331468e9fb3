import { describe, expect, it, test } from 'vitest';
import { instantAt } from '../../../src/calendar/days.ts';
import { parseHours } from '../../../src/features/timesheet/read/parse.ts';
import { namesPause } from '../../../src/features/timesheet/read/parse-glue.ts';
import type { HoursDraft } from '../../../src/features/timesheet/read/parse-reading.ts';

const now = instantAt('2024-03-14', '10:00');
const rows = (text: string): string[] => text.split('|').map((row) => row.trim());

function choicesOf(text: string): readonly HoursDraft[] {
  const reading = parseHours(text, { now });
  return reading.kind === 'choice' ? reading.choices : [];
}

describe('a word that looks like a time, and is mistyped or isn’t known', () => {
  it.each(
    rows(
      // Months by a day’s number
      '2t møte 12 mrs|2t 12 mrs møte|2t 12. mrs møte|2t 12.mrs møte|12mrs 2t møte|2t møte 12-mrs|2t møte 12/mars|' +
        '2t 12 mras møte|2t møte 3 fbr|3 fbr 2t møte|2t møte 2 jna|2t møte 2. aprl|2t møte 12 masr|2t møte 12. marz|' +
        '2t 12. mras synfaring|3t synfaring 4. febr1 2 jnaur|2h meeting 12 mrch|2h meeting mrch 12|2h meeting 12th mrch|' +
        '2h meeting 12th of marh|2h meeting 12 mach|2h 2 fbe meeting|2t møte 2 januer|2t møte 31. dse|2t møte 7 otk|' +
        // Weeks
        '2t møte uek 10|2t møte ukee 10|2t møte vke 10|2t synfaring vekke 10|2h meeting wek 10|2h meeting last wek|' +
        '2t forrige uek møte|' +
        // Distances
        '2t møte 3dgr siden|2t møte 3dgr sidan|2h meeting 3dys ago|2t møte for 2dgr siden|2t møte 2dagersiden|' +
        '2t synfaring 3 dgr sidan|2t synfaring ei vkee sidan|' +
        // Times of day with a day that isn’t known
        '2t møte i morkveld|i morkveld 2t møte|2t i morkveld møte|2t møte i mårkveld|2t møte i mørkveld|2t i gå kveld møte|' +
        '2t møte igår-kveld|2t møte i går-morges|2t møte i gårmorgen|2t synfaring i førkveld|2t synfaring i dagmorgon|' +
        '2t møte idagtidlig|2t synfaring i mårramorgon|' +
        // Feasts
        '2t møte bededagen|2t møte på bededagen|2t møte store bededag|2t møte på bededag|2t synfaring botsdagen|' +
        '2t synfaring bønnedagen|2h meeting on black friday|2t møte på black friday|' +
        // Dates
        '2t møte 12.3.2o24|2t møte 12.03.2024kl|2t møte 12..3|2t møte 12:3|2t møte dne 12.|' +
        // Small ranges
        '2t 5-8 møte|5-8 møte|1-3 møte|5-8|2t møte 1-3|' +
        // Units
        '2 huors meeting|2 houtrs meeting|3 hrz meeting|20 mim meeting|90mn møte|90 mn møte|20 minuttes møte|2tmm møte|' +
        '2 timmr møte|2 timaer synfaring|30 minuttra synfaring|3 kvartr møte|møte 20 mim|2t møte 20 mim',
    ),
  )('is asked about and not saved on today: %s', (text) => {
    expect(parseHours(text, { now }).kind).not.toBe('clear');
  });

  it.each([
    ['2t 12 mrs møte', '2024-03-12', 'møte'],
    ['2t møte 12.mrs', '2024-03-12', 'møte'],
    ['2t synfaring 12. amrs', '2024-03-12', 'synfaring'],
    ['2h meeting mrch 12', '2024-03-12', 'meeting'],
    ['2t møte 3 fbr', '2024-02-03', 'møte'],
    ['2t møte dne 12.', '2024-03-12', 'møte'],
  ])('offers the day that was likely meant, and the words as typed: %s', (text, day, activity) => {
    const [meant, typed] = choicesOf(text);
    expect(meant).toMatchObject({ minutes: 120, day, activity });
    expect(typed).toMatchObject({ minutes: 120, day: '2024-03-14' });
    expect(typed?.activity).not.toBe(activity);
  });

  it.each([
    ['2 huors meeting', 120],
    ['90mn møte', 90],
    ['20 mim møte', 20],
  ])('offers the length that was likely meant: %s', (text, minutes) => {
    expect(choicesOf(text)).toEqual([expect.objectContaining({ minutes, activity: text.split(' ').at(-1) })]);
  });

  it('offers a small range as it stands, and by the clock', () => {
    expect(choicesOf('2t 5-8 plan')).toEqual([
      { minutes: 120, day: '2024-03-14', activity: '5-8 plan' },
      { minutes: 180, from: '17:00', to: '20:00', day: '2024-03-14', activity: 'plan' },
      { minutes: 180, from: '05:00', to: '08:00', day: '2024-03-14', activity: 'plan' },
    ]);
  });

  it.each([
    ['2t møte 14dager siden', '2024-02-29'],
    ['2t møte for 3dager siden', '2024-03-11'],
    ['2t synfaring 1veke sidan', '2024-03-07'],
    ['2h meeting 3days ago', '2024-03-11'],
    ['2t i mandag møte', '2024-03-11'],
    ['2t i måndag synfaring', '2024-03-11'],
  ])('is read where it can mean one thing only: %s', (text, day) => {
    expect(parseHours(text, { now })).toMatchObject({ kind: 'clear', entry: { minutes: 120, day } });
  });

  it.each(
    rows(
      '2t 2 uni møter|2t møte 12 mann|2t 3 mål|2t 2 mai-komiteen|2t klasse 5-8|2t plan for 5-8|2t møte i mars måned møte|' +
        '2t møte med 3 tilbydere|2t 3 hms-runder|2t 2 tiger-tegninger|2t møte i bygdekvelden|2t nabokveld|' +
        '2t møte med 12 marker|2t nesten fredag|2t 4 hjul|2h 2 match reports|2t synfaring i storgarden',
    ),
  )('isn’t looked for where the words are others: %s', (text) => {
    const reading = parseHours(text, { now });
    const isAboutDay = reading.kind === 'choice' && reading.about === 'day' && reading.unread === undefined;
    expect(isAboutDay).toBe(false);
  });
});

test('a pause that an activity speaks of is seen, and a meal that was worked through is none', () => {
  for (const text of rows(
    'workshop med lunsj|samling m/lunsj|kurs (inkl. lunsj)|kurs, lunsj|workshop og matpause|workshop with lunch|' +
      'workshop including a break|samling med felles lunsj|synfaring med matpause',
  ))
    expect(namesPause(text)).toBe(true);
  for (const text of rows(
    'lunsjmøte|lunsj med ordføreren|pausegymnastikk|møte uten pause|breakout, and breakfast',
  ))
    expect(namesPause(text)).toBe(false);
});
