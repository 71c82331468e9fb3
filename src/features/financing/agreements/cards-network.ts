import type { Day } from '../../../calendar/days.ts';
import { buttons, type Card, card, type Element, heading, paragraph, table } from '../../../chat/card.ts';
import { mostAsked } from '../../../chat/which.ts';
import { button, choice } from '../../../chat/wording.ts';
import { lastNoticeDay } from '../../../domain/agreements/notice.ts';
import { missingAgreement } from '../../../domain/money/missing-agreement.ts';
import type { Scope } from '../../../domain/places.ts';
import { formatDate } from '../../../format/dates.ts';
import { formatKroner } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { enterButton } from './cards.ts';
import { gatheringElements, type Reader } from './cards-body.ts';
import type { Agreement, Municipality } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

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
    ...gatheringElements(agreements, reader),
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
    agreements.map(({ municipality, start, end, maxEnd, noticeMonths, noticeLetterOn, ...money }) => [
      municipality.name,
      words.periodAs(day(start), day(end)),
      maxEnd > end ? day(maxEnd) : words.noExtension,
      noticeLetterOn !== null
        ? words.isLeft
        : noticeMonths === 0
          ? words.notSaid
          : day(lastNoticeDay(end, noticeMonths)),
      kroner(money.grantPerYear),
      kroner(money.ownFinancingPerYear),
    ]),
  );
}
