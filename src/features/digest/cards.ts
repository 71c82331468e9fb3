import { parseWeek } from '../../calendar/days.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  facts,
  heading,
  list,
  note,
  paragraph,
  type Shown,
  type Text,
  typing,
} from '../../chat/card.ts';
import { more } from '../../chat/more.ts';
import { button, print } from '../../chat/wording.ts';
import { readIn } from '../../domain/agreements/following-words.ts';
import { stateNames } from '../../domain/states.ts';
import { formatDay, formatShortDay } from '../../format/dates.ts';
import type { Language } from '../../language.ts';
import { beginningOf } from '../../text.ts';
import { said as statuses } from '../status/texts-said.ts';
import { formatGatheringTime, hoursElements, ownFinancingElements } from './cards-figures.ts';
import { glanceElements } from './glance/cards.ts';
import { glanceTexts } from './glance/texts.ts';
import type { AnswerCounts, DigestContent } from './rules-content.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** So much of a status stands in the digest, in characters; less where there are many of them. */
const previewLength = 280;
const shortPreviewLength = 120;
const fewStatuses = 10;

/** A week as the county reads it: first where help is wanted and what is missed, the figures last. */
export function digestCard(content: DigestContent, language: Language): Card {
  return card(...digestElements(content, language));
}

/** The same as it is sent out: at a glance, with all of it behind, and the ways to what people look for next. */
export function sentCard(content: DigestContent, language: Language): Card {
  const week = parseWeek(content.week);
  if (week === undefined) return digestCard(content, language);
  const { network } = content;
  const name = weekName(content.week, language);
  const picture = button(said.picture, language, {
    label: texts[language].buttons.picture,
    value: { network: network.id, week },
    rest: texts[language].forNetwork(name, network.name),
  });
  const typed = print(said.sent, language, texts[language].forNetwork(name, network.name));
  return digestCardWith(content, language, { typed, buttons: [picture] });
}

/** A week at a glance, with ways to others or a word on when it was sent; `typed` is the command that shows it. */
export function digestCardWith(
  content: DigestContent,
  language: Language,
  around: { readonly typed: string; readonly said?: string; readonly buttons: readonly Button[] },
): Card {
  const name = weekName(content.week, language);
  const writes = typing(print(statuses.list, language, name), glanceTexts[language].writes);
  return card(
    around.said !== undefined && note(around.said),
    ...glanceElements(content, name, language),
    more(language, around.typed, ...digestElements(content, language).slice(1)),
    buttons(content.statuses.length > 0 && writes, ...around.buttons),
  );
}

/** '2024-W12' as people call it: 'uke 12 2024'. */
export function weekName(week: string, language: Language): string {
  const read = parseWeek(week);
  return read === undefined ? week : texts[language].week(read.week, read.year);
}

function digestElements(content: DigestContent, language: Language): Shown[] {
  const words = texts[language];
  return [
    heading(words.title(content.network.name, weekName(content.week, language))),
    paragraph(words.days(formatDay(content.from, language), formatDay(content.to, language))),
    ...(content.isWhole ? [] : [note(words.unfinished)]),
    ...helpElements(content, language),
    ...missedElements(content, language),
    ...reportElements(content, language),
    ...nearElements(content, language),
    ...gatheringElements(content, language),
    ...hoursElements(content, language),
    ...ownFinancingElements(content, language),
  ];
}

function helpElements({ helpWanted }: DigestContent, language: Language): Shown[] {
  const words = texts[language].help;
  if (helpWanted.length === 0) return [heading(words.title), paragraph(words.none)];
  return [
    heading(words.title),
    list(
      helpWanted.map((one): Text => {
        const who = `${one.municipality} (${one.author}, ${formatShortDay(one.day, language)}): `;
        return [{ strong: who }, beginningOf(one.words, previewLength)];
      }),
    ),
  ];
}

