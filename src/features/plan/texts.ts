import { say, translated } from '../../translated.ts';
import { en, nb, nn } from './texts-said.ts';

/** All that the plan itself says; what is said when it changes stands in change/texts.ts. */
export const texts = translated({
  heading: say(
    (place: string) => `Delmål og tiltak i ${place}`,
    (place) => `Delmål og tiltak i ${place}`,
    (place) => `Goals and measures in ${place}`,
  ),
  allHeading: say(
    'Delmål og tiltak i kommunene',
    'Delmål og tiltak i kommunane',
    'Goals and measures by municipality',
  ),
  goal: say(
    (number: number, title: string) => `Delmål ${number}: ${title}`,
    (number, title) => `Delmål ${number}: ${title}`,
    (number, title) => `Goal ${number}: ${title}`,
  ),
  measure: say(
    (number: number, title: string) => `Tiltak ${number}: ${title}`,
    (number, title) => `Tiltak ${number}: ${title}`,
    (number, title) => `Measure ${number}: ${title}`,
  ),
  hours: say(
    (hours: string) => `${hours} timer`,
    (hours) => `${hours} timar`,
    (hours) => `${hours} hours`,
  ),
  over: say(
    (days: number) => (days === 1 ? '1 dag over fristen' : `${days} dager over fristen`),
    (days) => (days === 1 ? '1 dag over fristen' : `${days} dagar over fristen`),
    (days) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
  ),
  doneOn: say(
    (day: string) => `ferdig ${day}`,
    (day) => `ferdig ${day}`,
    (day) => `done ${day}`,
  ),
  report: say(
    (day: string, state: string, words: string) => `Siste status ${day}, ${state}: ${words}`,
    (day, state, words) => `Siste status ${day}, ${state}: ${words}`,
    (day, state, words) => `Latest status ${day}, ${state}: ${words}`,
  ),
  noGoals: say(
    (place: string) => `${place} har ingen delmål ennå.`,
    (place) => `${place} har ingen delmål enno.`,
    (place) => `${place} has no goals yet.`,
  ),
  noMeasures: say('Ingen tiltak ennå.', 'Ingen tiltak enno.', 'No measures yet.'),
  how: say(
    (reference: string) =>
      `Skriv for eksempel «${nb.take} ${reference}», så ser du ett tiltak med status og endringer.`,
    (reference) =>
      `Skriv til dømes «${nn.take} ${reference}», så ser du eitt tiltak med status og endringar.`,
    (reference) => `Type “${en.take} ${reference}”, for example, to see one with its statuses and changes.`,
  ),
  choose: say('Vis planen for', 'Vis planen for', 'Show the plan of'),
  columns: {
    place: say('Kommune', 'Kommune', 'Municipality'),
    goals: say('Delmål', 'Delmål', 'Goals'),
    overdue: say('over fristen', 'over fristen', 'overdue'),
  },
  labels: {
    agreement: say('Felles i avtalen', 'Felles i avtalen', 'Shared in the agreement'),
    indicator: say('Måles ved', 'Blir målt ved', 'Measured by'),
    baseline: say('Utgangspunkt', 'Utgangspunkt', 'Baseline'),
    target: say('Måltall', 'Måltal', 'Target'),
    partners: say('Partnere', 'Partnarar', 'Partners'),
    mainGoal: say('Hovedmål', 'Hovudmål', 'Main goal'),
    goal: say('Delmål', 'Delmål', 'Goal'),
    theme: say('Tema', 'Tema', 'Theme'),
    responsible: say('Ansvar', 'Ansvar', 'Responsible'),
    due: say('Frist', 'Frist', 'Due'),
    cadence: say('Hvor ofte', 'Kor ofte', 'How often'),
    state: say('Status', 'Status', 'Status'),
    hours: say('Timer så langt', 'Timar så langt', 'Hours so far'),
    reports: say('Status', 'Status', 'Statuses'),
    changes: say('Endringer', 'Endringar', 'Changes'),
    place: say('Kommune', 'Kommune', 'Municipality'),
  },
  none: say('ikke satt', 'ikkje sett', 'not set'),
  event: say(
    (kind: 'created' | 'changed', day: string, name: string) =>
      `${kind === 'created' ? 'Opprettet' : 'Endret'} ${day} av ${name}`,
    (kind, day, name) => `${kind === 'created' ? 'Oppretta' : 'Endra'} ${day} av ${name}`,
    (kind, day, name) => `${kind === 'created' ? 'Created' : 'Changed'} ${day} by ${name}`,
  ),
  noReports: say(
    'Ingen status er meldt på dette ennå.',
    'Ingen status er meld på dette enno.',
    'No status has been reported on this yet.',
  ),
  buttons: {
    goalNew: say('Nytt delmål', 'Nytt delmål', 'New goal'),
    measureNew: say('Nytt tiltak', 'Nytt tiltak', 'New measure'),
    edit: say('Endre', 'Endre', 'Change'),
    drop: say('Slett', 'Slett', 'Delete'),
    undo: say('Angre', 'Angre', 'Undo'),
    restore: say('Gjenopprett', 'Gjenopprett', 'Restore'),
    show: say('Vis', 'Vis', 'Show'),
  },
  reminder: say(
    (title: string, relative: string) => `Tiltak med frist ${relative}: ${title}`,
    (title, relative) => `Tiltak med frist ${relative}: ${title}`,
    (title, relative) => `Measure due ${relative}: ${title}`,
  ),
});
