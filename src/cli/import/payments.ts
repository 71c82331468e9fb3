import { v7 as uuid } from 'uuid';
import { dayOf } from '../../calendar/days.ts';
import type { Change } from '../../change.ts';
import { listPayments, type Numbered, type Payment, steps } from '../../domain/money/paid/payments.ts';
import { changePayment, createPayment } from '../../features/financing/payments/store.ts';
import { paymentKronerCell } from './cells/amounts.ts';
import { dayCell, nameKey, textCell } from './cells/cells.ts';
import { differences, type Ground, type Outcome, type Plan } from './plan.ts';
import { type Cells, type Columns, whole } from './sheet.ts';

export const paymentColumns: Columns = {
  all: ['network', 'municipality', 'title', 'kroner', 'due', 'asked', 'approved', 'paid'],
  needed: ['network', 'municipality', 'title', 'kroner'],
  exported: ['id', 'municipalityNumber'],
};

const title = textCell(100, 'what the payment is called', '1. utbetaling');
const stepColumns = { askedOn: 'asked', approvedOn: 'approved', paidOn: 'paid' } as const;

/**
 * Plans the import of payments. Its network, municipality and title say which one a line speaks of; of several with one
 * title it is the one that is as the line says, or else is due on its day, or else first. A step lies on a day that has been.
 */
export async function planPayments({ database, lines, places, now }: Ground): Promise<Plan> {
  const networks = await database.client.network.findMany({ select: { id: true } });
  const stored = await listPayments(
    database,
    networks.map(({ id }) => ({ networkId: id })),
  );
  const left = new Map<string, Numbered[]>();
  for (const one of stored) left.set(keyOf(one), [...(left.get(keyOf(one)) ?? []), one]);
  const changes: Change[] = [];
  const outcomes = lines.flatMap((cells): Outcome | [] => {
    const network = places.network(cells);
    const municipality = places.municipality(cells, network);
    const said = readPayment(cells, dayOf(now));
    if (municipality === null) cells.fault('municipality', 'is empty; write to whom it is paid');
    if (network === undefined || municipality == null || said === undefined) return [];
    const where = { networkId: network.id, municipalityId: municipality.id };
    const before = take(left.get(keyOf({ ...where, title: said.title })) ?? [], said);
    if (before !== undefined) return changed(before, said, changes);
    const fresh = { ...said, ...where, municipality: municipality.name, id: uuid(), createdAt: now };
    changes.push(createPayment(fresh));
    return 'new';
  });
  return { outcomes, changes };
}

type Said = Pick<Payment, 'title' | 'amount' | 'dueOn' | 'askedOn' | 'approvedOn' | 'paidOn'>;

/** Takes the one that a line speaks of out of those of its title. */
function take(alike: Numbered[], said: Said): Numbered | undefined {
  const same = alike.findIndex((one) => Object.keys(different(one, said)).length === 0);
  const dueThen = alike.findIndex(({ dueOn }) => dueOn === said.dueOn);
  const [index = 0] = [same, dueThen].filter((found) => found >= 0);
  return alike.splice(index, 1)[0];
}

/** Where a line says something else; an empty cell leaves what is stored. */
const different = (before: Numbered, { title: _, ...said }: Said) => differences(before, said);

function changed(before: Numbered, said: Said, changes: Change[]): Outcome {
  const others = different(before, said);
  if (Object.keys(others).length === 0) return 'same';
  changes.push(changePayment(before, others));
  return 'changed';
}

function readPayment(cells: Cells, today: string): Said | undefined {
  const said = whole({
    ...{ title: cells.need('title', title), amount: cells.need('kroner', paymentKronerCell) },
    ...{ dueOn: cells.read('due', dayCell), askedOn: cells.read('asked', dayCell) },
    ...{ approvedOn: cells.read('approved', dayCell), paidOn: cells.read('paid', dayCell) },
  });
  const ahead = steps.filter((step) => (said?.[step] ?? '') > today);
  for (const step of ahead) cells.fault(stepColumns[step], `${said?.[step]} hasn’t been yet`);
  return ahead.length > 0 ? undefined : said;
}

const keyOf = ({
  networkId,
  municipalityId,
  title,
}: Pick<Payment, 'networkId' | 'municipalityId' | 'title'>) =>
  JSON.stringify([networkId, municipalityId, nameKey(title)]);
