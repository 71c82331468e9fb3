import type { Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import type { ExportFilter } from '../../../domain/export-filter.ts';
import { listPayments } from '../../../domain/money/paid/payments.ts';
import { nameNetwork } from '../own-means/store.ts';
import { paymentRecord } from './store.ts';

/** A network's payments as the import takes them, by municipality and due day; between days those due then alone. */
export async function exportPayments(database: Database, filter: ExportFilter): Promise<Row[]> {
  const { networkId, municipalityId, from, to } = filter;
  const [network, payments] = await Promise.all([
    nameNetwork(database, networkId),
    listPayments(database, [{ networkId, municipalityId }]),
  ]);
  const isWithin = (day: string | null) =>
    from === undefined && to === undefined
      ? true
      : day !== null && (from ?? '') <= day && day <= (to ?? '9999');
  return payments
    .filter(({ dueOn }) => isWithin(dueOn))
    .map((payment) => ({ network, ...paymentRecord(payment).columns }));
}
