import type { Day } from '../../../calendar/days.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  facts,
  gauge,
  heading,
  note,
  paragraph,
  type Shown,
  table,
} from '../../../chat/card.ts';
import { more } from '../../../chat/more.ts';
import type { Amount, MunicipalMeter } from '../../../domain/money/meters.ts';
import { missingAgreement } from '../../../domain/money/missing-agreement.ts';
import { lastDay, printYear, type YearChoice } from '../../../domain/money/years.ts';
import { formatDay, formatNearDay } from '../../../format/dates.ts';
import { formatAmount, formatHours, formatKroner, formatNumber } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { remarkElements } from '../remarks/cards.ts';
import { typedFor, way } from './cards-ways.ts';
import type { Target } from './rules-access.ts';
import { texts } from './texts.ts';
import { answerTexts } from './texts-answer.ts';

/** For whom and as of when a card is made. */
export type Reader = { readonly language: Language; readonly today: Day };

/** One municipality's meter: what is missing until when, how far it has come, and where it is heading. */
export function meterCard(meter: MunicipalMeter, target: Target, reader: Reader): Card {
  const { language, today } = reader;
  const ways = buttons(...waysOn(meter, target, reader));
  if (today < meter.year.from || meter.isAgreementMissing) return card(...meterElements(meter, reader), ways);
  return card(
    ...answerElements(meter, reader),
    more(
      language,
      typedFor({ scope: target.scope, year: meter.year }, language),
      ...meterElements(meter, reader).slice(1),
    ),
    ways,
  );
}

/** The one line that people come for, the bar, and the forecast. */
export function answerElements(meter: MunicipalMeter, reader: Reader): Shown[] {
  const { language } = reader;
  const words = texts[language];
  const { municipality, year, counted, target } = meter;
  const title = words.title(municipality, printYear(year, language));
  if (!hasAmounts(meter)) return [heading(title), paragraph(noMeasure(meter, language))];
  const kroner = (øre: number) => formatKroner(øre, language);
  const share = Math.floor((100 * counted) / target);
  const outlook = outlookText(meter, reader);
  return [
    heading(answerText(meter, reader)),
    gauge({
      ...{ title, value: counted, whole: target },
      said: answerTexts[language].soFar(kroner(counted), kroner(target), share),
    }),
    ...(outlook === undefined ? [] : [paragraph(outlook)]),
  ];
}

/** Why there is nothing to measure by. */
const noMeasure = ({ municipality, hasAgreement }: MunicipalMeter, language: Language): string =>
  hasAgreement ? texts[language].noAmount : texts[language].noAgreement(municipality);

/** What is missing and until when, or that nothing is. */
function answerText(meter: MunicipalMeter, { language, today }: Reader): string {
  const words = answerTexts[language];
  const { municipality, year } = meter;
  const missing = missingOf(meter);
  if (missing === 0) return words.isEnough(municipality);
  const amount = formatKroner(missing, language);
  if (today > year.to) return words.wasMissing(municipality, amount);
  const needed = hoursFor(missing, meter);
  const hours = needed === undefined ? undefined : formatNumber(needed, language);
  const end = formatNearDay(year.to, today, language);
  return words.isMissing(municipality, amount, hours, end);
}

/** The whole hours that an amount is at the present rate; undefined where there is none. */
function hoursFor(øre: number, { perHour, averagePerHour }: MunicipalMeter): number | undefined {
  const worth = perHour ?? averagePerHour ?? 0;
  return worth === 0 ? undefined : Math.ceil(øre / worth);
}

/** Where it is heading at this pace. */
function outlookText(
  { forecast, year, target }: MunicipalMeter,
  { language, today }: Reader,
): string | undefined {
  const words = texts[language];
  if (forecast === undefined) return today < year.to ? words.noForecast : undefined;
  const kroner = (øre: number) => formatKroner(toKroner(øre), language);
  if (forecast.grantAtRisk > 0)
    return answerTexts[language].paceAtRisk(kroner(forecast.counted), kroner(forecast.grantAtRisk));
  return forecast.counted >= target
    ? answerTexts[language].paceEnough
    : answerTexts[language].pace(kroner(forecast.counted));
}

