import type { Day } from '../../../calendar/days.ts';
import { formatDate, formatDay, formatKroner, formatNumber } from '../../../calendar/format.ts';
import { type Card, card, type Element, facts, heading, list, paragraph, table } from '../../../chat/card.ts';
import { choice } from '../../../chat/command.ts';
import { lastNoticeDay } from '../../../domain/agreements/notice.ts';
import { partyRoleOf } from '../../../domain/agreements/parties.ts';
import { missingAgreement } from '../../../domain/money/missing-agreement.ts';
import type { Scope } from '../../../domain/places.ts';
import type { Language } from '../../../language.ts';

import type { Agreement, Municipality, Part } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** For whom and as of when a card is made, and whom they can ask. */
export type Reader = {
  readonly language: Language;
  readonly today: Day;
  readonly coordinators: readonly string[];
};

/** A municipality's agreements, the first one first; where there is none, that nobody has entered it. */
export function agreementsCard(agreements: readonly Agreement[], place: string, reader: Reader): Card {
  return agreements.length === 0
    ? card(paragraph(missingAgreement(place, reader.coordinators, reader.language)))
    : card(...agreements.flatMap((agreement) => agreementElements(agreement, reader)));
}

function agreementElements(agreement: Agreement, reader: Reader): Element[] {
  const { language, today } = reader;
  const words = texts[language];
  const { name, municipality, networkName, start, end, maxEnd } = agreement;
  const day = (which: Day) => formatDay(which, language);
  return [
    heading(name),
    ...(today < start ? [paragraph(words.begins(day(start)))] : []),
    ...(today > end ? [paragraph(words.ended(day(end)))] : []),
    facts(
      [words.place, municipality.name],
      [words.network, networkName],
      [words.period, words.periodAs(day(start), day(end))],
      [words.extension, maxEnd > end ? words.extensionAs(day(maxEnd)) : words.noExtension],
      ...noticeRows(agreement, reader),
      [words.grant, grantText(agreement, language)],
      [words.ownFinancing, moneyText(agreement.ownFinancingPerYear, language)],
    ),
    paragraph([{ strong: words.parties }]),
    list([
      partyText(municipality.name, agreement.own, language),
      ...agreement.parties.map((party) => partyText(party.name, party, language)),
    ]),
  ];
}

function noticeRows(
  { noticeMonths, end }: Agreement,
  { language, today }: Reader,
): (readonly [string, string])[] {
  const words = texts[language];
  if (noticeMonths === 0) return [[words.notice, words.notSaid]];
  const last = lastNoticeDay(end, noticeMonths);
  return [
    [words.notice, words.noticeAs(noticeMonths)],
    [words.noticeBy, words.noticeByAs(formatDay(last, language), last < today)],
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
  const { language, coordinators } = reader;
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
    ...(missing === '' ? [] : [paragraph(missingAgreement(missing, coordinators, language))]),
    ...ifAny(() => choice(said.show, language, { label: words.oneOf, options })),
  );
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
      { title: columns.noticeBy },
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
