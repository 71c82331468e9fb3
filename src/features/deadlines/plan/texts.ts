import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from '../texts-said.ts';

/** What is read about setting, moving and deleting deadlines. */
export const planTexts = translated({
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
    'Kvar av dei kan endrast og slettast for seg. Skriv «angre» for å ta dei bort igjen.',
    'Each can be changed and deleted by itself. Type “undo” to remove them again.',
  ),
  sayAll: say(
    `Det blir en frist for hver av dem. Skriv både tittelen og dagen, for eksempel «${nb.new} Rapport 15. oktober for Leka og Tydal».`,
    `Det blir ein frist for kvar av dei. Skriv både tittelen og dagen, til dømes «${nn.new} Rapport 15. oktober for Leka og Tydal».`,
    `There is a deadline for each of them. Type both the title and the day, for example “${en.new} Report 15 October for Leka and Tydal”.`,
  ),
  cannotAnswer: say(
    (roles: string) =>
      `En frist gjelder en kommune, og ansvaret kan ligge hos ${roles}. Skriv for eksempel «for Leka» eller «for prosjektlederne».`,
    (roles) =>
      `Ein frist gjeld ein kommune, og ansvaret kan liggje hos ${roles}. Skriv til dømes «for Leka» eller «for prosjektleiarane».`,
    (roles) =>
      `A deadline belongs to a municipality, and ${roles} can be responsible for it. Type “for Leka” or “for project leaders”, for example.`,
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
    (title, day, later) => `“${title}” is due ${day} and has to come before “${later}”. Should it move too?`,
  ),
  comesTooLate: say(
    (title: string, later: string, day: string) => `«${title}» skal komme før «${later}», som er ${day}.`,
    (title, later, day) => `«${title}» skal kome før «${later}», som er ${day}.`,
    (title, later, day) => `“${title}” has to come before “${later}”, which is ${day}.`,
  ),
  nothingCancelled: say(
    'Ingen frist er slettet, så det er ikke noe å gjenopprette.',
    'Ingen frist er sletta, så det er ikkje noko å gjenopprette.',
    'No deadline is deleted, so there is nothing to restore.',
  ),
  alreadyCancelled: say(
    (title: string) => `«${title}» er allerede slettet.`,
    (title) => `«${title}» er allereie sletta.`,
    (title) => `“${title}” is already deleted.`,
  ),
  notCancelled: say(
    (title: string) => `«${title}» er ikke slettet.`,
    (title) => `«${title}» er ikkje sletta.`,
    (title) => `“${title}” is not deleted.`,
  ),
  repeatsCannotMove: say(
    (title: string, name: string) =>
      `«${title}» gjentas, så én dato kan ikke flyttes alene. Skriv «${nb.edit} ${name}» for å endre hele serien.`,
    (title, name) =>
      `«${title}» blir gjenteken, så éin dato kan ikkje flyttast åleine. Skriv «${nn.edit} ${name}» for å endre heile serien.`,
    (title, name) =>
      `“${title}” repeats, so one date can’t be moved alone. Type “${en.edit} ${name}” to change the whole series.`,
  ),
  /** What is typed before the new last day of an agreement. */
  until: say('til', 'til', 'until'),
  remindersOn: say(
    (days: string) => `Påminnelser til dem som ikke er ferdige: ${days}, kl. 08:00.`,
    (days) => `Påminningar til dei som ikkje er ferdige: ${days}, kl. 08:00.`,
    (days) => `Reminders to those not done: ${days}, at 08:00.`,
  ),
  freeDay: say(
    (name: string) =>
      `${name} er ikke en virkedag. Fristen flyttes ikke, men den siste påminnelsen går ut virkedagen før.`,
    (name) =>
      `${name} er ikkje ein yrkedag. Fristen blir ikkje flytta, men den siste påminninga går ut yrkedagen før.`,
    (name) =>
      `${name} is not a working day. The deadline doesn’t move, but the last reminder goes out on the working day before.`,
  ),
  noReminders: say(
    'Det går ikke ut flere påminnelser før fristen.',
    'Det går ikkje ut fleire påminningar før fristen.',
    'No more reminders go out before it is due.',
  ),
  sayDay: say(
    (example: string) => `Hvilken dag? Skriv for eksempel «${example}».`,
    (example) => `Kva dag? Skriv til dømes «${example}».`,
    (example) => `Which day? Type “${example}”, for example.`,
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
    (name, known) => `I don’t know any municipality called “${name}” here. Choose one of ${known}.`,
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
  hasCompletions: say(
    'Noen kommuner er allerede ferdige med datoer i denne serien. Slett serien og lag en ny med de nye datoene.',
    'Nokre kommunar er allereie ferdige med datoar i denne serien. Slett serien og lag ein ny med dei nye datoane.',
    'Some municipalities have already reported dates in this series done. Delete it and make a new one with the new dates.',
  ),
  noteStands: say(
    `Notatet kan ikke angres. Skriv «${nb.complete} NAVN NYTT NOTAT», så blir det byttet.`,
    `Notatet kan ikkje angrast. Skriv «${nn.complete} NAMN NYTT NOTAT», så blir det bytt.`,
    `The note can’t be undone. Type “${en.complete} NAME NEW NOTE” to replace it.`,
  ),
});
