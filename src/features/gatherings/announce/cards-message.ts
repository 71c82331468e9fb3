import { type Day, dayOf } from '../../../calendar/days.ts';
import { formatDay, formatMinutes, formatRelativeDays, formatShortDay } from '../../../calendar/format.ts';
import {
  buttons,
  type Card,
  card,
  type Element,
  facts,
  heading,
  note,
  paragraph,
} from '../../../chat/card.ts';
import type { Phrased } from '../../../chat/command.ts';
import { mostAsked, whichCard } from '../../../chat/which.ts';
import type { Language } from '../../../language.ts';
import {
  answerButtons,
  answerByRows,
  buttonFor,
  calendarButton,
  joinElements,
  mineText,
  moreNote,
  moreText,
  strong,
  whenText,
  whereText,
} from '../cards.ts';
import { nudgeTexts } from '../nudge/texts.ts';
import type { Gathering } from '../rules.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';

/** Confirms an answer: which gathering, when, and the ways to change it. */
export function answeredCard(
  gathering: Gathering,
  lead: string,
  { language, now }: { language: Language; now: Date },
): Card {
  const words = texts[language];
  const isLate =
    gathering.mine !== undefined && gathering.answerBy !== null && dayOf(now) > gathering.answerBy;
  return card(
    paragraph(lead),
    facts(
      [words.labels.when, whenText(gathering, language)],
      [words.labels.where, whereText(gathering, language)],
    ),
    ...(gathering.mine === 'notComing' ? [] : joinElements(gathering, language)),
    ...(isLate && gathering.answerBy !== null
      ? [note(words.late(formatDay(gathering.answerBy, language)))]
      : []),
    buttons(
      ...answerButtons(gathering, language),
      ...(gathering.mine === undefined
        ? []
        : [buttonFor(said.takeBack, gathering, words.takeBack, language)]),
      // Whoever comes wants it in the calendar now: the message that had this button has given way to the answer.
      ...(isComing(gathering) && gathering.endsAt > now ? [calendarButton(gathering, language)] : []),
    ),
  );
}

const isComing = ({ mine }: Gathering): boolean => mine !== undefined && mine !== 'notComing';

/** What is to be done with the gathering that is chosen; `rest` is what is typed behind its number. */
export type Act<Value> = {
  readonly wording: Phrased<Value>;
  readonly value: (gathering: Gathering) => Value;
  readonly rest?: string;
  /** Whether it shows what it would do first, so that it may do so on a guess. */
  readonly onlyShows?: boolean;
};

/** So many are told of one by one in a message. */
const mostTold = 12;

/** Asks which gathering is meant, each with its number. */
export function whichGathering<Value>(
  named: readonly { readonly gathering: Gathering; readonly number: number }[],
  language: Language,
  { wording, value, rest = '' }: Act<Value>,
  lead?: string,
  question = texts[language][named.length === 1 ? 'isThis' : 'which'],
): Card {
  const choices = named.slice(0, mostAsked).map(({ gathering, number }) => ({
    label: `${number}. ${gathering.title}, ${formatShortDay(dayOf(gathering.startsAt), language)}`,
    value: value(gathering),
    rest: `${number} ${rest}`.trimEnd(),
    line: [strong(`${number}. ${gathering.title}`), ` – ${whenText(gathering, language)}`],
  }));
  const remark = moreText(named.length, mostAsked, language);
  return whichCard(wording, language, question, choices, { lead, remark });
}

/** Reminds of a gathering, with the answers that can be given at once; `lead` says why where there is more to it. */
export function reminderCard(
  gathering: Gathering,
  others: readonly string[],
  language: Language,
  today: Day,
  lead: readonly Element[] = [],
): Card {
  const relative = formatRelativeDays(today, dayOf(gathering.startsAt), language);
  return card(
    heading(texts[language].reminder(gathering.title, relative)),
    ...lead,
    ...whatAndWhere(gathering, language, today, others),
    buttons(...answerButtons(gathering, language), calendarButton(gathering, language)),
  );
}

/** Asks someone for the answer that the coordinator waits for. */
export const nudgeCard = (
  gathering: Gathering,
  others: readonly string[],
  language: Language,
  today: Day,
): Card => reminderCard(gathering, others, language, today, [paragraph(nudgeTexts[language].waiting)]);

