import { dayOf } from '../../../calendar/days.ts';
import type { Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import type { Block, Document, Fact } from '../../../documents/document.ts';
import { missingAgreement } from '../../../domain/money/missing-agreement.ts';
import { printYear } from '../../../domain/money/years.ts';
import { formatDate } from '../../../format/dates.ts';
import { formatHours, formatKroner } from '../../../format/numbers.ts';
import { UserError } from '../../../user-error.ts';
import { fileName, networkText, type Report, type ReportRequest } from '../report.ts';
import { linesTable, meansTable, reasonTable, type StatementView, statementTables } from './report-tables.ts';
import { isFinal, type NumberedLine, numbered, type StatementDetail } from './rules.ts';
import { nameMunicipality, readStatement, type StatementFacts } from './store.ts';
import { texts } from './texts.ts';

/** How much of it the reader may see; all where nothing is said. */
type StatementRequest = ReportRequest & { readonly detail?: StatementDetail };

/**
 * A municipality's own financing of a year: what is documented, what counts, and all lines behind it. No names, and no
 * person's own rate: those stand in the timesheets and with the operator. Throws a UserError where there is no such year.
 */
export async function buildOwnFinancing(
  database: Database,
  request: StatementRequest,
  now: Date,
): Promise<Report> {
  const { language, detail = 'amounts' } = request;
  const words = texts[language];
  const facts = await readStatement(database, request, now);
  if (facts === undefined) {
    throw new UserError(words.noSuchYear(await nameMunicipality(database, request.municipalityId)));
  }
  const lines = numbered(facts.lines);
  const view = viewOf(facts, detail);
  const shown = view.hasLines ? lines : [];
  const tables = statementTables(facts, lines, language);
  const means = hasMeans(facts) ? [{ name: words.means, table: meansTable(facts, language) }] : [];
  const annex = view.hasLines
    ? [{ name: words.lines.split(':')[0] ?? words.lines, table: linesTable(lines, view, language) }]
    : [];
  return {
    name: fileName(words.file, facts.municipality.name, printYear(facts.meter.year, language)),
    document: documentOf(view, lines, request, now),
    sheets: [
      { name: words.byGoal, table: tables.goals },
      { name: words.byMonth, table: tables.months },
      { name: words.rates, table: tables.rates },
      ...means,
      ...annex,
    ],
    lines: { columns: lineColumns, rows: shown.map((line) => lineRow(line, view)) },
    json: { ...jsonOf(view, lines, now), lines: shown.map((line) => lineRow(line, view)) },
  };
}

function viewOf(facts: StatementFacts, detail: StatementDetail): StatementView {
  return {
    ...facts,
    hasLines: detail !== 'totals',
    hasAmounts: !facts.meter.isAgreementMissing && (detail === 'amounts' || facts.personalRates === 0),
  };
}

function documentOf(
  facts: StatementView,
  lines: readonly NumberedLine[],
  { language }: StatementRequest,
  now: Date,
): Document {
  const words = texts[language];
  const { meter, municipality, networkName, county } = facts;
  const { year } = meter;
  const tables = statementTables(facts, lines, language);
  const reasons = reasonTable(lines, language);
  const blocks: Block[] = [
    { kind: 'facts', facts: factsOf(facts, lines, language, now) },
    ...(meter.hasAgreement ? paragraphsOf(summaryOf(facts, language)) : []),
    { kind: 'paragraph', text: `${words.rounding} ${words.assumption}`, isNote: true },
    ...(meter.isAgreementMissing
      ? paragraphsOf(missingAgreement(municipality.name, 'coordinator', language))
      : [
          ...section(words.byGoal, { kind: 'table', table: tables.goals }),
          ...section(words.byMonth, { kind: 'table', table: tables.months }),
          ...section(words.byStanding, { kind: 'table', table: tables.standings }),
        ]),
    ...(hasMeans(facts) ? section(words.means, { kind: 'table', table: meansTable(facts, language) }) : []),
    ...section(words.rates, { kind: 'table', table: tables.rates }),
    ...section(
      words.outside,
      reasons.rows.length === 0
        ? { kind: 'paragraph', text: words.outsideNone }
        : { kind: 'table', table: reasons },
    ),
    { kind: 'signatures', signatures: [{ role: words.roles.attestant }, { role: words.roles.coordinator }] },
    ...(facts.hasLines ? annexOf(facts, lines, language) : []),
  ];
  return {
    title: words.title(printYear(facts.meter.year, language)),
    subtitle: `${municipality.name} · ${networkText(networkName, county)} · ${formatDate(year.from, language)}–${formatDate(year.to, language)}`,
    language,
    author: `${municipality.name} · ${networkName}`,
    createdAt: now,
    ...(isFinal(facts, now) ? {} : { draft: words.draft }),
    blocks,
  };
}

const hasMeans = ({ meter }: StatementFacts): boolean => meter.meansLines.length > 0;

const countedMeans = ({ meter: { means } }: StatementFacts): number => means.attested + means.entered;

function summaryOf(facts: StatementFacts, language: ReportRequest['language']): string {
  const { counted, documented, ceiling, ownWork } = facts.meter;
  const { summary, summaryBoth } = texts[language];
  const kroner = (øre: number) => formatKroner(øre, language);
  return hasMeans(facts)
    ? summaryBoth(kroner(counted), kroner(ownWork), kroner(countedMeans(facts)), kroner(ceiling))
    : summary(kroner(counted), kroner(documented), kroner(ceiling));
}

function annexOf(
  facts: StatementView,
  lines: readonly NumberedLine[],
  language: ReportRequest['language'],
): Block[] {
  const words = texts[language];
  return [
    { kind: 'pageBreak' },
    ...section(words.lines, { kind: 'paragraph', text: words.linesNote, isNote: true }),
    ...(facts.personalRates === 0
      ? []
      : paragraphsOf(facts.hasAmounts ? words.personalNote(facts.personalRates) : words.withoutAmounts)),
    { kind: 'table', table: linesTable(lines, facts, language) },
  ];
}

const section = (text: string, block: Block): Block[] => [{ kind: 'heading', level: 1, text }, block];
const paragraphsOf = (text: string): Block[] => [{ kind: 'paragraph', text }];

function factsOf(
  facts: StatementFacts,
  lines: readonly NumberedLine[],
  language: ReportRequest['language'],
  now: Date,
): Fact[] {
  const { municipality, networkName, county, agreement, meter } = facts;
  const words = texts[language].facts;
  const days = (from: string, to: string) => `${formatDate(from, language)}–${formatDate(to, language)}`;
  const kroner = (øre: number) => formatKroner(øre, language);
  const counts = lines.reduce((sum, line) => sum + line.counts, 0);
  const rows: [string, string][] = [
    [words.municipality, `${municipality.name} (${municipality.id})`],
    [words.network, networkText(networkName, county)],
    [words.period, days(meter.year.from, meter.year.to)],
    ...(agreement === undefined
      ? []
      : [[words.agreement, days(agreement.start, agreement.end)] as [string, string]]),
    [words.asOf, formatDate(dayOf(now), language)],
    [words.minutes, formatHours(meter.minutes)],
    ...(meter.isAgreementMissing
      ? []
      : ([
          [words.counts, formatHours(counts)],
          ...(hasMeans(facts)
            ? ([
                [words.ownWork, kroner(meter.ownWork)],
                [words.ownMeans, kroner(countedMeans(facts))],
              ] satisfies [string, string][])
            : []),
          [words.documented, kroner(meter.documented)],
        ] satisfies [string, string][])),
  ];
  if (meter.hasAgreement) {
    rows.push(
      [words.ceiling, kroner(meter.ceiling)],
      [words.counted, kroner(meter.counted)],
      [words.beyond, kroner(meter.beyondCeiling)],
      [words.grant, kroner(meter.grantPerYear)],
      [words.supported, kroner(meter.grantSupported)],
      [words.atRisk, kroner(meter.grantAtRisk)],
    );
  }
  if (facts.grantPaid !== undefined) rows.push([words.paid, kroner(facts.grantPaid)]);
  return rows.map(([label, value]) => ({ label, value }));
}

const lineColumns = [
  'number',
  'id',
  'municipality',
  'municipalityNumber',
  'date',
  'minutes',
  'counts',
  'activity',
  'goalNumber',
  'goal',
  'state',
  'rate',
  'amount',
  'flag',
  'corrects',
  'reason',
] as const;

/** A line in machine-readable columns; the amount of a person's own rate is left out, as the rate is. */
function lineRow(line: NumberedLine, { meter, municipality, hasAmounts }: StatementView): Row {
  const goal = meter.goals.find(({ id }) => id === line.goalId);
  return {
    number: line.number,
    id: line.id,
    municipality: municipality.name,
    municipalityNumber: municipality.id,
    date: line.day,
    minutes: line.minutes,
    counts: line.counts,
    activity: line.activity,
    goalNumber: goal?.number ?? null,
    goal: goal?.title ?? null,
    state: line.state,
    rate: hasAmounts ? (line.perHour ?? null) : null,
    amount: hasAmounts && !(line.hasPersonalRate && line.counts !== 0) ? line.øre : null,
    flag: line.reason ?? null,
    corrects: line.correctsId,
    reason: line.correction,
  };
}

function jsonOf(facts: StatementView, lines: readonly NumberedLine[], now: Date) {
  const { municipality, networkName, meter } = facts;
  const { year, minutes, documented, ceiling, counted, beyondCeiling } = meter;
  const { grantPerYear, grantSupported, grantAtRisk } = meter;
  const personal = lines.filter(({ hasPersonalRate }) => hasPersonalRate);
  // Without an agreement nothing is known of these, which is not the same as nothing.
  const moneyTotals = {
    counts: lines.reduce((sum, line) => sum + line.counts, 0),
    documented,
    ...{ ownWork: meter.ownWork, ownMeans: countedMeans(facts) },
    ceiling,
    counted,
    beyondCeiling,
    grantPerYear,
    grantSupported,
    grantAtRisk,
  };
  return {
    document: 'own-financing',
    network: networkName,
    municipality: municipality.name,
    municipalityNumber: municipality.id,
    year: { kind: year.kind, number: year.number, from: year.from, to: year.to },
    createdAt: now.toISOString(),
    isFinal: isFinal(facts, now),
    totals: {
      minutes,
      ...(meter.isAgreementMissing ? {} : moneyTotals),
      ...(facts.grantPaid === undefined ? {} : { grantPaid: facts.grantPaid }),
    },
    personalRates: facts.hasAmounts
      ? { people: facts.personalRates, amount: personal.reduce((sum, { øre }) => sum + øre, 0) }
      : null,
    rates: facts.rates,
    means: meter.meansLines.map(
      ({ id, day, amount, purpose, voucher, state, isCovered, correctsId, reason }) => ({
        ...{ id, date: day, amount, counts: isCovered ? amount : 0, what: purpose, voucher, state },
        ...{ corrects: correctsId, reason },
      }),
    ),
  };
}
