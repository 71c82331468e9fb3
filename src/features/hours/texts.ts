import type { Translated } from '../../chat/language.ts';
import type { Financing } from '../financings.ts';
import type { ChoiceAbout } from './parse.ts';
import { faultTexts, type HoursFaultTexts } from './texts-faults.ts';

type HoursTexts = {
  readonly logged: string;
  readonly changed: string;
  readonly activity: string;
  readonly theme: string;
  readonly goal: string;
  readonly measure: string;
  readonly plan: string;
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
    noAgreement(missing: string): string;
    outsideAgreement: string;
    ahead: (to: string) => string;
    noRole: (place: string) => string;
    overlap: (line: string, other: string) => string;
    monthSubmitted: (month: string, submit: string) => string;
    monthAttested: (month: string, submit: string) => string;
    lacksTheme(network: string, theme: string): string;
    leftGoal(place: string): string;
  };
  readonly change: string;
  readonly undo: string;
  readonly remove: string;
  readonly formTitle: string;
  readonly changeTitle: string;
  readonly save: string;
  readonly cancel: string;
  readonly typed: string;
  readonly typedChange: (number: number) => string;
  readonly typedRemove: string;
  /** What is asked where a line can be read in several ways. */
  readonly asks: Readonly<Record<ChoiceAbout, string>>;
  /** What is asked where only one of the readings is possible. */
  readonly asksOne: (what: string) => string;
  /** Of words that look like a day and aren't known as one. */
  readonly unread: (words: string) => string;
  /** Of a '#' with a word that is no theme. */
  readonly unreadTheme: (words: string) => string;
  readonly withoutTheme: string;
  readonly otherDay: string;
  readonly dayForChange: string;
  readonly askMunicipality: string;
  readonly notYet: string;
  readonly missing: {
    minutes: string;
    day: string;
    week(week: number): string;
    activity: string;
  };
  readonly faults: HoursFaultTexts;
  readonly undone: (time: string, day: string, activity: string) => string;
  readonly renumbered: string;
  readonly reasonUnused: (reason: string, number: number) => string;
  readonly again: string;
  readonly home: (month: string) => string;
  readonly buttonLog: string;
};

export const texts: Translated<HoursTexts> = {
  nb: {
    logged: 'Ført',
    changed: 'Endret',
    activity: 'Aktivitet',
    theme: 'Tema',
    goal: 'Delmål',
    measure: 'Tiltak',
    plan: 'Delmål eller tiltak',
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
      noAgreement: (missing) => `Merk: ${missing} Timene står, og regnes når avtalen er på plass.`,
      outsideAgreement: 'Merk: Dagen er utenfor avtaleperioden. Timene blir stående, men regnes ikke med.',
      ahead: (to) => `Merk: Klokka er ikke ${to} ennå.`,
      overlap: (line, other) => `Merk: «${line}» og «${other}» er på samme tid. Stemmer begge?`,
      monthSubmitted: (month, submit) =>
        `Merk: Du har allerede levert ${month}. Skriv «${submit}», så blir denne linja levert også.`,
      monthAttested: (month, submit) =>
        `Merk: Linjene dine i ${month} er attestert. Skriv «${submit}», så blir denne levert til attestering.`,
      noRole: (place) => `Merk: Du hadde ingen rolle i ${place} denne dagen. Er det riktig dag?`,
      lacksTheme: (network, theme) => `Merk: ${network} har ikke temaet «${theme}», så linja står uten det.`,
      leftGoal: (place) => `Merk: Delmålet gjaldt en annen kommune enn ${place}, så linja står uten det.`,
    },
    change: 'Endre',
    undo: 'Angre',
    remove: 'Slett',
    formTitle: 'Før timer',
    changeTitle: 'Endre timer',
    save: 'Lagre',
    cancel: 'Avbryt',
    typed: 'timer 2,5 t i går innbyggermøte',
    typedChange: (number) => `timer endre ${number} 3 t i går innbyggermøte`,
    typedRemove: 'timer slett',
    asks: { minutes: 'Hvor lenge mener du?', day: 'Hvilken dag mener du?', tag: 'Hva hører det til?' },
    asksOne: (what) => `Mener du ${what}?`,
    unread: (words) => `«${words}» kjenner jeg ikke som en dag.`,
    unreadTheme: (words) => `«${words}» kjenner jeg ikke som et tema.`,
    withoutTheme: 'uten tema',
    otherDay: 'Var det en annen dag, skriver du linja på nytt med dato, for eksempel «12. mars».',
    dayForChange:
      'Skriv dagen som dato, for eksempel «12. mars», eller «aktivitet: …» om ordene er den nye aktiviteten. Ingenting er endret.',
    askMunicipality: 'Hvilken kommune gjelder det?',
    notYet: 'Ingenting er lagret ennå.',
    missing: {
      minutes: 'Hvor lenge varte det?',
      day: 'Hvilken dag var det?',
      week: (week) => `Hvilken dag i uke ${week} var det?`,
      activity: 'Hva gjorde du?',
    },
    faults: faultTexts.nb,
    undone: (time, day, activity) => `Slettet: ${time} ${day}, ${activity}.`,
    reasonUnused: (reason, number) =>
      `«${reason}» er ikke lagret: Bare rettelser av attesterte linjer har en grunn. Skulle det stå i aktiviteten, skriv «timer endre ${number} aktivitet …».`,
    renumbered: 'Linjene under den har fått nye numre i lista.',
    again: 'Før på nytt',
    home: (month) => `Timer denne måneden: ${month}`,
    buttonLog: 'Før timer',
  },
  nn: {
    logged: 'Ført',
    changed: 'Endra',
    activity: 'Aktivitet',
    theme: 'Tema',
    goal: 'Delmål',
    measure: 'Tiltak',
    plan: 'Delmål eller tiltak',
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
      noAgreement: (missing) => `Merk: ${missing} Timane står, og blir rekna når avtalen er på plass.`,
      outsideAgreement:
        'Merk: Dagen er utanfor avtaleperioden. Timane blir ståande, men blir ikkje rekna med.',
      ahead: (to) => `Merk: Klokka er ikkje ${to} enno.`,
      overlap: (line, other) => `Merk: «${line}» og «${other}» er på same tid. Stemmer begge?`,
      monthSubmitted: (month, submit) =>
        `Merk: Du har alt levert ${month}. Skriv «${submit}», så blir denne linja òg levert.`,
      monthAttested: (month, submit) =>
        `Merk: Linjene dine i ${month} er attesterte. Skriv «${submit}», så blir denne levert til attestering.`,
      noRole: (place) => `Merk: Du hadde inga rolle i ${place} denne dagen. Er det rett dag?`,
      lacksTheme: (network, theme) => `Merk: ${network} har ikkje temaet «${theme}», så linja står utan det.`,
      leftGoal: (place) => `Merk: Delmålet galdt ein annan kommune enn ${place}, så linja står utan det.`,
    },
    change: 'Endre',
    undo: 'Angre',
    remove: 'Slett',
    formTitle: 'Før timar',
    changeTitle: 'Endre timar',
    save: 'Lagre',
    cancel: 'Avbryt',
    typed: 'timar 2,5 t i går innbyggjarmøte',
    typedChange: (number) => `timar endre ${number} 3 t i går innbyggjarmøte`,
    typedRemove: 'timar slett',
    asks: { minutes: 'Kor lenge meiner du?', day: 'Kva dag meiner du?', tag: 'Kva høyrer det til?' },
    asksOne: (what) => `Meiner du ${what}?`,
    unread: (words) => `«${words}» kjenner eg ikkje som ein dag.`,
    unreadTheme: (words) => `«${words}» kjenner eg ikkje som eit tema.`,
    withoutTheme: 'utan tema',
    otherDay: 'Var det ein annan dag, skriv du linja på nytt med dato, til dømes «12. mars».',
    dayForChange:
      'Skriv dagen som dato, til dømes «12. mars», eller «aktivitet: …» om orda er den nye aktiviteten. Ingenting er endra.',
    askMunicipality: 'Kva kommune gjeld det?',
    notYet: 'Ingenting er lagra enno.',
    missing: {
      minutes: 'Kor lenge varte det?',
      day: 'Kva dag var det?',
      week: (week) => `Kva dag i veke ${week} var det?`,
      activity: 'Kva gjorde du?',
    },
    faults: faultTexts.nn,
    undone: (time, day, activity) => `Sletta: ${time} ${day}, ${activity}.`,
    reasonUnused: (reason, number) =>
      `«${reason}» er ikkje lagra: Berre rettingar av attesterte linjer har ei grunngjeving. Skulle det stå i aktiviteten, skriv «timar endre ${number} aktivitet …».`,
    renumbered: 'Linjene under henne har fått nye nummer i lista.',
    again: 'Før på nytt',
    home: (month) => `Timar denne månaden: ${month}`,
    buttonLog: 'Før timar',
  },
  en: {
    logged: 'Logged',
    changed: 'Changed',
    activity: 'Activity',
    theme: 'Theme',
    goal: 'Goal',
    measure: 'Measure',
    plan: 'Goal or measure',
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
      noAgreement: (missing) => `Note: ${missing} The hours stand, and are reckoned once it is there.`,
      outsideAgreement: 'Note: The day is outside the agreement’s period. The hours stay, but don’t count.',
      ahead: (to) => `Note: It isn’t ${to} yet.`,
      overlap: (line, other) => `Note: “${line}” and “${other}” are at the same time. Are both right?`,
      monthSubmitted: (month, submit) =>
        `Note: You have handed in ${month} already. Type “${submit}” to hand this line in too.`,
      monthAttested: (month, submit) =>
        `Note: Your lines in ${month} are attested. Type “${submit}” to hand this one in for attestation.`,
      noRole: (place) => `Note: You had no role in ${place} on this day. Is it the right day?`,
      lacksTheme: (network, theme) =>
        `Note: ${network} doesn’t have the theme “${theme}”, so the line is without it.`,
      leftGoal: (place) =>
        `Note: The goal was another municipality’s than ${place}, so the line is without it.`,
    },
    change: 'Change',
    undo: 'Undo',
    remove: 'Remove',
    formTitle: 'Log hours',
    changeTitle: 'Change hours',
    save: 'Save',
    cancel: 'Cancel',
    typed: 'hours 2.5h yesterday community meeting',
    typedChange: (number) => `hours change ${number} 3h yesterday community meeting`,
    typedRemove: 'hours remove',
    asks: { minutes: 'How long do you mean?', day: 'Which day do you mean?', tag: 'What does it belong to?' },
    asksOne: (what) => `Do you mean ${what}?`,
    unread: (words) => `“${words}” isn’t a day that I know.`,
    unreadTheme: (words) => `“${words}” isn’t a theme that I know.`,
    withoutTheme: 'without a theme',
    otherDay: 'If it was another day, type the line again with a date, for example “12 March”.',
    dayForChange:
      'Type the day as a date, for example “12 March”, or “activity: …” if the words are the new activity. Nothing has been changed.',
    askMunicipality: 'Which municipality is it for?',
    notYet: 'Nothing is saved yet.',
    missing: {
      minutes: 'How long did it take?',
      day: 'Which day was it?',
      week: (week) => `Which day of week ${week} was it?`,
      activity: 'What did you do?',
    },
    faults: faultTexts.en,
    undone: (time, day, activity) => `Removed: ${time} ${day}, ${activity}.`,
    reasonUnused: (reason, number) =>
      `“${reason}” wasn’t saved: only corrections of attested lines have a reason. If it belongs in the activity, type “hours change ${number} activity …”.`,
    renumbered: 'The lines below it have new numbers in the list.',
    again: 'Log again',
    home: (month) => `Hours this month: ${month}`,
    buttonLog: 'Log hours',
  },
};
