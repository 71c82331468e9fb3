import type { Row } from '../../chat/change.ts';
import type { Database } from '../../database/open.ts';
import type { ExportFilter } from '../export-filter.ts';
import { listAuditEvents, listNetworkRoles } from './store-report.ts';

/** The people of a network, a row for each role they have or have had. */
export async function exportPeople(database: Database, filter: ExportFilter): Promise<Row[]> {
  const roles = await listNetworkRoles(database, filter);
  return roles.map(({ person, municipality, kind, from, to }) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    role: kind,
    municipality: municipality?.name ?? null,
    municipalityNumber: municipality?.id ?? null,
    from,
    to,
    language: person.language,
  }));
}

/** Who did what to which record of a network, and when; never what was written in it. */
export async function exportAudit(database: Database, filter: ExportFilter): Promise<Row[]> {
  const events = await listAuditEvents(database, filter);
  return events.map(({ at, actor, action, recordId }) => ({ at, actor, action, record: recordId }));
}
