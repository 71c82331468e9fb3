import { heading, list, note, type Shown } from '../../../chat/card.ts';
import { print } from '../../../chat/wording.ts';
import type { MunicipalMeter } from '../../../domain/money/meters.ts';
import { reasons } from '../../../domain/money/work.ts';
import { printYear } from '../../../domain/money/years.ts';
import { formatHours } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { texts } from '../statement/texts.ts';
import { said } from '../statement/texts-said.ts';

/** The hours that stand outside the rules, by reason, and how to see which they are. */
export function remarkElements(meter: MunicipalMeter, language: Language): Shown[] {
  const words = texts[language];
  const lines = remarkLines(meter, language);
  if (lines.length === 0) return [];
  return [
    heading(words.outside),
    list(lines),
    note(
      words.seeRemarks(
        print(said.remarks, language, `${printYear(meter.year, language)} ${meter.municipality}`),
      ),
    ),
  ];
}

/** A sentence for each reason that there is. */
export const remarkLines = (
  { outside, countsUntagged }: Pick<MunicipalMeter, 'outside' | 'countsUntagged'>,
  language: Language,
): string[] =>
  reasons
    .filter((reason) => outside[reason] !== 0)
    .map((reason) => texts[language].reason[reason](formatHours(outside[reason]), countsUntagged));
