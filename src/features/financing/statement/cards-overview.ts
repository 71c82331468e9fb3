import {
  buttons,
  type Card,
  card,
  heading,
  list,
  note,
  paragraph,
  type Shown,
  table,
} from '../../../chat/card.ts';
import { more } from '../../../chat/more.ts';
import { choice } from '../../../chat/wording.ts';
import type { MunicipalMeter } from '../../../domain/money/meters.ts';
import { missingAgreement } from '../../../domain/money/missing-agreement.ts';
import { commonYear, lastDay, printYear } from '../../../domain/money/years.ts';
import { formatDay } from '../../../format/dates.ts';
import { formatAmount, formatHours, formatKroner } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { remarkLines } from '../remarks/cards.ts';
import { hasAmounts, hasMeans, missingOf, type Reader, toKroner } from './cards.ts';
import { typedFor, way } from './cards-ways.ts';
import type { Target } from './rules-access.ts';
import { texts } from './texts.ts';
import { answerTexts } from './texts-answer.ts';
import { said } from './texts-said.ts';

/** All of a network's municipalities side by side: what is missing, and behind it all that stands and lies ahead. */
export function overviewCard(meters: readonly MunicipalMeter[], target: Target, reader: Reader): Card {
  const { language } = reader;
  const words = texts[language];
  const { scope, year } = target;
  const shown = commonYear(meters.map((meter) => meter.year)) ?? year;
  const isUsual = year.kind === target.terms.yearKind && year.number === undefined;
  const { first, rest } = inShort(meters, target, reader);
  return card(
    ...first,
    more(language, typedFor({ scope, year: shown }, language), ...rest),
    choice(said.show, language, {
      label: words.oneOf,
      options: meters.map((meter) => ({
        label: meter.municipality,
        value: {
          networkId: scope.networkId,
          municipalityId: meter.municipalityId,
          year: meter.year,
          page: 1,
        },
      })),
      rest: isUsual ? '…' : `${printYear(year, language)} …`,
    }),
    buttons(
      way('remarks', words.buttons.remarks, { scope, year: shown }, language),
      way('picture', words.buttons.pictureOfAll, { scope, year: shown }, language),
    ),
  );
}

/** So many municipalities are shown first: those that lack most. */
const mostShown = 6;
/** And so many of those without an agreement are named. */
const mostNamed = 2;

/** What a county looks for, and all the rest. */
function inShort(meters: Meters, target: Target, reader: Reader) {
  const { language } = reader;
  const words = texts[language];
  const all = overviewElements(meters, target, reader);
  const lacking = meters.filter((meter) => hasAmounts(meter) && missingOf(meter) > 0);
  if (!meters.some(hasAmounts)) return { first: all, rest: [] };
  const { label } = target.scope;
  const places = answerTexts[language].placesOf(
    lacking.length,
    meters.length,
    lacking[0]?.municipality ?? '',
  );
  const missing = formatKroner(sum(lacking, missingOf), language);
  const isEnough = lacking.length === 0;
  const title = words.title(label, yearTitle(meters, language));
  const isWhole = meters.length <= mostShown;
  const short = lacking.toSorted((a, b) => missingOf(b) - missingOf(a)).slice(0, mostShown);
  return {
    first: [
      heading(
        isEnough
          ? answerTexts[language].isEnough(label)
          : answerTexts[language].networkMissing(label, missing, places),
      ),
      note(title),
      shortTable(meters, isWhole ? meters : short, reader),
      ...missingNotes(meters, language),
    ],
    rest: all.slice(1),
  };
}

/** Where no agreement is entered: nothing is reckoned there. */
function missingNotes(meters: Meters, language: Language): Shown[] {
  const names = meters.filter((one) => one.isAgreementMissing).map(({ municipality }) => municipality);
  if (names.length > mostNamed) return [note(answerTexts[language].manyMissing(names.length))];
  return names.map((name) => note(missingAgreement(name, undefined, language)));
}

/** Those that are shown, the others together, and all. */
function shortTable(all: Meters, shown: Meters, { language }: Reader): Shown {
  const words = texts[language];
  const øre = money(language);
  return placeTable(
    shown,
    [
      [words.hours, (some) => formatHours(sum(some, ({ minutes }) => minutes))],
      øre(words.counted, ({ counted }) => counted),
      øre(words.missingShort, missingOf),
      øre(words.atRiskShort, ({ grantAtRisk }) => grantAtRisk),
    ],
    language,
    all.filter((meter) => !shown.includes(meter)),
  );
}

/** All that the overview says but for its buttons. */
export function overviewElements(
  meters: readonly MunicipalMeter[],
  { scope }: Target,
  reader: Reader,
): Shown[] {
  const { language } = reader;
  const words = texts[language];
  return [
    heading(words.title(scope.label, yearTitle(meters, language))),
    ...spanElements(meters, reader),
    soFarTable(meters, reader),
    ...meansNotes(meters, language),
    ...(isUnmeasured(meters) ? [] : [heading(words.ahead), aheadTable(meters, reader)]),
    ...remarks(meters, reader),
    ...(isUnmeasured(meters)
      ? [note(words.noAmount)]
      : [...paceNotes(meters, reader), note(words.assumption)]),
  ];
}

/** Whether the agreements ask for no own financing: then nothing is missing, foretold or at risk. */
const isUnmeasured = (meters: readonly MunicipalMeter[]): boolean =>
  meters.some(({ hasAgreement }) => hasAgreement) && !meters.some(hasAmounts);

