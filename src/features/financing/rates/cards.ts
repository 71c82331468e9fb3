import { addDays, type Day } from '../../../calendar/days.ts';
import {
  buttons,
  type Card,
  card,
  type Element,
  facts,
  heading,
  list,
  note,
  paragraph,
  type Text,
  table,
} from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import type { RateEffects, Turned } from '../../../domain/money/rates/effects.ts';
import type { Scope } from '../../../domain/places.ts';
import { formatDay } from '../../../format/dates.ts';
import { formatAmount, formatHours, formatKroner, formatNumber } from '../../../format/numbers.ts';
import { quoted } from '../../../grammar/quoted-title.ts';
import type { Language } from '../../../language.ts';
import { type Rows, turnedRows } from '../../turned.ts';
import { fromOn, isFarOff, type StoredRate, type Turn, unusualKroner, type Wanted } from './rules.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** For whom and as of when a card is made, and what the municipalities are called. */
export type Reader = {
  readonly language: Language;
  readonly today: Day;
  readonly names: ReadonlyMap<string, string>;
};

/** The rates of a network, or those that hold in a municipality of it: in force and to come. */
export function ratesCard(rates: readonly StoredRate[], scope: Scope, maySet: boolean, reader: Reader): Card {
  const { language, today, names } = reader;
  const words = texts[language];
  const { municipalityId } = scope;
  const own = fromOn(rates, today).filter(
    (one) =>
      one.municipalityId === null || municipalityId === undefined || one.municipalityId === municipalityId,
  );
  const line = (rate: StoredRate): Text => [
    { strong: `${placeName(rate, scope, reader)}: ` },
    `${lineOf(rate, language)}. ${rate.source === '' ? words.noSource : words.sourceOf(rate.source)}`,
  ];
  const sorted = own.toSorted((a, b) =>
    (names.get(a.municipalityId ?? '') ?? '').localeCompare(names.get(b.municipalityId ?? '') ?? '', 'nb'),
  );
  const now = sorted.filter(({ from }) => from <= today);
  const later = sorted.filter(({ from }) => from > today);
  const { networkId } = scope;
  const carried = {
    ...{ networkId, municipalityId, perHour: undefined, from: undefined, to: undefined, source: '' },
  };
  return card(
    heading(words.title(scope.label)),
    ...(now.length === 0 ? [paragraph(words.none)] : [heading(words.now), list(now.map(line))]),
    ...(later.length === 0 ? [] : [heading(words.later), list(later.map(line))]),
    ...(maySet && rates.some(({ personId }) => personId !== null) ? [note(words.personal)] : []),
    ...(maySet
      ? [buttons(button(said.new, language, { label: words.set, value: carried, rest: scope.label }))]
      : []),
  );
}

const placeName = (
  { municipalityId }: Pick<StoredRate, 'municipalityId'>,
  { networkName }: Pick<Scope, 'networkName'>,
  { names, language }: Reader,
): string =>
  municipalityId === null
    ? texts[language].whole(networkName)
    : (names.get(municipalityId) ?? municipalityId);

/** «kr 700 i timen fra mandag 1. januar 2024». */
export const lineOf = ({ perHour, from, to }: StoredRate, language: Language): string =>
  texts[language].line(
    formatKroner(perHour, language),
    formatDay(from, language),
    to === null ? undefined : formatDay(to, language),
  );

/** What a rate would do, before it is saved; with the questions that it raises. */
export function previewCard(
  turn: Turn,
  effects: RateEffects,
  all: readonly StoredRate[],
  wanted: Wanted,
  scope: Scope,
  reader: Reader,
): Card {
  const { language, today } = reader;
  const words = texts[language];
  const { rate } = turn;
  const value = { ...wanted, source: rate.source };
  const shown = { value, rest: printRate(rate, scope, language) };
  return card(
    heading(words.preview(scopeName(scope, language))),
    ...(rate.perHour > unusualKroner * 100
      ? [paragraph(words.unusual(formatKroner(rate.perHour, language)))]
      : []),
    ...(isFarOff(rate.from, today) ? [paragraph(words.farOff(formatDay(rate.from, language)))] : []),
    ...turnElements(turn, all, reader),
    ...effectElements(effects, language),
    note(words.nothingSaved),
    buttons(
      button(said.save, language, { label: words.save, style: 'primary', ...shown }),
      button(said.edit, language, { label: words.edit, ...shown }),
    ),
  );
}

