import type { Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import type { Party } from '../../../domain/agreements/parties.ts';
import type { ExportFilter } from '../../../domain/export-filter.ts';
import { type Agreement, listAgreements } from './store.ts';

/**
 * The agreements that are in force within the filter's days, as the import takes them: a line for each municipality,
 * and one for each other party of an agreement, with the agreement's own columns the same on all.
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
      : [...own.map(municipalRow), ...first.parties.map((party) => partyRow(first, party))];
  });
}

/** A municipality's line of an agreement. */
export const municipalRow = (agreement: Agreement): Row => {
  const { municipality, grantPerYear, ownFinancingPerYear, own } = agreement;
  return {
    ...ownColumns(agreement),
    // With its number: names repeat, and the import can make it from the two.
    municipality: `${municipality.id} ${municipality.name}`,
    ...{ grantPerYear, ownFinancingPerYear, party: null, partyRole: own.role },
    ...{ decidedOn: own.decidedOn, caseNumber: own.caseNumber },
  };
};

/** Another party's line of an agreement. */
export const partyRow = (agreement: Agreement, { name, role, decidedOn, caseNumber }: Party): Row => ({
  ...ownColumns(agreement),
  ...{ municipality: null, grantPerYear: null, ownFinancingPerYear: null },
  ...{ party: name, partyRole: role, decidedOn, caseNumber },
});

const ownColumns = ({ name, networkName, start, end, maxEnd, noticeMonths, grantShare }: Agreement) => ({
  ...{ agreement: name, network: networkName, start, end, maxEnd, noticeMonths },
  grantShare: grantShare / 100,
});
