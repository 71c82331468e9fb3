import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import { addDays } from '../../src/calendar/days.ts';
import { insertAll } from '../../src/database/insert.ts';
import { type Database, openDatabase } from '../../src/database/open.ts';
import type { ReportRequest } from '../../src/features/reports/report.ts';
import { renderReport } from '../../src/features/reports/report-files.ts';
import { reportKinds } from '../../src/features/reports/report-kinds.ts';
import type { Line } from './table.ts';
import { createWorld } from './world.ts';

const count = 5_000;
const goalSeconds = 3;
const now = new Date('2025-02-03T08:00:00Z');

/** How long a year's timesheet of 5,000 lines takes from the database to the file, and for how long it holds up others. */
export async function measureDocuments(url: string): Promise<Line[]> {
  await createWorld(url, now);
  const database = await openDatabase(url);
  try {
    const request = await createYear(database);
    const lines: Line[] = [];
    const { build, formats } = reportKinds.timesheet;
    for (const format of formats) {
      const pauses = monitorEventLoopDelay({ resolution: 5 });
      pauses.enable();
      const start = performance.now();
      await renderReport(await build(database, request, now), format);
      const seconds = (performance.now() - start) / 1000;
      // A pause is noticed only after it.
      await setTimeout(20);
      pauses.disable();
      lines.push({
        name: `timesheet of ${count} lines as ${format}`,
        value: `${seconds.toFixed(2)} s`,
        goal: `≤ ${goalSeconds} s`,
        isReached: seconds <= goalSeconds,
      });
      lines.push({ name: '  longest that others wait for it', value: `${(pauses.max / 1e6).toFixed(0)} ms` });
    }
    return lines;
  } finally {
    await database.close();
  }
}

/** A year of a municipality with 5,000 lines of its people. */
async function createYear({ client }: Database): Promise<ReportRequest> {
  const roles = await client.role.findMany({ where: { municipalityId: { not: null } }, take: 20 });
  const [role] = roles;
  if (role === undefined || role.municipalityId === null) throw new Error('nobody in the world has a role');
  const { networkId, municipalityId } = role;
  const rows = Array.from({ length: count }, (_, index) => {
    const day = addDays('2024-01-01', index % 366);
    return {
      id: uuid(),
      personId: roles[index % roles.length]?.personId ?? role.personId,
      networkId,
      municipalityId,
      day,
      minutes: 30 + (index % 8) * 15,
      activity: 'Møte med næringsforeningen om ledige lokaler og tomter i sentrum',
      financing: index % 5 === 0 ? 'tilskudd' : 'egeninnsats',
      state: 'attested',
      source: 'import',
      loggedAt: new Date(`${day}T14:00:00Z`),
    };
  });
  await client.$transaction(insertAll(client, 'Hours', rows));
  return { networkId, municipalityId, from: '2024-01-01', to: '2024-12-31', language: 'nb' };
}
