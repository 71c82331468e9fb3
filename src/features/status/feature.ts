import { pressing } from '../../chat/wording.ts';
import type { LagbotFeature } from '../context.ts';
import { coordinatorsTo, reportersTo, rightTo } from '../rights.ts';
import { listShared, reply, replyTyped, saveReply, showStatus, showTyped } from './dialogue/handlers.ts';
import { dialogueTexts } from './dialogue/texts.ts';
import {
  choosePlaceAndState,
  openStatusForm,
  reportNothingNew,
  reportStatus,
  saveStatus,
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
import { showStatusHome } from './home/handlers.ts';
import { nudge, nudgeStatus } from './remind/handlers-nudge.ts';
import { statusReminders } from './remind/reminders.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** Who may read statuses: the dialogue's people their network's, project groups and owners their municipality's. */
const readers = rightTo('status.read', (language) => texts[language].faults.readers);

/** Who may take part in the dialogue. */
const talkers = rightTo('status.discuss', (language) => dialogueTexts[language].faults.mayNotAnswer);

const reporters = reportersTo('status.report');
const nudgers = coordinatorsTo('status.nudge');

/** Statusoppdateringer: short updates, and the dialogue about them. */
export const status: LagbotFeature = {
  id: 'status',
  word: said.take.phrase,
  slash: '/lagstatus',
  commands: [
    { ...said.report, right: reporters, typed: reportStatus },
    { ...said.take, right: readers, typed: takeStatus },
    { ...said.list, right: readers, typed: listShared },
    { ...said.show, right: readers, typed: showTyped, pressed: showStatus },
    { ...said.reply, right: talkers, typed: replyTyped, submitted: saveReply },
    { ...said.edit, right: reporters, typed: editStatus, pressed: openEdit },
    { ...said.undo, right: reporters, typed: undoLatest, pressed: pressing(said.undo, undoVersion) },
    {
      ...said.restore,
      right: reporters,
      typed: restoreLatest,
      pressed: pressing(said.restore, restoreVersion),
    },
    { ...said.nudge, right: nudgers, typed: nudgeStatus, pressed: nudge.preview },
    { ...said.choose, right: reporters, pressed: pressing(said.choose, choosePlaceAndState) },
    { ...said.open, right: reporters, pressed: openStatusForm },
    { ...said.nothingNew, right: reporters, pressed: reportNothingNew },
    { ...said.openReply, right: talkers, pressed: pressing(said.openReply, reply) },
    { ...said.sendNudge, right: nudgers, pressed: nudge.send },
    { ...said.save, right: reporters, submitted: saveStatus },
    { ...said.change, right: reporters, submitted: changeStatus },
  ],
  reminders: statusReminders,
  takeBack: takeBackStatus,
  undoesItself: true,
  home: showStatusHome,
};
