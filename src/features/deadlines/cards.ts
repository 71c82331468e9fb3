import { type Day, dayOf, daysBetween } from '../../calendar/days.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  facts,
  heading,
  type Inline,
  list,
  type Maybe,
  note,
  paragraph,
} from '../../chat/card.ts';
import { more } from '../../chat/more.ts';
import { button, choice } from '../../chat/wording.ts';
import { roleNames } from '../../domain/role-names.ts';
import { formatDay, formatRelativeDays, formatShortDay } from '../../format/dates.ts';
import type { Language } from '../../language.ts';
import { shortened } from '../../text.ts';
import { repeatText } from '../repetition.ts';
import { type Completion, type Deadline, isForOthers, isOfAgreement, type Municipality } from './rules.ts';
import { type Item, isDone, isFar, keyOf, nameOf, onlyPlace } from './rules-items.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** The most that a list shows, and the most buttons for reporting done. */
const mostShown = 9;
export const mostButtons = 4;

export const strong = (text: string): Inline => ({ strong: text });

/** How near a date is: 'om 12 dager', '3 dager over fristen'. */
export function nearness(due: Day, today: Day, language: Language): string {
  const left = daysBetween(today, due);
  return left < 0 ? texts[language].over(-left) : formatRelativeDays(today, due, language);
}

/** Who reported a deadline done, and as what where it was the coordinator. */
export function nameOfReporter(
  { personName, role }: Pick<Completion, 'personName' | 'role'>,
  language: Language,
): string {
  return isForOthers(role) ? `${personName} (${texts[language].coordinator})` : personName;
}

/** That a deadline is done, by whom and when. */
function doneText(completion: Completion, language: Language): string {
  const words = texts[language];
  const day = formatShortDay(dayOf(completion.completedAt), language);
  if (completion.role === 'nothing') return words.nothingToAttest;
  if (completion.role === 'attested') return words.attested(completion.personName, day);
  return words.done(nameOfReporter(completion, language), day);
}

/** Whether a line is done, in words. */
function stateText({ deadline, completion, tally }: Item, language: Language): string {
  const words = texts[language];
  // Nobody is done with a day to know of; it is only told whose it is.
  if (deadline.kind === 'date') return tally?.missing.length === 1 ? (tally.missing[0]?.name ?? '') : '';
  if (tally !== undefined) {
    const missing = shortened(tally.missing.map(({ name }) => name).join(', '), 300);
    return words.tally(tally.done.length, tally.done.length + tally.missing.length, missing);
  }
  if (completion === undefined) return words.notDone;
  return doneText(completion, language);
}

/** From which clause of the agreement it follows, where it does. */
const clauseText = ({ clause }: Deadline, language: Language): string =>
  clause === null ? '' : texts[language].clause(clause);

export const hasManyMunicipalities = (items: readonly Item[]): boolean =>
  new Set(items.flatMap(({ municipality }) => (municipality === undefined ? [] : [municipality.id]))).size >
  1;

export function line(item: Item, number: number | undefined, view: View): Inline[] {
  const { language, today, hasMany, hasNetworks } = view;
  const { deadline, due, municipality } = item;
  const where = [
    ...(hasNetworks ? [deadline.networkName] : []),
    ...(hasMany && municipality !== undefined ? [municipality.name] : []),
  ];
  const nearby = isDone(item) && due < today ? '' : ` (${nearness(due, today, language)})`;
  const state = [...where, stateText(item, language)].filter((words) => words !== '').join(': ');
  const told = [`${formatDay(due, language)}${nearby}`, state, clauseText(deadline, language)];
  return [
    strong(`${number === undefined ? '' : `${number}. `}${deadline.title}`),
    ` – ${told.filter((words) => words !== '').join('. ')}.`,
  ];
}

export type View = {
  readonly language: Language;
  readonly today: Day;
  readonly hasMany: boolean;
  readonly hasNetworks: boolean;
};

/** How lists of these lines have to be told apart. */
export const viewOf = (items: readonly Item[], language: Language, today: Day): View => ({
  language,
  today,
  hasMany: hasManyMunicipalities(items),
  hasNetworks: new Set(items.map(({ deadline }) => deadline.networkId)).size > 1,
});

/** A person's deadlines, nearest first, with the numbers that people type; `others` have none and stand below. */
export function deadlinesCard(
  items: readonly Item[],
  others: readonly Item[] | undefined,
  language: Language,
  today: Day,
): Card {
  const words = texts[language];
  const view = viewOf([...items, ...(others ?? [])], language, today);
  const near = items.filter((item) => !isFar(item, today));
  const shown = (others === undefined ? near : items).slice(0, mostShown);
  return card(
    heading(words.heading),
    shown.length === 0 && paragraph(items.length === 0 ? words.none : words.noneNear),
    ...shown.map((item, index) => paragraph(line(item, index + 1, view))),
    others === undefined && items.length > shown.length && note(words.more(items.length - shown.length)),
    others !== undefined && allElements(numbered(items).slice(mostShown), others, view),
    completeButtons(numbered(shown), language),
  );
}