function deadlineText(
  { title, rule, due }: Pick<DigestContent['deadlines']['near'][number], 'title' | 'rule' | 'due'>,
  language: Language,
): string {
  const read = readIn({ title, rule: rule ?? null, clause: null }, language);
  return texts[language].near.line(read.title, formatDay(due, language));
}

function missedElements({ deadlines }: DigestContent, language: Language): Shown[] {
  if (deadlines.missed.length === 0) return [];
  return [
    heading(texts[language].missed.title),
    list(
      deadlines.missed.map(({ open, ...one }): Text => {
        const what = deadlineText(one, language);
        return [{ strong: `${what}: ` }, open.join(', ')];
      }),
    ),
  ];
}

function reportElements({ reports, statuses, week }: DigestContent, language: Language): Shown[] {
  const words = texts[language];
  const away = reports.away.map(({ municipality, until }) =>
    words.reports.awayUntil(municipality, formatShortDay(until, language)),
  );
  const rows: [string, string[]][] = [
    [words.reports.noProgress, reports.noProgress],
    [words.reports.notReported, reports.notReported],
    [words.reports.away, away],
    [words.reports.byEmail, reports.byEmail ?? []],
    [words.reports.notReachable, reports.notReachable],
    [words.reports.reported, reports.reported],
  ];
  const filled = rows.filter(([, names]) => names.length > 0);
  const read = parseWeek(week);
  return [
    heading(words.reports.title),
    ...(filled.length === 0
      ? []
      : [facts(...filled.map(([label, names]) => [label, names.join(', ')] as const))]),
    ...(statuses.length === 0 || read === undefined
      ? []
      : [
          heading(words.statuses.title),
          list(statusLines(statuses, language)),
          note(words.statuses.readAll(read.week, read.year)),
        ]),
  ];
}

function statusLines(statuses: DigestContent['statuses'], language: Language): Text[] {
  const words = texts[language];
  const length = statuses.length > fewStatuses ? shortPreviewLength : previewLength;
  return statuses.map(({ municipality, subject, state, author, day, done, next }) => [
    {
      strong: `${municipality}${subject === undefined ? '' : `, ${words.statuses.subject[subject.kind](subject.number)}`}: ${stateNames[language][state]}`,
    },
    ` (${author}, ${formatShortDay(day, language)}): ${beginningOf(done, length)}`,
    ...(next === null ? [] : [` ${words.statuses.next}: ${beginningOf(next, length)}`]),
  ]);
}

function nearElements({ deadlines }: DigestContent, language: Language): Shown[] {
  const words = texts[language].near;
  if (deadlines.near.length === 0) return [];
  return [
    heading(words.title),
    list(
      deadlines.near.map(({ open, isDate, ...one }): Text => {
        const what = deadlineText(one, language);
        const names = open.join(', ');
        return [{ strong: `${what}: ` }, isDate ? names : names === '' ? words.allDone : words.open(names)];
      }),
    ),
  ];
}

function gatheringElements({ gatherings }: DigestContent, language: Language): Shown[] {
  if (gatherings.length === 0) return [];
  return [
    heading(texts[language].gatherings.title),
    list(
      gatherings.map((gathering): Text => {
        const place = gathering.place === null ? '' : `, ${gathering.place}`;
        const what = `${gathering.title}, ${formatGatheringTime(gathering, language)}${place}: `;
        return [{ strong: what }, answerText(gathering.answers, language)];
      }),
    ),
  ];
}

function answerText(answers: AnswerCounts, language: Language): string {
  const words = texts[language].gatherings;
  const parts = [
    words.coming(answers.coming),
    ...(answers.comingOnline > 0 ? [words.comingOnline(answers.comingOnline)] : []),
    ...(answers.maybe > 0 ? [words.maybe(answers.maybe)] : []),
    ...(answers.notComing > 0 ? [words.notComing(answers.notComing)] : []),
    ...(answers.unanswered > 0 ? [words.unanswered(answers.unanswered)] : []),
  ];
  return parts.join(', ');
}