/** All that the card says but for its buttons. */
export function meterElements(meter: MunicipalMeter, reader: Reader): Shown[] {
  const { language, today } = reader;
  const words = texts[language];
  const { year, municipality } = meter;
  const day = (which: Day) => formatDay(which, language);
  const title = heading(words.title(municipality, printYear(year, language)));
  if (today < year.from) return [title, paragraph(words.notBegun(day(year.from)))];
  if (meter.isAgreementMissing) return [title, ...missingElements(meter, language)];
  return [
    title,
    paragraph(words.span(day(year.from), day(year.to), day(lastDay(year, today)))),
    facts(...moneyRows(meter, reader)),
    heading(words.states.title),
    facts(
      [words.states.attested, amountText(meter.byState.attested, language)],
      [words.states.submitted, amountText(meter.byState.submitted, language)],
      [words.states.draft, amountText(meter.byState.draft, language)],
    ),
    ...goalElements(meter, language),
    ...remarkElements(meter, language),
    ...notes(meter, reader),
  ];
}

/** Without an agreement there is no period and no money to speak of: the hours are told, and whom to ask. */
function missingElements({ municipality, minutes }: MunicipalMeter, language: Language): Shown[] {
  const { logged } = texts[language];
  return [
    paragraph(missingAgreement(municipality, 'coordinator', language)),
    facts([logged, formatHours(minutes)]),
  ];
}

/** The money in rows: what is documented, counts, is missing and is at risk, and the forecast. */
export function moneyRows(meter: MunicipalMeter, reader: Reader): (readonly [string, string])[] {
  const { language } = reader;
  const words = texts[language];
  const kroner = (øre: number) => formatKroner(øre, language);
  const { documented, counted, ceiling, beyondCeiling, grantPerYear, grantSupported, grantAtRisk } = meter;
  const minutes = Object.values(meter.byState).reduce((sum, amount) => sum + amount.minutes, 0);
  const rows: (readonly [string, string])[] = hasMeans(meter)
    ? [
        [words.documented, kroner(documented)],
        ...(minutes === 0
          ? []
          : ([[words.ownWork, words.amount(kroner(meter.ownWork), formatHours(minutes))]] as const)),
        [words.ownMeans, meansText(meter, language)],
      ]
    : [[words.documented, words.amount(kroner(documented), formatHours(minutes))]];
  if (!hasAmounts(meter)) return rows;
  rows.push([words.counted, words.countedAs(kroner(counted), kroner(ceiling))]);
  if (beyondCeiling > 0) rows.push([words.beyond, words.beyondAs(kroner(beyondCeiling))]);
  rows.push(
    [words.missing, missingText(meter, reader)],
    [words.grant, words.grantAs(kroner(grantSupported), kroner(grantPerYear))],
    [words.atRisk, kroner(grantAtRisk)],
  );
  const forecast = forecastText(meter, reader);
  return forecast === undefined ? rows : [...rows, [words.forecast, forecast]];
}

/** Whether there are own means that count. */
export const hasMeans = ({ means }: Pick<MunicipalMeter, 'means'>): boolean =>
  means.attested !== 0 || means.entered !== 0;

function meansText({ means }: MunicipalMeter, language: Language): string {
  const kroner = (øre: number) => formatKroner(øre, language);
  const { attested, entered } = means;
  return texts[language].meansAs(kroner(attested + entered), entered === 0 ? undefined : kroner(attested));
}

/** Whether there is an amount to measure own work by: none that is entered isn't kr 0. */
export const hasAmounts = ({ hasAgreement, ceiling }: MunicipalMeter): boolean => hasAgreement && ceiling > 0;

/** What is still needed, and as hours at the present rate while the year lasts. */
function missingText(meter: MunicipalMeter, { language, today }: Reader): string {
  const words = texts[language];
  const missing = missingOf(meter);
  if (missing === 0) return words.enough;
  const amount = formatKroner(missing, language);
  const { perHour, year } = meter;
  const hours = hoursFor(missing, meter);
  if (hours === undefined || today > year.to) return amount;
  const rate = perHour === undefined ? undefined : formatKroner(perHour, language);
  return words.missingAs(amount, formatNumber(hours, language), rate);
}

