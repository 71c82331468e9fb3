import { dayOf } from '../../calendar/days.ts';
import { type Answer, formErrors, openForm } from '../../chat/feature.ts';
import type { Values } from '../../chat/form/form.ts';
import { allNamed, named } from '../../grammar/names.ts';
import { trim } from '../../text.ts';
import type { Context } from '../context.ts';
import { documents, formatsOf, mayHave, type ReportPlace, type Whose } from './access/rules.ts';
import { reportForm } from './cards-form.ts';
import { makeOrAsk, refusalOf } from './handlers.ts';
import { refuseUnknown } from './handlers-typed.ts';
import { readPeriod } from './parse.ts';
import { reportFormats } from './report.ts';
import type { Order } from './rules-order.ts';
import { listControlled, listReportPlaces } from './store.ts';
import { texts } from './texts.ts';

/** `rapport` alone: the form with what the actor may have. */
export async function openReportForm(text: string, context: Context): Promise<Answer> {
  if (trim(text) !== '') return refuseUnknown(text, context);
  const { actor, database, language, now } = context;
  return openForm(reportForm(await listReportPlaces(database, actor, dayOf(now)), {}, language));
}

/** Makes the report that the form asks for; what is wrong is said at its field. */
export async function makeFromForm(values: Values, _state: string, context: Context): Promise<Answer> {
  const { actor, database, language, now } = context;
  const places = await listReportPlaces(database, actor, dayOf(now));
  const read = await readForm(values, places, context);
  if ('errors' in read) return formErrors(reportForm(places, values, language), read.errors);
  return makeOrAsk(read.orders, places, read.names, context);
}

type Read =
  | { readonly orders: readonly Order[]; readonly names: ReadonlyMap<string, string> }
  | { readonly errors: Readonly<Record<string, string>> };

async function readForm(values: Values, places: readonly ReportPlace[], context: Context): Promise<Read> {
  const { database, language, now } = context;
  const { faults, documents: names, formats } = texts[language];
  const [name, who] = (values.document ?? '').split('.');
  const document = documents.find((one) => one === name) ?? 'timesheet';
  const place = places.find(({ key }) => key === values.place) ?? places[0];
  const period = values.period === undefined ? undefined : readPeriod(values.period, dayOf(now));
  const format = reportFormats.find((one) => one === values.format);
  if (place === undefined) return { errors: { document: faults.notYours(names[document]) } };
  if (values.period !== undefined && trim(values.period) !== '' && period === undefined) {
    return { errors: { period: faults.noSuchPeriod(values.period) } };
  }
  const possible = formatsOf(document, place);
  if (format !== undefined && possible.length > 0 && !possible.includes(format)) {
    const all = possible.map((one) => formats[one]).join(', ');
    return { errors: { format: faults.noSuchFormat(names[document], all) } };
  }
  const typed = trim(values.person ?? '');
  const people = typed === '' ? [] : allNamed(typed, await listControlled(database, places), byName);
  if (typed !== '' && people.length === 0) return { errors: { person: faults.noSuchPerson(typed) } };
  const whose: Whose[] =
    people.length > 0 ? people.map(({ id }) => ({ personId: id })) : [who === 'own' ? 'own' : 'all'];
  const orders = whose.map((one): Order => ({ document, placeKey: place.key, whose: one, period, format }));
  const refused = orders.find((order) => !mayHave(place, document, order.whose));
  if (refused !== undefined) return { errors: { document: refusalOf(refused, language) } };
  return { orders, names: new Map(people.map((person) => [person.id, person.name])) };
}

const byName = named(({ name }: { readonly name: string }) => name);
