import { dayOf } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import type { Block, Document } from '../../../documents/document.ts';
import { formatDate } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { printGap } from '../gaps/print.ts';
import { type Gap, gapsOf } from '../gaps/rules.ts';
import { fileName, type Report, type ReportRequest } from '../report.ts';
import { agreementBlocks, missingText } from './report-agreement.ts';
import { attainmentBlocks } from './report-attainment.ts';
import { deadlineBlock, gatheringBlock, helpBlock, statusBlock, statusTable } from './report-course.ts';
import { figureFacts } from './report-figures.ts';
import { goalBlocks, hoursTable, yearsTable } from './report-goals.ts';
import { type FinalFacts, hasMoney } from './rules.ts';
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
      ...(hasHours(facts) ? [{ name: sections.hours, table: hoursTable(facts, language) }] : []),
      ...(hasMoney(facts) ? [{ name: words.columns.period, table: yearsTable(facts, language) }] : []),
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
  const { sections } = texts[language];
  const section = (title: string, ...blocks: readonly Block[]): Block[] => [
    { kind: 'heading', level: 1, text: title },
    ...blocks,
  ];
  const { goals, asks, statuses } = facts;
  const figures = figureFacts(facts, language, now);
  const isTold = statuses.length > 0 || asks.statuses;
  return [
    ...section(sections.agreement, ...agreementBlocks(facts, language)),
    ...(figures.length > 0 ? section(sections.figures, { kind: 'facts', facts: figures }) : []),
    ...(goals.length > 0 || asks.goals ? section(sections.goals, ...goalBlocks(facts, language)) : []),
    ...(goals.length > 0 ? section(sections.attainment, ...attainmentBlocks(facts, language)) : []),
    ...(hasHours(facts)
      ? section(hasMoney(facts) ? sections.hours : sections.hoursAlone, ...hourBlocks(facts, language))
      : []),
    ...(isTold ? section(sections.statuses, statusBlock(facts, language)) : []),
    ...section(sections.gatherings, gatheringBlock(facts, language)),
    ...(isTold ? section(sections.help, helpBlock(facts, language)) : []),
    ...section(sections.deadlines, deadlineBlock(facts, language, now)),
    ...section(sections.gaps, ...gapBlocks(gaps, language)),
    ...section(sections.assessment, ...assessmentBlocks(facts, language)),
  ];
}

/** Whether hours are to be told of: there are some, or the agreement asks for them. */
const hasHours = ({ hours, asks }: FinalFacts): boolean => hours.length > 0 || asks.hours;

function hourBlocks(facts: FinalFacts, language: Language): Block[] {
  const note = (text: string, isNote = true): Block => ({ kind: 'paragraph', text, isNote });
  return [
    { kind: 'table', table: hoursTable(facts, language) },
    ...(facts.isAgreementMissing ? [note(missingText(facts, language), false)] : []),
    ...(hasMoney(facts)
      ? [note(texts[language].hoursNote), { kind: 'table' as const, table: yearsTable(facts, language) }]
      : []),
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

function assessmentBlocks({ goals }: FinalFacts, language: Language): Block[] {
  const { assessmentIntro, reached, questions, toBeFilled } = texts[language];
  return [
    { kind: 'paragraph', text: assessmentIntro, isNote: true },
    // Where there are goals, each has been asked about already.
    ...[...(goals.length === 0 ? [reached] : []), ...questions].flatMap((text): Block[] => [
      { kind: 'heading', level: 2, text },
      { kind: 'paragraph', text: toBeFilled },
    ]),
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
  // Where nothing is known of the money, or there is none, that is not the same as kr 0.
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
    ...(hasMoney(facts) ? money : {}),
  };
}
