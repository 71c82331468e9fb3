import type { Block, Table } from '../../../documents/document.ts';
import { formatDate } from '../../../format/dates.ts';
import { formatHours, formatKroner } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import type { GoalWithMeasures } from '../../plan/store.ts';
import { type FinalFacts, hasMoney, minutesOf } from './rules.ts';
import { texts } from './texts.ts';
import { goalTexts } from './texts-goals.ts';

/** The plan goal by goal: what it is measured by, its measures, hours and money. */
export function goalBlocks(facts: FinalFacts, language: Language): Block[] {
  const words = goalTexts[language];
  if (facts.goals.length === 0) return [{ kind: 'paragraph', text: words.noGoals }];
  const mainGoals = [...new Set(facts.goals.flatMap(({ mainGoal }) => mainGoal ?? []))];
  return [
    ...mainGoals.map((text): Block => ({ kind: 'paragraph', text: words.mainGoal(text) })),
    ...facts.goals.flatMap((goal) => oneGoal(goal, facts, language)),
  ];
}

function oneGoal(goal: GoalWithMeasures, facts: FinalFacts, language: Language): Block[] {
  const words = goalTexts[language];
  const parts = (['indicator', 'baseline', 'target', 'partners'] as const).flatMap((part) =>
    goal[part] === null ? [] : [{ label: words.goalParts[part], value: goal[part] }],
  );
  return [
    { kind: 'heading', level: 2, text: words.goal(goal.number, goal.title) },
    ...(parts.length === 0 ? [] : [{ kind: 'facts' as const, facts: parts }]),
    ...workOn(goal, facts, language),
    goal.measures.length === 0
      ? { kind: 'paragraph', text: words.noMeasures }
      : { kind: 'table', table: measureTable(goal, facts, language) },
  ];
}

/** The hours on a goal and what they are worth; nothing where the agreement asks for no hours and there are none. */
function workOn({ id }: GoalWithMeasures, facts: FinalFacts, language: Language): Block[] {
  const words = goalTexts[language];
  const minutes = minutesOf(facts.hours, ({ goalId }) => goalId === id);
  if (minutes === 0 && !facts.asks.hours) return [];
  const kroner = formatKroner(facts.øreByGoal.get(id) ?? 0, language);
  const hours = formatHours(minutes);
  return [
    {
      kind: 'paragraph',
      text: hasMoney(facts) ? words.goalSum(hours, kroner) : words.goalHours(hours),
    },
  ];
}

function measureTable(
  { measures }: GoalWithMeasures,
  { hours, asks }: FinalFacts,
  language: Language,
): Table {
  const hasHours = asks.hours || hours.length > 0;
  const { columns, states, doneOn } = texts[language];
  return {
    columns: [
      { title: columns.number, kind: 'number' },
      { title: columns.measure, kind: 'text', width: 2.2 },
      { title: columns.responsible, kind: 'text', width: 1.2 },
      { title: columns.due, kind: 'text', width: 1.1 },
      { title: columns.state, kind: 'text', width: 1.1 },
      ...(hasHours ? [{ title: columns.hours, kind: 'hours' as const }] : []),
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
        ...(hasHours ? [minutesOf(hours, ({ measureId }) => measureId === id)] : []),
      ],
    })),
  };
}

/** Hours and money by goal; all lines are in it, so its sums are the period's. */
export function hoursTable(facts: FinalFacts, language: Language): Table {
  const { goalNames, hours, øreByGoal } = facts;
  const isPaid = hasMoney(facts);
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
        ...(isPaid ? [øreByGoal.get(goalId) ?? 0] : []),
      ],
    };
  };
  return {
    columns: [
      { title: columns.goal, kind: 'text' },
      { title: columns.ownWork, kind: 'hours', isSummed: true },
      { title: columns.grant, kind: 'hours', isSummed: true },
      { title: columns.other, kind: 'hours', isSummed: true },
      ...(isPaid ? [{ title: columns.amount, kind: 'kroner' as const, isSummed: true as const }] : []),
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
