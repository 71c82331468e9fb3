import { pressing } from '../../chat/wording.ts';
import type { LagbotFeature } from '../context.ts';
import { rightTo } from '../rights.ts';
import { revokeLinks } from './access/handlers-revoke.ts';
import { makePressed } from './handlers.ts';
import { makeFromForm, openReportForm } from './handlers-form.ts';
import { askFor } from './handlers-typed.ts';
import { makingOf } from './rules-order.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** Those with a role in a municipality or in the county; which documents they may have is each handler's to say. */
const readers = rightTo('reports.read', (language) => texts[language].refusal);

/** Those who may have named hours: their own, or, as anybody in a municipality can be a deputy, those they control. */
const keepers = rightTo('reports.timesheet', (language) =>
  texts[language].faults.notYours(texts[language].documents.timesheet),
);

/** Rapport: timesheets, own financing, the final report and the archive package as files. */
export const reports: LagbotFeature = {
  id: 'reports',
  word: said.open.phrase,
  slash: '/rapport',
  commands: [
    { ...said.open, right: readers, typed: openReportForm, pressed: openReportForm },
    { ...said.timesheet, right: keepers, typed: askFor('timesheet') },
    { ...said['own-financing'], right: readers, typed: askFor('own-financing') },
    { ...said.final, right: readers, typed: askFor('final') },
    { ...said.archive, right: keepers, typed: askFor('archive'), pressed: askFor('archive') },
    { ...said.revoke, right: readers, typed: revokeLinks, pressed: revokeLinks },
    { id: 'reports.make', right: readers, pressed: pressing(makingOf('timesheet'), makePressed) },
    { ...said.order, right: readers, submitted: makeFromForm },
  ],
};
