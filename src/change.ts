export type Value = string | number | boolean | Date | null;
export type Row = Readonly<Record<string, Value>>;

/** A record as people meet it in an export: its type and its columns. */
export type ChangedRecord = { readonly type: string; readonly columns: Row };

/**
 * One write, as data. Handlers return changes and the router commits all of an interaction's changes,
 * its audit events and its answer in one transaction: all of it stands, or none.
 */
export type Change = {
  readonly kind: 'created' | 'changed' | 'removed';
  /** The model's name in the Prisma schema. */
  readonly model: string;
  readonly id: string;
  /** The whole row when created, the new values when changed, empty when removed. */
  readonly row: Row;
  /** What must still stand for a change or removal to hold; where it doesn't, someone else was first. */
  readonly expect?: Row;
  /** The network it belongs to, for the audit log. */
  readonly networkId?: string;
  /** Missing for inner bookkeeping, which is neither audited nor reported. */
  readonly record?: ChangedRecord;
};

/** A change that was made, with what stood before: the old values of what changed, or the whole row that was removed. */
export type Made = Pick<Change, 'kind' | 'model' | 'id' | 'row'> & { readonly before?: Row };

/** What a person did in one turn: enough to take it back. */
export type Deed = {
  /** Its number in the sender's row. */
  readonly turn: number;
  /** The id of the feature that did it. */
  readonly feature: string;
  readonly at: Date;
  readonly changes: readonly Made[];
};

/** The change that gives a record back what it held before it was changed, while it stands as it was left then. */
export function backwards(
  { model, id, row, before = {} }: Made,
  record: ChangedRecord,
  networkId?: string,
): Change {
  const columns = Object.entries(before).filter(([name]) => name in record.columns);
  return {
    ...{ kind: 'changed', model, id, row: before, expect: row },
    ...(networkId === undefined ? {} : { networkId }),
    record: { ...record, columns: { ...record.columns, ...Object.fromEntries(columns) } },
  };
}

/** The change that turns any other over: what was new goes, what was removed is there again, and what changed is as before. */
export function reversed(made: Made, record: ChangedRecord, networkId: string): Change {
  const { kind, model, id, row, before = {} } = made;
  if (kind === 'changed') return backwards(made, record, networkId);
  if (kind === 'created') return { kind: 'removed', model, id, row: {}, expect: row, networkId, record };
  return { kind: 'created', model, id, row: before, networkId, record };
}
