import { type Button, buttons, type Card, card, facts, heading, list, note } from '../../../chat/card.ts';
import { button, type Phrased } from '../../../chat/wording.ts';
import { minutesOf } from '../../../domain/months.ts';
import { formatDay, formatMonth } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { listButton, meansButton, meansLines } from '../attest/cards.ts';
import { dueOf, type Month, type MonthKey } from './rules.ts';
import { texts } from './texts.ts';
import { messageTexts } from './texts-message.ts';
import { said } from './texts-said.ts';

/** Reminds of a month that is over and not handed in; one for each municipality where it waits. */
export function submitReminderCard(months: readonly Month[], language: Language): Card {
  const words = messageTexts[language];
  const { buttons: labels } = texts[language];
  const month = months[0]?.month ?? '';
  const isAlone = months.length === 1;
  return card(
    heading(words.submit(formatMonth(month, language))),
    facts(
      [words.last, formatDay(dueOf(month), language)],
      ...months.map(
        ({ municipalityName, lines }) =>
          [isAlone ? words.notSubmitted : municipalityName, formatHours(minutesOf(lines))] as const,
      ),
    ),
    buttons(
      ...months.flatMap((one) => [
        ownButton(said.show, labels.show, one, isAlone, language),
        ownButton(said.submit, labels.submit, one, isAlone, language),
      ]),
    ),
  );
}

function ownButton(
  wording: Phrased<MonthKey>,
  label: string,
  month: MonthKey & { readonly municipalityName: string },
  isAlone: boolean,
  language: Language,
): Button {
  const place = isAlone ? '' : ` ${month.municipalityName}`;
  return button(wording, language, {
    label: `${label}${place}`,
    value: month,
    rest: `${formatMonth(month.month, language)}${place}`,
  });
}

/** Tells an attestant which months wait, each with its sum, and what own means do. */
export function waitingReminderCard(
  months: readonly Month[],
  means: readonly { readonly amount: number }[],
  due: string | undefined,
  language: Language,
): Card {
  const words = messageTexts[language];
  return card(
    heading(months.length === 0 ? words.meansWait : words.waiting(months.length)),
    ...(months.length === 0 ? [] : [list(months.map((month) => lineOf(month, language)))]),
    ...meansLines(means, language),
    ...(due === undefined ? [] : [note(words.attestBy(formatDay(due, language)))]),
    buttons(
      ...(months.length === 0 ? [] : [listButton(language)]),
      ...(means.length === 0 ? [] : [meansButton(language)]),
    ),
  );
}

const lineOf = ({ personName, month, municipalityName, lines }: Month, language: Language): string =>
  `${personName}, ${formatMonth(month, language)}, ${municipalityName}: ${formatHours(minutesOf(lines))}`;