/** So many of those who come are named. */
const mostNamed = 8;

function othersRows(others: readonly string[], language: Language): [string, string][] {
  if (others.length === 0) return [];
  const { labels, othersComing } = texts[language];
  const named = others.slice(0, mostNamed).join(', ');
  return [[labels.others(others.length), othersComing(named, others.length - mostNamed)]];
}

const within = (minutes: number, language: Language): string =>
  minutes < 120 ? `${minutes} min` : formatMinutes(minutes, language);

/** Gives the link to a video gathering that is about to begin; `minutes` is how soon. */
export function linkCard(gathering: Gathering, minutes: number, language: Language, today: Day): Card {
  return card(
    heading(texts[language].beginsSoon(gathering.title, minutes > 0 ? within(minutes, language) : undefined)),
    ...whatAndWhere(gathering, language, today),
    buttons(...answerButtons(gathering, language)),
  );
}

/** Asks someone who hasn't answered to do so before the last day. */
export function pleaseAnswerCard(gathering: Gathering, answerBy: Day, language: Language, today: Day): Card {
  const relative = formatRelativeDays(today, answerBy, language);
  return card(
    paragraph(texts[language].pleaseAnswer(gathering.title, formatDay(answerBy, language), relative)),
    ...whatAndWhere(gathering, language, today),
    buttons(...answerButtons(gathering, language)),
  );
}

/** Tells of something new about gatherings: of one with its answers, of several in a list. */
export function newsCard(
  [first, ...others]: readonly [Gathering, ...Gathering[]],
  news: 'created' | 'changed' | 'restored',
  language: Language,
  today: Day,
): Card {
  const words = texts[language];
  if (others.length > 0) {
    const all = [first, ...others];
    return card(
      news === 'created'
        ? heading(words.announcedMany(all.length, first.networkName))
        : paragraph(words.wasChangedMany(first.networkName)),
      ...all
        .slice(0, mostTold)
        .map((one) =>
          paragraph([strong(one.title), ` – ${whenText(one, language)}. ${whereText(one, language)}.`]),
        ),
      ...moreNote(all.length, mostTold, language),
      paragraph(words.answerThem),
    );
  }
  const { title } = first;
  const lead = {
    created: heading(words.announced(title)),
    changed: paragraph(words.wasChanged(title)),
    restored: paragraph(words.goesAhead(title)),
  }[news];
  return card(
    lead,
    ...whatAndWhere(first, language, today),
    buttons(...answerButtons(first, language), calendarButton(first, language)),
  );
}

/** Tells that a gathering won't take place; `all` are those that were called off with it. */
export function calledOffCard(
  gathering: Gathering,
  language: Language,
  all: readonly Gathering[] = [],
): Card {
  const { labels, wasCancelled, wasCancelledMany } = texts[language];
  if (all.length > 1)
    return card(
      paragraph(wasCancelledMany(gathering.title, all.length)),
      ...all.slice(0, mostTold).map((one) => paragraph(whenText(one, language))),
      ...moreNote(all.length, mostTold, language),
    );
  return card(
    paragraph(wasCancelled(gathering.title)),
    facts([labels.when, whenText(gathering, language)], [labels.where, whereText(gathering, language)]),
    buttons(calendarButton(gathering, language)),
  );
}

function whatAndWhere(
  gathering: Gathering,
  language: Language,
  today: Day,
  others: readonly string[] = [],
): Element[] {
  const { labels } = texts[language];
  const { answerBy, mine } = gathering;
  return [
    facts(
      [labels.when, whenText(gathering, language)],
      [labels.where, whereText(gathering, language)],
      ...othersRows(others, language),
      [labels.mine, mineText(mine, language)],
      ...(mine === undefined ? answerByRows(answerBy, language, today) : []),
    ),
    ...joinElements(gathering, language),
  ];
}

/** The part of the front page: the next gathering with my answer, and the buttons while there is none. */
export function nextElements(gathering: Gathering, language: Language): Element[] {
  const words = texts[language];
  const { title, mine } = gathering;
  const told = paragraph([
    strong(`${words.next}: ${title}`),
    ` – ${whenText(gathering, language)}. ${words.myAnswer(mineText(mine, language))}.`,
  ]);
  return mine === undefined ? [told, buttons(...answerButtons(gathering, language))] : [told];
}
