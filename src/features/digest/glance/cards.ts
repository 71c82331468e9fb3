import { parseWeek } from '../../../calendar/days.ts';
import { chart, heading, list, note, paragraph, type Shown, type Text, table } from '../../../chat/card.ts';
import { stateNames } from '../../../domain/states.ts';
import { formatDay, formatShortDay } from '../../../format/dates.ts';
import { formatAmount, formatHours } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { beginningOf, listed } from '../../../text.ts';
import type { DigestContent } from '../rules-content.ts';
import { texts } from '../texts.ts';
import { type Glance, glancesOf } from './rules.ts';
import { glanceTexts } from './texts.ts';

/** So many municipalities are named, listed and shown before the rest. */
const mostNamed = 2;
const mostCalls = 2;
const mostRows = 8;
/** More bars than this are no picture. */
const mostBars = 20;
/** So much of a call for help is read at a glance, in characters. */
const callLength = 160;

/** The week at a glance: who needs the county, how many have reported, and the hours. */
export function glanceElements(content: DigestContent, weekName: string, language: Language): Shown[] {
  const words = glanceTexts[language];
  const week = parseWeek(content.week)?.week ?? 0;
  const glances = glancesOf(content);
  const { unfinished, ...all } = texts[language];
  const title = `${all.title(content.network.name, weekName)}.`;
  const days = all.days(formatDay(content.from, language), formatDay(content.to, language));
  return [
    heading(words.title(content.network.name, week, verdictOf(glances, language))),
    note([title, days, ...(content.isWhole ? [] : [unfinished])].join(' ')),
    paragraph(statusLine(content, glances, language)),
    ...callElements(content, language),
    ...hoursElements(glances, week, language),
  ];
}

function verdictOf(glances: readonly Glance[], language: Language): string {
  const words = glanceTexts[language];
  const calling = glances.filter(({ needsHelp }) => needsHelp);
  const some = calling.length > 0 ? calling : glances.filter(({ needsFollowUp }) => needsFollowUp);
  if (some.length === 0) return words.allWell;
  const names = some.map(({ municipality }) => municipality);
  const who = names.length > mostNamed ? words.many(names.length) : listed(names, language);
  return calling.length > 0 ? words.help(who) : words.followUp(who);
}

/** 'Status: 6 av 6 har meldt: 4 i rute, 2 forsinket (Tydal, Rennebu). Ingen ber om hjelp.' */
function statusLine({ helpWanted }: DigestContent, glances: readonly Glance[], language: Language): string {
  const words = glanceTexts[language];
  const states = (['onTrack', 'delayed', 'stopped'] as const).flatMap((state) => {
    const names = glances.filter((one) => one.state === state).map(({ municipality }) => municipality);
    if (names.length === 0) return [];
    const isNamed = state !== 'onTrack' && names.length <= mostNamed + 1;
    return [words.state(names.length, stateNames[language][state], isNamed ? names.join(', ') : '')];
  });
  const reported = glances.filter(({ state }) => state !== undefined).length;
  const said = [words.reported(reported, glances.length), ...(states.length > 0 ? [states.join(', ')] : [])];
  return `${said.join(': ')}.${helpWanted.length === 0 ? ` ${words.noHelp}` : ''}`;
}

function callElements({ helpWanted }: DigestContent, language: Language): Shown[] {
  if (helpWanted.length === 0) return [];
  const calls = helpWanted.slice(0, mostCalls).map((one): Text => {
    const who = `${one.municipality} (${one.author}, ${formatShortDay(one.day, language)}): `;
    return [{ strong: who }, beginningOf(one.words, callLength)];
  });
  const others = helpWanted.length - calls.length;
  return [list([...calls, ...(others > 0 ? [glanceTexts[language].others(others)] : [])])];
}

function hoursElements(glances: readonly Glance[], week: number, language: Language): Shown[] {
  const words = glanceTexts[language];
  const byPlace = glances.toSorted((a, b) => b.weekMinutes - a.weekMinutes);
  const [first] = byPlace;
  if (first === undefined) return [];
  const sum = (of: (one: Glance) => number) =>
    formatHours(Math.round(glances.reduce((all, one) => all + of(one), 0)));
  const said =
    first.weekMinutes === 0
      ? words.noHours
      : words.most(
          sum(({ weekMinutes }) => weekMinutes),
          sum(({ usualMinutes }) => usualMinutes),
          first.municipality,
          formatHours(first.weekMinutes),
        );
  const hours = (minutes: number) => Math.round(minutes / 0.6) / 100;
  const weekTitle = texts[language].hours.week(week);
  const series = [
    { name: weekTitle, values: glances.map(({ weekMinutes }) => hours(weekMinutes)) },
    { name: words.usual, values: glances.map(({ usualMinutes }) => hours(usualMinutes)) },
  ];
  const labels = glances.map(({ municipality }) => municipality);
  return [
    labels.length <= mostBars
      ? chart({ shape: 'bar', title: words.chart, labels, series, said })
      : paragraph([{ strong: `${words.chart}:` }, ` ${said}.`]),
    glanceTable(glances, weekTitle, language),
  ];
}

function stateText({ state, silence }: Glance, language: Language): string {
  const words = glanceTexts[language];
  if (state !== undefined) return stateNames[language][state];
  return silence === undefined ? words.silent : words.silence[silence];
}

function glanceTable(glances: readonly Glance[], weekTitle: string, language: Language): Shown {
  const words = glanceTexts[language];
  const right = (title: string) => ({ title, align: 'right' as const });
  const shown = glances.slice(0, mostRows);
  return table(
    [
      { title: texts[language].hours.place },
      ...[weekTitle, words.year, words.own].map(right),
      { title: words.status },
    ],
    shown.map((one) => [
      one.municipality,
      formatHours(one.weekMinutes),
      formatHours(one.yearMinutes),
      one.counted === undefined ? '–' : formatAmount(one.counted, language),
      stateText(one, language),
    ]),
  );
}
