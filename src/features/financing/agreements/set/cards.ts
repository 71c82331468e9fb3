import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  heading,
  note,
  paragraph,
} from '../../../../chat/card.ts';
import { undoButton } from '../../../../chat/turn/undo-button.ts';
import { whichCard } from '../../../../chat/which.ts';
import { button, print } from '../../../../chat/wording.ts';
import { quoted } from '../../../../grammar/quoted-title.ts';
import type { Language } from '../../../../language.ts';
import { listed, trim } from '../../../../text.ts';
import { changesText } from '../../../turned.ts';
import { bodyOf, comparedRows, type Reader } from '../cards-body.ts';
import { type Agreement, isSame } from '../store.ts';
import { said } from '../texts-said.ts';
import { settingTexts } from './texts.ts';

export const placesOf = (agreements: readonly Agreement[], language: Language): string =>
  listed(
    agreements.map(({ municipality }) => municipality.name),
    language,
  );

/** How many agreements they are: one that binds several municipalities is one. */
export const countOf = (agreements: readonly Agreement[]): number =>
  agreements.filter((one, index) => agreements.findIndex((other) => isSame(one, other)) === index).length;

/** How agreements are named so that no other is meant: the municipality, or the name that several share. */
export function targetOf(agreements: readonly [Agreement, ...Agreement[]], language: Language) {
  const [first, ...others] = agreements;
  if (!isOne(agreements)) {
    const label = settingTexts[language].everyIn(first.networkName);
    return { agreement: first.id, extent: 'every' as const, label, typed: label };
  }
  const extent = others.length === 0 ? ('one' as const) : ('all' as const);
  const isPlace = others.length === 0 && (first.isOnly || first.called === null);
  const label = isPlace ? first.municipality.name : first.name;
  return { agreement: first.id, extent, label, typed: isPlace ? label : quoted(label) };
}

/** An agreement that was just entered, for one municipality or several. */
export function savedCard(
  agreements: readonly [Agreement, ...Agreement[]],
  lines: readonly string[],
  reader: Reader,
): Card {
  const { language } = reader;
  const words = settingTexts[language];
  const names = agreements.map(({ municipality }) => municipality.name);
  return card(
    ...(isOne(agreements)
      ? [heading(words.saved(placesOf(agreements, language))), ...bodyOf(joined(agreements), reader)]
      : [heading(words.savedEach(agreements.length)), ...bodyOf(agreements[0], reader, names)]),
    ...lines.map((line): Element => note(line)),
    buttons(...(isOne(agreements) ? [changeButton(agreements, language)] : []), undo(language)),
  );
}

/** Whether all are bound by the same. */
const isOne = ([first, ...others]: readonly [Agreement, ...Agreement[]]): boolean =>
  others.every((one) => isSame(one, first));

/** One agreement of several municipalities, as the first of them has it, with the others beside it. */
const joined = ([first, ...others]: readonly [Agreement, ...Agreement[]]): Agreement => ({
  ...first,
  beside: [...first.beside, ...others.map((one) => ({ ...one, name: one.municipality.name }))],
});

/** Takes back what was just done with agreements. */
export const undo = (language: Language) =>
  undoButton(settingTexts[language].buttons.undo, settingTexts[language].typedUndo, 'agreements');

/** The way to the form that changes agreements. */
export function changeButton(agreements: readonly [Agreement, ...Agreement[]], language: Language) {
  const { agreement, extent, typed } = targetOf(agreements, language);
  const value = { agreement, extent, text: '' };
  return button(said.change, language, { label: settingTexts[language].buttons.change, value, rest: typed });
}

/** What was changed, before and after, with what follows from it. */
export function changedCard(
  title: string,
  before: readonly Agreement[],
  after: readonly [Agreement, ...Agreement[]],
  {
    lines = [],
    more = [],
    language,
    today,
  }: Pick<Reader, 'language' | 'today'> & {
    readonly lines?: readonly string[];
    readonly more?: readonly Button[];
  },
): Card {
  const told = after.map((one) => {
    const old = before.find(({ id }) => id === one.id) ?? one;
    return {
      place: one.municipality.name,
      what: changesText(comparedRows(old, { language, today }), comparedRows(one, { language, today })),
    };
  });
  const isAlike = told.every(({ what }) => what === told[0]?.what);
  const shown = isAlike
    ? told.slice(0, 1).map(({ what }) => what)
    : told.map((one) => `${one.place}: ${one.what}`);
  return card(
    heading(title),
    ...shown.filter((one) => one !== '').map((one): Element => paragraph(one)),
    ...lines.map((line): Element => note(line)),
    buttons(...more, undo(language)),
  );
}

type Target = Parameters<typeof said.change.carries.write>[0];

/** Asks whose agreement is meant, with the rest of what was typed; one of many is chosen from a list. */
export function whoseCard(
  wording: typeof said.change,
  groups: readonly (readonly [Agreement, ...Agreement[]])[],
  text: string,
  language: Language,
): Card {
  const words = settingTexts[language];
  const isAll = (group: readonly Agreement[]) =>
    groups.length > 1 &&
    group.length > 1 &&
    groups.every((other) => other.every((one) => group.some((mine) => isSame(mine, one))));
  const choices = groups.map((group) => {
    const { agreement, extent, label, typed } = targetOf(group, language);
    const value: Target = { agreement, extent, text };
    // All of one agreement is said so, for its name alone asks whose again.
    return isAll(group)
      ? { label: words.buttons.all, value, rest: trim(`${words.everyIn(typed)} ${text}`) }
      : { label, value, rest: trim(`${typed} ${text}`) };
  });
  return whichCard(wording, language, words.ask.whose, choices);
}

/** Asks whether an amount is meant that looks like a slip: yes does the whole, the form shows it again. */
export function sureCard<Value>(
  question: string,
  wording: Parameters<typeof button<Value>>[0],
  [yes, change]: readonly [{ value: Value; rest: string }, { value: Value; rest: string }],
  language: Language,
): Card {
  const words = settingTexts[language];
  return card(
    paragraph(question),
    buttons(
      button(wording, language, { label: words.buttons.yes, ...yes }),
      button(wording, language, { label: words.buttons.change, ...change }),
    ),
  );
}

export const typedNew = (language: Language, rest: string): string => print(said.new, language, rest);
