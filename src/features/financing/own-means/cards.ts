import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  facts,
  heading,
  note,
  paragraph,
  table,
} from '../../../chat/card.ts';
import { button, print } from '../../../chat/wording.ts';
import { amountOf } from '../../../domain/money/paid/means.ts';
import { formatDate, formatDay } from '../../../format/dates.ts';
import { formatAmount, formatKroner } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { listed } from '../../../text.ts';
import { type Rows, turnedRows } from '../../turned.ts';
import { isAttested, isReversing, type Numbered, sealOf } from './rules.ts';
import type { MeansLine, Named } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** So many lines are shown in a list. */
const mostShown = 30;
/** More buttons than this would hide each other. */
const mostButtons = 5;

/** The lines of a place with their numbers. */
export function listCard(
  lines: readonly Numbered[],
  label: string,
  mayEnter: boolean,
  language: Language,
): Card {
  const words = texts[language];
  const enter = button(said.new, language, { label: words.buttons.new, value: '' });
  const none = mayEnter ? words.none(print(said.new, language, words.typed.example)) : words.noneYet;
  return card(
    heading(words.title(label)),
    ...(lines.length === 0 ? [paragraph(none)] : [linesTable(lines.slice(0, mostShown), false, language)]),
    ...(lines.length > mostShown ? [note(words.last(mostShown))] : []),
    ...(lines.length < 2 ? [] : [paragraph(sumText(lines, language))]),
    ...(mayEnter ? [buttons(enter)] : []),
  );
}

function sumText(lines: readonly Numbered[], language: Language): string {
  const kroner = (some: readonly Numbered[]) => formatKroner(amountOf(some), language);
  return texts[language].sum(kroner(lines), kroner(lines.filter(isAttested)));
}

function linesTable(lines: readonly Numbered[], hasNames: boolean, language: Language): Element {
  const { columns } = texts[language];
  const hasPlaces = new Set(lines.map(({ municipalityId }) => municipalityId)).size > 1;
  return table(
    [
      { title: columns.number, align: 'right' },
      { title: columns.day },
      ...(hasPlaces ? [{ title: columns.place }] : []),
      { title: columns.amount, align: 'right' as const },
      { title: columns.purpose },
      { title: columns.voucher },
      { title: hasNames ? columns.by : columns.state },
    ],
    lines.map((line) => [
      String(line.number),
      formatDate(line.day, language),
      ...(hasPlaces ? [line.municipality] : []),
      formatAmount(line.amount, language),
      isReversing(line) ? `${texts[language].reverses}: ${line.purpose}` : line.purpose,
      line.voucher ?? '',
      hasNames ? line.enteredBy : stateOf(line, language),
    ]),
  );
}

function stateOf(line: Numbered, language: Language): string {
  const { states } = texts[language];
  if (line.isCorrected) return states.corrected;
  return isAttested(line) ? states.attested : states.entered;
}

/** A line in short: «kr 50 000, konsulent». */
export const lineName = (
  { amount, purpose }: Pick<MeansLine, 'amount' | 'purpose'>,
  language: Language,
): string => `${formatKroner(amount, language)}, ${purpose}`;

/** What is told of a line. */
export function rowsOf(
  line: Pick<Named, 'amount' | 'purpose' | 'day' | 'voucher' | 'municipality'>,
  language: Language,
): Rows {
  const { form } = texts[language];
  return [
    [form.amount, formatKroner(line.amount, language)],
    [form.purpose, line.purpose],
    [form.place, line.municipality],
    [form.day, formatDay(line.day, language)],
    ...(line.voucher === null ? [] : ([[form.voucher, line.voucher]] as const)),
  ];
}

/** A line that was entered or changed, with who can attest it, and the ways on. */
export function lineCard(
  lead: string,
  line: Named,
  before: Named | undefined,
  { number, notes }: { readonly number: number; readonly notes: readonly string[] },
  language: Language,
): Card {
  const { buttons: labels } = texts[language];
  const rest = String(number);
  return card(
    heading(`${lead}: ${lineName(line, language)}`),
    facts(...turnedRows(before && rowsOf(before, language), rowsOf(line, language))),
    ...notes.map((words) => paragraph(words)),
    buttons(
      button(said.edit, language, { label: labels.edit, value: { id: line.id, words: '' }, rest }),
      button(said.remove, language, { label: labels.remove, value: line.id, rest }),
    ),
  );
}

/** A line that is corrected: what is taken back, what stands instead, and why. */
export function correctedCard(
  before: Named,
  after: Named | undefined,
  reason: string,
  notes: readonly string[],
  language: Language,
): Card {
  const words = texts[language];
  return card(
    heading(`${words.corrected}: ${lineName(before, language)}`),
    facts(
      [words.takesBack, formatKroner(before.amount, language)],
      ...(after === undefined ? [] : rowsOf(after, language)),
      [words.reason, reason],
    ),
    ...notes.map((one) => paragraph(one)),
  );
}

/** A line that is taken away. */
export const removedCard = (line: Named, language: Language): Card =>
  card(paragraph(`${texts[language].removed}: ${lineName(line, language)}.`));

/** The lines that wait for an attestant; `own` are those that somebody else has to attest. */
export function waitingCard(
  ready: readonly Numbered[],
  own: readonly Numbered[],
  others: readonly string[],
  language: Language,
  lead?: string,
): Card {
  const { attest, faults } = texts[language];
  if (ready.length + own.length === 0) return card(heading(attest.title), paragraph(lead ?? attest.nothing));
  const all = { label: attest.all(ready.length), value: { seal: sealOf(ready) }, rest: attest.allWord };
  const ofOwn = others.length === 0 ? faults.own : faults.ownWith(listed(others, language));
  return card(
    heading(attest.title),
    ...(lead === undefined ? [] : [paragraph(lead)]),
    ...(ready.length === 0 ? [] : [linesTable(ready, true, language)]),
    ...(own.length === 0 ? [] : [linesTable(own, true, language), paragraph(ofOwn)]),
    ...(ready.length === 0
      ? []
      : [
          buttons(
            button(said.attestAll, language, { ...all, style: 'primary' }),
            ...(ready.length === 1
              ? []
              : ready.slice(0, mostButtons).map((line) => attestButton(line, language))),
          ),
        ]),
  );
}

const attestButton = (line: Numbered, language: Language): Button =>
  button(said.attest, language, {
    label: texts[language].attest.one(line.number),
    value: { id: line.id, seal: sealOf([line]) },
    rest: String(line.number),
  });

/** Lines that were attested, with the way to those that still wait. */
export function attestedCard(lines: readonly Named[], hasMore: boolean, language: Language): Card {
  const { attest } = texts[language];
  const [only] = lines;
  const amount =
    lines.length === 1 && only !== undefined
      ? lineName(only, language)
      : formatKroner(amountOf(lines), language);
  return card(
    heading(attest.done(lines.length, amount)),
    note(attest.fixed),
    ...(hasMore ? [buttons(waitingButton(language))] : []),
  );
}

/** The way to what waits. */
export const waitingButton = (language: Language): Button =>
  button(said.waiting, language, { label: texts[language].attest.see, value: {} });