/** The øre that are still needed for the whole grant, or up to the ceiling where that is less. */
export const missingOf = ({ target, counted }: Pick<MunicipalMeter, 'target' | 'counted'>): number =>
  Math.max(0, target - counted);

function forecastText({ forecast, year }: MunicipalMeter, { language, today }: Reader): string | undefined {
  const words = texts[language];
  if (forecast === undefined) return today < year.to ? words.noForecast : undefined;
  const kroner = (øre: number) => formatKroner(toKroner(øre), language);
  const { documented, counted, grantAtRisk } = forecast;
  if (grantAtRisk === 0) return words.forecastAs(kroner(documented), kroner(counted));
  const sum =
    documented === counted ? kroner(documented) : words.forecastAs(kroner(documented), kroner(counted));
  return words.withRisk(sum, kroner(grantAtRisk));
}

/** Whole kroner, in øre: a forecast is no more exact than that. */
export const toKroner = (øre: number): number => Math.round(øre / 100) * 100;

const amountText = ({ minutes, øre }: Amount, language: Language): string =>
  texts[language].amount(formatKroner(øre, language), formatHours(minutes));

function goalElements({ byGoal, goals }: MunicipalMeter, language: Language): Shown[] {
  const words = texts[language].goals;
  const named = goals.map(({ id, number, title }) => [id, `${number}. ${title}`] as const);
  const rows = [...named, [null, words.none] as const].flatMap(([id, name]) => {
    const amount = byGoal.get(id);
    if (amount === undefined || (amount.minutes === 0 && amount.øre === 0)) return [];
    return [[name, formatHours(amount.minutes), formatAmount(amount.øre, language)]];
  });
  // Where no goal is set, «without goal» alone would say what the first line says.
  if (goals.length === 0 || rows.length === 0) return [];
  const right = (title: string) => ({ title, align: 'right' as const });
  const { hours, kroner } = texts[language];
  return [table([{ title: words.title }, right(hours), right(kroner)], rows)];
}

function notes(meter: MunicipalMeter, { language }: Reader): Shown[] {
  const words = texts[language];
  if (!meter.hasAgreement) return [];
  const { target, ceiling, forecast, means } = meter;
  const kroner = (øre: number) => formatKroner(øre, language);
  const outside = means.outside === 0 ? [] : [note(words.meansOutside(kroner(means.outside)))];
  if (!hasAmounts(meter)) return outside;
  return [
    ...outside,
    note(words.target(kroner(target), kroner(ceiling), target < ceiling)),
    ...(forecast === undefined
      ? []
      : [note(words.forecastHow(formatDay(forecast.from, language), formatDay(forecast.to, language)))]),
    note(words.assumption),
  ];
}

function waysOn(meter: MunicipalMeter, { scope }: Target, { language, today }: Reader) {
  const { year } = meter;
  const words = texts[language].buttons;
  const present = Number(lastDay(year, today).slice(0, 4));
  const [other, otherYear]: [string, YearChoice] =
    year.kind === 'agreement'
      ? [words.calendar(String(present)), { kind: 'calendar', number: present }]
      : [words.agreement, { kind: 'agreement' }];
  return [
    remarksWay(meter, scope, language),
    way('picture', words.picture, { scope, year }, language),
    way('show', other, { scope, year: otherYear }, language),
  ];
}

/** The way to the hours outside the rules, named by how many of them don't count; none where there are none. */
function remarksWay(meter: MunicipalMeter, scope: Target['scope'], language: Language): Button | undefined {
  const words = texts[language].buttons;
  const { outside, countsUntagged, year } = meter;
  const uncounted = Object.entries(outside).reduce(
    (sum, [reason, minutes]) => (reason === 'untagged' && countsUntagged ? sum : sum + minutes),
    0,
  );
  if (uncounted === 0 && outside.untagged === 0) return undefined;
  const label = uncounted === 0 ? words.remarks : words.uncounted(formatHours(uncounted));
  return way('remarks', label, { scope, year }, language);
}
