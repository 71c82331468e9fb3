import { dayOf } from '../../../calendar/days.ts';
import { type Row, row } from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import type { NamedPlace } from '../../../domain/places.ts';
import { stateNames } from '../../../domain/states.ts';
import { formatRelativeDays } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { beginningOf, shortened, withoutEnd } from '../../../text.ts';
import { nudgedWord } from '../../nudges.ts';
import { openButton, weekName } from '../cards.ts';
import { weekOf } from '../rules.ts';
import { said } from '../texts-said.ts';
import type { ShortStatus } from './store.ts';
import { homeTexts } from './texts.ts';

type View = { readonly language: Language; readonly now: Date };

/** So much of what somebody wrote stands in a line, in characters. */
const longestQuote = 80;
/** So many who ask for help have a line each. */
const mostHelp = 3;

/** Whether a place has reported this week, and what it said last that it would do. */
export function ownRow(
  place: NamedPlace,
  {
    now: reported,
    before,
  }: { readonly now: ShortStatus | undefined; readonly before: ShortStatus | undefined },
  isAlone: boolean,
  language: Language,
): Row {
  const words = homeTexts[language];
  const next = before?.next ? [words.next(withoutEnd(beginningOf(before.next, longestQuote), '.'))] : [];
  const told =
    reported === undefined
      ? [words.missing, ...next].join(' · ')
      : words.reported(stateNames[language][reported.state]);
  const open = openButton(place, language);
  return row(
    words.label,
    isAlone ? told : words.in(place.label, told),
    reported === undefined && { ...open, label: isAlone ? open.label : words.reportFor(place.label) },
  );
}

/** Who asks for help and hasn't been answered. */
export const helpRows = (wanted: readonly ShortStatus[], view: View): Row[] =>
  wanted.slice(0, mostHelp).map((one) => helpRow(one, view));

function helpRow(
  { threadId, municipalityName, helpWanted, postedAt }: ShortStatus,
  { language, now }: View,
): Row {
  const words = homeTexts[language];
  const week = weekName(weekOf(postedAt), now, language);
  return row(
    words.help,
    words.wants(
      municipalityName,
      beginningOf(helpWanted ?? '', longestQuote),
      formatRelativeDays(dayOf(now), dayOf(postedAt), language),
    ),
    button(said.openReply, language, {
      label: words.answer(municipalityName),
      value: { threadId, words: '' },
      rest: `${municipalityName} ${week}`,
    }),
  );
}

/** A network's week so far: how many have reported, who is late or has stopped, and the way to remind the others. */
export function weekRow(
  network: { readonly networkId: string; readonly networkName: string },
  {
    all,
    reported,
    nudge,
  }: {
    readonly all: number;
    readonly reported: readonly ShortStatus[];
    readonly nudge: 'may' | 'done' | 'none';
  },
  isAlone: boolean,
  { language, now }: View,
): Row {
  const words = homeTexts[language];
  const troubled = (['delayed', 'stopped'] as const).flatMap((state) => {
    const names = reported.filter((one) => one.state === state).map((one) => one.municipalityName);
    if (names.length === 0) return [];
    return [
      words.state(names.length, stateNames[language][state], shortened(names.join(', '), longestQuote)),
    ];
  });
  const nudged = nudge === 'done' ? ` · ${nudgedWord(language)}` : '';
  const told = [words.tally(reported.length, all), ...troubled].join(', ') + nudged;
  const silent = all - reported.length;
  return row(
    words.week(weekOf(now).week),
    isAlone ? told : words.in(network.networkName, told),
    nudge === 'may' &&
      silent > 0 &&
      button(said.nudge, language, {
        ...{ label: words.nudge(silent), value: network.networkId, rest: network.networkName },
      }),
  );
}
