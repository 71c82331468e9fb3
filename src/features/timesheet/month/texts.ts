import { financingNames } from '../../../domain/financings.ts';
import { lineStateNames } from '../../../domain/months.ts';
import { upperFirst } from '../../../text.ts';
import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from './texts-said.ts';

export const texts = translated({
  states: lineStateNames,
  financings: financingNames,
  person: say('Person'),
  municipality: say('Kommune', 'Kommune', 'Municipality'),
  state: say('Status', 'Status', 'Status'),
  sum: say('Sum'),
  /** What is filled in where a command is shown with its reason, and what stands for all. */
  reasonWord: say('GRUNN', 'GRUNN', 'REASON'),
  allWord: say('alle', 'alle', 'all'),
  attestedBy: say('Attestert av', 'Attestert av', 'Attested by'),
  by: say(
    (name: string, deputyFor: string | null, moment: string) =>
      deputyFor === null ? `${name}, ${moment}` : `${name} (stedfortreder for ${deputyFor}), ${moment}`,
    (name, deputyFor, moment) =>
      deputyFor === null ? `${name}, ${moment}` : `${name} (stadfortredar for ${deputyFor}), ${moment}`,
    (name, deputyFor, moment) =>
      deputyFor === null ? `${name}, ${moment}` : `${name} (deputy for ${deputyFor}), ${moment}`,
  ),
  columns: {
    number: say('Nr.', 'Nr.', 'No.'),
    month: say('Måned', 'Månad', 'Month'),
    day: say('Dag', 'Dag', 'Day'),
    time: say('Tid', 'Tid', 'Time'),
    activity: say('Aktivitet', 'Aktivitet', 'Activity'),
    goal: say('Delmål', 'Delmål', 'Goal'),
  },
  byGoal: say('Etter delmål', 'Etter delmål', 'By goal'),
  byFinancing: say('Etter finansiering', 'Etter finansiering', 'By financing'),
  untagged: say('Uten delmål', 'Utan delmål', 'Without a goal'),
  reversing: say(
    (reason: string) => `nuller ut, grunn: ${reason}`,
    (reason) => `nullar ut, grunn: ${reason}`,
    (reason) => `reverses, reason: ${reason}`,
  ),
  replacing: say(
    (reason: string) => `ny linje, grunn: ${reason}`,
    (reason) => `ny linje, grunn: ${reason}`,
    (reason) => `new line, reason: ${reason}`,
  ),
  corrected: say('rettet', 'retta', 'corrected'),
  returnedFor: say(
    (name: string, reason: string) => `${name} returnerte måneden: ${reason}`,
    (name, reason) => `${name} returnerte månaden: ${reason}`,
    (name, reason) => `${name} returned the month: ${reason}`,
  ),
  noAgreement: say(
    'Merk: Avtalen er ikke lagt inn ennå, så timene er ikke regnet. Spør koordinatoren i fylket.',
    'Merk: Avtalen er ikkje lagd inn enno, så timane er ikkje rekna. Spør koordinatoren i fylket.',
    'Note: The agreement hasn’t been entered yet, so the hours aren’t counted yet. Ask the county’s coordinator.',
  ),
  outside: say(
    (days: string) => `Merk: Utenfor avtaleperioden, regnes ikke med: ${days}.`,
    (days) => `Merk: Utanfor avtaleperioden, blir ikkje rekna med: ${days}.`,
    (days) => `Note: Outside the agreement’s period, not counted: ${days}.`,
  ),
  noGoal: say(
    (n: number) => `Merk: ${n} ${n === 1 ? 'linje' : 'linjer'} er uten delmål, tiltak og tema.`,
    (n) => `Merk: ${n} ${n === 1 ? 'linje' : 'linjer'} er utan delmål, tiltak og tema.`,
    (n) => `Note: ${n} ${n === 1 ? 'line has' : 'lines have'} no goal, measure or theme.`,
  ),
  late: say(
    (n: number) =>
      `Merk: ${n} ${n === 1 ? 'linje' : 'linjer'} er ført eller rettet etter at måneden ble attestert, og må attesteres for seg.`,
    (n) =>
      `Merk: ${n} ${n === 1 ? 'linje' : 'linjer'} er ført eller retta etter at månaden blei attestert, og må attesterast for seg.`,
    (n) =>
      `Note: ${n} ${n === 1 ? 'line was' : 'lines were'} logged or corrected after the month was attested; what is new is attested separately.`,
  ),
  submitted: say('Levert', 'Levert', 'Submitted'),
  whoAttests: say(
    (names: string) => `${names} får beskjed og kan attestere.`,
    (names) => `${names} får melding og kan attestere.`,
    (names) => `${names} will be told and can attest it.`,
  ),
  nobodyAttests: say(
    'Kommunen har ingen annen som kan attestere dette nå. Ta det opp med koordinatoren.',
    'Kommunen har ingen annan som kan attestere dette no. Ta det opp med koordinatoren.',
    'Nobody else in the municipality can attest this now. Ask the coordinator.',
  ),
  othersOpen: say(
    (months: string, example: string) => `Ikke levert ennå: ${months}. Skriv for eksempel «${example}».`,
    (months, example) => `Ikkje levert enno: ${months}. Skriv til dømes «${example}».`,
    (months, example) => `Not submitted yet: ${months}. Type “${example}”, for example.`,
  ),
  withdrawn: say('Trukket tilbake', 'Trekt tilbake', 'Withdrawn'),
  canChange: say(
    'Linjene er utkast igjen og kan endres.',
    'Linjene er utkast igjen og kan endrast.',
    'The lines are drafts again and can be changed.',
  ),
  buttons: {
    submit: say('Lever', 'Lever', 'Submit'),
    withdraw: say('Trekk tilbake', 'Trekk tilbake', 'Withdraw'),
    show: say('Vis', 'Vis', 'Show'),
  },
  whichMonth: say('Hvilken måned mener du?', 'Kva månad meiner du?', 'Which month do you mean?'),
  faults: {
    notOver: say(
      (month: string, from: string) =>
        `${upperFirst(month)} er ikke over. Måneden kan leveres og attesteres fra ${from}.`,
      (month, from) => `${upperFirst(month)} er ikkje over. Månaden kan leverast og attesterast frå ${from}.`,
      (month, from) => `${month} isn’t over. It can be submitted and attested from ${from}.`,
    ),
    noMonth: say(
      (said: string, example: string) => `Jeg forstår ikke «${said}». Skriv for eksempel «${example}».`,
      (said, example) => `Eg forstår ikkje «${said}». Skriv til dømes «${example}».`,
      (said, example) => `I don’t understand “${said}”. Type “${example}”, for example.`,
    ),
    noHours: say(
      (month: string) => `Du har ingen timer i ${month}.`,
      (month) => `Du har ingen timar i ${month}.`,
      (month) => `You have no hours in ${month}.`,
    ),
    noRole: say(
      (name: string, place: string, month: string) =>
        `${name} hadde ingen rolle i ${place} i ${month}, så måneden kan ikke leveres eller attesteres. Koordinatoren kan rette datoene for rollen.`,
      (name, place, month) =>
        `${name} hadde inga rolle i ${place} i ${month}, så månaden kan ikkje leverast eller attesterast. Koordinatoren kan rette datoane for rolla.`,
      (name, place, month) =>
        `${name} had no role in ${place} in ${month}, so the month can’t be submitted or attested. The coordinator can correct the dates of the role.`,
    ),
    nothingOpen: say(
      'Du har ingen måneder å levere. Alt du har ført, er levert.',
      'Du har ingen månader å levere. Alt du har ført, er levert.',
      'You have no months to submit. All you have logged is submitted.',
    ),
    onlyThisMonth: say(
      (month: string, from: string) => `Bare ${month} er ikke levert, og den kan leveres fra ${from}.`,
      (month, from) => `Berre ${month} er ikkje levert, og han kan leverast frå ${from}.`,
      (month, from) => `Only ${month} isn’t submitted, and it can be from ${from}.`,
    ),
    alreadySubmitted: say(
      (month: string) => `${upperFirst(month)} er allerede levert, og venter på attestering.`,
      (month) => `${upperFirst(month)} er allereie levert, og ventar på attestering.`,
      (month) => `${month} is already submitted and waits to be attested.`,
    ),
    alreadyAttested: say(
      (month: string) => `${upperFirst(month)} er allerede attestert.`,
      (month) => `${upperFirst(month)} er allereie attestert.`,
      (month) => `${month} is attested already.`,
    ),
    nothingSubmitted: say(
      'Du har ingen leverte måneder som venter på attestering.',
      'Du har ingen leverte månader som ventar på attestering.',
      'You have no submitted months that wait to be attested.',
    ),
    notSubmitted: say(
      (month: string) => `${upperFirst(month)} er ikke levert, så det er ingenting å trekke tilbake.`,
      (month) => `${upperFirst(month)} er ikkje levert, så det er ingenting å trekkje tilbake.`,
      (month) => `${month} isn’t submitted, so there is nothing to withdraw.`,
    ),
    noPlace: say(
      (said: string) => `Du har ingen timer i «${said}» den måneden.`,
      (said) => `Du har ingen timar i «${said}» den månaden.`,
      (said) => `You have no hours in “${said}” that month.`,
    ),
    noNumber: say(
      (said: string, typed: string) => `Det er ingen måned nummer ${said}. Skriv «${typed}», så ser du dem.`,
      (said, typed) => `Det er ingen månad nummer ${said}. Skriv «${typed}», så ser du dei.`,
      (said, typed) => `There is no month number ${said}. Type “${typed}” to see them.`,
    ),
    listChanged: say(
      'Noe er endret siden du så listen. Her er den slik den er nå. Ingenting er gjort.',
      'Noko er endra sidan du såg lista. Her er ho slik ho er no. Ingenting er gjort.',
      'Something has changed since you saw the list. Here it is as it is now. Nothing was done.',
    ),
    changed: say(
      'Måneden er endret siden du så den. Her er den slik den står nå. Ingenting er gjort.',
      'Månaden er endra sidan du såg han. Her er han slik han står no. Ingenting er gjort.',
      'The month has changed since you saw it. Here it is as it stands now. Nothing was done.',
    ),
    notYours: say(
      `Denne måneden er en annens, og bare den som har ført timene, leverer dem. Skriv «${nb.show} mars», så ser du din egen.`,
      `Denne månaden er ein annan sin, og berre den som har ført timane, leverer dei. Skriv «${nn.show} mars», så ser du din eigen.`,
      `This month is somebody else’s, and only the one who logged the hours submits them. Type “${en.show} march” to see your own.`,
    ),
    gone: say(
      `Den måneden finner jeg ikke. Skriv «${nb.show} mars».`,
      `Den månaden finn eg ikkje. Skriv «${nn.show} mars».`,
      `I can’t find that month. Type “${en.show} march”.`,
    ),
  },
});
