import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Database } from '../../database/open.ts';
import type { ReportRequest } from '../../features/reports/report.ts';
import { makeTimesheet } from '../../features/reports/timesheet/report.ts';
import {
  readTimesheet,
  type TimesheetFacts,
  type TimesheetLine,
} from '../../features/reports/timesheet/store.ts';
import { compareTimesheets, type Finding } from '../../features/reports/verify/rules.ts';
import { type SavedTimesheet, timesheetShape } from '../../features/reports/verify/rules-saved.ts';
import { UserError } from '../../user-error.ts';
import { CliError } from '../exit.ts';
import { compareCsv, type NamedFile, namesInCsv } from './verify-csv.ts';

/**
 * Compares a timesheet's JSON or CSV, or every one in an archive package, with the database, and prints what agrees. A
 * CSV doesn't say whose it is: `askedFor` does. Throws a CliError that names each line that differs; exit code 1.
 */
export async function verifyReport(
  database: Database,
  path: string,
  askedFor: () => Promise<ReportRequest>,
): Promise<void> {
  const content = await readFile(path).catch(() => {
    throw new CliError(`${path} can't be read`);
  });
  const findings = await findingsOf(database, { name: path, content }, askedFor);
  for (const { words } of findings.filter(({ isFault }) => !isFault)) console.log(words);
  const faults = findings.filter(({ isFault }) => isFault);
  if (faults.length > 0) throw new CliError(faults.map(({ words }) => words).join('\n'));
}

async function findingsOf(
  database: Database,
  { name, content }: NamedFile,
  askedFor: () => Promise<ReportRequest>,
): Promise<Finding[]> {
  const start = Buffer.from(content.subarray(0, 4)).toString('latin1');
  if (start === '%PDF') throw new CliError(`${name} is a PDF; ${readable}`);
  const isZip = start.startsWith('PK');
  const files = isZip ? await unpack(content, name) : [{ name, content }];
  if (files.some((file) => file.name === '[Content_Types].xml'))
    throw new CliError(`${name} is a workbook or a Word file; ${readable}`);
  if (!isZip && name.toLowerCase().endsWith('.csv')) {
    const request = await askedFor();
    const [facts, erased] = [await readTimesheet(database, request), await listErasedNames(database)];
    const names = namesInCsv({ name, content });
    const named = withNamesOf(facts, erased, ({ id }) => names.get(id));
    return compareCsv({ name, content }, makeTimesheet(named, request, new Date()), erased);
  }
  const sheets = files.flatMap((file) =>
    timesheetIn(file, isZip).map((sheet) => ({
      sheet,
      csv: isZip ? files.find((one) => one.name === csvBeside(file)) : undefined,
    })),
  );
  if (sheets.length === 0) throw new CliError(`${name} holds no timesheet as JSON`);
  const findings = isZip ? manifestFaults(files) : [];
  for (const { sheet, csv } of sheets) findings.push(...(await compare(database, sheet, csv)));
  return findings;
}

const readable = '--verify reads the same timesheet as JSON or CSV, or the archive package';
const csvBeside = ({ name }: NamedFile): string => name.replace(/\.json$/u, '.csv');

async function unpack(content: Uint8Array, path: string): Promise<NamedFile[]> {
  const { unzipSync } = await import('fflate');
  try {
    return Object.entries(unzipSync(content)).map(([name, bytes]) => ({ name, content: bytes }));
  } catch {
    throw new CliError(`${path} is not a whole ZIP file`);
  }
}

/** The timesheet that a file holds. In an archive other files are passed over; alone it must be one. */
function timesheetIn({ name, content }: NamedFile, isOneOfMany: boolean): SavedTimesheet[] {
  if (isOneOfMany && !name.endsWith('.json')) return [];
  const read = jsonIn(content);
  if (isOneOfMany && (typeof read !== 'object' || read === null || !('document' in read))) return [];
  if (isOneOfMany && z.object({ document: z.literal('timesheet') }).safeParse(read).success === false)
    return [];
  const sheet = timesheetShape.safeParse(read);
  if (sheet.success) return [sheet.data];
  const [issue] = sheet.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const where = [...(issue?.path ?? []), ...unknown.slice(0, 1)].join('.');
  throw new CliError(
    read === undefined
      ? `${name} is no JSON in UTF-8; --verify reads what --format json, --format csv or the archive package wrote`
      : `${name} is no timesheet as --format json writes it${where === '' ? '' : `: look at ${where}`}`,
  );
}

