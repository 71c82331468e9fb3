import type { Translated } from '../../chat/language.ts';

export const texts: Translated<{
  word: string;
  typed: { previous: string; again: string };
  undone: string;
  doneAgain: string;
  again: string;
  alsoThe: (said: string) => string;
  alreadyUndone: (said: string) => string;
  stands: (said: string) => string;
  nothing: string;
  nothingIn: (word: string) => string;
  noneBefore: string;
  notUndone: string;
  tooLate: string;
  cannot: (said: string) => string;
  notYours(name: string | undefined): string;
  notRead: (said: string) => string;
}> = {
  nb: {
    word: 'angre',
    typed: { previous: 'forrige', again: 'ikke' },
    undone: 'Angret',
    doneAgain: 'Gjort likevel',
    again: 'Gjør det likevel',
    alsoThe: (said) => `Angre også: ${said}`,
    alreadyUndone: (said) => `Det siste du gjorde, er alt angret: «${said}». Ingenting mer er gjort.`,
    stands: (said) => `«${said}» er ikke angret, så det står som det er.`,
    nothing: 'Du har ikke gjort noe i dag som kan angres.',
    nothingIn: (word) => `Du har ikke gjort noe med «${word}» i dag som kan angres.`,
    noneBefore: 'Det er ikke noe mer fra i dag som kan angres.',
    notUndone: 'Det siste du gjorde, er ikke angret, så det står som det er.',
    tooLate: 'Dette kunne angres samme dag. Endre det slik det skal stå, i stedet.',
    cannot: (said) => `Det siste du gjorde, kan ikke angres: «${said}».`,
    notYours: (name = 'en annen') => `Dette gjorde ${name}, og bare den som gjorde det, kan angre det.`,
    notRead: (said) =>
      `«${said}» sier meg ikke hva som skal angres. Skriv «angre» for det siste du gjorde, eller for eksempel «timer angre» for det siste du gjorde med timer.`,
  },
  nn: {
    word: 'angre',
    typed: { previous: 'førre', again: 'ikkje' },
    undone: 'Angra',
    doneAgain: 'Gjort likevel',
    again: 'Gjer det likevel',
    alsoThe: (said) => `Angre òg: ${said}`,
    alreadyUndone: (said) => `Det siste du gjorde, er alt angra: «${said}». Ingenting meir er gjort.`,
    stands: (said) => `«${said}» er ikkje angra, så det står som det er.`,
    nothing: 'Du har ikkje gjort noko i dag som kan angrast.',
    nothingIn: (word) => `Du har ikkje gjort noko med «${word}» i dag som kan angrast.`,
    noneBefore: 'Det er ikkje noko meir frå i dag som kan angrast.',
    notUndone: 'Det siste du gjorde, er ikkje angra, så det står som det er.',
    tooLate: 'Dette kunne angrast same dagen. Endre det slik det skal stå, i staden.',
    cannot: (said) => `Det siste du gjorde, kan ikkje angrast: «${said}».`,
    notYours: (name = 'ein annan') => `Dette gjorde ${name}, og berre den som gjorde det, kan angre det.`,
    notRead: (said) =>
      `«${said}» seier meg ikkje kva som skal angrast. Skriv «angre» for det siste du gjorde, eller til dømes «timar angre» for det siste du gjorde med timar.`,
  },
  en: {
    word: 'undo',
    typed: { previous: 'previous', again: 'redo' },
    undone: 'Undone',
    doneAgain: 'Done after all',
    again: 'Do it after all',
    alsoThe: (said) => `Also undo: ${said}`,
    alreadyUndone: (said) => `What you did last is undone already: “${said}”. Nothing more was done.`,
    stands: (said) => `“${said}” hasn’t been undone, so it stands as it is.`,
    nothing: 'You have done nothing today that can be undone.',
    nothingIn: (word) => `You have done nothing with “${word}” today that can be undone.`,
    noneBefore: 'There is nothing more from today that can be undone.',
    notUndone: 'What you did last hasn’t been undone, so it stands as it is.',
    tooLate: 'This could be undone on the same day. Change it to what it should be instead.',
    cannot: (said) => `What you did last can’t be undone: “${said}”.`,
    notYours: (name = 'Somebody else') => `${name} did this, and only they can undo it.`,
    notRead: (said) =>
      `“${said}” doesn’t tell me what to undo. Type “undo” for what you did last, or for example “hours undo” for what you did last with hours.`,
  },
};
