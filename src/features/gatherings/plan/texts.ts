import { say, translated } from '../../../translated.ts';
import { changeFaults } from '../../texts-change.ts';
import type { DayExamples } from '../../which-day.ts';
import { en, nb, nn } from '../texts-said.ts';

/** How the days of a gathering can be typed. */
export const dayExamples: DayExamples = {
  nb: { day: '«3. april» eller «3.–4. april»', inWeek: '«tirsdag uke 10»' },
  nn: { day: '«3. april» eller «3.–4. april»', inWeek: '«tysdag veke 10»' },
  en: { day: '“3 April” or “3–4 April”', inWeek: '“Tuesday week 10”' },
};

/** What the coordinator reads when a gathering is planned, changed or looked back on. */
export const planningTexts = translated({
  created: say('Samlingen er satt opp', 'Samlinga er sett opp', 'The gathering is planned'),
  changed: say('Samlingen er endret', 'Samlinga er endra', 'The gathering is changed'),
  movedTo: say(
    (title: string, when: string) => `«${title}» er flyttet til ${when}.`,
    (title, when) => `«${title}» er flytta til ${when}.`,
    (title, when) => `“${title}” is moved to ${when}.`,
  ),
  answerByMoved: say(
    (day: string) => `Svarfristen er flyttet like mye, til ${day}.`,
    (day) => `Svarfristen er flytta like mykje, til ${day}.`,
    (day) => `The day to answer by has moved along, to ${day}.`,
  ),
  answersKept: say(
    (count: number) =>
      count === 1
        ? 'Det ene svaret som er gitt, gjelder fortsatt.'
        : `De ${count} svarene som er gitt, gjelder fortsatt.`,
    (count) =>
      count === 1
        ? 'Det eine svaret som er gitt, gjeld framleis.'
        : `Dei ${count} svara som er gitte, gjeld framleis.`,
    (count) =>
      count === 1 ? 'The one answer given still counts.' : `The ${count} answers given still count.`,
  ),
  invited: say(
    (count: number, network: string) => `Invitert: alle ${count} med en rolle i ${network}.`,
    (count, network) => `Inviterte: alle ${count} med ei rolle i ${network}.`,
    (count, network) => `Invited: all ${count} with a role in ${network}.`,
  ),
  remindersOn: say(
    (days: string) => `Påminnelser går ut kl. 08:00: ${days}.`,
    (days) => `Påminningar går ut kl. 08:00: ${days}.`,
    (days) => `Reminders go out at 08:00: ${days}.`,
  ),
  noReminders: say(
    'Det går ikke ut flere påminnelser før samlingen.',
    'Det går ikkje ut fleire påminningar før samlinga.',
    'No more reminders go out before the gathering.',
  ),
  /** `told` are the names of those who hear of it. */
  toldNow: say(
    (told: readonly string[]) =>
      told.length === 0
        ? 'Ingen andre enn deg er invitert.'
        : told.length === 1
          ? `${told[0]} får beskjed nå.`
          : 'De andre inviterte får beskjed nå.',
    (told) =>
      told.length === 0
        ? 'Ingen andre enn du er inviterte.'
        : told.length === 1
          ? `${told[0]} får melding no.`
          : 'Dei andre inviterte får melding no.',
    (told) =>
      told.length === 0
        ? 'Nobody but you is invited.'
        : told.length === 1
          ? `${told[0]} is told now.`
          : 'The others invited are told now.',
  ),
  edit: say('Endre', 'Endre', 'Edit'),
  cancel: say('Avlys', 'Avlys', 'Cancel it'),
  moveBack: say('Flytt tilbake', 'Flytt tilbake', 'Move back'),
  restore: say('Gjenopprett', 'Gjenopprett', 'Restore'),
  whichDay: say(
    (title: string) => `Hvilken dag er «${title}»?`,
    (title) => `Kva dag er «${title}»?`,
    (title) => `Which day is “${title}”?`,
  ),
  noSuchTime: say(
    'Klokkeslettet stemmer ikke. Skriv for eksempel «kl. 10–15».',
    'Klokkeslettet stemmer ikkje. Skriv til dømes «kl. 10–15».',
    'That time of day isn’t valid. Type “at 10–15”, for example.',
  ),
  asks: {
    title: say('Hva heter samlingen?', 'Kva heiter samlinga?', 'What is the gathering called?'),
    day: say('Hvilken dag er den?', 'Kva dag er ho?', 'Which day is it?'),
    from: say('Når begynner den?', 'Når byrjar ho?', 'When does it begin?'),
    to: say('Når slutter den?', 'Når sluttar ho?', 'When does it end?'),
    network: say('Hvilket nettverk gjelder det?', 'Kva nettverk gjeld det?', 'Which network is it for?'),
  },
  onlyCoordinator: say(
    (network: string) => `Bare koordinatoren i ${network} kan gjøre dette.`,
    (network) => `Berre koordinatoren i ${network} kan gjere dette.`,
    (network) => `Only the coordinator of ${network} can do this.`,
  ),
  networkMissing: say('Velg nettverk.', 'Vel nettverk.', 'Choose a network.'),
  form: {
    newTitle: say('Ny samling', 'Ny samling', 'New gathering'),
    editTitle: say('Endre samling', 'Endre samling', 'Edit gathering'),
    submitNew: say('Sett opp', 'Set opp', 'Plan it'),
    typedNew: say(
      `${nb.plan} TITTEL DAG kl. FRA–TIL på STED`,
      `${nn.plan} TITTEL DAG kl. FRÅ–TIL på STAD`,
      `${en.plan} TITLE DAY at FROM–TO in PLACE`,
    ),
    network: say('Nettverk', 'Nettverk', 'Network'),
    title: say('Tittel', 'Tittel', 'Title'),
    format: say('Form', 'Form', 'Format'),
    day: say('Dag', 'Dag', 'Day'),
    lastDay: say('Siste dag', 'Siste dag', 'Last day'),
    lastDayHint: say(
      'Bare når samlingen går over flere dager.',
      'Berre når samlinga går over fleire dagar.',
      'Only when the gathering takes several days.',
    ),
    from: say('Fra klokken', 'Frå klokka', 'From'),
    to: say('Til klokken', 'Til klokka', 'To'),
    place: say('Sted', 'Stad', 'Place'),
    link: say('Lenke til videomøtet', 'Lenkje til videomøtet', 'Link to the video meeting'),
    host: say('Vertskap', 'Vertskap', 'Host'),
    agenda: say('Program', 'Program', 'Agenda'),
    answerBy: say('Svarfrist', 'Svarfrist', 'Answer by'),
    answerByHint: say(
      'De som ikke har svart, får en påminnelse virkedagen før.',
      'Dei som ikkje har svart, får ei påminning yrkedagen før.',
      'Those who haven’t answered are reminded on the working day before.',
    ),
  },
  ...changeFaults,
  faults: {
    lastBeforeFirst: say(
      'Siste dag kan ikke være før den første.',
      'Siste dag kan ikkje vere før den første.',
      'The last day can’t be before the first.',
    ),
    bothTimes: say(
      'Fyll ut både fra og til, eller ingen av dem.',
      'Fyll ut både frå og til, eller ingen av dei.',
      'Fill in both from and to, or neither.',
    ),
    endBeforeStart: say(
      'Samlingen må slutte etter at den begynner.',
      'Samlinga må slutte etter at ho byrjar.',
      'The gathering must end after it begins.',
    ),
    notALink: say(
      'Skriv en lenke som begynner med https:// og deretter navnet på nettstedet.',
      'Skriv ei lenkje som byrjar med https:// og deretter namnet på nettstaden.',
      'Type a link that begins with https:// and then the name of the website.',
    ),
    answerByAfter: say(
      'Svarfristen må være før samlingen er over.',
      'Svarfristen må vere før samlinga er over.',
      'The day to answer by must be before the gathering is over.',
    ),
  },
  attendance: {
    title: say(
      (title: string) => `Oppmøte: ${title}`,
      (title) => `Oppmøte: ${title}`,
      (title) => `Attendance: ${title}`,
    ),
    names: say('Hvem møtte?', 'Kven møtte?', 'Who attended?'),
    namesHint: say(
      'Ett navn på hver linje. De som svarte at de kommer, står her allerede.',
      'Eitt namn på kvar linje. Dei som svarte at dei kjem, står her alt.',
      'One name on each line. Those who answered that they are coming are here already.',
    ),
    submit: say('Lagre oppmøte', 'Lagre oppmøte', 'Save attendance'),
    typed: say(
      `${nb.attendance} 1 NAVN, NAVN`,
      `${nn.attendance} 1 NAMN, NAMN`,
      `${en.attendance} 1 NAME, NAME`,
    ),
    recorded: say(
      (title: string) => `Oppmøtet på «${title}» er registrert.`,
      (title) => `Oppmøtet på «${title}» er registrert.`,
      (title) => `Attendance at “${title}” is recorded.`,
    ),
    sameAsBefore: say(
      (title: string) => `Ingenting er endret: Oppmøtet på «${title}» står slik fra før.`,
      (title) => `Ingenting er endra: Oppmøtet på «${title}» står slik frå før.`,
      (title) => `Nothing is changed: attendance at “${title}” already stands like this.`,
    ),
    correct: say('Rett oppmøtet', 'Rett oppmøtet', 'Correct attendance'),
    unknown: say(
      (names: string) =>
        `Jeg finner ikke ${names} blant de inviterte. Skriv hele navnet slik det står i «deltakere».`,
      (names) =>
        `Eg finn ikkje ${names} mellom dei inviterte. Skriv heile namnet slik det står i «deltakarar».`,
      (names) => `I can’t find ${names} among those invited. Type the whole name as “participants” shows it.`,
    ),
    notYet: say(
      (title: string, when: string) =>
        `«${title}» er ${when}. Oppmøtet kan registreres når samlingen har begynt.`,
      (title, when) => `«${title}» er ${when}. Oppmøtet kan registrerast når samlinga har byrja.`,
      (title, when) => `“${title}” is ${when}. Attendance can be recorded once it has begun.`,
    ),
    noneYet: say(
      'Ingen samling har begynt ennå, så det er ikke noe oppmøte å registrere.',
      'Inga samling har byrja enno, så det er ikkje noko oppmøte å registrere.',
      'No gathering has begun yet, so there is no attendance to record.',
    ),
    nobodyNamed: say('Skriv minst ett navn.', 'Skriv minst eitt namn.', 'Type at least one name.'),
    all: say<readonly string[]>(['alle'], ['alle'], ['all', 'everyone']),
    not: say<readonly string[]>(['ikke'], ['ikkje'], ['not']),
  },
});
