import { dayOf } from '../../../calendar/days.ts';
import type { Fact } from '../../../documents/document.ts';
import { formatHours, formatKroner, formatNumber } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { type FinalFacts, type GatheringFact, hasMoney, isKept, minutesOf, type YearFact } from './rules.ts';
import { texts } from './texts.ts';

type Rows = readonly (readonly [label: string, value: string])[];

/** The work in figures. What the agreement doesn't ask for has no row while there is nothing of it. */
export function figureFacts(facts: FinalFacts, language: Language, now: Date): Fact[] {
  const words = texts[language].figures;
  const measures = facts.goals.flatMap((goal) => goal.measures);
  const held = facts.gatherings.filter(({ endsAt }) => endsAt < now);
  const due = facts.deadlines.flatMap((deadline) => isKept(deadline, dayOf(now)) ?? []);
  const minutes = minutesOf(facts.hours, () => true);
  const done = measures.filter(({ state }) => state === 'done').length;
  const rows: Rows = [
    ...(minutes > 0 || facts.asks.hours ? [[words.hours, formatHours(minutes)] as const] : []),
    ...(hasMoney(facts) ? moneyRows(facts, language) : []),
    ...(measures.length === 0 ? [] : [[words.measures, words.measuresValue(done, measures.length)] as const]),
    ...(facts.statuses.length === 0 && !facts.asks.statuses
      ? []
      : [[words.statuses, formatNumber(facts.statuses.length, language)] as const]),
    ...(held.length === 0 ? [] : [[words.gatherings, attendanceOf(held, language)] as const]),
    ...(due.length === 0
      ? []
      : [
          [words.deadlines, words.deadlinesValue(due.filter((isDone) => isDone).length, due.length)] as const,
        ]),
  ];
  return rows.map(([label, value]) => ({ label, value }));
}

function moneyRows({ years, grantPaid }: FinalFacts, language: Language): Rows {
  const words = texts[language].figures;
  const sum = (of: (year: YearFact) => number) =>
    formatKroner(
      years.reduce((total, year) => total + of(year), 0),
      language,
    );
  return [
    [words.documented, sum(({ documented }) => documented)],
    ...(years.some(({ ownMeans }) => ownMeans !== 0)
      ? [[words.ownMeans, sum(({ ownMeans }) => ownMeans)] as const]
      : []),
    [words.counted, sum(({ counted }) => counted)],
    ...(grantPaid === undefined ? [] : [[words.grantPaid, formatKroner(grantPaid, language)] as const]),
  ];
}

/** Of those whose attendance nobody has noted, nothing is known. */
function attendanceOf(held: readonly GatheringFact[], language: Language): string {
  const { gatheringsValue, notNoted, noneNoted } = texts[language].figures;
  const noted = held.filter(({ isRecorded }) => isRecorded);
  if (noted.length === 0) return noneNoted(held.length);
  const attended = noted.filter((one) => one.attended > 0).length;
  return [
    gatheringsValue(attended, noted.length),
    ...(noted.length < held.length ? [notNoted(held.length - noted.length)] : []),
  ].join('; ');
}
