import type { LagbotFeature } from '../context.ts';
import { coordinatorsTo, reportersTo, rightTo } from '../rights.ts';
import { listShared, openReply, replyTyped, saveReply, showStatus, showTyped } from './dialogue/handlers.ts';
import { dialogueTexts } from './dialogue/texts.ts';
import {
  chooseState,
  openStatusForm,
  reportNothingNew,
  reportStatus,
  saveStatus,
  showStatusHome,
  takeStatus,
} from './handlers.ts';
import {
  changeStatus,
  editStatus,
  openEdit,
  restoreLatest,
  restoreVersion,
  takeBackStatus,
  undoLatest,
  undoVersion,
} from './handlers-own.ts';
import { nudgeStatus, previewNudge, sendNudge } from './remind/handlers-nudge.ts';
import { statusReminders } from './remind/reminders.ts';
import { texts } from './texts.ts';

/** Who may read statuses: the dialogue's people their network's, project groups and owners their municipality's. */
const readers = rightTo('status.read', (language) => texts[language].faults.readers);

/** Who may take part in the dialogue. */
const talkers = rightTo('status.discuss', (language) => dialogueTexts[language].faults.mayNotAnswer);

const reporters = reportersTo('status.report');
const nudgers = coordinatorsTo('status.nudge');

/** Statusoppdateringer: short updates, and the dialogue about them. */
export const status: LagbotFeature = {
  id: 'status',
  word: { nb: 'status', nn: 'status', en: 'status' },
  slash: '/lagstatus',
  commands: [
    {
      id: 'status.report',
      words: ['meld inn', 'ny status', 'new status'],
      right: reporters,
      help: {
        nb: {
          type: 'status i rute: TEKST. Neste: TEKST',
          does: 'melder status for kommunen (i rute, forsinket eller stanset)',
        },
        nn: {
          type: 'status i rute: TEKST. Neste: TEKST',
          does: 'melder status for kommunen (i rute, forseinka eller stansa)',
        },
        en: {
          type: 'status on track: TEXT. Next: TEXT',
          does: "reports the municipality's status (on track, delayed or stopped)",
        },
      },
      typed: reportStatus,
    },
    {
      id: 'status.take',
      words: [],
      right: readers,
      help: {
        nb: { type: 'status 2', does: 'viser nummer 2 i lista, med versjoner og svar' },
        nn: { type: 'status 2', does: 'viser nummer 2 i lista, med versjonar og svar' },
        en: { type: 'status 2', does: 'shows number 2 of the list, with its versions and replies' },
      },
      typed: takeStatus,
    },
    {
      id: 'status.list',
      words: ['liste', 'list', 'lista'],
      right: readers,
      help: {
        nb: {
          type: 'status liste uke 12',
          does: 'viser statusene i nettverket (uke og kommune kan sløyfes)',
        },
        nn: {
          type: 'status liste veke 12',
          does: 'viser statusane i nettverket (veke og kommune kan sløyfast)',
        },
        en: {
          type: 'status list week 12',
          does: "lists the network's statuses (week and municipality are optional)",
        },
      },
      typed: listShared,
    },
    {
      id: 'status.showTyped',
      words: ['vis', 'show'],
      right: readers,
      help: {
        nb: { type: 'status vis Leka uke 12', does: 'viser en hel status med dialogen' },
        nn: { type: 'status vis Leka veke 12', does: 'viser ein heil status med dialogen' },
        en: { type: 'status show Leka week 12', does: 'shows a whole status with its dialogue' },
      },
      typed: showTyped,
    },
    {
      id: 'status.replyTyped',
      words: ['svar', 'kommenter', 'reply', 'comment'],
      right: talkers,
      help: {
        nb: { type: 'status svar 2 TEKST', does: 'svarer på en status; den som skrev den, får beskjed' },
        nn: { type: 'status svar 2 TEKST', does: 'svarar på ein status; den som skreiv han, får beskjed' },
        en: { type: 'status reply 2 TEXT', does: 'replies to a status; its author is told' },
      },
      typed: replyTyped,
    },
    {
      id: 'status.editLatest',
      words: ['endre', 'edit'],
      right: reporters,
      help: {
        nb: {
          type: 'status endre',
          does: 'endrer din siste status; den tidligere versjonen blir tatt vare på',
        },
        nn: {
          type: 'status endre',
          does: 'endrar den siste statusen din; den tidlegare versjonen blir teken vare på',
        },
        en: { type: 'status edit', does: 'changes your latest status; the earlier version is kept' },
      },
      typed: editStatus,
    },
    {
      id: 'status.undoLatest',
      words: ['angre', 'undo'],
      right: reporters,
      help: {
        nb: { type: 'status angre', does: 'trekker tilbake det siste du meldte eller endret denne uka' },
        nn: { type: 'status angre', does: 'trekkjer tilbake det siste du melde eller endra denne veka' },
        en: { type: 'status undo', does: 'withdraws what you last reported or changed this week' },
      },
      typed: undoLatest,
    },
    {
      id: 'status.restoreLatest',
      words: ['gjenopprett', 'restore'],
      right: reporters,
      help: {
        nb: { type: 'status gjenopprett', does: 'henter fram igjen en status du angret denne uka' },
        nn: { type: 'status gjenopprett', does: 'hentar fram att ein status du angra denne veka' },
        en: { type: 'status restore', does: 'brings back a status you undid this week' },
      },
      typed: restoreLatest,
    },
    {
      id: 'status.nudgeTyped',
      words: ['purr', 'purring', 'nudge', 'remind'],
      right: nudgers,
      help: {
        nb: { type: 'status purr', does: 'purrer på dem som ikke har meldt denne uka, én gang om dagen' },
        nn: { type: 'status purr', does: 'purrar på dei som ikkje har meldt denne veka, éin gong om dagen' },
        en: { type: 'status nudge', does: "reminds those who haven't reported this week, once a day" },
      },
      typed: nudgeStatus,
    },
    { id: 'status.choose', right: reporters, pressed: chooseState },
    { id: 'status.open', right: reporters, pressed: openStatusForm },
    { id: 'status.nothingNew', right: reporters, pressed: reportNothingNew },
    { id: 'status.edit', right: reporters, pressed: openEdit },
    { id: 'status.undo', right: reporters, pressed: undoVersion },
    { id: 'status.restore', right: reporters, pressed: restoreVersion },
    { id: 'status.show', right: readers, pressed: showStatus },
    { id: 'status.openReply', right: talkers, pressed: openReply },
    { id: 'status.nudge', right: nudgers, pressed: previewNudge },
    { id: 'status.sendNudge', right: nudgers, pressed: sendNudge },
    { id: 'status.save', right: reporters, submitted: saveStatus },
    { id: 'status.change', right: reporters, submitted: changeStatus },
    { id: 'status.reply', right: talkers, submitted: saveReply },
  ],
  reminders: statusReminders,
  takeBack: takeBackStatus,
  undoesItself: true,
  home: showStatusHome,
};
