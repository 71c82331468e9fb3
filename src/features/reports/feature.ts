import type { LagbotFeature } from '../context.ts';
import { rightTo } from '../rights.ts';
import { revokeLinks } from './access/handlers-revoke.ts';
import { makePressed } from './handlers.ts';
import { makeFromForm, openReportForm } from './handlers-form.ts';
import { askFor } from './handlers-typed.ts';
import { texts } from './texts.ts';

/** Those with a role in a municipality or in the county; which documents they may have is each handler's to say. */
const readers = rightTo('reports.read', (language) => texts[language].refusal);

/** Those who may have named hours: their own, or, as anybody in a municipality can be a deputy, those they control. */
const keepers = rightTo('reports.timesheet', (language) =>
  texts[language].faults.notYours(texts[language].documents.timesheet),
);

/** Rapport: timesheets, own financing, the final report and the archive package as files. */
export const reports: LagbotFeature = {
  id: 'reports',
  word: { nb: 'rapport', nn: 'rapport', en: 'report' },
  slash: '/rapport',
  commands: [
    {
      id: 'reports.open',
      words: [],
      right: readers,
      help: {
        nb: { type: 'rapport', does: 'åpner et skjema: hvilket dokument, periode og format' },
        nn: { type: 'rapport', does: 'opnar eit skjema: kva dokument, periode og format' },
        en: { type: 'report', does: 'opens a form: which document, period and format' },
      },
      typed: openReportForm,
    },
    {
      id: 'reports.timesheet',
      words: ['timeliste', 'timelista', 'timelister', 'timeark', 'timesheet', 'time sheet'],
      right: keepers,
      help: {
        nb: {
          type: 'rapport timeliste mars',
          does: 'gir timelista som PDF; legg til excel, word, csv eller json, eller et navn du attesterer for',
        },
        nn: {
          type: 'rapport timeliste mars',
          does: 'gir timelista som PDF; legg til excel, word, csv eller json, eller eit namn du attesterer for',
        },
        en: {
          type: 'report timesheet March',
          does: 'gives the timesheet as PDF; add excel, word, csv or json, or a name that you attest for',
        },
      },
      typed: askFor('timesheet'),
    },
    {
      id: 'reports.ownFinancing',
      words: [
        ...['egeninnsats', 'eigeninnsats', 'egenfinansiering', 'eigenfinansiering'],
        ...['own financing', 'own-financing', 'ownwork', 'own work'],
      ],
      right: readers,
      help: {
        nb: {
          type: 'rapport egeninnsats 2024',
          does: 'gir årets egeninnsats med alle linjer bak; også «avtaleår 1»',
        },
        nn: {
          type: 'rapport eigeninnsats 2024',
          does: 'gir eigeninnsatsen for året med alle linjer bak; også «avtaleår 1»',
        },
        en: {
          type: 'report own financing 2024',
          does: "gives the year's own work with all lines behind it; “agreement year 1” too",
        },
      },
      typed: askFor('own-financing'),
    },
    {
      id: 'reports.final',
      words: ['sluttrapport', 'slutt', 'final report', 'final'],
      right: readers,
      help: {
        nb: { type: 'rapport sluttrapport', does: 'gir sluttrapporten som Word, med det som mangler' },
        nn: { type: 'rapport sluttrapport', does: 'gir sluttrapporten som Word, med det som manglar' },
        en: { type: 'report final', does: 'gives the final report as Word, with what is missing' },
      },
      typed: askFor('final'),
    },
    {
      id: 'reports.archive',
      words: ['arkiv', 'arkivet', 'arkivpakke', 'arkivpakken', 'archive'],
      right: keepers,
      help: {
        nb: { type: 'rapport arkiv 2024', does: 'gir alt for arkivet i én ZIP, for den som kontrollerer' },
        nn: { type: 'rapport arkiv 2024', does: 'gir alt for arkivet i éin ZIP, for den som kontrollerer' },
        en: {
          type: 'report archive 2024',
          does: 'gives all for the archive in one ZIP, for those who control',
        },
      },
      typed: askFor('archive'),
    },
    {
      id: 'reports.revokeTyped',
      words: ['trekk', 'trekk tilbake', 'trekk tilbake lenken', 'withdraw', 'revoke'],
      right: readers,
      help: {
        nb: { type: 'rapport trekk', does: 'gjør lenkene til filene dine ubrukelige' },
        nn: { type: 'rapport trekk', does: 'gjer lenkjene til filene dine ubrukelege' },
        en: { type: 'report withdraw', does: 'makes the links to your files useless' },
      },
      typed: revokeLinks,
    },
    { id: 'reports.make', right: readers, pressed: makePressed },
    { id: 'reports.revoke', right: readers, pressed: revokeLinks },
    { id: 'reports.order', right: readers, submitted: makeFromForm },
  ],
};
