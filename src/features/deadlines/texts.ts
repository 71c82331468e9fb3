import { say, translated } from '../../translated.ts';
import { changeFaults } from '../texts-change.ts';
import { said as months } from '../timesheet/month/texts-said.ts';
import { en, nb, nn } from './texts-said.ts';

/** A day behind what has it, where it has one. */
const behind = (day: string | undefined): string => (day === undefined ? '' : ` ${day}`);

/** All that is read about deadlines. */
export const texts = translated({
  heading: say('Frister', 'Fristar', 'Deadlines'),
  all: say('Ferdige og senere frister', 'Ferdige og seinare fristar', 'Deadlines done and later on'),
  today: say('Frister i dag', 'Fristar i dag', 'Deadlines today'),
  noneToday: say('Ingen frist går ut i dag.', 'Ingen frist går ut i dag.', 'No deadline falls due today.'),
  none: say(
    'Det er ingen frister som venter.',
    'Det er ingen fristar som ventar.',
    'No deadlines are waiting.',
  ),
  noneNear: say('Ingen frister nærmer seg.', 'Ingen fristar nærmar seg.', 'No deadlines are near.'),
  over: say(
    (days: number) => (days === 1 ? '1 dag over fristen' : `${days} dager over fristen`),
    (days) => (days === 1 ? '1 dag over fristen' : `${days} dagar over fristen`),
    (days) => (days === 1 ? '1 day past the deadline' : `${days} days past the deadline`),
  ),
  done: say(
    (name: string, day: string) => `Ferdig, meldt av ${name} ${day}`,
    (name, day) => `Ferdig, meldt av ${name} ${day}`,
    (name, day) => `Done, reported by ${name} ${day}`,
  ),
  notDone: say('Ikke ferdig', 'Ikkje ferdig', 'Not done'),
  tally: say(
    (done: number, all: number, missing: string) => {
      if (all === 1) return missing === '' ? 'Ferdig' : `${missing}: ikke ferdig`;
      if (missing === '') return `Ferdig: alle ${all} kommuner`;
      return done === 0
        ? `Ferdig: ingen av ${all} kommuner`
        : `Ferdig: ${done} av ${all} kommuner. Mangler: ${missing}`;
    },
    (done, all, missing) => {
      if (all === 1) return missing === '' ? 'Ferdig' : `${missing}: ikkje ferdig`;
      if (missing === '') return `Ferdig: alle ${all} kommunar`;
      return done === 0
        ? `Ferdig: ingen av ${all} kommunar`
        : `Ferdig: ${done} av ${all} kommunar. Manglar: ${missing}`;
    },
    (done, all, missing) => {
      if (all === 1) return missing === '' ? 'Done' : `${missing}: not done`;
      if (missing === '') return `Done: all ${all} municipalities`;
      return done === 0
        ? `Done: none of ${all} municipalities`
        : `Done: ${done} of ${all} municipalities. Missing: ${missing}`;
    },
  ),
  more: say(
    (count: number) => `… og ${count} til. Skriv «${nb.listAll} alle», så ser du resten.`,
    (count) => `… og ${count} til. Skriv «${nn.listAll} alle», så ser du resten.`,
    (count) => `… and ${count} more. Type “${en.listAll} all” to see the rest.`,
  ),
  onlyFor: say(
    (municipality: string) => `bare ${municipality}`,
    (municipality) => `berre ${municipality}`,
    (municipality) => `${municipality} only`,
  ),
  clause: say(
    (clause: string) => `Avtalen: ${clause}`,
    (clause) => `Avtalen: ${clause}`,
    (clause) => `The agreement: ${clause}`,
  ),
  labels: {
    follows: say('Følger av', 'Følgjer av', 'Follows from'),
    due: say('Frist', 'Frist', 'Due'),
    forWhom: say('Gjelder', 'Gjeld', 'For'),
    responsible: say('Ansvar', 'Ansvar', 'Responsible'),
    repeat: say('Gjentas', 'Blir gjenteken', 'Repeats'),
    state: say('Status', 'Status', 'State'),
    note: say('Notat', 'Notat', 'Note'),
    done: say('Ferdig', 'Ferdig', 'Done'),
    missing: say('Mangler', 'Manglar', 'Missing'),
  },
  everyMunicipality: say(
    (network: string) => `alle kommunene i ${network}`,
    (network) => `alle kommunane i ${network}`,
    (network) => `every municipality in ${network}`,
  ),
  buttons: {
    complete: say(
      (which: string) => `Ferdig: ${which}`,
      (which) => `Ferdig: ${which}`,
      (which) => `Done: ${which}`,
    ),
    undo: say('Angre', 'Angre', 'Undo'),
    early: say('Ja, den er ferdig', 'Ja, han er ferdig', 'Yes, it’s done'),
    edit: say('Endre', 'Endre', 'Edit'),
    cancel: say('Slett', 'Slett', 'Delete'),
    restore: say('Gjenopprett', 'Gjenopprett', 'Restore'),
    moveTo: say(
      (title: string, day: string) => `Flytt «${title}» til ${day}`,
      (title, day) => `Flytt «${title}» til ${day}`,
      (title, day) => `Move “${title}” to ${day}`,
    ),
    postponeBack: say('Flytt tilbake', 'Flytt tilbake', 'Move back'),
    changeAgreement: say('Endre avtalen', 'Endre avtalen', 'Change the agreement'),
    extendAgreement: say(
      (day: string) => `Forleng avtalen til ${day}`,
      (day) => `Forleng avtalen til ${day}`,
      (day) => `Extend the agreement until ${day}`,
    ),
  },
  completed: say(
    (title: string, municipality: string) => `«${title}» er meldt ferdig for ${municipality}.`,
    (title, municipality) => `«${title}» er meldt ferdig for ${municipality}.`,
    (title, municipality) => `“${title}” is reported done for ${municipality}.`,
  ),
  noteSaved: say(
    (title: string) => `Notatet til «${title}» er lagret.`,
    (title) => `Notatet til «${title}» er lagra.`,
    (title) => `The note on “${title}” is saved.`,
  ),
  already: say(
    (title: string, name: string, when: string) => `«${title}» er allerede meldt ferdig av ${name} ${when}.`,
    (title, name, when) => `«${title}» er alt meldt ferdig av ${name} ${when}.`,
    (title, name, when) => `“${title}” was already reported done by ${name} ${when}.`,
  ),
  notDoneNow: say(
    (title: string, municipality: string) => `«${title}» står som ikke ferdig for ${municipality} igjen.`,
    (title, municipality) => `«${title}» står som ikkje ferdig for ${municipality} igjen.`,
    (title, municipality) => `“${title}” counts as not done for ${municipality} again.`,
  ),
  nothingToUndo: say(
    'Fristen er ikke meldt ferdig lenger, så det er ikke noe å angre.',
    'Fristen er ikkje meldt ferdig lenger, så det er ikkje noko å angre.',
    'The deadline is no longer reported done, so there is nothing to undo.',
  ),
  noteStands: say(
    `Notatet kan ikke angres. Skriv «${nb.complete} NAVN NYTT NOTAT», så blir det byttet.`,
    `Notatet kan ikkje angrast. Skriv «${nn.complete} NAMN NYTT NOTAT», så blir det bytt.`,
    `The note can’t be undone. Type “${en.complete} NAME NEW NOTE” to replace it.`,
  ),
  nothingOfMineToUndo: say(
    `Du har ikke meldt noen frist ferdig de siste sju dagene, så det er ikke noe å angre. Mener du en annen frist, skriv for eksempel «${nb.undo} 2».`,
    `Du har ikkje meldt nokon frist ferdig dei siste sju dagane, så det er ikkje noko å angre. Meiner du ein annan frist, skriv til dømes «${nn.undo} 2».`,
    `You have reported no deadline done in the last seven days, so there is nothing to undo. If you mean another one, type for example “${en.undo} 2”.`,
  ),
  notCompleted: say(
    (title: string) => `«${title}» er ikke meldt ferdig.`,
    (title) => `«${title}» er ikkje meldt ferdig.`,
    (title) => `“${title}” is not reported done.`,
  ),
  allDone: say(
    'Alle fristene dine er meldt ferdig.',
    'Alle fristane dine er melde ferdige.',
    'All your deadlines are reported done.',
  ),
  which: say('Hvilken frist mener du?', 'Kva frist meiner du?', 'Which deadline do you mean?'),
  isThis: say('Mener du denne fristen?', 'Meiner du denne fristen?', 'Do you mean this deadline?'),
  leftUndone: say(
    'Greit. Ingen frist er meldt ferdig.',
    'Greitt. Ingen frist er meldt ferdig.',
    'All right. No deadline is reported done.',
  ),
  saysNo: say(
    (title: string, note: string) => `Bak «${title}» står det «${note}», så jeg har ikke meldt den ferdig.`,
    (title, note) => `Bak «${title}» står det «${note}», så eg har ikkje meldt han ferdig.`,
    (title, note) => `“${title}” is followed by “${note}”, so I haven’t reported it done.`,
  ),
  reportedToday: say(
    (title: string) => `Du har allerede meldt «${title}» ferdig i dag.`,
    (title) => `Du har alt meldt «${title}» ferdig i dag.`,
    (title) => `You have reported “${title}” done today already.`,
  ),
  whichDay: say(
    (title: string) => `Hvilken dag er fristen «${title}»?`,
    (title) => `Kva dag er fristen «${title}»?`,
    (title) => `On which day is “${title}” due?`,
  ),
  notFound: say(
    (words: string) =>
      `Jeg finner ingen frist som passer med «${words}». Skriv «${nb.show}», så ser du lista med numre.`,
    (words) =>
      `Eg finn ingen frist som passar med «${words}». Skriv «${nn.show}», så ser du lista med nummer.`,
    (words) => `I find no deadline that fits “${words}”. Type “${en.show}” to see the list with its numbers.`,
  ),
  gone: say(
    `Denne fristen er ikke blant dem som gjelder for deg nå. Skriv «${nb.show}», så ser du dem.`,
    `Denne fristen er ikkje blant dei som gjeld for deg no. Skriv «${nn.show}», så ser du dei.`,
    `This deadline isn’t among those that are yours now. Type “${en.show}” to see them.`,
  ),
  mayNotComplete: say(
    (title: string, role: string) =>
      `«${title}» meldes ferdig av ${role} i kommunen, ikke av deg. Koordinatoren kan også gjøre det.`,
    (title, role) =>
      `«${title}» blir meldt ferdig av ${role} i kommunen, ikkje av deg. Koordinatoren kan òg gjere det.`,
    (title, role) =>
      `“${title}” is reported done by ${role} in the municipality, not by you. The coordinator can do it too.`,
  ),
  byAttesting: say(
    (title: string) =>
      `«${title}» meldes ferdig av seg selv når alle timene for måneden er attestert. Skriv «${months.attest.phrase.nb}» for å se hva som gjenstår.`,
    (title) =>
      `«${title}» blir meldt ferdig av seg sjølv når alle timane for månaden er attesterte. Skriv «${months.attest.phrase.nn}» for å sjå kva som står att.`,
    (title) =>
      `“${title}” is done by itself when all hours of the month are attested. Type “${months.attest.phrase.en}” to see what is left.`,
  ),
  onlyDate: say(
    (title: string) => `«${title}» er en dag å vite om. Det er ingenting å melde ferdig.`,
    (title) => `«${title}» er ein dag å vite om. Det er ingenting å melde ferdig.`,
    (title) => `“${title}” is a day to know of. There is nothing to report done.`,
  ),
  attested: say(
    (name: string, day: string) => `Attestert av ${name} ${day}`,
    (name, day) => `Attestert av ${name} ${day}`,
    (name, day) => `Attested by ${name} ${day}`,
  ),
  nothingToAttest: say('Ingen timer å attestere', 'Ingen timar å attestere', 'No hours to attest'),
  coordinator: say('koordinator', 'koordinator', 'coordinator'),
  early: say(
    (title: string, day: string, days: number) =>
      `Fristen «${title}» er ${day}, om ${days} dager. Er den ferdig alt nå? Ingenting er lagret ennå.`,
    (title, day, days) =>
      `Fristen «${title}» er ${day}, om ${days} dagar. Er han ferdig alt no? Ingenting er lagra enno.`,
    (title, day, days) =>
      `“${title}” is due on ${day}, in ${days} days. Is it done already? Nothing is saved yet.`,
  ),
  /** What is typed to report it done all the same. */
  anyway: say('likevel', 'likevel', 'anyway'),
  forWhichPlace: say(
    (title: string) => `For hvilken kommune er «${title}» ferdig?`,
    (title) => `For kva kommune er «${title}» ferdig?`,
    (title) => `For which municipality is “${title}” done?`,
  ),
  created: say('Fristen er satt', 'Fristen er sett', 'The deadline is set'),
  standsAlready: say(
    (title: string) => `«${title}» er satt fra før også. Slett den ene hvis det er den samme.`,
    (title) => `«${title}» er sett frå før òg. Slett den eine om det er den same.`,
    (title) => `“${title}” was set before too. Delete one of them if they are the same.`,
  ),
  createdMany: say(
    (count: number) => `${count} frister er satt`,
    (count) => `${count} fristar er sette`,
    (count) => `${count} deadlines are set`,
  ),
  cancelledMany: say(
    (count: number, title: string) => `${count} frister er slettet: «${title}».`,
    (count, title) => `${count} fristar er sletta: «${title}».`,
    (count, title) => `${count} deadlines are deleted: “${title}”.`,
  ),
  restoredMany: say(
    (count: number, title: string) => `${count} frister gjelder igjen: «${title}».`,
    (count, title) => `${count} fristar gjeld igjen: «${title}».`,
    (count, title) => `${count} deadlines are in force again: “${title}”.`,
  ),
  takeBackMany: say(
    'Hver av dem kan endres og slettes for seg. Skriv «angre» for å ta dem bort igjen.',
    'Kvar av dei kan endrast og slettast for seg. Skriv «angre» for å ta dei bort att.',
    'Each can be changed and deleted by itself. Type “undo” to take them away again.',
  ),
  sayAll: say(
    `Det blir en frist for hver av dem. Skriv både tittelen og dagen, for eksempel «${nb.new} Rapport 15. oktober for Leka og Tydal».`,
    `Det blir ein frist for kvar av dei. Skriv både tittelen og dagen, til dømes «${nn.new} Rapport 15. oktober for Leka og Tydal».`,
    `There is a deadline for each of them. Type both the title and the day, for example “${en.new} Report 15 October for Leka and Tydal”.`,
  ),
  cannotAnswer: say(
    (roles: string) =>
      `En frist gjelder kommuner, og den som svarer for den i kommunen, er ${roles}. Skriv en av dem, for eksempel «for Leka» eller «for prosjektlederne».`,
    (roles) =>
      `Ein frist gjeld kommunar, og den som svarar for han i kommunen, er ${roles}. Skriv ein av dei, til dømes «for Leka» eller «for prosjektleiarane».`,
    (roles) =>
      `A deadline is for municipalities, and those who answer for it there are ${roles}. Type one of them, for example “for Leka” or “for project leaders”.`,
  ),
  changed: say('Fristen er endret', 'Fristen er endra', 'The deadline is changed'),
  restored: say('Fristen gjelder igjen', 'Fristen gjeld igjen', 'The deadline is in force again'),
  postponed: say(
    (title: string, day: string, relative: string) => `«${title}» har nå frist ${day}, ${relative}.`,
    (title, day, relative) => `«${title}» har no frist ${day}, ${relative}.`,
    (title, day, relative) => `“${title}” is now due ${day}, ${relative}.`,
  ),
  movesToo: say(
    (title: string, day: string, later: string) =>
      `«${title}» er ${day} og skal komme før «${later}». Skal den også flyttes?`,
    (title, day, later) => `«${title}» er ${day} og skal kome før «${later}». Skal han òg flyttast?`,
    (title, day, later) =>
      `“${title}” is due ${day} and has to come before “${later}”. Is it to be moved too?`,
  ),
  comesTooLate: say(
    (title: string, later: string, day: string) => `«${title}» skal komme før «${later}», som er ${day}.`,
    (title, later, day) => `«${title}» skal kome før «${later}», som er ${day}.`,
    (title, later, day) => `“${title}” has to come before “${later}”, which is ${day}.`,
  ),
  cancelled: say(
    (title: string, day?: string) =>
      `Fristen «${title}»${behind(day)} er slettet. Det går ikke ut flere påminnelser om den.`,
    (title, day) => `Fristen «${title}»${behind(day)} er sletta. Det går ikkje ut fleire påminningar om han.`,
    (title, day) => `The deadline “${title}”${behind(day)} is deleted. No more reminders of it go out.`,
  ),
  nothingCancelled: say(
    'Ingen frist er slettet, så det er ikke noe å gjenopprette.',
    'Ingen frist er sletta, så det er ikkje noko å gjenopprette.',
    'No deadline is deleted, so there is nothing to restore.',
  ),
  alreadyCancelled: say(
    (title: string) => `«${title}» er allerede slettet.`,
    (title) => `«${title}» er alt sletta.`,
    (title) => `“${title}” is deleted already.`,
  ),
  notCancelled: say(
    (title: string) => `«${title}» er ikke slettet.`,
    (title) => `«${title}» er ikkje sletta.`,
    (title) => `“${title}” is not deleted.`,
  ),
  repeatsCannotMove: say(
    (title: string, name: string) =>
      `«${title}» gjentas, så én dato kan ikke flyttes alene. Skriv «${nb.edit} ${name}» for å endre hele rekka.`,
    (title, name) =>
      `«${title}» blir gjenteken, så éin dato kan ikkje flyttast åleine. Skriv «${nn.edit} ${name}» for å endre heile rekkja.`,
    (title, name) =>
      `“${title}” repeats, so one date can't be moved alone. Type “${en.edit} ${name}” to change the whole row.`,
  ),
  follows: say(
    (title: string) =>
      `Dagen for «${title}» følger av avtalen, så den kan ikke flyttes for seg. Endre avtalen, så flyttes dagen med.`,
    (title) =>
      `Dagen for «${title}» følgjer av avtalen, så han kan ikkje flyttast for seg. Endre avtalen, så blir dagen flytta med.`,
    (title) =>
      `The day of “${title}” follows from the agreement, so it can't be moved by itself. Change the agreement, and the day moves with it.`,
  ),
  /** What is typed before the new last day of an agreement. */
  until: say('til', 'til', 'until'),
  mayNotChange: say(
    (title: string, network: string) =>
      `«${title}» kan endres av koordinatoren i ${network} og av den som satte den.`,
    (title, network) => `«${title}» kan endrast av koordinatoren i ${network} og av den som sette han.`,
    (title, network) => `“${title}” can be changed by the coordinator of ${network} and by whoever set it.`,
  ),
  remindersOn: say(
    (days: string) => `Påminnelser til dem som ikke er ferdige: ${days}, kl. 08:00.`,
    (days) => `Påminningar til dei som ikkje er ferdige: ${days}, kl. 08:00.`,
    (days) => `Reminders to those not done: ${days}, at 08:00.`,
  ),
  freeDay: say(
    (name: string) =>
      `${name} er ingen arbeidsdag. Fristen flyttes ikke, men siste påminnelse går ut virkedagen før.`,
    (name) =>
      `${name} er ingen arbeidsdag. Fristen blir ikkje flytta, men siste påminning går ut vyrkedagen før.`,
    (name) =>
      `${name} is no working day. The deadline doesn't move, but the last reminder goes out on the working day before.`,
  ),
  noReminders: say(
    'Det går ikke ut flere påminnelser før fristen.',
    'Det går ikkje ut fleire påminningar før fristen.',
    'No more reminders go out before it is due.',
  ),
  sayDay: say(
    (example: string) => `Hvilken dag? Skriv for eksempel «${example}».`,
    (example) => `Kva dag? Skriv til dømes «${example}».`,
    (example) => `Which day? Type for example “${example}”.`,
  ),
  asks: {
    title: say('Hva gjelder fristen?', 'Kva gjeld fristen?', 'What is due?'),
    due: say('Hvilken dag er fristen?', 'Kva dag er fristen?', 'On which day is it due?'),
    scope: say('Hvem gjelder fristen?', 'Kven gjeld fristen?', 'Who is it for?'),
  },
  unknownMunicipality: say(
    (name: string, known: string) =>
      `Jeg kjenner ingen kommune som heter «${name}» her. Velg blant ${known}.`,
    (name, known) => `Eg kjenner ingen kommune som heiter «${name}» her. Vel mellom ${known}.`,
    (name, known) => `I know no municipality called “${name}” here. Choose one of ${known}.`,
  ),
  ownOnly: say(
    (name: string) => `Du kan bare sette frister for din egen kommune, ikke for ${name}.`,
    (name) => `Du kan berre setje fristar for din eigen kommune, ikkje for ${name}.`,
    (name) => `You can only set deadlines for your own municipality, not for ${name}.`,
  ),
  whichNetwork: say(
    (name: string) => `${name} er med i flere nettverk. Hvilket gjelder det?`,
    (name) => `${name} er med i fleire nettverk. Kva for eit gjeld det?`,
    (name) => `${name} belongs to several networks. Which one is it about?`,
  ),
  planners: say(
    'Dette gjør koordinatoren i fylket, eller prosjektlederen for sin egen kommune.',
    'Dette gjer koordinatoren i fylket, eller prosjektleiaren for sin eigen kommune.',
    "This is for the county's coordinator, or for a project leader for their own municipality.",
  ),
  form: {
    newTitle: say('Ny frist', 'Ny frist', 'New deadline'),
    editTitle: say('Endre frist', 'Endre frist', 'Edit deadline'),
    title: say('Tittel', 'Tittel', 'Title'),
    due: say('Dag', 'Dag', 'Day'),
    repeat: say('Gjentas', 'Blir gjenteken', 'Repeats'),
    scope: say('Gjelder', 'Gjeld', 'For'),
    responsible: say('Ansvar', 'Ansvar', 'Responsible'),
    submitNew: say('Sett frist', 'Set frist', 'Set deadline'),
    typedNew: say(
      `${nb.new} TITTEL DAG [hver måned|hvert år] [for KOMMUNE]`,
      `${nn.new} TITTEL DAG [kvar månad|kvart år] [for KOMMUNE]`,
      `${en.new} TITLE DAY [every month|every year] [for MUNICIPALITY]`,
    ),
  },
  ...changeFaults,
  hasCompletions: say(
    'Noen kommuner er allerede ferdige med datoer i denne rekka. Slett den og lag en ny med de nye datoene.',
    'Nokre kommunar er alt ferdige med datoar i denne rekkja. Slett henne og lag ei ny med dei nye datoane.',
    'Some municipalities are done with dates of this row already. Delete it and make a new one with the new dates.',
  ),
  noteTooLong: say(
    (limit: number, length: number) =>
      `Notatet er på ${length} tegn. Bruk høyst ${limit}, eller lim inn en lenke.`,
    (limit, length) => `Notatet er på ${length} teikn. Bruk høgst ${limit}, eller lim inn ei lenkje.`,
    (limit, length) => `The note has ${length} characters. Use at most ${limit}, or paste a link.`,
  ),
  reminder: say(
    (title: string, relative: string) => `Frist ${relative}: ${title}`,
    (title, relative) => `Frist ${relative}: ${title}`,
    (title, relative) => `Due ${relative}: ${title}`,
  ),
  home: say('Frister som venter', 'Fristar som ventar', 'Deadlines waiting'),
});
