import { expect, test } from 'vitest';
import { startLagbot } from '../../support/people.ts';

const lagbot = await startLagbot();
const siv = 'Siv Eksempelvik';
const words = 'er på samme tid';

test('two lines at the same time by the clock are named in a remark, and both are kept', async () => {
  expect((await lagbot.say(siv, 'timer kl 9-11 i går befaring')).text).not.toContain(words);
  const second = await lagbot.say(siv, 'timer kl 10-12 i går planmøte');
  expect(second.outcome).toBe('done');
  expect(second.text).toContain(
    '«10:00–12:00, planmøte» og «09:00–11:00, befaring» er på samme tid. Stemmer begge?',
  );
});

test.each([
  'timer kl 12-13 i går høring',
  'timer kl 8-9 i går telefon',
  'timer 1t i går ringerunde',
  'timer kl 10-12 mandag intervju',
])('there is none for «%s»', async (typed) => {
  expect((await lagbot.say(siv, typed)).text).not.toContain(words);
});

test('a change that moves a line into another is told so, and one out of it is not', async () => {
  await lagbot.say(siv, 'timer kl 13-14 i går rapport');
  expect((await lagbot.say(siv, 'timer endre siste kl 11.30-12.30')).text).toContain(words);
  expect((await lagbot.say(siv, 'timer endre siste kl 14-15')).text).not.toContain(words);
});
