import { beforeEach, expect, test } from 'vitest';
import { buttonIn, buttonsIn, type Lagbot, startLagbot } from '../../support/people.ts';

const [ida, siv] = ['Ida Prøvestad', 'Siv Eksempelvik'];
const later = { now: '2024-03-14T10:30' };

let lagbot: Lagbot;
const isCancelled = async () =>
  (await lagbot.database.client.gathering.findMany()).map(({ cancelledAt }) => cancelledAt !== null);

beforeEach(async () => {
  lagbot = await startLagbot();
  await lagbot.say(ida, 'samling ny Fagdag 3. april kl 10-15 på Høylandet');
});

test('calling a gathering off shows who hears of it, and is done by one button that names it', async () => {
  await lagbot.say(ida, 'samling send 1');
  const asked = await lagbot.say(ida, 'samling avlys 1', later);
  expect([asked.outcome, asked.text.split('\n').slice(0, 2)]).toEqual([
    'asked',
    [
      'Avlyse «Fagdag» onsdag 3. april 2024 kl. 10:00–15:00?',
      '7 får beskjed: Berit Demohaug (Meråker), Kåre Demodal, Odd Attestmo (Leka), Pia Gruppenes (Leka), Pål Partnersen, Siv Eksempelvik (Leka), Tuva Nyliv (Høylandet).',
    ],
  ]);
  expect(await isCancelled()).toEqual([false]);
  expect(buttonsIn(asked).map(({ label, typed }) => [label, typed])).toEqual([
    ['1) Avlys «Fagdag»', 'samling avlys Fagdag 2024-04-03 ja'],
  ]);
  const done = await lagbot.press(ida, buttonIn(asked, 'Avlys «Fagdag»'), later);
  expect(done.text).toContain('er avlyst.');
  expect(await isCancelled()).toEqual([true]);
  await lagbot.press(ida, buttonIn(done, 'Gjenopprett'), later);
  expect(await isCancelled()).toEqual([false]);
});

test('a yes to that, typed behind it or in answer, does the same', async () => {
  await lagbot.say(ida, 'samling send 1');
  await lagbot.say(ida, 'samling avlys 1', later);
  expect((await lagbot.say(ida, 'ja', later)).outcome).toBe('done');
  await lagbot.say(ida, 'angre', later);
  expect(await isCancelled()).toEqual([false]);
  expect((await lagbot.say(ida, 'samling avlys Fagdag ja', later)).outcome).toBe('done');
  expect(await isCancelled()).toEqual([true]);
});

test('what nobody has been told of is called off at once', async () => {
  const own = await lagbot.say(ida, 'samling avlys 1', later);
  expect([own.outcome, own.text]).toEqual([
    'done',
    expect.stringContaining('Ingen andre hadde fått beskjed.'),
  ]);
  expect(await isCancelled()).toEqual([true]);
});

test('all of a repetition are shown together', async () => {
  await lagbot.say(ida, 'samling avlys 1');
  await lagbot.say(ida, 'samling ny Prat for Leka hver tirsdag kl 9-10 til 2. april');
  await lagbot.say(ida, 'samling send Prat 2024-03-19');
  const asked = await lagbot.say(ida, 'samling avlys alle Prat 2024-03-19', later);
  expect(asked.text).toContain('Avlyse «Prat», alle 3 gangene?');
  const typed = buttonsIn(asked)[0]?.typed ?? '';
  expect(typed).toBe('samling avlys alle Prat 2024-03-19 ja');
  expect((await lagbot.say(ida, typed, later)).text).toContain('«Prat» er avlyst, alle 3 gangene.');
  expect((await lagbot.say(siv, 'samling', later)).text).not.toContain('Prat');
});
