import { type Day, dayOf } from '../../../calendar/days.ts';
import type { Block } from '../../../documents/document.ts';
import { formatDate } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { type GoalWithMeasures, type MeasureState, measureStates } from '../../plan/store.ts';
import { type FinalFacts, type StatusFact, statusesOf } from './rules.ts';
import { texts } from './texts.ts';
import { goalTexts } from './texts-goals.ts';

/** How far each goal has come, as the measures and statuses tell it, and room for how far it was reached. */
export function attainmentBlocks({ goals, statuses }: FinalFacts, language: Language): Block[] {
  const words = goalTexts[language];
  return [
    { kind: 'paragraph', text: words.attainment.intro, isNote: true },
    ...goals.flatMap((goal): Block[] => {
      const told = statusesOf(goal, statuses);
      const rows = attainmentRows(goal, told, language);
      const deeds = deedsOf(goal, told, language);
      return [
        { kind: 'heading', level: 2, text: words.goal(goal.number, goal.title) },
        ...(rows.length === 0
          ? []
          : [{ kind: 'facts' as const, facts: rows.map(([label, value]) => ({ label, value })) }]),
        deeds.length === 0
          ? { kind: 'paragraph', text: words.attainment.nothing }
          : { kind: 'list', items: deeds },
        { kind: 'paragraph', text: words.attainment.question },
        { kind: 'paragraph', text: texts[language].toBeFilled },
      ];
    }),
  ];
}

function attainmentRows(
  { target, baseline, measures }: GoalWithMeasures,
  told: readonly StatusFact[],
  language: Language,
): (readonly [label: string, value: string])[] {
  const words = goalTexts[language];
  const { counted, from, measures: ofMeasures, lastStatus } = words.attainment;
  const last = told.at(-1);
  const count = (state: MeasureState) => measures.filter((measure) => measure.state === state).length;
  // What is done comes first, what hasn't begun last.
  const states = (
    ['done', ...measureStates.filter((state) => !['done', 'planned'].includes(state)), 'planned'] as const
  )
    .filter((state) => count(state) > 0)
    .map((state) => counted[state](count(state)));
  return [
    ...(target === null
      ? []
      : [[words.goalParts.target, baseline === null ? target : `${target} (${from(baseline)})`] as const]),
    ...(states.length === 0 ? [] : [[ofMeasures, states.join(', ')] as const]),
    ...(last === undefined
      ? []
      : [
          [
            lastStatus,
            `${texts[language].states[last.state] ?? last.state} (${formatDate(dayOf(last.postedAt), language)})`,
          ] as const,
        ]),
  ];
}

/** What was done for a goal, day by day: its measures that were finished, and what its statuses tell. */
function deedsOf({ measures }: GoalWithMeasures, told: readonly StatusFact[], language: Language): string[] {
  const { finished } = goalTexts[language].attainment;
  const done = measures.flatMap(({ number, title, doneOn }): [Day, string][] =>
    doneOn === null ? [] : [[doneOn, finished(number, title)]],
  );
  return [...done, ...told.map((one): [Day, string] => [dayOf(one.postedAt), one.done])]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, what]) => `${formatDate(day, language)}: ${what}`);
}
