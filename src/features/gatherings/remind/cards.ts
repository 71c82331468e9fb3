import { type Day, dayOf } from '../../../calendar/days.ts';
import { buttons, type Card, card, type Element, facts, heading, paragraph } from '../../../chat/card.ts';
import { formatDay, formatRelativeDays } from '../../../format/dates.ts';
import { formatMinutes } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import {
  answerButtons,
  answerByRows,
  calendarButton,
  joinElements,
  mineText,
  moreNote,
  strong,
  whenText,
  whereText,
} from '../cards.ts';
import type { Gathering } from '../rules.ts';
import { texts } from '../texts.ts';
import { nudgeTexts } from './texts-nudge.ts';

/** So many are told of one by one in a message. */
const mostTold = 12;

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
