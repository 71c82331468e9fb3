import { v7 as uuid } from 'uuid';
import { describe, expect, test } from 'vitest';
import { exportHours } from '../../../src/features/timesheet/report.ts';
import { buttonIn, startLagbot } from '../../support/people.ts';

const lagbot = await startLagbot();
const { client } = lagbot.database;
const siv = 'Siv Eksempelvik';

const { id: themeId } = await client.theme.findFirstOrThrow({
  where: { name: 'Attraktive bomiljø og boliger' },
});
const place = { networkId: lagbot.network, municipalityId: '5052' };
const goals = [uuid(), uuid()] as const;
await client.goal.createMany({
  data: [
    { ...place, id: goals[0], number: 1, title: 'Flere utleieboliger', themeId },
    { ...place, id: goals[1], number: 2, title: 'Nye arbeidsplasser' },
  ],
});
await client.measure.createMany({
  data: [
    { ...place, id: uuid(), goalId: goals[0], number: 3, title: 'Kartlegging av tomme hus' },
    { ...place, id: uuid(), goalId: goals[1], number: 4, title: 'Bedriftsbesøk' },
  ],
});

describe('a line', () => {
  test('is tied to a measure, which brings its goal and theme', async () => {
    const said = await lagbot.say(siv, 'timer 2t #tiltak3 befaring');
    expect(said.text).toContain('tiltak 3: Kartlegging av tomme hus · tema Attraktive bomiljø og boliger');
    expect(said.records).toEqual([
      expect.objectContaining({
        goal: 'Flere utleieboliger',
        measure: 'Kartlegging av tomme hus',
        theme: 'Attraktive bomiljø og boliger',
        corrects: null,
        reason: null,
      }),
    ]);
    expect(await exportHours(lagbot.database, { networkId: lagbot.network })).toEqual([
      expect.objectContaining({ goal: 'Flere utleieboliger', measure: 'Kartlegging av tomme hus' }),
    ]);
  });

  test('is tied to another by a change, and back by its undo', async () => {
    const changed = await lagbot.say(siv, 'timer endre siste tiltak 4');
    expect(changed.records).toEqual([
      expect.objectContaining({ activity: 'befaring', goal: 'Nye arbeidsplasser', measure: 'Bedriftsbesøk' }),
    ]);
    const back = await lagbot.press(siv, buttonIn(changed, 'Angre'));
    expect(back.records).toEqual([expect.objectContaining({ measure: 'Kartlegging av tomme hus' })]);
    const untied = await lagbot.say(siv, 'timer endre siste #utendelmål');
    expect(untied.records).toEqual([expect.objectContaining({ goal: null, measure: null })]);
    const typed = /→ Angre: (.*)/.exec(untied.text)?.[1] ?? '';
    expect((await lagbot.say(siv, typed)).records).toEqual([
      expect.objectContaining({ goal: 'Flere utleieboliger', measure: 'Kartlegging av tomme hus' }),
    ]);
  });

  test('keeps a goal that was dropped since', async () => {
    await client.goal.update({ where: { id: goals[0] }, data: { droppedAt: new Date(0) } });
    const changed = await lagbot.say(siv, 'timer endre siste 3t #næring');
    expect(changed.records).toEqual([
      expect.objectContaining({ goal: 'Flere utleieboliger', theme: 'Næringsutvikling' }),
    ]);
    const back = await lagbot.press(siv, buttonIn(changed, 'Angre'));
    expect(back.records).toEqual([expect.objectContaining({ goal: 'Flere utleieboliger', minutes: 120 })]);
    await client.goal.update({ where: { id: goals[0] }, data: { droppedAt: null } });
  });

  test.each([
    ['timer 2t #tiltak9 møte', 'ikke noe tiltak 9'],
    ['timer endre siste tiltak 9', 'ikke noe tiltak 9'],
    ['timer 2t #delmål1 #tiltak4 møte', 'hører til delmål 2'],
  ])('«%s» is refused with a reason', async (typed, words) => {
    const said = await lagbot.say(siv, typed);
    expect([said.outcome, said.text]).toEqual(['refused', expect.stringContaining(words)]);
  });
});

test('the form offers goals and measures, and keeps what was chosen', async () => {
  const form = await lagbot.say(siv, 'timer møte tiltak 4');
  expect(form.text).toContain('Delmål eller tiltak: Tiltak 4: Bedriftsbesøk');
  const values = { duration: '1 t', activity: 'møte', day: '2024-03-12', financing: 'egeninnsats' };
  const saved = await lagbot.submit(siv, 'hours.save', { ...values, plan: 'measure 4' });
  expect(saved.records).toEqual([expect.objectContaining({ measure: 'Bedriftsbesøk', theme: null })]);
  const [line] = saved.records;
  const changed = await lagbot.submit(
    siv,
    'hours.save',
    { ...values, plan: 'none' },
    { state: String(line?.id) },
  );
  expect(changed.records).toEqual([expect.objectContaining({ goal: null, measure: null })]);
});

test('the form keeps the theme when a measure is chosen, and lets a goal bring its own', async () => {
  const values = { duration: '1 t', activity: 'kartlegging', day: '2024-03-11', financing: 'egeninnsats' };
  const change = async (id: unknown, more: Record<string, string>) => {
    const { records } = await lagbot.submit(siv, 'hours.save', { ...values, ...more }, { state: String(id) });
    return records[0];
  };
  const [themed] = (await lagbot.say(siv, 'timer 1t mandag kartlegging #næring')).records;
  expect(await change(themed?.id, { plan: 'measure 4' })).toMatchObject({
    measure: 'Bedriftsbesøk',
    theme: 'Næringsutvikling',
  });
  const [plain] = (await lagbot.say(siv, 'timer 1t mandag ringerunde')).records;
  expect(await change(plain?.id, { plan: 'goal 1' })).toMatchObject({
    theme: 'Attraktive bomiljø og boliger',
  });
});

test('the form has no such field where there are none', async () => {
  const form = await lagbot.say('Tuva Nyliv', 'timer');
  expect(form.text).not.toContain('Delmål eller tiltak');
});

test('a measure that isn’t there is asked about, and what the question offers can be typed', async () => {
  const asked = await lagbot.say(siv, 'timer 2t befaring tiltak 99');
  expect([asked.outcome, asked.text]).toEqual(['asked', expect.stringContaining('ikke noe tiltak 99')]);
  const typed = /→ \d\) Aktivitet[^\n]*?: (timer [^\n]*)/.exec(asked.text)?.[1] ?? '';
  const logged = await lagbot.say(siv, typed);
  expect(logged.records).toEqual([expect.objectContaining({ activity: 'befaring tiltak 99' })]);
});
