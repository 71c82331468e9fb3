import type { Translated } from '../../chat/language.ts';
import type { Financing } from './parse-tags.ts';

type HoursTexts = {
  readonly logged: string;
  readonly changed: string;
  readonly activity: string;
  readonly theme: string;
  readonly municipality: string;
  readonly financing: string;
  readonly financings: Readonly<Record<Financing, string>>;
  readonly states: Readonly<Record<string, string>>;
  readonly time: string;
  readonly day: string;
  readonly daySum: string;
  readonly monthSum: (month: string) => string;
  readonly duration: string;
  readonly durationHint: string;
  readonly noTheme: string;
  readonly remarks: {
    holiday(name: string): string;
    sunday: string;
    longDay(hours: string): string;
    outsideAgreement: string;
  };
  readonly change: string;
  readonly undo: string;
  readonly remove: string;
  readonly formTitle: string;
  readonly changeTitle: string;
  readonly save: string;
  readonly cancel: string;
  readonly typed: string;
  readonly typedChange: string;
  readonly typedRemove: string;
  readonly askMinutes: string;
  readonly askDay: string;
  readonly askMunicipality: string;
  readonly notYet: string;
  readonly missing: {
    minutes: string;
    day: string;
    week(week: number): string;
    activity: string;
  };
  readonly faults: {
    zero: string;
    negative: string;
    overADay(time: string): string;
    dayFull(day: string, already: string): string;
    pastMidnight(from: string, to: string): string;
    noSuchTime(text: string): string;
    future(day: string): string;
    noSuchDay(text: string): string;
    noWeekday(week: string): string;
    twoDays: string;
    duration: string;
    day: string;
    activity: string;
    activityTooLong(max: number): string;
    municipality: string;
    notDraft(state: string): string;
    noNumber(typed: string): string;
    whichLine(command: string): string;
    gone: string;
    nothingToUndo: string;
    undoTooLate(day: string): string;
    undoTakesNone(number: string): string;
    nothingToChange: string;
    period: string;
  };
  readonly changedLast: (line: string) => string;
  readonly removesNewest: (line: string) => string;
  readonly undidNothing: string;
  readonly undone: (time: string, day: string, activity: string) => string;
  readonly again: string;
  readonly listTitle: string;
  readonly listPeriod: (period: string) => string;
  readonly listColumns: readonly [string, string, string, string, string];
  readonly listEmpty: string;
  readonly sums: (week: string, month: string) => string;
  readonly sum: (time: string) => string;
  readonly listHint: (number: number) => string;
  readonly home: (month: string) => string;
  readonly buttonLog: string;
};

