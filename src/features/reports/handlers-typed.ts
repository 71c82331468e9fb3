import { dayOf } from '../../calendar/days.ts';
import type { Answer } from '../../chat/answer.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { mayHave, type ReportDocument, type ReportPlace, type Whose } from './access/rules.ts';
import { makeOrAsk, refusalOf } from './handlers.ts';
import { type Reading, readRequest } from './parse.ts';
import type { Order } from './rules-order.ts';
import { listControlled, listPlacesOf, listReportPlaces } from './store.ts';
import { texts } from './texts.ts';

type Person = { readonly id: string; readonly name: string };

/** `rapport timeliste [mars] [NAVN|alle] [KOMMUNE] [xlsx]` and the same of the other documents, in any order. */
export const askFor =
  (document: ReportDocument) =>
  async (text: string, context: Context): Promise<Answer> => {
    const { actor, database, language, now } = context;
    const today = dayOf(now);
    const places = await listReportPlaces(database, actor, today);
    const people = document === 'timesheet' ? [...(await listControlled(database, places)), actor] : [];
    const known = [...new Map(people.map(({ id, name }) => [id, { id, name }])).values()];
    const reading = readRequest(text, { today, people: known, places });
    if (reading.rest !== '') throw new UserError(unclear(reading.rest, document, places, language));
    const orders = await ordersOf(document, reading, places, context);
    const names = new Map(known.map(({ id, name }) => [id, name]));
    return makeOrAsk(orders, places, names, context);
  };

/** `rapport` and something that is no document. */
export async function refuseUnknown(text: string, { language }: Context): Promise<Answer> {
  throw new UserError(texts[language].faults.notUnderstood(text));
}

function unclear(
  rest: string,
  document: ReportDocument,
  places: readonly ReportPlace[],
  language: Context['language'],
): string {
  const { faults } = texts[language];
  if (document !== 'timesheet') return faults.notUnderstood(rest);
  return places.some(({ isControlled }) => isControlled) ? faults.noSuchPerson(rest) : faults.onlyOwn;
}

/** All that the words can mean, of what the actor may have. Throws a UserError where that is nothing. */
async function ordersOf(
  document: ReportDocument,
  { period, format, people, places: named, whose }: Reading<Person, ReportPlace>,
  places: readonly ReportPlace[],
  { actor, database, language }: Context,
): Promise<Order[]> {
  const whom = people?.map(({ id }): Whose => (id === actor.id ? 'own' : { personId: id }));
  const meant: readonly Whose[] =
    document === 'timesheet' ? (whom ?? (whose === undefined ? ['own', 'all'] : [whose])) : ['all'];
  const where = new Map<Whose, ReadonlySet<string>>();
  for (const one of meant) {
    if (typeof one === 'object') where.set(one, await listPlacesOf(database, one.personId));
  }
  const orders = (named ?? places).flatMap((place) =>
    meant
      .filter((one) => mayHave(place, document, one) && (where.get(one)?.has(place.key) ?? true))
      .map((one): Order => ({ document, placeKey: place.key, whose: one, period, format })),
  );
  if (orders.length > 0) return orders;
  const [person] = people ?? [];
  const [place] = named ?? [];
  if (person !== undefined && place?.isControlled) {
    throw new UserError(texts[language].faults.notThere(person.name, place.municipalityName));
  }
  const [first = 'all'] = meant;
  throw new UserError(refusalOf({ document, placeKey: '', whose: first, period, format }, language));
}
