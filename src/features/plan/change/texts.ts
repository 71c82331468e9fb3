import { say, translated } from '../../../translated.ts';
import * as themePhrases from '../../networks/themes/texts-said.ts';
import { said as statusSaid } from '../../status/texts-said.ts';
import { changeFaults } from '../../texts-change.ts';
import type { DayExamples } from '../../which-day.ts';
import { en, nb, nn } from '../texts-said.ts';

/** How the day that a measure is due can be typed. */
export const dueExamples: DayExamples = {
  nb: { day: '«frist 30. april»', inWeek: '«frist fredag uke 17»' },
  nn: { day: '«frist 30. april»', inWeek: '«frist fredag veke 17»' },
  en: { day: '“due 30 April”', inWeek: '“due Friday week 17”' },
};

/** What is said when a plan changes, and in its forms. */
export const planTexts = translated({
  goalCreated: say('Delmålet er lagret', 'Delmålet er lagra', 'The goal is saved'),
  measureCreated: say('Tiltaket er lagret', 'Tiltaket er lagra', 'The measure is saved'),
  goalChanged: say('Delmålet er endret', 'Delmålet er endra', 'The goal is changed'),
  measureChanged: say('Tiltaket er endret', 'Tiltaket er endra', 'The measure is changed'),
  goalRestored: say('Delmålet er tilbake', 'Delmålet er tilbake', 'The goal is back'),
  measureRestored: say('Tiltaket er tilbake', 'Tiltaket er tilbake', 'The measure is back'),
  goalDropped: say(
    (name: string) => `${name} er slettet. Timer og status som hører til, blir stående.`,
    (name) => `${name} er sletta. Timar og status som høyrer til, blir ståande.`,
    (name) => `${name} is deleted. Its hours and statuses stay.`,
  ),
  measureDropped: say(
    (name: string) =>
      `${name} er slettet. Timer og status som hører til, blir stående, og nummeret brukes ikke på nytt.`,
    (name) =>
      `${name} er sletta. Timar og status som høyrer til, blir ståande, og nummeret blir ikkje brukt på nytt.`,
    (name) => `${name} is deleted. Its hours and statuses stay, and its number isn’t used again.`,
  ),
  stateChanged: say(
    (name: string, state: string, before: string) => `${name} er nå ${state} (var ${before}).`,
    (name, state, before) => `${name} er no ${state} (var ${before}).`,
    (name, state, before) => `${name} is now ${state} (was ${before}).`,
  ),
  stateStands: say(
    (name: string, state: string) => `${name} var ${state} fra før.`,
    (name, state) => `${name} var ${state} frå før.`,
    (name, state) => `${name} was ${state} already.`,
  ),
  noteSaved: say(
    (place: string) =>
      `Notatet er meldt som status for ${place}, så fylket og de andre prosjektlederne kan lese det. Skriv «${statusSaid.undo.phrase.nb}» for å trekke det tilbake.`,
    (place) =>
      `Notatet er meldt som status for ${place}, så fylket og dei andre prosjektleiarane kan lese det. Skriv «${statusSaid.undo.phrase.nn}» for å trekkje det tilbake.`,
    (place) =>
      `The note is reported as a status for ${place}, so the county and the other project leaders can read it. Type “${statusSaid.undo.phrase.en}” to withdraw it.`,
  ),
  noteWithdrawn: say('Statusen er trukket tilbake', 'Statusen er trekt tilbake', 'The status is withdrawn'),
  noteStands: say('Statusen gjelder igjen', 'Statusen gjeld igjen', 'The status is in force again'),
  standsAgain: say('står i planen igjen', 'står i planen igjen', 'is in the plan again'),
  droppedAgain: say('er tatt ut av planen', 'er teken ut av planen', 'is taken out of the plan'),
  unchanged: changeFaults.unchanged,
  goal: say('delmål', 'delmål', 'goal'),
  measure: say('tiltak', 'tiltak', 'measure'),
  which: say('Hvilken kommune gjelder det?', 'Kva kommune gjeld det?', 'Which municipality is it for?'),
  whichAgreement: say('Hvilken avtale gjelder det?', 'Kva avtale gjeld det?', 'Which agreement is it about?'),
  whichDropped: say(
    'Hvilket vil du ha tilbake?',
    'Kva for eit vil du ha tilbake?',
    'Which one do you want back?',
  ),
  didYouMean: say(
    (title: string) => `Mente du «${title}»? Ingenting er gjort ennå.`,
    (title) => `Meinte du «${title}»? Ingenting er gjort enno.`,
    (title) => `Did you mean “${title}”? Nothing has been done yet.`,
  ),
  asks: {
    title: say('Hva heter det?', 'Kva heiter det?', 'What is it called?'),
    goal: say(
      'Hvilket delmål hører tiltaket til?',
      'Kva delmål høyrer tiltaket til?',
      'Which goal does the measure belong to?',
    ),
    day: say(
      (days: string) => `Velg dagen for fristen: ${days}.`,
      (days) => `Vel dagen for fristen: ${days}.`,
      (days) => `Choose the day it is due: ${days}.`,
    ),
  },
  form: {
    measureEdit: say('Endre tiltak', 'Endre tiltak', 'Change measure'),
    goalEdit: say('Endre delmål', 'Endre delmål', 'Change goal'),
    title: say('Navn', 'Namn', 'Name'),
    titleHint: say(
      'Kort og konkret, for eksempel «Befaring på kaien med bedriftene».',
      'Kort og konkret, til dømes «Synfaring på kaia med bedriftene».',
      'Short and concrete, such as “Visit the quay with the businesses”.',
    ),
    responsibleHint: say(
      'Hvem har ansvaret? En rolle eller et navn.',
      'Kven har ansvaret? Ei rolle eller eit namn.',
      'Who is responsible? A role or a name.',
    ),
    dueHint: say('Når skal det være ferdig?', 'Når skal det vere ferdig?', 'When is it to be done?'),
    cadenceHint: say(
      'For det som gjentas, for eksempel «hvert kvartal».',
      'For det som blir gjenteke, til dømes «kvart kvartal».',
      'For what repeats, such as “every quarter”.',
    ),
    mainGoalHint: say(
      'Målet for hele prosjektet, som delmålet skal bidra til.',
      'Målet for heile prosjektet, som delmålet skal bidra til.',
      'The goal of the whole project that this goal contributes to.',
    ),
    noTheme: say('Ikke knyttet til et tema', 'Ikkje knytt til eit tema', 'Not tied to a theme'),
    measureParts: say(
      'TITTEL delmål 1 frist DAG ansvar NAVN hver måned',
      'TITTEL delmål 1 frist DAG ansvar NAMN kvar månad',
      'TITLE goal 1 due DAY responsible NAME every month',
    ),
    goalParts: say(
      'TITTEL hovedmål: TEKST tema: TEMA partnere: NAVN',
      'TITTEL hovudmål: TEKST tema: TEMA partnarar: NAMN',
      'TITLE main goal: TEXT theme: THEME partners: NAMES',
    ),
  },
  faults: {
    noSuch: say(
      (what: string, place: string) =>
        `${place} har ikke noe ${what}. Skriv «${nb.take}», så ser du planen med numre.`,
      (what, place) => `${place} har ikkje noko ${what}. Skriv «${nn.take}», så ser du planen med nummer.`,
      (what, place) => `${place} has no ${what}. Type “${en.take}” to see the plan with its numbers.`,
    ),
    noGoals: say(
      `Et tiltak hører til et delmål, og det er ingen delmål ennå. Skriv først for eksempel «${nb.newGoal} Næringsutvikling».`,
      `Eit tiltak høyrer til eit delmål, og det er ingen delmål enno. Skriv først til dømes «${nn.newGoal} Næringsutvikling».`,
      `A measure belongs to a goal, and there are no goals yet. First type “${en.newGoal} Business development”, for example.`,
    ),
    notUnderstood: say(
      (words: string) =>
        `Jeg forstår ikke «${words}». Skriv «${nb.take}» for hele planen, «${nb.take} 3» for ett tiltak, «${nb.take} 3 forsinket» når noe endrer seg, eller «${nb.new} …» for et nytt.`,
      (words) =>
        `Eg forstår ikkje «${words}». Skriv «${nn.take}» for heile planen, «${nn.take} 3» for eitt tiltak, «${nn.take} 3 forseinka» når noko endrar seg, eller «${nn.new} …» for eit nytt.`,
      (words) =>
        `I don’t understand “${words}”. Type “${en.take}” for the whole plan, “${en.take} 3” for one measure, “${en.take} 3 delayed” when something changes, or “${en.new} …” for a new one.`,
    ),
    sayPlace: say(
      (example: string) => `Skriv hvilken kommune det gjelder, for eksempel «${example}».`,
      (example) => `Skriv kva kommune det gjeld, til dømes «${example}».`,
      (example) => `Type which municipality it is for, such as “${example}”.`,
    ),
    sayNumber: say(
      (example: string) => `Skriv nummeret fra planen, for eksempel «${example}».`,
      (example) => `Skriv nummeret frå planen, til dømes «${example}».`,
      (example) => `Type the number in the plan, such as “${example}”.`,
    ),
    gone: say(
      `Dette finnes ikke lenger i planen. Skriv «${nb.take}», så ser du hvordan det står nå.`,
      `Dette finst ikkje lenger i planen. Skriv «${nn.take}», så ser du korleis det står no.`,
      `This is no longer in the plan. Type “${en.take}” to see how it stands now.`,
    ),
    mayNotRead: say(
      (place: string) =>
        `Dette står i planen til ${place}. Bare fylket og de som har en rolle der, kan se den.`,
      (place) => `Dette står i planen til ${place}. Berre fylket og dei som har ei rolle der, kan sjå han.`,
      (place) => `This is in the plan of ${place}. Only the county and those with a role there can see it.`,
    ),
    mayNotChange: say(
      (place: string) =>
        `Du kan ikke endre planen til ${place}. Det kan prosjektlederen, den prosjektansvarlige og koordinatoren i fylket.`,
      (place) =>
        `Du kan ikkje endre planen til ${place}. Det kan prosjektleiaren, den prosjektansvarlege og koordinatoren i fylket.`,
      (place) =>
        `You can’t change the plan of ${place}. Its project leader, the one responsible for the project and the county’s coordinator can.`,
    ),
    mayNotReport: say(
      (place: string, typed: string) =>
        `Et notat blir meldt som status, og det må ${place} gjøre selv. Skriv «${typed}» uten notat, så endrer du bare statusen til tiltaket.`,
      (place, typed) =>
        `Eit notat blir meldt som status, og det må ${place} gjere sjølv. Skriv «${typed}» utan notat, så endrar du berre statusen til tiltaket.`,
      (place, typed) =>
        `A note is reported as a status, and ${place} has to do that. Type “${typed}” without a note to change only the measure’s status.`,
    ),
    plannedTakesNoNote: say(
      'Et notat blir meldt som status, og det kan du gjøre først når tiltaket er i gang. Skriv «planlagt» uten notat, eller velg i rute, forsinket, stanset eller ferdig.',
      'Eit notat blir meldt som status, og det kan du gjere først når tiltaket er i gang. Skriv «planlagt» utan notat, eller vel i rute, forseinka, stansa eller ferdig.',
      'A note is reported as a status, and that is possible only once the measure is under way. Type “planned” without a note, or choose on track, delayed, stopped or done.',
    ),
    noteTooLong: say(
      (limit: number, length: number) =>
        `Notatet er på ${length} tegn. Bruk høyst ${limit}. Ingenting er lagret.`,
      (limit, length) => `Notatet er på ${length} teikn. Bruk høgst ${limit}. Ingenting er lagra.`,
      (limit, length) => `The note has ${length} characters. Use at most ${limit}. Nothing was saved.`,
    ),
    hasMeasures: say(
      (name: string) =>
        `${name} har tiltak som gjelder. Slett dem eller flytt dem til et annet delmål først.`,
      (name) => `${name} har tiltak som gjeld. Slett dei eller flytt dei til eit anna delmål først.`,
      (name) => `${name} has measures in force. Delete them or move them to another goal first.`,
    ),
    goalIsDropped: say(
      (goal: string, typed: string) => `${goal} er slettet. Hent det tilbake først: «${typed}».`,
      (goal, typed) => `${goal} er sletta. Hent det tilbake først: «${typed}».`,
      (goal, typed) => `${goal} is deleted. Bring it back first: “${typed}”.`,
    ),
    alreadyDropped: say(
      (name: string) => `${name} er allerede slettet.`,
      (name) => `${name} er allereie sletta.`,
      (name) => `${name} is already deleted.`,
    ),
    notDropped: say(
      (name: string) => `${name} er ikke slettet.`,
      (name) => `${name} er ikkje sletta.`,
      (name) => `${name} isn’t deleted.`,
    ),
    nothingDropped: say(
      'Ingenting slikt er slettet, så det er ikke noe å gjenopprette.',
      'Ingenting slikt er sletta, så det er ikkje noko å gjenopprette.',
      'Nothing of the kind is deleted, so there is nothing to restore.',
    ),
    saysNo: say(
      (words: string) =>
        `Etter statusen står det «${words}», så jeg har ikke endret noe. Er det et notat, skriver du «notat:» foran.`,
      (words) =>
        `Etter statusen står det «${words}», så eg har ikkje endra noko. Er det eit notat, skriv du «notat:» framfor.`,
      (words) =>
        `The status is followed by “${words}”, so I haven’t changed anything. If it is a note, type “note:” before it.`,
    ),
    leftOver: say(
      (words: string, example: string) => `Jeg forstår ikke «${words}». Skriv bare «${example}».`,
      (words, example) => `Eg forstår ikkje «${words}». Skriv berre «${example}».`,
      (words, example) => `I don’t understand “${words}”. Type just “${example}”.`,
    ),
    forAll: say('for alle i', 'for alle i', 'for all in'),
    noAgreement: say(
      'Jeg finner ingen slik avtale i nettverket. Skriv «avtale», så ser du dem som finnes.',
      'Eg finn ingen slik avtale i nettverket. Skriv «avtale», så ser du dei som finst.',
      'I find no such agreement in the network. Type “agreement” to see those there are.',
    ),
    noThemes: say(
      `Nettverket har ingen temaer ennå. Koordinatoren i fylket legger dem inn med «${themePhrases.nb.create} NAVN». Skriv delmålet uten tema så lenge.`,
      `Nettverket har ingen tema enno. Koordinatoren i fylket legg dei inn med «${themePhrases.nn.create} NAMN». Skriv delmålet utan tema så lenge.`,
      `The network has no themes yet. The county’s coordinator enters them with “${themePhrases.en.create} NAME”. Type the goal without a theme until then.`,
    ),
    noSuchTheme: say(
      (words: string, known: string) => `Jeg kjenner ikke temaet «${words}». Velg blant ${known}.`,
      (words, known) => `Eg kjenner ikkje temaet «${words}». Vel mellom ${known}.`,
      (words, known) => `I don’t know the theme “${words}”. Choose among ${known}.`,
    ),
    goalHasNoState: say(
      'Et delmål blir ikke satt i rute eller forsinket for seg; det følger av tiltakene. Skriv for eksempel «status delmål 2: i rute …» for å melde status på delmålet.',
      'Eit delmål blir ikkje sett i rute eller forseinka for seg; det følgjer av tiltaka. Skriv til dømes «status delmål 2: i rute …» for å melde status på delmålet.',
      'A goal isn’t set on track or delayed on its own; that follows from its measures. Type “status goal 2: on track …” to report a status on the goal.',
    ),
  },
  changers: say(
    'Du kan ikke endre planen. Det kan prosjektlederen og den prosjektansvarlige i kommunen, og koordinatoren i fylket.',
    'Du kan ikkje endre planen. Det kan prosjektleiaren og den prosjektansvarlege i kommunen, og koordinatoren i fylket.',
    'You can’t change the plan. The municipality’s project leader, the one responsible for the project and the county’s coordinator can.',
  ),
  readers: say(
    'Bare fylket og de som har en rolle i kommunen, kan se planen.',
    'Berre fylket og dei som har ei rolle i kommunen, kan sjå planen.',
    'Only the county and those with a role in the municipality can see the plan.',
  ),
});