export const texts: Translated<HoursTexts> = {
  nb: {
    logged: 'Ført',
    changed: 'Endret',
    activity: 'Aktivitet',
    theme: 'Tema',
    municipality: 'Kommune',
    financing: 'Finansiering',
    financings: { egeninnsats: 'egeninnsats', tilskudd: 'tilskudd', annet: 'annet' },
    states: {
      draft: 'utkast',
      submitted: 'levert',
      returned: 'returnert',
      attested: 'attestert',
      locked: 'låst',
    },
    time: 'Klokka',
    day: 'Dag',
    daySum: 'Denne dagen',
    monthSum: (month) => `${month} så langt`,
    duration: 'Hvor lenge',
    durationHint: 'For eksempel 2,5 t, 90 min eller 9–11.30',
    noTheme: 'Ingen',
    remarks: {
      holiday: (name) => `Merk: Dette var ${name}.`,
      sunday: 'Merk: Dette var en søndag.',
      longDay: (hours) => `Merk: Det blir ${hours} til sammen denne dagen.`,
      outsideAgreement: 'Merk: Dagen er utenfor avtaleperioden. Timene blir stående, men regnes ikke med.',
    },
    change: 'Endre',
    undo: 'Angre',
    remove: 'Slett',
    formTitle: 'Før timer',
    changeTitle: 'Endre timer',
    save: 'Lagre',
    cancel: 'Avbryt',
    typed: 'timer 2,5 t i går innbyggermøte',
    typedChange: 'timer endre siste 3 t i går innbyggermøte',
    typedRemove: 'timer slett',
    askMinutes: 'Hvor lenge mener du?',
    askDay: 'Hvilken dag mener du?',
    askMunicipality: 'Hvilken kommune gjelder det?',
    notYet: 'Ingenting er lagret ennå.',
    missing: {
      minutes: 'Hvor lenge varte det?',
      day: 'Hvilken dag var det?',
      week: (week) => `Hvilken dag i uke ${week} var det?`,
      activity: 'Hva gjorde du?',
    },
    faults: {
      zero: 'Null timer kan ikke føres. Skriv for eksempel «timer 2 t planmøte».',
      negative:
        'En varighet kan ikke være under null. Vil du ta bort noe, skriv «timer liste» og så «timer slett 2».',
      overADay: (time) =>
        `${time} er mer enn et døgn. Skriv én linje for hver dag, for eksempel «timer 8 t i går befaring».`,
      dayFull: (day, already) =>
        `Det er ført ${already} på ${day} fra før, og et døgn har bare 24 timer. Skriv «timer liste» for å se hva som står.`,
      pastMidnight: (from, to) =>
        `Fra ${from} til ${to} går over midnatt. Skriv én linje for hver dag, for eksempel «timer kl ${from}–24 reise».`,
      noSuchTime: (text) =>
        `«${text}» er ikke et klokkeslett. Skriv for eksempel «timer kl 9–11.30 planmøte».`,
      future: (day) => `${capital(day)} har ikke vært ennå. Timer føres når arbeidet er gjort.`,
      noSuchDay: (text) => `«${text}» finnes ikke i kalenderen. Skriv for eksempel «12. mars» eller «i går».`,
      noWeekday: (week) => `Det finnes ingen ${week}. Skriv for eksempel «tirsdag uke 10».`,
      twoDays: 'Det står to dager her. Skriv én linje for hver dag.',
      duration: 'Skriv hvor lenge det varte, for eksempel 2,5 t, 90 min eller 9–11.30.',
      day: 'Velg dagen det gjelder.',
      activity: 'Skriv hva du gjorde.',
      activityTooLong: (max) => `Aktiviteten er for lang. Skriv den kortere, høyst ${max} tegn.`,
      municipality: 'Velg kommunen det gjelder.',
      notDraft: (state) => `Linja er ${state} og kan ikke endres.`,
      whichLine: (command) =>
        `Hvilken linje? Skriv «timer liste», og så nummeret, for eksempel «${command} 2». «${command} siste» er det siste du førte.`,
      noNumber: (typed) => `Jeg finner ingen linje «${typed}». Skriv «timer liste», så ser du numrene.`,
      gone: 'Linja finnes ikke lenger. Skriv «timer liste», så ser du dem som står.',
      nothingToUndo: 'Du har ingen timer å angre.',
      undoTooLate: (day) => `Det siste du førte, ble ført ${day}. Skriv «timer liste» og så «timer slett 1».`,
      undoTakesNone: (number) =>
        `«timer angre» sletter det siste du førte, og tar ikke noe nummer. Linje ${number} sletter du med «timer slett ${number}».`,
      nothingToChange:
        'Hva skal endres? Skriv for eksempel «timer endre siste 3 t» eller «timer endre 2 i går».',
      period:
        'Den perioden skjønte jeg ikke. Skriv «timer liste», «timer liste uke 12» eller «timer liste mars».',
    },
    changedLast: (line) =>
      `Det siste du gjorde, var å endre en linje: ${line}. Endringen tar du tilbake med knappen «Angre» under svaret du fikk da, eller ved å endre linja en gang til.`,
    removesNewest: (line) => `«Slett» tar bort det siste du førte: ${line}.`,
    undidNothing: 'Ingenting er slettet.',
    undone: (time, day, activity) => `Slettet: ${time} ${day}, ${activity}.`,
    again: 'Før på nytt',
    listTitle: 'Timene dine',
    listPeriod: (period) => `Timene dine, ${period}`,
    listColumns: ['Nr.', 'Dag', 'Tid', 'Aktivitet', 'Status'],
    listEmpty: 'Det er ikke ført noen timer her. Skriv for eksempel «timer 2,5 t i går innbyggermøte».',
    sums: (week, month) => `Denne uka: ${week}. Denne måneden: ${month}.`,
    sum: (time) => `Sum: ${time}`,
    listHint: (number) =>
      `«timer endre ${number} 3 t» endrer linje ${number}, «timer slett ${number}» sletter den.`,
    home: (month) => `Timer denne måneden: ${month}`,
    buttonLog: 'Før timer',
  },
  nn: {
    logged: 'Ført',
    changed: 'Endra',
    activity: 'Aktivitet',
    theme: 'Tema',
    municipality: 'Kommune',
    financing: 'Finansiering',
    financings: { egeninnsats: 'eigeninnsats', tilskudd: 'tilskot', annet: 'anna' },
    states: {
      draft: 'utkast',
      submitted: 'levert',
      returned: 'returnert',
      attested: 'attestert',
      locked: 'låst',
    },
    time: 'Klokka',
    day: 'Dag',
    daySum: 'Denne dagen',
    monthSum: (month) => `${month} så langt`,
    duration: 'Kor lenge',
    durationHint: 'Til dømes 2,5 t, 90 min eller 9–11.30',
    noTheme: 'Ingen',
    remarks: {
      holiday: (name) => `Merk: Dette var ${name}.`,
      sunday: 'Merk: Dette var ein sundag.',
      longDay: (hours) => `Merk: Det blir ${hours} til saman denne dagen.`,
      outsideAgreement:
        'Merk: Dagen er utanfor avtaleperioden. Timane blir ståande, men blir ikkje rekna med.',
    },
    change: 'Endre',
    undo: 'Angre',
    remove: 'Slett',
    formTitle: 'Før timar',
    changeTitle: 'Endre timar',
    save: 'Lagre',
    cancel: 'Avbryt',
    typed: 'timar 2,5 t i går innbyggjarmøte',
    typedChange: 'timar endre siste 3 t i går innbyggjarmøte',
    typedRemove: 'timar slett',
    askMinutes: 'Kor lenge meiner du?',
    askDay: 'Kva dag meiner du?',
    askMunicipality: 'Kva kommune gjeld det?',
    notYet: 'Ingenting er lagra enno.',
    missing: {
      minutes: 'Kor lenge varte det?',
      day: 'Kva dag var det?',
      week: (week) => `Kva dag i veke ${week} var det?`,
      activity: 'Kva gjorde du?',
    },
    faults: {
      zero: 'Null timar kan ikkje førast. Skriv til dømes «timar 2 t planmøte».',
      negative:
        'Tida kan ikkje vere under null. Vil du ta bort noko, skriv «timar liste» og så «timar slett 2».',
      overADay: (time) =>
        `${time} er meir enn eit døgn. Skriv éi linje for kvar dag, til dømes «timar 8 t i går synfaring».`,
      dayFull: (day, already) =>
        `Det er ført ${already} på ${day} frå før, og eit døgn har berre 24 timar. Skriv «timar liste» for å sjå kva som står.`,
      pastMidnight: (from, to) =>
        `Frå ${from} til ${to} går over midnatt. Skriv éi linje for kvar dag, til dømes «timar kl ${from}–24 reise».`,
      noSuchTime: (text) =>
        `«${text}» er ikkje eit klokkeslett. Skriv til dømes «timar kl 9–11.30 planmøte».`,
      future: (day) => `${capital(day)} har ikkje vore enno. Timar blir førte når arbeidet er gjort.`,
      noSuchDay: (text) => `«${text}» finst ikkje i kalenderen. Skriv til dømes «12. mars» eller «i går».`,
      noWeekday: (week) => `Det finst inga ${week}. Skriv til dømes «tysdag veke 10».`,
      twoDays: 'Det står to dagar her. Skriv éi linje for kvar dag.',
      duration: 'Skriv kor lenge det varte, til dømes 2,5 t, 90 min eller 9–11.30.',
      day: 'Vel dagen det gjeld.',
      activity: 'Skriv kva du gjorde.',
      activityTooLong: (max) => `Aktiviteten er for lang. Skriv han kortare, høgst ${max} teikn.`,
      municipality: 'Vel kommunen det gjeld.',
      notDraft: (state) => `Linja er ${state} og kan ikkje endrast.`,
      whichLine: (command) =>
        `Kva linje? Skriv «timar liste», og så nummeret, til dømes «${command} 2». «${command} siste» er det siste du førte.`,
      noNumber: (typed) => `Eg finn inga linje «${typed}». Skriv «timar liste», så ser du numra.`,
      gone: 'Linja finst ikkje lenger. Skriv «timar liste», så ser du dei som står.',
      nothingToUndo: 'Du har ingen timar å angre.',
      undoTooLate: (day) =>
        `Det siste du førte, blei ført ${day}. Skriv «timar liste» og så «timar slett 1».`,
      undoTakesNone: (number) =>
        `«timar angre» slettar det siste du førte, og tek ikkje noko nummer. Linje ${number} slettar du med «timar slett ${number}».`,
      nothingToChange:
        'Kva skal endrast? Skriv til dømes «timar endre siste 3 t» eller «timar endre 2 i går».',
      period:
        'Den perioden skjøna eg ikkje. Skriv «timar liste», «timar liste veke 12» eller «timar liste mars».',
    },
    changedLast: (line) =>
      `Det siste du gjorde, var å endre ei linje: ${line}. Endringa tek du tilbake med knappen «Angre» under svaret du fekk då, eller ved å endre linja ein gong til.`,
    removesNewest: (line) => `«Slett» tek bort det siste du førte: ${line}.`,
    undidNothing: 'Ingenting er sletta.',
    undone: (time, day, activity) => `Sletta: ${time} ${day}, ${activity}.`,
    again: 'Før på nytt',
    listTitle: 'Timane dine',
    listPeriod: (period) => `Timane dine, ${period}`,
    listColumns: ['Nr.', 'Dag', 'Tid', 'Aktivitet', 'Status'],
    listEmpty: 'Det er ikkje ført nokon timar her. Skriv til dømes «timar 2,5 t i går innbyggjarmøte».',
    sums: (week, month) => `Denne veka: ${week}. Denne månaden: ${month}.`,
    sum: (time) => `Sum: ${time}`,
    listHint: (number) =>
      `«timar endre ${number} 3 t» endrar linje ${number}, «timar slett ${number}» slettar henne.`,
    home: (month) => `Timar denne månaden: ${month}`,
    buttonLog: 'Før timar',
  },
  en: {
    logged: 'Logged',
    changed: 'Changed',
    activity: 'Activity',
    theme: 'Theme',
    municipality: 'Municipality',
    financing: 'Financing',
    financings: { egeninnsats: 'own work', tilskudd: 'grant', annet: 'other' },
    states: {
      draft: 'draft',
      submitted: 'submitted',
      returned: 'returned',
      attested: 'attested',
      locked: 'locked',
    },
    time: 'Time',
    day: 'Day',
    daySum: 'That day',
    monthSum: (month) => `${month} so far`,
    duration: 'How long',
    durationHint: 'For example 2.5h, 90 min or 9–11:30',
    noTheme: 'None',
    remarks: {
      holiday: (name) => `Note: This was ${name}.`,
      sunday: 'Note: This was a Sunday.',
      longDay: (hours) => `Note: That makes ${hours} in all on this day.`,
      outsideAgreement: 'Note: The day is outside the agreement’s period. The hours stay, but don’t count.',
    },
    change: 'Change',
    undo: 'Undo',
    remove: 'Remove',
    formTitle: 'Log hours',
    changeTitle: 'Change hours',
    save: 'Save',
    cancel: 'Cancel',
    typed: 'hours 2.5h yesterday community meeting',
    typedChange: 'hours change last 3h yesterday community meeting',
    typedRemove: 'hours remove',
    askMinutes: 'How long do you mean?',
    askDay: 'Which day do you mean?',
    askMunicipality: 'Which municipality is it for?',
    notYet: 'Nothing is saved yet.',
    missing: {
      minutes: 'How long did it take?',
      day: 'Which day was it?',
      week: (week) => `Which day of week ${week} was it?`,
      activity: 'What did you do?',
    },
    faults: {
      zero: 'Zero hours can’t be logged. Type for example “hours 2h planning meeting”.',
      negative:
        'A duration can’t be below zero. To remove something, type “hours list” and then “hours remove 2”.',
      overADay: (time) =>
        `${time} is more than a day. Write one line for each day, for example “hours 8h yesterday survey”.`,
      dayFull: (day, already) =>
        `${already} are logged on ${day} already, and a day has only 24 hours. Type “hours list” to see them.`,
      pastMidnight: (from, to) =>
        `From ${from} to ${to} runs past midnight. Write one line for each day, for example “hours ${from}–24 travel”.`,
      noSuchTime: (text) => `“${text}” is not a time. Type for example “hours 9–11:30 planning meeting”.`,
      future: (day) => `${day} hasn’t come yet. Hours are logged once the work is done.`,
      noSuchDay: (text) => `“${text}” is not in the calendar. Type for example “12 March” or “yesterday”.`,
      noWeekday: (week) => `There is no ${week}. Type for example “tuesday week 10”.`,
      twoDays: 'There are two days here. Write one line for each day.',
      duration: 'Write how long it took, for example 2.5h, 90 min or 9–11:30.',
      day: 'Choose the day.',
      activity: 'Write what you did.',
      activityTooLong: (max) => `The activity is too long. Make it at most ${max} characters.`,
      municipality: 'Choose the municipality.',
      notDraft: (state) => `The line is ${state} and can’t be changed.`,
      whichLine: (command) =>
        `Which line? Type “hours list”, then its number, for example “${command} 2”. “${command} last” is what you logged last.`,
      noNumber: (typed) => `I can’t find a line “${typed}”. Type “hours list” to see the numbers.`,
      gone: 'The line is no longer there. Type “hours list” to see those that are.',
      nothingToUndo: 'You have no hours to undo.',
      undoTooLate: (day) =>
        `What you logged last was logged on ${day}. Type “hours list” and then “hours remove 1”.`,
      undoTakesNone: (number) =>
        `“hours undo” removes what you logged last and takes no number. To remove line ${number}, type “hours remove ${number}”.`,
      nothingToChange:
        'What should change? Type for example “hours change last 3h” or “hours change 2 yesterday”.',
      period: 'I didn’t get that period. Type “hours list”, “hours list week 12” or “hours list march”.',
    },
    changedLast: (line) =>
      `The last thing you did was change a line: ${line}. Take the change back with “Undo” below the answer you got then, or by changing the line again.`,
    removesNewest: (line) => `“Remove” takes away what you logged last: ${line}.`,
    undidNothing: 'Nothing has been removed.',
    undone: (time, day, activity) => `Removed: ${time} ${day}, ${activity}.`,
    again: 'Log again',
    listTitle: 'Your hours',
    listPeriod: (period) => `Your hours, ${period}`,
    listColumns: ['No.', 'Day', 'Time', 'Activity', 'State'],
    listEmpty: 'No hours have been logged here. Type for example “hours 2.5h yesterday community meeting”.',
    sums: (week, month) => `This week: ${week}. This month: ${month}.`,
    sum: (time) => `Sum: ${time}`,
    listHint: (number) =>
      `“hours change ${number} 3h” changes line ${number}, “hours remove ${number}” removes it.`,
    home: (month) => `Hours this month: ${month}`,
    buttonLog: 'Log hours',
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
