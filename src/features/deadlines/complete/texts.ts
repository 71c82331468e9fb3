import { say, translated } from '../../../translated.ts';
import { said as months } from '../../timesheet/month/texts-said.ts';
import { en, nb, nn } from '../texts-said.ts';

/** What is read about reporting deadlines done. */
export const completeTexts = translated({
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
  notDoneNow: say(
    (title: string, municipality: string) => `«${title}» er ikke lenger meldt ferdig for ${municipality}.`,
    (title, municipality) => `«${title}» er ikkje lenger meldt ferdig for ${municipality}.`,
    (title, municipality) => `“${title}” is no longer reported done for ${municipality}.`,
  ),
  nothingOfMineToUndo: say(
    `Du har ikke meldt noen frist ferdig de siste sju dagene, så det er ikke noe å angre. Mener du en annen frist, skriv for eksempel «${nb.undo} 2».`,
    `Du har ikkje meldt nokon frist ferdig dei siste sju dagane, så det er ikkje noko å angre. Meiner du ein annan frist, skriv til dømes «${nn.undo} 2».`,
    `You have reported no deadline done in the last seven days, so there is nothing to undo. If you mean another one, type “${en.undo} 2”, for example.`,
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
    (title) => `Du har allereie meldt «${title}» ferdig i dag.`,
    (title) => `You have already reported “${title}” done today.`,
  ),
  mayNotComplete: say(
    (title: string, role: string) =>
      `Du kan ikke melde «${title}» ferdig. Det kan ${role} i kommunen og koordinatoren.`,
    (title, role) => `Du kan ikkje melde «${title}» ferdig. Det kan ${role} i kommunen og koordinatoren.`,
    (title, role) => `You can’t report “${title}” done. ${role} in the municipality and the coordinator can.`,
  ),
  byAttesting: say(
    (title: string) =>
      `«${title}» blir ferdig av seg selv når alle timene for måneden er attestert. Skriv «${months.attest.phrase.nb}» for å se hva som gjenstår.`,
    (title) =>
      `«${title}» blir ferdig av seg sjølv når alle timane for månaden er attesterte. Skriv «${months.attest.phrase.nn}» for å sjå kva som står att.`,
    (title) =>
      `“${title}” is done automatically when all the month’s hours are attested. Type “${months.attest.phrase.en}” to see what is left.`,
  ),
  early: say(
    (title: string, day: string, days: number) =>
      `Fristen «${title}» er ${day}, om ${days} dager. Er den ferdig allerede? Ingenting er lagret ennå.`,
    (title, day, days) =>
      `Fristen «${title}» er ${day}, om ${days} dagar. Er han ferdig allereie? Ingenting er lagra enno.`,
    (title, day, days) =>
      `“${title}” is due on ${day}, in ${days} days. Is it done already? Nothing is saved yet.`,
  ),
  /** What is typed to report it done all the same. */
  anyway: say('likevel', 'likevel', 'anyway'),
  noteTooLong: say(
    (limit: number, length: number) =>
      `Notatet er på ${length} tegn. Bruk høyst ${limit}, eller lim inn en lenke.`,
    (limit, length) => `Notatet er på ${length} teikn. Bruk høgst ${limit}, eller lim inn ei lenkje.`,
    (limit, length) => `The note has ${length} characters. Use at most ${limit}, or paste a link.`,
  ),
});
