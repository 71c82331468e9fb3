import type { Translated } from '../../chat/language.ts';
import type { Choice, Format } from './rules.ts';

export type Verb =
  | Choice
  | 'show'
  | 'takeBack'
  | 'participants'
  | 'attendance'
  | 'new'
  | 'edit'
  | 'move'
  | 'cancel'
  | 'restore'
  | 'past'
  | 'calendar'
  | 'nudge'
  | 'send';

type Texts = {
  readonly word: string;
  readonly verbs: Readonly<Record<Verb, string>>;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly myChoice: Readonly<Record<Choice, string>>;
  readonly notAnswered: string;
  readonly formats: Readonly<Record<Format, string>>;
  readonly noTime: string;
  readonly noPlace: string;
  readonly upcoming: string;
  readonly past: string;
  readonly none: string;
  readonly noneEver: string;
  readonly more: (count: number) => string;
  readonly joinHere: string;
  readonly answerBy: (day: string) => string;
  readonly answerByWas: (day: string) => string;
  readonly myAnswer: (answer: string) => string;
  readonly answerNearest: (title: string) => string;
  readonly labels: {
    readonly when: string;
    readonly where: string;
    readonly host: string;
    readonly answerBy: string;
    readonly answerByWas: string;
    readonly mine: string;
    readonly others: (count: number) => string;
    readonly network: string;
    readonly answers: string;
    readonly agenda: string;
  };
  readonly counts: (n: Readonly<Record<Choice | 'silent', number>>, hasOnline: boolean) => string;
  readonly cancelledOn: (day: string) => string;
  readonly show: string;
  readonly participants: string;
  readonly participantsOf: (title: string) => string;
  readonly silent: string;
  readonly present: string;
  readonly absent: string;
  readonly nobody: string;
  readonly answered: (choice: Choice, title: string) => string;
  readonly alreadyAnswered: (choice: Choice, title: string) => string;
  readonly late: (day: string) => string;
  readonly takeBack: string;
  readonly tookBack: (title: string) => string;
  readonly nothingToTakeBack: string;
  readonly attendanceStands: string;
  readonly changeStands: string;
  readonly hasEnded: (title: string) => string;
  readonly isCancelled: (title: string) => string;
  readonly notOnline: (title: string) => string;
  readonly which: string;
  readonly isThis: string;
  readonly another: string;
  readonly notFound: (words: string) => string;
  readonly gone: string;
  readonly reminder: (title: string, relative: string) => string;
  readonly pleaseAnswer: (title: string, day: string, relative: string) => string;
  readonly wasCancelled: (title: string) => string;
  readonly wasCancelledMany: (title: string, count: number) => string;
  readonly announced: (title: string) => string;
  readonly announcedMany: (count: number, network: string) => string;
  readonly answerThem: string;
  readonly wasChanged: (title: string) => string;
  readonly wasChangedMany: (network: string) => string;
  readonly goesAhead: (title: string) => string;
  readonly othersComing: (names: string, more: number) => string;
  readonly beginsSoon: (title: string, within: string | undefined) => string;
  readonly next: string;
};

