import { dayOf } from '../../calendar/days.ts';
import type { Answer } from '../../chat/answer.ts';
import { type Filled, openFilled, read, refill } from '../../chat/form/fields.ts';
import type { Values } from '../../chat/form/form.ts';
import { allNamed, named } from '../../grammar/names.ts';
import { trim } from '../../text.ts';
import type { Context } from '../context.ts';
import { formatsOf, mayHave, type ReportPlace, type Whose } from './access/rules.ts';
import { reportForm } from './cards-form.ts';
import { makeOrAsk, refusalOf } from './handlers.ts';
import { refuseUnknown } from './handlers-typed.ts';
import { readPeriod } from './parse.ts';
import type { Order } from './rules-order.ts';
import { listControlled, listReportPlaces } from './store.ts';
import { texts } from './texts.ts';

/** `rapport` alone: the form with what the actor may have. */
export async function openReportForm(text: string, context: Context): Promise<Answer> {
  const { actor, database, language, now } = context;
  const period = trim(text);
  // «rapport mars» says all but which document.
  if (period !== '' && readPeriod(period, dayOf(now)) === undefined) return refuseUnknown(text, context);
  return openFilled(reportForm(await listReportPlaces(database, actor, dayOf(now)), language), { period });
}

/** Makes the report that the form asks for; what is wrong is said at its field. */
export async function makeFromForm(values: Values, _state: string, context: Context): Promise<Answer> {
  const { actor, database, language, now } = context;
  const places = await listReportPlaces(database, actor, dayOf(now));
  const form = reportForm(places, language);
  const said = read(form, values);
  const ordered = 'errors' in said ? said : await readOrders(said.filled, places, context);
  if ('errors' in ordered) return refill(form, values, ordered.errors);
  return makeOrAsk(ordered.orders, places, ordered.names, context);
}

type Ordered =
  | { readonly orders: readonly Order[]; readonly names: ReadonlyMap<string, string> }
  | { readonly errors: Readonly<Record<string, string>> };

/** What the form asks for as a whole, or what is wrong with it. */
async function readOrders(
  { document: chosen, place, period: typedPeriod, person = '', format }: Filled<Inputs>,
  places: readonly ReportPlace[],
  { database, language, now }: Context,
): Promise<Ordered> {
  const { faults, documents: names, formats } = texts[language];
  const { document } = chosen;
  const period = typedPeriod === undefined ? undefined : readPeriod(typedPeriod, dayOf(now));
  if (typedPeriod !== undefined && period === undefined)
    return { errors: { period: faults.noSuchPeriod(typedPeriod) } };
  const possible = formatsOf(document, place);
  if (format !== undefined && possible.length > 0 && !possible.includes(format)) {
    const all = possible.map((one) => formats[one]).join(', ');
    return { errors: { format: faults.noSuchFormat(names[document], all) } };
  }
  const people = person === '' ? [] : allNamed(person, await listControlled(database, places), byName);
  if (person !== '' && people.length === 0) return { errors: { person: faults.noSuchPerson(person) } };
  const whose: Whose[] = people.length > 0 ? people.map(({ id }) => ({ personId: id })) : [chosen.whose];
  const orders = whose.map((one): Order => ({ document, placeKey: place.key, whose: one, period, format }));
  const refused = orders.find((order) => !mayHave(place, document, order.whose));
  if (refused !== undefined) return { errors: { document: refusalOf(refused, language) } };
  return { orders, names: new Map(people.map(({ id, name }) => [id, name])) };
}

type Inputs = ReturnType<typeof reportForm>['inputs'];

const byName = named(({ name }: { readonly name: string }) => name);
