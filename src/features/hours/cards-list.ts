import { formatMinutes, formatShortDay } from '../../calendar.ts';
import { type Card, card, heading, note, paragraph, table } from '../../chat/card.ts';
import type { Language } from '../../chat/language.ts';
import { excerpt } from './cards.ts';
import type { Line } from './store.ts';
import { texts } from './texts.ts';

/** Lines with their numbers, newest day first, and the sums below. */
export function linesCard(language: Language, title: string, lines: readonly Line[], sums: string): Card {
  const words = texts[language];
  if (lines.length === 0) return card(heading(title), paragraph(words.listEmpty));
  const [number, day, time, activity, state] = words.listColumns;
  const open = lines.find((line) => line.state === 'draft');
  // Where nothing has been delivered yet, a column that says so on every row would only make the rows wider.
  const hasState = lines.some((line) => line.state !== 'draft');
  const rows = lines.map((line) => [
    String(line.number),
    formatShortDay(line.day, language),
    formatMinutes(line.minutes, language),
    excerpt(line.activity, 60),
    ...(hasState ? [words.states[line.state] ?? line.state] : []),
  ]);
  return card(
    heading(title),
    table(
      [
        { title: number, align: 'right' },
        { title: day },
        { title: time, align: 'right' },
        { title: activity },
        ...(hasState ? [{ title: state }] : []),
      ],
      rows,
    ),
    paragraph(sums),
    ...(open === undefined ? [] : [note(words.listHint(open.number))]),
  );
}
