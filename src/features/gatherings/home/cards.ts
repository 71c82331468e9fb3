import type { Day } from '../../../calendar/days.ts';
import { type Inline, type Row, row } from '../../../chat/card.ts';
import { formatShortDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { nudgedWord } from '../../nudges.ts';
import { audienceTexts } from '../audience/texts.ts';
import { answerButtons, buttonFor } from '../cards.ts';
import { type Gathering, timesOf } from '../rules.ts';
import { heldButtons } from '../send/cards.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { homeTexts } from './texts.ts';

/** When a gathering is, in short: 'tirs. 8. desember 10:00–12:00'. */
function whenShort(gathering: Gathering, language: Language): string {
  const { day, lastDay, from, to } = timesOf(gathering);
  const first = formatShortDay(day, language);
  const clock = from === undefined ? '' : ` ${from}`;
  if (day === lastDay) return `${first}${clock}${to === undefined ? '' : `–${to}`}`;
  return `${first}${clock} – ${formatShortDay(lastDay, language)}`;
}

const named = (gathering: Gathering, language: Language): string =>
  `${whenShort(gathering, language)}, ${gathering.title}`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A gathering to come, with one's own answer and the others that can be given. */
export function ownRow(gathering: Gathering, language: Language, today: Day): Row {
  const words = texts[language];
  const { format, place, link, mine, answerBy } = gathering;
  const where = [words.formats[format].toLowerCase(), place].filter((part) => part !== null).join(', ');
  const told = mine === undefined ? homeTexts[language].silent : words.myChoice[mine];
  const isAsked = mine === undefined && answerBy !== null && answerBy >= today;
  const until = isAsked ? `, ${lowerFirst(words.answerBy(formatShortDay(answerBy, language)))}` : '';
  const text: Inline[] = [
    `${named(gathering, language)} (${where})`,
    ...(link === null ? [] : [' ', { link, text: words.joinHere }]),
    ` · ${told}${until}`,
  ];
  return row(homeTexts[language].label, text, ...answerButtons(gathering, language));
}

/** A gathering as whoever runs it looks at it; `isMine` where they are to answer it themselves. */
export function answersRow(
  gathering: Gathering,
  {
    coming,
    silent,
    isNudged,
    isMine,
  }: {
    readonly coming: number;
    readonly silent: number;
    readonly isNudged: boolean;
    readonly isMine: boolean;
  },
  language: Language,
): Row {
  const words = homeTexts[language];
  // Nobody reminds themselves.
  const others = silent - (isMine ? 1 : 0);
  return row(
    words.label,
    `${named(gathering, language)}: ${words.answers(coming, silent)}${isNudged ? ` · ${nudgedWord(language)}` : ''}`,
    others > 0 && !isNudged && buttonFor(said.nudge, gathering, words.nudge(others), language),
    buttonFor(said.participants, gathering, words.see, language),
    ...(isMine ? answerButtons(gathering, language) : []),
  );
}

/** A gathering that nobody has been told of. */
export const heldRow = (gathering: Gathering, language: Language): Row =>
  row(
    homeTexts[language].label,
    `${named(gathering, language)}. ${audienceTexts[language].unsent(gathering.title)}.`,
    ...heldButtons(gathering, language, gathering.seriesId !== null),
  );
