import { describe, expect, test } from 'vitest';
import { buttonIn, oslo, startLagbot, thursday } from '../../support/people.ts';

const lagbot = await startLagbot();

test('are taken back by the button beside them, and the line stands as before', async () => {
  const logged = await lagbot.say('Odd Attestmo', 'timer 2t 11.3. befaring #næring');
  expect(logged.outcome).toBe('done');
  await lagbot.say('Odd Attestmo', 'timer 1t 12.3. møte');
  const changed = await lagbot.say('Odd Attestmo', 'timer endre 2 9-12 13.3. synfaring #tilskudd');
  const back = await lagbot.press('Odd Attestmo', buttonIn(changed, 'Angre'));
  const asBefore = {
    change: 'changed',
    minutes: 120,
    from: null,
    date: '2024-03-11',
    activity: 'befaring',
    theme: 'Næringsutvikling',
    financing: 'egeninnsats',
  };
  expect(back.records).toEqual([expect.objectContaining(asBefore)]);
  const typed = /→ Gjør det likevel: (.*)/.exec(back.text)?.[1] ?? '';
  const again = await lagbot.say('Odd Attestmo', typed);
  expect(again.records).toEqual([
    expect.objectContaining({ minutes: 180, from: '09:00', date: '2024-03-13', financing: 'tilskudd' }),
  ]);
});

test('log a line again as it was, theme and all', async () => {
  await lagbot.say('Odd Attestmo', 'timer 1t 8.3. kartlegging #næring');
  const removed = await lagbot.say('Odd Attestmo', 'timer slett siste');
  const again = await lagbot.press('Odd Attestmo', buttonIn(removed, 'Før på nytt'));
  expect(again.records).toEqual([expect.objectContaining({ theme: 'Næringsutvikling', minutes: 60 })]);
});

test('take a month or a year by its name', async () => {
  for (const [person, typed, shown] of [
    ['Odd Attestmo', 'timer liste mars', 'mars 2024'],
    ['Odd Attestmo', 'hours list february', 'februar 2024'],
    ['Odd Attestmo', 'timer liste desember 2023', 'desember 2023'],
    ['Odd Attestmo', 'timer liste 2023', 'Timene dine, 2023'],
  ] as const) {
    const said = await lagbot.say(person, typed);
    expect([said.outcome, said.text]).toEqual(['done', expect.stringContaining(shown)]);
  }
});

test('ask which line is meant where none is named', async () => {
  const said = await lagbot.say('Odd Attestmo', 'timer slett');
  expect([said.outcome, said.text]).toEqual([
    'refused',
    expect.stringContaining('→ Se timene dine: timer liste'),
  ]);
});

test('keep what a form leaves out because nobody touched it', async () => {
  const { reply, changes } = await lagbot.route(
    {
      did: 'submit',
      key: 'untouched',
      account: { platform: 'terminal', tenant: 'local', user: lagbot.personId('Odd Attestmo') },
      place: { kind: 'direct', id: 'odd' },
      form: 'hours.save',
      values: { duration: '2 t', activity: 'planmøte', day: undefined, financing: undefined },
      state: '',
    },
    oslo(thursday),
  );
  expect(reply.kind).toBe('message');
  expect(changes[0]?.record?.columns).toMatchObject({ date: '2024-03-14', minutes: 120 });
});

test('take what is typed for what it names, and the rest for the new activity', async () => {
  const pia = 'Pia Gruppenes';
  await lagbot.say(pia, 'timer 2t 12.3. befaring #næring');
  const change = async (text: string) => (await lagbot.say(pia, `timer endre 1 ${text}`)).records[0];
  expect(await change('møte med naboen')).toMatchObject({ activity: 'møte med naboen', minutes: 120 });
  expect(await change('aktivitet: 2t i går')).toMatchObject({ activity: '2t i går', minutes: 120 });
  expect(await change('3t kontor')).toMatchObject({ activity: 'kontor', minutes: 180, date: '2024-03-12' });
  expect(await change('#tilskudd')).toMatchObject({ financing: 'tilskudd', theme: 'Næringsutvikling' });
  expect(await change('#bomiljø')).toMatchObject({ theme: 'Attraktive bomiljø og boliger' });
});

test('take a part by the name it has in the answer, and leave the activity alone', async () => {
  const siv = 'Siv Eksempelvik';
  await lagbot.say(siv, 'timer 2t 12.3. befaring');
  for (const [typed, wanted] of [
    ['dato 13.3.', { date: '2024-03-13' }],
    ['dag: mandag', { date: '2024-03-11' }],
    ['dagen til 12. mars', { date: '2024-03-12' }],
    ['date 13 march', { date: '2024-03-13' }],
    ['timer 3', { minutes: 180 }],
    ['tid til 4t', { minutes: 240 }],
    ['varighet: 1,5', { minutes: 90 }],
    ['kor lenge 2 t', { minutes: 120 }],
    ['tid 9-11.30', { minutes: 150, from: '09:00' }],
    ['finansiering tilskot', { financing: 'tilskudd' }],
    ['Finansiering: egeninnsats', { financing: 'egeninnsats' }],
    ['finansieringen til tilskudd', { financing: 'tilskudd' }],
    ['tema næring', { theme: 'Næringsutvikling' }],
  ] as const) {
    const said = await lagbot.say(siv, `timer endre siste ${typed}`);
    expect([typed, said.records]).toEqual([
      typed,
      [expect.objectContaining({ change: 'changed', activity: 'befaring', ...wanted })],
    ]);
  }
  for (const activity of [
    'tid med kommunen',
    'finansiering av gangvegen',
    'dag på kontoret',
    'timer med Siv',
  ]) {
    const said = await lagbot.say(siv, `timer endre siste ${activity}`);
    expect(said.records).toEqual([expect.objectContaining({ activity })]);
  }
});

