import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { v7 as uuid } from 'uuid';
import { describe, expect, test } from 'vitest';
import { totalsOf } from '../../../src/documents/document.ts';
import { buildArchive } from '../../../src/features/reports/archive/report.ts';
import { buildFinal } from '../../../src/features/reports/final/report.ts';
import { renderReport } from '../../../src/features/reports/report-files.ts';
import { oslo, startLagbot } from '../../support/people.ts';
import { partOf } from '../../support/read-zip.ts';
import { tablesOf, textOf } from './document-text.ts';

const lagbot = await startLagbot();
const { client } = lagbot.database;
const place = { networkId: lagbot.network, municipalityId: '5052' };
const [goalId, measureId, threadId] = [uuid(), uuid(), uuid()];

await client.goal.create({
  data: { ...place, id: goalId, number: 1, title: 'Næringsutvikling', mainGoal: 'Et levende øysamfunn' },
});
await client.measure.create({
  data: {
    ...{
      ...place,
      id: measureId,
      goalId,
      number: 1,
      title: 'Lagerplass ved kaia',
      responsible: 'Næringssjefen',
    },
    ...{ due: '2024-02-28', state: 'delayed' },
  },
});
const work = { ...place, activity: 'befaring', source: 'terminal', loggedAt: oslo('2024-03-01T10:00') };
await client.hours.createMany({
  data: [
    {
      ...work,
      id: uuid(),
      personId: lagbot.personId('Pia Gruppenes'),
      day: '2024-02-12',
      minutes: 90,
      financing: 'egeninnsats',
      state: 'attested',
      measureId,
    },
    {
      ...work,
      id: uuid(),
      personId: lagbot.personId('Siv Eksempelvik'),
      day: '2024-02-13',
      minutes: 60,
      financing: 'tilskudd',
      state: 'draft',
      goalId,
    },
    {
      ...work,
      id: uuid(),
      personId: lagbot.personId('Siv Eksempelvik'),
      day: '2024-02-14',
      minutes: 30,
      financing: 'egeninnsats',
      state: 'draft',
    },
  ],
});
const version = { ...place, threadId, authorId: lagbot.personId('Siv Eksempelvik'), source: 'terminal' };
const posted = { postedAt: oslo('2024-02-16T10:00'), measureId };
await client.status.createMany({
  data: [
    {
      ...version,
      ...posted,
      id: uuid(),
      version: 1,
      state: 'onTrack',
      done: 'Første ord',
      writtenAt: oslo('2024-02-16T10:00'),
    },
    {
      ...version,
      ...posted,
      id: uuid(),
      version: 2,
      state: 'delayed',
      done: 'Befaring på kaia',
      helpWanted: 'Planfaglig bistand',
      writtenAt: oslo('2024-02-16T11:00'),
    },
  ],
});
const comment = { threadId, networkId: lagbot.network, writtenAt: oslo('2024-02-17T10:00') };
await client.statusComment.createMany({
  data: [
    { ...comment, id: uuid(), authorId: lagbot.personId('Siv Eksempelvik'), words: 'Det haster' },
    { ...comment, id: uuid(), authorId: lagbot.personId('Ida Prøvestad'), words: 'Vi sender en planlegger' },
  ],
});
const gathering = uuid();
await client.gathering.create({
  data: {
    id: gathering,
    networkId: lagbot.network,
    title: 'Samling på Høylandet',
    format: 'fysisk',
    startsAt: oslo('2024-02-20T10:00'),
    endsAt: oslo('2024-02-20T15:00'),
    place: 'Høylandet',
  },
});
await client.gatheringAnswer.createMany({
  data: ['Siv Eksempelvik', 'Pia Gruppenes', 'Tuva Nyliv'].map((name, index) => ({
    ...{ id: uuid(), gatheringId: gathering, personId: lagbot.personId(name), answeredAt: comment.writtenAt },
    ...{ choice: 'coming', attended: index === 0 },
  })),
});
const deadline = uuid();
await client.deadline.create({
  data: { id: deadline, networkId: lagbot.network, title: 'Fremdriftsplan', due: '2024-02-15' },
});
await client.completion.create({
  data: {
    id: uuid(),
    deadlineId: deadline,
    due: '2024-02-15',
    municipalityId: '5052',
    personId: lagbot.personId('Siv Eksempelvik'),
    note: 'Vedtatt',
    completedAt: oslo('2024-02-14T10:00'),
  },
});

const now = oslo('2024-04-10T10:00');
const request = { ...place, from: '2024-01-01', to: '2024-12-31', language: 'nb' } as const;
const build = (language: 'nb' | 'nn' | 'en' = 'nb') =>
  buildFinal(lagbot.database, { ...request, language }, now);

