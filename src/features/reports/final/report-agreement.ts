import type { Day } from '../../../calendar/days.ts';
import type { Block, Fact } from '../../../documents/document.ts';
import { partyText } from '../../../domain/agreements/part-text.ts';
import { missingAgreement } from '../../../domain/money/missing-agreement.ts';
import { formatDate } from '../../../format/dates.ts';
import { formatKroner, formatNumber } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { networkText } from '../report.ts';
import type { FinalAgreement, FinalFacts, YearFact } from './rules.ts';
import { texts } from './texts.ts';

type Rows = readonly (readonly [label: string, value: string])[];

/** What was agreed, by whom and with whom, and who led the work. */
export function agreementBlocks(facts: FinalFacts, language: Language): Block[] {
  const parties = facts.agreement?.parties ?? [];
  const words = texts[language].agreement;
  return [
    { kind: 'facts', facts: agreementFacts(facts, language) },
    // A municipality that nothing is known of as a party stands alone: the first row has told of it.
    ...(parties.length < 2
      ? []
      : ([
          { kind: 'heading', level: 2, text: words.parties },
          {
            kind: 'list',
            items: parties.map(({ name, isMunicipality, part }) =>
              partyText(isMunicipality ? words.ofMunicipality(name) : name, part, language),
            ),
          },
        ] satisfies Block[])),
  ];
}

/** That nobody has entered the agreement, and whom to ask. */
export const missingText = ({ municipality }: FinalFacts, language: Language): string =>
  missingAgreement(municipality.name, 'coordinator', language);

function agreementFacts(facts: FinalFacts, language: Language): Fact[] {
  const words = texts[language].agreement;
  const { municipality, networkName, county, agreement, from, to } = facts;
  const days = (first: Day, last: Day) => `${formatDate(first, language)}–${formatDate(last, language)}`;
  const rows: Rows = [
    [words.municipality, `${municipality.name} (${municipality.id})`],
    [words.network, networkText(networkName, county)],
    ...(agreement === undefined
      ? [[words.period, facts.isAgreementMissing ? missingText(facts, language) : words.none] as const]
      : termRows(agreement, facts, language)),
    [words.leader, holders(facts, 'prosjektleder', language)],
    [words.owner, holders(facts, 'prosjektansvarlig', language)],
    [words.reported, days(from, to)],
  ];
  return rows.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}

function termRows(agreement: FinalAgreement, { years }: FinalFacts, language: Language): Rows {
  const words = texts[language].agreement;
  const { start, end, maxEnd, noticeLetterOn, grantPerYear, grantShare, ownFinancingPerYear } = agreement;
  const date = (day: Day) => formatDate(day, language);
  const isLeft = noticeLetterOn !== null;
  const grant = byYear(years, (year) => year.grantPerYear, grantPerYear, language);
  const share = words.share(`${formatNumber(grantShare / 100, language)} %`);
  return [
    [words.period, `${date(start)}–${date(end)}`],
    ...(isLeft ? [[words.givenNotice, words.letterOf(date(noticeLetterOn))] as const] : []),
    ...(maxEnd > end && !isLeft ? [[words.mayExtend, date(maxEnd)] as const] : []),
    [words.grant, grant === '' || grantShare === 0 ? grant : `${grant}, ${share}`],
    [words.own, byYear(years, ({ ceiling }) => ceiling, ownFinancingPerYear, language)],
  ];
}

/** A yearly amount: each year's own where they differ, and nothing where there is none. */
function byYear(
  years: readonly YearFact[],
  amountOf: (year: YearFact) => number,
  agreed: number,
  language: Language,
): string {
  const amounts = new Set(years.map(amountOf));
  const kroner = (øre: number) => formatKroner(øre, language);
  if (amounts.size > 1)
    return years
      .map((year) => {
        const days = `${formatDate(year.from, language)}–${formatDate(year.to, language)}`;
        return `${kroner(amountOf(year))} (${days})`;
      })
      .join(', ');
  const [amount = agreed] = amounts;
  return amount === 0 ? '' : kroner(amount);
}

/** Who had a role in the period; from when to when where it wasn't all of it. */
function holders({ people, from, to }: FinalFacts, kind: string, language: Language): string {
  const date = (day: Day) => formatDate(day, language);
  return people
    .filter((one) => one.kind === kind)
    .map(({ name, from: first, to: last }) => {
      const isWhole = first <= from && (last === null || last >= to);
      return isWhole ? name : `${name} (${date(first)}–${last === null ? '' : date(last)})`;
    })
    .join(', ');
}
