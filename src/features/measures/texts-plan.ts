import type { Translated } from '../../chat/language.ts';

type Texts = {
  readonly goalCreated: string;
  readonly measureCreated: string;
  readonly goalChanged: string;
  readonly measureChanged: string;
  readonly goalRestored: string;
  readonly measureRestored: string;
  readonly goalDropped: (name: string) => string;
  readonly measureDropped: (name: string) => string;
  readonly stateChanged: (name: string, state: string) => string;
  readonly stateStands: (name: string, state: string) => string;
  readonly noteSaved: (place: string) => string;
  readonly noteWithdrawn: string;
  readonly noteStands: string;
  readonly standsAgain: string;
  readonly droppedAgain: string;
  readonly unchanged: (name: string) => string;
  readonly which: string;
  readonly asks: Readonly<Record<'title' | 'goal' | 'place', string>> & {
    readonly whichDay: (days: string) => string;
  };
  readonly form: {
    readonly newMeasure: string;
    readonly editMeasure: string;
    readonly newGoal: string;
    readonly editGoal: string;
    readonly title: string;
    readonly titleHint: string;
    readonly responsibleHint: string;
    readonly dueHint: string;
    readonly cadenceHint: string;
    readonly mainGoalHint: string;
    readonly noTheme: string;
    readonly save: string;
    readonly cancel: string;
    readonly typedMeasure: string;
    readonly typedGoal: string;
  };
  readonly faults: {
    readonly required: string;
    readonly notADay: string;
    readonly tooLong: (limit: number, length: number) => string;
    readonly noSuchDay: (text: string) => string;
    readonly noSuchWeek: (week: number) => string;
    readonly noSuchGoal: (number: number, place: string) => string;
    readonly noSuchMeasure: (number: number, place: string) => string;
    readonly noGoals: string;
    readonly notUnderstood: (words: string) => string;
    readonly sayPlace: (example: string) => string;
    readonly sayNumber: (example: string) => string;
    readonly gone: string;
    readonly mayNotChange: (place: string) => string;
    readonly mayNotReport: (place: string, typed: string) => string;
    readonly plannedTakesNoNote: string;
    readonly noteTooLong: (limit: number, length: number) => string;
    readonly hasMeasures: (name: string) => string;
    readonly goalIsDropped: (goal: string, typed: string) => string;
    readonly alreadyDropped: (name: string) => string;
    readonly notDropped: (name: string) => string;
    readonly nothingDropped: string;
    readonly saysNo: (words: string) => string;
    readonly leftOver: (words: string, example: string) => string;
    readonly noSuchTheme: (words: string, known: string) => string;
    readonly goalHasNoState: string;
  };
  readonly changers: string;
  readonly readers: string;
};

