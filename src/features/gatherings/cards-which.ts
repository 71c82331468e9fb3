import { dayOf } from '../../calendar/days.ts';
import type { Card } from '../../chat/card.ts';
import { mostAsked, whichCard } from '../../chat/which.ts';
import type { Phrased } from '../../chat/wording.ts';
import { formatShortDay } from '../../format/dates.ts';
import type { Language } from '../../language.ts';
import { moreText, strong, whenText } from './cards.ts';
import { type Gathering, isOfSeveral } from './rules.ts';
import { texts } from './texts.ts';

/** What is to be done with the gathering that is chosen; `rest` is what is typed behind its number. */
export type Act<Value> = {
  readonly wording: Phrased<Value>;
  readonly value: (gathering: Gathering) => Value;
  readonly rest?: string;
  /** Whether it shows what it would do first, so that it may do so on a guess. */
  readonly onlyShows?: boolean;
};

/** Asks which gathering is meant, each with its number. */
export function whichGathering<Value>(
  named: readonly { readonly gathering: Gathering; readonly number: number }[],
  language: Language,
  { wording, value, rest = '' }: Act<Value>,
  lead?: string,
  question = texts[language][named.length === 1 ? 'isThis' : 'which'],
): Card {
  const hasMany = isOfSeveral(named.map(({ gathering }) => gathering));
  const choices = named.slice(0, mostAsked).map(({ gathering, number }) => {
    const where = hasMany ? ` (${gathering.networkName})` : '';
    return {
      label: `${number}. ${gathering.title}, ${formatShortDay(dayOf(gathering.startsAt), language)}${where}`,
      value: value(gathering),
      rest: `${number} ${rest}`.trimEnd(),
      line: [strong(`${number}. ${gathering.title}`), ` – ${whenText(gathering, language)}${where}`],
    };
  });
  const remark = moreText(named.length, mostAsked, language);
  return whichCard(wording, language, question, choices, { lead, remark });
}