/** The rest of what is due, and what is done or comes later, when asked. */
function allElements(rest: readonly Numbered[], others: readonly Item[], view: View): Maybe<Element> {
  const { language } = view;
  return more(
    language,
    said.listAll.help[language].type,
    ...rest.map(({ item, number }) => paragraph(line(item, number, view))),
    others.length > 0 && heading(texts[language].all),
    others.length > 0 && list(others.map((item) => line(item, undefined, view))),
  );
}

type Numbered = { readonly item: Item; readonly number: number };

/** Lines with the numbers that people type for them. */
export const numbered = (items: readonly Item[]): Numbered[] =>
  items.map((item, index) => ({ item, number: index + 1 }));

/** The buttons that report done those of some lines that the person may. */
export const completeButtons = (lines: readonly Numbered[], language: Language): Element =>
  buttons(
    ...lines
      .filter(({ item }) => item.mayComplete && !isDone(item))
      .slice(0, mostButtons)
      .map(({ item, number }) =>
        completeButton(item, String(number), `${number}. ${item.deadline.title}`, language),
      ),
  );

export const completeButton = (item: Item, name: string, label: string, language: Language): Button =>
  button(said.complete, language, {
    label: texts[language].buttons.complete(label),
    value: { ...keyOf(item), note: '' },
    rest: name,
  });

/** Who a deadline is for, in words: the municipality where it is for one alone. */
export function scopeText(
  { networkName }: Pick<Deadline, 'networkName'>,
  only: string | undefined,
  language: Language,
): string {
  const words = texts[language];
  return only === undefined ? words.everyMunicipality(networkName) : words.onlyFor(only);
}

/** A whole line: what it is about, who answers, who is done, and what can be done; `ways` for who may change it. */
export function deadlineCard(
  item: Item,
  hasMany: boolean,
  ways: readonly Button[] | undefined,
  language: Language,
  today: Day,
): Card {
  const words = texts[language];
  const { labels } = words;
  const mayChange = ways !== undefined;
  const { deadline, due, completion, tally, municipality } = item;
  const name = nameOf(item, hasMany);
  return card(
    heading(deadline.title),
    facts(
      [labels.due, `${formatDay(due, language)} (${nearness(due, today, language)})`],
      [
        labels.forWhom,
        scopeText(deadline, deadline.municipalityId === null ? undefined : onlyPlace(item)?.name, language),
      ],
      [labels.responsible, roleNames[language].the[deadline.responsible]],
      deadline.repeat !== 'none' && [labels.repeat, repeatText(deadline.repeat, deadline.due, language)],
      deadline.clause !== null && [labels.follows, words.clause(deadline.clause)],
      tally === undefined &&
        deadline.kind !== 'date' && [municipality?.name ?? labels.state, stateText(item, language)],
      completion?.note && [labels.note, completion.note],
    ),
    ...(tally === undefined || deadline.kind === 'date' ? [] : tallyElements(tally, language)),
    ...(mayChange ? placeElements(item, language) : []),
    buttons(
      item.mayComplete && completion === undefined && completeButton(item, name, deadline.title, language),
      item.mayComplete &&
        completion !== undefined &&
        deadline.kind === null &&
        undoButton(completion, name, language),
      ...(mayChange ? [...ways, ...changeButtons(deadline, name, language)] : []),
    ),
  );
}

function tallyElements({ done, missing }: NonNullable<Item['tally']>, language: Language): Element[] {
  const { labels } = texts[language];
  const names = new Map(missing.map(({ id, name }) => [id, name]));
  return [
    ...(missing.length === 0
      ? []
      : [paragraph([strong(`${labels.missing} (${missing.length})`)]), list([...names.values()])]),
    ...(done.length === 0
      ? []
      : [
          paragraph([strong(`${labels.done} (${done.length})`)]),
          list(
            done.map((one) => {
              const { municipalityName, completedAt, note: remark, role } = one;
              const name =
                role === 'nothing' ? texts[language].nothingToAttest : nameOfReporter(one, language);
              const told = `${municipalityName} – ${name}, ${formatShortDay(dayOf(completedAt), language)}`;
              return remark === null ? told : `${told}: ${remark}`;
            }),
          ),
        ]),
  ];
}

/** The choice of a municipality to report done, in a line where there is one left and people report it. */
export const placeElements = (item: Item, language: Language): Element[] =>
  item.tally === undefined || item.tally.missing.length === 0 || item.deadline.kind !== null
    ? []
    : [placeSelect(item, item.tally.missing, language)];

/** The municipalities that a coordinator can report a deadline done for. */
const placeSelect = (item: Item, missing: readonly Municipality[], language: Language): Element =>
  choice(said.complete, language, {
    label: texts[language].forWhichPlace(item.deadline.title),
    options: missing.map((municipality) => ({
      label: municipality.name,
      value: { ...keyOf({ ...item, municipality }), note: '' },
    })),
    rest: `${nameOf(item, false)} …`,
  });

export const undoButton = ({ id }: Completion, name: string, language: Language): Button =>
  button(said.undo, language, { label: texts[language].buttons.undo, value: id, rest: name });

export function changeButtons(deadline: Deadline, name: string, language: Language): Button[] {
  const { buttons: labels } = texts[language];
  const meant = { value: deadline.id, rest: name };
  return [
    ...(isOfAgreement(deadline) ? [] : [button(said.edit, language, { ...meant, label: labels.edit })]),
    button(said.cancel, language, { ...meant, label: labels.cancel, style: 'danger' }),
  ];
}
