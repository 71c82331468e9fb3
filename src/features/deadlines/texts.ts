import type { Translated } from '../../chat/language.ts';
import type { Responsible } from './rules.ts';

export type Verb =
  | 'show'
  | 'complete'
  | 'undo'
  | 'postpone'
  | 'new'
  | 'edit'
  | 'cancel'
  | 'restore'
  | 'nudge';

type Texts = {
  readonly word: string;
  readonly verbs: Readonly<Record<Verb, string>>;
  readonly heading: string;
  readonly all: string;
  readonly none: string;
  readonly ahead: string;
  readonly over: (days: number) => string;
  readonly done: (name: string, day: string) => string;
  readonly notDone: string;
  readonly tally: (done: number, all: number, missing: string) => string;
  readonly more: (count: number) => string;
  readonly onlyFor: (municipality: string) => string;
  readonly labels: {
    readonly due: string;
    readonly forWhom: string;
    readonly responsible: string;
    readonly repeat: string;
    readonly state: string;
    readonly note: string;
    readonly done: string;
    readonly missing: string;
  };
  readonly responsibles: Readonly<Record<Responsible, string>>;
  readonly everyMunicipality: (network: string) => string;
  readonly buttons: {
    readonly complete: (which: string) => string;
    readonly undo: string;
    readonly early: string;
    readonly edit: string;
    readonly cancel: string;
    readonly restore: string;
    readonly postponeBack: string;
  };
  readonly completed: (title: string, municipality: string) => string;
  readonly noteSaved: (title: string) => string;
  readonly already: (title: string, name: string, when: string) => string;
  readonly notDoneNow: (title: string, municipality: string) => string;
  readonly nothingToUndo: string;
  readonly noteStands: string;
  readonly nothingOfMineToUndo: string;
  readonly notCompleted: (title: string) => string;
  readonly allDone: string;
  readonly which: string;
  readonly isThis: string;
  readonly leftUndone: string;
  readonly saysNo: (title: string, note: string) => string;
  readonly reportedToday: (title: string) => string;
  readonly whichDay: (title: string) => string;
  readonly notFound: (words: string) => string;
  readonly gone: string;
  readonly mayNotComplete: (title: string, role: string) => string;
  readonly byAttesting: (title: string) => string;
  readonly attested: (name: string, day: string) => string;
  readonly nothingToAttest: string;
  readonly coordinator: string;
  readonly early: (title: string, day: string, days: number) => string;
  /** What is typed to report it done all the same. */
  readonly anyway: string;
  readonly forWhichPlace: (title: string) => string;
  readonly created: string;
  readonly changed: string;
  readonly restored: string;
  readonly unchanged: (title: string) => string;
  readonly postponed: (title: string, day: string, relative: string) => string;
  readonly cancelled: (title: string) => string;
  readonly nothingCancelled: string;
  readonly alreadyCancelled: (title: string) => string;
  readonly notCancelled: (title: string) => string;
  readonly repeatsCannotMove: (title: string, name: string) => string;
  readonly mayNotChange: (title: string, network: string) => string;
  readonly remindersOn: (days: string) => string;
  readonly freeDay: (name: string) => string;
  readonly noReminders: string;
  readonly noSuchDay: (text: string) => string;
  readonly noSuchWeek: (week: number) => string;
  readonly dayHasPassed: (day: string) => string;
  readonly sayDay: (example: string) => string;
  readonly asks: Readonly<Record<'title' | 'due' | 'scope', string>>;
  readonly unknownMunicipality: (name: string, known: string) => string;
  readonly ownOnly: (name: string) => string;
  readonly whichNetwork: (name: string, scopes: readonly string[]) => string;
  readonly planners: string;
  readonly form: {
    readonly newTitle: string;
    readonly editTitle: string;
    readonly title: string;
    readonly due: string;
    readonly repeat: string;
    readonly scope: string;
    readonly responsible: string;
    readonly submitNew: string;
    readonly submitEdit: string;
    readonly cancel: string;
    readonly typedNew: string;
  };
  readonly faults: {
    readonly required: string;
    readonly notADay: string;
    readonly tooLong: (limit: number, length: number) => string;
    readonly hasCompletions: string;
  };
  readonly noteTooLong: (limit: number, length: number) => string;
  readonly reminder: (title: string, relative: string) => string;
  readonly home: string;
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** All that is read about deadlines. */
export const texts: Translated<Texts> = {
  nb: {
    word: 'frist',
    verbs: {
      show: '',
      complete: 'ferdig',
      undo: 'ikke ferdig',
      postpone: 'utsett',
      new: 'ny',
      edit: 'endre',
      cancel: 'slett',
      restore: 'gjenopprett',
      nudge: 'purr',
    },
    heading: 'Frister',
    all: 'Ferdige og senere frister',
    none: 'Det er ingen frister som venter.',
    ahead: 'Nærmeste frist',
    over: (days) => (days === 1 ? '1 dag over fristen' : `${days} dager over fristen`),
    done: (name, day) => `Ferdig, meldt av ${name} ${day}`,
    notDone: 'Ikke ferdig',
    tally: (done, all, missing) => {
      if (all === 1) return missing === '' ? 'Ferdig' : `${missing}: ikke ferdig`;
      if (missing === '') return `Ferdig: alle ${all} kommuner`;
      return done === 0
        ? `Ferdig: ingen av ${all} kommuner`
        : `Ferdig: ${done} av ${all} kommuner. Mangler: ${missing}`;
    },
    more: (count) => `… og ${count} til. Skriv «frist liste alle», så ser du resten.`,
    onlyFor: (municipality) => `bare ${municipality}`,
    labels: {
      due: 'Frist',
      forWhom: 'Gjelder',
      responsible: 'Ansvar',
      repeat: 'Gjentas',
      state: 'Status',
      note: 'Notat',
      done: 'Ferdig',
      missing: 'Mangler',
    },
    responsibles: {
      prosjektleder: 'prosjektlederen',
      prosjektansvarlig: 'den prosjektansvarlige',
      prosjektgruppe: 'prosjektgruppa',
      prosjekteier: 'prosjekteieren',
    },
    everyMunicipality: (network) => `alle kommunene i ${network}`,
    buttons: {
      early: 'Ja, den er ferdig',
      complete: (which) => `Ferdig: ${which}`,
      undo: 'Angre',
      edit: 'Endre',
      cancel: 'Slett',
      restore: 'Gjenopprett',
      postponeBack: 'Flytt tilbake',
    },
    completed: (title, municipality) => `«${title}» er meldt ferdig for ${municipality}.`,
    noteSaved: (title) => `Notatet til «${title}» er lagret.`,
    already: (title, name, when) => `«${title}» er allerede meldt ferdig av ${name} ${when}.`,
    notDoneNow: (title, municipality) => `«${title}» står som ikke ferdig for ${municipality} igjen.`,
    noteStands: 'Notatet kan ikke angres. Skriv «frist ferdig NAVN NYTT NOTAT», så blir det byttet.',
    nothingToUndo: 'Fristen er ikke meldt ferdig lenger, så det er ikke noe å angre.',
    nothingOfMineToUndo:
      'Du har ikke meldt noen frist ferdig de siste sju dagene, så det er ikke noe å angre. Mener du en annen frist, skriv for eksempel «frist ikke ferdig 2».',
    notCompleted: (title) => `«${title}» er ikke meldt ferdig.`,
    allDone: 'Alle fristene dine er meldt ferdig.',
    which: 'Hvilken frist mener du?',
    isThis: 'Mener du denne fristen?',
    leftUndone: 'Greit. Ingen frist er meldt ferdig.',
    saysNo: (title, note) => `Bak «${title}» står det «${note}», så jeg har ikke meldt den ferdig.`,
    reportedToday: (title) => `Du har allerede meldt «${title}» ferdig i dag.`,
    whichDay: (title) => `Hvilken dag er fristen «${title}»?`,
    notFound: (words) =>
      `Jeg finner ingen frist som passer med «${words}». Skriv «frist», så ser du lista med numre.`,
    gone: 'Denne fristen finnes ikke lenger. Skriv «frist», så ser du dem som gjelder.',
    byAttesting: (title) =>
      `«${title}» krysses av av seg selv når alle timene for måneden er attestert. Skriv «timer attester» for å se hva som gjenstår.`,
    attested: (name, day) => `Attestert av ${name} ${day}`,
    nothingToAttest: 'Ingen timer å attestere',
    coordinator: 'koordinator',
    early: (title, day, days) =>
      `Fristen «${title}» er ${day}, om ${days} dager. Er den ferdig alt nå? Ingenting er lagret ennå.`,
    anyway: 'likevel',
    forWhichPlace: (title) => `For hvilken kommune er «${title}» ferdig?`,
    mayNotComplete: (title, role) =>
      `«${title}» meldes ferdig av ${role} i kommunen, ikke av deg. Koordinatoren kan også gjøre det.`,
    created: 'Fristen er satt',
    changed: 'Fristen er endret',
    restored: 'Fristen gjelder igjen',
    unchanged: (title) => `Ingenting er endret i «${title}».`,
    postponed: (title, day, relative) => `«${title}» har nå frist ${day}, ${relative}.`,
    cancelled: (title) => `Fristen «${title}» er slettet. Det går ikke ut flere påminnelser om den.`,
    nothingCancelled: 'Ingen frist er slettet, så det er ikke noe å gjenopprette.',
    alreadyCancelled: (title) => `«${title}» er allerede slettet.`,
    notCancelled: (title) => `«${title}» er ikke slettet.`,
    repeatsCannotMove: (title, name) =>
      `«${title}» gjentas, så én dato kan ikke flyttes alene. Skriv «frist endre ${name}» for å endre hele rekka.`,
    mayNotChange: (title, network) =>
      `«${title}» kan endres av koordinatoren i ${network} og av den som satte den.`,
    remindersOn: (days) => `Påminnelser til dem som ikke er ferdige: ${days}, kl. 08:00.`,
    freeDay: (name) =>
      `${name} er ingen arbeidsdag. Fristen flyttes ikke, men siste påminnelse går ut virkedagen før.`,
    noReminders: 'Det går ikke ut flere påminnelser før fristen.',
    noSuchDay: (text) => `Datoen «${text}» finnes ikke. Skriv for eksempel «30. april».`,
    noSuchWeek: (week) => `Det er ingen uke ${week} det året. Skriv dagen, for eksempel «fredag uke 17».`,
    dayHasPassed: (day) => `${upperFirst(day)} er allerede forbi. Skriv en dag som kommer.`,
    sayDay: (example) => `Hvilken dag? Skriv for eksempel «${example}».`,
    asks: {
      title: 'Hva gjelder fristen?',
      due: 'Hvilken dag er fristen?',
      scope: 'Hvem gjelder fristen?',
    },
    unknownMunicipality: (name, known) =>
      `Jeg kjenner ingen kommune som heter «${name}» her. Velg blant ${known}.`,
    ownOnly: (name) => `Du kan bare sette frister for din egen kommune, ikke for ${name}.`,
    whichNetwork: (name, scopes) =>
      `${name} er med i flere nettverk. Skriv ${scopes.map((scope) => `«for ${scope}»`).join(' eller ')}, eller velg her.`,
    planners: 'Dette gjør koordinatoren i fylket, eller prosjektlederen for sin egen kommune.',
    form: {
      newTitle: 'Ny frist',
      editTitle: 'Endre frist',
      title: 'Tittel',
      due: 'Dag',
      repeat: 'Gjentas',
      scope: 'Gjelder',
      responsible: 'Ansvar',
      submitNew: 'Sett frist',
      submitEdit: 'Lagre',
      cancel: 'Avbryt',
      typedNew: 'frist ny TITTEL DAG [hver måned|hvert år] [for KOMMUNE]',
    },
    faults: {
      required: 'Må fylles ut.',
      notADay: 'Skriv en dato som finnes, for eksempel 2024-04-30.',
      tooLong: (limit, length) => `Bruk høyst ${limit} tegn. Nå er det ${length}.`,
      hasCompletions:
        'Noen kommuner er allerede ferdige med datoer i denne rekka. Slett den og lag en ny med de nye datoene.',
    },
    noteTooLong: (limit, length) =>
      `Notatet er på ${length} tegn. Bruk høyst ${limit}, eller lim inn en lenke.`,
    reminder: (title, relative) => `Frist ${relative}: ${title}`,
    home: 'Frister som venter',
  },
  nn: {
    word: 'frist',
    verbs: {
      show: '',
      complete: 'ferdig',
      undo: 'ikkje ferdig',
      postpone: 'utset',
      new: 'ny',
      edit: 'endre',
      cancel: 'slett',
      restore: 'gjenopprett',
      nudge: 'purr',
    },
    heading: 'Fristar',
    all: 'Ferdige og seinare fristar',
    none: 'Det er ingen fristar som ventar.',
    ahead: 'Næraste frist',
    over: (days) => (days === 1 ? '1 dag over fristen' : `${days} dagar over fristen`),
    done: (name, day) => `Ferdig, meldt av ${name} ${day}`,
    notDone: 'Ikkje ferdig',
    tally: (done, all, missing) => {
      if (all === 1) return missing === '' ? 'Ferdig' : `${missing}: ikkje ferdig`;
      if (missing === '') return `Ferdig: alle ${all} kommunar`;
      return done === 0
        ? `Ferdig: ingen av ${all} kommunar`
        : `Ferdig: ${done} av ${all} kommunar. Manglar: ${missing}`;
    },
    more: (count) => `… og ${count} til. Skriv «frist liste alle», så ser du resten.`,
    onlyFor: (municipality) => `berre ${municipality}`,
    labels: {
      due: 'Frist',
      forWhom: 'Gjeld',
      responsible: 'Ansvar',
      repeat: 'Blir gjenteken',
      state: 'Status',
      note: 'Notat',
      done: 'Ferdig',
      missing: 'Manglar',
    },
    responsibles: {
      prosjektleder: 'prosjektleiaren',
      prosjektansvarlig: 'den prosjektansvarlege',
      prosjektgruppe: 'prosjektgruppa',
      prosjekteier: 'prosjekteigaren',
    },
    everyMunicipality: (network) => `alle kommunane i ${network}`,
    buttons: {
      early: 'Ja, han er ferdig',
      complete: (which) => `Ferdig: ${which}`,
      undo: 'Angre',
      edit: 'Endre',
      cancel: 'Slett',
      restore: 'Gjenopprett',
      postponeBack: 'Flytt tilbake',
    },
    completed: (title, municipality) => `«${title}» er meldt ferdig for ${municipality}.`,
    noteSaved: (title) => `Notatet til «${title}» er lagra.`,
    already: (title, name, when) => `«${title}» er alt meldt ferdig av ${name} ${when}.`,
    notDoneNow: (title, municipality) => `«${title}» står som ikkje ferdig for ${municipality} igjen.`,
    noteStands: 'Notatet kan ikkje angrast. Skriv «frist ferdig NAMN NYTT NOTAT», så blir det bytt.',
    nothingToUndo: 'Fristen er ikkje meldt ferdig lenger, så det er ikkje noko å angre.',
    nothingOfMineToUndo:
      'Du har ikkje meldt nokon frist ferdig dei siste sju dagane, så det er ikkje noko å angre. Meiner du ein annan frist, skriv til dømes «frist ikkje ferdig 2».',
    notCompleted: (title) => `«${title}» er ikkje meldt ferdig.`,
    allDone: 'Alle fristane dine er melde ferdige.',
    which: 'Kva frist meiner du?',
    isThis: 'Meiner du denne fristen?',
    leftUndone: 'Greitt. Ingen frist er meldt ferdig.',
    saysNo: (title, note) => `Bak «${title}» står det «${note}», så eg har ikkje meldt han ferdig.`,
    reportedToday: (title) => `Du har alt meldt «${title}» ferdig i dag.`,
    whichDay: (title) => `Kva dag er fristen «${title}»?`,
    notFound: (words) =>
      `Eg finn ingen frist som passar med «${words}». Skriv «frist», så ser du lista med nummer.`,
    gone: 'Denne fristen finst ikkje lenger. Skriv «frist», så ser du dei som gjeld.',
    byAttesting: (title) =>
      `«${title}» blir kryssa av av seg sjølv når alle timane for månaden er attesterte. Skriv «timar attester» for å sjå kva som står att.`,
    attested: (name, day) => `Attestert av ${name} ${day}`,
    nothingToAttest: 'Ingen timar å attestere',
    coordinator: 'koordinator',
    early: (title, day, days) =>
      `Fristen «${title}» er ${day}, om ${days} dagar. Er han ferdig alt no? Ingenting er lagra enno.`,
    anyway: 'likevel',
    forWhichPlace: (title) => `For kva kommune er «${title}» ferdig?`,
    mayNotComplete: (title, role) =>
      `«${title}» blir meldt ferdig av ${role} i kommunen, ikkje av deg. Koordinatoren kan òg gjere det.`,
    created: 'Fristen er sett',
    changed: 'Fristen er endra',
    restored: 'Fristen gjeld igjen',
    unchanged: (title) => `Ingenting er endra i «${title}».`,
    postponed: (title, day, relative) => `«${title}» har no frist ${day}, ${relative}.`,
    cancelled: (title) => `Fristen «${title}» er sletta. Det går ikkje ut fleire påminningar om han.`,
    nothingCancelled: 'Ingen frist er sletta, så det er ikkje noko å gjenopprette.',
    alreadyCancelled: (title) => `«${title}» er alt sletta.`,
    notCancelled: (title) => `«${title}» er ikkje sletta.`,
    repeatsCannotMove: (title, name) =>
      `«${title}» blir gjenteken, så éin dato kan ikkje flyttast åleine. Skriv «frist endre ${name}» for å endre heile rekkja.`,
    mayNotChange: (title, network) =>
      `«${title}» kan endrast av koordinatoren i ${network} og av den som sette han.`,
    remindersOn: (days) => `Påminningar til dei som ikkje er ferdige: ${days}, kl. 08:00.`,
    freeDay: (name) =>
      `${name} er ingen arbeidsdag. Fristen blir ikkje flytta, men siste påminning går ut vyrkedagen før.`,
    noReminders: 'Det går ikkje ut fleire påminningar før fristen.',
    noSuchDay: (text) => `Datoen «${text}» finst ikkje. Skriv til dømes «30. april».`,
    noSuchWeek: (week) => `Det er inga veke ${week} det året. Skriv dagen, til dømes «fredag veke 17».`,
    dayHasPassed: (day) => `${upperFirst(day)} er alt forbi. Skriv ein dag som kjem.`,
    sayDay: (example) => `Kva dag? Skriv til dømes «${example}».`,
    asks: {
      title: 'Kva gjeld fristen?',
      due: 'Kva dag er fristen?',
      scope: 'Kven gjeld fristen?',
    },
    unknownMunicipality: (name, known) =>
      `Eg kjenner ingen kommune som heiter «${name}» her. Vel mellom ${known}.`,
    ownOnly: (name) => `Du kan berre setje fristar for din eigen kommune, ikkje for ${name}.`,
    whichNetwork: (name, scopes) =>
      `${name} er med i fleire nettverk. Skriv ${scopes.map((scope) => `«for ${scope}»`).join(' eller ')}, eller vel her.`,
    planners: 'Dette gjer koordinatoren i fylket, eller prosjektleiaren for sin eigen kommune.',
    form: {
      newTitle: 'Ny frist',
      editTitle: 'Endre frist',
      title: 'Tittel',
      due: 'Dag',
      repeat: 'Blir gjenteken',
      scope: 'Gjeld',
      responsible: 'Ansvar',
      submitNew: 'Set frist',
      submitEdit: 'Lagre',
      cancel: 'Avbryt',
      typedNew: 'frist ny TITTEL DAG [kvar månad|kvart år] [for KOMMUNE]',
    },
    faults: {
      required: 'Må fyllast ut.',
      notADay: 'Skriv ein dato som finst, til dømes 2024-04-30.',
      tooLong: (limit, length) => `Bruk høgst ${limit} teikn. No er det ${length}.`,
      hasCompletions:
        'Nokre kommunar er alt ferdige med datoar i denne rekkja. Slett henne og lag ei ny med dei nye datoane.',
    },
    noteTooLong: (limit, length) =>
      `Notatet er på ${length} teikn. Bruk høgst ${limit}, eller lim inn ei lenkje.`,
    reminder: (title, relative) => `Frist ${relative}: ${title}`,
    home: 'Fristar som ventar',
  },
  en: {
    word: 'deadline',
    verbs: {
      show: '',
      complete: 'done',
      undo: 'not done',
      postpone: 'postpone',
      new: 'new',
      edit: 'edit',
      cancel: 'delete',
      restore: 'restore',
      nudge: 'nudge',
    },
    heading: 'Deadlines',
    all: 'Deadlines done and later on',
    none: 'No deadlines are waiting.',
    ahead: 'Nearest deadline',
    over: (days) => (days === 1 ? '1 day past the deadline' : `${days} days past the deadline`),
    done: (name, day) => `Done, reported by ${name} ${day}`,
    notDone: 'Not done',
    tally: (done, all, missing) => {
      if (all === 1) return missing === '' ? 'Done' : `${missing}: not done`;
      if (missing === '') return `Done: all ${all} municipalities`;
      return done === 0
        ? `Done: none of ${all} municipalities`
        : `Done: ${done} of ${all} municipalities. Missing: ${missing}`;
    },
    more: (count) => `… and ${count} more. Type “deadline list all” to see the rest.`,
    onlyFor: (municipality) => `${municipality} only`,
    labels: {
      due: 'Due',
      forWhom: 'For',
      responsible: 'Responsible',
      repeat: 'Repeats',
      state: 'State',
      note: 'Note',
      done: 'Done',
      missing: 'Missing',
    },
    responsibles: {
      prosjektleder: 'the project leader',
      prosjektansvarlig: 'the one responsible for the project',
      prosjektgruppe: 'the project group',
      prosjekteier: 'the project owner',
    },
    everyMunicipality: (network) => `every municipality in ${network}`,
    buttons: {
      early: 'Yes, it’s done',
      complete: (which) => `Done: ${which}`,
      undo: 'Undo',
      edit: 'Edit',
      cancel: 'Delete',
      restore: 'Restore',
      postponeBack: 'Move back',
    },
    completed: (title, municipality) => `“${title}” is reported done for ${municipality}.`,
    noteSaved: (title) => `The note on “${title}” is saved.`,
    already: (title, name, when) => `“${title}” was already reported done by ${name} ${when}.`,
    notDoneNow: (title, municipality) => `“${title}” counts as not done for ${municipality} again.`,
    noteStands: 'The note can’t be undone. Type “deadline done NAME NEW NOTE” to replace it.',
    nothingToUndo: 'The deadline is no longer reported done, so there is nothing to undo.',
    nothingOfMineToUndo:
      'You have reported no deadline done in the last seven days, so there is nothing to undo. If you mean another one, type for example “deadline not done 2”.',
    notCompleted: (title) => `“${title}” is not reported done.`,
    allDone: 'All your deadlines are reported done.',
    which: 'Which deadline do you mean?',
    isThis: 'Do you mean this deadline?',
    leftUndone: 'All right. No deadline is reported done.',
    saysNo: (title, note) => `“${title}” is followed by “${note}”, so I haven’t reported it done.`,
    reportedToday: (title) => `You have reported “${title}” done today already.`,
    whichDay: (title) => `On which day is “${title}” due?`,
    notFound: (words) =>
      `I find no deadline that fits “${words}”. Type “deadline” to see the list with its numbers.`,
    gone: 'This deadline no longer exists. Type “deadline” to see those in force.',
    byAttesting: (title) =>
      `“${title}” is done by itself when all hours of the month are attested. Type “hours attest” to see what is left.`,
    attested: (name, day) => `Attested by ${name} ${day}`,
    nothingToAttest: 'No hours to attest',
    coordinator: 'coordinator',
    early: (title, day, days) =>
      `“${title}” is due on ${day}, in ${days} days. Is it done already? Nothing is saved yet.`,
    anyway: 'anyway',
    forWhichPlace: (title) => `For which municipality is “${title}” done?`,
    mayNotComplete: (title, role) =>
      `“${title}” is reported done by ${role} in the municipality, not by you. The coordinator can do it too.`,
    created: 'The deadline is set',
    changed: 'The deadline is changed',
    restored: 'The deadline is in force again',
    unchanged: (title) => `Nothing is changed in “${title}”.`,
    postponed: (title, day, relative) => `“${title}” is now due ${day}, ${relative}.`,
    cancelled: (title) => `The deadline “${title}” is deleted. No more reminders of it go out.`,
    nothingCancelled: 'No deadline is deleted, so there is nothing to restore.',
    alreadyCancelled: (title) => `“${title}” is deleted already.`,
    notCancelled: (title) => `“${title}” is not deleted.`,
    repeatsCannotMove: (title, name) =>
      `“${title}” repeats, so one date can't be moved alone. Type “deadline edit ${name}” to change the whole row.`,
    mayNotChange: (title, network) =>
      `“${title}” can be changed by the coordinator of ${network} and by whoever set it.`,
    remindersOn: (days) => `Reminders to those not done: ${days}, at 08:00.`,
    freeDay: (name) =>
      `${name} is no working day. The deadline doesn't move, but the last reminder goes out on the working day before.`,
    noReminders: 'No more reminders go out before it is due.',
    noSuchDay: (text) => `The date “${text}” doesn't exist. Type for example “30 April”.`,
    noSuchWeek: (week) => `That year has no week ${week}. Type the day, for example “Friday week 17”.`,
    dayHasPassed: (day) => `${day} has passed. Type a day to come.`,
    sayDay: (example) => `Which day? Type for example “${example}”.`,
    asks: {
      title: 'What is due?',
      due: 'On which day is it due?',
      scope: 'Who is it for?',
    },
    unknownMunicipality: (name, known) =>
      `I know no municipality called “${name}” here. Choose one of ${known}.`,
    ownOnly: (name) => `You can only set deadlines for your own municipality, not for ${name}.`,
    whichNetwork: (name, scopes) =>
      `${name} belongs to several networks. Type ${scopes.map((scope) => `“for ${scope}”`).join(' or ')}, or choose here.`,
    planners: "This is for the county's coordinator, or for a project leader for their own municipality.",
    form: {
      newTitle: 'New deadline',
      editTitle: 'Edit deadline',
      title: 'Title',
      due: 'Day',
      repeat: 'Repeats',
      scope: 'For',
      responsible: 'Responsible',
      submitNew: 'Set deadline',
      submitEdit: 'Save',
      cancel: 'Close',
      typedNew: 'deadline new TITLE DAY [every month|every year] [for MUNICIPALITY]',
    },
    faults: {
      required: 'Please fill this in.',
      notADay: 'Type a date that exists, for example 2024-04-30.',
      tooLong: (limit, length) => `Use at most ${limit} characters. Now there are ${length}.`,
      hasCompletions:
        'Some municipalities are done with dates of this row already. Delete it and make a new one with the new dates.',
    },
    noteTooLong: (limit, length) =>
      `The note has ${length} characters. Use at most ${limit}, or paste a link.`,
    reminder: (title, relative) => `Due ${relative}: ${title}`,
    home: 'Deadlines waiting',
  },
};
