import { describe, expect, it } from 'vitest';
import { instantAt } from '../../src/calendar/days.ts';
import { generate } from '../../src/demo/generate.ts';
import { loadDemo } from '../../src/demo/load.ts';
import { freshDatabase } from '../support/database.ts';

const now = instantAt('2026-11-21', '08:00');

describe('loading the demonstration network', () => {
  it('loads all rows of the year, as they were generated', async () => {
    const database = await freshDatabase();
    const { client } = database;
    const { counts } = await loadDemo(database, { year: 2024, now });
    expect(counts).toMatchObject({ people: 21, municipalities: 6, gatherings: 12, deadlines: 25 });
    const rows = generate({ year: 2024 });
    const byId = { orderBy: { id: 'asc' } } as const;
    expect(await client.hours.findMany(byId)).toEqual(rows.Hours.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(await client.status.count()).toBe(counts.statuses);
    expect(await client.completion.count()).toBe(rows.Completion.length);
    const own = await client.hours.aggregate({
      where: { financing: 'egeninnsats', municipalityId: '5034' },
      _sum: { minutes: true },
    });
    expect(own._sum.minutes).toBe(342 * 60);
  });

  it('loads the network up to now where no year is named', async () => {
    const database = await freshDatabase();
    await loadDemo(database, { now });
    const last = await database.client.hours.findFirst({ orderBy: { loggedAt: 'desc' } });
    expect(last?.day.slice(0, 7)).toBe('2026-11');
  });

  it('refuses a database that holds a network, and leaves it as it was', async () => {
    const database = await freshDatabase();
    await loadDemo(database, { year: 2024, now });
    const before = await database.client.hours.count();
    await expect(loadDemo(database, { year: 2025, now })).rejects.toThrow('the database is not empty');
    expect(await database.client.hours.count()).toBe(before);
  });
});
