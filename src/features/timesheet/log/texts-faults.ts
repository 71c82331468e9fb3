import { upperFirst } from '../../../text.ts';
import { say } from '../../../translated.ts';
import { said as planSaid } from '../../plan/texts-said.ts';
import { en, nb, nn } from '../texts-said.ts';

/** Why something about hours can't be done, and what to type instead. */
export const faults = {
  zero: say(
    `Null timer kan ikke føres. Skriv for eksempel «${nb.log} 2 t planmøte».`,
    `Null timar kan ikkje førast. Skriv til dømes «${nn.log} 2 t planmøte».`,
    `Zero hours can’t be logged. Type “${en.log} 2h planning meeting”, for example.`,
  ),
  negative: say(
    `En varighet kan ikke være under null. Vil du ta bort noe, skriv «${nb.list}» og så «${nb.remove} 2».`,
    `Tida kan ikkje vere under null. Vil du ta bort noko, skriv «${nn.list}» og så «${nn.remove} 2».`,
    `A duration can’t be below zero. To remove something, type “${en.list}” and then “${en.remove} 2”.`,
  ),
  overADay: say(
    (time: string) =>
      `${time} er mer enn et døgn. Skriv én linje for hver dag, for eksempel «${nb.log} 8 t i går befaring».`,
    (time) =>
      `${time} er meir enn eit døgn. Skriv éi linje for kvar dag, til dømes «${nn.log} 8 t i går synfaring».`,
    (time) =>
      `${time} is more than a day. Write one line for each day, for example “${en.log} 8h yesterday survey”.`,
  ),
  dayFull: say(
    (day: string, already: string) =>
      `Det er ført ${already} på ${day} fra før, og et døgn har bare 24 timer. Skriv «${nb.list}» for å se hva som står.`,
    (day, already) =>
      `Det er ført ${already} på ${day} frå før, og eit døgn har berre 24 timar. Skriv «${nn.list}» for å sjå kva som står.`,
    (day, already) =>
      `${already} are logged on ${day} already, and a day has only 24 hours. Type “${en.list}” to see them.`,
  ),
  pastMidnight: say(
    (from: string, to: string) =>
      `Fra ${from} til ${to} går over midnatt. Skriv én linje for hver dag, for eksempel «${nb.log} kl ${from}–24 reise».`,
    (from, to) =>
      `Frå ${from} til ${to} går over midnatt. Skriv éi linje for kvar dag, til dømes «${nn.log} kl ${from}–24 reise».`,
    (from, to) =>
      `From ${from} to ${to} runs past midnight. Write one line for each day, for example “${en.log} ${from}–24 travel”.`,
  ),
  noSuchTime: say(
    (text: string) =>
      `«${text}» er ikke et klokkeslett. Skriv for eksempel «${nb.log} kl. 9–11.30 planmøte».`,
    (text) => `«${text}» er ikkje eit klokkeslett. Skriv til dømes «${nn.log} kl. 9–11.30 planmøte».`,
    (text) => `“${text}” is not a time. Type “${en.log} 9–11:30 planning meeting”, for example.`,
  ),
  future: say(
    (day: string) => `${upperFirst(day)} har ikke vært ennå. Timer føres når arbeidet er gjort.`,
    (day) => `${upperFirst(day)} har ikkje vore enno. Timar blir førte når arbeidet er gjort.`,
    (day) => `${day} hasn’t come yet. Hours are logged once the work is done.`,
  ),
  noSuchDay: say(
    (text: string) => `«${text}» finnes ikke i kalenderen. Skriv for eksempel «12. mars» eller «i går».`,
    (text) => `«${text}» finst ikkje i kalenderen. Skriv til dømes «12. mars» eller «i går».`,
    (text) => `“${text}” is not in the calendar. Type “12 March” or “yesterday”, for example.`,
  ),
  noWeek: say(
    (week: number) => `Det finnes ingen uke ${week}. Skriv for eksempel «tirsdag uke 10».`,
    (week) => `Det finst inga veke ${week}. Skriv til dømes «tysdag veke 10».`,
    (week) => `There is no week ${week}. Type “tuesday week 10”, for example.`,
  ),
  noGoal: say(
    (n: number) =>
      `Kommunen har ikke noe delmål ${n}. Skriv «${planSaid.take.phrase.nb}» for å se dem som finnes.`,
    (n) => `Kommunen har ikkje noko delmål ${n}. Skriv «${planSaid.take.phrase.nn}» for å sjå dei som finst.`,
    (n) => `The municipality has no goal ${n}. Type “${planSaid.take.phrase.en}” to see those it has.`,
  ),
  noMeasure: say(
    (n: number) =>
      `Kommunen har ikke noe tiltak ${n}. Skriv «${planSaid.take.phrase.nb}» for å se dem som finnes.`,
    (n) => `Kommunen har ikkje noko tiltak ${n}. Skriv «${planSaid.take.phrase.nn}» for å sjå dei som finst.`,
    (n) => `The municipality has no measure ${n}. Type “${planSaid.take.phrase.en}” to see those it has.`,
  ),
  duration: say(
    'Skriv hvor lenge det varte, for eksempel 2,5 t, 90 min eller 9–11.30.',
    'Skriv kor lenge det varte, til dømes 2,5 t, 90 min eller 9–11.30.',
    'Write how long it took, for example 2.5h, 90 min or 9–11:30.',
  ),
  /** Of one that can mean several things, or just one that is doubtful. */
  durationCanBe: say(
    (typed: string, [first, ...others]: readonly [string, ...string[]]) =>
      others.length === 0
        ? `Mener du ${first}? Skriv det slik.`
        : `«${typed}» kan være ${[first, ...others].join(' eller ')}. Skriv den du mener slik: «${first}».`,
    (typed, [first, ...others]) =>
      others.length === 0
        ? `Meiner du ${first}? Skriv det slik.`
        : `«${typed}» kan vere ${[first, ...others].join(' eller ')}. Skriv den du meiner slik: «${first}».`,
    (typed, [first, ...others]) =>
      others.length === 0
        ? `Do you mean ${first}? Type it like that.`
        : `“${typed}” can be ${[first, ...others].join(' or ')}. Type the one you mean like this: “${first}”.`,
  ),
  activity: say('Skriv hva du gjorde.', 'Skriv kva du gjorde.', 'Write what you did.'),
  activityTooLong: say(
    (max: number) => `Aktiviteten er for lang. Skriv den kortere, høyst ${max} tegn.`,
    (max) => `Aktiviteten er for lang. Skriv han kortare, høgst ${max} teikn.`,
    (max) => `The activity is too long. Make it at most ${max} characters.`,
  ),
  municipality: say('Velg kommunen det gjelder.', 'Vel kommunen det gjeld.', 'Choose the municipality.'),
  notDraft: say(
    (state: string) => `Linjen er ${state} og kan ikke endres.`,
    (state) => `Linja er ${state} og kan ikkje endrast.`,
    (state) => `The line is ${state} and can’t be changed.`,
  ),
  noNumber: say(
    (typed: string) => `Jeg finner ingen linje «${typed}».`,
    (typed) => `Eg finn inga linje «${typed}».`,
    (typed) => `I can’t find a line “${typed}”.`,
  ),
  whichLine: say(
    'Hvilken linje? Si det med nummeret i listen, eller «siste» for det siste du førte.',
    'Kva linje? Sei det med nummeret i lista, eller «siste» for det siste du førte.',
    'Which line? Say it by its number in the list, or “last” for what you logged last.',
  ),
  gone: say('Linjen finnes ikke lenger.', 'Linja finst ikkje lenger.', 'The line is no longer there.'),
  theirs: say(
    (name: string) => `Denne linjen er ført av ${name}, som selv må endre den.`,
    (name) => `Denne linja er ført av ${name}, som sjølv må endre linja.`,
    (name) => `This line was logged by ${name}, who alone can change it.`,
  ),
  nothingToUndo: say(
    'Du har ingen timer å angre.',
    'Du har ingen timar å angre.',
    'You have no hours to undo.',
  ),
  undoTooLate: say(
    (day: string, line: string, number: number) =>
      `Det siste du førte, ble ført ${day}: ${line}. Det sletter du med «${nb.remove} ${number}».`,
    (day, line, number) =>
      `Det siste du førte, blei ført ${day}: ${line}. Det slettar du med «${nn.remove} ${number}».`,
    (day, line, number) =>
      `What you logged last was logged on ${day}: ${line}. Remove it with “${en.remove} ${number}”.`,
  ),
  undoTakesNone: say(
    (number: string) =>
      `«${nb.undo}» tar tilbake det siste du gjorde med timer, og tar ikke noe nummer. Linje ${number} sletter du med «${nb.remove} ${number}».`,
    (number) =>
      `«${nn.undo}» tek tilbake det siste du gjorde med timar, og tek ikkje noko nummer. Linje ${number} slettar du med «${nn.remove} ${number}».`,
    (number) =>
      `“${en.undo}” takes back what you did with hours last, and takes no number. To remove line ${number}, type “${en.remove} ${number}”.`,
  ),
  nothingToChange: say(
    `Hva skal endres? Skriv for eksempel «${nb.change} siste 3 t» eller «${nb.change} 2 i går».`,
    `Kva skal endrast? Skriv til dømes «${nn.change} siste 3 t» eller «${nn.change} 2 i går».`,
    `What should change? Type “${en.change} last 3h” or “${en.change} 2 yesterday”, for example.`,
  ),
  wholeLength: say(
    `Hvor lenge ble det til sammen? Skriv for eksempel «${nb.change} siste 3 t».`,
    `Kor lenge blei det til saman? Skriv til dømes «${nn.change} siste 3 t».`,
    `How long was it in all? Type “${en.change} last 3h”, for example.`,
  ),
  period: say(
    `Den perioden forstår jeg ikke. Skriv «${nb.list}», «${nb.list} uke 12» eller «${nb.list} mars».`,
    `Den perioden forstår eg ikkje. Skriv «${nn.list}», «${nn.list} veke 12» eller «${nn.list} mars».`,
    `I don’t understand that period. Type “${en.list}”, “${en.list} week 12” or “${en.list} march”.`,
  ),
  alreadySaved: say(
    'Det står allerede i listen. Ingenting mer er ført.',
    'Det står allereie i lista. Ingenting meir er ført.',
    'It is already in the list. Nothing more was logged.',
  ),
  otherGoal: say(
    (measure: number, goal: number) =>
      `Tiltak ${measure} hører til delmål ${goal}. Skriv bare «${planSaid.take.phrase.nb} ${measure}», så følger delmålet med.`,
    (measure, goal) =>
      `Tiltak ${measure} høyrer til delmål ${goal}. Skriv berre «${planSaid.take.phrase.nn} ${measure}», så følgjer delmålet med.`,
    (measure, goal) =>
      `Measure ${measure} belongs to goal ${goal}. Type just “${planSaid.take.phrase.en} ${measure}”, and its goal comes along.`,
  ),
  tooMany: say(
    (max: number) => `Ta høyst ${max} linjer om gangen.`,
    (max) => `Ta høgst ${max} linjer om gongen.`,
    (max) => `Take at most ${max} lines at a time.`,
  ),
  copyWhat: say(
    `Hva skal kopieres? Skriv for eksempel «${nb.copy} i går», «${nb.copy} 3» eller «${nb.copy} 2 til onsdag».`,
    `Kva skal kopierast? Skriv til dømes «${nn.copy} i går», «${nn.copy} 3» eller «${nn.copy} 2 til onsdag».`,
    `What should be copied? Type “${en.copy} yesterday”, “${en.copy} 3” or “${en.copy} 2 to wednesday”, for example.`,
  ),
  copyOneDay: say(
    `Jeg kopierer én dag om gangen. Skriv for eksempel «${nb.copy} mandag uke 10 til onsdag».`,
    `Eg kopierer éin dag om gongen. Skriv til dømes «${nn.copy} måndag veke 10 til onsdag».`,
    `I copy one day at a time. Type “${en.copy} monday week 10 to wednesday”, for example.`,
  ),
  copyTo: say(
    (typed: string) =>
      `Til hvilken dag? Jeg forstår ikke «${typed}». Skriv for eksempel «til onsdag» eller «til 12.3.».`,
    (typed) => `Til kva dag? Eg forstår ikkje «${typed}». Skriv til dømes «til onsdag» eller «til 12.3.».`,
    (typed) =>
      `To which day? I don’t understand “${typed}”. Type “to wednesday” or “to 12 March”, for example.`,
  ),
  nothingThatDay: say(
    (day: string) => `Det er ikke ført noen timer ${day}.`,
    (day) => `Det er ikkje ført nokon timar ${day}.`,
    (day) => `No hours were logged on ${day}.`,
  ),
  nothingThatWeek: say(
    (week: string) => `Det er ikke ført noen timer i ${week}.`,
    (week) => `Det er ikkje ført nokon timar i ${week}.`,
    (week) => `No hours were logged in ${week}.`,
  ),
  weekAhead: say(
    'De dagene i uken har ikke vært ennå.',
    'Dei dagane i veka har ikkje vore enno.',
    'Those days of the week are still ahead.',
  ),
  noLast: say(
    'Du har ikke ført noen timer ennå, så det er ingen tidligere føring å bruke.',
    'Du har ikkje ført nokon timar enno, så det er inga tidlegare føring å bruke.',
    'You haven’t logged any hours yet, so there is no earlier line to use.',
  ),
  tooManyLines: say(
    (max: number, count: number) => `Her er det ${count} linjer. Lim inn høyst ${max} om gangen.`,
    (max, count) => `Her er det ${count} linjer. Lim inn høgst ${max} om gongen.`,
    (max, count) => `There are ${count} lines here. Paste at most ${max} at a time.`,
  ),
  lineOf: say(
    (line: string, why: string) => `«${line}»: ${why}`,
    (line, why) => `«${line}»: ${why}`,
    (line, why) => `“${line}”: ${why}`,
  ),
};
