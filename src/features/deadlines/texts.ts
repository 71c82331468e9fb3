import { say, translated } from '../../translated.ts';
import { changeFaults } from '../texts-change.ts';
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
    state: say('Status', 'Status', 'Status'),
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
  already: say(
    (title: string, name: string, when: string) => `«${title}» er allerede meldt ferdig av ${name} ${when}.`,
    (title, name, when) => `«${title}» er allereie meldt ferdig av ${name} ${when}.`,
    (title, name, when) => `“${title}” was already reported done by ${name} ${when}.`,
  ),
  nothingToUndo: say(
    'Fristen er ikke meldt ferdig lenger, så det er ikke noe å angre.',
    'Fristen er ikkje meldt ferdig lenger, så det er ikkje noko å angre.',
    'The deadline is no longer reported done, so there is nothing to undo.',
  ),
  which: say('Hvilken frist mener du?', 'Kva frist meiner du?', 'Which deadline do you mean?'),
  isThis: say('Mener du denne fristen?', 'Meiner du denne fristen?', 'Do you mean this deadline?'),
  whichDay: say(
    (title: string) => `Hvilken dag er fristen «${title}»?`,
    (title) => `Kva dag er fristen «${title}»?`,
    (title) => `On which day is “${title}” due?`,
  ),
  notFound: say(
    (words: string) =>
      `Jeg finner ingen frist som passer med «${words}». Skriv «${nb.show}», så ser du listen med numre.`,
    (words) =>
      `Eg finn ingen frist som passar med «${words}». Skriv «${nn.show}», så ser du lista med nummer.`,
    (words) => `I can’t find a deadline that matches “${words}”. Type “${en.show}” to see the numbered list.`,
  ),
  gone: say(
    `Denne fristen gjelder ikke for deg nå. Skriv «${nb.show}», så ser du fristene dine.`,
    `Denne fristen gjeld ikkje for deg no. Skriv «${nn.show}», så ser du fristane dine.`,
    `This deadline isn’t yours now. Type “${en.show}” to see your deadlines.`,
  ),
  onlyDate: say(
    (title: string) => `«${title}» er bare til opplysning. Det er ingenting å melde ferdig.`,
    (title) => `«${title}» er berre til opplysning. Det er ingenting å melde ferdig.`,
    (title) => `“${title}” is for information only. There is nothing to report done.`,
  ),
  attested: say(
    (name: string, day: string) => `Attestert av ${name} ${day}`,
    (name, day) => `Attestert av ${name} ${day}`,
    (name, day) => `Attested by ${name} ${day}`,
  ),
  nothingToAttest: say('Ingen timer å attestere', 'Ingen timar å attestere', 'No hours to attest'),
  coordinator: say('koordinator', 'koordinator', 'coordinator'),
  forWhichPlace: say(
    (title: string) => `For hvilken kommune er «${title}» ferdig?`,
    (title) => `For kva kommune er «${title}» ferdig?`,
    (title) => `For which municipality is “${title}” done?`,
  ),
  cancelled: say(
    (title: string, day?: string) =>
      `Fristen «${title}»${behind(day)} er slettet. Det går ikke ut flere påminnelser om den.`,
    (title, day) => `Fristen «${title}»${behind(day)} er sletta. Det går ikkje ut fleire påminningar om han.`,
    (title, day) => `The deadline “${title}”${behind(day)} is deleted. No more reminders of it go out.`,
  ),
  follows: say(
    (title: string) =>
      `Datoen for «${title}» følger av avtalen og kan ikke flyttes alene. Endre avtalen, så flyttes fristen også.`,
    (title) =>
      `Datoen for «${title}» følgjer av avtalen og kan ikkje flyttast åleine. Endre avtalen, så blir fristen òg flytta.`,
    (title) =>
      `The date of “${title}” follows from the agreement and can’t be moved on its own. Change the agreement, and the deadline moves too.`,
  ),
  mayNotChange: say(
    (title: string, network: string) =>
      `«${title}» kan endres av koordinatoren i ${network} og av den som satte den.`,
    (title, network) => `«${title}» kan endrast av koordinatoren i ${network} og av den som sette han.`,
    (title, network) => `“${title}” can be changed by the coordinator of ${network} and by whoever set it.`,
  ),
  planners: say(
    'Du kan ikke sette frister her. Det kan koordinatoren i fylket, og prosjektlederen for sin egen kommune.',
    'Du kan ikkje setje fristar her. Det kan koordinatoren i fylket, og prosjektleiaren for sin eigen kommune.',
    'You can’t set deadlines here. The county’s coordinator can, and project leaders for their own municipality.',
  ),
  ...changeFaults,
  reminder: say(
    (title: string, relative: string) => `Frist ${relative}: ${title}`,
    (title, relative) => `Frist ${relative}: ${title}`,
    (title, relative) => `Due ${relative}: ${title}`,
  ),
});
