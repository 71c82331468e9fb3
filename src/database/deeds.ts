import { z } from 'zod';
import type { Change, Deed, Made, Row, Value } from '../change.ts';
import type { Reply } from '../chat/reply.ts';
import type { LastDeed } from '../chat/turn/same-again.ts';
import type { Database } from './open.ts';

/** What reads records by their ids. */
export type Store = {
  findMany(args: {
    where: { id: { in: string[] } };
  }): PromiseLike<readonly Readonly<Record<string, unknown>>[]>;
};

/** What an interaction is about to change for people, with what stands now; inner bookkeeping is left out. */
export async function readMade(
  changes: readonly Change[],
  storeOf: (model: string) => Store,
): Promise<Made[]> {
  const told = changes.filter(({ record }) => record !== undefined);
  const replacing = told.filter(({ kind }) => kind !== 'created');
  const rows = await readRows(replacing, storeOf);
  return told.map(({ kind, model, id, row }) => {
    const stood = rows.get(`${model}/${id}`);
    if (stood === undefined) return { kind, model, id, row };
    return { kind, model, id, row, before: kind === 'removed' ? stood : pick(stood, Object.keys(row)) };
  });
}

/** The records as they stand, by model and id (`Hours/ID`); those that don't are left out. */
export async function readRows(
  records: readonly Pick<Change, 'model' | 'id'>[],
  storeOf: (model: string) => Store,
): Promise<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Row>();
  for (const model of new Set(records.map((record) => record.model))) {
    const ids = records.filter((record) => record.model === model).map(({ id }) => id);
    for (const found of await storeOf(model).findMany({ where: { id: { in: ids } } }))
      rows.set(`${model}/${found.id}`, rowOf(found));
  }
  return rows;
}

/** A record's values but for files, which nobody changes. */
const rowOf = (found: Readonly<Record<string, unknown>>): Row =>
  Object.fromEntries(
    Object.entries(found).flatMap(([name, value]) => (isValue(value) ? [[name, value]] : [])),
  );

const isValue = (value: unknown): value is Value =>
  value === null || value instanceof Date || ['string', 'number', 'boolean'].includes(typeof value);

const pick = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? null]));

const day = z.object({ date: z.iso.datetime() }).transform(({ date }): Value => new Date(date));
const row = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), day]));
const shape = z.array(
  z.object({
    kind: z.enum(['created', 'changed', 'removed']),
    model: z.string(),
    id: z.string(),
    row,
    before: row.optional(),
  }),
);

const withDates = (values: Row) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value instanceof Date ? { date: value.toISOString() } : value,
    ]),
  );

/** What was changed as it is kept; moments stay moments. */
export const toText = (made: readonly Made[]): string =>
  JSON.stringify(
    made.map(({ row: values, before, ...rest }) => ({
      ...rest,
      row: withDates(values),
      ...(before && { before: withDates(before) }),
    })),
  );

/** A deed with the answer that it got, and the earlier turn that it took back where it did that. */
export type KeptDeed = Deed & { readonly reply: Reply; readonly undoes: number | null };

/** What a sender has done with features since a moment, the newest first. */
export async function listDeeds({ client }: Database, sender: string, since: Date): Promise<KeptDeed[]> {
  const rows = await client.received.findMany({
    where: { sender, receivedAt: { gte: since }, replaced: { not: null } },
    orderBy: { sequence: 'desc' },
  });
  return rows.map(({ sequence, feature, receivedAt, replaced, answer, undoes }) => ({
    turn: sequence,
    feature: feature ?? '',
    at: receivedAt,
    changes: shape.parse(JSON.parse(replaced ?? '[]')).map(({ before, ...made }) => ({
      ...made,
      ...(before && { before }),
    })),
    reply: JSON.parse(answer) as Reply,
    undoes,
  }));
}

/** What a sender did last, for knowing the same words when they come again. */
export async function findLastDeed({ client }: Database, sender: string): Promise<LastDeed | undefined> {
  const row = await client.received.findFirst({
    where: { sender, replaced: { not: null } },
    orderBy: { sequence: 'desc' },
  });
  if (row === null) return undefined;
  const { words, receivedAt, answer, replaced } = row;
  const ids = shape.parse(JSON.parse(replaced ?? '[]')).map(({ id }) => id);
  return { words, at: receivedAt, reply: JSON.parse(answer) as Reply, ids };
}
