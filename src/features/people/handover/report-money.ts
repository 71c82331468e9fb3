import { dayOf, monthOf } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import { amountOf, listWaitingMeans, type WaitingMeans } from '../../../domain/money/paid/means.ts';
import { listPayments } from '../../../domain/money/paid/payments.ts';
import { kindMay } from '../../../domain/rights.ts';
import { formatDate, formatMonth } from '../../../format/dates.ts';
import { formatKroner } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import type { RoleRow } from '../store.ts';
import { texts } from './texts.ts';

type Asked = { readonly role: RoleRow; readonly language: Language; readonly now: Date };
type Place = { readonly networkId: string; readonly municipalityId: string; readonly name: string };

/** Whether a role has to do with what a municipality puts in: it enters it, or locks its months. */
const isOfMeans = ({ kind }: RoleRow): boolean =>
  kindMay(kind, 'financing.means') || kindMay(kind, 'months.lock');

/** The own means that nobody has attested, by month and municipality. */
export async function meansLines(
  database: Database,
  places: readonly Place[],
  { role, language, now }: Asked,
): Promise<string[]> {
  if (!isOfMeans(role)) return [];
  const months = new Map<string, WaitingMeans[]>();
  for (const one of await listWaitingMeans(database, places, dayOf(now))) {
    const place = places.find(({ municipalityId }) => municipalityId === one.municipalityId);
    const month = formatMonth(monthOf(one.day), language);
    const key = role.municipalityId === null ? `${place?.name}: ${month}` : month;
    months.set(key, [...(months.get(key) ?? []), one]);
  }
  return [...months].map(([month, means]) =>
    texts[language].means(month, means.length, formatKroner(amountOf(means), language)),
  );
}

/** The payments of the grant that aren't paid, with the day that they are due. */
export async function paymentLines(
  database: Database,
  places: readonly Place[],
  { role, language }: Asked,
): Promise<string[]> {
  if (!isOfMeans(role)) return [];
  const open = (await listPayments(database, places)).filter(({ paidOn }) => paidOn === null);
  return open.map(({ municipality, title, amount, dueOn }) => {
    const where = role.municipalityId === null ? `${municipality}: ` : '';
    const due = dueOn === null ? '' : ` – ${formatDate(dueOn, language)}`;
    return `${where}${title}, ${formatKroner(amount, language)}${due}`;
  });
}
