import { createHash } from 'node:crypto';
import type { Database } from '../../../database/open.ts';
import { writeTable } from '../../../documents/table.ts';
import { buildFinal } from '../final/report.ts';
import { readYears } from '../final/store-years.ts';
import { buildOwnFinancing } from '../own-financing/report.ts';
import { nameMunicipality } from '../own-financing/store.ts';
import { fileName, type Report, type ReportFormat, type ReportRequest } from '../report.ts';
import { type ReportFile, renderReport } from '../report-files.ts';
import { buildTimesheet } from '../timesheet/report.ts';
import { listDialogue } from './store.ts';
import { texts } from './texts.ts';

type Packed = Pick<ReportFile, 'name' | 'content'>;

/**
 * All that is to be kept of a municipality's period, as a ZIP: each document as PDF, JSON and CSV, the statuses in all
 * their versions with the remarks, and `manifest.json` with every file's size and SHA-256. Throws what the documents throw.
 */
export async function buildArchive(
  database: Database,
  request: ReportRequest,
  now: Date,
): Promise<ReportFile> {
  const municipality = await nameMunicipality(database, request.municipalityId);
  const files = [
    ...(await writeAll(await buildTimesheet(database, request, now))),
    ...(await packStatements(database, request, now)),
    ...(await writeAll(await buildFinal(database, request, now))),
    ...(await packDialogue(database, request)),
  ];
  const manifest = { name: 'manifest.json', content: manifestOf(files, request, municipality, now) };
  const { zipSync } = await import('fflate');
  const entries = [...files, manifest].map(({ name, content }) => [name, new Uint8Array(content)] as const);
  const { from, to, language } = request;
  const isYear = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  const name = fileName(texts[language].file, municipality, isYear ? from.slice(0, 4) : `${from} ${to}`);
  const content = zipSync(Object.fromEntries(entries), { mtime: now, level: 6 });
  return { name: `${name}.zip`, mime: 'application/zip', content };
}

const formats: readonly ReportFormat[] = ['pdf', 'json', 'csv'];

async function writeAll(report: Report): Promise<Packed[]> {
  const files: Packed[] = [];
  for (const format of formats) files.push(await renderReport(report, format));
  return files;
}

/** A statement for the period where it is a year, else one for each year of own financing that it touches. */
async function packStatements(database: Database, request: ReportRequest, now: Date): Promise<Packed[]> {
  const { years } = await readYears(database, request, now);
  const isCalendarYear =
    request.from.endsWith('-01-01') && request.to === `${request.from.slice(0, 4)}-12-31`;
  const files: Packed[] = [];
  for (const { from, to } of isCalendarYear ? [request] : years) {
    files.push(...(await writeAll(await buildOwnFinancing(database, { ...request, from, to }, now))));
  }
  return files;
}

async function packDialogue(database: Database, request: ReportRequest): Promise<Packed[]> {
  const files: Packed[] = [];
  for (const { name, columns, rows } of await listDialogue(database, request)) {
    for (const format of ['json', 'csv'] as const) {
      files.push({ name: `${name}.${format}`, content: await writeTable(columns, rows, format) });
    }
  }
  return files;
}

function manifestOf(
  files: readonly Packed[],
  { networkId, municipalityId, from, to, language }: ReportRequest,
  municipality: string,
  now: Date,
): Uint8Array {
  const manifest = {
    package: 'lagbot-archive',
    version: 1,
    createdAt: now.toISOString(),
    networkId,
    municipality: { number: municipalityId, name: municipality },
    from,
    to,
    language,
    files: files.map(({ name, content }) => ({
      name,
      bytes: content.byteLength,
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  };
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
}
