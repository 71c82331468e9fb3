import { type Day, holidayOn, isWorkingDay } from '../../../calendar/days.ts';
import { buttons, type Card, card, facts, heading, note, paragraph } from '../../../chat/card.ts';
import { type Choice, mostAsked, whichCard } from '../../../chat/which.ts';
import { button } from '../../../chat/wording.ts';
import { reminderDays } from '../../../domain/reminders/days.ts';
import { roleNames } from '../../../domain/role-names.ts';
import { formatDay, formatShortDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { repeatText } from '../../repetition.ts';
import { type Rows, turned, turnedRows } from '../../turned.ts';
import { changeButtons, nearness, scopeText, strong } from '../cards.ts';
import type { Deadline, Municipality } from '../rules.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { planTexts } from './texts.ts';

/** A deadline with the municipality that it is for, where it is for one. */
export type Placed = { readonly deadline: Deadline; readonly municipality: Municipality | undefined };

/** What is told of a deadline but for its title. */
export function rowsOf({ deadline, municipality }: Placed, language: Language): Rows {
  const { labels } = texts[language];
  const { due, repeat, responsible } = deadline;
  return [
    [labels.due, formatDay(due, language)],
    [labels.forWhom, scopeText(deadline, municipality?.name, language)],
    [labels.responsible, roleNames[language].the[responsible]],
    [labels.repeat, repeatText(repeat, due, language)],
  ];
}

/** What is now set and what it was before: date, for whom, who answers, when reminders go out, and how to change it. */
export function setCard(
  { deadline, municipality }: Placed,
  lead: string,
  language: Language,
  today: Day,
  { before, isTwice = false }: { readonly before?: Placed; readonly isTwice?: boolean } = {},
): Card {
  const words = texts[language];
  const { due } = deadline;
  const rows = turnedRows(before && rowsOf(before, language), rowsOf({ deadline, municipality }, language));
  return card(
    heading(lead),
    paragraph([strong(turned(before?.deadline.title, deadline.title))]),
    facts(
      ...rows.map(([label, value]): [string, string] => [
        label,
        label === words.labels.due ? `${value} (${nearness(due, today, language)})` : value,
      ]),
    ),
    !isWorkingDay(due) && note(planTexts[language].freeDay(freeDayName(due, language))),
    isTwice && note(planTexts[language].standsAlready(deadline.title)),
    paragraph(remindersText(deadline, language, today)),
    buttons(...changeButtons(deadline, `${deadline.title} ${due}`, language)),
  );
}

/** The same of several that differ in whom they are for. */
export function setManyCard(all: readonly Placed[], language: Language, today: Day): Card {
  const words = texts[language];
  const [first] = all;
  if (first === undefined) return card();
  const { title, due, repeat } = first.deadline;
  return card(
    heading(planTexts[language].createdMany(all.length)),
    paragraph([strong(title)]),
    facts(
      [words.labels.due, `${formatDay(due, language)} (${nearness(due, today, language)})`],
      ...all.map(
        ({ deadline, municipality }) =>
          [
            scopeText(deadline, municipality?.name, language),
            roleNames[language].the[deadline.responsible],
          ] as const,
      ),
      [words.labels.repeat, repeatText(repeat, due, language)],
    ),
    paragraph(remindersText(first.deadline, language, today)),
    note(planTexts[language].takeBackMany),
  );
}

function freeDayName(day: Day, language: Language): string {
  const name = holidayOn(day, language) ?? formatDay(day, language).split(' ')[0] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function remindersText({ due, daysBefore }: Deadline, language: Language, today: Day): string {
  const words = planTexts[language];
  const days = reminderDays(due, daysBefore).filter((day) => day > today);
  if (days.length === 0) return words.noReminders;
  return words.remindersOn(days.map((day) => formatShortDay(day, language)).join(', '));
}

/** Tells the new date, with the way back. */
export function postponedCard(before: Deadline, after: Deadline, language: Language, today: Day): Card {
  const words = texts[language];
  const isFree = !isWorkingDay(after.due);
  return card(
    paragraph(
      planTexts[language].postponed(
        after.title,
        formatDay(after.due, language),
        nearness(after.due, today, language),
      ),
    ),
    facts([words.labels.due, turned(formatDay(before.due, language), formatDay(after.due, language))]),
    isFree && note(planTexts[language].freeDay(freeDayName(after.due, language))),
    paragraph(remindersText(after, language, today)),
    buttons(
      before.due >= today &&
        button(said.postpone, language, {
          label: words.buttons.postponeBack,
          value: { deadline: after.id, day: before.due },
          rest: `${after.title} ${after.due} ${before.due}`,
        }),
      ...changeButtons(after, `${after.title} ${after.due}`, language),
    ),
  );
}

/** Tells that a deadline is deleted, with the way back. */
export function cancelledCard(deadline: Deadline, language: Language): Card {
  const { cancelled, buttons: labels } = texts[language];
  return card(
    paragraph(
      cancelled(deadline.title, deadline.repeat === 'none' ? formatDay(deadline.due, language) : undefined),
    ),
    buttons(button(said.restore, language, { ...restoring(deadline, language), label: labels.restore })),
  );
}

/** Asks which of the deleted ones is to be restored. */
export const whichCancelledCard = (cancelled: readonly Deadline[], language: Language): Card =>
  whichCard(
    said.restore,
    language,
    texts[language][cancelled.length === 1 ? 'isThis' : 'which'],
    cancelled.slice(0, mostAsked).map((deadline) => restoring(deadline, language)),
  );

const restoring = ({ id, title, due }: Deadline, language: Language): Choice<string> => ({
  label: `${title}, ${formatDay(due, language)}`,
  value: id,
  rest: `${title} ${due}`,
});
