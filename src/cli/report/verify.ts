import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../../chat/user-error.ts';
import type { Database } from '../../database/open.ts';
import { buildTimesheet } from '../../features/reports/report-timesheet.ts';
import { type SavedTimesheet, timesheetShape } from '../../features/reports/rules-saved.ts';
import { compareTimesheets, type Finding } from '../../features/reports/rules-verify.ts';
import { CliError } from '../exit.ts';

type NamedFile = { readonly name: string; readonly content: Uint8Array };

/**
 * Compares a timesheet's JSON, or every one in an archive package, with the database, and prints what agrees. Throws a
 * CliError that names each line that differs; exit code 1.
 */
export async function verifyReport(database: Database, path: string): Promise<void> {
  const content = await readFile(path).catch(() => {
    throw new CliError(`${path} can't be read`);
  });
  const isZip = content.subarray(0, 2).toString('latin1') === 'PK';
  const files = isZip ? await unpack(content, path) : [{ name: path, content }];
  const sheets = files.flatMap((file) => timesheetIn(file, isZip));
  if (sheets.length === 0) throw new CliError(`${path} holds no timesheet as JSON`);
  const findings = isZip ? manifestFaults(files) : [];
  for (const sheet of sheets) findings.push(...(await compare(database, sheet)));
  for (const { words } of findings.filter(({ isFault }) => !isFault)) console.log(words);
  const faults = findings.filter(({ isFault }) => isFault);
  if (faults.length > 0) throw new CliError(faults.map(({ words }) => words).join('\n'));
}

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
  const where = sheet.error.issues[0]?.path.join('.') ?? '';
  throw new CliError(
    read === undefined
      ? `${name} is no JSON; --verify reads what --format json or the archive package wrote`
      : `${name} is no timesheet as --format json writes it${where === '' ? '' : `: look at ${where}`}`,
  );
}

function jsonIn(content: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(content).toString('utf8'));
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

async function compare(database: Database, sheet: SavedTimesheet): Promise<Finding[]> {
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
    const { json } = await buildTimesheet(database, request, new Date());
    const current = timesheetShape.parse(JSON.parse(JSON.stringify(json)));
    return compareTimesheets(sheet, current, await listErasedNames(database));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ isFault: true, words: error.message }];
  }
}

/** The names that stand in the place of people who were erased. */
async function listErasedNames({ client }: Database): Promise<ReadonlySet<string>> {
  const people = await client.person.findMany({
    where: { erasedAt: { not: null } },
    select: { name: true },
  });
  return new Set(people.map(({ name }) => name));
}
