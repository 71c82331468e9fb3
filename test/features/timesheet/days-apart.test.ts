import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/calendar/days.ts';
import { parseHours } from '../../../src/features/timesheet/read/parse.ts';
import { splitDays } from '../../../src/features/timesheet/read/parse-days-apart.ts';
import { buttonIn, startLagbot } from '../../support/people.ts';

const today = '2024-03-14'; // a Thursday
const now = instantAt(today, '10:00');
const split = (text: string) =>
  splitDays(text, today, (part) => parseHours(part, { now }))?.map((line) => {
    const reading = parseHours(line, { now });
    if (reading.kind !== 'clear') return reading.kind;
    const { day, minutes, activity } = reading.entry;
    return `${day.slice(5)} ${minutes} ${activity}`;
  });

describe('several days in one sentence', () => {
  it.each([
    ['2t igår og 3t idag planarbeid', ['03-13 120 planarbeid', '03-14 180 planarbeid']],
    [
      '3t man, 2t tir og 4t ons planarbeid',
      ['03-11 180 planarbeid', '03-12 120 planarbeid', '03-13 240 planarbeid'],
    ],
    ['planarbeid 3t man, 2t tir', ['03-11 180 planarbeid', '03-12 120 planarbeid']],
    ['møte og befaring 2t i går og 3t mandag', ['03-13 120 møte og befaring', '03-11 180 møte og befaring']],
    ['2t møte i går, 3t synfaring måndag', ['03-13 120 møte', '03-11 180 synfaring']],
    ['2h yesterday and 1h today planning', ['03-13 120 planning', '03-14 60 planning']],
    ['2t i går og 1t i dag', ['missing', 'missing']],
    [
      'uke 10: man 2t møte, tir 3t befaring, ons 1t referat',
      ['03-04 120 møte', '03-05 180 befaring', '03-06 60 referat'],
    ],
    ['forrige uke: man 2t og tir 3t planarbeid', ['03-04 120 planarbeid', '03-05 180 planarbeid']],
    [
      '2t hver dag denne uka planarbeid',
      ['03-11 120 planarbeid', '03-12 120 planarbeid', '03-13 120 planarbeid', '03-14 120 planarbeid'],
    ],
    ['1t per dag tirsdag til onsdag planarbeid', ['03-12 60 planarbeid', '03-13 60 planarbeid']],
    ['1t kvar dag laurdag og sundag vakt', ['03-09 60 vakt', '03-10 60 vakt']],
    ['2 hours daily 4/3-5/3 reports', ['03-04 120 reports', '03-05 120 reports']],
  ])('"%s" is a line for each', (text, lines) => {
    expect(split(text)).toEqual(lines);
  });

  it.each([
    '2t møte og befaring i går',
    '2t møte, Leka og Grong, i går',
    '2t planmøte og 1t reise',
    'kjøring 1,5t + møte 2t i går',
    '2t tirsdag og onsdag møte',
    '2t planarbeid hver dag',
    '2t referat fra møtet i går og mandag',
  ])('"%s" is one line', (text) => {
    expect(split(text)).toBeUndefined();
  });

  it('is shown first, and saved by one button', async () => {
    const lagbot = await startLagbot();
    const siv = 'Siv Eksempelvik';
    const asked = await lagbot.say(siv, 'timer 3t man, 2t tir og 4t ons planarbeid');
    expect([asked.outcome, asked.records]).toEqual(['asked', []]);
    const saved = await lagbot.press(siv, buttonIn(asked, 'Før 3 linjer'));
    expect(saved.records.map(({ date, minutes }) => [date, minutes])).toEqual([
      ['2024-03-11', 180],
      ['2024-03-12', 120],
      ['2024-03-13', 240],
    ]);
  });
});