/** The year's name, or the present one where the municipalities are in different years. */
export function yearTitle(meters: readonly MunicipalMeter[], language: Language): string {
  const words = texts[language];
  if (meters.length === 0) return '';
  const year = commonYear(meters.map((meter) => meter.year));
  return year === undefined ? words.presentYear : printYear(year, language);
}

/** From when to when the year goes: once for all, or for each where they differ. */
function spanElements(meters: readonly MunicipalMeter[], { language, today }: Reader): Shown[] {
  const words = texts[language];
  const spans = meters.map(({ municipality, year }) => {
    const [from, to] = [year.from, year.to].map((day) => formatDay(day, language));
    const span =
      today < year.from
        ? words.notBegun(from ?? '')
        : words.span(from ?? '', to ?? '', formatDay(lastDay(year, today), language));
    return { municipality, span };
  });
  const [first, ...others] = new Set(spans.map(({ span }) => span));
  if (first === undefined) return [];
  if (others.length === 0) return [paragraph(first)];
  return [
    paragraph(words.spansDiffer),
    list(spans.map(({ municipality, span }) => [{ strong: `${municipality}: ` }, span])),
  ];
}

type Meters = readonly MunicipalMeter[];
/** A column of figures: its title, and what stands in it for a municipality or, last, for all together. */
export type Column = readonly [title: string, cellOf: (meters: Meters, isLast: boolean) => string];

/** Figures of each municipality, of others together, and in the last row of all. */
export function placeTable(
  meters: Meters,
  columns: readonly Column[],
  language: Language,
  others: Meters = [],
): Shown {
  const words = texts[language];
  const cells = (some: Meters, isLast: boolean) => columns.map(([, cellOf]) => cellOf(some, isLast));
  return table(
    [{ title: words.place }, ...columns.map(([title]) => ({ title, align: 'right' as const }))],
    [
      ...meters.map((meter) => [meter.municipality, ...cells([meter], false)]),
      ...(others.length === 0 ? [] : [[words.others(others.length), ...cells(others, true)]]),
      [words.total, ...cells([...meters, ...others], true)],
    ],
  );
}

/** A column of money. Where no agreement is entered nothing is known of it: that is not the same as nothing. */
const money =
  (language: Language) =>
  (title: string, øreOf: (meter: MunicipalMeter) => number): Column => [
    title,
    (meters) =>
      meters.every(({ isAgreementMissing }) => isAgreementMissing)
        ? unknown
        : formatAmount(sum(meters, øreOf), language),
  ];

function soFarTable(meters: Meters, { language }: Reader): Shown {
  const words = texts[language];
  const øre = money(language);
  return placeTable(
    meters,
    [
      [words.hours, (some) => formatHours(sum(some, ({ minutes }) => minutes))],
      øre(words.documented, ({ documented }) => documented),
      øre(words.states.attested, ({ byState }) => byState.attested.øre),
      øre(words.counted, ({ counted }) => counted),
    ],
    language,
  );
}

function aheadTable(meters: Meters, { language, today }: Reader): Shown {
  const words = texts[language];
  const øre = money(language);
  // Forecasts of different years make no sum.
  const forecastOf = ([meter]: Meters, isLast: boolean) => {
    if (meter === undefined || isLast) return '';
    const { forecast, counted, year, isAgreementMissing } = meter;
    if (isAgreementMissing) return unknown;
    if (forecast !== undefined) return formatAmount(toKroner(forecast.counted), language);
    return today < year.to ? words.tooSoon : formatAmount(counted, language);
  };
  return placeTable(
    meters,
    [
      øre(words.missingShort, missingOf),
      [words.forecastShort, forecastOf],
      øre(words.grant, ({ grantSupported }) => grantSupported),
      øre(words.atRiskShort, ({ grantAtRisk }) => grantAtRisk),
    ],
    language,
  );
}

function remarks(meters: readonly MunicipalMeter[], { language }: Reader): Shown[] {
  const lines = meters.flatMap((meter) => {
    if (meter.isAgreementMissing) return [missingAgreement(meter.municipality, undefined, language)];
    const own = remarkLines(meter, language);
    return own.length === 0 ? [] : [`${meter.municipality}: ${own.join('; ')}`];
  });
  return lines.length === 0 ? [] : [heading(texts[language].outside), list(lines)];
}

function paceNotes(meters: readonly MunicipalMeter[], { language }: Reader): Shown[] {
  const said = meters.flatMap(({ forecast }) =>
    forecast === undefined
      ? []
      : [texts[language].forecastHow(formatDay(forecast.from, language), formatDay(forecast.to, language))],
  );
  return [...new Set(said)].map((words) => note(words));
}

function meansNotes(meters: Meters, language: Language): Shown[] {
  const words = texts[language];
  const places = meters.filter(hasMeans).map(({ municipality, means: { attested, entered } }) => {
    const waiting = entered === 0 ? '' : ` (${words.meansWait(formatKroner(entered, language))})`;
    return `${municipality} ${formatKroner(attested + entered, language)}${waiting}`;
  });
  return places.length === 0 ? [] : [note(words.meansOf(places.join(', ')))];
}

const unknown = '–';

/** What municipalities have together of something. */
export const sum = (meters: Meters, amountOf: (meter: MunicipalMeter) => number): number =>
  meters.reduce((total, meter) => total + amountOf(meter), 0);
