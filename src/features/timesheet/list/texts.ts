import { say, translated } from '../../../translated.ts';

/** The list of a person's own hours. */
export const listTexts = translated({
  title: say('Timene dine', 'Timane dine', 'Your hours'),
  period: say(
    (period: string) => `Timene dine, ${period}`,
    (period) => `Timane dine, ${period}`,
    (period) => `Your hours, ${period}`,
  ),
  columns: say<readonly [string, string, string, string, string]>(
    ['Nr.', 'Dag', 'Tid', 'Aktivitet', 'Status'],
    ['Nr.', 'Dag', 'Tid', 'Aktivitet', 'Status'],
    ['No.', 'Day', 'Time', 'Activity', 'State'],
  ),
  overviewColumns: say<readonly [week: string, days: string, time: string]>(
    ['Uke', 'Dager', 'Tid'],
    ['Veke', 'Dagar', 'Tid'],
    ['Week', 'Days', 'Time'],
  ),
  overviewHint: say(
    (lines: number) =>
      `${lines} linjer er for mange til å vises her. «timer liste uke 10» og «timer liste mars» viser linjene.`,
    (lines) =>
      `${lines} linjer er for mange til å visast her. «timar liste veke 10» og «timar liste mars» viser linjene.`,
    (lines) =>
      `${lines} lines are too many to show here. “hours list week 10” and “hours list march” show the lines.`,
  ),
  empty: say(
    'Det er ikke ført noen timer her. Skriv for eksempel «timer 2,5 t i går innbyggermøte».',
    'Det er ikkje ført nokon timar her. Skriv til dømes «timar 2,5 t i går innbyggjarmøte».',
    'No hours have been logged here. Type for example “hours 2.5h yesterday community meeting”.',
  ),
  sums: say(
    (week: string, month: string) => `Denne uka: ${week}. Denne måneden: ${month}.`,
    (week, month) => `Denne veka: ${week}. Denne månaden: ${month}.`,
    (week, month) => `This week: ${week}. This month: ${month}.`,
  ),
  sum: say((time: string) => `Sum: ${time}`),
  hint: say(
    (number: number) =>
      `«timer endre ${number} 3 t» endrer linje ${number}, «timer slett ${number}» sletter den.`,
    (number) => `«timar endre ${number} 3 t» endrar linje ${number}, «timar slett ${number}» slettar henne.`,
    (number) => `“hours change ${number} 3h” changes line ${number}, “hours remove ${number}” removes it.`,
  ),
});
