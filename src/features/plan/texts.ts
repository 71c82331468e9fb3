import { carrying, remainder, word, wordOf } from '../../chat/carried.ts';
import { press, sayings } from '../../chat/command.ts';
import { say, translated } from '../../translated.ts';
import { measureStates } from './store.ts';

/** The verb with the word for a goal on either side: «delmål ny», «nytt delmål», «goal new». */
const goalWords = (...verbs: readonly string[]): string[] =>
  verbs.flatMap((verb) =>
    ['delmål', 'delmal', 'goal'].flatMap((goal) => [`${goal} ${verb}`, `${verb} ${goal}`]),
  );

/** What is to be changed, and how where that was typed. */
const change = carrying({ id: word, words: remainder });

/** What is typed about the plan. */
export const said = sayings('measures', say('tiltak', 'tiltak', 'measure'), {
  take: {
    example: say(
      '3 forsinket Venter på tilbud',
      '3 forseinka Ventar på tilbod',
      '3 delayed Waiting for offers',
    ),
    does: say(
      'setter tilstanden til et tiltak, med et notat om du vil; «tiltak» viser planen og «tiltak 3» ett tiltak',
      'set tilstanden til eit tiltak, med eit notat om du vil; «tiltak» viser planen og «tiltak 3» eitt tiltak',
      'sets how a measure is doing, with a note if you like; “measure” shows the plan and “measure 3” one of it',
    ),
  },
  list: {
    verb: say('liste', 'liste', 'list'),
    or: ['lista', 'vis', 'show'],
    example: say('Leka'),
    does: say(
      'viser en kommunes hovedmål, delmål og tiltak',
      'viser hovudmål, delmål og tiltak i ein kommune',
      "shows a municipality's main goal, goals and measures",
    ),
  },
  new: {
    verb: say('ny', 'ny', 'new'),
    or: ['nytt', 'nye', 'add'],
    example: say(
      'Bedriftsbesøk delmål 1 frist 30. juni ansvar prosjektlederen',
      'Bedriftsbesøk delmål 1 frist 30. juni ansvar prosjektleiaren',
      'Company visits goal 1 due 30 June responsible project leader',
    ),
    does: say(
      'legger et tiltak til planen; «tiltak ny» alene gir et skjema',
      'legg eit tiltak til planen; «tiltak ny» åleine gjev eit skjema',
      'adds a measure to the plan; “measure new” alone gives a form',
    ),
  },
  newGoal: {
    verb: say('delmål ny', 'delmål ny', 'goal new'),
    or: goalWords('ny', 'new', 'nytt', 'nye', 'add'),
    example: say('Næringsutvikling', 'Næringsutvikling', 'Business development'),
    does: say('legger et delmål til planen', 'legg eit delmål til planen', 'adds a goal to the plan'),
  },
  edit: {
    carries: change,
    verb: say('endre', 'endre', 'edit'),
    or: ['rett', 'change'],
    example: say('3 frist 1. september', '3 frist 1. september', '3 due 1 September'),
    does: say(
      'endrer et tiltak; «tiltak endre 3» alene gir et skjema',
      'endrar eit tiltak; «tiltak endre 3» åleine gjev eit skjema',
      'changes a measure; “measure edit 3” alone gives a form',
    ),
  },
  editGoal: {
    carries: change,
    verb: say('delmål endre', 'delmål endre', 'goal edit'),
    or: goalWords('endre', 'edit', 'rett', 'change'),
    example: say('2'),
    does: say('endrer et delmål i et skjema', 'endrar eit delmål i eit skjema', 'changes a goal in a form'),
  },
  drop: {
    verb: say('slett', 'slett', 'delete'),
    or: ['fjern', 'remove'],
    example: say('3'),
    does: say(
      'sletter et tiltak; det som er gjort, blir stående',
      'slettar eit tiltak; det som er gjort, blir ståande',
      'deletes a measure; what was done stays',
    ),
  },
  dropGoal: {
    verb: say('delmål slett', 'delmål slett', 'goal delete'),
    or: goalWords('slett', 'delete', 'fjern', 'remove'),
    example: say('2'),
    does: say(
      'sletter et delmål uten tiltak',
      'slettar eit delmål utan tiltak',
      'deletes a goal without measures',
    ),
  },
  restore: {
    verb: say('gjenopprett', 'gjenopprett', 'restore'),
    example: say('3'),
    does: say(
      'henter tilbake et tiltak som er slettet',
      'hentar tilbake eit tiltak som er sletta',
      'brings back a measure that was deleted',
    ),
  },
  restoreGoal: {
    verb: say('delmål gjenopprett', 'delmål gjenopprett', 'goal restore'),
    or: goalWords('gjenopprett', 'restore'),
    example: say('2'),
    does: say(
      'henter tilbake et delmål som er slettet',
      'hentar tilbake eit delmål som er sletta',
      'brings back a goal that was deleted',
    ),
  },
});

