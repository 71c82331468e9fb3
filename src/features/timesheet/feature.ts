import type { Command } from '../../chat/feature.ts';
import type { Context, LagbotFeature } from '../context.ts';
import { loggers, ownersOfHours } from '../rights.ts';
import { changeLine, editLine, revertLine } from './change/handlers.ts';
import { removeById, removeByIds, removeByNumber } from './change/handlers-remove.ts';
import { copyLines, repeatLast } from './copy/handlers.ts';
import { submitReversal } from './correct/handlers.ts';
import { chooseReading, keepOne, logAnyway, logHours, saveBoth } from './handlers.ts';
import { hoursHome, listHours } from './list/handlers.ts';
import { saveForm } from './log/handlers-form.ts';
import { hoursForms } from './log/parse-forms.ts';
import { placeMany, saveMany } from './many/handlers-save.ts';
import { explainUndo, takeBackHours } from './undo/handlers.ts';

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
    typed: logHours,
  },
  {
    id: 'hours.list',
    words: ['liste', 'lista', 'vis', 'list', 'show'],
    right: ownersOfHours,
    help: {
      nb: { type: 'timer liste', does: 'timene dine; også «timer liste uke 12» og «timer liste mars»' },
      nn: { type: 'timar liste', does: 'timane dine; også «timar liste veke 12» og «timar liste mars»' },
      en: { type: 'hours list', does: 'your hours; also “hours list week 12” and “hours list march”' },
    },
    typed: listHours,
    pressed: listHours,
  },
  {
    id: 'hours.change',
    words: ['endre', 'endra', 'rett', 'rediger', 'change', 'edit'],
    right: ownersOfHours,
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
    typed: changeLine,
  },
  {
    id: 'hours.undo',
    words: ['angre', 'angra', 'undo'],
    right: ownersOfHours,
    help: {
      nb: { type: 'timer angre', does: 'sletter det siste du førte i dag' },
      nn: { type: 'timar angre', does: 'slettar det siste du førte i dag' },
      en: { type: 'hours undo', does: 'removes what you logged last today' },
    },
    typed: explainUndo,
  },
  {
    id: 'hours.delete',
    words: ['slett', 'slette', 'sletta', 'fjern', 'remove', 'delete'],
    right: ownersOfHours,
    help: {
      nb: { type: 'timer slett 2', does: 'sletter linje 2 i lista' },
      nn: { type: 'timar slett 2', does: 'slettar linje 2 i lista' },
      en: { type: 'hours remove 2', does: 'removes line 2 of the list' },
    },
    typed: removeByNumber,
  },
  {
    id: 'hours.copy',
    words: [
      'kopier',
      'kopiér',
      'kopiere',
      'copy',
      'samme som',
      'same som',
      'det samme som',
      'det same som',
      'same as',
      'the same as',
    ],
    right: loggers,
    help: {
      nb: { type: 'timer kopier i går', does: 'fører det samme i dag; også «timer kopier 2 til onsdag»' },
      nn: { type: 'timar kopier i går', does: 'fører det same i dag; òg «timar kopier 2 til onsdag»' },
      en: { type: 'hours copy yesterday', does: 'logs the same today; also “hours copy 2 to wednesday”' },
    },
    typed: copyLines,
  },
  {
    id: 'hours.repeat',
    words: [
      'samme som sist',
      'same som sist',
      'same as last',
      'same as last time',
      'det samme som sist',
      'det same som sist',
      'the same as last',
      'the same as last time',
      'samme',
      'det samme',
      'det same',
      'som sist',
      'gjenta',
      'repeat',
    ],
    right: loggers,
    help: {
      nb: { type: 'timer samme som sist 2 t', does: 'fører det du førte sist en gang til, her med 2 t' },
      nn: { type: 'timar same som sist 2 t', does: 'fører det du førte sist ein gong til, her med 2 t' },
      en: { type: 'hours same as last 2h', does: 'logs what you logged last once more, here with 2h' },
    },
    typed: repeatLast,
  },
  {
    id: 'hours.anyway',
    words: ['likevel', 'anyway'],
    right: loggers,
    help: {
      nb: { type: 'timer likevel 2 t møte', does: 'fører linja selv om den ligner en som står' },
      nn: { type: 'timar likevel 2 t møte', does: 'fører linja sjølv om ho liknar ei som står' },
      en: { type: 'hours anyway 2h meeting', does: 'logs the line though it looks like one that is there' },
    },
    typed: logAnyway,
  },
  { id: 'hours.form', right: loggers, pressed: logHours },
  { id: 'hours.edit', right: ownersOfHours, pressed: editLine },
  { id: 'hours.revert', right: ownersOfHours, pressed: revertLine },
  { id: 'hours.remove', right: ownersOfHours, pressed: removeById },
  { id: 'hours.removeMany', right: ownersOfHours, pressed: removeByIds },
  { id: 'hours.choose', right: loggers, pressed: chooseReading },
  { id: 'hours.same', right: loggers, pressed: keepOne },
  { id: 'hours.both', right: loggers, pressed: saveBoth },
  { id: 'hours.manyAt', right: loggers, pressed: placeMany },
  { id: 'hours.saveMany', right: loggers, pressed: saveMany },
  { id: 'hours.save', right: ownersOfHours, submitted: saveForm },
  { id: 'hours.correct', right: ownersOfHours, submitted: saveForm },
  { id: 'hours.reverse', right: ownersOfHours, submitted: submitReversal },
];

/** Timer: log, list, change, copy and take back. */
export const hours: LagbotFeature = {
  id: 'hours',
  word: { nb: 'timer', nn: 'timar', en: 'hours' },
  slash: '/timer',
  commands,
  forms: hoursForms,
  takeBack: takeBackHours,
  home: hoursHome,
};
