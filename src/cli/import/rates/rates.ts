import { v7 as uuid } from 'uuid';
import type { Rate } from '../../../../prisma/generated/sqlite/client.ts';
import { effectsOf } from '../../../domain/money/rates/effects.ts';
import { kronerCell, yearlyHoursCell } from '../cells/amounts.ts';
import { dayCell, textCell } from '../cells/cells.ts';
import { listPeople, personIn } from '../cells/persons.ts';
import type { Places } from '../places.ts';
import { changesOf, type Ground, type Outcome, type Plan, settle, storedBy } from '../plan.ts';
import { type Cells, type Columns, whole } from '../sheet.ts';
import { notesOf } from './effects.ts';

export const rateColumns: Columns = {
  all: 'network municipality person krPerHour from to source maxKrPerHour maxHoursPerYear'.split(' '),
  needed: ['network', 'krPerHour', 'from'],
  exported: ['municipalityNumber'],
};

/** Whom a rate is for, and when; whoever it is for has one at a time. */
type Span = Pick<Rate, 'networkId' | 'municipalityId' | 'personId' | 'from' | 'to'>;
type Spanning = { readonly values: Span; readonly line: number | undefined };
type Wanted = Omit<Rate, 'id' | 'source'> & { readonly source: string | null };

const source = textCell(500, 'a source', 'vedtak 12/24');

/**
 * Plans the import of rates. One is the same when whom it is for (network, municipality, person) and its first day
 * are; two for the same that overlap are a fault.
 */
export async function planRates({ database, lines, places, now }: Ground): Promise<Plan> {
  const stored: Rate[] = await database.client.rate.findMany({ orderBy: { id: 'asc' } });
  const records = storedBy<Rate>(stored, keyOf);
  const people = await listPeople(database);
  const read = lines.map((cells) => ({ cells, ...readRate(cells, places, people) }));
  const outcomes = read.flatMap(({ cells, wanted }): Outcome | [] => {
    if (wanted === undefined) return [];
    const { perHour, maxPerHour, maxMinutesPerYear, to, source: words } = wanted;
    return (
      settle<Rate>(records, keyOf(wanted), cells, {
        wanted: { perHour, maxPerHour, maxMinutesPerYear, to, source: words },
        fresh: () => ({ ...wanted, id: uuid(), source: words ?? '' }),
        columns: { perHour: 'krPerHour', maxPerHour: 'maxKrPerHour', maxMinutesPerYear: 'maxHoursPerYear' },
      }) ?? []
    );
  });
  const all = [...records.values()];
  const spans = withFaulty(all, read);
  for (const { cells, span } of read) if (span !== undefined) noteOverlap(cells, span, spans);
  const stands = new Set(all.map(({ before }) => before));
  const after = [...stored.filter((rate) => !stands.has(rate)), ...all.map(({ values }) => values)];
  const effects = await effectsOf(database, stored, after, now);
  return {
    outcomes,
    notes: notesOf(effects),
    changes: [...effects.changes, ...changesOf(records, 'Rate', ({ networkId }) => networkId)],
  };
}

type Scope = Pick<Rate, 'networkId' | 'municipalityId' | 'personId'>;
const scopeOf = (rate: Scope): string =>
  `${rate.networkId} ${rate.municipalityId ?? ''} ${rate.personId ?? ''}`;
const keyOf = (rate: Scope & Pick<Rate, 'from'>): string => `${scopeOf(rate)} ${rate.from}`;

/** What a line says; without `wanted` where something is wrong with it, and without `span` where that is. */
function readRate(
  cells: Cells,
  places: Places,
  people: Awaited<ReturnType<typeof listPeople>>,
): { readonly span?: Span; readonly wanted?: Wanted } {
  const network = places.network(cells);
  const municipality = places.municipality(cells, network);
  const personId = personIn(cells, 'person', people);
  const amounts = {
    perHour: cells.need('krPerHour', kronerCell),
    maxPerHour: cells.read('maxKrPerHour', kronerCell),
    maxMinutesPerYear: cells.read('maxHoursPerYear', yearlyHoursCell),
  };
  const from = cells.need('from', dayCell);
  const to = cells.read('to', dayCell);
  const said = whole({ ...amounts, source: cells.read('source', source) });
  const isBackwards = from !== undefined && to != null && to < from;
  if (isBackwards) cells.fault('to', `${to} is before the first day, ${from}`);
  const where = whole({ networkId: network?.id, municipality, personId, from, to });
  if (where === undefined || isBackwards) return {};
  const { municipality: own, ...rest } = where;
  const span = { ...rest, municipalityId: own?.id ?? null };
  return said === undefined ? { span } : { span, wanted: { ...span, ...said } };
}

type Read = { readonly cells: Cells; readonly span?: Span; readonly wanted?: Wanted };

/** A line with a fault elsewhere is weighed with the others, so that all that is wrong is told at once. */
function withFaulty(all: readonly Spanning[], read: readonly Read[]): Spanning[] {
  const faulty = new Map<string, { values: Span; line: number }>();
  for (const { cells, span, wanted } of read)
    if (span !== undefined && wanted === undefined)
      faulty.set(keyOf(span), { values: span, line: cells.line });
  const stands = all.map(({ values, line }): Spanning => {
    const said = faulty.get(keyOf(values));
    if (said === undefined) return { values, line };
    faulty.delete(keyOf(values));
    return { values: { ...values, to: said.values.to ?? values.to }, line: said.line };
  });
  return [...stands, ...faulty.values()];
}

/** A rate begins where the one before it has ended; the fault stands at the line of the later one, or the only line. */
function noteOverlap(cells: Cells, wanted: Span, all: readonly Spanning[]): void {
  const mine = all.find(({ values }) => keyOf(values) === keyOf(wanted));
  if (mine === undefined || mine.line !== cells.line) return;
  const { from, to } = mine.values;
  const other = all.find(
    ({ values, line }) =>
      scopeOf(values) === scopeOf(wanted) &&
      values.from !== from &&
      values.from <= (to ?? '9999') &&
      from <= (values.to ?? '9999') &&
      (line === undefined || values.from < from),
  );
  if (other === undefined) return;
  const where = other.line === undefined ? 'that is stored' : `of line ${other.line}`;
  const span = `${other.values.from}–${other.values.to ?? ''}`;
  const advice =
    other.values.from < from
      ? 'give that one a last day before this one begins (its line with «to» filled in)'
      : 'give this one a last day before that one begins';
  cells.fault(
    other.values.from < from ? 'from' : 'to',
    `overlaps the rate ${span} ${where} for the same; ${advice}`,
  );
}
