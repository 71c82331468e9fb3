import { say, translated } from '../../translated.ts';
import type { Choice } from './rules.ts';
import { en, nb, nn } from './texts-said.ts';

/** What is read about gatherings: lists, answers and reminders. */
export const texts = translated({
  choices: {
    coming: say('Kommer', 'Kjem', 'Coming'),
    comingOnline: say('Kommer digitalt', 'Kjem digitalt', 'Coming online'),
    maybe: say('Kanskje', 'Kanskje', 'Maybe'),
    notComing: say('Kommer ikke', 'Kjem ikkje', 'Not coming'),
  },
  myChoice: {
    coming: say('du kommer', 'du kjem', 'you are coming'),
    comingOnline: say('du kommer digitalt', 'du kjem digitalt', 'you are coming online'),
    maybe: say('du kommer kanskje', 'du kjem kanskje', 'you may be coming'),
    notComing: say('du kommer ikke', 'du kjem ikkje', 'you are not coming'),
  },
  notAnswered: say('ikke svart ennå', 'ikkje svart enno', 'not answered yet'),
  formats: {
    fysisk: say('Fysisk', 'Fysisk', 'In person'),
    video: say('Video'),
    hybrid: say('Fysisk og video', 'Fysisk og video', 'In person and video'),
  },
  noTime: say('klokkeslett er ikke satt', 'klokkeslett er ikkje sett', 'no time of day set'),
  noPlace: say('sted er ikke bestemt', 'staden er ikkje bestemt', 'no place set'),
  upcoming: say('Samlinger framover', 'Samlingar framover', 'Gatherings ahead'),
  past: say('Tidligere samlinger', 'Tidlegare samlingar', 'Earlier gatherings'),
  none: say(
    'Det er ikke satt opp noen samlinger framover.',
    'Det er ikkje sett opp nokon samlingar framover.',
    'No gatherings are planned.',
  ),
  noneEver: say(
    'Det har ikke vært noen samlinger ennå.',
    'Det har ikkje vore nokon samlingar enno.',
    'There have been no gatherings yet.',
  ),
  more: say(
    (count: number) => `… og ${count} til. Skriv «${nb.show}» og en tittel eller en dato, så viser jeg den.`,
    (count) =>
      `… og ${count} til. Skriv «${nn.show}» og ein tittel eller ein dato, så viser eg den samlinga.`,
    (count) => `… and ${count} more. Type “${en.show}” and a title or a date to see one.`,
  ),
  joinHere: say('Bli med her', 'Bli med her', 'Join here'),
  answerBy: say(
    (day: string) => `Svar innen ${day}`,
    (day) => `Svar innan ${day}`,
    (day) => `Answer by ${day}`,
  ),
  answerByWas: say(
    (day: string) => `Svarfristen var ${day}`,
    (day) => `Svarfristen var ${day}`,
    (day) => `The last day to answer was ${day}`,
  ),
  myAnswer: say(
    (answer: string) => `Ditt svar: ${answer}`,
    (answer) => `Ditt svar: ${answer}`,
    (answer) => `Your answer: ${answer}`,
  ),
  answerNearest: say(
    (title: string) => `Kommer du på «${title}»?`,
    (title) => `Kjem du på «${title}»?`,
    (title) => `Are you coming to “${title}”?`,
  ),
  labels: {
    when: say('Når', 'Når', 'When'),
    where: say('Hvor', 'Kvar', 'Where'),
    host: say('Vertskap', 'Vertskap', 'Host'),
    answerBy: say('Svarfrist', 'Svarfrist', 'Answer by'),
    answerByWas: say('Svarfristen var', 'Svarfristen var', 'The last day to answer was'),
    mine: say('Ditt svar', 'Ditt svar', 'Your answer'),
    others: say(
      (count: number) => `Andre som kommer (${count})`,
      (count) => `Andre som kjem (${count})`,
      (count) => `Others coming (${count})`,
    ),
    network: say('Nettverk', 'Nettverk', 'Network'),
    answers: say('Svar så langt', 'Svar så langt', 'Answers so far'),
    agenda: say('Program', 'Program', 'Agenda'),
  },
  counts: say(
    (n: Readonly<Record<Choice | 'silent', number>>, hasOnline: boolean) =>
      `${n.coming} kommer, ${hasOnline ? `${n.comingOnline} kommer digitalt, ` : ''}${n.maybe} kanskje, ${n.notComing} kommer ikke, ${n.silent} har ikke svart`,
    (n, hasOnline) =>
      `${n.coming} kjem, ${hasOnline ? `${n.comingOnline} kjem digitalt, ` : ''}${n.maybe} kanskje, ${n.notComing} kjem ikkje, ${n.silent} har ikkje svart`,
    (n, hasOnline) =>
      `${n.coming} coming, ${hasOnline ? `${n.comingOnline} coming online, ` : ''}${n.maybe} maybe, ${n.notComing} not coming, ${n.silent} not answered`,
  ),
  cancelledOn: say(
    (day: string) => `Avlyst ${day}.`,
    (day) => `Avlyst ${day}.`,
    (day) => `Cancelled ${day}.`,
  ),
  show: say('Vis', 'Vis', 'Show'),
  participants: say('Hvem kommer?', 'Kven kjem?', 'Who’s coming?'),
  participantsOf: say(
    (title: string) => `Deltakere: ${title}`,
    (title) => `Deltakarar: ${title}`,
    (title) => `Participants: ${title}`,
  ),
  silent: say('Har ikke svart', 'Har ikkje svart', 'Not answered'),
  present: say('Møtte', 'Møtte', 'Attended'),
  absent: say('Møtte ikke', 'Møtte ikkje', 'Did not attend'),
  nobody: say('ingen', 'ingen', 'nobody'),
  answered: say(
    (choice: Choice, title: string) =>
      ({
        coming: `Notert: Du kommer på «${title}».`,
        comingOnline: `Notert: Du kommer digitalt på «${title}».`,
        maybe: `Notert: Du kommer kanskje på «${title}».`,
        notComing: `Notert: Du kommer ikke på «${title}». Du får ingen påminnelser om den.`,
      })[choice],
    (choice, title) =>
      ({
        coming: `Notert: Du kjem på «${title}».`,
        comingOnline: `Notert: Du kjem digitalt på «${title}».`,
        maybe: `Notert: Du kjem kanskje på «${title}».`,
        notComing: `Notert: Du kjem ikkje på «${title}». Du får ingen påminningar om samlinga.`,
      })[choice],
    (choice, title) =>
      ({
        coming: `Noted: You are coming to “${title}”.`,
        comingOnline: `Noted: You are coming to “${title}” online.`,
        maybe: `Noted: You may be coming to “${title}”.`,
        notComing: `Noted: You are not coming to “${title}”. You won’t be reminded of it.`,
      })[choice],
  ),
  alreadyAnswered: say(
    (choice: Choice, title: string) =>
      ({
        coming: `Du har allerede svart at du kommer på «${title}».`,
        comingOnline: `Du har allerede svart at du kommer digitalt på «${title}».`,
        maybe: `Du har allerede svart at du kanskje kommer på «${title}».`,
        notComing: `Du har allerede svart at du ikke kommer på «${title}».`,
      })[choice],
    (choice, title) =>
      ({
        coming: `Du har allereie svart at du kjem på «${title}».`,
        comingOnline: `Du har allereie svart at du kjem digitalt på «${title}».`,
        maybe: `Du har allereie svart at du kanskje kjem på «${title}».`,
        notComing: `Du har allereie svart at du ikkje kjem på «${title}».`,
      })[choice],
    (choice, title) =>
      ({
        coming: `You have already answered that you are coming to “${title}”.`,
        comingOnline: `You have already answered that you are coming to “${title}” online.`,
        maybe: `You have already answered that you may be coming to “${title}”.`,
        notComing: `You have already answered that you are not coming to “${title}”.`,
      })[choice],
  ),
  late: say(
    (day: string) => `Svarfristen var ${day}, men svaret ditt er tatt imot.`,
    (day) => `Svarfristen var ${day}, men svaret ditt er teke imot.`,
    (day) => `Answers were due ${day}, but yours has been taken.`,
  ),
  takeBack: say('Ta tilbake svaret', 'Ta tilbake svaret', 'Take back my answer'),
  tookBack: say(
    (title: string) => `Svaret ditt på «${title}» er tatt tilbake. Nå står du som ikke svart.`,
    (title) => `Svaret ditt på «${title}» er teke tilbake. No står du som ikkje svart.`,
    (title) => `Your answer to “${title}” is taken back. You now count as not having answered.`,
  ),
  nothingToTakeBack: say(
    'Du har ikke svart på noen kommende samling, så det er ikke noe å ta tilbake.',
    'Du har ikkje svart på noka komande samling, så det er ikkje noko å ta tilbake.',
    'You haven’t answered any gathering ahead, so there is nothing to take back.',
  ),
  attendanceStands: say(
    `Oppmøtet angres ikke herfra. Skriv «${nb.attendance}» med dem som var der, så blir det byttet.`,
    `Oppmøtet blir ikkje angra herifrå. Skriv «${nn.attendance}» med dei som var der, så blir det bytt.`,
    `Attendance isn’t undone from here. Type “${en.attendance}” with those who were there to replace it.`,
  ),
  changeStands: say(
    `De inviterte får vite om endringen, så den kan ikke angres. Endre samlingen tilbake med «${nb.edit}» eller «${nb.move}».`,
    `Dei inviterte får vite om endringa, så ho kan ikkje angrast. Endre samlinga tilbake med «${nn.edit}» eller «${nn.move}».`,
    `Those invited are told of the change, so it can’t be undone. Change the gathering back with “${en.edit}” or “${en.move}”.`,
  ),
  hasEnded: say(
    (title: string) => `«${title}» er over, så svaret kan ikke endres.`,
    (title) => `«${title}» er over, så svaret kan ikkje endrast.`,
    (title) => `“${title}” is over, so the answer can’t be changed.`,
  ),
  isCancelled: say(
    (title: string) => `«${title}» er avlyst, så det trengs ikke noe svar.`,
    (title) => `«${title}» er avlyst, så det trengst ikkje noko svar.`,
    (title) => `“${title}” is cancelled, so no answer is needed.`,
  ),
  notOnline: say(
    (title: string) => `«${title}» er bare fysisk. Svar «kommer», «kanskje» eller «kommer ikke».`,
    (title) => `«${title}» er berre fysisk. Svar «kjem», «kanskje» eller «kjem ikkje».`,
    (title) => `“${title}” is in person only. Answer “coming”, “maybe” or “not coming”.`,
  ),
  which: say('Hvilken samling mener du?', 'Kva samling meiner du?', 'Which gathering do you mean?'),
  isThis: say('Mener du denne samlingen?', 'Meiner du denne samlinga?', 'Do you mean this gathering?'),
  another: say('Gjelder det en annen?', 'Gjeld det ei anna?', 'Is it about another one?'),
  notFound: say(
    (words: string) =>
      `Jeg finner ingen samling som passer med «${words}». Skriv «${nb.show}», så ser du listen med numre.`,
    (words) =>
      `Eg finn inga samling som passar med «${words}». Skriv «${nn.show}», så ser du lista med nummer.`,
    (words) =>
      `I can’t find a gathering that matches “${words}”. Type “${en.show}” to see the numbered list.`,
  ),
  gone: say(
    `Denne samlingen finnes ikke lenger. Skriv «${nb.show}», så ser du de kommende.`,
    `Denne samlinga finst ikkje lenger. Skriv «${nn.show}», så ser du dei komande.`,
    `This gathering no longer exists. Type “${en.show}” to see those ahead.`,
  ),
  reminder: say((title: string, relative: string) => `${title} ${relative}`),
  pleaseAnswer: say(
    (title: string, day: string, relative: string) =>
      `Kommer du på «${title}»? Svarfristen er ${day}, ${relative}.`,
    (title, day, relative) => `Kjem du på «${title}»? Svarfristen er ${day}, ${relative}.`,
    (title, day, relative) => `Are you coming to “${title}”? Answers are due ${day}, ${relative}.`,
  ),
  wasCancelled: say(
    (title: string) => `«${title}» er avlyst.`,
    (title) => `«${title}» er avlyst.`,
    (title) => `“${title}” is cancelled.`,
  ),
  wasCancelledMany: say(
    (title: string, count: number) => `«${title}» er avlyst, alle ${count} gangene.`,
    (title, count) => `«${title}» er avlyst, alle ${count} gongene.`,
    (title, count) => `“${title}” is cancelled, all ${count} times.`,
  ),
  announced: say(
    (title: string) => `Ny samling: ${title}`,
    (title) => `Ny samling: ${title}`,
    (title) => `New gathering: ${title}`,
  ),
  announcedMany: say(
    (count: number, network: string) => `${count} nye samlinger i ${network}`,
    (count, network) => `${count} nye samlingar i ${network}`,
    (count, network) => `${count} new gatherings in ${network}`,
  ),
  answerThem: say(
    `Skriv «${nb.show}», så ser du alle sammen og kan svare.`,
    `Skriv «${nn.show}», så ser du alle saman og kan svare.`,
    `Type “${en.show}” to see them all and answer.`,
  ),
  wasChanged: say(
    (title: string) => `«${title}» er endret. Dette gjelder nå:`,
    (title) => `«${title}» er endra. Dette gjeld no:`,
    (title) => `“${title}” is changed. This holds now:`,
  ),
  wasChangedMany: say(
    (network: string) => `Samlinger i ${network} er endret. Dette gjelder nå:`,
    (network) => `Samlingar i ${network} er endra. Dette gjeld no:`,
    (network) => `Gatherings in ${network} are changed. This holds now:`,
  ),
  goesAhead: say(
    (title: string) => `«${title}» går som planlagt likevel.`,
    (title) => `«${title}» går som planlagt likevel.`,
    (title) => `“${title}” goes ahead as planned after all.`,
  ),
  othersComing: say(
    (names: string, more: number) => (more > 0 ? `${names} og ${more} til` : names),
    (names, more) => (more > 0 ? `${names} og ${more} til` : names),
    (names, more) => (more > 0 ? `${names} and ${more} more` : names),
  ),
  beginsSoon: say(
    (title: string, within: string | undefined) =>
      within === undefined ? `${title} begynner nå` : `${title} om ${within}`,
    (title, within) => (within === undefined ? `${title} byrjar no` : `${title} om ${within}`),
    (title, within) => (within === undefined ? `${title} begins now` : `${title} in ${within}`),
  ),
  next: say('Neste samling', 'Neste samling', 'Next gathering'),
});