/** What is pressed under an id of its own, and typed without a verb. */
export const pressed = {
  plan: { ...said.take, id: 'measures.plan' },
  show: {
    measure: { ...said.take, id: 'measures.show' },
    goal: {
      ...said.take,
      id: 'measures.showGoal',
      phrase: { nb: 'tiltak delmål', nn: 'tiltak delmål', en: 'measure goal' },
    },
  },
  state: press(
    'measures.state',
    said.take,
    carrying({ id: word, state: wordOf(measureStates), note: remainder }),
  ),
};

/** The commands that do the same with a measure as with a goal. */
export const saidOf = {
  measure: said,
  goal: { new: said.newGoal, edit: said.editGoal, drop: said.dropGoal, restore: said.restoreGoal },
};

/** All that the plan itself says; what is said when it changes stands in measures/texts.ts. */
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
      `Skriv for eksempel «${said.take.phrase.nb} ${reference}», så ser du ett tiltak med status og endringer.`,
    (reference) =>
      `Skriv til dømes «${said.take.phrase.nn} ${reference}», så ser du eitt tiltak med status og endringar.`,
    (reference) =>
      `Type “${said.take.phrase.en} ${reference}”, for example, to see one with its statuses and changes.`,
  ),
  choose: say('Vis planen for', 'Vis planen for', 'Show the plan of'),
  columns: {
    place: say('Kommune', 'Kommune', 'Municipality'),
    goals: say('Delmål', 'Delmål', 'Goals'),
    overdue: say('over fristen', 'over fristen', 'overdue'),
  },
  labels: {
    mainGoal: say('Hovedmål', 'Hovudmål', 'Main goal'),
    goal: say('Delmål', 'Delmål', 'Goal'),
    theme: say('Tema', 'Tema', 'Theme'),
    responsible: say('Ansvar', 'Ansvar', 'Responsible'),
    due: say('Frist', 'Frist', 'Due'),
    cadence: say('Hvor ofte', 'Kor ofte', 'How often'),
    state: say('Tilstand', 'Tilstand', 'State'),
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
    newGoal: say('Nytt delmål', 'Nytt delmål', 'New goal'),
    newMeasure: say('Nytt tiltak', 'Nytt tiltak', 'New measure'),
    edit: say('Endre', 'Endre', 'Change'),
    drop: say('Slett', 'Slett', 'Delete'),
    undo: say('Angre', 'Angre', 'Undo'),
    restore: say('Gjenopprett', 'Gjenopprett', 'Restore'),
    show: say('Vis', 'Vis', 'Show'),
  },
  home: say('Tiltak over fristen', 'Tiltak over fristen', 'Overdue measures'),
  reminder: say(
    (title: string, relative: string) => `Tiltak med frist ${relative}: ${title}`,
    (title, relative) => `Tiltak med frist ${relative}: ${title}`,
    (title, relative) => `Measure due ${relative}: ${title}`,
  ),
});
