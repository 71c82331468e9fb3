import type { Day } from '../../../calendar/days.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  facts,
  heading,
  note,
  paragraph,
  table,
} from '../../../chat/card.ts';
import type { Amount, MunicipalMeter } from '../../../domain/money/meters.ts';
import { missingAgreement } from '../../../domain/money/missing-agreement.ts';
import { lastDay, printYear, type YearChoice } from '../../../domain/money/years.ts';
import { formatDay } from '../../../format/dates.ts';
import { formatAmount, formatHours, formatKroner, formatNumber } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { remarkElements } from '../remarks/cards.ts';
import { way } from './cards-ways.ts';
import type { Target } from './rules-access.ts';
import { texts } from './texts.ts';

/** For whom and as of when a card is made. */
export type Reader = { readonly language: Language; readonly today: Day };

/** One municipality's meter in words and figures. */
export function meterCard(meter: MunicipalMeter, target: Target, reader: Reader): Card {
  return card(...meterElements(meter, reader), buttons(...waysOn(meter, target, reader)));
}

/** What the card says but for its buttons. */
export function meterElements(meter: MunicipalMeter, reader: Reader): Element[] {
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
    ...(meter.hasAgreement ? [] : [paragraph(words.noAgreement(municipality))]),
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
function missingElements({ municipality, minutes }: MunicipalMeter, language: Language): Element[] {
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
  const { perHour, averagePerHour, year } = meter;
  const worth = perHour ?? averagePerHour ?? 0;
  if (worth === 0 || today > year.to) return amount;
  const rate = perHour === undefined ? undefined : formatKroner(perHour, language);
  return words.missingAs(amount, formatNumber(Math.ceil(missing / worth), language), rate);
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

function goalElements({ byGoal, goals }: MunicipalMeter, language: Language): Element[] {
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

function notes(meter: MunicipalMeter, { language }: Reader): Element[] {
  const words = texts[language];
  if (!meter.hasAgreement) return [];
  const { target, ceiling, forecast, means } = meter;
  const kroner = (øre: number) => formatKroner(øre, language);
  const outside = means.outside === 0 ? [] : [note(words.meansOutside(kroner(means.outside)))];
  if (!hasAmounts(meter)) return [...outside, note(words.noAmount)];
  return [
    ...outside,
    note(words.target(kroner(target), kroner(ceiling), target < ceiling)),
    ...(forecast === undefined
      ? []
      : [note(words.forecastHow(formatDay(forecast.from, language), formatDay(forecast.to, language)))]),
    note(words.assumption),
  ];
}

function waysOn({ year }: MunicipalMeter, { scope }: Target, { language, today }: Reader): Button[] {
  const words = texts[language].buttons;
  const present = Number(lastDay(year, today).slice(0, 4));
  const [other, otherYear]: [string, YearChoice] =
    year.kind === 'agreement'
      ? [words.calendar(String(present)), { kind: 'calendar', number: present }]
      : [words.agreement, { kind: 'agreement' }];
  return [
    way('remarks', words.remarks, { scope, year }, language),
    way('picture', words.picture, { scope, year }, language),
    way('show', other, { scope, year: otherYear }, language),
  ];
}
