import { type Day, dayOf } from '../../calendar/days.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  facts,
  heading,
  type Inline,
  note,
  paragraph,
} from '../../chat/card.ts';
import { button, type Phrased } from '../../chat/wording.ts';
import { formatDay, formatMoment, formatShortDay } from '../../format/dates.ts';
import type { Language } from '../../language.ts';
import { audienceTexts } from './audience/texts.ts';
import { calendarTexts } from './calendar/texts.ts';
import { planningTexts } from './plan/texts.ts';
import { type Choice, choicesFor, type Gathering, isOfSeveral, nameOf, timesOf } from './rules.ts';
import type { Guest } from './store-guests.ts';
import { texts } from './texts.ts';
import { answering, said } from './texts-said.ts';

/** The most that a list shows; more would hide the nearest ones. */
const mostShown = 12;

/** When a gathering is: 'onsdag 3. april 2024 kl. 10:00 – torsdag 4. april 2024 kl. 15:00'. */
export function whenText(gathering: Pick<Gathering, 'startsAt' | 'endsAt'>, language: Language): string {
  const { startsAt, endsAt } = gathering;
  const { day, lastDay, from, to } = timesOf(gathering);
  if (from === undefined || to === undefined) {
    const days =
      day === lastDay
        ? formatDay(day, language)
        : `${formatDay(day, language)} – ${formatDay(lastDay, language)}`;
    return `${days} (${texts[language].noTime})`;
  }
  if (day === lastDay) return `${formatMoment(startsAt, language)}–${to}`;
  return `${formatMoment(startsAt, language)} – ${formatMoment(endsAt, language)}`;
}

/** Where a gathering is; a link to it stands by itself, where it can be pressed. */
export function whereText({ format, place }: Gathering, language: Language): string {
  const words = texts[language];
  const missing = format !== 'video' && place === null ? words.noPlace : undefined;
  return [words.formats[format], place ?? missing].filter((part) => part !== undefined).join(' · ');
}

/** The link to a gathering's video meeting, where there is one. */
export function joinElements({ link }: Gathering, language: Language): Element[] {
  return link === null ? [] : [paragraph([{ link, text: texts[language].joinHere }])];
}

export const strong = (text: string): Inline => ({ strong: text });

/** The four answers, or those of them that make sense, as buttons; `name` is how the gathering is typed. */
export function answerButtons(gathering: Gathering, language: Language, name = nameOf(gathering)): Button[] {
  return choicesFor(gathering.format)
    .filter((choice) => choice !== gathering.mine)
    .map((choice) =>
      button(answering(choice), language, {
        label: texts[language].choices[choice],
        value: { gathering: gathering.id, choice },
        rest: name,
        ...(choice === 'coming' ? { style: 'primary' } : {}),
      }),
    );
}

export const mineText = (mine: Choice | undefined, language: Language): string =>
  mine === undefined ? texts[language].notAnswered : texts[language].myChoice[mine];

/** One gathering in a line of a list, with its number. */
function line(
  gathering: Gathering,
  number: number,
  {
    language,
    today,
    hasMany,
    isForAll,
  }: { language: Language; today: Day; hasMany: boolean; isForAll: boolean },
): Inline[] {
  const words = texts[language];
  const { link, format, place, answerBy, mine, networkName } = gathering;
  const where = [words.formats[format], place].filter((part) => part !== null).join(', ');
  const parts: Inline[] = [
    strong(`${number}. ${gathering.title}`),
    ` – ${whenText(gathering, language)}. ${where}. `,
  ];
  if (link !== null) parts.push({ link, text: words.joinHere }, '. ');
  if (hasMany) parts.push(`${words.labels.network}: ${networkName}. `);
  if (gathering.heldAt !== null) return [...parts, audienceTexts[language].held];
  if (!isForAll) parts.push(sentence(words.myAnswer(mineText(mine, language))));
  if (answerBy !== null && (mine === undefined || isForAll)) {
    const told = answerBy < today ? words.answerByWas : words.answerBy;
    parts.push(` ${told(formatShortDay(answerBy, language))}.`);
  }
  return parts;
}

/** A gathering as one sees it who hasn't answered yet. */
const forAll = (gathering: Gathering): Gathering => ({ ...gathering, mine: undefined });
const sentence = (text: string): string => `${text}.`;
/**
 * The gatherings ahead with their numbers, and the answers for the nearest that has none; for all who read along without
 * what the one who asks has answered.
 */
export function gatheringsCard(
  upcoming: readonly Gathering[],
  language: Language,
  today: Day,
  isForAll = false,
): Card {
  const words = texts[language];
  if (upcoming.length === 0) return card(heading(words.upcoming), paragraph(words.none));
  const hasMany = isOfSeveral(upcoming);
  const lines = upcoming
    .slice(0, mostShown)
    .map((one, index) => paragraph(line(one, index + 1, { language, today, hasMany, isForAll })));
  const unanswered = upcoming.find(({ mine, heldAt }) => mine === undefined && heldAt === null);
  const nearest = isForAll ? upcoming.map(forAll)[0] : unanswered;
  const asked: Element[] =
    nearest === undefined
      ? []
      : [
          paragraph(words.answerNearest(nearest.title)),
          buttons(...answerButtons(nearest, language, String(isForAll ? 1 : upcoming.indexOf(nearest) + 1))),
        ];
  return card(heading(words.upcoming), ...lines, ...moreNote(upcoming.length, mostShown, language), ...asked);
}

