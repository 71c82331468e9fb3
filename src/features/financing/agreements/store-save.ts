import type { Change, Row } from '../../../change.ts';
import { noPart, type Party, partVersions } from '../../../domain/agreements/parties.ts';
import {
  type ChangedBy,
  type Earlier,
  type Kept,
  type Terms,
  termsOf,
} from '../../../domain/agreements/versions.ts';
import { municipalRow, partyRow } from './report.ts';
import type { Agreement } from './store.ts';

/** What is agreed with a municipality: of which network, what it is called, and its terms. */
export type Agreed = Omit<Terms, 'noticeLetterOn' | 'partyRole'> &
  Pick<Agreement, 'id' | 'called' | 'kind' | 'municipality'> & {
    readonly network: { readonly id: string; readonly name: string; readonly kind: string };
  };

/** A municipality's agreement as it is new: the municipality is a main party, and nothing stood before. */
export const newAgreement = ({ network, municipality, called, ...agreed }: Agreed): Agreement => ({
  ...{ ...agreed, municipality, municipalityId: municipality.id, networkId: network.id },
  ...{ called, name: called ?? network.name, networkName: network.name, networkKind: network.kind },
  ...{ noticeLetterOn: null, partyRole: 'hovedpart', isOnly: true },
  ...{ beside: [], parties: [], goals: [], earlier: [] },
});

/** Somebody who becomes a party of an agreement. */
export const newParty = ({ id, name, role }: Pick<Party, 'id' | 'name' | 'role'>): Party => ({
  ...{ ...noPart, id, name, role, isParty: true, earlier: [] },
});

/**
 * Writes new agreements, and changed ones with their new versions; what is changed holds only while all of it stands as
 * it was read.
 */
export const agreementChanges = (before: readonly Agreement[], after: readonly Agreement[]): Change[] =>
  after.flatMap((one) => {
    const old = before.find(({ id }) => id === one.id);
    return old === undefined ? [created(one)] : changed(old, one);
  });

const created = (agreement: Agreement): Change => ({
  ...{ kind: 'created', model: 'Agreement', id: agreement.id, row: rowOf(agreement) },
  ...{ networkId: agreement.networkId, record: recordOf(agreement) },
});

function changed(before: Agreement, after: Agreement): Change[] {
  const [old, now] = [rowOf(before), rowOf(after)];
  const row = differing(old, now);
  const versions = versionChanges(before, after);
  if (Object.keys(row).length + versions.length === 0) return [];
  const { id, networkId } = after;
  return [
    // Also where an earlier version alone is another: two who change one agreement at once never both do.
    {
      ...{ kind: 'changed', model: 'Agreement', id, row, expect: old },
      ...{ networkId, record: recordOf(after) },
    },
    ...versions,
  ];
}

const differing = (old: Row, now: Row): Row =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== old[name]));

const versionChanges = (before: Agreement, after: Agreement): Change[] =>
  keptChanges(before.earlier, after.earlier, 'AgreementVersion', after.networkId, (version) => ({
    ...{ agreementId: after.id, ...termsOf(version) },
  }));

/** Writes the new and the changed ones of what was said earlier of an agreement or of a party's part. */
const keptChanges = <Said>(
  before: readonly Kept<Said>[],
  after: readonly Kept<Said>[],
  model: 'AgreementVersion' | 'AgreementPartyVersion',
  networkId: string,
  saidOf: (version: Kept<Said>) => Row,
): Change[] => {
  const rowOf = (version: Kept<Said>): Row => ({ ...keptRow(version), networkId, ...saidOf(version) });
  return after.flatMap((version): Change[] => {
    const old = before.find(({ id }) => id === version.id);
    const now = rowOf(version);
    const record = { type: `${model.charAt(0).toLowerCase()}${model.slice(1)}`, columns: now };
    const base = { model, id: version.id, networkId, record };
    if (old === undefined) return [{ ...base, kind: 'created', row: now }];
    const expect = rowOf(old);
    const row = differing(expect, now);
    return Object.keys(row).length === 0 ? [] : [{ ...base, kind: 'changed', row, expect }];
  });
};

const keptRow = ({ id, until, changedById, changedAt, reason }: Earlier & ChangedBy): Row => ({
  ...{ id, until, changedById, changedAt, reason },
});

const rowOf = (agreement: Agreement): Row => {
  const { id, networkId, municipalityId, called: name, kind } = agreement;
  return { id, networkId, municipalityId, name, kind, ...termsOf(agreement) };
};

const recordOf = (agreement: Agreement) => ({ type: 'agreement', columns: municipalRow(agreement) });

/** Writes the other parties of an agreement that are new or changed, with what they were before. */
export function partyChanges(
  agreement: Agreement,
  { before, after }: { readonly before: readonly Party[]; readonly after: readonly Party[] },
): Change[] {
  const { networkId, name } = agreement;
  const columnsOf = (party: Party) => ({ type: 'agreementParty', columns: partyRow(agreement, party) });
  const rowFor = (party: Party): Row => ({
    ...{ id: party.id, networkId, agreement: name, name: party.name, ...partVersions.of(party) },
  });
  const base = (party: Party) => ({
    ...{ model: 'AgreementParty', id: party.id, networkId, record: columnsOf(party) },
  });
  return after.flatMap((party): Change[] => {
    const old = before.find(({ id }) => id === party.id);
    const versions = keptChanges(
      old?.earlier ?? [],
      party.earlier,
      'AgreementPartyVersion',
      networkId,
      (version) => ({ partyId: party.id, ...partVersions.of(version) }),
    );
    if (old === undefined) return [{ ...base(party), kind: 'created', row: rowFor(party) }, ...versions];
    const row = differing(rowFor(old), rowFor(party));
    if (Object.keys(row).length + versions.length === 0) return [];
    return [{ ...base(party), kind: 'changed', row, expect: rowFor(old) }, ...versions];
  });
}

/** Lets the other parties of an agreement and its goals go along to its new name, which they know it by. */
export const renameChanges = (
  { called, parties }: Agreement,
  after: Agreement,
  goalIds: readonly string[],
): Change[] => {
  const { networkId, called: agreement } = after;
  if (called === agreement || agreement === null) return [];
  const moved = (model: string, type: string, id: string): Change => ({
    ...{ kind: 'changed', model, id, networkId, row: { agreement }, expect: { agreement: called } },
    record: { type, columns: { id, agreement } },
  });
  return [
    ...parties.map(({ id }) => moved('AgreementParty', 'agreementParty', id)),
    ...goalIds.map((id) => moved('Goal', 'goal', id)),
  ];
};
