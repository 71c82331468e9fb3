import type { Day } from '../../../calendar/days.ts';
import { type Row, row, typing } from '../../../chat/card.ts';
import { button, print } from '../../../chat/wording.ts';
import type { Language } from '../../../language.ts';
import { listed, shortened } from '../../../text.ts';
import { nudgedWord } from '../../nudges.ts';
import { completeButton, hasManyMunicipalities, nearness } from '../cards.ts';
import { type Item, nameOf } from '../rules-items.ts';
import { said } from '../texts-said.ts';
import { homeTexts } from './texts.ts';

type View = { readonly language: Language; readonly today: Day };

/** So much of a title stands on a button, in characters. */
const longestTitle = 40;
/** So many municipalities are named. */
const mostPlaces = 3;
/** So many dates that have passed have a line each. */
const mostLate = 2;

const allButton = (language: Language) => typing(print(said.show, language), homeTexts[language].all);

/** The next thing that the person answers for, with the button that reports it done. */
export function nextRows(open: readonly Item[], { language, today }: View): Row[] {
  const [next] = open;
  if (next === undefined) return [];
  const words = homeTexts[language];
  const hasMany = hasManyMunicipalities(open);
  const title = shortened(next.deadline.title, longestTitle);
  const place = hasMany && next.municipality !== undefined ? ` (${next.municipality.name})` : '';
  const others = open.length === 1 ? '' : `, ${words.others(open.length - 1)}`;
  return [
    row(
      words.label,
      `${next.deadline.title}${place}, ${nearness(next.due, today, language)}${others}`,
      completeButton(next, nameOf(next, hasMany), title, language),
      open.length > 1 && allButton(language),
    ),
  ];
}

/** A date that has passed, and whether those who are late have been reminded today. */
type Late = { readonly item: Item; readonly isNudged: boolean };

/** Who is late with what, the latest first, with the button that reminds them. */
export function lateRows(late: readonly Late[], view: View): Row[] {
  const { language } = view;
  const words = homeTexts[language];
  const shown = late.slice(0, mostLate).map((one) => lateRow(one, view));
  if (late.length <= mostLate) return shown;
  return [...shown, row(words.label, words.moreLate(late.length - mostLate), allButton(language))];
}

function lateRow({ item, isNudged }: Late, { language, today }: View): Row {
  const { deadline, due, tally } = item;
  const words = homeTexts[language];
  const names = tally?.missing.map(({ name }) => name) ?? [];
  const [only = '', ...others] = names;
  const more = names.length - mostPlaces;
  const places =
    more > 0 ? `${names.slice(0, mostPlaces).join(', ')} ${words.others(more)}` : listed(names, language);
  return row(
    words.label,
    words.missing(places, deadline.title, nearness(due, today, language)) +
      (isNudged ? ` · ${nudgedWord(language)}` : ''),
    !isNudged &&
      button(said.nudge, language, {
        label: others.length === 0 ? words.nudge(only) : words.nudgeMany(names.length),
        value: { deadline: deadline.id, due },
        rest: `${deadline.title} ${due}`,
      }),
  );
}