/** Tells how many of `count` are left out where at most `most` are shown. */
export const moreText = (count: number, most: number, language: Language): string | undefined =>
  count > most ? texts[language].more(count - most) : undefined;

export function moreNote(count: number, most: number, language: Language): Element[] {
  const more = moreText(count, most, language);
  return more === undefined ? [] : [note(more)];
}

/** The gatherings that have begun, latest first, with the numbers that `oppmøte` takes. */
export function pastCard(begun: readonly Gathering[], isCoordinator: boolean, language: Language): Card {
  const words = texts[language];
  if (begun.length === 0) return card(heading(words.past), paragraph(words.noneEver));
  const lines = begun.slice(0, mostShown).map((one, index): Inline[] => {
    return [strong(`${index + 1}. ${one.title}`), ` – ${whenText(one, language)}`];
  });
  const [latest] = begun;
  const attendance: Button[] =
    latest === undefined || !isCoordinator
      ? []
      : [
          button(said.attendance, language, {
            label: planningTexts[language].attendance.title(latest.title),
            value: { gathering: latest.id, names: '' },
            rest: '1',
          }),
        ];
  return card(
    heading(words.past),
    ...lines.map(paragraph),
    ...moreNote(begun.length, mostShown, language),
    attendance.length > 0 && buttons(...attendance),
  );
}

/**
 * A whole gathering: when, where, agenda, how many come, and my answer with the ways to change it; for all who read along
 * without my answer. `more` are the buttons of the one who plans it.
 */
export function gatheringCard(
  gathering: Gathering,
  guests: readonly Guest[],
  language: Language,
  now: Date,
  more: readonly Button[] | 'all' = [],
  audience?: string,
): Card {
  const words = texts[language];
  const { labels } = words;
  const isForAll = more === 'all';
  const { host, answerBy, agenda, cancelledAt } = gathering;
  const rows: [string, string][] = [
    [labels.when, whenText(gathering, language)],
    [labels.where, whereText(gathering, language)],
    ...(host === null ? [] : [[labels.host, host] satisfies [string, string]]),
    [labels.network, gathering.networkName],
    ...(audience === undefined ? [] : [[audienceTexts[language].label, audience] satisfies [string, string]]),
    ...answerByRows(answerBy, language, dayOf(now)),
    [labels.answers, words.counts(countsOf(guests), gathering.format === 'hybrid')],
    ...(isForAll ? [] : [[labels.mine, mineText(gathering.mine, language)] satisfies [string, string]]),
  ];
  const isOpen = cancelledAt === null && gathering.endsAt > now;
  return card(
    heading(gathering.title),
    cancelledAt !== null && paragraph([strong(words.cancelledOn(formatDay(dayOf(cancelledAt), language)))]),
    gathering.heldAt !== null &&
      gathering.startsAt > now &&
      typeof more !== 'string' &&
      more.length > 0 &&
      paragraph([strong(audienceTexts[language].held)]),
    facts(...rows),
    ...joinElements(gathering, language),
    ...(agenda === null ? [] : [paragraph([strong(labels.agenda)]), paragraph(agenda)]),
    buttons(
      ...(isOpen ? answerButtons(isForAll ? forAll(gathering) : gathering, language) : []),
      buttonFor(said.participants, gathering, words.participants, language),
      gathering.endsAt > now && calendarButton(gathering, language),
      ...(isForAll ? [] : more),
    ),
  );
}

/** The last day to answer as a row of facts, told as past where it is; none where there isn't any. */
export function answerByRows(answerBy: Day | null, language: Language, today: Day): [string, string][] {
  const { labels } = texts[language];
  if (answerBy === null) return [];
  return [[answerBy < today ? labels.answerByWas : labels.answerBy, formatDay(answerBy, language)]];
}

/** A button that does something with a gathering by its id, typed by its whole name. */
export const buttonFor = (
  wording: Phrased,
  gathering: Gathering,
  label: string,
  language: Language,
  style: Pick<Button, 'style'> = {},
): Button => button(wording, language, { label, value: gathering.id, rest: nameOf(gathering), ...style });

/** The button that gives the file for a calendar. */
export const calendarButton = (gathering: Gathering, language: Language): Button =>
  buttonFor(said.calendar, gathering, calendarTexts[language].button, language);

function countsOf(guests: readonly Guest[]): Record<Choice | 'silent', number> {
  const counts = { coming: 0, comingOnline: 0, maybe: 0, notComing: 0, silent: 0 };
  for (const { choice } of guests) counts[choice ?? 'silent'] += 1;
  return counts;
}
