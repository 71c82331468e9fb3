import type { Translated } from '../../chat/language.ts';
import type { MeasureState } from './store.ts';

/** The verbs of the commands, as they are typed. */
export type Verb = 'new' | 'edit' | 'drop' | 'restore';

type Texts = {
  readonly word: string;
  readonly goalWord: string;
  readonly verbs: Readonly<Record<Verb, string>>;
  readonly states: Readonly<Record<MeasureState, string>>;
  readonly heading: (place: string) => string;
  readonly allHeading: string;
  readonly goal: (number: number, title: string) => string;
  readonly measure: (number: number, title: string) => string;
  readonly hours: (hours: string) => string;
  readonly over: (days: number) => string;
  readonly doneOn: (day: string) => string;
  readonly report: (day: string, state: string, words: string) => string;
  readonly noGoals: (place: string) => string;
  readonly noMeasures: string;
  readonly how: (reference: string) => string;
  readonly choose: string;
  readonly columns: Readonly<Record<'place' | 'goals' | 'overdue', string>>;
  readonly labels: Readonly<
    Record<
      | 'mainGoal'
      | 'goal'
      | 'theme'
      | 'responsible'
      | 'due'
      | 'cadence'
      | 'state'
      | 'hours'
      | 'reports'
      | 'changes'
      | 'place',
      string
    >
  >;
  readonly none: string;
  readonly event: (kind: 'created' | 'changed', day: string, name: string) => string;
  readonly noReports: string;
  readonly buttons: Readonly<
    Record<'newGoal' | 'newMeasure' | 'edit' | 'drop' | 'undo' | 'restore' | 'show', string>
  >;
  readonly home: string;
  readonly reminder: (title: string, relative: string) => string;
};