test('that can mean two things are asked about, and made by the answer', async () => {
  const pia = 'Pia Gruppenes';
  const asked = await lagbot.say(pia, 'timer endre siste 1.30');
  expect([asked.outcome, asked.records]).toEqual(['asked', []]);
  expect((await lagbot.say(pia, '1')).records).toEqual([
    expect.objectContaining({ change: 'changed', minutes: 90, activity: 'kontor' }),
  ]);
});

test('that say nothing are refused', async () => {
  const said = await lagbot.say('Pia Gruppenes', 'timer endre');
  expect([said.outcome, said.text]).toEqual(['refused', expect.stringContaining('Hva skal endres?')]);
});

test('take several lines away only on an answer', async () => {
  const tuva = 'Tuva Nyliv';
  for (const line of ['1t 11.3. a', '2t 12.3. b', '3t 13.3. c']) await lagbot.say(tuva, `timer ${line}`);
  expect((await lagbot.say(tuva, 'timer slett 2-9')).text).toContain('«4»');
  const asked = await lagbot.say(tuva, 'timer slett 1 og 3');
  expect([asked.outcome, asked.records]).toEqual(['asked', []]);
  expect(asked.text).toContain('Nr. 3: 1:00 mandag 11. mars 2024, a');
  const removed = await lagbot.say(tuva, '1');
  expect(removed.records.map(({ change, activity }) => [change, activity])).toEqual([
    ['removed', 'c'],
    ['removed', 'a'],
  ]);
  const back = await lagbot.press(tuva, buttonIn(removed, 'Før på nytt'));
  expect(back.records.map(({ change, activity }) => [change, activity])).toEqual([
    ['created', 'c'],
    ['created', 'a'],
  ]);
  expect((await lagbot.press(tuva, buttonIn(asked, 'Slett 2 linjer'))).outcome).toBe('refused');
});

test('open a form that says what to type for that same line, by the number in the list', async () => {
  const own = await startLagbot();
  const siv = 'Siv Eksempelvik';
  const typedIn = async (text: string) => {
    const { reply } = await own.say(siv, text);
    return reply.kind === 'form' || reply.kind === 'errors' ? reply.form.typed : '';
  };
  await own.say(siv, 'timer 1t 6.2. befaring');
  await own.say(siv, 'timer lever februar');
  await own.say('Odd Attestmo', 'timer attester Siv februar');
  await own.say(siv, 'timer 2t 12.3. planmøte');
  const logged = await own.say(siv, 'timer 2t i går kontor');
  expect(await typedIn('timer endre 2')).toBe('timer endre 2 3 t i går innbyggermøte');
  expect(await typedIn('timer endre siste')).toBe('timer endre 1 3 t i går innbyggermøte');
  expect(await typedIn('timer endre 3')).toBe('timer endre 3 3 t fordi GRUNN');
  expect(await typedIn('timer slett 3')).toBe('timer slett 3 fordi GRUNN');
  await own.say(siv, 'timer 1t telefon');
  const { reply } = await own.press(siv, buttonIn(logged, 'Endre'));
  if (reply.kind !== 'form') throw new Error(reply.kind);
  expect(reply.form.typed).toBe('timer endre 2 3 t i går innbyggermøte');
  const changed = await own.say(siv, reply.form.typed);
  expect(changed.records).toEqual([expect.objectContaining({ minutes: 180, date: '2024-03-13' })]);
});

describe('a change shows before → after', () => {
  const person = 'Tuva Nyliv';
  test.each([
    ['timer endre siste 3t', 'Endret: 2:00 → 3:00, torsdag 14. mars, planmøte'],
    ['timer endre siste i går', 'Endret: 2:00, torsdag 14. mars → onsdag 13. mars, planmøte'],
    ['timer endre siste aktivitet befaring', 'torsdag 14. mars, planmøte → befaring'],
    ['timer endre siste #tilskudd', 'egeninnsats → tilskudd'],
    ['timer endre siste #bolig', 'uten tema → tema Attraktive bomiljø og boliger'],
    ['timer endre siste kl 9-11', 'torsdag 14. mars kl. – → 09:00–11:00, planmøte'],
  ])('«%s»', async (typed, shown) => {
    const own = await startLagbot();
    await own.say(person, 'timer 2t planmøte');
    const said = await own.say(person, typed);
    expect([said.outcome, said.text]).toEqual(['done', expect.stringContaining(shown)]);
  });

  test.each(['fordi feil dag', 'grunn: feil dag', 'because wrong day'])(
    'and keeps «%s» out of a draft’s activity, and says so',
    async (reason) => {
      const own = await startLagbot();
      await own.say(person, 'timer 2t planmøte');
      const said = await own.say(person, `timer endre 1 3t ${reason}`);
      expect(said.records).toEqual([
        expect.objectContaining({ minutes: 180, activity: 'planmøte', reason: null }),
      ]);
      expect(said.text).toMatch(/«(?:feil dag|wrong day)» er ikke lagret/);
      const named = await own.say(person, 'timer endre 1 aktivitet: avlyst fordi det snødde');
      expect(named.records[0]?.activity).toBe('avlyst fordi det snødde');
    },
  );
});
