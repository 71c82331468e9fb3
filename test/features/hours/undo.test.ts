import { describe, expect, test } from 'vitest';
import { buttonIn, startLagbot } from '../../support/people.ts';

const lagbot = await startLagbot();

describe('to undo', () => {
  test('takes no number, and says what does', async () => {
    const person = 'Siv Eksempelvik';
    await lagbot.say(person, 'timer 1t 11.3. befaring');
    await lagbot.say(person, 'timer 2t planmøte');
    const refused = await lagbot.say(person, 'timer angre 1');
    expect([refused.outcome, refused.records]).toEqual(['refused', []]);
    expect(refused.text).toContain('«timer slett 1»');
    const removed = await lagbot.say(person, 'timer slett 1');
    expect(removed.records).toEqual([expect.objectContaining({ change: 'removed', activity: 'planmøte' })]);
    expect(removed.text).toContain('har fått nye numre');
  });

  test('asks right after a change, and deletes only on the answer', async () => {
    const person = 'Pia Gruppenes';
    await lagbot.say(person, 'timer 1t 11.3. befaring');
    await lagbot.say(person, 'timer 2t planmøte');
    await lagbot.say(person, 'timer endre 2 3 t');
    const asked = await lagbot.say(person, 'timer angre');
    expect([asked.outcome, asked.records]).toEqual(['asked', []]);
    expect(asked.text).toContain('3 t mandag 11. mars 2024, befaring');
    expect(asked.text).toContain('→ 1) Endre: timer endre 2');
    expect(asked.text).toContain('→ 2) Slett: timer slett siste');
    const removed = await lagbot.press(person, buttonIn(asked, 'Slett'));
    expect(removed.records).toEqual([expect.objectContaining({ change: 'removed', activity: 'planmøte' })]);
  });

  test('takes the newest line once one has been logged after the change', async () => {
    const person = 'Tuva Nyliv';
    await lagbot.say(person, 'timer 1t befaring');
    await lagbot.say(person, 'timer endre siste 3 t');
    await lagbot.say(person, 'timer 2t planmøte');
    expect((await lagbot.say(person, 'timer angre')).records).toEqual([
      expect.objectContaining({ change: 'removed', activity: 'planmøte' }),
    ]);
  });

  test('says that a change came last where nothing was logged today', async () => {
    const person = 'Odd Attestmo';
    await lagbot.say(person, 'timer 1t befaring', { now: '2024-03-13T10:00' });
    await lagbot.say(person, 'timer endre siste 3 t');
    const asked = await lagbot.say(person, 'timer angre');
    expect([asked.outcome, asked.records]).toEqual(['asked', []]);
    expect(asked.text).not.toContain('→ Slett');
  });
});

test('what is typed to undo a change takes the theme away again', async () => {
  const person = 'Berit Demohaug';
  await lagbot.say(person, 'timar 2t 11.3. befaring');
  const changed = await lagbot.say(person, 'timar endre siste #næring');
  const typed = /→ Angre: (.*)/.exec(changed.text)?.[1] ?? '';
  expect(typed).toContain('#utantema');
  expect((await lagbot.say(person, typed)).records).toEqual([
    expect.objectContaining({ theme: null, minutes: 120, activity: 'befaring' }),
  ]);
});

test('the list says how far lines have come only once one has been delivered', async () => {
  const person = 'Per Utanfor';
  await lagbot.say(person, 'timar 2t befaring');
  expect((await lagbot.say(person, 'timar liste')).text).not.toMatch(/Status|utkast/);
  await lagbot.database.client.hours.updateMany({
    where: { personId: lagbot.personId(person) },
    data: { state: 'submitted' },
  });
  expect((await lagbot.say(person, 'timar liste')).text).toMatch(/Status[\s\S]*levert/);
});
