import { describe, expect, test } from 'vitest';
import { buttonIn, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';

/** Each layout as it is copied out of its program, and the lines that it means: day, minutes, from, activity. */
const layouts: readonly (readonly [
  name: string,
  pasted: string,
  ...lines: (readonly [string, number, string | null, string])[],
])[] = [
  [
    'Toggl’s detailed CSV',
    `User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags
Siv,siv@example.no,,I LAG,,Innbyggermøte,No,2024-03-11,09:00:00,2024-03-11,11:30:00,02:30:00,
Siv,siv@example.no,,I LAG,,"Befaring, kaia",No,2024-03-12,12:00:00,2024-03-12,13:00:00,01:00:00,`,
    ['2024-03-11', 150, '09:00', 'Innbyggermøte'],
    ['2024-03-12', 60, '12:00', 'Befaring, kaia'],
  ],
  [
    'Clockify’s detailed CSV, the month first',
    `"Project","Client","Description","Task","User","Group","Email","Tags","Billable","Start Date","Start Time","End Date","End Time","Duration (h)","Duration (decimal)"
"I LAG","","Planmøte","","Siv","","s@example.no","","Yes","03/13/2024","09:00:00 AM","03/13/2024","10:15:00 AM","01:15:00","1.25"
"I LAG","","Befaring","","Siv","","s@example.no","","Yes","03/12/2024","01:00:00 PM","03/12/2024","03:00:00 PM","02:00:00","2.00"`,
    ['2024-03-13', 75, '09:00', 'Planmøte'],
    ['2024-03-12', 120, '13:00', 'Befaring'],
  ],
  [
    'Harvest’s CSV with its total',
    `Date,Client,Project,Task,Notes,Hours,Billable?,First Name,Last Name
2024-03-11,Leka,I LAG,Møter,Planmøte med rådet,2.5,No,Siv,E
2024-03-12,Leka,I LAG,Felt,Befaring,0.25,No,Siv,E
Total,,,,,2.75,,,`,
    ['2024-03-11', 150, null, 'Planmøte med rådet'],
    ['2024-03-12', 15, null, 'Befaring'],
  ],
  [
    'a sheet of Excel with a break',
    `Dato\tFra\tTil\tPause\tAktivitet
11.03.2024\t08:00\t15:30\t30\tPlanarbeid
12.03.2024\t9\t11.30\t\tBefaring
Sum\t\t\t\t`,
    ['2024-03-11', 420, null, 'Planarbeid'],
    ['2024-03-12', 150, '09:00', 'Befaring'],
  ],
  [
    'a sheet in nynorsk, with semicolons and decimal commas',
    `Dag;Varigheit;Kva
måndag;7,5;Møte i rådet
tysdag;0,5;Telefon
Til saman;8,0;`,
    ['2024-03-11', 450, null, 'Møte i rådet'],
    ['2024-03-12', 30, null, 'Telefon'],
  ],
  [
    'h:mm:ss beside the start, which is no length',
    `Dato;Starttid;Sluttid;Varighet;Beskrivelse
11.03.2024;09:00:00;11:00:00;02:00:00;Søknad
12.03.2024;10:30:00;11:15:00;00:45:00;Telefonmøte`,
    ['2024-03-11', 120, '09:00', 'Søknad'],
    ['2024-03-12', 45, '10:30', 'Telefonmøte'],
  ],
  [
    'Teams Shifts',
    `Member\tWork Email\tGroup\tShift Start Date\tShift Start Time\tShift End Date\tShift End Time\tUnpaid Break (minutes)\tNotes
Siv\ts@example.no\tLeka\t2024-03-11\t08:00\t2024-03-11\t16:00\t30\tKontordag
Siv\ts@example.no\tLeka\t2024-03-12\t08:00\t2024-03-12\t12:00\t0\tFolkemøte`,
    ['2024-03-11', 450, null, 'Kontordag'],
    ['2024-03-12', 240, '08:00', 'Folkemøte'],
  ],
  [
    'a Markdown table',
    `| Dato | Timer | Aktivitet |
|------|------:|-----------|
| 11.3. | 2,5 | Planmøte |
| 12.3. | 1 | Befaring |
| **Sum** | **3,5** | |`,
    ['2024-03-11', 150, null, 'Planmøte'],
    ['2024-03-12', 60, null, 'Befaring'],
  ],
  [
    'an org-mode table',
    `| Date             | Headline  | Time |
|------------------+-----------+------|
| [2024-03-11 Mon] | Planmøte  | 2:30 |
| [2024-03-12 Tue] | Befaring  | 1:00 |`,
    ['2024-03-11', 150, null, 'Planmøte'],
    ['2024-03-12', 60, null, 'Befaring'],
  ],
  [
    'klog',
    `2024-03-11 (3h30m!)
    2h30m Planmøte
    1h Telefon

2024-03-12
    9:00 - 11:00 Befaring`,
    ['2024-03-11', 150, null, 'Planmøte'],
    ['2024-03-11', 60, null, 'Telefon'],
    ['2024-03-12', 120, '09:00', 'Befaring'],
  ],
  [
    'an agenda of Outlook',
    `Monday, March 11, 2024
09:00 – 11:00 Planmøte
12:00 – 12:30 Telefon

Tuesday, March 12, 2024
10:00 – 11:00 Befaring`,
    ['2024-03-11', 120, '09:00', 'Planmøte'],
    ['2024-03-11', 30, '12:00', 'Telefon'],
    ['2024-03-12', 60, '10:00', 'Befaring'],
  ],
  [
    'a mail with bold days, sums and a week above',
    `**Uke 10**
**Mandag (3,5 t)**
- 2t planmøte
- 1,5t telefon
[Tirsdag] sum 1 t
* 1 t befaring`,
    ['2024-03-04', 120, null, 'planmøte'],
    ['2024-03-04', 90, null, 'telefon'],
    ['2024-03-05', 60, null, 'befaring'],
  ],
  [
    'a day with a bare total over its lines',
    `Mandag 3,5 t
2t planmøte
1,5t telefon
Tirsdag: 1t
1t befaring`,
    ['2024-03-11', 120, null, 'planmøte'],
    ['2024-03-11', 90, null, 'telefon'],
    ['2024-03-12', 60, null, 'befaring'],
  ],
  [
    'a sheet with a heading above its titles, and weekdays of that week',
    'Timeliste for Siv\nVeke 10\nDag;Inn;Ut;Kva\nmåndag;09.00;11.30;Plan\n;12;13;Telefon\ntysdag;9;10;Møte',
    ['2024-03-04', 150, '09:00', 'Plan'],
    ['2024-03-04', 60, '12:00', 'Telefon'],
    ['2024-03-05', 60, '09:00', 'Møte'],
  ],
  [
    'a table below its day, and another below another day',
    'Mandag 11.3.\nFra;Til;Aktivitet\n9;11;plan\nTirsdag 12.3.\nFra;Til;Aktivitet\n12;13;møte',
    ['2024-03-11', 120, '09:00', 'plan'],
    ['2024-03-12', 60, '12:00', 'møte'],
  ],
  [
    'decimal commas between commas, and a time beside a length',
    'Date,Time,Duration,Activity\n2024-03-11,09:00,2,5,Planning\n2024-03-12,12:00,1,Meeting',
    ['2024-03-11', 150, null, 'Planning'],
    ['2024-03-12', 60, null, 'Meeting'],
  ],
  [
    'hours and minutes in columns of their own',
    'Dato\tTimer\tMinutter\tAktivitet\n11.3.\t1\t30\tplan\n12.3.\t0\t45\tmøte',
    ['2024-03-11', 90, null, 'plan'],
    ['2024-03-12', 45, null, 'møte'],
  ],
  [
    'from and to in one cell',
    'Date;Klokkeslett;Hva\n11.3.2024;09:00-11:00;plan\n12.3.2024;09:00–11:30;møte',
    ['2024-03-11', 120, '09:00', 'plan'],
    ['2024-03-12', 150, '09:00', 'møte'],
  ],
  [
    'a sheet with a column for each weekday, its week and its sums',
    'Uke 10\tMan\tTir\tOns\tTor\tFre\tSum\nPlanmøte\t2\t1,5\t\t\t\t3,5\nBefaring\t\t\t3:00\t-\t0\t3\nSum\t2\t1,5\t3\t0\t0\t6,5',
    ['2024-03-04', 120, null, 'Planmøte'],
    ['2024-03-05', 90, null, 'Planmøte'],
    ['2024-03-06', 180, null, 'Befaring'],
  ],
  [
    'a sheet in nynorsk with its week above, and sums without a name',
    'Timeliste veke 10\nAktivitet;måndag;tysdag;I alt\nPlanarbeid;7,5;2;9,5\nSynfaring;;1;1\n;7,5;3;10,5',
    ['2024-03-04', 450, null, 'Planarbeid'],
    ['2024-03-05', 120, null, 'Planarbeid'],
    ['2024-03-05', 60, null, 'Synfaring'],
  ],
  [
    'Toggl’s weekly report',
    'User,Email,Client,Project,Mon 2024-03-11,Tue 2024-03-12,Wed 2024-03-13,Total\nSiv,s@example.no,,Plan,02:30:00,00:00:00,01:00:00,03:30:00\nTotal,,,,02:30:00,00:00:00,01:00:00,03:30:00',
    ['2024-03-11', 150, null, 'Plan'],
    ['2024-03-13', 60, null, 'Plan'],
  ],
  [
    'a sheet with dates in a row of their own',
    '\tman\ttir\tons\n\t4.3.\t5.3.\t6.3.\nPlan\t1\t\t2\nMøte\t\t1,5\t',
    ['2024-03-04', 60, null, 'Plan'],
    ['2024-03-06', 120, null, 'Plan'],
    ['2024-03-05', 90, null, 'Møte'],
  ],
  [
    'a sheet with the days of a month that stands above it',
    'Mars 2024\nAktivitet\t1\t2\t3\t4\t5\t6\t7\t8\nProsjektledelse\t2\t\t\t1\t\t\t3\t',
    ['2024-03-01', 120, null, 'Prosjektledelse'],
    ['2024-03-04', 60, null, 'Prosjektledelse'],
    ['2024-03-07', 180, null, 'Prosjektledelse'],
  ],
  [
    'a Markdown sheet with dated weekdays',
    '| Activity | Mon 11 Mar | Tue 12 Mar | Total |\n|---|---|---|---|\n| Planning | 1h | 30m | 1h30 |\n| Survey | 2 | | 2 |\n| Total | 3 | 0,5 | 3,5 |',
    ['2024-03-11', 60, null, 'Planning'],
    ['2024-03-12', 30, null, 'Planning'],
    ['2024-03-11', 120, null, 'Survey'],
  ],
  [
    'the clock lines of org-mode',
    `* TODO Planmøte  :jobb:
  :LOGBOOK:
  CLOCK: [2024-03-12 Tue 10:00]--[2024-03-12 Tue 11:30] =>  1:30
  CLOCK: [2024-03-11 Mon 23:30]--[2024-03-12 Tue 00:30] =>  1:00
  :END:
** Befaring
   CLOCK: [2024-03-13 on. 09:00]--[2024-03-13 on. 10:00] =>  1:00`,
    ['2024-03-12', 90, '10:00', 'Planmøte'],
    ['2024-03-11', 30, '23:30', 'Planmøte'],
    ['2024-03-12', 30, '00:00', 'Planmøte'],
    ['2024-03-13', 60, '09:00', 'Befaring'],
  ],
  [
    'a table with a night in it, and one that ends with its day',
    'Dato;Fra;Til;Aktivitet\n11.3.;22:00;01:00;vakt\n12.3.;20:00;00:00;møte',
    ['2024-03-11', 120, '22:00', 'vakt'],
    ['2024-03-12', 60, '00:00', 'vakt'],
    ['2024-03-12', 240, '20:00', 'møte'],
  ],
  [
    'klog with its breaks',
    `2024-03-11
    8:00 - 16:00 Planarbeid
    -30m Lunsj

2024-03-12
    4h Befaring
    -15m`,
    ['2024-03-11', 450, null, 'Planarbeid'],
    ['2024-03-12', 225, null, 'Befaring'],
  ],
  [
    'a clock table of org-mode for a day',
    `#+BEGIN: clocktable :maxlevel 2 :block 2024-03-12
| Headline     | Time   |
|--------------+--------|
| *Total time* | *3:30* |
|--------------+--------|
| Planmøte     | 2:30   |
| Befaring     | 1:00   |
#+END:`,
    ['2024-03-12', 150, null, 'Planmøte'],
    ['2024-03-12', 60, null, 'Befaring'],
  ],
  [
    'a list with the sums of its days and of the whole',
    '*Mandag 11.3.*\n_Sum: 5 t_\n2t plan\n3t møte\nTirsdag 12.3.\n1t befaring\nSum 1 t\nGrand total: 6 t',
    ['2024-03-11', 120, null, 'plan'],
    ['2024-03-11', 180, null, 'møte'],
    ['2024-03-12', 60, null, 'befaring'],
  ],
];

describe('what is pasted is read as it was kept', () => {
  test.each(layouts.map(([name, pasted, ...lines]) => ({ name, pasted, lines })))(
    '$name',
    async ({ pasted, lines }) => {
      const lagbot = await startLagbot();
      const asked = await lagbot.say(siv, `timer ${pasted}`);
      expect([asked.outcome, asked.text]).toEqual(['asked', expect.any(String)]);
      const saved = await lagbot.press(siv, buttonIn(asked, `Før ${lines.length} linjer`));
      const rows = saved.records.map(({ date, minutes, from, activity }) => [date, minutes, from, activity]);
      expect([rows, asked.text]).toEqual([lines.map((line) => [...line]), expect.any(String)]);
    },
  );
});

describe('nothing falls on today', () => {
  test.each([
    'Mndgs arbeid:\n2t planmøte\n1t telefon',
    '**Prosjekt Kaia**\n2t planmøte\n1t telefon',
    'Fredag 31. februar\n2t planmøte\n1t telefon',
    'Mandag:\n2t plan\nTjrsdag\n1t befaring\n2t telefon',
    '[Uke 60]\n2t planmøte\n1t telefon',
    'Hei! Her er det jeg gjorde sammen med de andre\n2t planmøte\n1t telefon',
    '**Prosjekt Kaia**\n2t planmøte',
    'Aktivitet\tMan\tTir\nPlan\t2\t1\nMøte\t1\t2',
    '#+BEGIN: clocktable :scope file\n| Headline | Time |\n| Planmøte | 2:30 |\n| Befaring | 1:00 |\n#+END:',
  ])('below a heading that isn’t understood: %j', async (pasted) => {
    const lagbot = await startLagbot();
    const asked = await lagbot.say(siv, `timer ${pasted}`);
    expect(asked.records).toEqual([]);
    expect(asked.text).toContain('Hvilken dag?');
    expect(asked.text).not.toContain('14. mars');
  });

  test('two lengths in a row that don’t agree are asked about', async () => {
    const lagbot = await startLagbot();
    const asked = await lagbot.say(
      siv,
      'timer Dato;Fra;Til;Varighet;Aktivitet\n11.3.;09:00;11:00;3;plan\n12.3.;09:00;11:00;2;møte',
    );
    expect([asked.outcome, asked.text]).toEqual(['asked', expect.stringContaining('Hvor lenge mener du?')]);
    const saved = await lagbot.press(siv, buttonIn(asked, 'Før linjen'));
    expect(saved.records).toEqual([expect.objectContaining({ activity: 'møte', minutes: 120 })]);
  });

  test('nor is a line parted where its activity stands above its length', async () => {
    const lagbot = await startLagbot();
    const logged = await lagbot.say(siv, 'timer planmøte\n2t');
    expect(logged.records).toEqual([expect.objectContaining({ activity: 'planmøte', minutes: 120 })]);
    const told = await lagbot.say(siv, 'timer 1t befaring\nmed rådet\nog Ola');
    expect(told.records).toEqual([expect.objectContaining({ minutes: 60 })]);
  });

  test('a break is subtracted and said, or asked about', async () => {
    const lagbot = await startLagbot();
    const between = await lagbot.say(
      siv,
      'timer Dato;Fra;Til;Pause (min);Hva\n11.3.;8;16;30;plan\n12.3.;8;9;0;møte',
    );
    expect(between.text).toContain('Pausen er trukket fra: man. 11. mars 0:30.');
    for (const rows of [
      'Dato;Timer;Pause;Hva\n11.3.;8;30;plan\n12.3.;1;0;møte',
      'Dato;Fra;Til;Timer;Pause;Hva\n11.3.;8;16;8;0,5;plan\n12.3.;8;9;1;;møte',
    ]) {
      const asked = await lagbot.say(siv, `timer ${rows}`);
      expect(asked.text).toContain('Hvor lenge mener du?');
      expect(asked.text).toContain('timer 7 t 30 min mandag 11. mars 2024: plan');
      expect(buttonIn(asked, 'Før linjen')).toBeDefined();
    }
  });

  test('a night with a break, or of another length, is asked about, and so is a clock that runs', async () => {
    const lagbot = await startLagbot();
    for (const row of ['22:00;01:00;30;3;vakt', '22:00;01:00;;4;vakt']) {
      const asked = await lagbot.say(
        siv,
        `timer Dato;Fra;Til;Pause;Timer;Hva\n11.3.;${row}\n12.3.;8;9;;1;møte`,
      );
      expect(asked.text).toContain('Hvor lenge varte det?');
      expect(buttonIn(asked, 'Før linjen')).toBeDefined();
    }
    const running = await lagbot.say(siv, 'timer * Plan\nCLOCK: [2024-03-14 Thu 09:00]');
    expect([running.records, running.text]).toEqual([[], expect.stringContaining('Hvor lenge varte det?')]);
  });

  test('two lines at the same time by the clock are remarked upon', async () => {
    const lagbot = await startLagbot();
    const asked = await lagbot.say(
      siv,
      'timer mandag kl 9-11 plan\nmandag kl 10-12 møte\nmandag kl 12-13 telefon',
    );
    expect(asked.text).toContain('«10:00–12:00, møte» og «09:00–11:00, plan» er på samme tid');
    expect(asked.text.match(/på samme tid/g)).toHaveLength(1);
  });
});
