import { dayOf } from '../../../calendar/days.ts';
import type { Block, Table } from '../../../documents/document.ts';
import { formatDate } from '../../../format/dates.ts';
import { formatHours, formatKroner } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import type { GoalWithMeasures } from '../../plan/store.ts';
import { type FinalFacts, minutesOf, statusesOf } from './rules.ts';
import { texts } from './texts.ts';

/** The plan goal by goal: its measures, hours and money, and what the statuses tell was done. */
export function goalBlocks(facts: FinalFacts, language: Language): Block[] {
  const words = texts[language];
  if (facts.goals.length === 0) return [{ kind: 'paragraph', text: words.noGoals }];
  const mainGoals = [...new Set(facts.goals.flatMap(({ mainGoal }) => mainGoal ?? []))];
  return [
    ...mainGoals.map((text): Block => ({ kind: 'paragraph', text: words.mainGoal(text) })),
    ...facts.goals.flatMap((goal) => oneGoal(goal, facts, language)),
  ];
}

function oneGoal(goal: GoalWithMeasures, facts: FinalFacts, language: Language): Block[] {
  const words = texts[language];
  const minutes = minutesOf(facts.hours, ({ goalId }) => goalId === goal.id);
  const kroner = formatKroner(facts.øreByGoal.get(goal.id) ?? 0, language);
  const told = statusesOf(goal, facts.statuses);
  return [
    { kind: 'heading', level: 2, text: words.goal(goal.number, goal.title) },
    {
      kind: 'paragraph',
      text: facts.isAgreementMissing
        ? `${words.columns.hours}: ${formatHours(minutes)}`
        : words.goalSum(formatHours(minutes), kroner),
    },
    goal.measures.length === 0
      ? { kind: 'paragraph', text: words.noMeasures }
      : { kind: 'table', table: measureTable(goal, facts, language) },
    { kind: 'paragraph', text: told.length === 0 ? words.nothingTold : words.done },
    ...(told.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: told.map(({ postedAt, done }) => `${formatDate(dayOf(postedAt), language)}: ${done}`),
          },
        ]),
  ];
}

function measureTable({ measures }: GoalWithMeasures, { hours }: FinalFacts, language: Language): Table {
  const { columns, states, doneOn } = texts[language];
  return {
    columns: [
      { title: columns.number, kind: 'number' },
      { title: columns.measure, kind: 'text', width: 2.2 },
      { title: columns.responsible, kind: 'text', width: 1.2 },
      { title: columns.due, kind: 'text', width: 1.1 },
      { title: columns.state, kind: 'text', width: 1.1 },
      { title: columns.hours, kind: 'hours' },
    ],
    rows: measures.map(({ id, number, title, responsible, due, cadence, state, doneOn: day }) => ({
      cells: [
        number,
        title,
        responsible,
        [due === null ? undefined : formatDate(due, language), cadence ?? undefined]
          .filter((part) => part !== undefined)
          .join(', '),
        day === null ? (states[state] ?? state) : doneOn(formatDate(day, language)),
        minutesOf(hours, ({ measureId }) => measureId === id),
      ],
    })),
  };
}

/** Hours and money by goal; all lines are in it, so its sums are the period's. */
export function hoursTable(
  { goalNames, hours, øreByGoal, isAgreementMissing }: FinalFacts,
  language: Language,
): Table {
  const { columns, withoutGoal, sum } = texts[language];
  const used = new Set([...hours.map(({ goalId }) => goalId), ...øreByGoal.keys()]);
  const goals = goalNames.filter(({ id }) => used.has(id));
  const cells = (title: string, goalId: string | null) => {
    const minutes = (financing: string) =>
      minutesOf(hours, (one) => one.goalId === goalId && one.financing === financing);
    return {
      cells: [
        title,
        minutes('egeninnsats'),
        minutes('tilskudd'),
        minutes('annet'),
        ...(isAgreementMissing ? [] : [øreByGoal.get(goalId) ?? 0]),
      ],
    };
  };
  return {
    columns: [
      { title: columns.goal, kind: 'text' },
      { title: columns.ownWork, kind: 'hours', isSummed: true },
      { title: columns.grant, kind: 'hours', isSummed: true },
      { title: columns.other, kind: 'hours', isSummed: true },
      ...(isAgreementMissing
        ? []
        : [{ title: columns.amount, kind: 'kroner' as const, isSummed: true as const }]),
    ],
    rows: [
      ...goals.map(({ id, number, title }) => cells(`${number}. ${title}`, id)),
      ...(used.has(null) ? [cells(withoutGoal, null)] : []),
    ],
    totalTitle: sum,
  };
}

/** Own financing year by year. */
export function yearsTable({ years }: FinalFacts, language: Language): Table {
  const { columns, sum } = texts[language];
  const hasMeans = years.some(({ ownMeans }) => ownMeans !== 0);
  return {
    columns: [
      { title: columns.period, kind: 'text', width: 1.4 },
      { title: columns.ownWork, kind: 'hours', isSummed: true },
      ...(hasMeans
        ? ([
            { title: columns.workAmount, kind: 'kroner', isSummed: true },
            { title: columns.ownMeans, kind: 'kroner', isSummed: true },
          ] as const)
        : []),
      { title: columns.amount, kind: 'kroner', isSummed: true },
      { title: columns.ceiling, kind: 'kroner' },
      { title: columns.counted, kind: 'kroner', isSummed: true },
      { title: columns.beyond, kind: 'kroner', isSummed: true },
    ],
    rows: years.map(
      ({ from, to, minutes, ownWork, ownMeans, documented, ceiling, counted, beyondCeiling }) => ({
        cells: [
          `${formatDate(from, language)}–${formatDate(to, language)}`,
          minutes,
          ...(hasMeans ? [ownWork, ownMeans] : []),
          documented,
          ceiling,
          counted,
          beyondCeiling,
        ],
      }),
    ),
    totalTitle: sum,
  };
}
