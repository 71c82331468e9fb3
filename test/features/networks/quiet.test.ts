import { beforeEach, describe, expect, test } from 'vitest';
import { readQuietDays } from '../../../src/domain/networks/quiet-days.ts';
import { buttonIn, buttonsIn, type Lagbot, startLagbot } from '../../support/people.ts';

const ida = 'Ida Prøvestad';
let lagbot: Lagbot;
beforeEach(async () => {
  lagbot = await startLagbot();
});
const say = (text: string, person = ida) => lagbot.say(person, text);
const stored = async () =>
  (await lagbot.database.client.network.findUniqueOrThrow({ where: { id: lagbot.network } })).quietDays;

describe('quiet days', () => {
  test.each([
    ['påskeuka', '2024-03-25/2024-03-31'],
    ['jul', '2024-12-24/2024-12-26'],
    ['romjula', '2024-12-27/2024-12-30'],
    ['17. mai', '2024-05-17'],
    ['Kristi himmelfartsdag', '2024-05-09'],
    ['uke 8', '2025-02-17/2025-02-23'],
    ['uke 28–31', '2024-07-08/2024-08-04'],
    ['veke 28 til veke 31', '2024-07-08/2024-08-04'],
    ['weeks 51-1', '2024-12-16/2025-01-05'],
    ['fellesferien', '2024-07-01/2024-07-31'],
    ['1. mai og 17. mai', '2024-05-01,2024-05-17'],
    ['23. desember til 2. januar', '2024-12-23/2025-01-02'],
    ['Christmas and 17 May', '2024-05-17,2024-12-24/2024-12-26'],
    ['mandager', undefined],
    ['uke 60', undefined],
    ['32. mai', undefined],
  ])('are read as people write them: %s', (words, days) => {
    expect(readQuietDays(words, '2024-03-14')).toBe(days);
  });
});

describe('the quiet days of a network', () => {
  test('are added some at a time, and shown one by one with the way to take each away', async () => {
    const first = await say('nettverk stille 17. mai, jul');
    expect(first.text).toContain('Stille dager i I LAG');
    await say('nettverk stille uke 8');
    expect(await stored()).toBe('2024-05-17,2024-12-24/2024-12-26,2025-02-17/2025-02-23');
    const shown = await say('nettverk stille');
    expect(shown.text).toContain('fredag 17. mai 2024');
    expect(buttonsIn(shown).map(({ label }) => label)).toEqual([
      'Fjern 17.05.2024',
      'Fjern 24.12.2024–26.12.2024',
      'Fjern 17.02.2025–23.02.2025',
    ]);
    await lagbot.press(ida, buttonIn(shown, 'Fjern 24.12.2024–26.12.2024'));
    expect(await stored()).toBe('2024-05-17,2025-02-17/2025-02-23');
    await say('nettverk stille fjern 17. mai');
    expect(await stored()).toBe('2025-02-17/2025-02-23');
    expect((await say('angre')).outcome).toBe('done');
    expect(await stored()).toBe('2024-05-17,2025-02-17/2025-02-23');
    await say('nettverk stille av');
    expect(await stored()).toBe('');
    expect((await say('nettverk stille')).text).toContain('Ingen dager er stille');
  });

  test('that are over go with the next change', async () => {
    await lagbot.database.client.network.updateMany({ data: { quietDays: '2023-12-24,2024-05-17' } });
    expect((await say('nettverk stille')).text).not.toContain('2023');
    await say('nettverk stille jul');
    expect(await stored()).toBe('2024-05-17,2024-12-24/2024-12-26');
  });

  test.each([
    ['nettverk stille 32. mai', 'Skriv stille dager som'],
    ['nettverk stille fjern påske', 'ikke en av de stille dagene: fredag 17. mai 2024'],
    ['nettverk stille 17. mai', 'er stille fra før'],
    ['network quiet remove Easter', 'ikke en av de stille dagene'],
  ])('stay where it can’t be done: %s', async (text, why) => {
    await say('nettverk stille 17. mai');
    const refused = await say(text);
    expect([refused.outcome, refused.records]).toEqual(['refused', []]);
    expect(refused.text).toContain(why);
    expect(await stored()).toBe('2024-05-17');
  });

  test('are the coordinator’s to set', async () => {
    expect((await say('nettverk stille jul', 'Siv Eksempelvik')).outcome).toBe('refused');
    expect(await stored()).toBe('');
  });
});
