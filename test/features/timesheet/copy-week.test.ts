import { beforeEach, expect, test } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
let lagbot: Lagbot;
beforeEach(async () => {
  lagbot = await startLagbot();
});

test('last week’s lines are shown on the same days of this week as far as it has come, and logged by one press', async () => {
  for (const text of ['1t 4.3. a', '2t 5.3. b', '3t 8.3. c']) await lagbot.say(siv, `timer ${text}`);
  const shown = await lagbot.say(siv, 'timer kopier forrige uke');
  expect(shown.outcome).toBe('asked');
  const done = await lagbot.press(siv, buttonIn(shown, 'Før 2 linjer'));
  expect(done.records.map(({ date, activity }) => [date, activity])).toEqual([
    ['2024-03-11', 'a'],
    ['2024-03-12', 'b'],
  ]);
});

test('a week without hours has nothing to copy', async () => {
  expect(await lagbot.say(siv, 'timer kopier uke 9')).toMatchObject({
    outcome: 'refused',
    text: expect.stringContaining('Det er ikke ført noen timer i uke 9.'),
  });
});

test('days that are still ahead are left out', async () => {
  await lagbot.say(siv, 'timer 3t 8.3. c');
  expect((await lagbot.say(siv, 'timer kopier forrige uke')).text).toContain('har ikke vært ennå');
});
