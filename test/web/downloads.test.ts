import { once } from 'node:events';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSigner } from '../../src/secret.ts';
import { createDownloads, createOffer } from '../../src/web/downloads.ts';
import { freshDatabase } from '../support/database.ts';

const database = await freshDatabase();
const account = { platform: 'teams', tenant: 't1', user: 'u1' } as const;
const file = {
  kind: 'file',
  name: 'timeliste-høylandet.pdf',
  mime: 'application/pdf',
  content: new TextEncoder().encode('æøå'),
  card: { elements: [] },
} as const;
let now = new Date('2024-03-14T09:00:00Z');
let base = '';
const parts = { database, publicUrl: () => base, clock: () => now, signer: createSigner('x'.repeat(32)) };
const offer = createOffer(parts);
const server = express().use(createDownloads(parts)).listen(0, '127.0.0.1');

beforeAll(async () => {
  if (!server.listening) await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  base = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  now = new Date('2024-03-14T09:00:00Z');
});

describe('a file that is offered', () => {
  test('comes by its link, under its own name, and is kept by nobody on the way', async () => {
    const response = await fetch(await offer(file, account));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('æøå');
    expect(response.headers.get('content-disposition')).toContain("UTF-8''timeliste-h%C3%B8ylandet.pdf");
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('is there for a day and no longer', async () => {
    const link = await offer(file, account);
    now = new Date('2024-03-15T08:59:00Z');
    expect((await fetch(link)).status).toBe(200);
    now = new Date('2024-03-15T09:00:00Z');
    const late = await fetch(link);
    expect(late.status).toBe(404);
    expect(await late.text()).toContain('for gammel eller trukket tilbake');
  });

  test('is gone once its row is', async () => {
    const link = await offer(file, account);
    await database.client.download.deleteMany({ where: { personId: 'teams/t1/u1' } });
    expect((await fetch(link)).status).toBe(404);
  });

  test('does not come by a link whose time or signature was changed', async () => {
    const link = await offer(file, account);
    const [random, expiry, signature] = link.split('/').at(-1)?.split('.') ?? [];
    const later = Number(expiry) + 86_400;
    expect((await fetch(`${base}/download/${random}.${later}.${signature}`)).status).toBe(404);
    expect((await fetch(`${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404);
    expect((await fetch(`${base}/download/${random}`)).status).toBe(404);
  });

  test('does not come by a link that another installation signed', async () => {
    const other = createOffer({ ...parts, signer: createSigner('y'.repeat(32)) });
    expect((await fetch(await other(file, account))).status).toBe(404);
  });

  test('leaves no token in the database', async () => {
    const token = (await offer(file, account)).split('/').at(-1) ?? '';
    const ids = await database.client.download.findMany({ select: { id: true } });
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.map(({ id }) => id)).not.toContain(token);
  });
});
