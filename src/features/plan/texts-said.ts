import { carrying, remainder, word, wordOf } from '../../chat/button-value.ts';
import { phrasesOf, sayings } from '../../chat/wording.ts';
import { say } from '../../translated.ts';
import { measureStates } from './store.ts';

/** The verb with the word for a goal on either side: «delmål ny», «nytt delmål», «goal new». */
const goalWords = (...verbs: readonly string[]): string[] =>
  verbs.flatMap((verb) =>
    ['delmål', 'delmal', 'goal'].flatMap((goal) => [`${goal} ${verb}`, `${verb} ${goal}`]),
  );

/** What is to be changed, and how where that was typed. */
const change = carrying({ id: word, words: remainder });

/** What is said about the plan, typed or pressed. */
export const said = sayings(
  'measures',
  say('tiltak', 'tiltak', 'measure'),
  {
    take: {
      example: say(
        '3 forsinket Venter på tilbud',
        '3 forseinka Ventar på tilbod',
        '3 delayed Waiting for offers',
      ),
      does: say(
        'endrer statusen til et tiltak, med et notat om du vil; «tiltak» viser planen og «tiltak 3» ett tiltak',
        'endrar statusen til eit tiltak, med eit notat om du vil; «tiltak» viser planen og «tiltak 3» eitt tiltak',
        'changes the status of a measure, with a note if you like; “measure” shows the plan and “measure 3” one measure',
      ),
    },
    list: {
      verb: say('liste', 'liste', 'list'),
      or: ['lista', 'vis', 'show'],
      example: say('Leka'),
      does: say(
        'viser hovedmål, delmål og tiltak i en kommune',
        'viser hovudmål, delmål og tiltak i ein kommune',
        'shows a municipality’s main goal, goals and measures',
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
      does: say(
        'legger et delmål til planen; «for alle i avtalen» til slutt gir hver kommune i avtalen sitt',
        'legg eit delmål til planen; «for alle i avtalen» til slutt gjev kvar kommune i avtalen sitt',
        'adds a goal to the plan; with “for all in the agreement” at the end, each municipality in it gets its own',
      ),
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
  },
  {
    plan: 'take',
    show: 'take',
    showGoal: 'take',
    state: ['take', carrying({ id: word, state: wordOf(measureStates), note: remainder })],
    create: 'new',
    createGoal: 'newGoal',
    save: 'edit',
    saveGoal: 'editGoal',
  },
);

/** The commands that do the same with a measure as with a goal. */
export const saidOf = {
  measure: said,
  goal: {
    ...{ new: said.newGoal, edit: said.editGoal, drop: said.dropGoal, restore: said.restoreGoal },
    ...{ create: said.createGoal, save: said.saveGoal },
    show: { ...said.showGoal, phrase: { nb: 'tiltak delmål', nn: 'tiltak delmål', en: 'measure goal' } },
  },
};

/** The words of these commands, for sentences that name them. */
export const { nb, nn, en } = phrasesOf(said);
