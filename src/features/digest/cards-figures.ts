import { dayOf, parseWeek, timeOf } from '../../calendar/days.ts';
import { heading, list, note, paragraph, type Shown, table } from '../../chat/card.ts';
import { missingAgreement } from '../../domain/money/missing-agreement.ts';
import { formatDay, formatMoment } from '../../format/dates.ts';
import { formatAmount, formatHours, formatKroner } from '../../format/numbers.ts';
import type { Language } from '../../language.ts';
import type { DigestContent, Meter } from './rules-content.ts';
import { texts } from './texts.ts';

/** When a gathering is: a day and from when to when, or two moments where it lasts for days. */
export function formatGatheringTime(times: { start: string; end: string }, language: Language): string {
  const start = new Date(times.start);
  const end = new Date(times.end);
  const isOneDay = dayOf(start) === dayOf(end);
  const from = formatMoment(start, language);
  return isOneDay ? `${from}–${timeOf(end)}` : `${from} – ${formatMoment(end, language)}`;
}

/** Hours by municipality and by theme: the week's, and the years' so far. */
export function hoursElements({ hours, week }: DigestContent, language: Language): Shown[] {
  const words = texts[language].hours;
  const number = parseWeek(week)?.week ?? 0;
  const columns = (first: string) => [
    { title: first },
    { title: words.week(number), align: 'right' as const },
    // Over New Year the first of two years is closed.
    ...hours.years.map((year, index) => ({
      title: index < hours.years.length - 1 ? String(year) : words.year(year),
      align: 'right' as const,
    })),
  ];
  const cells = (sums: { weekMinutes: number; yearMinutes: readonly number[] }) =>
    [sums.weekMinutes, ...sums.yearMinutes].map((minutes) => formatHours(minutes));
  const total = [words.total, ...cells(hours.total)];
  return [
    heading(words.title),
    table(columns(words.place), [
      ...hours.municipalities.map((row) => [row.municipality, ...cells(row)]),
      total,
    ]),
    table(
      columns(words.theme),
      hours.themes.map((row) => [row.theme ?? words.withoutTheme, ...cells(row)]),
    ),
    note(words.unit),
  ];
}

/** The meter of each year: what is documented, what counts, and the grant that it supports. */
export function ownFinancingElements({ ownFinancing }: DigestContent, language: Language): Shown[] {
  const words = texts[language].own;
  return ownFinancing.flatMap(({ year, to, municipalities }): Shown[] => {
    const title = heading(words.title(year, formatDay(to, language)));
    if (municipalities.length === 0) return [title, paragraph(words.none)];
    const remarks = municipalities.flatMap((meter) => remarksOn(meter, language));
    const known = municipalities.filter(({ isAgreementMissing }) => isAgreementMissing !== true);
    const ceilings = new Set(known.map(({ ceiling }) => ceiling));
    const [ceiling] = ceilings;
    // A column that says the same on every line would leave no room for the others in a narrow chat.
    const shared = ceilings.size === 1 ? ceiling : undefined;
    const hasCeilings = shared === undefined;
    const titles = [
      ...[words.hours, words.documented, words.counted],
      ...(hasCeilings ? [words.ceiling] : []),
      words.grant,
    ];
    return [
      title,
      table(
        [
          { title: words.place },
          ...titles.map((column) => ({
            title: column,
            align: 'right' as const,
          })),
        ],
        [
          ...municipalities.map((meter) => [meter.municipality, ...meterCells(meter, hasCeilings, language)]),
          [
            words.total,
            ...meterCells(
              { ...totalOf(municipalities), isAgreementMissing: known.length === 0 },
              hasCeilings,
              language,
            ),
          ],
        ],
      ),
      ...(shared === undefined ? [] : [note(words.sharedCeiling(formatKroner(shared, language)))]),
      ...(remarks.length === 0 ? [] : [list(remarks)]),
      note(words.assumption),
    ];
  });
}

type Amounts = Pick<Meter, 'minutes' | 'documented' | 'counted' | 'ceiling' | 'grantSupported'>;

/** Where no agreement is entered nothing is known of the money: that is not the same as kr 0. */
const unknown = '–';

const meterCells = (
  { isAgreementMissing = false, ...amounts }: Amounts & Pick<Meter, 'isAgreementMissing'>,
  hasCeiling: boolean,
  language: Language,
): string[] => [
  formatHours(amounts.minutes),
  ...[
    ...[amounts.documented, amounts.counted],
    ...(hasCeiling ? [amounts.ceiling] : []),
    amounts.grantSupported,
  ].map((øre) => (isAgreementMissing ? unknown : formatAmount(øre, language))),
];

function totalOf(meters: readonly Amounts[]): Amounts {
  const sum = (amount: keyof Amounts) => meters.reduce((total, meter) => total + meter[amount], 0);
  return {
    minutes: sum('minutes'),
    documented: sum('documented'),
    counted: sum('counted'),
    ceiling: sum('ceiling'),
    grantSupported: sum('grantSupported'),
  };
}

function remarksOn(meter: Meter & { readonly municipality: string }, language: Language): string[] {
  const words = texts[language].own;
  const hours = (minutes: number) => formatHours(minutes);
  const kroner = (øre: number) => formatKroner(øre, language);
  const { municipality, minutes, documented, counted, minutesWithoutRate, minutesOutsideAgreement } = meter;
  const { minutesAboveYearly = 0, minutesUntagged = 0 } = meter;
  if (meter.isAgreementMissing === true) return [missingAgreement(municipality, undefined, language)];
  return [
    ...(meter.beyondCeiling > 0
      ? [words.beyond(municipality, hours(minutes), kroner(documented), kroner(counted))]
      : []),
    ...(minutesWithoutRate > 0 ? [words.withoutRate(municipality, hours(minutesWithoutRate))] : []),
    ...(minutesOutsideAgreement > 0 ? [words.outside(municipality, hours(minutesOutsideAgreement))] : []),
    ...(minutesAboveYearly > 0 ? [words.aboveYearly(municipality, hours(minutesAboveYearly))] : []),
    ...(minutesUntagged > 0 ? [words.untagged(municipality, hours(minutesUntagged))] : []),
  ];
}