/** A rate that is set. */
export const savedCard = (turn: Turn, all: readonly StoredRate[], scope: Scope, reader: Reader): Card =>
  card(
    heading(texts[reader.language].saved(scopeName(scope, reader.language))),
    ...turnElements(turn, all, reader),
  );

const scopeName = ({ label, networkName, municipalityId }: Scope, language: Language): string =>
  municipalityId === undefined
    ? texts[language].whole(networkName).replace(/^./u, (first) => first.toLowerCase())
    : label;

/** A rate as it is typed after the command's words. */
function printRate({ perHour, from, to, source }: StoredRate, { label }: Scope, language: Language): string {
  const { typed } = texts[language];
  const amount = `kr ${String(perHour / 100).replace('.', ',')}`;
  return [
    ...[label, amount, typed.from, from],
    ...(to === null ? [] : [typed.to, to]),
    ...(source === '' ? [] : [typed.source, quoted(source)]),
  ].join(' ');
}

/** What the rate is, what it was, and what becomes of those around it. */
function turnElements(
  { rate, replaced, ended, next }: Turn,
  all: readonly StoredRate[],
  reader: Reader,
): Element[] {
  const { language, names } = reader;
  const words = texts[language];
  const day = (one: Day) => formatDay(one, language);
  const kroner = (øre: number) => formatKroner(øre, language);
  const rows = ({ perHour, from, to, source, maxMinutesPerYear }: StoredRate): Rows => [
    [words.perHour, words.perHourAs(kroner(perHour))],
    [words.period, words.periodAs(day(from), to === null ? undefined : day(to))],
    [words.source, source === '' ? words.noSource : source],
    ...(maxMinutesPerYear === null
      ? []
      : ([[words.yearly, words.yearlyAs(formatNumber(maxMinutesPerYear / 60, language))]] as const)),
  ];
  const isGap = rate.to !== null && rate.municipalityId === null && next?.from !== addDays(rate.to, 1);
  const others = fromOn(all, rate.from).flatMap(({ municipalityId }) =>
    rate.municipalityId === null && municipalityId !== null ? (names.get(municipalityId) ?? []) : [],
  );
  const lines = [
    ...ended.map(({ perHour }) => words.ends(kroner(perHour), day(addDays(rate.from, -1)))),
    ...(next === undefined ? [] : [words.nextBegins(kroner(next.perHour), day(next.from))]),
    ...(isGap && rate.to !== null ? [words.nothingAfter(day(addDays(rate.to, 1)))] : []),
    ...(others.length === 0 ? [] : [words.ownRates([...new Set(others)].join(', '))]),
  ];
  return [
    facts(...turnedRows(replaced && rows(replaced), rows(rate))),
    ...lines.map((line) => paragraph(line)),
  ];
}

function effectElements({ changed, gained, keeps }: RateEffects, language: Language): Element[] {
  const words = texts[language];
  return [
    ...(changed.length === 0
      ? [paragraph(words.nothingChanges)]
      : [paragraph(words.changed), sums(changed, language)]),
    ...(gained.length === 0 ? [] : [paragraph(words.gained), sums(gained, language)]),
    ...(keeps ? [paragraph(words.keeps)] : []),
  ];
}

/** What changes, a row for each municipality. */
function sums(all: readonly Turned[], language: Language): Element {
  const { columns } = texts[language];
  const places = [...new Set(all.map(({ municipality }) => municipality))].sort((a, b) =>
    a.localeCompare(b, 'nb'),
  );
  const right = (title: string) => ({ title, align: 'right' as const });
  return table(
    [{ title: columns.place }, right(columns.hours), right(columns.before), right(columns.after)],
    places.map((place) => {
      const own = all.filter(({ municipality }) => municipality === place);
      const sum = (of: (one: Turned) => number) => own.reduce((total, one) => total + of(one), 0);
      const kroner = (of: (one: Turned) => number) => formatAmount(Math.round(sum(of) / 60), language);
      return [
        place,
        formatHours(sum(({ minutes }) => minutes)),
        kroner(({ before }) => before),
        kroner(({ after }) => after),
      ];
    }),
  );
}
