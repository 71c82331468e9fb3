import { describe, expect, it } from 'vitest';
import { insert, insertAll } from '../../src/database/insert.ts';
import { engine, freshDatabase } from '../support/database.ts';

const { client } = await freshDatabase();
const moment = new Date('2026-03-29T00:59:59.007Z');
const later = new Date('2026-12-07T06:00:00.000Z');

const person = { name: 'Kari «Ø» O\'Neil "K"', email: null, createdAt: moment, erasedAt: later };
const delivery = {
  kind: 'digest',
  matter: 'm',
  recipientId: 'r',
  networkId: 'n',
  dueAt: moment,
  state: 'planned',
  notBefore: later,
  claimedBy: null,
  attempts: 3,
  sentAt: null,
};

/** A table's rows as the database itself writes them, with each value's storage type on SQLite. */
async function storedRows(table: string): Promise<unknown[]> {
  if (engine === 'postgresql') {
    return client.$queryRawUnsafe(`SELECT (to_jsonb(t) - 'id')::text AS row FROM "${table}" t ORDER BY "id"`);
  }
  const columns = await client.$queryRawUnsafe<{ name: string }[]>(
    `SELECT name FROM pragma_table_info('${table}')`,
  );
  const parts = columns
    .filter(({ name }) => name !== 'id')
    .map(({ name }) => `'${name}=' || typeof("${name}") || ' ' || quote("${name}")`);
  return client.$queryRawUnsafe(`SELECT ${parts.join(" || ', ' || ")} AS row FROM "${table}" ORDER BY "id"`);
}

describe('insert', () => {
  it('stores what the model would store: texts, moments and empty columns', async () => {
    await client.person.create({ data: { id: 'p1', ...person } });
    await client.$transaction([insert(client, 'Person', { id: 'p2', ...person })]);
    const [created, inserted] = await storedRows('Person');
    expect(inserted).toEqual(created);
    const [first, second] = await client.person.findMany({ orderBy: { id: 'asc' } });
    expect(second).toEqual({ ...first, id: 'p2' });
    expect(second?.createdAt).toEqual(moment);
  });

  it('stores what the model would store: whole numbers and defaults', async () => {
    await client.delivery.create({ data: { id: 'd1', slot: '1', ...delivery } });
    await insert(client, 'Delivery', { id: 'd2', slot: '1', ...delivery, matter: 'm2' });
    const { attempts: _, ...counted } = delivery;
    await insert(client, 'Delivery', { id: 'd3', slot: '1', ...counted, matter: 'm3' });
    const rows = await client.delivery.findMany({ orderBy: { id: 'asc' } });
    expect(rows.map(({ attempts }) => attempts)).toEqual([3, 3, 0]);
    const [created, inserted] = (await storedRows('Delivery')).map((row) => JSON.stringify(row));
    expect(inserted?.replace('m2', 'm')).toBe(created);
  });

  it('stores what the model would store: yes and no', async () => {
    const network = { name: 'N', kind: 'bygdevekst', county: 'Trøndelag', language: 'nb' };
    await client.$transaction([
      insert(client, 'Network', { id: 'n', ...network }),
      insert(client, 'Municipality', { id: '5041', name: 'Snåase–Snåsa' }),
      insert(client, 'Person', { id: 'author', ...person }),
    ]);
    const status = {
      networkId: 'n',
      municipalityId: '5041',
      authorId: 'author',
      version: 1,
      state: 'onTrack',
      done: 'Ja',
      source: 'slack',
      postedAt: moment,
      writtenAt: moment,
    };
    await client.status.create({ data: { id: 's1', threadId: 't', ...status, withdrawn: true } });
    await insert(client, 'Status', { id: 's2', threadId: 'u', ...status, withdrawn: true });
    const [created, inserted] = (await storedRows('Status')).map((row) => JSON.stringify(row));
    expect(inserted?.replace(/(threadId\W+(text ')?)u/, '$1t')).toBe(created);
    expect(
      await client.status.findMany({ where: { withdrawn: true }, orderBy: { id: 'asc' } }),
    ).toMatchObject([
      { id: 's1', withdrawn: true },
      { id: 's2', withdrawn: true },
    ]);
  });

  it('stores what the model would store: bytes', async () => {
    const file = { personId: 'p', name: 'a.pdf', mime: 'application/pdf', expiresAt: later };
    const content = Uint8Array.from([0, 255, 10, 39, 128]);
    await client.download.create({ data: { id: 'f1', ...file, content } });
    await insert(client, 'Download', { id: 'f2', ...file, content });
    const [created, inserted] = await storedRows('Download');
    expect(inserted).toEqual(created);
    expect((await client.download.findUniqueOrThrow({ where: { id: 'f2' } })).content).toEqual(content);
  });

  it('inserts several rows at once, and as many as there are', async () => {
    const rows = Array.from({ length: 9_000 }, (_, index) => ({
      id: `many-${index}`,
      at: moment,
      actor: 'a',
      action: 'hours.created',
      recordId: `${index}`,
      networkId: null,
    }));
    const counts = await client.$transaction(insertAll(client, 'AuditEvent', rows));
    expect(counts).toEqual([5_461, 3_539]);
    expect(await client.auditEvent.count()).toBe(9_000);
    expect(insertAll(client, 'AuditEvent', [])).toEqual([]);
  });

  it('writes nothing when one statement of the transaction fails', async () => {
    const twice = [
      insert(client, 'Person', { id: 'x', ...person }),
      insert(client, 'Person', { id: 'x', ...person }),
    ];
    await expect(client.$transaction(twice)).rejects.toThrow(/unique/i);
    expect(await client.person.count({ where: { id: 'x' } })).toBe(0);
  });

  it('refuses rows that differ in their columns, an unknown model, and what is no name', () => {
    const event = { id: 'e', at: moment, actor: 'a', action: 'b', recordId: 'c' };
    expect(() => insert(client, 'AuditEvent', [event, { ...event, networkId: 'n' }])).toThrow('same columns');
    expect(() => insert(client, 'Persons', { id: 'p' })).toThrow('Persons');
    expect(() => insert(client, 'Person', { 'id") VALUES (1); --': 'p' })).toThrow('not something to insert');
    expect(() => insert(client, 'Person', [])).toThrow('not something to insert');
  });
});