describe('the final report', () => {
  test('tells the plan with what was done, and who led it', async () => {
    const text = textOf((await build()).document);
    expect(text).toContain('Hovedmål: Et levende øysamfunn');
    expect(text).toContain('Delmål 1: Næringsutvikling');
    expect(text).toContain('1 | Lagerplass ved kaia | Næringssjefen | 28.02.2024 | Forsinket | 90');
    expect(text).toContain('16.02.2024: Befaring på kaia');
    expect(text).not.toContain('Første ord');
    expect(text).toContain('Prosjektleder: Siv Eksempelvik');
  });

  test('tells hours and money by goal, and their sums are those of all lines', async () => {
    const { document } = await build();
    const hours = tablesOf(document).find(({ columns }) => columns[1]?.title === 'Eget arbeid');
    expect(hours?.rows.map(({ cells }) => cells)).toEqual([
      ['1. Næringsutvikling', 90, 60, 0, 105_000],
      ['Uten delmål', 30, 0, 0, 35_000],
    ]);
    expect(hours && totalsOf(hours)).toEqual([null, 120, 60, 0, 140_000]);
  });

  test('tells statuses, gatherings, help and deadlines', async () => {
    const text = textOf((await build()).document);
    expect(text).toContain('2024-02-16 | Forsinket | Tiltak 1 | Befaring på kaia');
    expect(text).toContain('2024-02-20 | Samling på Høylandet | Fysisk | Høylandet | 2 | 1');
    expect(text).toContain('Planfaglig bistand | 17.02.2024 Ida Prøvestad: Vi sender en planlegger');
    expect(text).not.toContain('Det haster');
    expect(text).toContain('2024-02-15 | Fremdriftsplan | Holdt: ferdig 14.02.2024 | Vedtatt');
  });

  test('lists what is missing, and is a draft while the agreement lasts', async () => {
    const { document } = await build();
    const text = textOf(document);
    expect(text).toContain(
      'Tiltak 1 «Lagerplass ved kaia» hadde frist 28.02.2024 og er ikke ferdig (forsinket).',
    );
    expect(text).toContain('Ingen status er meldt i januar og mars 2024.');
    expect(document.draft).toBe('Utkast');
  });

  test('names nobody’s hours', async () => {
    const { document, json } = await build();
    expect(textOf(document)).not.toContain('Pia');
    expect(JSON.stringify(json)).not.toContain('Pia');
  });

  test.each([
    ['nn', 'Det som manglar', 'Prosjektleiar: Siv Eksempelvik'],
    ['en', 'What is missing', 'Project leader: Siv Eksempelvik'],
  ] as const)('comes in %s', async (language, heading, leader) => {
    const text = textOf((await build(language)).document);
    expect(text).toContain(heading);
    expect(text).toContain(leader);
  });

  test('is a Word file with headings to find one’s way by', async () => {
    const { content } = await renderReport(await build(), 'docx');
    const xml = partOf(content, 'word/document.xml');
    expect(xml).toContain('Heading1');
    expect(xml).toContain('Samling på Høylandet');
  });
});

describe('the archive package', () => {
  test('holds every document as PDF, JSON and CSV, and a manifest with the hash of each file', async () => {
    const { name, content } = await buildArchive(lagbot.database, request, now);
    expect(name).toBe('arkiv-leka-2024.zip');
    const files = unzipSync(new Uint8Array(content));
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? '').toString('utf8'));
    const listed: { name: string; bytes: number; sha256: string }[] = manifest.files;
    expect(listed.map((file) => file.name).sort()).toEqual(
      [
        ...[
          'timeliste-leka-2024',
          'egeninnsats-leka-2024',
          'sluttrapport-leka-2024-01-01-2024-12-31',
        ].flatMap((document) => ['pdf', 'json', 'csv'].map((format) => `${document}.${format}`)),
        ...['status', 'status-comments'].flatMap((record) => [`${record}.json`, `${record}.csv`]),
      ].sort(),
    );
    expect(Object.keys(files)).toHaveLength(listed.length + 1);
    for (const { name: file, bytes, sha256 } of listed) {
      const packed = files[file] ?? new Uint8Array();
      expect(packed.byteLength).toBe(bytes);
      expect(createHash('sha256').update(packed).digest('hex')).toBe(sha256);
    }
  });

  test('keeps every version of a status and every remark', async () => {
    const files = unzipSync(new Uint8Array((await buildArchive(lagbot.database, request, now)).content));
    const rows = (file: string) => JSON.parse(Buffer.from(files[file] ?? '').toString('utf8'));
    expect(
      rows('status.json').map(({ version: number, done }: { version: number; done: string }) => [
        number,
        done,
      ]),
    ).toEqual([
      [1, 'Første ord'],
      [2, 'Befaring på kaia'],
    ]);
    expect(rows('status-comments.json')).toHaveLength(2);
  });

  test('has a statement for each year that a longer period touches', async () => {
    const longer = { ...request, from: '2023-12-20', to: '2025-12-20' };
    const files = unzipSync(
      new Uint8Array((await buildArchive(lagbot.database, longer, oslo('2025-02-10T10:00'))).content),
    );
    expect(
      Object.keys(files).filter((file) => file.startsWith('egeninnsats') && file.endsWith('.pdf')),
    ).toEqual(['egeninnsats-leka-avtaleår-1.pdf', 'egeninnsats-leka-avtaleår-2.pdf']);
  });
});