function jsonIn(content: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    return undefined;
  }
}

const manifestShape = z.object({ files: z.array(z.object({ name: z.string(), sha256: z.string() })) });

/** Every file of an archive against the hash that its manifest has for it. */
function manifestFaults(files: readonly NamedFile[]): Finding[] {
  const manifest = files.find(({ name }) => name === 'manifest.json');
  const read = manifestShape.safeParse(manifest === undefined ? undefined : jsonIn(manifest.content));
  if (!read.success) return [{ isFault: true, words: 'the archive has no manifest.json that can be read' }];
  const hashes = new Map(read.data.files.map(({ name, sha256 }) => [name, sha256]));
  const present = new Set(files.map(({ name }) => name));
  const changed = files.filter(
    ({ name, content }) =>
      name !== 'manifest.json' && hashes.get(name) !== createHash('sha256').update(content).digest('hex'),
  );
  const missing = [...hashes.keys()].filter((name) => !present.has(name));
  return [
    ...changed.map(({ name }) => ({
      isFault: true,
      words: `${name} isn't the file that the manifest names`,
    })),
    ...missing.map((name) => ({
      isFault: true,
      words: `${name} stands in the manifest, but not in the archive`,
    })),
  ];
}

async function compare(
  database: Database,
  sheet: SavedTimesheet,
  csv: NamedFile | undefined,
): Promise<Finding[]> {
  const { network, municipality, person, from, to } = sheet;
  const request = {
    networkId: network.id,
    municipalityId: municipality.number,
    ...(person === null ? {} : { personId: person.id }),
    from,
    to,
    language: 'en' as const,
  };
  const known = await database.client.network.findUnique({ where: { id: network.id }, select: { id: true } });
  if (known === null) return [{ isFault: true, words: `the network ${network.name} isn't in this database` }];
  try {
    const [facts, erased] = [await readTimesheet(database, request), await listErasedNames(database)];
    const names = new Map(sheet.months.map((month) => [month.person.id, month.person.name]));
    const named = withNamesOf(facts, erased, ({ personId }) => names.get(personId));
    const report = makeTimesheet(named, request, new Date());
    const current = timesheetShape.parse(JSON.parse(JSON.stringify(report.json)));
    return [
      ...compareTimesheets(sheet, current, erased),
      ...(csv === undefined ? [] : await compareCsv(csv, report, erased)),
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ isFault: true, words: error.message }];
  }
}

/**
 * What the database has, with the file's name for each who was erased since: months are sorted by names, and lines numbered
 * in that order.
 */
function withNamesOf(
  facts: TimesheetFacts,
  erased: ReadonlySet<string>,
  nameInFile: (line: TimesheetLine) => string | undefined,
): TimesheetFacts {
  const names = new Map<string, string>();
  for (const line of facts.lines) {
    const name = erased.has(line.person.name) ? nameInFile(line) : undefined;
    if (name !== undefined && !names.has(line.personId)) names.set(line.personId, name);
  }
  const named = <Person extends { readonly name: string }>(person: Person, id: string): Person => ({
    ...person,
    name: names.get(id) ?? person.name,
  });
  return {
    ...facts,
    person: facts.person && named(facts.person, facts.person.id),
    lines: facts.lines.map((line) => ({ ...line, person: named(line.person, line.personId) })),
  };
}

/** The names that stand in the place of people who were erased. */
async function listErasedNames({ client }: Database): Promise<ReadonlySet<string>> {
  const people = await client.person.findMany({
    where: { erasedAt: { not: null } },
    select: { name: true },
  });
  return new Set(people.map(({ name }) => name));
}
