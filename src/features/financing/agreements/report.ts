import type { Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import { ownPart, type Party, partVersions } from '../../../domain/agreements/parties.ts';
import { type ChangedBy, type Earlier, termsOf } from '../../../domain/agreements/versions.ts';
import type { ExportFilter } from '../../../domain/export-filter.ts';
import { type Agreement, listAgreements } from './store.ts';

/**
 * The agreements that are in force within the filter's days, as the import takes them: a line for each municipality,
 * and one for each other party of an agreement, with the agreement's own columns the same on all; before each of these
 * one for each thing that was said of it earlier.
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
            ...one.earlier.map((said) => until(municipalRow({ ...one, ...termsOf(said) }), said)),
            municipalRow(one),
          ]),
          ...first.parties.flatMap((party) => [
            ...party.earlier.map((was) => until(partyRow(first, { ...party, ...partVersions.of(was) }), was)),
            partyRow(first, party),
          ]),
        ];
  });
}

/** A line of what was said to and including a day; the import keeps it as that. */
const until = (row: Row, { until: day, reason }: Earlier & ChangedBy): Row => ({
  ...row,
  until: day,
  reason,
});

/** A municipality's line of an agreement. */
export const municipalRow = (agreement: Agreement): Row => {
  const { municipality, grantPerYear, ownFinancingPerYear, noticeLetterOn } = agreement;
  const { role: partyRole, ...decision } = ownPart(agreement);
  return {
    ...ownColumns(agreement),
    // With its number: names repeat, and the import can make it from the two.
    municipality: `${municipality.id} ${municipality.name}`,
    ...{ grantPerYear, ownFinancingPerYear, party: null, partyRole, ...decision, noticeLetterOn },
    isParty: null,
  };
};

/** Another party's line of an agreement. */
export const partyRow = (agreement: Agreement, party: Party): Row => {
  const { role: partyRole, isParty, ...decision } = partVersions.of(party);
  return {
    ...ownColumns(agreement),
    ...{ municipality: null, grantPerYear: null, ownFinancingPerYear: null },
    ...{ party: party.name, partyRole, ...decision, noticeLetterOn: null, isParty },
  };
};

const ownColumns = ({ name, networkName, kind, countsGrantHours, grantShare, ...one }: Agreement) => ({
  ...{ agreement: name, network: networkName, start: one.start, end: one.end, maxEnd: one.maxEnd },
  ...{ noticeMonths: one.noticeMonths, grantShare: grantShare / 100, kind, countsGrantHours },
  ...{ until: null, reason: null },
});
