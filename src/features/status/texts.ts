import { formatNumber } from '../../format/numbers.ts';
import { say, translated } from '../../translated.ts';
import { said as planSaid } from '../plan/texts-said.ts';
import { said } from './texts-said.ts';

type Place = string;

/** All that the status feature says, but for the dialogue (dialogue/texts.ts). */
export const texts = translated({
  week: say(
    (week: number, year: number | undefined) =>
      year === undefined ? `uke ${week}` : `uke ${week} i ${year}`,
    (week, year) => (year === undefined ? `veke ${week}` : `veke ${week} i ${year}`),
    (week, year) => (year === undefined ? `week ${week}` : `week ${week} of ${year}`),
  ),
  title: say((place: Place, week: string, state: string) => `${place}, ${week}: ${state}`),
  subject: say('Gjelder', 'Gjeld', 'About'),
  whole: say('Prosjektet som helhet', 'Prosjektet som heilskap', 'The project as a whole'),
  setMeasure: say(
    (number: number, state: string) => `Sett tiltak ${number} til «${state}»`,
    (number, state) => `Set tiltak ${number} til «${state}»`,
    (number, state) => `Set measure ${number} to “${state}”`,
  ),
  done: say('Siden sist', 'Sidan sist', 'Since last time'),
  next: say('Neste', 'Neste', 'Next'),
  helpWanted: say('Hjelp ønskes', 'Ønskjer hjelp', 'Help wanted'),
  saved: say(
    (network: string) => `Statusen er lagret. Prosjektlederne i ${network} og fylket kan lese den og svare.`,
    (network) => `Statusen er lagra. Prosjektleiarane i ${network} og fylket kan lese han og svare.`,
    (network) =>
      `The status is saved. The project leaders in ${network} and the county can read it and reply.`,
  ),
  savedVersion: say(
    (version: number) => `Statusen er endret. Dette er versjon ${version}; de tidligere er tatt vare på.`,
    (version) => `Statusen er endra. Dette er versjon ${version}; dei tidlegare er tekne vare på.`,
    (version) => `The status is changed. This is version ${version}; the earlier ones are kept.`,
  ),
  earlierThisWeek: say(
    'Kommunen har meldt status tidligere denne uken også. Begge blir stående, og den nyeste gjelder.',
    'Kommunen har meldt status tidlegare denne veka òg. Begge blir ståande, og den nyaste gjeld.',
    'The municipality has already reported this week. Both stand, and the newest one counts.',
  ),
  alreadySaid: say(
    (place: Place, week: string) =>
      `Dette har du allerede meldt for ${place} i ${week}. Jeg lagret det ikke en gang til.`,
    (place, week) => `Dette har du allereie meldt for ${place} i ${week}. Eg lagra det ikkje ein gong til.`,
    (place, week) => `You have already reported this for ${place} in ${week}. I didn’t save it twice.`,
  ),
  unchanged: say(
    'Ingenting er endret: Statusen sto slik fra før.',
    'Ingenting er endra: Statusen stod slik frå før.',
    'Nothing has changed: the status already read like this.',
  ),
  edit: say('Endre', 'Endre', 'Change'),
  undo: say('Angre', 'Angre', 'Undo'),
  restore: say('Gjenopprett', 'Gjenopprett', 'Restore'),
  undone: say(
    (place: Place, week: string) =>
      `Statusen for ${place} i ${week} er trukket tilbake og vises ikke lenger.`,
    (place, week) => `Statusen for ${place} i ${week} er trekt tilbake og blir ikkje vist lenger.`,
    (place, week) => `The status for ${place} in ${week} is withdrawn and no longer shown.`,
  ),
  undoneVersion: say(
    (version: number) => `Endringen er angret. Versjon ${version} gjelder igjen:`,
    (version) => `Endringa er angra. Versjon ${version} gjeld igjen:`,
    (version) => `The change is undone. Version ${version} stands again:`,
  ),
  restored: say('Statusen er tilbake:', 'Statusen er tilbake:', 'The status is back:'),
  changedSince: say(
    'Statusen er endret siden. Slik står den nå:',
    'Statusen er endra sidan. Slik står han no:',
    'The status has been changed since. This is how it stands:',
  ),
  nothingToUndo: say(
    `Du har ingen status å angre. Skriv «${said.list.phrase.nb}», så ser du hva som er meldt.`,
    `Du har ingen status å angre. Skriv «${said.list.phrase.nn}», så ser du kva som er meldt.`,
    `You have no status to undo. Type “${said.list.phrase.en}” to see what has been reported.`,
  ),
  replyStands: say(
    `Et svar er på vei til den det er til, så det kan ikke angres. Skriv et nytt svar med «${said.reply.phrase.nb} …».`,
    `Eit svar er på veg til den det er til, så det kan ikkje angrast. Skriv eit nytt svar med «${said.reply.phrase.nn} …».`,
    `A reply is on its way to its reader, so it can’t be undone. Write another with “${said.reply.phrase.en} …”.`,
  ),
  tooOldToUndo: say(
    (week: string) =>
      `Din siste status er fra ${week}, og en status kan bare angres i samme uke. Skriv «${said.edit.phrase.nb}», så kan du rette den.`,
    (week) =>
      `Den siste statusen din er frå ${week}, og du kan berre angre ein status i same veka. Skriv «${said.edit.phrase.nn}», så kan du rette han.`,
    (week) =>
      `Your latest status is from ${week}, and a status can only be undone in its own week. Type “${said.edit.phrase.en}” to correct it.`,
  ),
  undoTakesNothing: say(
    `Skriv bare «${said.undo.phrase.nb}», så trekker jeg tilbake din siste status.`,
    `Skriv berre «${said.undo.phrase.nn}», så trekkjer eg tilbake den siste statusen din.`,
    `Type just “${said.undo.phrase.en}” and I will withdraw your latest status.`,
  ),
  nothingToRestore: say(
    'Du har ikke angret noen status denne uken, så det er ingenting å gjenopprette.',
    'Du har ikkje angra nokon status denne veka, så det er ingenting å gjenopprette.',
    'You haven’t undone any status this week, so there is nothing to restore.',
  ),
  nothingToEdit: say(
    `Du har ingen status å endre ennå. Skriv «${said.take.phrase.nb}», så får du et skjema.`,
    `Du har ingen status å endre enno. Skriv «${said.take.phrase.nn}», så får du eit skjema.`,
    `You have no status to change yet. Type “${said.take.phrase.en}” to get a form.`,
  ),
  whichState: say(
    (place: Place) => `Hvordan ligger ${place} an? Velg, så lagrer jeg teksten din:`,
    (place) => `Korleis ligg ${place} an? Vel, så lagrar eg teksten din:`,
    (place) => `How is ${place} doing? Choose, and I will save your text:`,
  ),
  whichPlace: say('Hvilken kommune gjelder det?', 'Kva kommune gjeld det?', 'Which municipality is it for?'),
  forPlace: say((place: Place) => `for ${place}`),
  form: {
    title: say('Meld status', 'Meld status', 'Report status'),
    editTitle: say('Endre status', 'Endre status', 'Change status'),
    intro: say(
      'Ikke skriv personopplysninger: Prosjektlederne i nettverket og fylket leser dette.',
      'Ikkje skriv personopplysningar: Prosjektleiarane i nettverket og fylket les dette.',
      'Please leave out personal data: the project leaders in the network and the county read this.',
    ),
    editIntro: say(
      (place: Place, week: string) =>
        `${place}, ${week}. Den tidligere versjonen blir tatt vare på. Ikke skriv personopplysninger.`,
      (place, week) =>
        `${place}, ${week}. Den tidlegare versjonen blir teken vare på. Ikkje skriv personopplysningar.`,
      (place, week) => `${place}, ${week}. The earlier version is kept. Please leave out personal data.`,
    ),
    place: say('Kommune', 'Kommune', 'Municipality'),
    state: say('Hvordan ligger dere an?', 'Korleis ligg de an?', 'How are you doing?'),
    doneHint: say(
      'Kort: hva har skjedd siden sist?',
      'Kort: kva har skjedd sidan sist?',
      'Briefly: what has happened since last time?',
    ),
    nextHint: say(
      'Hva er det neste dere skal gjøre?',
      'Kva er det neste de skal gjere?',
      'What will you do next?',
    ),
    helpHint: say(
      'Hva trenger dere hjelp til, og fra hvem? Det står øverst i ukesrapporten.',
      'Kva treng de hjelp til, og frå kven? Det står øvst i vekerapporten.',
      'What do you need help with, and from whom? It goes to the top of the weekly digest.',
    ),
    parts: say(
      'i rute: TEKST. Neste: TEKST. Hjelp: TEKST',
      'i rute: TEKST. Neste: TEKST. Hjelp: TEKST',
      'on track: TEXT. Next: TEXT. Help: TEXT',
    ),
  },
  faults: {
    place: say(
      'Velg hvilken kommune det gjelder.',
      'Vel kva kommune det gjeld.',
      'Choose which municipality it is for.',
    ),
    state: say(
      'Velg i rute, forsinket eller stanset.',
      'Vel i rute, forseinka eller stansa.',
      'Choose on track, delayed or stopped.',
    ),
    done: say(
      'Skriv et par ord om hva som er gjort.',
      'Skriv eit par ord om kva som er gjort.',
      'Write a few words about what has been done.',
    ),
    tooLongTyped: say(
      (length: number, most: number) =>
        `Teksten har ${formatNumber(length, 'nb')} tegn, og en status har plass til ${formatNumber(most, 'nb')}. Kort den ned, eller meld den i to deler. Ingenting er lagret.`,
      (length, most) =>
        `Teksten har ${formatNumber(length, 'nn')} teikn, og ein status har plass til ${formatNumber(most, 'nn')}. Kort han ned, eller meld han i to delar. Ingenting er lagra.`,
      (length, most) =>
        `The text has ${formatNumber(length, 'en')} characters and a status has room for ${formatNumber(most, 'en')}. Shorten it or report it in two parts. Nothing was saved.`,
    ),
    notYours: say(
      (author: string) =>
        `Denne statusen er skrevet av ${author}. Bare den som skrev en status, kan endre eller angre den. Skriv «${said.reply.phrase.nb}», så kan du kommentere.`,
      (author) =>
        `Denne statusen er skriven av ${author}. Berre den som skreiv ein status, kan endre eller angre han. Skriv «${said.reply.phrase.nn}», så kan du kommentere.`,
      (author) =>
        `This status was written by ${author}. Only its author can change or undo a status. Type “${said.reply.phrase.en}” to comment on it.`,
    ),
    readers: say(
      'Bare de som har en rolle i kommunen, og koordinatoren og leserne i fylket kan se statusene.',
      'Berre dei som har ei rolle i kommunen, og koordinatoren og lesarane i fylket kan sjå statusane.',
      'Only those with a role in the municipality, and the county’s coordinator and readers, can see the statuses.',
    ),
    noSuchSubject: say(
      (subject: string, place: Place) =>
        `${place} har ikke ${subject}. Skriv «${planSaid.take.phrase.nb}», så ser du planen med numre. Ingenting er lagret.`,
      (subject, place) =>
        `${place} har ikkje ${subject}. Skriv «${planSaid.take.phrase.nn}», så ser du planen med nummer. Ingenting er lagra.`,
      (subject, place) =>
        `${place} has no ${subject}. Type “${planSaid.take.phrase.en}” to see the plan with its numbers. Nothing was saved.`,
    ),
    subject: say(
      'Velg noe fra planen til kommunen det gjelder.',
      'Vel noko frå planen til kommunen det gjeld.',
      'Choose something from the plan of the municipality it is for.',
    ),
  },
  nothingNew: say('Ikke noe nytt denne uken.', 'Ikkje noko nytt denne veka.', 'Nothing new this week.'),
  nothingNewButton: say('I rute, ikke noe nytt', 'I rute, ikkje noko nytt', 'On track, nothing new'),
  openButton: say('Meld status', 'Meld status', 'Report status'),
  prompt: {
    title: say(
      (place: Place, week: string) => `Hvordan går det i ${place}? (${week})`,
      (place, week) => `Korleis går det i ${place}? (${week})`,
      (place, week) => `How is it going in ${place}? (${week})`,
    ),
    body: say(
      'Det er ikke meldt status denne uken ennå. Noen få ord holder: hva er gjort, hva er neste, og trenger dere hjelp?',
      'Det er ikkje meldt status denne veka enno. Nokre få ord held: kva er gjort, kva er neste, og treng de hjelp?',
      'No status has been reported this week yet. A few words will do: what is done, what is next, and do you need help?',
    ),
  },
  home: {
    reported: say(
      (place: Place, week: string, state: string) => `Status for ${place} i ${week}: meldt, ${state}.`,
      (place, week, state) => `Status for ${place} i ${week}: meldt, ${state}.`,
      (place, week, state) => `Status for ${place} in ${week}: reported, ${state}.`,
    ),
  },
});
