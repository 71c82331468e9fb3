import type { Translated } from '../../chat/language.ts';

/** The list of a person's own hours. */
export const listTexts: Translated<{
  readonly title: string;
  readonly period: (period: string) => string;
  readonly columns: readonly [string, string, string, string, string];
  readonly overviewColumns: readonly [week: string, days: string, time: string];
  readonly overviewHint: (lines: number) => string;
  readonly empty: string;
  readonly sums: (week: string, month: string) => string;
  readonly sum: (time: string) => string;
  readonly hint: (number: number) => string;
}> = {
  nb: {
    title: 'Timene dine',
    period: (period) => `Timene dine, ${period}`,
    columns: ['Nr.', 'Dag', 'Tid', 'Aktivitet', 'Status'],
    overviewColumns: ['Uke', 'Dager', 'Tid'],
    overviewHint: (lines) =>
      `${lines} linjer er for mange til å vises her. «timer liste uke 10» og «timer liste mars» viser linjene.`,
    empty: 'Det er ikke ført noen timer her. Skriv for eksempel «timer 2,5 t i går innbyggermøte».',
    sums: (week, month) => `Denne uka: ${week}. Denne måneden: ${month}.`,
    sum: (time) => `Sum: ${time}`,
    hint: (number) =>
      `«timer endre ${number} 3 t» endrer linje ${number}, «timer slett ${number}» sletter den.`,
  },
  nn: {
    title: 'Timane dine',
    period: (period) => `Timane dine, ${period}`,
    columns: ['Nr.', 'Dag', 'Tid', 'Aktivitet', 'Status'],
    overviewColumns: ['Veke', 'Dagar', 'Tid'],
    overviewHint: (lines) =>
      `${lines} linjer er for mange til å visast her. «timar liste veke 10» og «timar liste mars» viser linjene.`,
    empty: 'Det er ikkje ført nokon timar her. Skriv til dømes «timar 2,5 t i går innbyggjarmøte».',
    sums: (week, month) => `Denne veka: ${week}. Denne månaden: ${month}.`,
    sum: (time) => `Sum: ${time}`,
    hint: (number) =>
      `«timar endre ${number} 3 t» endrar linje ${number}, «timar slett ${number}» slettar henne.`,
  },
  en: {
    title: 'Your hours',
    period: (period) => `Your hours, ${period}`,
    columns: ['No.', 'Day', 'Time', 'Activity', 'State'],
    overviewColumns: ['Week', 'Days', 'Time'],
    overviewHint: (lines) =>
      `${lines} lines are too many to show here. “hours list week 10” and “hours list march” show the lines.`,
    empty: 'No hours have been logged here. Type for example “hours 2.5h yesterday community meeting”.',
    sums: (week, month) => `This week: ${week}. This month: ${month}.`,
    sum: (time) => `Sum: ${time}`,
    hint: (number) =>
      `“hours change ${number} 3h” changes line ${number}, “hours remove ${number}” removes it.`,
  },
};
