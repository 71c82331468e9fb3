import type { Translated } from '../../chat/language.ts';

type Texts = {
  readonly created: string;
  readonly changed: string;
  readonly unchanged: (title: string) => string;
  readonly movedTo: (title: string, when: string) => string;
  readonly answerByMoved: (day: string) => string;
  readonly answersKept: (count: number) => string;
  readonly cancelled: (title: string, when: string) => string;
  readonly alreadyCancelled: (title: string) => string;
  readonly restored: string;
  readonly nothingCancelled: string;
  readonly noSuchCancelled: (words: string, cancelled: readonly string[]) => string;
  readonly notCancelled: (title: string) => string;
  readonly invited: (count: number, network: string) => string;
  readonly remindersOn: (days: string) => string;
  readonly noReminders: string;
  readonly toldNow: string;
  readonly edit: string;
  readonly cancel: string;
  readonly moveBack: string;
  readonly restore: string;
  readonly whichDay: (title: string) => string;
  readonly noSuchDay: (text: string) => string;
  readonly noSuchWeek: (week: number) => string;
  readonly noSuchTime: string;
  readonly dayHasPassed: (day: string) => string;
  readonly sayWhen: (example: string) => string;
  readonly asks: Readonly<Record<'title' | 'day' | 'from' | 'to' | 'network', string>>;
  readonly onlyCoordinator: (network: string) => string;
  readonly networkMissing: string;
  readonly form: {
    readonly newTitle: string;
    readonly editTitle: string;
    readonly submitNew: string;
    readonly submitEdit: string;
    readonly cancel: string;
    readonly typedNew: string;
    readonly network: string;
    readonly title: string;
    readonly format: string;
    readonly day: string;
    readonly lastDay: string;
    readonly lastDayHint: string;
    readonly from: string;
    readonly to: string;
    readonly place: string;
    readonly link: string;
    readonly host: string;
    readonly agenda: string;
    readonly answerBy: string;
    readonly answerByHint: string;
  };
  readonly faults: {
    readonly required: string;
    readonly tooLong: (limit: number, length: number) => string;
    readonly notADay: string;
    readonly lastBeforeFirst: string;
    readonly notATime: string;
    readonly bothTimes: string;
    readonly endBeforeStart: string;
    readonly notALink: string;
    readonly answerByAfter: string;
  };
  readonly attendance: {
    readonly title: (title: string) => string;
    readonly names: string;
    readonly namesHint: string;
    readonly submit: string;
    readonly typed: string;
    readonly recorded: (title: string) => string;
    readonly sameAsBefore: (title: string) => string;
    readonly correct: string;
    readonly unknown: (names: string) => string;
    readonly notYet: (title: string, when: string) => string;
    readonly noneYet: string;
    readonly nobodyNamed: string;
    readonly all: readonly string[];
    readonly not: readonly string[];
  };
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the coordinator reads when a gathering is planned, changed or looked back on. */
export const planningTexts: Translated<Texts> = {
  nb: {
    created: 'Samlingen er satt opp',
    changed: 'Samlingen er endret',
    unchanged: (title) => `Ingenting er endret i «${title}».`,
    movedTo: (title, when) => `«${title}» er flyttet til ${when}.`,
    answerByMoved: (day) => `Svarfristen er flyttet like mye, til ${day}.`,
    answersKept: (count) =>
      count === 1
        ? 'Det ene svaret som er gitt, gjelder fortsatt.'
        : `De ${count} svarene som er gitt, gjelder fortsatt.`,
    cancelled: (title, when) =>
      `«${title}» ${when} er avlyst. De inviterte som ikke har meldt avbud, får beskjed.`,
    alreadyCancelled: (title) => `«${title}» er allerede avlyst.`,
    restored: 'Samlingen går som planlagt likevel',
    nothingCancelled: 'Ingen kommende samling er avlyst, så det er ikke noe å gjenopprette.',
    noSuchCancelled: (words, cancelled) =>
      `Jeg finner ingen avlyst samling som passer med «${words}». ${cancelled.length === 0 ? 'Ingen kommende samling er avlyst.' : `Avlyst er: ${cancelled.join('; ')}.`}`,
    notCancelled: (title) => `«${title}» er ikke avlyst.`,
    invited: (count, network) => `Invitert: alle ${count} med en rolle i ${network}.`,
    remindersOn: (days) => `Påminnelser går ut kl. 08:00: ${days}.`,
    noReminders: 'Det går ikke ut flere påminnelser før samlingen.',
    toldNow: 'De andre inviterte får beskjed nå.',
    edit: 'Endre',
    cancel: 'Avlys',
    moveBack: 'Flytt tilbake',
    restore: 'Gjenopprett',
    whichDay: (title) => `Hvilken dag er «${title}»?`,
    noSuchDay: (text) => `Datoen «${text}» finnes ikke. Skriv for eksempel «3. april» eller «3.-4. april».`,
    noSuchWeek: (week) => `Det er ingen uke ${week} det året. Skriv dagen, for eksempel «tirsdag uke 10».`,
    noSuchTime: 'Klokkeslettet går ikke opp. Skriv for eksempel «kl 10-15».',
    dayHasPassed: (day) => `${upperFirst(day)} er allerede forbi. Skriv en dag som kommer.`,
    sayWhen: (example) => `Hvilken dag? Skriv for eksempel «${example}».`,
    asks: {
      title: 'Hva heter samlingen?',
      day: 'Hvilken dag er den?',
      from: 'Når begynner den?',
      to: 'Når slutter den?',
      network: 'Hvilket nettverk gjelder det?',
    },
    onlyCoordinator: (network) => `Bare koordinatoren i ${network} kan gjøre dette.`,
    networkMissing: 'Velg nettverk.',
    form: {
      newTitle: 'Ny samling',
      editTitle: 'Endre samling',
      submitNew: 'Sett opp',
      submitEdit: 'Lagre',
      cancel: 'Avbryt',
      typedNew: 'samling ny TITTEL DAG kl FRA-TIL på STED',
      network: 'Nettverk',
      title: 'Tittel',
      format: 'Form',
      day: 'Dag',
      lastDay: 'Siste dag',
      lastDayHint: 'Bare når samlingen går over flere dager.',
      from: 'Fra klokka',
      to: 'Til klokka',
      place: 'Sted',
      link: 'Lenke til videomøtet',
      host: 'Vertskap',
      agenda: 'Program',
      answerBy: 'Svarfrist',
      answerByHint: 'De som ikke har svart, får en påminnelse virkedagen før.',
    },
    faults: {
      required: 'Må fylles ut.',
      tooLong: (limit, length) => `Bruk høyst ${limit} tegn. Nå er det ${length}.`,
      notADay: 'Skriv en dato som finnes, for eksempel 2024-04-03.',
      lastBeforeFirst: 'Siste dag kan ikke være før den første.',
      notATime: 'Skriv klokkeslettet som 10:00.',
      bothTimes: 'Fyll ut både fra og til, eller ingen av dem.',
      endBeforeStart: 'Samlingen må slutte etter at den begynner.',
      notALink: 'Skriv en lenke som begynner med https://.',
      answerByAfter: 'Svarfristen må være før samlingen er over.',
    },
    attendance: {
      title: (title) => `Oppmøte: ${title}`,
      names: 'Hvem møtte?',
      namesHint: 'Ett navn på hver linje. De som svarte at de kommer, står her allerede.',
      submit: 'Lagre oppmøte',
      typed: 'samling oppmøte 1 NAVN, NAVN',
      recorded: (title) => `Oppmøtet på «${title}» er registrert.`,
      sameAsBefore: (title) => `Ingenting er endret: Oppmøtet på «${title}» står slik fra før.`,
      correct: 'Rett oppmøtet',
      unknown: (names) =>
        `Jeg finner ikke ${names} blant de inviterte. Skriv hele navnet slik det står i «deltakere».`,
      notYet: (title, when) => `«${title}» er ${when}. Oppmøtet kan registreres når samlingen har begynt.`,
      noneYet: 'Ingen samling har begynt ennå, så det er ikke noe oppmøte å registrere.',
      nobodyNamed: 'Skriv minst ett navn.',
      all: ['alle'],
      not: ['ikke'],
    },
  },
  nn: {
    created: 'Samlinga er sett opp',
    changed: 'Samlinga er endra',
    unchanged: (title) => `Ingenting er endra i «${title}».`,
    movedTo: (title, when) => `«${title}» er flytta til ${when}.`,
    answerByMoved: (day) => `Svarfristen er flytta like mykje, til ${day}.`,
    answersKept: (count) =>
      count === 1
        ? 'Det eine svaret som er gjeve, gjeld framleis.'
        : `Dei ${count} svara som er gjevne, gjeld framleis.`,
    cancelled: (title, when) =>
      `«${title}» ${when} er avlyst. Dei inviterte som ikkje har meldt avbod, får melding.`,
    alreadyCancelled: (title) => `«${title}» er alt avlyst.`,
    restored: 'Samlinga går som planlagt likevel',
    nothingCancelled: 'Inga komande samling er avlyst, så det er ikkje noko å gjenopprette.',
    noSuchCancelled: (words, cancelled) =>
      `Eg finn inga avlyst samling som passar med «${words}». ${cancelled.length === 0 ? 'Inga komande samling er avlyst.' : `Avlyst er: ${cancelled.join('; ')}.`}`,
    notCancelled: (title) => `«${title}» er ikkje avlyst.`,
    invited: (count, network) => `Inviterte: alle ${count} med ei rolle i ${network}.`,
    remindersOn: (days) => `Påminningar går ut kl. 08:00: ${days}.`,
    noReminders: 'Det går ikkje ut fleire påminningar før samlinga.',
    toldNow: 'Dei andre inviterte får melding no.',
    edit: 'Endre',
    cancel: 'Avlys',
    moveBack: 'Flytt tilbake',
    restore: 'Gjenopprett',
    whichDay: (title) => `Kva dag er «${title}»?`,
    noSuchDay: (text) => `Datoen «${text}» finst ikkje. Skriv til dømes «3. april» eller «3.-4. april».`,
    noSuchWeek: (week) => `Det er inga veke ${week} det året. Skriv dagen, til dømes «tysdag veke 10».`,
    noSuchTime: 'Klokkeslettet går ikkje opp. Skriv til dømes «kl 10-15».',
    dayHasPassed: (day) => `${upperFirst(day)} er alt forbi. Skriv ein dag som kjem.`,
    sayWhen: (example) => `Kva dag? Skriv til dømes «${example}».`,
    asks: {
      title: 'Kva heiter samlinga?',
      day: 'Kva dag er ho?',
      from: 'Når byrjar ho?',
      to: 'Når sluttar ho?',
      network: 'Kva nettverk gjeld det?',
    },
    onlyCoordinator: (network) => `Berre koordinatoren i ${network} kan gjere dette.`,
    networkMissing: 'Vel nettverk.',
    form: {
      newTitle: 'Ny samling',
      editTitle: 'Endre samling',
      submitNew: 'Set opp',
      submitEdit: 'Lagre',
      cancel: 'Avbryt',
      typedNew: 'samling ny TITTEL DAG kl FRÅ-TIL på STAD',
      network: 'Nettverk',
      title: 'Tittel',
      format: 'Form',
      day: 'Dag',
      lastDay: 'Siste dag',
      lastDayHint: 'Berre når samlinga går over fleire dagar.',
      from: 'Frå klokka',
      to: 'Til klokka',
      place: 'Stad',
      link: 'Lenkje til videomøtet',
      host: 'Vertskap',
      agenda: 'Program',
      answerBy: 'Svarfrist',
      answerByHint: 'Dei som ikkje har svart, får ei påminning vyrkedagen før.',
    },
    faults: {
      required: 'Må fyllast ut.',
      tooLong: (limit, length) => `Bruk høgst ${limit} teikn. No er det ${length}.`,
      notADay: 'Skriv ein dato som finst, til dømes 2024-04-03.',
      lastBeforeFirst: 'Siste dag kan ikkje vere før den første.',
      notATime: 'Skriv klokkeslettet som 10:00.',
      bothTimes: 'Fyll ut både frå og til, eller ingen av dei.',
      endBeforeStart: 'Samlinga må slutte etter at ho tek til.',
      notALink: 'Skriv ei lenkje som tek til med https://.',
      answerByAfter: 'Svarfristen må vere før samlinga er over.',
    },
    attendance: {
      title: (title) => `Oppmøte: ${title}`,
      names: 'Kven møtte?',
      namesHint: 'Eitt namn på kvar linje. Dei som svarte at dei kjem, står her alt.',
      submit: 'Lagre oppmøte',
      typed: 'samling oppmøte 1 NAMN, NAMN',
      recorded: (title) => `Oppmøtet på «${title}» er registrert.`,
      sameAsBefore: (title) => `Ingenting er endra: Oppmøtet på «${title}» står slik frå før.`,
      correct: 'Rett oppmøtet',
      unknown: (names) =>
        `Eg finn ikkje ${names} mellom dei inviterte. Skriv heile namnet slik det står i «deltakarar».`,
      notYet: (title, when) => `«${title}» er ${when}. Oppmøtet kan registrerast når samlinga har teke til.`,
      noneYet: 'Inga samling har teke til enno, så det er ikkje noko oppmøte å registrere.',
      nobodyNamed: 'Skriv minst eitt namn.',
      all: ['alle'],
      not: ['ikkje'],
    },
  },
  en: {
    created: 'The gathering is planned',
    changed: 'The gathering is changed',
    unchanged: (title) => `Nothing is changed in “${title}”.`,
    movedTo: (title, when) => `“${title}” is moved to ${when}.`,
    answerByMoved: (day) => `The day to answer by has moved along, to ${day}.`,
    answersKept: (count) =>
      count === 1 ? 'The one answer given still counts.' : `The ${count} answers given still count.`,
    cancelled: (title, when) =>
      `“${title}” ${when} is cancelled. Those invited who haven't declined are told.`,
    alreadyCancelled: (title) => `“${title}” is cancelled already.`,
    restored: 'The gathering goes ahead after all',
    nothingCancelled: 'No gathering ahead is cancelled, so there is nothing to restore.',
    noSuchCancelled: (words, cancelled) =>
      `I find no cancelled gathering that fits “${words}”. ${cancelled.length === 0 ? 'No gathering ahead is cancelled.' : `Cancelled: ${cancelled.join('; ')}.`}`,
    notCancelled: (title) => `“${title}” is not cancelled.`,
    invited: (count, network) => `Invited: all ${count} with a role in ${network}.`,
    remindersOn: (days) => `Reminders go out at 08:00: ${days}.`,
    noReminders: 'No more reminders go out before the gathering.',
    toldNow: 'The others invited are told now.',
    edit: 'Edit',
    cancel: 'Cancel it',
    moveBack: 'Move back',
    restore: 'Restore',
    whichDay: (title) => `Which day is “${title}”?`,
    noSuchDay: (text) => `The date “${text}” doesn't exist. Type for example “3 April” or “3-4 April”.`,
    noSuchWeek: (week) => `That year has no week ${week}. Type the day, for example “Tuesday week 10”.`,
    noSuchTime: "The time of day doesn't add up. Type for example “at 10-15”.",
    dayHasPassed: (day) => `${day} has passed. Type a day to come.`,
    sayWhen: (example) => `Which day? Type for example “${example}”.`,
    asks: {
      title: 'What is the gathering called?',
      day: 'Which day is it?',
      from: 'When does it begin?',
      to: 'When does it end?',
      network: 'Which network is it for?',
    },
    onlyCoordinator: (network) => `Only the coordinator of ${network} can do this.`,
    networkMissing: 'Choose a network.',
    form: {
      newTitle: 'New gathering',
      editTitle: 'Edit gathering',
      submitNew: 'Plan it',
      submitEdit: 'Save',
      cancel: 'Close',
      typedNew: 'gathering new TITLE DAY at FROM-TO in PLACE',
      network: 'Network',
      title: 'Title',
      format: 'Format',
      day: 'Day',
      lastDay: 'Last day',
      lastDayHint: 'Only when the gathering takes several days.',
      from: 'From',
      to: 'To',
      place: 'Place',
      link: 'Link to the video meeting',
      host: 'Host',
      agenda: 'Agenda',
      answerBy: 'Answer by',
      answerByHint: "Those who haven't answered are reminded on the working day before.",
    },
    faults: {
      required: 'Please fill this in.',
      tooLong: (limit, length) => `Use at most ${limit} characters. Now there are ${length}.`,
      notADay: 'Type a date that exists, for example 2024-04-03.',
      lastBeforeFirst: "The last day can't be before the first.",
      notATime: 'Type the time as 10:00.',
      bothTimes: 'Fill in both from and to, or neither.',
      endBeforeStart: 'The gathering must end after it begins.',
      notALink: 'Type a link that begins with https://.',
      answerByAfter: 'The day to answer by must be before the gathering is over.',
    },
    attendance: {
      title: (title) => `Attendance: ${title}`,
      names: 'Who attended?',
      namesHint: 'One name on each line. Those who answered that they are coming are here already.',
      submit: 'Save attendance',
      typed: 'gathering attendance 1 NAME, NAME',
      recorded: (title) => `Attendance at “${title}” is recorded.`,
      sameAsBefore: (title) => `Nothing is changed: attendance at “${title}” already stands like this.`,
      correct: 'Correct attendance',
      unknown: (names) =>
        `I don't find ${names} among those invited. Type the whole name as “participants” shows it.`,
      notYet: (title, when) => `“${title}” is ${when}. Attendance can be recorded once it has begun.`,
      noneYet: 'No gathering has begun yet, so there is no attendance to record.',
      nobodyNamed: 'Type at least one name.',
      all: ['all', 'everyone'],
      not: ['not'],
    },
  },
};