/** All that the plan itself says; what is said when it changes stands in texts-plan.ts. */
export const texts: Translated<Texts> = {
  nb: {
    word: 'tiltak',
    goalWord: 'delmål',
    verbs: { new: 'ny', edit: 'endre', drop: 'slett', restore: 'gjenopprett' },
    states: {
      planned: 'planlagt',
      onTrack: 'i rute',
      delayed: 'forsinket',
      stopped: 'stanset',
      done: 'ferdig',
    },
    heading: (place) => `Delmål og tiltak i ${place}`,
    allHeading: 'Delmål og tiltak i kommunene',
    goal: (number, title) => `Delmål ${number}: ${title}`,
    measure: (number, title) => `Tiltak ${number}: ${title}`,
    hours: (hours) => `${hours} timer`,
    over: (days) => (days === 1 ? '1 dag over fristen' : `${days} dager over fristen`),
    doneOn: (day) => `ferdig ${day}`,
    report: (day, state, words) => `Siste status ${day}, ${state}: ${words}`,
    noGoals: (place) => `${place} har ingen delmål ennå.`,
    noMeasures: 'Ingen tiltak ennå.',
    how: (reference) =>
      `Skriv for eksempel «tiltak ${reference}», så ser du ett tiltak med status og endringer.`,
    choose: 'Vis planen for',
    columns: { place: 'Kommune', goals: 'Delmål', overdue: 'over fristen' },
    labels: {
      mainGoal: 'Hovedmål',
      goal: 'Delmål',
      theme: 'Tema',
      responsible: 'Ansvar',
      due: 'Frist',
      cadence: 'Hvor ofte',
      state: 'Tilstand',
      hours: 'Timer så langt',
      reports: 'Status',
      changes: 'Endringer',
      place: 'Kommune',
    },
    none: 'ikke satt',
    event: (kind, day, name) => `${kind === 'created' ? 'Opprettet' : 'Endret'} ${day} av ${name}`,
    noReports: 'Ingen status er meldt på dette ennå.',
    buttons: {
      newGoal: 'Nytt delmål',
      newMeasure: 'Nytt tiltak',
      edit: 'Endre',
      drop: 'Slett',
      undo: 'Angre',
      restore: 'Gjenopprett',
      show: 'Vis',
    },
    home: 'Tiltak over fristen',
    reminder: (title, relative) => `Tiltak med frist ${relative}: ${title}`,
  },
  nn: {
    word: 'tiltak',
    goalWord: 'delmål',
    verbs: { new: 'ny', edit: 'endre', drop: 'slett', restore: 'gjenopprett' },
    states: {
      planned: 'planlagt',
      onTrack: 'i rute',
      delayed: 'forseinka',
      stopped: 'stansa',
      done: 'ferdig',
    },
    heading: (place) => `Delmål og tiltak i ${place}`,
    allHeading: 'Delmål og tiltak i kommunane',
    goal: (number, title) => `Delmål ${number}: ${title}`,
    measure: (number, title) => `Tiltak ${number}: ${title}`,
    hours: (hours) => `${hours} timar`,
    over: (days) => (days === 1 ? '1 dag over fristen' : `${days} dagar over fristen`),
    doneOn: (day) => `ferdig ${day}`,
    report: (day, state, words) => `Siste status ${day}, ${state}: ${words}`,
    noGoals: (place) => `${place} har ingen delmål enno.`,
    noMeasures: 'Ingen tiltak enno.',
    how: (reference) =>
      `Skriv til dømes «tiltak ${reference}», så ser du eitt tiltak med status og endringar.`,
    choose: 'Vis planen for',
    columns: { place: 'Kommune', goals: 'Delmål', overdue: 'over fristen' },
    labels: {
      mainGoal: 'Hovudmål',
      goal: 'Delmål',
      theme: 'Tema',
      responsible: 'Ansvar',
      due: 'Frist',
      cadence: 'Kor ofte',
      state: 'Tilstand',
      hours: 'Timar så langt',
      reports: 'Status',
      changes: 'Endringar',
      place: 'Kommune',
    },
    none: 'ikkje sett',
    event: (kind, day, name) => `${kind === 'created' ? 'Oppretta' : 'Endra'} ${day} av ${name}`,
    noReports: 'Ingen status er meld på dette enno.',
    buttons: {
      newGoal: 'Nytt delmål',
      newMeasure: 'Nytt tiltak',
      edit: 'Endre',
      drop: 'Slett',
      undo: 'Angre',
      restore: 'Gjenopprett',
      show: 'Vis',
    },
    home: 'Tiltak over fristen',
    reminder: (title, relative) => `Tiltak med frist ${relative}: ${title}`,
  },
  en: {
    word: 'measure',
    goalWord: 'goal',
    verbs: { new: 'new', edit: 'edit', drop: 'delete', restore: 'restore' },
    states: {
      planned: 'planned',
      onTrack: 'on track',
      delayed: 'delayed',
      stopped: 'stopped',
      done: 'done',
    },
    heading: (place) => `Goals and measures in ${place}`,
    allHeading: 'Goals and measures by municipality',
    goal: (number, title) => `Goal ${number}: ${title}`,
    measure: (number, title) => `Measure ${number}: ${title}`,
    hours: (hours) => `${hours} hours`,
    over: (days) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
    doneOn: (day) => `done ${day}`,
    report: (day, state, words) => `Latest status ${day}, ${state}: ${words}`,
    noGoals: (place) => `${place} has no goals yet.`,
    noMeasures: 'No measures yet.',
    how: (reference) => `Type “measure ${reference}”, for example, to see one with its statuses and changes.`,
    choose: 'Show the plan of',
    columns: { place: 'Municipality', goals: 'Goals', overdue: 'overdue' },
    labels: {
      mainGoal: 'Main goal',
      goal: 'Goal',
      theme: 'Theme',
      responsible: 'Responsible',
      due: 'Due',
      cadence: 'How often',
      state: 'State',
      hours: 'Hours so far',
      reports: 'Statuses',
      changes: 'Changes',
      place: 'Municipality',
    },
    none: 'not set',
    event: (kind, day, name) => `${kind === 'created' ? 'Created' : 'Changed'} ${day} by ${name}`,
    noReports: 'No status has been reported on this yet.',
    buttons: {
      newGoal: 'New goal',
      newMeasure: 'New measure',
      edit: 'Change',
      drop: 'Delete',
      undo: 'Undo',
      restore: 'Restore',
      show: 'Show',
    },
    home: 'Overdue measures',
    reminder: (title, relative) => `Measure due ${relative}: ${title}`,
  },
};
