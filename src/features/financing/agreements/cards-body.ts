import { type Day, dayOf } from '../../../calendar/days.ts';
import { type Element, facts, list, note, paragraph } from '../../../chat/card.ts';
import { lastNoticeDay } from '../../../domain/agreements/notice.ts';
import { partText, partyText } from '../../../domain/agreements/part-text.ts';
import { ownPart } from '../../../domain/agreements/parties.ts';
import { dutiesOf, gatheringsAsked } from '../../../domain/agreements/templates.ts';
import { type Kept, type Terms, termsOf } from '../../../domain/agreements/versions.ts';
import { formatDate, formatDay } from '../../../format/dates.ts';
import { formatKroner, formatNumber } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { listed } from '../../../text.ts';
import { changesText, type Rows } from '../../turned.ts';
import { type Agreement, partiesOf } from './store.ts';
import { texts } from './texts.ts';

/** For whom and as of when a card is made, and whom they can ask. */
export type Reader = {
  readonly language: Language;
  readonly today: Day;
  readonly coordinators: readonly string[];
  /** Whether they may enter and change agreements there. */
  readonly maySet: boolean;
  /** Who has changed agreements, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The gatherings that are set up this year, where the agreement asks for some. */
  readonly gatherings?: { readonly all: number; readonly physical: number } | undefined;
};

/** So many of an agreement's changes are told of with it. */
const mostChanges = 3;

/** All that an agreement says, with what it said before; where several say the same, `each` are their municipalities. */
export function bodyOf(agreement: Agreement, reader: Reader, each: readonly string[] = []): Element[] {
  const { language } = reader;
  const words = texts[language];
  const { municipality, beside } = agreement;
  const places = each.length > 0 ? each : [municipality, ...beside].map(({ name }) => name);
  const itself = each.length > 0 ? words.itself : municipality.name;
  return [
    facts(
      [words.places(places.length), places.join(', ')],
      [words.network, agreement.networkName],
      ...termRows(agreement, reader),
    ),
    paragraph([{ strong: words.parties }]),
    list([
      ...[{ ...agreement, name: itself }, ...beside].map((one) =>
        partyText(one.name, ownPart(one), language),
      ),
      ...partiesOf(agreement).map((party) => partyText(party.name, party, language)),
    ]),
    ...goalElements(agreement, language),
    ...dutyElements(agreement, reader),
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

function dutyElements(agreement: Agreement, reader: Reader): Element[] {
  const words = texts[reader.language];
  const asked = dutiesOf(agreement, agreement.networkKind).map((duty) => words.duties[duty]);
  return [
    ...(asked.length === 0 ? [] : [note(words.asks(listed(asked, reader.language)))]),
    ...gatheringElements([agreement], reader),
  ];
}

/** How many of the year's gatherings are set up, while an agreement that asks for some lasts and they are too few. */
export function gatheringElements(
  agreements: readonly Agreement[],
  { language, today, gatherings }: Reader,
): Element[] {
  const { fewest, most, physical } = gatheringsAsked;
  const isAsked = agreements.some(
    (one) => one.start <= today && today <= one.end && dutiesOf(one, one.networkKind).includes('gatherings'),
  );
  if (!isAsked || gatherings === undefined) return [];
  if (gatherings.all >= fewest && gatherings.physical >= physical) return [];
  return [
    paragraph(texts[language].gatheringsSoFar(gatherings.all, `${fewest}–${most}`, gatherings.physical)),
  ];
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
    [words.ownPart, partText(ownPart(agreement), language)],
    [
      words.parties,
      partiesOf(agreement)
        .map((party) => partyText(party.name, party, language))
        .join('; '),
    ],
  ];
};

/** Who changed it or the part of one of its parties, when, and from what to what; the last ones. */
function changesOf(agreement: Agreement, { language, names, today }: Reader): string[] {
  const words = texts[language];
  const rows = (terms: Terms) => comparedRows({ ...agreement, ...termsOf(terms) }, { language, today });
  const all = [
    ...toldOf(agreement.earlier, agreement, rows),
    ...agreement.parties.flatMap((party) =>
      toldOf(party.earlier, party, (part) => [
        [party.name, part.isParty ? partText(part, language) || words.isParty : ''],
      ]),
    ),
  ];
  return all
    .filter(({ what }) => what !== '')
    .sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime())
    .slice(0, mostChanges)
    .map(({ changedAt, changedById, what, reason }) =>
      words.changedBy(formatDate(dayOf(changedAt), language), names.get(changedById) ?? '', what, reason),
    );
}

/** Each change with what it was of: from one version to the next, the last of them to what is said now. */
const toldOf = <Said>(earlier: readonly Kept<Said>[], now: Said, rows: (said: Said) => Rows) =>
  earlier.map((version, index) => ({
    ...version,
    what: changesText(rows(version), rows(earlier[index + 1] ?? now)),
  }));

/** No amount is none that has been entered: nobody is told kr 0. */
const moneyText = (øre: number, language: Language): string =>
  øre === 0 ? texts[language].notSaid : texts[language].upTo(formatKroner(øre, language));

function grantText({ grantPerYear, grantShare }: Agreement, language: Language): string {
  const amount = moneyText(grantPerYear, language);
  if (grantPerYear === 0 || grantShare === 0) return amount;
  return `${amount}; ${texts[language].share(formatNumber(grantShare / 100, language))}`;
}
