import { type Card, card, facts, heading, paragraph } from '../../../chat/card.ts';
import { drawProgress } from '../../../documents/chart.ts';
import type { MunicipalMeter } from '../../../domain/money/meters.ts';
import { missingAgreement } from '../../../domain/money/missing-agreement.ts';
import { lastDay, printYear } from '../../../domain/money/years.ts';
import { formatDay, formatMonth } from '../../../format/dates.ts';
import { formatAmount, formatKroner } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { meterElements, moneyRows, type Reader } from './cards.ts';
import { overviewElements, yearTitle } from './cards-overview.ts';
import type { Target } from './rules-access.ts';
import { texts } from './texts.ts';

/** The meter, or all of a network's, as a PNG: how far each has come, and of a single one its months. */
export function drawMeters(
  meters: readonly MunicipalMeter[],
  { scope }: Target,
  { language, today }: Reader,
): Promise<Uint8Array> {
  const words = texts[language];
  const [first] = meters;
  const isAlone = scope.municipalityId !== undefined && first !== undefined;
  return drawProgress({
    title: words.title(scope.label, yearTitle(meters, language)),
    subtitle: first === undefined ? '' : words.upTo(formatDay(lastDay(first.year, today), language)),
    rows: meters.map((meter) => ({
      name: meter.municipality,
      value: meter.documented,
      goal: meter.ceiling,
      label: barText(meter, language),
    })),
    ...(isAlone
      ? {
          months: {
            title: words.perMonth,
            labels: first.byMonth.map(({ month }) => shortMonth(month, language)),
            values: first.byMonth.map(({ øre }) => øre),
            format: (øre: number) => formatAmount(øre, language),
          },
        }
      : {}),
  });
}

/** What the picture says, in words: how far it has come, and of a single municipality its months. */
export function pictureCard(meters: readonly MunicipalMeter[], target: Target, reader: Reader): Card {
  const [first] = meters;
  if (target.scope.municipalityId === undefined || first === undefined) {
    return card(...overviewElements(meters, target, reader));
  }
  const { language, today } = reader;
  const words = texts[language];
  const { year, municipality } = first;
  if (today < year.from || first.isAgreementMissing) return card(...meterElements(first, reader));
  const months = first.byMonth.map(
    ({ month, øre }) => [formatMonth(month, language), formatKroner(øre, language)] as const,
  );
  return card(
    heading(words.title(municipality, printYear(year, language))),
    paragraph(words.upTo(formatDay(lastDay(year, today), language))),
    facts(...moneyRows(first, reader)),
    ...(months.length === 0 ? [] : [heading(words.perMonth), facts(...months)]),
  );
}

/** The picture's file name: `egeninnsats-Leka-2024.png`. */
export function pictureName(
  meters: readonly MunicipalMeter[],
  { scope }: Target,
  { language }: Reader,
): string {
  const words = texts[language];
  return `${[words.file, scope.label, yearTitle(meters, language)].join('-').replace(/[^\p{L}\p{N}]+/gu, '-')}.png`;
}

function barText(
  { municipality, isAgreementMissing, documented, counted, ceiling }: MunicipalMeter,
  language: Language,
): string {
  const words = texts[language];
  if (isAgreementMissing) return missingAgreement(municipality, 'coordinator', language);
  const kroner = (øre: number) => formatKroner(øre, language);
  return documented > counted
    ? words.barBeyond(kroner(documented), kroner(counted))
    : words.countedAs(kroner(counted), kroner(ceiling));
}

/** A month under its bar: three letters and, in January, the year. */
function shortMonth(month: string, language: Language): string {
  const [name = ''] = formatMonth(month, language).split(' ');
  const short = name.slice(0, 3);
  return month.endsWith('-01') ? `${short}\n${month.slice(0, 4)}` : short;
}
