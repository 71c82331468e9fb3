import { dayOf } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import type { Block, Document, Fact } from '../../../documents/document.ts';
import { missingAgreement } from '../../../domain/money/missing-agreement.ts';
import { formatDate } from '../../../format/dates.ts';
import { formatHours, formatKroner, formatNumber } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { printGap } from '../gaps/print.ts';
import { type Gap, gapsOf } from '../gaps/rules.ts';
import { fileName, networkText, type Report, type ReportRequest } from '../report.ts';
import { deadlineBlock, gatheringBlock, helpBlock, statusBlock, statusTable } from './report-course.ts';
import { goalBlocks, hoursTable, yearsTable } from './report-goals.ts';
import { type FinalFacts, isKept, minutesOf } from './rules.ts';
import { readFinalFacts } from './store.ts';
import { readYears } from './store-years.ts';
import { texts } from './texts.ts';

/**
 * A municipality's final report over a period: plan, statuses, hours and money, gatherings, help, deadlines, what the
 * papers lack, and room for its own assessment. It names those who led the project, and nobody's hours.
 */
export async function buildFinal(database: Database, request: ReportRequest, now: Date): Promise<Report> {
  const { language } = request;
  const words = texts[language];
  const [read, years] = await Promise.all([
    readFinalFacts(database, request, dayOf(now)),
    readYears(database, request, now),
  ]);
  const facts: FinalFacts = { ...read, ...years };
  const gaps = gapsOf(facts, now);
  const { sections } = words;
  return {
    name: fileName(words.file, facts.municipality.name, `${facts.from}-${facts.to}`),
    document: documentOf(facts, gaps, language, now),
    sheets: [
      { name: sections.hours, table: hoursTable(facts, language) },
      { name: words.columns.period, table: yearsTable(facts, language) },
      { name: sections.statuses, table: statusTable(facts, language) },
    ],
    lines: linesOf(facts),
    json: { ...jsonOf(facts, now), gaps: gaps.map(({ kind, ...gap }) => ({ kind, ...gap })) },
  };
}

function documentOf(facts: FinalFacts, gaps: readonly Gap[], language: Language, now: Date): Document {
  const words = texts[language];
  const { municipality, networkName, from, to, agreement } = facts;
  const date = (day: string) => formatDate(day, language);
  const isOpen = to > dayOf(now) || (agreement !== undefined && agreement.end > dayOf(now));
  const intro = words.intro(municipality.name, networkName, facts.county, date(from), date(to));
  return {
    title: words.title,
    subtitle: `${municipality.name} · ${networkName} · ${date(from)}–${date(to)}`,
    language,
    author: `${municipality.name} · ${networkName}`,
    createdAt: now,
    ...(isOpen ? { draft: words.draft } : {}),
    blocks: [
      { kind: 'paragraph', text: intro },
      ...(isOpen
        ? [{ kind: 'paragraph' as const, text: words.draftNote(date(dayOf(now))), isNote: true }]
        : []),
      ...sectionsOf(facts, gaps, language, now),
      signaturesOf(facts, language),
    ],
  };
}

function sectionsOf(facts: FinalFacts, gaps: readonly Gap[], language: Language, now: Date): Block[] {
  const { sections, hoursNote } = texts[language];
  const section = (title: string, ...blocks: readonly Block[]): Block[] => [
    { kind: 'heading', level: 1, text: title },
    ...blocks,
  ];
  return [
    ...section(sections.agreement, { kind: 'facts', facts: agreementFacts(facts, language) }),
    ...section(sections.figures, { kind: 'facts', facts: figureFacts(facts, language, now) }),
    ...section(sections.goals, ...goalBlocks(facts, language)),
    ...section(
      sections.hours,
      { kind: 'table', table: hoursTable(facts, language) },
      ...(facts.isAgreementMissing
        ? [{ kind: 'paragraph' as const, text: missingText(facts, language) }]
        : [
            { kind: 'paragraph' as const, text: hoursNote, isNote: true },
            { kind: 'table' as const, table: yearsTable(facts, language) },
          ]),
    ),
    ...section(sections.statuses, statusBlock(facts, language)),
    ...section(sections.gatherings, gatheringBlock(facts, language)),
    ...section(sections.help, helpBlock(facts, language)),
    ...section(sections.deadlines, deadlineBlock(facts, language, now)),
    ...section(sections.gaps, ...gapBlocks(gaps, language)),
    ...section(sections.assessment, ...assessmentBlocks(language)),
  ];
}

/** Those who lead the project and answer for it now, or did last. */
function signaturesOf({ people }: FinalFacts, language: Language): Block {
  const { roles } = texts[language];
  const signer = (role: string, kind: string) => {
    const name = people.findLast((one) => one.kind === kind)?.name;
    return { role, ...(name === undefined ? {} : { name }) };
  };
  return {
    kind: 'signatures',
    signatures: [signer(roles.leader, 'prosjektleder'), signer(roles.owner, 'prosjektansvarlig')],
  };
}

function gapBlocks(gaps: readonly Gap[], language: Language): Block[] {
  const { gapsIntro, noGaps } = texts[language];
  if (gaps.length === 0) return [{ kind: 'paragraph', text: noGaps }];
  return [
    { kind: 'paragraph', text: gapsIntro },
    { kind: 'list', items: gaps.map((gap) => printGap(gap, language)) },
  ];
}

