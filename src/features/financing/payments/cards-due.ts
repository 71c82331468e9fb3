import type { Day } from '../../../calendar/days.ts';
import { buttons, type Card, card, heading, list } from '../../../chat/card.ts';
import { button, print } from '../../../chat/wording.ts';
import type { Numbered } from '../../../domain/money/paid/payments.ts';
import { formatDay } from '../../../format/dates.ts';
import { formatKroner } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { nameOf, nextButton, stateOf } from './cards.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** So many payments have a button of their own. */
const mostButtons = 4;

/** Reminds of the payments of a day that aren't asked for or paid, with the next step of each. */
export function dueCard(payments: readonly Numbered[], due: Day, today: Day, language: Language): Card {
  const words = texts[language];
  const [first] = payments;
  const isAlone = payments.length === 1;
  const next = payments.slice(0, mostButtons).flatMap((one) => {
    const found = nextButton(one, one.number, language);
    return found === undefined
      ? []
      : [isAlone ? found : { ...found, label: `${one.municipality}: ${found.label}` }];
  });
  return card(
    heading((today > due ? words.overdue : words.dueOn)(formatDay(due, language))),
    list(
      payments.map(
        (one) => `${nameOf(one)}: ${formatKroner(one.amount, language)}, ${stateOf(one, language)}`,
      ),
    ),
    buttons(
      ...next,
      ...(first === undefined
        ? []
        : [
            button(said.show, language, {
              label: print(said.show, language),
              value: { networkId: first.networkId, municipalityId: undefined },
              rest: '',
            }),
          ]),
    ),
  );
}
