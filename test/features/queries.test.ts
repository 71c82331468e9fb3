import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startLagbot } from '../support/people.ts';
import { recordQueries } from '../support/queries.ts';

const lagbot = await startLagbot();
const [siv, odd, ida] = ['Siv Eksempelvik', 'Odd Attestmo', 'Ida Prøvestad'];

beforeAll(async () => {
  await lagbot.say(siv, 'timer 2t 12. februar innbyggermøte');
  await lagbot.say(siv, 'timer 2t i går befaring');
  await lagbot.say(siv, 'status i rute: Vi er i gang');
});
afterEach(() => vi.restoreAllMocks());

/** How often some tables are read on the way to an answer. */
async function readsOf(person: string, text: string, tables: readonly string[]) {
  const asked = recordQueries();
  const { outcome } = await lagbot.say(person, text);
  const isReading = (sql: string, table: string) =>
    new RegExp(`\\b(?:FROM|JOIN)\\s+(?:["\`]\\w+["\`]\\.)?["\`]${table}["\`]`, 'u').test(sql);
  const reads = tables.map((table) => asked().filter((sql) => isReading(sql, table)).length);
  return { outcome, reads, all: asked().length };
}

test.each([
  ['the meter', siv, 'egeninnsats', [1, 1]],
  ['the county’s meters', ida, 'egeninnsats', [1, 1]],
  ['a month that is listed', siv, 'timer liste mars', [0, 0]],
  ['a month that is handed in', siv, 'timer lever februar', [1, 1]],
  ['a month that is attested', odd, 'timer attester Siv februar', [0, 1]],
  ['the digest', ida, 'ukesrapport', [1, 1]],
] as const)('%s reads agreements and rates once at most', async (_what, person, text, most) => {
  const { outcome, reads, all } = await readsOf(person, text, ['Agreement', 'Rate']);
  expect(outcome).toBe('done');
  expect(all).toBeGreaterThan(0);
  expect(reads).toEqual(most);
});
