import { expect, it } from 'vitest';
import type { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import { startLagbot } from '../../support/people.ts';

const { database, say } = await startLagbot();
const { client } = database;

/** How often the agreements are read while somebody is answered. */
async function readsOf(name: string, text: string): Promise<number> {
  let reads = 0;
  const raw = client.$queryRaw.bind(client);
  const { agreement } = client;
  const count = new Proxy(agreement, {
    get: (whole, key) => {
      if (key === 'findMany' || key === 'findFirst') reads += 1;
      return Reflect.get(whole, key);
    },
  });
  Object.defineProperty(client, 'agreement', { configurable: true, get: () => count });
  Object.defineProperty(client, '$queryRaw', {
    configurable: true,
    value: (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) => {
      const words = 'sql' in query ? query.sql : query.join('');
      if (words.includes('FROM "Agreement"')) reads += 1;
      return raw(query, ...values);
    },
  });
  const said = await say(name, text);
  expect(said.outcome).toBe('done');
  return reads;
}

it.each([
  ['Siv Eksempelvik', 'timer 2t plan'],
  ['Siv Eksempelvik', 'timer måned mars'],
  ['Siv Eksempelvik', 'egeninnsats'],
  ['Ida Prøvestad', 'egeninnsats'],
  ['Ida Prøvestad', 'egeninnsats Leka'],
  ['Ida Prøvestad', 'ukesrapport'],
])('%s is answered «%s» with one look at the agreements and what they said before', async (name, text) => {
  expect(await readsOf(name, text)).toBe(1);
});
