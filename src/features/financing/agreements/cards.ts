import { type Day, dayOf } from '../../../calendar/days.ts';
import { formatDate, formatDay, formatKroner, formatNumber } from '../../../calendar/format.ts';
import {
  buttons,
  type Card,
  card,
  type Element,
  facts,
  heading,
  list,
  note,
  paragraph,
  table,
} from '../../../chat/card.ts';
import { button, choice } from '../../../chat/command.ts';
import { mostAsked } from '../../../chat/which.ts';
import { lastNoticeDay } from '../../../domain/agreements/notice.ts';
import { type Part, partyRoleOf } from '../../../domain/agreements/parties.ts';
import { agreementKindOf, templates } from '../../../domain/agreements/templates.ts';
import { type Terms, termsOf, termsOn } from '../../../domain/agreements/versions.ts';
import { missingAgreement } from '../../../domain/money/missing-agreement.ts';
import type { Scope } from '../../../domain/places.ts';
import type { Language } from '../../../language.ts';

import { changesText, type Rows } from '../../turned.ts';
import type { Agreement, Municipality } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** For whom and as of when a card is made, and whom they can ask. */
export type Reader = {
  readonly language: Language;
  readonly today: Day;
  readonly coordinators: readonly string[];
  /** Whether they may enter and change agreements there. */
  readonly maySet: boolean;
  /** Who has changed agreements, by id. */
  readonly names: ReadonlyMap<string, string>;
};

/** So many agreements stand on one card. */
const mostShown = 6;

/** So many of an agreement's changes are told of with it. */
const mostChanges = 3;

/** A municipality's agreements, the first one first; where there is none, that nobody has entered it. */
export function agreementsCard(agreements: readonly Agreement[], scope: Scope, reader: Reader): Card {
  const { language, coordinators, maySet } = reader;
  const { label } = scope;
  if (agreements.length > 0)
    return card(
      ...agreements.flatMap((agreement) => [...elementsOf(agreement, reader), ...ways(agreement, reader)]),
    );
  if (maySet)
    return card(
      paragraph(missingAgreement(label, undefined, language)),
      buttons(enterButton(scope, label, language)),
    );
  return card(paragraph(missingAgreement(label, coordinators, language)));
}

const enterButton = ({ networkId }: Scope, place: string, language: Language) =>
  button(said.new, language, {
    label: texts[language].enter(place),
    value: { networkId, text: place },
    rest: place,
  });

/** The agreements of which somebody's organisation is a party, each with the municipalities that it binds. */
export const partyCard = (
  agreements: readonly { readonly agreement: Agreement; readonly places: readonly string[] }[],
  reader: Reader,
): Card =>
  card(
    ...agreements.slice(0, mostShown).flatMap(({ agreement, places }) => {
      const municipality = { ...agreement.municipality, name: places.join(', ') };
      return elementsOf({ ...agreement, municipality, beside: [] }, reader);
    }),
  );

/** An agreement as it stood on a day. */
export function thenCard(agreement: Agreement, day: Day, reader: Reader): Card {
  const { language } = reader;
  const then = { ...agreement, ...termsOn(agreement, day), earlier: [] };
  const [title, ...others] = elementsOf(then, { ...reader, today: day });
  return card(
    title ?? heading(then.name),
    paragraph(texts[language].asOf(formatDay(day, language))),
    ...others,
  );
}

function elementsOf(agreement: Agreement, reader: Reader): Element[] {
  const { language, today } = reader;
  const words = texts[language];
  const { name, start, end } = agreement;
  const day = (which: Day) => formatDay(which, language);
  return [
    heading(name),
    ...(today < start ? [paragraph(words.begins(day(start)))] : []),
    ...(today > end ? [paragraph(words.ended(day(end)))] : []),
    ...bodyOf(agreement, reader),
  ];
}

/** All that an agreement says, with what it said before. */
export function bodyOf(agreement: Agreement, reader: Reader): Element[] {
  const { language } = reader;
  const words = texts[language];
  const { municipality, beside } = agreement;
  const places = [municipality, ...beside].map(({ name }) => name);
  return [
    facts(
      [words.places(places.length), places.join(', ')],
      [words.network, agreement.networkName],
      ...termRows(agreement, reader),
      ...partRows(agreement, language),
    ),
    paragraph([{ strong: words.parties }]),
    list([
      partyText(municipality.name, agreement.own, language),
      ...[...agreement.beside, ...agreement.parties].map((party) => partyText(party.name, party, language)),
    ]),
    ...goalElements(agreement, language),
    ...dutyElements(agreement, language),
    ...changesOf(agreement, reader).map((line) => note(line)),
  ];
}

