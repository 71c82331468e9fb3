import { describe, expect, test } from 'vitest';
import { startLagbot } from '../../support/people.ts';

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

  test('takes back a change right after it, and nothing else', async () => {
    const person = 'Pia Gruppenes';
    await lagbot.say(person, 'timer 1t 11.3. befaring');
    await lagbot.say(person, 'timer 2t planmøte');
    await lagbot.say(person, 'timer endre 2 3 t');
    const undone = await lagbot.say(person, 'timer angre');
    expect(undone.records).toEqual([
      expect.objectContaining({ change: 'changed', minutes: 60, activity: 'befaring' }),
    ]);
    expect(undone.text).toContain('3:00 mandag 11. mars 2024, befaring, egeninnsats → 1:00 mandag');
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

  test('takes back today’s change of a line that was logged before', async () => {
    const person = 'Odd Attestmo';
    await lagbot.say(person, 'timer 1t befaring', { now: '2024-03-13T10:00' });
    await lagbot.say(person, 'timer endre siste 3 t');
    expect((await lagbot.say(person, 'timer angre')).records).toEqual([
      expect.objectContaining({ change: 'changed', minutes: 60 }),
    ]);
  });
});

describe('to undo after a correction', () => {
  const april = (time: string) => ({ now: `2024-04-03T${time}` });
  const siv = 'Siv Eksempelvik';

  async function attested() {
    const own = await startLagbot();
    await own.say(siv, 'timer 1t 12.3. befaring');
    await own.say(siv, 'timer lever mars', april('09:00'));
    await own.say('Odd Attestmo', 'timer attester Siv mars', april('09:05'));
    await own.say(siv, 'timer 2t planmøte', april('09:10'));
    return own;
  }

  test('names the correction on a later day as well, with the number that takes both lines away', async () => {
    const own = await attested();
    await own.say(siv, 'timer endre 2 30 min fordi møtet ble kortere', april('10:00'));
    const later = { now: '2024-04-04T10:00' };
    const refused = await own.say(siv, 'timer angre', later);
    expect([refused.outcome, refused.text]).toEqual([
      'refused',
      'Det siste du førte, ble ført onsdag 3. april 2024: rettelsen av 1:00 tirsdag 12. mars 2024, befaring, egeninnsats. Det sletter du med «timer slett 2».',
    ]);
    const removed = await own.say(siv, 'timer slett 2', later);
    expect(removed.records.map(({ minutes }) => minutes)).toEqual([30, -60]);
  });

  test('logs the last work again, and not what takes an attested line back', async () => {
    const own = await attested();
    await own.say(siv, 'timer slett 2 fordi dobbelt ført', april('10:00'));
    const again = await own.say(siv, 'timer samme som sist 1t', april('10:01'));
    expect(again.records).toEqual([expect.objectContaining({ minutes: 60, activity: 'planmøte' })]);
    await own.say(siv, 'timer angre', april('10:02'));
    const reversing = await own.say(siv, 'timer kopier 1-2', april('10:03'));
    expect([reversing.outcome, reversing.text]).toEqual([
      'refused',
      expect.stringContaining('Linje 2 nuller ut en attestert linje'),
    ]);
  });
});

test('to undo on a later day says which line it would be, and what deletes it', async () => {
  const own = await startLagbot();
  const person = 'Berit Demohaug';
  await own.say(person, 'timar 2t planmøte', { now: '2024-03-13T10:00' });
  await own.say(person, 'timar 1t 11.3. synfaring', { now: '2024-03-13T10:01' });
  const refused = await own.say(person, 'timar angre');
  expect([refused.outcome, refused.text]).toEqual([
    'refused',
    'Det siste du førte, blei ført onsdag 13. mars 2024: 1:00 måndag 11. mars 2024, synfaring. Det slettar du med «timar slett 2».',
  ]);
  expect((await own.say(person, 'timar slett 2')).records).toEqual([
    expect.objectContaining({ change: 'removed', activity: 'synfaring' }),
  ]);
});

test('what is typed to undo a change takes the theme away again', async () => {
  const person = 'Berit Demohaug';
  await lagbot.say(person, 'timar 2t 11.3. befaring');
  const changed = await lagbot.say(person, 'timar endre siste #næring');
  const typed = /→ Angre: (.*)/.exec(changed.text)?.[1] ?? '';
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
