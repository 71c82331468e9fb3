import type { Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import type { Party } from '../../../domain/agreements/parties.ts';
import { termsOf, type Version } from '../../../domain/agreements/versions.ts';
import type { ExportFilter } from '../../../domain/export-filter.ts';
import { type Agreement, listAgreements } from './store.ts';

/**
 * The agreements that are in force within the filter's days, as the import takes them: a line for each municipality,
 * before it one for each thing that it said earlier, and one for each other party of an agreement, with the agreement's
 * own columns the same on all.
 */
export async function exportAgreements(database: Database, filter: ExportFilter): Promise<Row[]> {
  const { networkId, municipalityId, from = '', to = '9999' } = filter;
  const all = await listAgreements(database, {
    networkId,
    ...(municipalityId === undefined ? {} : { municipalityId }),
  });
  const shown = all.filter(({ start, end }) => start <= to && end >= from);
  const names = [...new Set(shown.map(({ name }) => name))].sort((a, b) => a.localeCompare(b, 'nb'));
  return names.flatMap((name) => {
    const own = shown.filter((one) => one.name === name);
    const [first] = own;
    return first === undefined
      ? []
      : [
          ...own.flatMap((one) => [
            ...one.earlier.map((version) => versionRow(one, version)),
            municipalRow(one),
          ]),
          ...first.parties.map((party) => partyRow(first, party)),
        ];
  });
}

/** What a municipality's agreement said to and including a day; the import keeps it as that. */
const versionRow = (agreement: Agreement, version: Version): Row => ({
  ...municipalRow({ ...agreement, ...termsOf(version), own: nothingSaid }),
  ...{ until: version.until, reason: version.reason },
});

const nothingSaid = { role: null, decidedOn: null, caseNumber: null, reservations: null, contact: null };

/** A municipality's line of an agreement. */
export const municipalRow = (agreement: Agreement): Row => {
  const { municipality, grantPerYear, ownFinancingPerYear, own, noticeLetterOn } = agreement;
  const { role: partyRole, ...decision } = own;
  return {
    ...ownColumns(agreement),
    // With its number: names repeat, and the import can make it from the two.
    municipality: `${municipality.id} ${municipality.name}`,
    ...{ grantPerYear, ownFinancingPerYear, party: null, partyRole, ...decision, noticeLetterOn },
  };
};

/** Another party's line of an agreement. */
export const partyRow = (agreement: Agreement, { name, role, id: _, ...decision }: Party): Row => ({
  ...ownColumns(agreement),
  ...{ municipality: null, grantPerYear: null, ownFinancingPerYear: null },
  ...{ party: name, partyRole: role, ...decision, noticeLetterOn: null },
});

const ownColumns = ({ name, networkName, kind, countsGrantHours, grantShare, ...one }: Agreement) => ({
  ...{ agreement: name, network: networkName, start: one.start, end: one.end, maxEnd: one.maxEnd },
  ...{ noticeMonths: one.noticeMonths, grantShare: grantShare / 100, kind, countsGrantHours },
  ...{ until: null, reason: null },
});