function goalElements({ goals }: Agreement, language: Language): Element[] {
  const words = texts[language];
  const lines = goals.map(({ number, title, partners }) =>
    partners === null ? `${number}. ${title}` : `${number}. ${title} (${words.withPartners(partners)})`,
  );
  return lines.length === 0 ? [] : [paragraph([{ strong: words.goals }]), list(lines)];
}

/** What an agreement that was made from a template asks for. */
function dutyElements({ kind }: Agreement, language: Language): Element[] {
  const known = agreementKindOf(kind);
  const words = texts[language];
  const asked = known === undefined ? [] : templates[known].duties.map((duty) => words.duties[duty]);
  return asked.length === 0 ? [] : [note(words.asks(asked.join(', ')))];
}

type Facing = Pick<Reader, 'language' | 'today'>;

/** What can change while it lasts; with `day` as days are told. */
function termRows(
  agreement: Agreement,
  { language, today }: Facing,
  day: (which: Day) => string = (which) => formatDay(which, language),
): Rows {
  const words = texts[language];
  const { start, end, maxEnd, noticeLetterOn, noticeMonths, countsGrantHours } = agreement;
  const isLeft = noticeLetterOn !== null;
  const noticeBy = lastNoticeDay(end, noticeMonths);
  return [
    [words.period, words.periodAs(day(start), day(end))],
    ...(isLeft ? [[words.givenNotice, words.letterOf(day(noticeLetterOn))] as const] : []),
    [words.extension, maxEnd > end ? words.extensionAs(day(maxEnd)) : words.noExtension],
    [words.notice, noticeMonths === 0 ? words.notSaid : words.noticeAs(noticeMonths)],
    ...(noticeMonths === 0 || isLeft
      ? []
      : [[words.noticeBy, words.noticeByAs(day(noticeBy), noticeBy < today)] as const]),
    [words.grant, grantText(agreement, language)],
    [words.ownFinancing, moneyText(agreement.ownFinancingPerYear, language)],
    ...(countsGrantHours === null
      ? []
      : [[words.grantHours, countsGrantHours ? words.count : words.countNot] as const]),
  ];
}

/** The municipality's own part, as far as anything is known of it. */
const partRows = ({ own }: Agreement, language: Language): Rows => {
  const { reservations, contact } = texts[language];
  return [
    ...(own.reservations === null ? [] : [[reservations, own.reservations] as const]),
    ...(own.contact === null ? [] : [[contact, own.contact] as const]),
  ];
};

/** All that a change can be of, for telling what it changed. */
export const comparedRows = (agreement: Agreement, facing: Facing): Rows => {
  const { language } = facing;
  const words = texts[language];
  return [
    [words.name, agreement.name],
    ...termRows(agreement, facing, (which) => formatDate(which, language)).filter(
      ([label]) => ![words.grant, words.noticeBy].includes(label),
    ),
    [words.grant, moneyText(agreement.grantPerYear, language)],
    [
      words.shareLabel,
      agreement.grantShare === 0 ? '' : `${formatNumber(agreement.grantShare / 100, language)} %`,
    ],
    ...partRows(agreement, language),
    [words.ownPart, partyText(agreement.municipality.name, agreement.own, language)],
    [words.parties, agreement.parties.map((party) => partyText(party.name, party, language)).join('; ')],
  ];
};

/** Who changed it, when, and from what to what; the last ones. */
function changesOf(agreement: Agreement, { language, names, today }: Reader): string[] {
  const words = texts[language];
  const rows = (terms: Terms) => comparedRows({ ...agreement, ...termsOf(terms) }, { language, today });
  return agreement.earlier
    .map((version, index, all) => {
      const what = changesText(rows(version), rows(all[index + 1] ?? agreement));
      const when = formatDate(dayOf(version.changedAt), language);
      const who = names.get(version.changedById) ?? '';
      return { at: version.changedAt, line: words.changedBy(when, who, what), isOne: what !== '' };
    })
    .filter(({ isOne }) => isOne)
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, mostChanges)
    .map(({ line }) => line);
}