/** What is said when a plan changes, and in its forms. */
export const planTexts: Translated<Texts> = {
  nb: {
    goalCreated: 'Delmålet er lagret',
    measureCreated: 'Tiltaket er lagret',
    goalChanged: 'Delmålet er endret',
    measureChanged: 'Tiltaket er endret',
    goalRestored: 'Delmålet er tilbake',
    measureRestored: 'Tiltaket er tilbake',
    goalDropped: (name) => `${name} er slettet. Timer og status som hører til, blir stående.`,
    measureDropped: (name) =>
      `${name} er slettet. Timer og status som hører til, blir stående, og nummeret brukes ikke på nytt.`,
    stateChanged: (name, state) => `${name} er nå ${state}.`,
    stateStands: (name, state) => `${name} var ${state} fra før.`,
    noteWithdrawn: 'Statusen er trukket tilbake',
    noteStands: 'Statusen står igjen',
    standsAgain: 'står i planen igjen',
    droppedAgain: 'er tatt ut av planen',
    noteSaved: (place) =>
      `Notatet er meldt som status for ${place}, så fylket og de andre prosjektlederne kan lese det. Skriv «status angre» for å trekke det tilbake.`,
    unchanged: (name) => `Ingenting er endret i «${name}».`,
    which: 'Hvilken kommune gjelder det?',
    asks: {
      title: 'Hva heter det?',
      goal: 'Hvilket delmål hører tiltaket til?',
      place: 'Hvilken kommune gjelder det?',
      whichDay: (days) => `Velg dagen for fristen: ${days}.`,
    },
    form: {
      newMeasure: 'Nytt tiltak',
      editMeasure: 'Endre tiltak',
      newGoal: 'Nytt delmål',
      editGoal: 'Endre delmål',
      title: 'Navn',
      titleHint: 'Kort og konkret, for eksempel «Befaring på kaia med bedriftene».',
      responsibleHint: 'Hvem svarer for det? En rolle eller et navn.',
      dueHint: 'Når skal det være ferdig?',
      cadenceHint: 'For det som gjentas, for eksempel «hvert kvartal».',
      mainGoalHint: 'Målet for hele prosjektet, som dette delmålet tjener.',
      noTheme: 'Ikke knyttet til et tema',
      save: 'Lagre',
      cancel: 'Avbryt',
      typedMeasure: 'tiltak ny TITTEL delmål 1 frist DAG ansvar NAVN hver måned',
      typedGoal: 'tiltak delmål ny TITTEL hovedmål: TEKST tema: TEMA',
    },
    faults: {
      required: 'Må fylles ut.',
      notADay: 'Skriv en dato som finnes, for eksempel 2024-04-30.',
      tooLong: (limit, length) => `Bruk høyst ${limit} tegn. Nå er det ${length}.`,
      noSuchDay: (text) => `Datoen «${text}» finnes ikke. Skriv for eksempel «frist 30. april».`,
      noSuchWeek: (week) =>
        `Det er ingen uke ${week} det året. Skriv dagen, for eksempel «frist fredag uke 17».`,
      noSuchGoal: (number, place) =>
        `${place} har ikke noe delmål ${number}. Skriv «tiltak», så ser du planen med numre.`,
      noSuchMeasure: (number, place) =>
        `${place} har ikke noe tiltak ${number}. Skriv «tiltak», så ser du planen med numre.`,
      noGoals:
        'Et tiltak hører til et delmål, og det er ingen delmål ennå. Skriv først for eksempel «tiltak delmål ny Næringsutvikling».',
      notUnderstood: (words) =>
        `Jeg forstår ikke «${words}». Skriv «tiltak» for hele planen, «tiltak 3» for ett tiltak, «tiltak 3 forsinket» når noe endrer seg, eller «tiltak ny …» for et nytt.`,
      sayPlace: (example) => `Skriv hvilken kommune det gjelder, for eksempel «${example}».`,
      sayNumber: (example) => `Skriv nummeret fra planen, for eksempel «${example}».`,
      gone: 'Dette finnes ikke lenger i planen. Skriv «tiltak», så ser du den som den er.',
      mayNotChange: (place) =>
        `Planen til ${place} endres av prosjektlederen, den prosjektansvarlige og koordinatoren i fylket.`,
      mayNotReport: (place, typed) =>
        `Et notat blir en status, og den melder ${place} selv. Skriv «${typed}» uten notat for å endre bare tilstanden.`,
      plannedTakesNoNote:
        'Et notat blir en status, og det er det først når noe er i gang. Skriv «planlagt» uten notat, eller velg i rute, forsinket, stanset eller ferdig.',
      noteTooLong: (limit, length) =>
        `Notatet er på ${length} tegn. Bruk høyst ${limit}. Ingenting er lagret.`,
      hasMeasures: (name) =>
        `${name} har tiltak som gjelder. Slett dem eller flytt dem til et annet delmål først.`,
      goalIsDropped: (goal, typed) => `${goal} er slettet. Hent det tilbake først: «${typed}».`,
      alreadyDropped: (name) => `${name} er allerede slettet.`,
      notDropped: (name) => `${name} er ikke slettet.`,
      saysNo: (words) => `Bak tilstanden står det «${words}», så jeg har ikke endret noe.`,
      leftOver: (words, example) => `Jeg forstår ikke «${words}». Skriv bare «${example}».`,
      nothingDropped: 'Ingenting slikt er slettet, så det er ikke noe å gjenopprette.',
      noSuchTheme: (words, known) => `Jeg kjenner ikke temaet «${words}». Velg blant ${known}.`,
      goalHasNoState:
        'Et delmål har ingen egen tilstand; den følger av tiltakene. Skriv for eksempel «status delmål 2: i rute …» for å melde status på delmålet.',
    },
    changers:
      'Planen endres av prosjektlederen og den prosjektansvarlige i kommunen, og av koordinatoren i fylket.',
    readers: 'Planen leses av dem som har en rolle i kommunen, og av fylket.',
  },
  nn: {
    goalCreated: 'Delmålet er lagra',
    measureCreated: 'Tiltaket er lagra',
    goalChanged: 'Delmålet er endra',
    measureChanged: 'Tiltaket er endra',
    goalRestored: 'Delmålet er tilbake',
    measureRestored: 'Tiltaket er tilbake',
    goalDropped: (name) => `${name} er sletta. Timar og status som høyrer til, blir ståande.`,
    measureDropped: (name) =>
      `${name} er sletta. Timar og status som høyrer til, blir ståande, og nummeret blir ikkje brukt på nytt.`,
    stateChanged: (name, state) => `${name} er no ${state}.`,
    stateStands: (name, state) => `${name} var ${state} frå før.`,
    noteWithdrawn: 'Statusen er trekt tilbake',
    noteStands: 'Statusen står att',
    standsAgain: 'står i planen att',
    droppedAgain: 'er teken ut av planen',
    noteSaved: (place) =>
      `Notatet er meldt som status for ${place}, så fylket og dei andre prosjektleiarane kan lese det. Skriv «status angre» for å trekkje det tilbake.`,
    unchanged: (name) => `Ingenting er endra i «${name}».`,
    which: 'Kva kommune gjeld det?',
    asks: {
      title: 'Kva heiter det?',
      goal: 'Kva delmål høyrer tiltaket til?',
      place: 'Kva kommune gjeld det?',
      whichDay: (days) => `Vel dagen for fristen: ${days}.`,
    },
    form: {
      newMeasure: 'Nytt tiltak',
      editMeasure: 'Endre tiltak',
      newGoal: 'Nytt delmål',
      editGoal: 'Endre delmål',
      title: 'Namn',
      titleHint: 'Kort og konkret, til dømes «Synfaring på kaia med bedriftene».',
      responsibleHint: 'Kven svarer for det? Ei rolle eller eit namn.',
      dueHint: 'Når skal det vere ferdig?',
      cadenceHint: 'For det som blir gjenteke, til dømes «kvart kvartal».',
      mainGoalHint: 'Målet for heile prosjektet, som dette delmålet tener.',
      noTheme: 'Ikkje knytt til eit tema',
      save: 'Lagre',
      cancel: 'Avbryt',
      typedMeasure: 'tiltak ny TITTEL delmål 1 frist DAG ansvar NAMN kvar månad',
      typedGoal: 'tiltak delmål ny TITTEL hovudmål: TEKST tema: TEMA',
    },
    faults: {
      required: 'Må fyllast ut.',
      notADay: 'Skriv ein dato som finst, til dømes 2024-04-30.',
      tooLong: (limit, length) => `Bruk høgst ${limit} teikn. No er det ${length}.`,
      noSuchDay: (text) => `Datoen «${text}» finst ikkje. Skriv til dømes «frist 30. april».`,
      noSuchWeek: (week) =>
        `Det er inga veke ${week} det året. Skriv dagen, til dømes «frist fredag veke 17».`,
      noSuchGoal: (number, place) =>
        `${place} har ikkje noko delmål ${number}. Skriv «tiltak», så ser du planen med nummer.`,
      noSuchMeasure: (number, place) =>
        `${place} har ikkje noko tiltak ${number}. Skriv «tiltak», så ser du planen med nummer.`,
      noGoals:
        'Eit tiltak høyrer til eit delmål, og det er ingen delmål enno. Skriv først til dømes «tiltak delmål ny Næringsutvikling».',
      notUnderstood: (words) =>
        `Eg forstår ikkje «${words}». Skriv «tiltak» for heile planen, «tiltak 3» for eitt tiltak, «tiltak 3 forseinka» når noko endrar seg, eller «tiltak ny …» for eit nytt.`,
      sayPlace: (example) => `Skriv kva kommune det gjeld, til dømes «${example}».`,
      sayNumber: (example) => `Skriv nummeret frå planen, til dømes «${example}».`,
      gone: 'Dette finst ikkje lenger i planen. Skriv «tiltak», så ser du han som han er.',
      mayNotChange: (place) =>
        `Planen til ${place} blir endra av prosjektleiaren, den prosjektansvarlege og koordinatoren i fylket.`,
      mayNotReport: (place, typed) =>
        `Eit notat blir ein status, og den melder ${place} sjølv. Skriv «${typed}» utan notat for å endre berre tilstanden.`,
      plannedTakesNoNote:
        'Eit notat blir ein status, og det er det først når noko er i gang. Skriv «planlagt» utan notat, eller vel i rute, forseinka, stansa eller ferdig.',
      noteTooLong: (limit, length) =>
        `Notatet er på ${length} teikn. Bruk høgst ${limit}. Ingenting er lagra.`,
      hasMeasures: (name) =>
        `${name} har tiltak som gjeld. Slett dei eller flytt dei til eit anna delmål først.`,
      goalIsDropped: (goal, typed) => `${goal} er sletta. Hent det tilbake først: «${typed}».`,
      alreadyDropped: (name) => `${name} er alt sletta.`,
      notDropped: (name) => `${name} er ikkje sletta.`,
      saysNo: (words) => `Bak tilstanden står det «${words}», så eg har ikkje endra noko.`,
      leftOver: (words, example) => `Eg forstår ikkje «${words}». Skriv berre «${example}».`,
      nothingDropped: 'Ingenting slikt er sletta, så det er ikkje noko å gjenopprette.',
      noSuchTheme: (words, known) => `Eg kjenner ikkje temaet «${words}». Vel blant ${known}.`,
      goalHasNoState:
        'Eit delmål har ingen eigen tilstand; han følgjer av tiltaka. Skriv til dømes «status delmål 2: i rute …» for å melde status på delmålet.',
    },
    changers:
      'Planen blir endra av prosjektleiaren og den prosjektansvarlege i kommunen, og av koordinatoren i fylket.',
    readers: 'Planen blir lesen av dei som har ei rolle i kommunen, og av fylket.',
  },
  en: {
    goalCreated: 'The goal is saved',
    measureCreated: 'The measure is saved',
    goalChanged: 'The goal is changed',
    measureChanged: 'The measure is changed',
    goalRestored: 'The goal is back',
    measureRestored: 'The measure is back',
    goalDropped: (name) => `${name} is deleted. Its hours and statuses stay.`,
    measureDropped: (name) =>
      `${name} is deleted. Its hours and statuses stay, and its number isn't used again.`,
    stateChanged: (name, state) => `${name} is now ${state}.`,
    stateStands: (name, state) => `${name} was ${state} already.`,
    noteWithdrawn: 'The status is withdrawn',
    noteStands: 'The status stands again',
    standsAgain: 'is in the plan again',
    droppedAgain: 'is taken out of the plan',
    noteSaved: (place) =>
      `The note is reported as a status for ${place}, so the county and the other project leaders can read it. Type “status undo” to withdraw it.`,
    unchanged: (name) => `Nothing has changed in “${name}”.`,
    which: 'Which municipality is it for?',
    asks: {
      title: 'What is it called?',
      goal: 'Which goal does the measure belong to?',
      place: 'Which municipality is it for?',
      whichDay: (days) => `Choose the day it is due: ${days}.`,
    },
    form: {
      newMeasure: 'New measure',
      editMeasure: 'Change measure',
      newGoal: 'New goal',
      editGoal: 'Change goal',
      title: 'Name',
      titleHint: 'Short and concrete, such as “Visit the quay with the businesses”.',
      responsibleHint: 'Who answers for it? A role or a name.',
      dueHint: 'When is it to be done?',
      cadenceHint: 'For what repeats, such as “every quarter”.',
      mainGoalHint: 'The goal of the whole project that this goal serves.',
      noTheme: 'Not tied to a theme',
      save: 'Save',
      cancel: 'Cancel',
      typedMeasure: 'measure new TITLE goal 1 due DAY responsible NAME every month',
      typedGoal: 'measure goal new TITLE main goal: TEXT theme: THEME',
    },
    faults: {
      required: 'Please fill this in.',
      notADay: 'Write a date that exists, such as 2024-04-30.',
      tooLong: (limit, length) => `Use at most ${limit} characters. Now there are ${length}.`,
      noSuchDay: (text) => `There is no such date as “${text}”. Type “due 30 April”, for example.`,
      noSuchWeek: (week) => `That year has no week ${week}. Type the day, such as “due Friday week 17”.`,
      noSuchGoal: (number, place) =>
        `${place} has no goal ${number}. Type “measure” to see the plan with its numbers.`,
      noSuchMeasure: (number, place) =>
        `${place} has no measure ${number}. Type “measure” to see the plan with its numbers.`,
      noGoals:
        'A measure belongs to a goal, and there are no goals yet. First type “measure goal new Business development”, for example.',
      notUnderstood: (words) =>
        `I don't understand “${words}”. Type “measure” for the whole plan, “measure 3” for one measure, “measure 3 delayed” when something changes, or “measure new …” for a new one.`,
      sayPlace: (example) => `Type which municipality it is for, such as “${example}”.`,
      sayNumber: (example) => `Type the number in the plan, such as “${example}”.`,
      gone: 'This is no longer in the plan. Type “measure” to see the plan as it is.',
      mayNotChange: (place) =>
        `The plan of ${place} is changed by its project leader, the one responsible for the project and the county's coordinator.`,
      mayNotReport: (place, typed) =>
        `A note becomes a status, and ${place} reports that itself. Type “${typed}” without a note to change the state alone.`,
      plannedTakesNoNote:
        'A note becomes a status, and there is one only when something is under way. Type “planned” without a note, or choose on track, delayed, stopped or done.',
      noteTooLong: (limit, length) =>
        `The note has ${length} characters. Use at most ${limit}. Nothing was saved.`,
      hasMeasures: (name) => `${name} has measures in force. Delete them or move them to another goal first.`,
      goalIsDropped: (goal, typed) => `${goal} is deleted. Bring it back first: “${typed}”.`,
      alreadyDropped: (name) => `${name} is deleted already.`,
      notDropped: (name) => `${name} isn't deleted.`,
      saysNo: (words) => `The state is followed by “${words}”, so I haven’t changed anything.`,
      leftOver: (words, example) => `I don’t understand “${words}”. Type just “${example}”.`,
      nothingDropped: 'Nothing of the kind is deleted, so there is nothing to restore.',
      noSuchTheme: (words, known) => `I don't know the theme “${words}”. Choose among ${known}.`,
      goalHasNoState:
        'A goal has no state of its own; it follows from the measures. Type “status goal 2: on track …” to report a status on the goal.',
    },
    changers:
      "The plan is changed by the municipality's project leader and the one responsible for the project, and by the county's coordinator.",
    readers: 'The plan is read by those with a role in the municipality, and by the county.',
  },
};
