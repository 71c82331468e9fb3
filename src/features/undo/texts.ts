import { say, translated } from '../../translated.ts';

export const texts = translated({
  typed: {
    previous: say('forrige', 'førre', 'previous'),
    again: say('ikke', 'ikkje', 'redo'),
  },
  undone: say('Angret', 'Angra', 'Undone'),
  doneAgain: say('Gjort likevel', 'Gjort likevel', 'Done after all'),
  again: say('Gjør det likevel', 'Gjer det likevel', 'Do it after all'),
  alsoThe: say(
    (said: string) => `Angre også: ${said}`,
    (said) => `Angre òg: ${said}`,
    (said) => `Also undo: ${said}`,
  ),
  alreadyUndone: say(
    (said: string) => `Det siste du gjorde, er allerede angret: «${said}». Ingenting mer er gjort.`,
    (said) => `Det siste du gjorde, er allereie angra: «${said}». Ingenting meir er gjort.`,
    (said) => `What you did last is already undone: “${said}”. Nothing more was done.`,
  ),
  stands: say(
    (said: string) => `«${said}» er ikke angret, så det står som det er.`,
    (said) => `«${said}» er ikkje angra, så det står som det er.`,
    (said) => `“${said}” hasn’t been undone, so it stands as it is.`,
  ),
  nothing: say(
    'Du har ikke gjort noe i dag som kan angres.',
    'Du har ikkje gjort noko i dag som kan angrast.',
    'You have done nothing today that can be undone.',
  ),
  nothingIn: say(
    (word: string) => `Du har ikke gjort noe med «${word}» i dag som kan angres.`,
    (word) => `Du har ikkje gjort noko med «${word}» i dag som kan angrast.`,
    (word) => `You have done nothing with “${word}” today that can be undone.`,
  ),
  noneBefore: say(
    'Det er ikke noe mer fra i dag som kan angres.',
    'Det er ikkje noko meir frå i dag som kan angrast.',
    'There is nothing more from today that can be undone.',
  ),
  notUndone: say(
    'Det siste du gjorde, er ikke angret, så det står som det er.',
    'Det siste du gjorde, er ikkje angra, så det står som det er.',
    'What you did last hasn’t been undone, so it stands as it is.',
  ),
  tooLate: say(
    'Dette kunne angres samme dag. Endre det slik det skal stå, i stedet.',
    'Dette kunne angrast same dagen. Endre det slik det skal stå, i staden.',
    'This could be undone on the same day. Change it to what it should be instead.',
  ),
  cannot: say(
    (said: string) => `Det siste du gjorde, kan ikke angres: «${said}».`,
    (said) => `Det siste du gjorde, kan ikkje angrast: «${said}».`,
    (said) => `What you did last can’t be undone: “${said}”.`,
  ),
  notYours: say(
    (name: string | undefined = 'en annen') =>
      `Dette gjorde ${name}, og bare den som gjorde det, kan angre det.`,
    (name = 'ein annan') => `Dette gjorde ${name}, og berre den som gjorde det, kan angre det.`,
    (name = 'Somebody else') => `${name} did this, and only they can undo it.`,
  ),
  notRead: say(
    (said: string) =>
      `Jeg ser ikke av «${said}» hva som skal angres. Skriv «angre» for det siste du gjorde, eller for eksempel «timer angre» for det siste du gjorde med timer.`,
    (said) =>
      `Eg ser ikkje av «${said}» kva som skal angrast. Skriv «angre» for det siste du gjorde, eller til dømes «timar angre» for det siste du gjorde med timar.`,
    (said) =>
      `“${said}” doesn’t tell me what to undo. Type “undo” for what you did last, or for example “hours undo” for what you did last with hours.`,
  ),
});
