import type { Translated } from '../../language.ts';

type Help = Translated<{ readonly type: string; readonly does: string }>;

/** The lines for `hjelp`. */
export const help: Readonly<
  Record<
    | 'plan'
    | 'list'
    | 'new'
    | 'newGoal'
    | 'edit'
    | 'editGoal'
    | 'drop'
    | 'dropGoal'
    | 'restore'
    | 'restoreGoal',
    Help
  >
> = {
  plan: {
    nb: {
      type: 'tiltak 3 forsinket Venter på tilbud',
      does: 'setter tilstanden til et tiltak, med et notat om du vil; «tiltak» viser planen og «tiltak 3» ett tiltak',
    },
    nn: {
      type: 'tiltak 3 forseinka Ventar på tilbod',
      does: 'set tilstanden til eit tiltak, med eit notat om du vil; «tiltak» viser planen og «tiltak 3» eitt tiltak',
    },
    en: {
      type: 'measure 3 delayed Waiting for offers',
      does: 'sets how a measure is doing, with a note if you like; “measure” shows the plan and “measure 3” one of it',
    },
  },
  list: {
    nb: { type: 'tiltak liste Leka', does: 'viser en kommunes hovedmål, delmål og tiltak' },
    nn: { type: 'tiltak liste Leka', does: 'viser hovudmål, delmål og tiltak i ein kommune' },
    en: { type: 'measure list Leka', does: "shows a municipality's main goal, goals and measures" },
  },
  new: {
    nb: {
      type: 'tiltak ny Bedriftsbesøk delmål 1 frist 30. juni ansvar prosjektlederen',
      does: 'legger et tiltak til planen; «tiltak ny» alene gir et skjema',
    },
    nn: {
      type: 'tiltak ny Bedriftsbesøk delmål 1 frist 30. juni ansvar prosjektleiaren',
      does: 'legg eit tiltak til planen; «tiltak ny» åleine gjev eit skjema',
    },
    en: {
      type: 'measure new Company visits goal 1 due 30 June responsible project leader',
      does: 'adds a measure to the plan; “measure new” alone gives a form',
    },
  },
  newGoal: {
    nb: { type: 'tiltak delmål ny Næringsutvikling', does: 'legger et delmål til planen' },
    nn: { type: 'tiltak delmål ny Næringsutvikling', does: 'legg eit delmål til planen' },
    en: { type: 'measure goal new Business development', does: 'adds a goal to the plan' },
  },
  edit: {
    nb: {
      type: 'tiltak endre 3 frist 1. september',
      does: 'endrer et tiltak; «tiltak endre 3» alene gir et skjema',
    },
    nn: {
      type: 'tiltak endre 3 frist 1. september',
      does: 'endrar eit tiltak; «tiltak endre 3» åleine gjev eit skjema',
    },
    en: {
      type: 'measure edit 3 due 1 September',
      does: 'changes a measure; “measure edit 3” alone gives a form',
    },
  },
  editGoal: {
    nb: { type: 'tiltak delmål endre 2', does: 'endrer et delmål i et skjema' },
    nn: { type: 'tiltak delmål endre 2', does: 'endrar eit delmål i eit skjema' },
    en: { type: 'measure goal edit 2', does: 'changes a goal in a form' },
  },
  drop: {
    nb: { type: 'tiltak slett 3', does: 'sletter et tiltak; det som er gjort, blir stående' },
    nn: { type: 'tiltak slett 3', does: 'slettar eit tiltak; det som er gjort, blir ståande' },
    en: { type: 'measure delete 3', does: 'deletes a measure; what was done stays' },
  },
  dropGoal: {
    nb: { type: 'tiltak delmål slett 2', does: 'sletter et delmål uten tiltak' },
    nn: { type: 'tiltak delmål slett 2', does: 'slettar eit delmål utan tiltak' },
    en: { type: 'measure goal delete 2', does: 'deletes a goal without measures' },
  },
  restore: {
    nb: { type: 'tiltak gjenopprett 3', does: 'henter tilbake et tiltak som er slettet' },
    nn: { type: 'tiltak gjenopprett 3', does: 'hentar tilbake eit tiltak som er sletta' },
    en: { type: 'measure restore 3', does: 'brings back a measure that was deleted' },
  },
  restoreGoal: {
    nb: { type: 'tiltak delmål gjenopprett 2', does: 'henter tilbake et delmål som er slettet' },
    nn: { type: 'tiltak delmål gjenopprett 2', does: 'hentar tilbake eit delmål som er sletta' },
    en: { type: 'measure goal restore 2', does: 'brings back a goal that was deleted' },
  },
};