/** What a coordinator does next with an agreement. */
function ways(agreement: Agreement, { language, maySet, today }: Reader): Element[] {
  const { id, municipality, end, maxEnd } = agreement;
  if (!maySet) return [];
  const words = texts[language];
  const target = { agreement: id, extent: 'one' } as const;
  const { name } = municipality;
  const until = `${words.until} ${maxEnd}`;
  return [
    buttons(
      button(said.change, language, { label: words.change, value: { ...target, text: '' }, rest: name }),
      ...(maxEnd > end && today <= end
        ? [
            button(said.extend, language, {
              label: words.extendTo(formatDate(maxEnd, language)),
              value: { ...target, text: until },
              rest: `${name} ${until}`,
            }),
          ]
        : []),
    ),
  ];
}

/** No amount is none that has been entered: nobody is told kr 0. */
const moneyText = (øre: number, language: Language): string =>
  øre === 0 ? texts[language].notSaid : texts[language].upTo(formatKroner(øre, language));

function grantText({ grantPerYear, grantShare }: Agreement, language: Language): string {
  const amount = moneyText(grantPerYear, language);
  if (grantPerYear === 0 || grantShare === 0) return amount;
  return `${amount}; ${texts[language].share(formatNumber(grantShare / 100, language))}`;
}

function partyText(name: string, { role, decidedOn, caseNumber }: Part, language: Language): string {
  const words = texts[language];
  const known = partyRoleOf(role);
  return [
    name,
    ...(known === undefined ? [] : [words.roles[known]]),
    ...(decidedOn === null ? [] : [words.decidedOn(formatDate(decidedOn, language))]),
    ...(caseNumber === null ? [] : [words.case(caseNumber)]),
  ].join(', ');
}

/** All of a network's agreements side by side, and which municipalities none has been entered for. */
export function networkCard(
  agreements: readonly Agreement[],
  municipalities: readonly Municipality[],
  scope: Scope,
  reader: Reader,
): Card {
  const { language, coordinators, maySet } = reader;
  const words = texts[language];
  const without = municipalities.filter(
    ({ id }) => !agreements.some(({ municipality }) => municipality.id === id),
  );
  const missing = without.map(({ name }) => name).join(', ');
  const ifAny = (element: () => Element) => (agreements.length === 0 ? [] : [element()]);
  const options = municipalities.map(({ id, name }) => ({
    ...{ label: name, value: { networkId: scope.networkId, municipalityId: id, day: undefined } },
  }));
  return card(
    heading(words.title(scope.label)),
    ...ifAny(() => agreementTable(agreements, language)),
    ...(missing === ''
      ? []
      : [paragraph(missingAgreement(missing, maySet ? undefined : coordinators, language))]),
    ...(maySet && missing !== '' ? [buttons(...enterButtons(without, agreements, scope, language))] : []),
    ...ifAny(() => choice(said.show, language, { label: words.oneOf, options })),
  );
}

/** The ways to enter the agreements that are missing: like one that is there, or each from the template. */
function enterButtons(
  without: readonly Municipality[],
  agreements: readonly Agreement[],
  scope: Scope,
  language: Language,
) {
  const { networkId } = scope;
  const words = texts[language];
  const names = without.map(({ name }) => name);
  const [first = ''] = names;
  const model = agreements[0]?.municipality.name;
  const like = `${names.join(', ')} ${words.like} ${model}`;
  const label = names.length === 1 ? words.sameFor(first) : words.sameForAll;
  return [
    ...(model === undefined
      ? []
      : [button(said.new, language, { label, value: { networkId, text: like }, rest: like })]),
    ...names.slice(0, mostAsked).map((name) => enterButton(scope, name, language)),
  ];
}

function agreementTable(agreements: readonly Agreement[], language: Language): Element {
  const words = texts[language];
  const { columns } = words;
  const day = (which: Day) => formatDate(which, language);
  const kroner = (øre: number) => (øre === 0 ? words.notSaid : formatKroner(øre, language));
  return table(
    [
      { title: words.place },
      { title: words.period },
      { title: columns.extension },
      { title: words.noticeBy },
      { title: columns.grant, align: 'right' },
      { title: columns.ownFinancing, align: 'right' },
    ],
    agreements.map(({ municipality, start, end, maxEnd, noticeMonths, ...money }) => [
      municipality.name,
      words.periodAs(day(start), day(end)),
      maxEnd > end ? day(maxEnd) : words.noExtension,
      noticeMonths === 0 ? words.notSaid : day(lastNoticeDay(end, noticeMonths)),
      kroner(money.grantPerYear),
      kroner(money.ownFinancingPerYear),
    ]),
  );
}
