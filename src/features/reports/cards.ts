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
} from '../../chat/card.ts';
import { type Choice, whichCard } from '../../chat/which.ts';
import { button, choice } from '../../chat/wording.ts';
import type { Language } from '../../language.ts';
import type { ReportPlace } from './access/rules.ts';
import type { ReportFormat, ReportRequest } from './report.ts';
import { makingOf, type Order, orderTyped } from './rules-order.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';
import { periodText } from './timesheet/report.ts';

/** What is known of a report that was made. */
type Made = {
  readonly place: ReportPlace;
  readonly places: readonly ReportPlace[];
  readonly request: ReportRequest;
  readonly isDraft: boolean;
  readonly personName: string | undefined;
  readonly formats: readonly ReportFormat[];
};

/** Says what a file is, and how to get the same in another format. */
export function reportCard(order: Order, made: Made, language: Language): Card {
  const words = texts[language];
  const { place, request, isDraft, personName } = made;
  const whose = personName ?? words.allIn(place.municipalityName);
  return card(
    heading(words.documents[order.document]),
    facts(
      [words.card.place, place.label],
      [words.card.period, periodText(request.from, request.to, language)],
      order.document === 'timesheet' && [words.card.whose, whose],
    ),
    isDraft && paragraph(order.document === 'final' ? words.card.draftFinal : words.card.draft),
    ...notesOf(order, place, language),
    ...otherFormats(order, made, language),
  );
}

function notesOf({ document }: Order, { hasLines }: ReportPlace, language: Language): Element[] {
  const words = texts[language].card;
  if (document === 'archive') return [note(words.archive)];
  if (document === 'final') return [note(words.final)];
  return document === 'own-financing' && !hasLines ? [note(words.withoutLines)] : [];
}

function otherFormats(
  order: Order,
  { places, request, personName, formats }: Made,
  language: Language,
): Element[] {
  const words = texts[language];
  const [usual] = formats;
  const others = formats.filter((format) => format !== (order.format ?? usual));
  if (others.length === 0) return [];
  // A period that was left out would be another one tomorrow.
  const period = order.period ?? { kind: 'days' as const, from: request.from, to: request.to };
  const who = personName === undefined || order.whose === 'own' ? {} : { personName };
  return [
    paragraph(words.card.otherFormats),
    buttons(
      ...others.map((format) => {
        const value = { ...order, period, format };
        const rest = orderTyped(value, { places, ...who }, language);
        return button(makingOf(order.document), language, { label: words.formats[format], value, rest });
      }),
    ),
  ];
}

/** The way to take a file's link back. */
export const revokeButton = (name: string, language: Language): Button =>
  button(said.revoke, language, { label: texts[language].revoke, value: name, rest: name });

/** So many choices stand as buttons; more go into a list. */
const mostButtons = 6;

/** What a choice among orders is told by. */
type Choosing = {
  readonly orders: readonly Order[];
  readonly places: readonly ReportPlace[];
  readonly names: ReadonlyMap<string, string>;
  readonly isOnePlace: boolean;
};

/** Asks which of several reports is meant: of which municipality, or whose. */
export function orderChoiceCard(
  orders: readonly Order[],
  places: readonly ReportPlace[],
  names: ReadonlyMap<string, string>,
  language: Language,
): Card {
  const isOnePlace = new Set(orders.map(({ placeKey }) => placeKey)).size === 1;
  const choosing = { orders, places, names, isOnePlace };
  const [first] = orders;
  const making = makingOf(first?.document ?? 'timesheet');
  const question = questionOf(choosing, language);
  if (orders.length <= mostButtons || first === undefined) {
    const choices = orders.map((order) => orderChoice(order, choosing, language));
    return whichCard(making, language, question, choices);
  }
  return card(
    paragraph(question),
    choice(making, language, {
      label: texts[language].choosePlace,
      options: orders.map((order) => ({ label: orderLabel(order, choosing, language), value: order })),
      rest: `${orderTyped({ ...first, placeKey: '' }, { places }, language)} …`.trim(),
    }),
  );
}

function questionOf({ orders: [first], places, isOnePlace }: Choosing, language: Language): string {
  const words = texts[language];
  if (first === undefined || !isOnePlace) {
    return words.whichPlace(words.documents[first?.document ?? 'timesheet']);
  }
  return typeof first.whose === 'string' ? words.whichWhose(placeName(first, places)) : words.whichPerson;
}

function orderChoice(order: Order, choosing: Choosing, language: Language): Choice<Order> {
  const { places, names } = choosing;
  const { document, whose } = order;
  const whom = typeof whose === 'object' ? { personName: names.get(whose.personId) ?? '' } : {};
  const more = document === 'timesheet' && whose === 'own' ? texts[language].typedOwn : '';
  const rest = `${orderTyped(order, { places, ...whom }, language)} ${more}`.trim();
  return { label: orderLabel(order, choosing, language), value: order, rest };
}

function orderLabel(
  { document, placeKey, whose }: Order,
  { places, names, isOnePlace }: Choosing,
  language: Language,
): string {
  const words = texts[language];
  const place = placeName({ placeKey }, places);
  if (document !== 'timesheet' || whose === 'all') return isOnePlace ? words.allIn(place) : place;
  const name = whose === 'own' ? words.ownOne : (names.get(whose.personId) ?? '');
  return isOnePlace ? name : `${place}: ${name}`;
}

const placeName = ({ placeKey }: Pick<Order, 'placeKey'>, places: readonly ReportPlace[]): string =>
  places.find(({ key }) => key === placeKey)?.label ?? '';
