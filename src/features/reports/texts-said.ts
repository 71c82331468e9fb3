import { sayings } from '../../chat/wording.ts';
import { say } from '../../translated.ts';

/** What is typed for reports; a document's command has the document's name. */
export const said = sayings(
  'reports',
  say('rapport', 'rapport', 'report'),
  {
    open: {
      does: say(
        'åpner et skjema: hvilket dokument, periode og format',
        'opnar eit skjema: kva dokument, periode og format',
        'opens a form: which document, period and format',
      ),
    },
    timesheet: {
      verb: say('timeliste', 'timeliste', 'timesheet'),
      or: ['timelista', 'timelister', 'timeark', 'time sheet'],
      example: say('mars', 'mars', 'March'),
      does: say(
        'gir timelisten som PDF; legg til excel, word, csv eller json, eller et navn du attesterer for',
        'gjev timelista som PDF; legg til excel, word, csv eller json, eller eit namn du attesterer for',
        'gives the timesheet as PDF; add excel, word, csv or json, or a name that you attest for',
      ),
    },
    'own-financing': {
      verb: say('egeninnsats', 'eigeninnsats', 'own financing'),
      or: ['egenfinansiering', 'eigenfinansiering', 'own-financing', 'ownwork', 'own work'],
      example: say('2024'),
      does: say(
        'gir årets egeninnsats med alle linjer bak; også «avtaleår 1»',
        'gjev eigeninnsatsen for året med alle linjer bak; òg «avtaleår 1»',
        'gives the year’s own work with all lines behind it; “agreement year 1” too',
      ),
    },
    final: {
      verb: say('sluttrapport', 'sluttrapport', 'final'),
      or: ['slutt', 'final report'],
      does: say(
        'gir sluttrapporten som Word, med det som mangler',
        'gjev sluttrapporten som Word, med det som manglar',
        'gives the final report as Word, with what is missing',
      ),
    },
    archive: {
      verb: say('arkiv', 'arkiv', 'archive'),
      or: ['arkivet', 'arkivpakke', 'arkivpakken'],
      example: say('2024'),
      does: say(
        'gir alt for arkivet i én ZIP, for den som skal kontrollere',
        'gjev alt for arkivet i éin ZIP, for den som skal kontrollere',
        'gives everything for the archive in one ZIP, for those who check it',
      ),
    },
    revoke: {
      verb: say('trekk', 'trekk', 'withdraw'),
      or: ['trekk tilbake', 'trekk tilbake lenken', 'revoke'],
      does: say(
        'slår av lenkene til filene dine',
        'slår av lenkjene til filene dine',
        'turns off the links to your files',
      ),
    },
  },
  { order: 'open' },
);
