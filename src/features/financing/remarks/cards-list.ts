import {
  buttons,
  type Card,
  card,
  type Element,
  heading,
  list,
  note,
  paragraph,
  table,
} from '../../../chat/card.ts';
import { print } from '../../../chat/wording.ts';
import type { MunicipalMeter } from '../../../domain/money/meters.ts';
import { reasons } from '../../../domain/money/work.ts';
import { printYear } from '../../../domain/money/years.ts';
import { formatShortDay } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import type { Reader } from '../statement/cards.ts';
import { type Column, placeTable, sum, yearTitle } from '../statement/cards-overview.ts';
import { way } from '../statement/cards-ways.ts';
import type { Target } from '../statement/rules-access.ts';
import { texts } from '../statement/texts.ts';
import { said } from '../statement/texts-said.ts';
import type { Remark, Remarks } from './store.ts';
import { remarkTexts } from './texts.ts';

/** So many lines stand on a page. */
const pageLength = 8;
/** So much of a line's activity, in characters: enough to know it again. */
const activityLength = 60;

/** A person's own remarks with the numbers of their lines, and the others' for whom they may see. */
export type OwnRemarks = Pick<Remarks, 'year' | 'goals'> & {
  readonly mine: readonly Remark[];
  readonly others: readonly Remark[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly page: number;
};

/** The lines to work through: one's own with what to type, the others' as sums a person. */
export function remarksCard(own: OwnRemarks, target: Target, { language }: Reader): Card {
  const words = remarkTexts[language];
  const { year, mine, others } = own;
  const title = heading(words.title(target.scope.label, printYear(year, language)));
  if (mine.length === 0 && others.length === 0) return card(title, paragraph(words.none));
  return card(
    title,
    ...(mine.length === 0 ? [paragraph(words.noneMine)] : pageElements(own, target, language)),
    ...(others.length === 0
      ? []
      : [
          heading(words.others),
          othersTable(others, language),
          note(words.othersHow(print(said.remarks, language))),
        ]),
  );
}

function pageElements(own: OwnRemarks, target: Target, language: Language): Element[] {
  const words = remarkTexts[language];
  const sorted = reasons.flatMap((reason) => own.mine.filter((remark) => remark.reason === reason));
  const pages = Math.ceil(sorted.length / pageLength);
  const page = Math.min(own.page, pages);
  const shown = sorted.slice((page - 1) * pageLength, page * pageLength);
  const goal = own.goals.find(({ isDropped }) => !isDropped)?.number;
  return [
    ...reasons.flatMap((reason) => {
      const lines = shown.filter((remark) => remark.reason === reason);
      const [first] = lines;
      if (first === undefined) return [];
      const number = own.numbers.get(first.line.id) ?? 1;
      const hasNoGoals = reason === 'untagged' && goal === undefined;
      return [
        heading(words.heading[reason](first.isCounted)),
        list(lines.map((remark) => lineText(remark, own.numbers, language))),
        note(hasNoGoals ? words.noGoals : words.mend[reason](number, goal ?? 1)),
      ];
    }),
    ...(pages > 1 ? [note(words.page(page, pages))] : []),
    ...(page < pages
      ? [
          buttons(
            way('remarks', words.nextPage, { scope: target.scope, year: own.year, page: page + 1 }, language),
          ),
        ]
      : []),
  ];
}

function lineText(
  { line, minutes }: Remark,
  numbers: ReadonlyMap<string, number>,
  language: Language,
): string {
  const number = numbers.get(line.id);
  const activity =
    line.activity.length > activityLength ? `${line.activity.slice(0, activityLength)} …` : line.activity;
  const partly = minutes === line.minutes ? '' : remarkTexts[language].partly(formatHours(minutes));
  const what = `${formatShortDay(line.day, language)}: ${formatHours(line.minutes)} ${activity}`;
  return `${number === undefined ? '' : `${number}) `}${what}${partly}`;
}

function othersTable(others: readonly Remark[], language: Language): Element {
  const words = remarkTexts[language];
  const people = [...new Map(others.map(({ line }) => [line.personId, line.person])).entries()].sort(
    ([, a], [, b]) => a.localeCompare(b, 'nb'),
  );
  return table(
    [
      { title: words.person },
      { title: words.what },
      { title: words.lines, align: 'right' },
      { title: texts[language].hours, align: 'right' },
    ],
    people.flatMap(([id, name]) =>
      reasons.flatMap((reason) => {
        const own = others.filter(({ line, reason: why }) => line.personId === id && why === reason);
        if (own.length === 0) return [];
        const minutes = own.reduce((sum, remark) => sum + remark.minutes, 0);
        return [[name, words.short[reason], String(own.length), formatHours(minutes)]];
      }),
    ),
  );
}

/** What the county sees: the hours outside the rules in each municipality, by reason. */
export function remarksByPlaceCard(
  meters: readonly MunicipalMeter[],
  { scope }: Target,
  { language }: Reader,
): Card {
  const words = remarkTexts[language];
  const found = reasons.filter((reason) => meters.some(({ outside }) => outside[reason] !== 0));
  const title = heading(words.title(scope.label, yearTitle(meters, language)));
  if (found.length === 0) return card(title, paragraph(words.none));
  const columns = found.map(
    (reason): Column => [
      words.short[reason],
      (some) => formatHours(sum(some, ({ outside }) => outside[reason])),
    ],
  );
  return card(title, placeTable(meters, columns, language), note(words.countyHow));
}
