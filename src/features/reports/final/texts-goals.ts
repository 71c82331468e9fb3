import { say, translated } from '../../../translated.ts';

/** What is said of the goals: how they go, and how far each was reached. */
export const goalTexts = translated({
  mainGoal: say(
    (text: string) => `Hovedmål: ${text}`,
    (text) => `Hovudmål: ${text}`,
    (text) => `Main goal: ${text}`,
  ),
  goal: say(
    (number: number, title: string) => `Delmål ${number}: ${title}`,
    (number, title) => `Delmål ${number}: ${title}`,
    (number, title) => `Goal ${number}: ${title}`,
  ),
  goalSum: say(
    (hours: string, kroner: string) =>
      `Det er ført ${hours} timer på delmålet, med dokumentert egeninnsats for ${kroner}.`,
    (hours, kroner) => `Det er ført ${hours} timar på delmålet, med dokumentert eigeninnsats for ${kroner}.`,
    (hours, kroner) =>
      `${hours} hours have been logged for this goal, with documented own work worth ${kroner}.`,
  ),
  goalHours: say(
    (hours: string) => `Det er ført ${hours} timer på delmålet.`,
    (hours) => `Det er ført ${hours} timar på delmålet.`,
    (hours) => `${hours} hours have been logged for this goal.`,
  ),
  goalParts: {
    indicator: say('Måles ved', 'Blir målt ved', 'Measured by'),
    baseline: say('Utgangspunkt', 'Utgangspunkt', 'Baseline'),
    target: say('Måltall', 'Måltal', 'Target'),
    partners: say('Partnere', 'Partnarar', 'Partners'),
  },
  attainment: {
    intro: say(
      'Satt sammen av tiltak og statuser. Kommunen skriver selv hvor langt hvert delmål er nådd.',
      'Sett saman av tiltak og statusar. Kommunen skriv sjølv kor langt kvart delmål er nådd.',
      'Put together from measures and statuses. The municipality itself writes how far each goal was reached.',
    ),
    from: say(
      (baseline: string) => `utgangspunkt: ${baseline}`,
      (baseline) => `utgangspunkt: ${baseline}`,
      (baseline) => `baseline: ${baseline}`,
    ),
    measures: say('Tiltak', 'Tiltak', 'Measures'),
    counted: {
      done: say(
        (count: number) => `${count} ${count === 1 ? 'ferdig' : 'ferdige'}`,
        (count) => `${count} ${count === 1 ? 'ferdig' : 'ferdige'}`,
        (count) => `${count} done`,
      ),
      onTrack: say(
        (count: number) => `${count} i rute`,
        (count) => `${count} i rute`,
        (count) => `${count} on track`,
      ),
      delayed: say(
        (count: number) => `${count} forsinket`,
        (count) => `${count} forseinka`,
        (count) => `${count} delayed`,
      ),
      stopped: say(
        (count: number) => `${count} stanset`,
        (count) => `${count} stansa`,
        (count) => `${count} stopped`,
      ),
      planned: say(
        (count: number) => `${count} ${count === 1 ? 'planlagt' : 'planlagte'}`,
        (count) => `${count} ${count === 1 ? 'planlagt' : 'planlagde'}`,
        (count) => `${count} planned`,
      ),
    },
    lastStatus: say('Siste status', 'Siste status', 'Latest status'),
    finished: say(
      (number: number, title: string) => `Tiltak ${number} ble ferdig: ${title}`,
      (number, title) => `Tiltak ${number} blei ferdig: ${title}`,
      (number, title) => `Measure ${number} was done: ${title}`,
    ),
    nothing: say(
      'Ingenting er meldt ferdig eller fortalt i noen status.',
      'Ingenting er meldt ferdig eller fortalt i nokon status.',
      'Nothing has been reported done or told in a status.',
    ),
    question: say(
      'Hvor langt er delmålet nådd?',
      'Kor langt er delmålet nådd?',
      'How far was the goal reached?',
    ),
  },
  noGoals: say(
    'Det er ikke lagt inn delmål.',
    'Det er ikkje lagt inn delmål.',
    'No goals have been entered.',
  ),
  noMeasures: say(
    'Det er ikke lagt inn tiltak under dette delmålet.',
    'Det er ikkje lagt inn tiltak under dette delmålet.',
    'No measures have been entered under this goal.',
  ),
});
