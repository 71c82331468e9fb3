import { addDays, instantAt } from '../../calendar/days.ts';
import type { Row } from '../../change.ts';
import type { Database } from '../../database/open.ts';
import type { ExportFilter } from '../../domain/export-filter.ts';
import { statusColumns } from '../../domain/statuses.ts';
import { listVersions } from './store.ts';

/** The columns of the export of statuses, in their order. */
export const statusExportColumns = [
  'id',
  'network',
  'municipality',
  'municipalityNumber',
  'author',
  'week',
  'state',
  'done',
  'next',
  'helpWanted',
  'version',
  'postedAt',
  'writtenAt',
  'withdrawn',
  'source',
  'goal',
  'measure',
] as const;

/** Every version of the statuses posted on the days of the filter, withdrawn ones too, oldest first. */
export async function exportStatuses(database: Database, filter: ExportFilter): Promise<Row[]> {
  const { networkId, municipalityId, from, to } = filter;
  const versions = await listVersions(database, {
    networkId,
    ...(municipalityId === undefined ? {} : { municipalityId }),
    ...(from === undefined ? {} : { from: instantAt(from, '00:00') }),
    ...(to === undefined ? {} : { to: instantAt(addDays(to, 1), '00:00') }),
  });
  return versions.map(statusColumns);
}
