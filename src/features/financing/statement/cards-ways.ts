import type { Button } from '../../../chat/card.ts';
import { button, print } from '../../../chat/wording.ts';
import { printYear, type YearChoice } from '../../../domain/money/years.ts';
import type { Scope } from '../../../domain/places.ts';
import type { Language } from '../../../language.ts';
import type { View } from './rules-access.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** What is to be seen: whose, and of which year, of the present one where none is named. */
type Sight = { readonly scope: Scope; readonly year: YearChoice | undefined; readonly page?: number };

/** What a button for it carries, and what is typed after the command's words. */
export const wayTo = ({ scope, year, page = 1 }: Sight, language: Language) => ({
  value: { ...scope, year, page },
  rest: [
    ...(year === undefined ? [] : [printYear(year, language)]),
    scope.label,
    ...(page === 1 ? [] : [`${texts[language].page} ${page}`]),
  ].join(' '),
});

/** What is typed to see it. */
export const typedFor = (sight: Sight, language: Language): string =>
  print(said.show, language, wayTo(sight, language).rest);

/** A way to a view of it. */
export const way = (view: View, label: string, sight: Sight, language: Language): Button =>
  button(said[view], language, { label, ...wayTo(sight, language) });
