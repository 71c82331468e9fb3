import { type Button, buttons, card, paragraph } from '../../chat/card.ts';
import { button } from '../../chat/wording.ts';
import { formatMonth } from '../../format/dates.ts';
import type { Language } from '../../language.ts';
import { UserError } from '../../user-error.ts';
import type { MonthKey } from './month/rules.ts';
import { said as months } from './month/texts-said.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** A refusal with the next step as a button. */
export const refused = (words: string, ...ways: readonly Button[]): UserError =>
  new UserError(card(paragraph(words), buttons(...ways)));

/** The way to one's own lines, with their numbers. */
export const seeHours = (language: Language): Button =>
  button(said.list, language, { label: texts[language].seeHours, value: '' });

/** The way to a month of one's own. */
export function seeMonth(key: MonthKey, language: Language): Button {
  const month = formatMonth(key.month, language);
  return button(months.show, language, { label: texts[language].seeMonth(month), value: key, rest: month });
}

/** Takes back a month of one's own that is handed in. */
export function takeBackMonth(key: MonthKey, language: Language): Button {
  const month = formatMonth(key.month, language);
  return button(months.withdraw, language, {
    label: texts[language].takeBackMonth(month),
    value: key,
    rest: month,
  });
}
