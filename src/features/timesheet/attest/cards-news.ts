import { dayOf } from '../../../calendar/days.ts';
import { type Button, buttons, type Card, card, heading, note, paragraph } from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import { isSubmitted, minutesOf, sumsBy } from '../../../domain/months.ts';
import { formatMonth, formatNearMonth, formatShortMoment } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import type { Month, MonthKey, MonthLine } from '../month/rules.ts';
import { texts } from '../month/texts.ts';
import { said } from '../month/texts-said.ts';
import { financingOf } from '../rules.ts';
import { attestWays, nameOf } from './cards.ts';
import type { News } from './store.ts';
import { newsTexts } from './texts-news.ts';

/** What lines come to, by financing, and how many of them correct others: «4:45 i 2 linjer · egeninnsats 4:45». */
export function sumsText(lines: readonly MonthLine[], language: Language): string {
  const words = newsTexts[language];
  const { financings } = texts[language];
  const sums = sumsBy(lines, ({ financing }) => financings[financingOf(financing)]);
  const corrections = lines.filter(({ correctsId, minutes }) => correctsId !== null && minutes < 0).length;
  return [
    words.sum(formatHours(minutesOf(lines)), lines.length),
    sums.map(({ name, minutes }) => `${name} ${formatHours(minutes)}`).join(', '),
    ...(corrections === 0 ? [] : [words.corrections(corrections)]),
  ].join(' · ');
}

/** Whose month it is, and what the lines of it come to that something is done with. */
export const monthSums = (
  { personName, month }: Month,
  lines: readonly MonthLine[],
  now: Date,
  language: Language,
): string => `${personName}, ${formatNearMonth(month, dayOf(now), language)}: ${sumsText(lines, language)}`;

/** Tells whoever may attest it that a month is handed in. */
export function handedInCard(month: Month, now: Date, language: Language): Card {
  const words = newsTexts[language];
  const [attest, ...ways] = attestWays(month, now, language);
  const lines = seeLines(month, nameOf(month, language), language);
  return card(
    heading(words.handedIn(month.personName, formatNearMonth(month.month, dayOf(now), language))),
    paragraph(sumsText(month.lines.filter(isSubmitted), language)),
    buttons(attest, lines, ...ways),
  );
}

const seeLines = (key: MonthKey, rest: string, language: Language): Button =>
  button(said.show, language, { label: newsTexts[language].seeLines, value: key, rest });

/** What was done with a month that had been handed in, by whom and when. */
export type Settled = Pick<News, 'actorName' | 'deputyForName' | 'at' | 'reason'> & {
  readonly kind: 'attested' | 'returned' | 'withdrawn';
};

/** Says what was done with a month, as whoever did it and all others who were asked to read it. */
export function settledCard(
  { kind, actorName, deputyForName, at, reason }: Settled,
  sums: string,
  language: Language,
  told?: { readonly note: string; readonly ways: readonly Button[] },
): Card {
  const words = newsTexts[language];
  const by = words.actor(actorName, deputyForName);
  return card(
    heading(words.done[kind](by, formatShortMoment(at, language))),
    paragraph(sums),
    reason !== null && paragraph(words.reason(reason)),
    told !== undefined && note(told.note),
    told !== undefined && buttons(...told.ways),
  );
}

/** What the old message about a handed-in month says from then on. */
export const closedCard = (settled: Settled, handedIn: News, personName: string, language: Language): Card =>
  settledCard(
    settled,
    `${personName}, ${formatNearMonth(handedIn.month, dayOf(settled.at), language)}: ${eventSum(handedIn, language)}`,
    language,
  );

const eventSum = ({ minutes, lines }: News, language: Language): string =>
  newsTexts[language].sum(formatHours(minutes), lines);

/** Tells a person that their month is returned, and why. */
export function returnedCard(news: News, language: Language): Card {
  const words = newsTexts[language];
  const name = formatMonth(news.month, language);
  return card(
    heading(words.returnedYou(news.actorName, formatNearMonth(news.month, dayOf(news.at), language))),
    paragraph(words.reason(news.reason ?? '')),
    paragraph(`${news.municipalityName}: ${eventSum(news, language)}. ${words.mend}`),
    buttons(
      seeLines(news, name, language),
      // Without a seal: the lines are meant to be changed before it is pressed.
      button(said.submit, language, {
        label: words.submitAgain,
        value: { ...news, seal: undefined },
        rest: name,
      }),
    ),
  );
}

/** Tells a person which of their months are attested, and by whom. */
export function attestedCard(all: readonly [News, ...News[]], language: Language): Card {
  const words = newsTexts[language];
  const [first, ...others] = all;
  const by = words.actor(first.actorName, first.deputyForName);
  return card(
    heading(words.done.attested(by, formatShortMoment(first.at, language))),
    ...all.map((news) =>
      paragraph(
        `${formatNearMonth(news.month, dayOf(news.at), language)}, ${news.municipalityName}: ${eventSum(news, language)}`,
      ),
    ),
    others.length === 0 && buttons(seeLines(first, formatMonth(first.month, language), language)),
  );
}
