import type { Row } from '../../change.ts';
import type { Database } from '../../database/open.ts';
import type { ExportFilter } from '../../domain/export-filter.ts';
import { findNetworkName, listAuditEvents, listNetworkRoles } from './data/store-report.ts';
import { listOrganisations } from './organisations/store.ts';

/**
 * The people of a network, a row for each role they have or have had; somebody with several accounts on a platform has
 * a row for each of them. The import takes them back.
 */
export async function exportPeople(database: Database, filter: ExportFilter): Promise<Row[]> {
  const roles = await listNetworkRoles(database, filter);
  return roles.flatMap(({ person, municipality, network, kind, from, to, organisation, positionPercent }) => {
    const on = (platform: string) => person.accounts.filter((account) => account.platform === platform);
    const [slack, teams] = [on('slack'), on('teams')];
    return Array.from({ length: Math.max(1, slack.length, teams.length) }, (_, index) => ({
      id: person.id,
      name: person.name,
      email: person.email,
      role: kind,
      municipality: municipality?.name ?? null,
      municipalityNumber: municipality?.id ?? null,
      from,
      to,
      language: person.language,
      network: network.name,
      slackTeam: slack[index]?.tenant ?? null,
      slackUser: slack[index]?.user ?? null,
      teamsTenant: teams[index]?.tenant ?? null,
      teamsUser: teams[index]?.user ?? null,
      organisation: organisation?.name ?? null,
      positionPercent,
    }));
  });
}

/** A network's organisations as the import takes them; the filter's other parts have no effect. */
export async function exportOrganisations(database: Database, { networkId }: ExportFilter): Promise<Row[]> {
  const all = await listOrganisations(database, [networkId]);
  const network = await findNetworkName(database, networkId);
  return all.map(({ name, kind }) => ({ organisation: name, kind, network }));
}

/** Who did what to which record of a network, and when; never what was written in it. */
export async function exportAudit(database: Database, filter: ExportFilter): Promise<Row[]> {
  const events = await listAuditEvents(database, filter);
  return events.map(({ at, actor, action, recordId }) => ({ at, actor, action, record: recordId }));
}
