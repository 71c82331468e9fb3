import { type Day, dayOf, monthRange } from '../../calendar/days.ts';
import { type Answer, ask } from '../../chat/answer.ts';
import { readingOf } from '../../domain/reads.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { formatsOf, mayHave, type ReportPlace, statementDetail } from './access/rules.ts';
import { buildArchive } from './archive/report.ts';
import { orderChoiceCard, reportCard, revokeButton } from './cards.ts';
import { buildOwnFinancing } from './own-financing/report.ts';
import type { ReportRequest } from './report.ts';
import { type ReportFile, renderReport } from './report-files.ts';
import { reportKinds } from './report-kinds.ts';
import { lastWholeMonth, type Order } from './rules-order.ts';
import {
  findAgreementDays,
  findFinancingYear,
  findName,
  listControlled,
  listPlacesOf,
  listReportPlaces,
} from './store.ts';
import { texts } from './texts.ts';
import { periodText } from './timesheet/report.ts';

/** Makes the report that a button or a choice asks for. */
export async function makePressed(order: Order, context: Context): Promise<Answer> {
  const { actor, database, now } = context;
  return makeOrder(order, await listReportPlaces(database, actor, dayOf(now)), context);
}

/** Makes the one report that is meant, or asks which of several. */
export function makeOrAsk(
  orders: readonly Order[],
  places: readonly ReportPlace[],
  names: ReadonlyMap<string, string>,
  context: Context,
): Promise<Answer> {
  const [order, another] = orders;
  if (order === undefined) throw new Error('an order to make is missing');
  if (another === undefined) return makeOrder(order, places, context);
  return Promise.resolve(ask(orderChoiceCard(orders, places, names, context.language)));
}

/** Makes a report, if the actor may have it, as a file for them alone. */
export async function makeOrder(
  order: Order,
  places: readonly ReportPlace[],
  context: Context,
): Promise<Answer> {
  const { database, language, now } = context;
  const words = texts[language];
  const place = places.find(({ key }) => key === order.placeKey);
  if (place === undefined || !mayHave(place, order.document, order.whose)) {
    throw new UserError(refusalOf(order, language));
  }
  const formats = formatsOf(order.document, place);
  const [usual] = formats;
  if (order.format !== undefined && usual !== undefined && !formats.includes(order.format)) {
    const names = formats.map((one) => words.formats[one]).join(', ');
    throw new UserError(words.faults.noSuchFormat(words.documents[order.document], names));
  }
  const request = await requestOf(order, place, places, context);
  const personName = request.personId === undefined ? undefined : await findName(database, request.personId);
  const { file, isDraft } = await fileOf(order, place, request, now, context);
  const card = reportCard(order, { place, places, request, isDraft, personName, formats }, language);
  return {
    reply: { kind: 'file', ...file, card, revoke: revokeButton(file.name, language) },
    changes: readingOf(
      'report.read',
      {
        ...request,
        of: [order.document, request.municipalityId, request.from, request.to, request.personId],
      },
      context,
    ),
  };
}

/** Why a document isn't theirs: somebody's named hours, or a timesheet that they don't have. */
export function refusalOf({ document, whose }: Order, language: Context['language']): string {
  const { faults, documents } = texts[language];
  if (document === 'timesheet') return whose === 'own' ? faults.noOwn : faults.onlyOwn;
  return faults.notYours(documents[document]);
}

async function fileOf(
  { document, format }: Order,
  place: ReportPlace,
  request: ReportRequest,
  now: Date,
  { database }: Context,
): Promise<{ file: ReportFile; isDraft: boolean }> {
  if (document === 'archive') return { file: await buildArchive(database, request, now), isDraft: false };
  const report =
    document === 'own-financing'
      ? await buildOwnFinancing(database, { ...request, detail: statementDetail(place) }, now)
      : await reportKinds[document].build(database, request, now);
  const [usual = 'pdf'] = formatsOf(document, place);
  return {
    file: await renderReport(report, format ?? usual),
    isDraft: report.document.draft !== undefined,
  };
}

async function requestOf(
  order: Order,
  place: ReportPlace,
  places: readonly ReportPlace[],
  context: Context,
): Promise<ReportRequest> {
  const { actor, database, language } = context;
  const { networkId, municipalityId, municipalityName, key } = place;
  const days = await daysOf(order, place, context);
  const personId =
    order.document !== 'timesheet' || order.whose === 'all'
      ? undefined
      : order.whose === 'own'
        ? actor.id
        : order.whose.personId;
  if (personId !== undefined && !(await listPlacesOf(database, personId)).has(key)) {
    const known = await listControlled(database, places);
    const name = known.find(({ id }) => id === personId)?.name;
    if (name === undefined) throw new UserError(texts[language].faults.noSuchPerson(personId.slice(0, 40)));
    throw new UserError(texts[language].faults.notThere(name, municipalityName));
  }
  return { networkId, municipalityId, ...days, language, ...(personId === undefined ? {} : { personId }) };
}

/** The order's days. Without a period: the last whole month, the own financing's present year, or the agreement so far. */
async function daysOf(
  { document, period }: Order,
  place: ReportPlace,
  { database, language, now }: Context,
): Promise<{ from: Day; to: Day }> {
  const { faults } = texts[language];
  const today = dayOf(now);
  const days = await (async () => {
    if (period?.kind === 'days') return { from: period.from, to: period.to };
    if (period?.kind === 'year' && period.year.kind === 'calendar')
      return calendarDays(period.year.number ?? Number(today.slice(0, 4)));
    if (period !== undefined || document === 'own-financing') {
      const year = await findFinancingYear(database, place, period?.year, today);
      if (year === undefined) throw new UserError(faults.noSuchYear(place.municipalityName));
      return { from: year.from, to: year.to };
    }
    const month = lastWholeMonth(today);
    if (document === 'timesheet') return monthRange(month);
    if (document === 'archive') return calendarDays(Number(month.slice(0, 4)));
    const agreement = await findAgreementDays(database, place, today);
    if (agreement === undefined) throw new UserError(faults.noAgreement(place.municipalityName));
    return { from: agreement.start, to: [agreement.end, today].sort()[0] ?? today };
  })();
  const last = period?.kind === 'days' ? await lastDayOf(place, today, database) : days.to;
  if (days.from > today) throw new UserError(faults.notBegun(periodText(days.from, days.to, language)));
  const [to = last] = [days.to, last].sort();
  return { from: days.from, to };
}

/** No report goes on behind the agreement, nor behind the present year where there is none. */
async function lastDayOf(place: ReportPlace, today: Day, database: Context['database']): Promise<Day> {
  const end = (await findAgreementDays(database, place, today))?.end ?? today;
  const [, last = end] = [end, `${today.slice(0, 4)}-12-31`].sort();
  return last;
}

const calendarDays = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });
