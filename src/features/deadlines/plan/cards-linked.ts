import { addDays, type Day, daysBetween } from '../../../calendar/days.ts';
import { buttons, type Element, note, paragraph } from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import { formatDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import type { Deadline } from '../rules.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { planTexts } from './texts.ts';

/**
 * What a moved date means for those that it is linked to: whether those that have to come before it are to be moved by
 * as many days, and that it no longer comes before what it has to.
 */
export function linkedElements(
  before: Deadline,
  after: Deadline,
  { later, earlier }: { readonly later: Deadline | undefined; readonly earlier: readonly Deadline[] },
  language: Language,
  today: Day,
): Element[] {
  const words = texts[language];
  if (before.due === after.due) return [];
  const isLate = later !== undefined && after.due >= later.due;
  return [
    ...(isLate
      ? [note(planTexts[language].comesTooLate(after.title, later.title, formatDay(later.due, language)))]
      : []),
    ...earlier.flatMap((one) => {
      const day = addDays(one.due, daysBetween(before.due, after.due));
      const asked = paragraph(
        planTexts[language].movesToo(one.title, formatDay(one.due, language), after.title),
      );
      const move = button(said.postpone, language, {
        label: words.buttons.moveTo(one.title, formatDay(day, language)),
        value: { deadline: one.id, day },
        rest: `${one.title} ${one.due} ${day}`,
      });
      return day < today ? [asked] : [asked, buttons(move)];
    }),
  ];
}
