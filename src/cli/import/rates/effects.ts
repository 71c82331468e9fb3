import type { RateEffects, Turned } from '../../../domain/money/rates/effects.ts';
import { formatHours, formatKroner } from '../../../format/numbers.ts';

/** What other rates do to hours that stand, for the operator. */
export const notesOf = ({ changed, gained, keeps }: RateEffects): string[] => [
  ...told('Hours that aren’t attested yet count for something else:', changed),
  ...told('Attested before there was a rate, and fixed at the first one:', gained),
  ...(keeps ? ['Months that are attested or locked keep the rate that they were attested with.'] : []),
];

/** A line for each municipality and month whose amount changes: «Leka 2024-03, 26:34: kr 18,600 → kr 15,500». */
function told(title: string, all: readonly Turned[]): string[] {
  const kroner = (sixtieths: number) =>
    formatKroner(Math.round(sixtieths / 60), 'en').replaceAll('\u00a0', ' ');
  const rows = all.map(
    ({ municipality, month, minutes, before, after }) =>
      `  ${municipality} ${month}, ${formatHours(minutes)}: ${kroner(before)} → ${kroner(after)}`,
  );
  return rows.length === 0 ? [] : [title, ...rows];
}
