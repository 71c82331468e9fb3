import type { Command } from '../../chat/feature.ts';
import type { Context, LagbotFeature } from '../context.ts';
import { loggers } from '../rights.ts';
import { chooseReading, logHours } from './handlers.ts';
import { editLine, revertLine } from './handlers-edit.ts';
import { changeLine, saveForm } from './handlers-form.ts';
import { hoursHome, listHours } from './handlers-list.ts';
import { removeById, removeByNumber, undoLast } from './handlers-remove.ts';

const commands: readonly Command<Context>[] = [
  {
    id: 'hours.log',
    words: [],
    right: loggers,
    help: {
      nb: {
        type: 'timer 2,5 t i går innbyggermøte',
        does: 'fører timer; «timer» alene gir et skjema. «#bolig» setter temaet, «#tilskudd» finansieringen',
      },
      nn: {
        type: 'timar 2,5 t i går innbyggjarmøte',
        does: 'fører timar; «timar» åleine gjev eit skjema. «#bolig» set temaet, «#tilskot» finansieringa',
      },
      en: {
        type: 'hours 2.5h yesterday community meeting',
        does: 'logs hours; “hours” alone gives a form. “#bolig” sets the theme, “#grant” the financing',
      },
    },
    handle: logHours,
  },
  {
    id: 'hours.list',
    words: ['liste', 'list'],
    right: loggers,
    help: {
      nb: { type: 'timer liste', does: 'timene dine; også «timer liste uke 12» og «timer liste mars»' },
      nn: { type: 'timar liste', does: 'timane dine; også «timar liste veke 12» og «timar liste mars»' },
      en: { type: 'hours list', does: 'your hours; also “hours list week 12” and “hours list march”' },
    },
    handle: listHours,
  },
  {
    id: 'hours.change',
    words: ['endre', 'change'],
    right: loggers,
    help: {
      nb: {
        type: 'timer endre siste 3 t',
        does: 'endrer det siste du førte; «timer endre 2 i går» endrer linje 2',
      },
      nn: {
        type: 'timar endre siste 3 t',
        does: 'endrar det siste du førte; «timar endre 2 i går» endrar linje 2',
      },
      en: {
        type: 'hours change last 3h',
        does: 'changes what you logged last; “hours change 2 yesterday” line 2',
      },
    },
    handle: changeLine,
  },
  {
    id: 'hours.undo',
    words: ['angre', 'undo'],
    right: loggers,
    help: {
      nb: { type: 'timer angre', does: 'sletter det siste du førte i dag' },
      nn: { type: 'timar angre', does: 'slettar det siste du førte i dag' },
      en: { type: 'hours undo', does: 'removes what you logged last today' },
    },
    handle: undoLast,
  },
  {
    id: 'hours.delete',
    words: ['slett', 'remove', 'delete'],
    right: loggers,
    help: {
      nb: { type: 'timer slett 2', does: 'sletter linje 2 i lista' },
      nn: { type: 'timar slett 2', does: 'slettar linje 2 i lista' },
      en: { type: 'hours remove 2', does: 'removes line 2 of the list' },
    },
    handle: removeByNumber,
  },
];

/** Timer: log, list, change and take back. */
export const hours: LagbotFeature = {
  id: 'hours',
  word: { nb: 'timer', nn: 'timar', en: 'hours' },
  slash: '/timer',
  commands,
  presses: [
    { id: 'hours.form', right: loggers, handle: logHours },
    { id: 'hours.edit', right: loggers, handle: editLine },
    { id: 'hours.revert', right: loggers, handle: revertLine },
    { id: 'hours.remove', right: loggers, handle: removeById },
    { id: 'hours.choose', right: loggers, handle: chooseReading },
  ],
  submits: [{ id: 'hours.save', right: loggers, handle: saveForm }],
  home: hoursHome,
};