/** What is read about gatherings: lists, answers and reminders. */
export const texts: Translated<Texts> = {
  nb: {
    word: 'samling',
    verbs: {
      coming: 'kommer',
      comingOnline: 'kommer digitalt',
      maybe: 'kanskje',
      notComing: 'kommer ikke',
      show: '',
      takeBack: 'angre',
      participants: 'deltakere',
      attendance: 'oppmøte',
      new: 'ny',
      edit: 'endre',
      move: 'flytt',
      cancel: 'avlys',
      restore: 'gjenopprett',
      past: 'tidligere',
      calendar: 'kalender',
      nudge: 'purr',
      send: 'send',
    },
    choices: {
      coming: 'Kommer',
      comingOnline: 'Kommer digitalt',
      maybe: 'Kanskje',
      notComing: 'Kommer ikke',
    },
    myChoice: {
      coming: 'du kommer',
      comingOnline: 'du kommer digitalt',
      maybe: 'du kommer kanskje',
      notComing: 'du kommer ikke',
    },
    notAnswered: 'ikke svart ennå',
    formats: { fysisk: 'Fysisk', video: 'Video', hybrid: 'Fysisk og video' },
    noTime: 'klokkeslett er ikke satt',
    noPlace: 'sted er ikke bestemt',
    upcoming: 'Samlinger framover',
    past: 'Tidligere samlinger',
    none: 'Det er ikke satt opp noen samlinger framover.',
    noneEver: 'Det har ikke vært noen samlinger ennå.',
    more: (count) => `… og ${count} til. Skriv «samling» og en tittel eller en dato, så viser jeg den.`,
    joinHere: 'Bli med her',
    answerBy: (day) => `Svar innen ${day}`,
    answerByWas: (day) => `Svarfristen var ${day}`,
    myAnswer: (answer) => `Ditt svar: ${answer}`,
    answerNearest: (title) => `Kommer du på «${title}»?`,
    labels: {
      when: 'Når',
      where: 'Hvor',
      host: 'Vertskap',
      answerBy: 'Svarfrist',
      answerByWas: 'Svarfristen var',
      mine: 'Ditt svar',
      others: (count) => `Andre som kommer (${count})`,
      network: 'Nettverk',
      answers: 'Svar så langt',
      agenda: 'Program',
    },
    counts: (n, hasOnline) =>
      `${n.coming} kommer, ${hasOnline ? `${n.comingOnline} kommer digitalt, ` : ''}${n.maybe} kanskje, ${n.notComing} kommer ikke, ${n.silent} har ikke svart`,
    cancelledOn: (day) => `Avlyst ${day}.`,
    show: 'Vis',
    participants: 'Hvem kommer?',
    participantsOf: (title) => `Deltakere: ${title}`,
    silent: 'Har ikke svart',
    present: 'Møtte',
    absent: 'Møtte ikke',
    nobody: 'ingen',
    answered: (choice, title) =>
      ({
        coming: `Notert: Du kommer på «${title}».`,
        comingOnline: `Notert: Du kommer digitalt på «${title}».`,
        maybe: `Notert: Du kommer kanskje på «${title}».`,
        notComing: `Notert: Du kommer ikke på «${title}». Du får ingen påminnelser om den.`,
      })[choice],
    alreadyAnswered: (choice, title) =>
      ({
        coming: `Du har allerede svart at du kommer på «${title}».`,
        comingOnline: `Du har allerede svart at du kommer digitalt på «${title}».`,
        maybe: `Du har allerede svart at du kanskje kommer på «${title}».`,
        notComing: `Du har allerede svart at du ikke kommer på «${title}».`,
      })[choice],
    late: (day) => `Svarfristen var ${day}, men svaret ditt er tatt imot.`,
    takeBack: 'Ta tilbake svaret',
    tookBack: (title) => `Svaret ditt på «${title}» er tatt tilbake. Du står nå uten svar.`,
    attendanceStands:
      'Oppmøtet angres ikke herfra. Skriv «samling oppmøte» med dem som var der, så blir det byttet.',
    changeStands:
      'De inviterte får vite om endringen, så den kan ikke angres. Endre samlingen tilbake med «samling endre» eller «samling flytt».',
    nothingToTakeBack: 'Du har ikke svart på noen kommende samling, så det er ikke noe å ta tilbake.',
    hasEnded: (title) => `«${title}» er over, så svaret kan ikke endres.`,
    isCancelled: (title) => `«${title}» er avlyst, så det trengs ikke noe svar.`,
    notOnline: (title) => `«${title}» er bare fysisk. Svar «kommer», «kanskje» eller «kommer ikke».`,
    which: 'Hvilken samling mener du?',
    isThis: 'Mener du denne samlingen?',
    another: 'Gjelder det en annen?',
    notFound: (words) =>
      `Jeg finner ingen samling som passer med «${words}». Skriv «samling», så ser du lista med numre.`,
    gone: 'Denne samlingen finnes ikke lenger. Skriv «samling», så ser du de kommende.',
    reminder: (title, relative) => `${title} ${relative}`,
    pleaseAnswer: (title, day, relative) => `Kommer du på «${title}»? Svarfristen er ${day}, ${relative}.`,
    wasCancelled: (title) => `«${title}» er avlyst.`,
    wasCancelledMany: (title, count) => `«${title}» er avlyst, alle ${count} gangene.`,
    announced: (title) => `Ny samling: ${title}`,
    announcedMany: (count, network) => `${count} nye samlinger i ${network}`,
    answerThem: 'Skriv «samling», så ser du alle sammen og kan svare.',
    wasChanged: (title) => `«${title}» er endret. Dette gjelder nå:`,
    wasChangedMany: (network) => `Samlinger i ${network} er endret. Dette gjelder nå:`,
    goesAhead: (title) => `«${title}» går som planlagt likevel.`,
    othersComing: (names, more) => (more > 0 ? `${names} og ${more} til` : names),
    beginsSoon: (title, within) => (within === undefined ? `${title} begynner nå` : `${title} om ${within}`),
    next: 'Neste samling',
  },
  nn: {
    word: 'samling',
    verbs: {
      coming: 'kjem',
      comingOnline: 'kjem digitalt',
      maybe: 'kanskje',
      notComing: 'kjem ikkje',
      show: '',
      takeBack: 'angre',
      participants: 'deltakarar',
      attendance: 'oppmøte',
      new: 'ny',
      edit: 'endre',
      move: 'flytt',
      cancel: 'avlys',
      restore: 'gjenopprett',
      past: 'tidlegare',
      calendar: 'kalender',
      nudge: 'purr',
      send: 'send',
    },
    choices: { coming: 'Kjem', comingOnline: 'Kjem digitalt', maybe: 'Kanskje', notComing: 'Kjem ikkje' },
    myChoice: {
      coming: 'du kjem',
      comingOnline: 'du kjem digitalt',
      maybe: 'du kjem kanskje',
      notComing: 'du kjem ikkje',
    },
    notAnswered: 'ikkje svart enno',
    formats: { fysisk: 'Fysisk', video: 'Video', hybrid: 'Fysisk og video' },
    noTime: 'klokkeslett er ikkje sett',
    noPlace: 'staden er ikkje bestemt',
    upcoming: 'Samlingar framover',
    past: 'Tidlegare samlingar',
    none: 'Det er ikkje sett opp nokon samlingar framover.',
    noneEver: 'Det har ikkje vore nokon samlingar enno.',
    more: (count) => `… og ${count} til. Skriv «samling» og ein tittel eller ein dato, så viser eg ho.`,
    joinHere: 'Bli med her',
    answerBy: (day) => `Svar innan ${day}`,
    answerByWas: (day) => `Svarfristen var ${day}`,
    myAnswer: (answer) => `Ditt svar: ${answer}`,
    answerNearest: (title) => `Kjem du på «${title}»?`,
    labels: {
      when: 'Når',
      where: 'Kvar',
      host: 'Vertskap',
      answerBy: 'Svarfrist',
      answerByWas: 'Svarfristen var',
      mine: 'Ditt svar',
      others: (count) => `Andre som kjem (${count})`,
      network: 'Nettverk',
      answers: 'Svar så langt',
      agenda: 'Program',
    },
    counts: (n, hasOnline) =>
      `${n.coming} kjem, ${hasOnline ? `${n.comingOnline} kjem digitalt, ` : ''}${n.maybe} kanskje, ${n.notComing} kjem ikkje, ${n.silent} har ikkje svart`,
    cancelledOn: (day) => `Avlyst ${day}.`,
    show: 'Vis',
    participants: 'Kven kjem?',
    participantsOf: (title) => `Deltakarar: ${title}`,
    silent: 'Har ikkje svart',
    present: 'Møtte',
    absent: 'Møtte ikkje',
    nobody: 'ingen',
    answered: (choice, title) =>
      ({
        coming: `Notert: Du kjem på «${title}».`,
        comingOnline: `Notert: Du kjem digitalt på «${title}».`,
        maybe: `Notert: Du kjem kanskje på «${title}».`,
        notComing: `Notert: Du kjem ikkje på «${title}». Du får ingen påminningar om ho.`,
      })[choice],
    alreadyAnswered: (choice, title) =>
      ({
        coming: `Du har alt svart at du kjem på «${title}».`,
        comingOnline: `Du har alt svart at du kjem digitalt på «${title}».`,
        maybe: `Du har alt svart at du kanskje kjem på «${title}».`,
        notComing: `Du har alt svart at du ikkje kjem på «${title}».`,
      })[choice],
    late: (day) => `Svarfristen var ${day}, men svaret ditt er teke imot.`,
    takeBack: 'Ta tilbake svaret',
    tookBack: (title) => `Svaret ditt på «${title}» er teke tilbake. Du står no utan svar.`,
    attendanceStands:
      'Oppmøtet blir ikkje angra herifrå. Skriv «samling oppmøte» med dei som var der, så blir det bytt.',
    changeStands:
      'Dei inviterte får vite om endringa, så ho kan ikkje angrast. Endre samlinga tilbake med «samling endre» eller «samling flytt».',
    nothingToTakeBack: 'Du har ikkje svart på noka komande samling, så det er ikkje noko å ta tilbake.',
    hasEnded: (title) => `«${title}» er over, så svaret kan ikkje endrast.`,
    isCancelled: (title) => `«${title}» er avlyst, så det trengst ikkje noko svar.`,
    notOnline: (title) => `«${title}» er berre fysisk. Svar «kjem», «kanskje» eller «kjem ikkje».`,
    which: 'Kva samling meiner du?',
    isThis: 'Meiner du denne samlinga?',
    another: 'Gjeld det ei anna?',
    notFound: (words) =>
      `Eg finn inga samling som passar med «${words}». Skriv «samling», så ser du lista med nummer.`,
    gone: 'Denne samlinga finst ikkje lenger. Skriv «samling», så ser du dei komande.',
    reminder: (title, relative) => `${title} ${relative}`,
    pleaseAnswer: (title, day, relative) => `Kjem du på «${title}»? Svarfristen er ${day}, ${relative}.`,
    wasCancelled: (title) => `«${title}» er avlyst.`,
    wasCancelledMany: (title, count) => `«${title}» er avlyst, alle ${count} gongene.`,
    announced: (title) => `Ny samling: ${title}`,
    announcedMany: (count, network) => `${count} nye samlingar i ${network}`,
    answerThem: 'Skriv «samling», så ser du alle saman og kan svare.',
    wasChanged: (title) => `«${title}» er endra. Dette gjeld no:`,
    wasChangedMany: (network) => `Samlingar i ${network} er endra. Dette gjeld no:`,
    goesAhead: (title) => `«${title}» går som planlagt likevel.`,
    othersComing: (names, more) => (more > 0 ? `${names} og ${more} til` : names),
    beginsSoon: (title, within) => (within === undefined ? `${title} byrjar no` : `${title} om ${within}`),
    next: 'Neste samling',
  },
  en: {
    word: 'gathering',
    verbs: {
      coming: 'coming',
      comingOnline: 'coming online',
      maybe: 'maybe',
      notComing: 'not coming',
      show: '',
      takeBack: 'undo',
      participants: 'participants',
      attendance: 'attendance',
      new: 'new',
      edit: 'edit',
      move: 'move',
      cancel: 'cancel',
      restore: 'restore',
      past: 'past',
      calendar: 'calendar',
      nudge: 'nudge',
      send: 'send',
    },
    choices: { coming: 'Coming', comingOnline: 'Coming online', maybe: 'Maybe', notComing: 'Not coming' },
    myChoice: {
      coming: 'you are coming',
      comingOnline: 'you are coming online',
      maybe: 'you may be coming',
      notComing: 'you are not coming',
    },
    notAnswered: 'not answered yet',
    formats: { fysisk: 'In person', video: 'Video', hybrid: 'In person and video' },
    noTime: 'no time of day set',
    noPlace: 'no place set',
    upcoming: 'Gatherings ahead',
    past: 'Earlier gatherings',
    none: 'No gatherings are planned.',
    noneEver: 'There have been no gatherings yet.',
    more: (count) => `… and ${count} more. Type “gathering” and a title or a date to see one.`,
    joinHere: 'Join here',
    answerBy: (day) => `Answer by ${day}`,
    answerByWas: (day) => `The last day to answer was ${day}`,
    myAnswer: (answer) => `Your answer: ${answer}`,
    answerNearest: (title) => `Are you coming to “${title}”?`,
    labels: {
      when: 'When',
      where: 'Where',
      host: 'Host',
      answerBy: 'Answer by',
      answerByWas: 'The last day to answer was',
      mine: 'Your answer',
      others: (count) => `Others coming (${count})`,
      network: 'Network',
      answers: 'Answers so far',
      agenda: 'Agenda',
    },
    counts: (n, hasOnline) =>
      `${n.coming} coming, ${hasOnline ? `${n.comingOnline} coming online, ` : ''}${n.maybe} maybe, ${n.notComing} not coming, ${n.silent} not answered`,
    cancelledOn: (day) => `Cancelled ${day}.`,
    show: 'Show',
    participants: "Who's coming?",
    participantsOf: (title) => `Participants: ${title}`,
    silent: 'Not answered',
    present: 'Attended',
    absent: 'Did not attend',
    nobody: 'nobody',
    answered: (choice, title) =>
      ({
        coming: `Noted: You are coming to “${title}”.`,
        comingOnline: `Noted: You are coming to “${title}” online.`,
        maybe: `Noted: You may be coming to “${title}”.`,
        notComing: `Noted: You are not coming to “${title}”. You won't be reminded of it.`,
      })[choice],
    alreadyAnswered: (choice, title) =>
      ({
        coming: `You have already answered that you are coming to “${title}”.`,
        comingOnline: `You have already answered that you are coming to “${title}” online.`,
        maybe: `You have already answered that you may be coming to “${title}”.`,
        notComing: `You have already answered that you are not coming to “${title}”.`,
      })[choice],
    late: (day) => `Answers were due ${day}, but yours has been taken.`,
    takeBack: 'Take back my answer',
    tookBack: (title) => `Your answer to “${title}” is taken back. You now count as not having answered.`,
    attendanceStands:
      'Attendance isn’t undone from here. Type “gathering attendance” with those who were there to replace it.',
    changeStands:
      'Those invited are told of the change, so it can’t be undone. Change the gathering back with “gathering edit” or “gathering move”.',
    nothingToTakeBack: "You haven't answered any gathering ahead, so there is nothing to take back.",
    hasEnded: (title) => `“${title}” is over, so the answer can't be changed.`,
    isCancelled: (title) => `“${title}” is cancelled, so no answer is needed.`,
    notOnline: (title) => `“${title}” is in person only. Answer “coming”, “maybe” or “not coming”.`,
    which: 'Which gathering do you mean?',
    isThis: 'Do you mean this gathering?',
    another: 'Is it about another one?',
    notFound: (words) =>
      `I find no gathering that fits “${words}”. Type “gathering” to see the list with its numbers.`,
    gone: 'This gathering no longer exists. Type “gathering” to see those ahead.',
    reminder: (title, relative) => `${title} ${relative}`,
    pleaseAnswer: (title, day, relative) =>
      `Are you coming to “${title}”? Answers are due ${day}, ${relative}.`,
    wasCancelled: (title) => `“${title}” is cancelled.`,
    wasCancelledMany: (title, count) => `“${title}” is cancelled, all ${count} times.`,
    announced: (title) => `New gathering: ${title}`,
    announcedMany: (count, network) => `${count} new gatherings in ${network}`,
    answerThem: 'Type “gathering” to see them all and answer.',
    wasChanged: (title) => `“${title}” is changed. This holds now:`,
    wasChangedMany: (network) => `Gatherings in ${network} are changed. This holds now:`,
    goesAhead: (title) => `“${title}” goes ahead as planned after all.`,
    othersComing: (names, more) => (more > 0 ? `${names} and ${more} more` : names),
    beginsSoon: (title, within) => (within === undefined ? `${title} begins now` : `${title} in ${within}`),
    next: 'Next gathering',
  },
};