function assessmentBlocks(language: Language): Block[] {
  const { assessmentIntro, questions, toBeFilled } = texts[language];
  return [
    { kind: 'paragraph', text: assessmentIntro, isNote: true },
    ...questions.flatMap((text): Block[] => [
      { kind: 'heading', level: 2, text },
      { kind: 'paragraph', text: toBeFilled },
    ]),
  ];
}

const missingText = ({ municipality }: FinalFacts, language: Language): string =>
  missingAgreement(municipality.name, 'coordinator', language);

function agreementFacts(facts: FinalFacts, language: Language): Fact[] {
  const words = texts[language].agreement;
  const { municipality, networkName, county, agreement, people, from, to } = facts;
  const date = (day: string) => formatDate(day, language);
  const kroner = (øre: number) => formatKroner(øre, language);
  const held = (kind: string) =>
    people
      .filter((one) => one.kind === kind)
      .map(({ name, from: first, to: last }) => {
        const isWhole = first <= from && (last === null || last >= to);
        return isWhole ? name : `${name} (${date(first)}–${last === null ? '' : date(last)})`;
      })
      .join(', ');
  const percent = (share: number) => `${formatNumber(share / 100, language)} %`;
  const rows: [string, string][] = [
    [words.municipality, `${municipality.name} (${municipality.id})`],
    [words.network, networkText(networkName, county)],
    ...(agreement === undefined
      ? [
          [words.period, facts.isAgreementMissing ? missingText(facts, language) : words.none] satisfies [
            string,
            string,
          ],
        ]
      : ([
          [words.period, `${date(agreement.start)}–${date(agreement.end)}`],
          [words.mayExtend, date(agreement.maxEnd)],
          [words.grant, `${kroner(agreement.grantPerYear)}, ${words.share(percent(agreement.grantShare))}`],
          [words.own, kroner(agreement.ownFinancingPerYear)],
        ] satisfies [string, string][])),
    [words.leader, held('prosjektleder')],
    [words.owner, held('prosjektansvarlig')],
    [words.reported, `${date(from)}–${date(to)}`],
  ];
  return rows.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}

function figureFacts(facts: FinalFacts, language: Language, now: Date): Fact[] {
  const words = texts[language].figures;
  const measures = facts.goals.flatMap((goal) => goal.measures);
  const held = facts.gatherings.filter(({ endsAt }) => endsAt < now);
  const due = facts.deadlines.flatMap((deadline) => isKept(deadline, dayOf(now)) ?? []);
  const sum = (of: (year: FinalFacts['years'][number]) => number) =>
    formatKroner(
      facts.years.reduce((total, year) => total + of(year), 0),
      language,
    );
  return [
    {
      label: words.hours,
      value: formatHours(minutesOf(facts.hours, () => true)),
    },
    ...(facts.isAgreementMissing
      ? []
      : [
          { label: words.documented, value: sum(({ documented }) => documented) },
          ...(facts.years.some(({ ownMeans }) => ownMeans !== 0)
            ? [{ label: words.ownMeans, value: sum(({ ownMeans }) => ownMeans) }]
            : []),
          { label: words.counted, value: sum(({ counted }) => counted) },
        ]),
    ...(facts.grantPaid === undefined
      ? []
      : [{ label: words.grantPaid, value: formatKroner(facts.grantPaid, language) }]),
    {
      label: words.measures,
      value: words.measuresValue(measures.filter(({ state }) => state === 'done').length, measures.length),
    },
    { label: words.statuses, value: formatNumber(facts.statuses.length, language) },
    {
      label: words.gatherings,
      value: words.gatheringsValue(held.filter(({ attended }) => attended > 0).length, held.length),
    },
    {
      label: words.deadlines,
      value: words.deadlinesValue(due.filter((isDone) => isDone).length, due.length),
    },
  ];
}

/** A line for each sum of hours: the figures that the report's tables are made of. */
function linesOf({ goalNames, hours }: FinalFacts): Report['lines'] {
  const goals = new Map(goalNames.map((goal) => [goal.id, goal]));
  return {
    columns: ['month', 'goalNumber', 'goal', 'financing', 'state', 'minutes'],
    rows: hours.map(({ month, goalId, financing, state, minutes }) => {
      const goal = goals.get(goalId ?? '');
      return {
        month,
        goalNumber: goal?.number ?? null,
        goal: goal?.title ?? null,
        financing,
        state,
        minutes,
      };
    }),
  };
}

function jsonOf(facts: FinalFacts, now: Date) {
  const { øreByGoal, networkName, municipality, people: _, years, ...rest } = facts;
  // Without an agreement nothing is known of the money, which is not the same as nothing.
  const money = {
    years,
    amountByGoal: [...øreByGoal].map(([goalId, amount]) => ({ goalId, amount })),
  };
  return {
    document: 'final',
    network: networkName,
    municipality: municipality.name,
    municipalityNumber: municipality.id,
    createdAt: now.toISOString(),
    ...rest,
    ...(facts.isAgreementMissing ? {} : money),
  };
}
