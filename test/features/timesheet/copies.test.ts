import { expect, test } from 'vitest';
import { readCopy } from '../../../src/features/timesheet/copy/parse.ts';
import { readNumbers } from '../../../src/features/timesheet/read/parse-numbers.ts';
import { buttonIn, startLagbot } from '../../support/people.ts';

const lagbot = await startLagbot();
const siv = 'Siv Eksempelvik';
const pia = 'Pia Gruppenes';

test.each([
  ['2', [2]],
  ['2 3', [2, 3]],
  ['4, 2 og 3', [2, 3, 4]],
  ['2-4', [2, 3, 4]],
  ['2 til 4', [2, 3, 4]],
  ['1 – 2 and 2', [1, 2]],
  ['linje 1 og 3', [1, 3]],
  ['nr. 2', [2]],
  ['#2', [2]],
  ['siste', undefined],
  ['0', undefined],
  ['4-2', undefined],
  ['', undefined],
])('the numbers of lines «%s» are %j', (text, numbers) => {
  expect(readNumbers(text)).toEqual(numbers);
});

test.each([
  ['i går', { kind: 'day', day: '2024-03-13' }, '2024-03-14'],
  ['yesterday', { kind: 'day', day: '2024-03-13' }, '2024-03-14'],
  ['mandag til onsdag', { kind: 'day', day: '2024-03-11' }, '2024-03-13'],
  ['3', { kind: 'numbers', numbers: [3] }, '2024-03-14'],
  ['2 til onsdag', { kind: 'numbers', numbers: [2] }, '2024-03-13'],
  ['2 to wednesday', { kind: 'numbers', numbers: [2] }, '2024-03-13'],
  ['2 til 4', { kind: 'numbers', numbers: [2, 3, 4] }, '2024-03-14'],
  ['siste til i går', { kind: 'last' }, '2024-03-13'],
  ['alt fra i går', { kind: 'day', day: '2024-03-13' }, '2024-03-14'],
  ['linjene 2 og 3 til i går', { kind: 'numbers', numbers: [2, 3] }, '2024-03-13'],
  ['fra i går til i dag', { kind: 'day', day: '2024-03-13' }, '2024-03-14'],
  ['12/3 -> 13/3', { kind: 'day', day: '2024-03-12' }, '2024-03-13'],
  ['forrige', { kind: 'last' }, '2024-03-14'],
  ['forrige uke', { kind: 'week', week: { year: 2024, week: 10 } }, '2024-03-14'],
  ['uke 10', { kind: 'week', week: { year: 2024, week: 10 } }, '2024-03-14'],
  ['tull', { kind: 'unknown' }, '2024-03-14'],
])('what «%s» copies is read, and where to', (text, source, target) => {
  expect(readCopy(text, '2024-03-14')).toEqual({ source, target });
});

test('a single line is logged again at once, with all that it had', async () => {
  await lagbot.say(siv, 'timer kl 9-11 i går planmøte #næring #tilskudd');
  const copied = await lagbot.say(siv, 'timer kopier i går');
  expect(copied.records).toEqual([
    expect.objectContaining({
      date: '2024-03-14',
      minutes: 120,
      from: '09:00',
      activity: 'planmøte',
      theme: 'Næringsutvikling',
      financing: 'tilskudd',
    }),
  ]);
});

test.each([
  ['timer samme som sist, men 3t', 180],
  ['timer kopier siste 3t', 180],
  ['timer samme igjen', 60],
  ['timer gjenta siste', 60],
  ['timer samme som forrige', 60],
])('«%s» logs the last line once more', async (typed, minutes) => {
  const tuva = 'Tuva Nyliv';
  await lagbot.say(tuva, 'timer 1t i går synfaring');
  const { records } = await lagbot.say(tuva, typed);
  expect(records).toEqual([expect.objectContaining({ date: '2024-03-14', minutes, activity: 'synfaring' })]);
  await lagbot.say(tuva, 'timer angre');
  await lagbot.say(tuva, 'timer angre forrige');
  expect((await lagbot.say(tuva, 'timer liste')).text).not.toContain('synfaring');
});

test('several lines are shown first', async () => {
  await lagbot.say(pia, 'timer 2t 12.3. planmøte');
  await lagbot.say(pia, 'timer 3t 12.3. befaring');
  const asked = await lagbot.say(pia, 'timer kopier tirsdag til onsdag');
  expect([asked.outcome, asked.records]).toEqual(['asked', []]);
  const saved = await lagbot.press(pia, buttonIn(asked, 'Før 2 linjer'));
  expect(saved.records.map(({ date, activity }) => [date, activity])).toEqual([
    ['2024-03-13', 'planmøte'],
    ['2024-03-13', 'befaring'],
  ]);
});

test.each([
  ['timer kopier', 'Hva skal kopieres?'],
  ['timer kopier 99', '«99»'],
  ['timer kopier 1 til fredag uke 99', 'fredag uke 99'],
  ['timer kopier 29.2.', 'Det er ikke ført noen timer'],
])('«%s» is refused with what to type', async (typed, words) => {
  const said = await lagbot.say(siv, typed);
  expect([said.outcome, said.text]).toEqual(['refused', expect.stringContaining(words)]);
});

test('the last line is repeated with what is said in its place', async () => {
  const berit = 'Berit Demohaug';
  expect((await lagbot.say(berit, 'timar same som sist')).text).toContain('ikkje ført nokon timar');
  await lagbot.say(berit, 'timar kl 9-11 12.3. synfaring #næring');
  const again = await lagbot.say(berit, 'timar same som sist 3t');
  expect(again.records).toEqual([
    expect.objectContaining({
      date: '2024-03-14',
      minutes: 180,
      from: null,
      activity: 'synfaring',
      theme: 'Næringsutvikling',
    }),
  ]);
  const later = { now: '2024-03-14T11:00' };
  const yesterday = await lagbot.say(berit, 'hours same as last yesterday', later);
  expect(yesterday.records).toEqual([expect.objectContaining({ date: '2024-03-13', minutes: 180 })]);
  const asked = await lagbot.say(berit, 'timar same som sist 1.30', later);
  expect(asked.outcome).toBe('asked');
  expect((await lagbot.say(berit, '1', later)).records).toEqual([
    expect.objectContaining({ minutes: 90, activity: 'synfaring' }),
  ]);
});
