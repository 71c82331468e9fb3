import { formatNumber } from '../../calendar.ts';
import type { Translated } from '../../chat/language.ts';
import type { StatusState } from '../status-version.ts';
import type { SubjectReference } from './parse.ts';

type Place = string;

/** All that the status feature says, but for the dialogue (texts-dialogue.ts). */
export const texts: Translated<{
  states: Readonly<Record<StatusState, string>>;
  week(week: number, year: number | undefined): string;
  title(place: Place, week: string, state: string): string;
  subject: string;
  subjects: Readonly<Record<SubjectReference['kind'], (number: number) => string>>;
  whole: string;
  setMeasure(number: number, state: string): string;
  setMeasureTyped(place: Place, number: number, state: string): string;
  done: string;
  next: string;
  helpWanted: string;
  saved(network: string): string;
  savedVersion(version: number): string;
  earlierThisWeek: string;
  alreadySaid(place: Place, week: string): string;
  unchanged: string;
  edit: string;
  undo: string;
  restore: string;
  undone(place: Place, week: string): string;
  undoneVersion(version: number): string;
  restored: string;
  changedSince: string;
  nothingToUndo: string;
  replyStands: string;
  tooOldToUndo(week: string): string;
  undoTakesNothing: string;
  nothingToRestore: string;
  nothingToEdit: string;
  whichState(place: Place): string;
  stateTyped(state: string, place: Place | undefined): string;
  typed: { open(place: Place): string; edit: string; undo: string; restore: string };
  form: {
    title: string;
    editTitle: string;
    intro: string;
    editIntro(place: Place, week: string): string;
    place: string;
    state: string;
    doneHint: string;
    nextHint: string;
    helpHint: string;
    save: string;
    cancel: string;
    typed: string;
    editTyped: string;
  };
  faults: {
    place: string;
    state: string;
    done: string;
    tooLong(length: number, most: number): string;
    tooLongTyped(length: number, most: number): string;
    notYours(author: string): string;
    readers: string;
    noSuchSubject(subject: string, place: Place): string;
    subject: string;
  };
  nothingNew: string;
  nothingNewButton: string;
  openButton: string;
  prompt: { title(place: Place, week: string): string; body: string };
  home: {
    missing(place: Place, week: string): string;
    reported(place: Place, week: string, state: string): string;
  };
}> = {
  nb: {
    states: { onTrack: 'i rute', delayed: 'forsinket', stopped: 'stanset' },
    week: (week, year) => (year === undefined ? `uke ${week}` : `uke ${week} ${year}`),
    title: (place, week, state) => `${place}, ${week}: ${state}`,
    subject: 'Gjelder',
    subjects: { goal: (number) => `Delmål ${number}`, measure: (number) => `Tiltak ${number}` },
    whole: 'Prosjektet som helhet',
    setMeasure: (number, state) => `Sett tiltak ${number} til «${state}»`,
    setMeasureTyped: (place, number, state) => `tiltak ${place} ${number} ${state}`,
    done: 'Gjort',
    next: 'Neste',
    helpWanted: 'Hjelp ønskes',
    saved: (network) => `Lagret. Prosjektlederne i ${network} og fylket kan lese den og svare.`,
    savedVersion: (version) => `Endret. Dette er versjon ${version}; de tidligere er tatt vare på.`,
    earlierThisWeek:
      'Kommunen har meldt status tidligere denne uka også. Begge blir stående, og den nyeste gjelder.',
    alreadySaid: (place, week) =>
      `Dette har du alt meldt for ${place} i ${week}. Jeg lagret det ikke en gang til.`,
    unchanged: 'Ingenting er endret: Statusen sto slik fra før.',
    edit: 'Endre',
    undo: 'Angre',
    restore: 'Gjenopprett',
    undone: (place, week) => `Statusen for ${place} i ${week} er trukket tilbake og vises ikke lenger.`,
    undoneVersion: (version) => `Endringen er angret. Versjon ${version} gjelder igjen:`,
    restored: 'Statusen er tilbake:',
    changedSince: 'Statusen er endret siden. Slik står den nå:',
    replyStands:
      'Et svar er på vei til den det er til, så det kan ikke angres. Skriv et nytt svar med «status svar …».',
    nothingToUndo: 'Du har ingen status å angre. Skriv «status liste», så ser du hva som er meldt.',
    tooOldToUndo: (week) =>
      `Din siste status er fra ${week}, og en status kan bare angres i samme uke. Skriv «status endre», så kan du rette den.`,
    undoTakesNothing: 'Skriv bare «status angre», så trekker jeg tilbake din siste status.',
    nothingToRestore: 'Du har ikke angret noen status denne uka, så det er ingenting å gjenopprette.',
    nothingToEdit: 'Du har ingen status å endre ennå. Skriv «status», så får du et skjema.',
    whichState: (place) => `Hvordan ligger ${place} an? Velg, så lagrer jeg teksten din:`,
    stateTyped: (state, place) =>
      place === undefined ? `status ${state}:` : `status for ${place}: ${state}:`,
    typed: {
      open: (place) => `status for ${place}`,
      edit: 'status endre',
      undo: 'status angre',
      restore: 'status gjenopprett',
    },
    form: {
      title: 'Meld status',
      editTitle: 'Endre status',
      intro: 'Ikke skriv personopplysninger: Prosjektlederne i nettverket og fylket leser dette.',
      editIntro: (place, week) =>
        `${place}, ${week}. Den tidligere versjonen blir tatt vare på. Ikke skriv personopplysninger.`,
      place: 'Kommune',
      state: 'Hvordan ligger dere an?',
      doneHint: 'Kort: hva har skjedd siden sist?',
      nextHint: 'Hva er det neste dere skal gjøre?',
      helpHint: 'Hva trenger dere hjelp til, og fra hvem? Det står øverst i ukesrapporten.',
      save: 'Lagre',
      cancel: 'Avbryt',
      typed: 'status i rute: TEKST. Neste: TEKST. Hjelp: TEKST',
      editTyped: 'status endre i rute: TEKST. Neste: TEKST. Hjelp: TEKST',
    },
    faults: {
      place: 'Velg hvilken kommune det gjelder.',
      state: 'Velg i rute, forsinket eller stanset.',
      done: 'Skriv et par ord om hva som er gjort.',
      tooLong: (length, most) =>
        `Teksten har ${formatNumber(length, 'nb')} tegn, og det er plass til ${formatNumber(most, 'nb')}. Kort den ned litt.`,
      tooLongTyped: (length, most) =>
        `Teksten har ${formatNumber(length, 'nb')} tegn, og en status har plass til ${formatNumber(most, 'nb')}. Kort den ned, eller meld den i to deler. Ingenting er lagret.`,
      notYours: (author) =>
        `Denne statusen er skrevet av ${author}. Bare den som skrev en status, kan endre eller angre den. Skriv «status svar», så kan du kommentere.`,
      readers: 'Statusene leses av dem som har en rolle i kommunen, og av koordinatoren og leserne i fylket.',
      noSuchSubject: (subject, place) =>
        `${place} har ikke ${subject}. Skriv «tiltak», så ser du planen med numre. Ingenting er lagret.`,
      subject: 'Velg noe fra planen til kommunen det gjelder.',
    },
    nothingNew: 'Ikke noe nytt denne uka.',
    nothingNewButton: 'I rute, ikke noe nytt',
    openButton: 'Meld status',
    prompt: {
      title: (place, week) => `Hvordan går det i ${place}? (${week})`,
      body: 'Det er ikke meldt status denne uka ennå. Noen få ord holder: hva er gjort, hva er neste, og trenger dere hjelp?',
    },
    home: {
      missing: (place, week) => `Status for ${place} i ${week}: ikke meldt ennå.`,
      reported: (place, week, state) => `Status for ${place} i ${week}: meldt, ${state}.`,
    },
  },
  nn: {
    states: { onTrack: 'i rute', delayed: 'forseinka', stopped: 'stansa' },
    week: (week, year) => (year === undefined ? `veke ${week}` : `veke ${week} ${year}`),
    title: (place, week, state) => `${place}, ${week}: ${state}`,
    subject: 'Gjeld',
    subjects: { goal: (number) => `Delmål ${number}`, measure: (number) => `Tiltak ${number}` },
    whole: 'Prosjektet som heilskap',
    setMeasure: (number, state) => `Set tiltak ${number} til «${state}»`,
    setMeasureTyped: (place, number, state) => `tiltak ${place} ${number} ${state}`,
    done: 'Gjort',
    next: 'Neste',
    helpWanted: 'Ønskjer hjelp',
    saved: (network) => `Lagra. Prosjektleiarane i ${network} og fylket kan lese han og svare.`,
    savedVersion: (version) => `Endra. Dette er versjon ${version}; dei tidlegare er tekne vare på.`,
    earlierThisWeek:
      'Kommunen har meldt status tidlegare denne veka òg. Begge blir ståande, og den nyaste gjeld.',
    alreadySaid: (place, week) =>
      `Dette har du alt meldt for ${place} i ${week}. Eg lagra det ikkje ein gong til.`,
    unchanged: 'Ingenting er endra: Statusen stod slik frå før.',
    edit: 'Endre',
    undo: 'Angre',
    restore: 'Gjenopprett',
    undone: (place, week) => `Statusen for ${place} i ${week} er trekt tilbake og blir ikkje vist lenger.`,
    undoneVersion: (version) => `Endringa er angra. Versjon ${version} gjeld igjen:`,
    restored: 'Statusen er tilbake:',
    changedSince: 'Statusen er endra sidan. Slik står han no:',
    replyStands:
      'Eit svar er på veg til den det er til, så det kan ikkje angrast. Skriv eit nytt svar med «status svar …».',
    nothingToUndo: 'Du har ingen status å angre. Skriv «status liste», så ser du kva som er meldt.',
    tooOldToUndo: (week) =>
      `Den siste statusen din er frå ${week}, og du kan berre angre ein status i same veka. Skriv «status endre», så kan du rette han.`,
    undoTakesNothing: 'Skriv berre «status angre», så trekkjer eg tilbake den siste statusen din.',
    nothingToRestore: 'Du har ikkje angra nokon status denne veka, så det er ingenting å gjenopprette.',
    nothingToEdit: 'Du har ingen status å endre enno. Skriv «status», så får du eit skjema.',
    whichState: (place) => `Korleis ligg ${place} an? Vel, så lagrar eg teksten din:`,
    stateTyped: (state, place) =>
      place === undefined ? `status ${state}:` : `status for ${place}: ${state}:`,
    typed: {
      open: (place) => `status for ${place}`,
      edit: 'status endre',
      undo: 'status angre',
      restore: 'status gjenopprett',
    },
    form: {
      title: 'Meld status',
      editTitle: 'Endre status',
      intro: 'Ikkje skriv personopplysningar: Prosjektleiarane i nettverket og fylket les dette.',
      editIntro: (place, week) =>
        `${place}, ${week}. Den tidlegare versjonen blir teken vare på. Ikkje skriv personopplysningar.`,
      place: 'Kommune',
      state: 'Korleis ligg de an?',
      doneHint: 'Kort: kva har skjedd sidan sist?',
      nextHint: 'Kva er det neste de skal gjere?',
      helpHint: 'Kva treng de hjelp til, og frå kven? Det står øvst i vekerapporten.',
      save: 'Lagre',
      cancel: 'Avbryt',
      typed: 'status i rute: TEKST. Neste: TEKST. Hjelp: TEKST',
      editTyped: 'status endre i rute: TEKST. Neste: TEKST. Hjelp: TEKST',
    },
    faults: {
      place: 'Vel kva kommune det gjeld.',
      state: 'Vel i rute, forseinka eller stansa.',
      done: 'Skriv eit par ord om kva som er gjort.',
      tooLong: (length, most) =>
        `Teksten har ${formatNumber(length, 'nn')} teikn, og det er plass til ${formatNumber(most, 'nn')}. Kort han ned litt.`,
      tooLongTyped: (length, most) =>
        `Teksten har ${formatNumber(length, 'nn')} teikn, og ein status har plass til ${formatNumber(most, 'nn')}. Kort han ned, eller meld han i to delar. Ingenting er lagra.`,
      notYours: (author) =>
        `Denne statusen er skriven av ${author}. Berre den som skreiv ein status, kan endre eller angre han. Skriv «status svar», så kan du kommentere.`,
      readers:
        'Statusane blir lesne av dei som har ei rolle i kommunen, og av koordinatoren og lesarane i fylket.',
      noSuchSubject: (subject, place) =>
        `${place} har ikkje ${subject}. Skriv «tiltak», så ser du planen med nummer. Ingenting er lagra.`,
      subject: 'Vel noko frå planen til kommunen det gjeld.',
    },
    nothingNew: 'Ikkje noko nytt denne veka.',
    nothingNewButton: 'I rute, ikkje noko nytt',
    openButton: 'Meld status',
    prompt: {
      title: (place, week) => `Korleis går det i ${place}? (${week})`,
      body: 'Det er ikkje meldt status denne veka enno. Nokre få ord held: kva er gjort, kva er neste, og treng de hjelp?',
    },
    home: {
      missing: (place, week) => `Status for ${place} i ${week}: ikkje meldt enno.`,
      reported: (place, week, state) => `Status for ${place} i ${week}: meldt, ${state}.`,
    },
  },
  en: {
    states: { onTrack: 'on track', delayed: 'delayed', stopped: 'stopped' },
    week: (week, year) => (year === undefined ? `week ${week}` : `week ${week} ${year}`),
    title: (place, week, state) => `${place}, ${week}: ${state}`,
    subject: 'About',
    subjects: { goal: (number) => `Goal ${number}`, measure: (number) => `Measure ${number}` },
    whole: 'The project as a whole',
    setMeasure: (number, state) => `Set measure ${number} to “${state}”`,
    setMeasureTyped: (place, number, state) => `measure ${place} ${number} ${state}`,
    done: 'Done',
    next: 'Next',
    helpWanted: 'Help wanted',
    saved: (network) => `Saved. The project leaders in ${network} and the county can read it and reply.`,
    savedVersion: (version) => `Changed. This is version ${version}; the earlier ones are kept.`,
    earlierThisWeek:
      'The municipality has already reported this week. Both stand, and the newest one counts.',
    alreadySaid: (place, week) =>
      `You have already reported this for ${place} in ${week}. I didn't save it twice.`,
    unchanged: 'Nothing has changed: the status already read like this.',
    edit: 'Change',
    undo: 'Undo',
    restore: 'Restore',
    undone: (place, week) => `The status for ${place} in ${week} is withdrawn and no longer shown.`,
    undoneVersion: (version) => `The change is undone. Version ${version} stands again:`,
    restored: 'The status is back:',
    changedSince: 'The status has been changed since. This is how it stands:',
    replyStands:
      'A reply is on its way to its reader, so it can’t be undone. Write another with “status reply …”.',
    nothingToUndo: 'You have no status to undo. Type “status list” to see what has been reported.',
    tooOldToUndo: (week) =>
      `Your latest status is from ${week}, and a status can only be undone in its own week. Type “status edit” to correct it.`,
    undoTakesNothing: 'Type just “status undo” and I will withdraw your latest status.',
    nothingToRestore: "You haven't undone any status this week, so there is nothing to restore.",
    nothingToEdit: 'You have no status to change yet. Type “status” to get a form.',
    whichState: (place) => `How is ${place} doing? Choose, and I will save your text:`,
    stateTyped: (state, place) =>
      place === undefined ? `status ${state}:` : `status for ${place}: ${state}:`,
    typed: {
      open: (place) => `status for ${place}`,
      edit: 'status edit',
      undo: 'status undo',
      restore: 'status restore',
    },
    form: {
      title: 'Report status',
      editTitle: 'Change status',
      intro: 'Please leave out personal data: the project leaders in the network and the county read this.',
      editIntro: (place, week) =>
        `${place}, ${week}. The earlier version is kept. Please leave out personal data.`,
      place: 'Municipality',
      state: 'How are you doing?',
      doneHint: 'Briefly: what has happened since last time?',
      nextHint: 'What will you do next?',
      helpHint: 'What do you need help with, and from whom? It goes to the top of the weekly digest.',
      save: 'Save',
      cancel: 'Cancel',
      typed: 'status on track: TEXT. Next: TEXT. Help: TEXT',
      editTyped: 'status edit on track: TEXT. Next: TEXT. Help: TEXT',
    },
    faults: {
      place: 'Choose which municipality it is for.',
      state: 'Choose on track, delayed or stopped.',
      done: 'Write a few words about what has been done.',
      tooLong: (length, most) =>
        `The text has ${formatNumber(length, 'en')} characters and there is room for ${formatNumber(most, 'en')}. Please shorten it.`,
      tooLongTyped: (length, most) =>
        `The text has ${formatNumber(length, 'en')} characters and a status has room for ${formatNumber(most, 'en')}. Shorten it or report it in two parts. Nothing was saved.`,
      notYours: (author) =>
        `This status was written by ${author}. Only its author can change or undo a status. Type “status reply” to comment on it.`,
      readers:
        "Statuses are read by those with a role in the municipality, and by the county's coordinator and readers.",
      noSuchSubject: (subject, place) =>
        `${place} has no ${subject}. Type “measure” to see the plan with its numbers. Nothing was saved.`,
      subject: 'Choose something from the plan of the municipality it is for.',
    },
    nothingNew: 'Nothing new this week.',
    nothingNewButton: 'On track, nothing new',
    openButton: 'Report status',
    prompt: {
      title: (place, week) => `How is it going in ${place}? (${week})`,
      body: 'No status has been reported this week yet. A few words will do: what is done, what is next, and do you need help?',
    },
    home: {
      missing: (place, week) => `Status for ${place} in ${week}: not reported yet.`,
      reported: (place, week, state) => `Status for ${place} in ${week}: reported, ${state}.`,
    },
  },
};
