import { expect, test } from 'vitest';
import { buttonIn, oslo, startLagbot, thursday } from '../../support/people.ts';

const lagbot = await startLagbot();

test('are taken back by the button beside them, and the line stands as before', async () => {
  const logged = await lagbot.say('Odd Attestmo', 'timer 2t 11.3. befaring #næring');
  expect(logged.outcome).toBe('done');
  await lagbot.say('Odd Attestmo', 'timer 1t 12.3. møte');
  const changed = await lagbot.say('Odd Attestmo', 'timer endre 2 9-12 13.3. synfaring #tilskudd');
  expect(changed.text).toContain('Endre: timer endre 1');
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
  const typed = /→ Angre: (.*)/.exec(back.text)?.[1] ?? '';
  const again = await lagbot.say('Odd Attestmo', typed);
  expect(again.records).toEqual([
    expect.objectContaining({ minutes: 180, from: '09:00', date: '2024-03-13', financing: 'tilskudd' }),
  ]);
});

test('log a line again as it was, theme and all', async () => {
  await lagbot.say('Odd Attestmo', 'timer 1t 8.3. kartlegging #næring');
  const removed = await lagbot.say('Odd Attestmo', 'timer angre');
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
  expect([said.outcome, said.text]).toEqual(['refused', expect.stringContaining('«timer slett 2»')]);
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
