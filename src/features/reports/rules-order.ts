import { addDays, type Day, isDay, monthOf, monthRange } from '../../calendar/days.ts';
import { carrying, maybe, type Part, word, wordOf } from '../../chat/button-value.ts';
import { press } from '../../chat/wording.ts';
import { printYear } from '../../domain/money/years.ts';
import { formatMonth } from '../../format/dates.ts';
import type { Language } from '../../language.ts';
import { documents, type ReportDocument, type ReportPlace, type Whose } from './access/rules.ts';
import type { Period } from './parse.ts';
import { type ReportFormat, reportFormats } from './report.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** What is asked for, as a button carries it: whatever is missing is the usual. */
export type Order = {
  readonly document: ReportDocument;
  readonly placeKey: string;
  readonly whose: Whose;
  readonly period: Period | undefined;
  readonly format: ReportFormat | undefined;
};

const aWhose: Part<Whose> = {
  write: (whose) => (typeof whose === 'string' ? whose : whose.personId),
  read: (written) => {
    if (written === '') return undefined;
    return { value: written === 'own' || written === 'all' ? written : { personId: written } };
  },
};

const aPeriod: Part<Period> = {
  write: (period) =>
    period.kind === 'days'
      ? `${period.from}..${period.to}`
      : `${period.year.kind}:${period.year.number ?? ''}`,
  read: (written) => {
    const value = readWritten(written);
    return value && { value };
  },
};

/** A calendar year that days can have, or one of an agreement's. */
const isYear = (kind: string | undefined, number: number): boolean =>
  kind === 'calendar' ? number >= 2000 && number <= 2100 : number >= 1 && number <= 99;

function readWritten(written: string): Period | undefined {
  const [from = '', to = ''] = written.split('..');
  if (isDay(from) && isDay(to)) return { kind: 'days', from, to };
  const year = /^(calendar|agreement):(\d*)$/.exec(written);
  if (year === null) return undefined;
  const number = year[2] === '' ? {} : { number: Number(year[2]) };
  if (number.number !== undefined && !isYear(year[1], number.number)) return undefined;
  return { kind: 'year', year: { kind: year[1] === 'calendar' ? 'calendar' : 'agreement', ...number } };
}

/** A button makes a document by what it carries, within the 150 characters of Slack's choices; typed it is the document's own command. */
export const makingOf = (document: ReportDocument) =>
  press(
    'reports.make',
    said[document],
    carrying({
      ...{ document: wordOf(documents), placeKey: word, whose: aWhose, period: maybe(aPeriod) },
      format: maybe(wordOf(reportFormats)),
    }),
  );

/** The month before the one that a day is in: the last whole one. */
export const lastWholeMonth = (today: Day): string => monthOf(addDays(`${monthOf(today)}-01`, -1));

/** What is typed after a document's command to get an order; the place is named where several could be meant. */
export function orderTyped(
  order: Order,
  { places, personName }: { readonly places: readonly ReportPlace[]; readonly personName?: string },
  language: Language,
): string {
  const { all } = texts[language];
  const place = places.length === 1 ? undefined : places.find(({ key }) => key === order.placeKey)?.label;
  const whose = order.document !== 'timesheet' || order.whose === 'own' ? undefined : (personName ?? all);
  return [periodTyped(order.period, language), whose, place, order.format]
    .filter((part) => part !== undefined)
    .join(' ');
}

function periodTyped(period: Period | undefined, language: Language): string | undefined {
  if (period === undefined) return undefined;
  if (period.kind === 'year') return printYear(period.year, language);
  const month = monthRange(monthOf(period.from));
  if (month.from === period.from && month.to === period.to)
    return formatMonth(monthOf(period.from), language);
  return `${period.from} ${texts[language].until} ${period.to}`;
}
