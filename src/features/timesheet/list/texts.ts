import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from '../texts-said.ts';

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
      `${lines} linjer er for mange til å vises her. «${nb.list} uke 10» og «${nb.list} mars» viser linjene.`,
    (lines) =>
      `${lines} linjer er for mange til å visast her. «${nn.list} veke 10» og «${nn.list} mars» viser linjene.`,
    (lines) =>
      `${lines} lines are too many to show here. “${en.list} week 10” and “${en.list} march” show the lines.`,
  ),
  empty: say(
    `Det er ikke ført noen timer her. Skriv for eksempel «${nb.log} 2,5 t i går innbyggermøte».`,
    `Det er ikkje ført nokon timar her. Skriv til dømes «${nn.log} 2,5 t i går innbyggjarmøte».`,
    `No hours have been logged here. Type “${en.log} 2.5h yesterday community meeting”, for example.`,
  ),
  onlyOwn: say(
    `«${nb.list}» viser bare dine egne timer. Andres timer kan de som attesterer dem, og koordinatoren se.`,
    `«${nn.list}» viser berre dine eigne timar. Timane til andre kan dei som attesterer dei, og koordinatoren sjå.`,
    `“${en.list}” shows only your own hours. Others’ are seen by those who attest them, and the coordinator.`,
  ),
  byReport: say(
    (name = 'KOMMUNE') => `Skriv «rapport timeliste ${name}».`,
    (name = 'KOMMUNE') => `Skriv «rapport timeliste ${name}».`,
    (name = 'MUNICIPALITY') => `Type “report timesheet ${name}”.`,
  ),
  sums: say(
    (week: string, month: string) => `Denne uken: ${week}. Denne måneden: ${month}.`,
    (week, month) => `Denne veka: ${week}. Denne månaden: ${month}.`,
    (week, month) => `This week: ${week}. This month: ${month}.`,
  ),
  sum: say((time: string) => `Sum: ${time}`),
  hint: say(
    (number: number) =>
      `«${nb.change} ${number} 3 t» endrer linje ${number}, «${nb.remove} ${number}» sletter linjen.`,
    (number) =>
      `«${nn.change} ${number} 3 t» endrar linje ${number}, «${nn.remove} ${number}» slettar linja.`,
    (number) => `“${en.change} ${number} 3h” changes line ${number}, “${en.remove} ${number}” removes it.`,
  ),
});
