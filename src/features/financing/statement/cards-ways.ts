import type { Button } from '../../../chat/card.ts';
import { button } from '../../../chat/command.ts';
import { printYear, type YearChoice } from '../../../domain/money/years.ts';
import type { Scope } from '../../../domain/places.ts';
import type { Language } from '../../../language.ts';
import type { View } from './rules-access.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** The value of a button for a scope and a year. */
export const pressValue = (
  { networkId, municipalityId }: Pick<Scope, 'networkId' | 'municipalityId'>,
  year: YearChoice | undefined,
  page = 1,
): string => [networkId, municipalityId ?? '', year?.kind ?? '', year?.number ?? '', page].join('/');

/** A way to a view of a scope: of a year, or of the present one where none is named. */
export function way(
  view: View,
  label: string,
  {
    scope,
    year,
    page = 1,
  }: { readonly scope: Scope; readonly year: YearChoice | undefined; readonly page?: number },
  language: Language,
): Button {
  const rest = [
    ...(year === undefined ? [] : [printYear(year, language)]),
    scope.label,
    ...(page === 1 ? [] : [`${texts[language].page} ${page}`]),
  ];
  return button(said[view], language, { label, value: pressValue(scope, year, page), rest: rest.join(' ') });
}
