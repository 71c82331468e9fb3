import type { Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import { ownPart, type Party, partVersions } from '../../../domain/agreements/parties.ts';
import { type ChangedBy, type Earlier, termsOf } from '../../../domain/agreements/versions.ts';
import type { ExportFilter } from '../../../domain/export-filter.ts';
import { type Agreement, listAgreements } from './store.ts';

/**
 * The agreements that are in force within the filter's days, as the import takes them: a line for each municipality,
 * and one for each other party of an agreement; before each of these one for each thing that was said of it earlier.
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

/** A municipality's line of an agreement, with its own terms: those of others under the same name can be others. */
export const municipalRow = (agreement: Agreement): Row => {
  const { municipality, grantPerYear, ownFinancingPerYear, noticeLetterOn } = agreement;
  const { role: partyRole, ...decision } = ownPart(agreement);
  return {
    ...namesOf(agreement),
    ...{ start: agreement.start, end: agreement.end, maxEnd: agreement.maxEnd, kind: agreement.kind },
    ...{ noticeMonths: agreement.noticeMonths, grantShare: agreement.grantShare / 100 },
    countsGrantHours: agreement.countsGrantHours,
    // With its number: names repeat, and the import can make it from the two.
    municipality: `${municipality.id} ${municipality.name}`,
    ...{ grantPerYear, ownFinancingPerYear, party: null, partyRole, ...decision, noticeLetterOn },
    isParty: null,
  };
};

/** Another party's line of an agreement: its part alone, for the terms are the municipalities'. */
export const partyRow = (agreement: Agreement, party: Party): Row => {
  const { role: partyRole, isParty, ...decision } = partVersions.of(party);
  const unsaid = { start: null, end: null, maxEnd: null, noticeMonths: null, grantShare: null, kind: null };
  return {
    ...{ ...namesOf(agreement), ...unsaid, countsGrantHours: null },
    ...{ municipality: null, grantPerYear: null, ownFinancingPerYear: null },
    ...{ party: party.name, partyRole, ...decision, noticeLetterOn: null, isParty },
  };
};

const namesOf = ({ name, networkName }: Agreement) => ({
  ...{ agreement: name, network: networkName, until: null, reason: null },
});
