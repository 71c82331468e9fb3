import type { Day } from '../../../calendar/days.ts';
import type { Change, Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import {
  listPayments,
  type Named,
  type Numbered,
  type Payment,
  steps,
} from '../../../domain/money/paid/payments.ts';

/** The payments of all networks that are due from one day to another, both included, with their numbers in the network. */
export async function listDue(
  database: Database,
  from: Day,
  to: Day,
): Promise<(Numbered & { readonly dueOn: Day })[]> {
  const dueOn = { gte: from, lte: to };
  const due = await database.client.payment.findMany({ where: { dueOn }, select: { networkId: true } });
  // Every minute asks, and hardly ever is anything due.
  const networkIds = [...new Set(due.map(({ networkId }) => networkId))];
  const all = await Promise.all(networkIds.map((networkId) => listPayments(database, [{ networkId }])));
  return all
    .flat()
    .flatMap((one) =>
      one.dueOn !== null && dueOn.gte <= one.dueOn && one.dueOn <= to ? [{ ...one, dueOn: one.dueOn }] : [],
    );
}

/** What of the grant has been paid to a municipality in some days, øre; undefined where no payment is entered at all. */
export async function sumPaid(
  { client }: Database,
  {
    networkId,
    municipalityId,
    from,
    to,
  }: { readonly networkId: string; readonly municipalityId: string; readonly from: Day; readonly to: Day },
): Promise<number | undefined> {
  const rows = await client.payment.findMany({ where: { networkId, municipalityId } });
  if (rows.length === 0) return undefined;
  const paid = rows.filter(({ paidOn }) => paidOn !== null && from <= paidOn && paidOn <= to);
  return paid.reduce((sum, { amount }) => sum + amount, 0);
}

/** A payment in the columns of the export, its kroner as øre. */
export const paymentRecord = (payment: Named) => ({
  type: 'payment',
  columns: {
    ...{ id: payment.id, municipality: payment.municipality, municipalityNumber: payment.municipalityId },
    ...{ title: payment.title, kroner: payment.amount, due: payment.dueOn },
    ...{ asked: payment.askedOn, approved: payment.approvedOn, paid: payment.paidOn },
  },
});

/** Enters a payment. */
export function createPayment(payment: Named): Change {
  const { municipality: _, ...row } = payment;
  return {
    ...{ kind: 'created', model: 'Payment', id: payment.id, networkId: payment.networkId },
    ...{ row, record: paymentRecord(payment) },
  };
}

const changeable = ['title', 'amount', 'dueOn', ...steps] as const;

/** Changes a payment, while what changes stands as it was read. */
export function changePayment(before: Named, after: Partial<Payment>): Change {
  const names = changeable.filter((name) => name in after && after[name] !== before[name]);
  const pick = (one: Partial<Payment>): Row =>
    Object.fromEntries(names.map((name) => [name, one[name] ?? null]));
  return {
    ...{ kind: 'changed', model: 'Payment', id: before.id, networkId: before.networkId },
    ...{ row: pick(after), expect: pick(before), record: paymentRecord({ ...before, ...after }) },
  };
}

/** Takes a payment away. */
export const removePayment = (payment: Named): Change => ({
  ...{ kind: 'removed', model: 'Payment', id: payment.id, networkId: payment.networkId, row: {} },
  ...{ expect: { amount: payment.amount, paidOn: payment.paidOn }, record: paymentRecord(payment) },
});
