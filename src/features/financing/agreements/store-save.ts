import type { Change, Row } from '../../../change.ts';
import type { Party } from '../../../domain/agreements/parties.ts';
import { termsOf, type Version } from '../../../domain/agreements/versions.ts';
import { municipalRow, partyRow } from './report.ts';
import type { Agreement } from './store.ts';

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

function versionChanges(before: Agreement, after: Agreement): Change[] {
  const { networkId } = after;
  return after.earlier.flatMap((version): Change[] => {
    const old = before.earlier.find(({ id }) => id === version.id);
    const now = versionRow(version, after);
    const record = { type: 'agreementVersion', columns: now };
    const base = { model: 'AgreementVersion', id: version.id, networkId, record };
    if (old === undefined) return [{ ...base, kind: 'created', row: now }];
    const expect = versionRow(old, before);
    const row = differing(expect, now);
    return Object.keys(row).length === 0 ? [] : [{ ...base, kind: 'changed', row, expect }];
  });
}

const versionRow = (version: Version, { id: agreementId, networkId }: Agreement): Row => {
  const { id, until, changedById, changedAt, reason } = version;
  return { id, agreementId, networkId, until, changedById, changedAt, reason, ...termsOf(version) };
};

const rowOf = (agreement: Agreement): Row => {
  const { id, networkId, municipalityId, called: name, kind, own } = agreement;
  const { role: partyRole, decidedOn, caseNumber, reservations, contact } = own;
  return {
    ...{ id, networkId, municipalityId, name, kind, ...termsOf(agreement) },
    ...{ partyRole, decidedOn, caseNumber, reservations, contact },
  };
};

const recordOf = (agreement: Agreement) => ({ type: 'agreement', columns: municipalRow(agreement) });

/** Writes the other parties of an agreement as they are to be: new ones, changed ones, and those that are none any more. */
export function partyChanges(
  agreement: Agreement,
  { before, after }: { readonly before: readonly Party[]; readonly after: readonly Party[] },
): Change[] {
  const { networkId, name } = agreement;
  const columnsOf = (party: Party) => ({ type: 'agreementParty', columns: partyRow(agreement, party) });
  const rowFor = ({ id, name: called, role, decidedOn, caseNumber, reservations, contact }: Party): Row => ({
    ...{ id, networkId, agreement: name, name: called, role, decidedOn, caseNumber, reservations, contact },
  });
  const base = (party: Party) => ({
    ...{ model: 'AgreementParty', id: party.id, networkId, record: columnsOf(party) },
  });
  const gone = before.filter(({ id }) => !after.some((one) => one.id === id));
  return [
    ...gone.map((party): Change => ({ ...base(party), kind: 'removed', row: {} })),
    ...after.flatMap((party): Change[] => {
      const old = before.find(({ id }) => id === party.id);
      if (old === undefined) return [{ ...base(party), kind: 'created', row: rowFor(party) }];
      const row = differing(rowFor(old), rowFor(party));
      return Object.keys(row).length === 0
        ? []
        : [{ ...base(party), kind: 'changed', row, expect: rowFor(old) }];
    }),
  ];
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
