import { financingNames } from '../../domain/financings.ts';
import { lineStateNames } from '../../domain/months.ts';
import { say, translated } from '../../translated.ts';
import * as themePhrases from '../networks/themes/texts-said.ts';
import { faults } from './log/texts-faults.ts';
import { en, nb, nn } from './texts-said.ts';

export const texts = translated({
  shallILog: say(
    (line: string) => `Skal jeg føre ${line}?`,
    (line) => `Skal eg føre ${line}?`,
    (line) => `Shall I log ${line}?`,
  ),
  whichToLog: say('Hva skal jeg føre?', 'Kva skal eg føre?', 'What shall I log?'),
  yesLog: say('Ja, før det', 'Ja, før det', 'Yes, log it'),
  logged: say('Ført', 'Ført', 'Logged'),
  activity: say('Aktivitet', 'Aktivitet', 'Activity'),
  theme: say('Tema', 'Tema', 'Theme'),
  goal: say('Delmål', 'Delmål', 'Goal'),
  measure: say('Tiltak', 'Tiltak', 'Measure'),
  plan: say('Delmål eller tiltak', 'Delmål eller tiltak', 'Goal or measure'),
  municipality: say('Kommune', 'Kommune', 'Municipality'),
  financing: say('Finansiering', 'Finansiering', 'Financing'),
  financings: financingNames,
  states: lineStateNames,
  time: say('Klokkeslett', 'Klokkeslett', 'Time'),
  day: say('Dag', 'Dag', 'Day'),
  daySum: say('Denne dagen', 'Denne dagen', 'That day'),
  monthSum: say(
    (month: string) => `${month} så langt`,
    (month) => `${month} så langt`,
    (month) => `${month} so far`,
  ),
  duration: say('Hvor lenge', 'Kor lenge', 'How long'),
  durationHint: say(
    'For eksempel 2,5 t, 90 min eller 9–11.30',
    'Til dømes 2,5 t, 90 min eller 9–11.30',
    'For example 2.5h, 90 min or 9–11:30',
  ),
  noTheme: say('Ingen', 'Ingen', 'None'),
  remarks: {
    holiday: say(
      (name: string) => `Det var ${name}.`,
      (name) => `Det var ${name}.`,
      (name) => `That was ${name}.`,
    ),
    sunday: say('Det var en søndag.', 'Det var ein sundag.', 'That was a Sunday.'),
    longDay: say(
      (hours: string) => `Det blir ${hours} til sammen denne dagen.`,
      (hours) => `Det blir ${hours} til saman denne dagen.`,
      (hours) => `That makes ${hours} in all on this day.`,
    ),
    noAgreement: say(
      (missing: string) => `${missing} Timene står, og regnes når avtalen er på plass.`,
      (missing) => `${missing} Timane står, og blir rekna når avtalen er på plass.`,
      (missing) => `${missing} The hours stand, and are counted once it is there.`,
    ),
    outsideAgreement: say(
      'Dagen er utenfor avtaleperioden. Timene blir stående, men regnes ikke med.',
      'Dagen er utanfor avtaleperioden. Timane blir ståande, men blir ikkje rekna med.',
      'The day is outside the agreement’s period. The hours stay, but don’t count.',
    ),
    ahead: say(
      (to: string) => `Klokken er ikke ${to} ennå.`,
      (to) => `Klokka er ikkje ${to} enno.`,
      (to) => `It isn’t ${to} yet.`,
    ),
    noRole: say(
      (place: string) => `Du hadde ingen rolle i ${place} denne dagen. Er det riktig dag?`,
      (place) => `Du hadde inga rolle i ${place} denne dagen. Er det rett dag?`,
      (place) => `You had no role in ${place} on this day. Is it the right day?`,
    ),
    elsewhere: say(
      (own: string, named: string) =>
        `Timene er ført for ${own}. Du har ingen rolle i ${named}, så det navnet er bare en del av aktiviteten.`,
      (own, named) =>
        `Timane er førte for ${own}. Du har inga rolle i ${named}, så det namnet er berre ein del av aktiviteten.`,
      (own, named) =>
        `The hours are logged for ${own}. You have no role in ${named}, so that name is only part of the activity.`,
    ),
    pauseKept: say(
      'Pausen er ikke trukket fra.',
      'Pausen er ikkje trekt frå.',
      'The break hasn’t been subtracted.',
    ),
    overlap: say(
      (line: string, other: string) => `«${line}» og «${other}» er på samme tid. Stemmer begge?`,
      (line, other) => `«${line}» og «${other}» er på same tid. Stemmer begge?`,
      (line, other) => `“${line}” and “${other}” are at the same time. Are both right?`,
    ),
    monthSubmitted: say(
      (month: string, submit: string) =>
        `Du har allerede levert ${month}. Skriv «${submit}», så blir denne linjen levert også.`,
      (month, submit) => `Du har allereie levert ${month}. Skriv «${submit}», så blir denne linja òg levert.`,
      (month, submit) => `You have already submitted ${month}. Type “${submit}” to submit this line too.`,
    ),
    monthAttested: say(
      (month: string, submit: string) =>
        `Linjene dine i ${month} er attestert. Skriv «${submit}», så blir denne levert til attestering.`,
      (month, submit) =>
        `Linjene dine i ${month} er attesterte. Skriv «${submit}», så blir denne levert til attestering.`,
      (month, submit) =>
        `Your lines in ${month} are attested. Type “${submit}” to submit this one for attestation.`,
    ),
    lacksTheme: say(
      (network: string, theme: string) => `${network} har ikke temaet «${theme}», så linjen står uten det.`,
      (network, theme) => `${network} har ikkje temaet «${theme}», så linja står utan det.`,
      (network, theme) => `${network} doesn’t have the theme “${theme}”, so the line is without it.`,
    ),
    leftGoal: say(
      (place: string) => `Delmålet gjaldt en annen kommune enn ${place}, så linjen står uten det.`,
      (place) => `Delmålet gjaldt ein annan kommune enn ${place}, så linja står utan det.`,
      (place) => `The goal was another municipality’s than ${place}, so the line is without it.`,
    ),
  },
  seeHours: say('Se timene dine', 'Sjå timane dine', 'See your hours'),
  seeMonth: say(
    (month: string) => `Se ${month}`,
    (month) => `Sjå ${month}`,
    (month) => `See ${month}`,
  ),
  takeBackMonth: say(
    (month: string) => `Trekk tilbake ${month}`,
    (month) => `Trekk tilbake ${month}`,
    (month) => `Take back ${month}`,
  ),
  change: say('Endre', 'Endre', 'Change'),
  undo: say('Angre', 'Angre', 'Undo'),
  remove: say('Slett', 'Slett', 'Remove'),
  formTitle: say('Før timer', 'Før timar', 'Log hours'),
  changeTitle: say('Endre timer', 'Endre timar', 'Change hours'),
  /** What is typed for a line of one's own: its number, or this for the newest; and after it, as an example, what is changed. */
  lastWord: say('siste', 'siste', 'last'),
  changeWords: say('3 t i går innbyggermøte', '3 t i går innbyggjarmøte', '3h yesterday community meeting'),
  /** What is asked where a line can be read in several ways. */
  asks: {
    minutes: say('Hvor lenge mener du?', 'Kor lenge meiner du?', 'How long do you mean?'),
    day: say('Hvilken dag mener du?', 'Kva dag meiner du?', 'Which day do you mean?'),
    tag: say('Hva hører det til?', 'Kva høyrer det til?', 'What does it belong to?'),
  },
  /** What is asked where only one of the readings is possible. */
  asksOne: say(
    (what: string) => `Mener du ${what}?`,
    (what) => `Meiner du ${what}?`,
    (what) => `Do you mean ${what}?`,
  ),
  /** Of words that look like a day and aren't known as one. */
  unread: say(
    (words: string) => `«${words}» kjenner jeg ikke som en dag.`,
    (words) => `«${words}» kjenner eg ikkje som ein dag.`,
    (words) => `“${words}” isn’t a day that I know.`,
  ),
  /** Of a '#' with a word that is no theme. */
  unreadTheme: say(
    (words: string) => `«${words}» kjenner jeg ikke som et tema.`,
    (words) => `«${words}» kjenner eg ikkje som eit tema.`,
    (words) => `“${words}” isn’t a theme that I know.`,
  ),
  noThemes: say(
    `Nettverket har ingen temaer ennå. Koordinatoren i fylket legger dem inn med «${themePhrases.nb.create} NAVN».`,
    `Nettverket har ingen tema enno. Koordinatoren i fylket legg dei inn med «${themePhrases.nn.create} NAMN».`,
    `The network has no themes yet. The county’s coordinator enters them with “${themePhrases.en.create} NAME”.`,
  ),
  withoutTheme: say('uten tema', 'utan tema', 'without a theme'),
  otherDay: say(
    'Var det en annen dag, skriver du linjen på nytt med dato, for eksempel «12. mars».',
    'Var det ein annan dag, skriv du linja på nytt med dato, til dømes «12. mars».',
    'If it was another day, type the line again with a date, for example “12 March”.',
  ),
  dayForChange: say(
    'Skriv dagen som dato, for eksempel «12. mars», eller «aktivitet: …» om ordene er den nye aktiviteten. Ingenting er endret.',
    'Skriv dagen som dato, til dømes «12. mars», eller «aktivitet: …» om orda er den nye aktiviteten. Ingenting er endra.',
    'Type the day as a date, for example “12 March”, or “activity: …” if the words are the new activity. Nothing has been changed.',
  ),
  askMunicipality: say(
    'Hvilken kommune gjelder det?',
    'Kva kommune gjeld det?',
    'Which municipality is it for?',
  ),
  notYet: say('Ingenting er lagret ennå.', 'Ingenting er lagra enno.', 'Nothing is saved yet.'),
  missing: {
    minutes: say('Hvor lenge varte det?', 'Kor lenge varte det?', 'How long did it take?'),
    day: say('Hvilken dag var det?', 'Kva dag var det?', 'Which day was it?'),
    week: say(
      (week: number) => `Hvilken dag i uke ${week} var det?`,
      (week) => `Kva dag i veke ${week} var det?`,
      (week) => `Which day of week ${week} was it?`,
    ),
    activity: say('Hva gjorde du?', 'Kva gjorde du?', 'What did you do?'),
  },
  faults,
  removed: say('Slettet', 'Sletta', 'Removed'),
  renumbered: say(
    'Linjene under har fått nye numre i listen.',
    'Linjene under har fått nye nummer i lista.',
    'The lines below it have new numbers in the list.',
  ),
  reasonUnused: say(
    (reason: string, number: number) =>
      `«${reason}» er ikke lagret: Bare rettelser av attesterte linjer har en grunn. Skulle det stå i aktiviteten, skriv «${nb.change} ${number} aktivitet …».`,
    (reason, number) =>
      `«${reason}» er ikkje lagra: Berre rettingar av attesterte linjer har ein grunn. Skulle det stå i aktiviteten, skriv «${nn.change} ${number} aktivitet …».`,
    (reason, number) =>
      `“${reason}” wasn’t saved: only corrections of attested lines have a reason. If it belongs in the activity, type “${en.change} ${number} activity …”.`,
  ),
  again: say('Før på nytt', 'Før på nytt', 'Log again'),
});
