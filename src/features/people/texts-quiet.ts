import type { Translated } from '../../chat/language.ts';

/** What is read about a person's quiet hours. */
export const quietTexts: Translated<{
  readonly label: string;
  readonly none: string;
  readonly between: (from: string, to: string) => string;
  readonly set: (from: string, to: string) => string;
  readonly off: string;
  readonly ask: string;
  readonly unknown: (typed: string) => string;
  readonly button: string;
  readonly buttonOff: string;
  readonly typed: string;
  readonly typedOff: string;
}> = {
  nb: {
    label: 'Stille timer',
    none: 'ingen',
    between: (from, to) => `${from}–${to}`,
    set: (from, to) =>
      `Fra ${from} til ${to} er det stille. Påminnelser som skulle ha kommet da, venter til ${to}. Bare det som ville kommet for seint, som lenken til et videomøte, kommer likevel.`,
    off: 'Du har ikke stille timer lenger. Påminnelser kommer når de er klare.',
    ask: 'Når på døgnet vil du ikke ha påminnelser? Skriv for eksempel «profil stille 16-08».',
    unknown: (typed) =>
      `«${typed}» er ikke et tidsrom. Skriv for eksempel «profil stille 16-08» eller «profil stille 21:30-07», eller «profil stille av».`,
    button: 'Stille 16–08',
    buttonOff: 'Slå av stille timer',
    typed: 'profil stille 16-08',
    typedOff: 'profil stille av',
  },
  nn: {
    label: 'Stille timar',
    none: 'ingen',
    between: (from, to) => `${from}–${to}`,
    set: (from, to) =>
      `Frå ${from} til ${to} er det stille. Påminningar som skulle ha kome da, ventar til ${to}. Berre det som ville kome for seint, som lenkja til eit videomøte, kjem likevel.`,
    off: 'Du har ikkje stille timar lenger. Påminningar kjem når dei er klare.',
    ask: 'Når på døgnet vil du ikkje ha påminningar? Skriv til dømes «profil stille 16-08».',
    unknown: (typed) =>
      `«${typed}» er ikkje eit tidsrom. Skriv til dømes «profil stille 16-08» eller «profil stille 21:30-07», eller «profil stille av».`,
    button: 'Stille 16–08',
    buttonOff: 'Slå av stille timar',
    typed: 'profil stille 16-08',
    typedOff: 'profil stille av',
  },
  en: {
    label: 'Quiet hours',
    none: 'none',
    between: (from, to) => `${from}–${to}`,
    set: (from, to) =>
      `It is quiet from ${from} to ${to}. Reminders that would have come then wait until ${to}. Only what would come too late, such as the link to a video meeting, comes all the same.`,
    off: 'You have no quiet hours any more. Reminders come when they are ready.',
    ask: 'At which hours do you want no reminders? Type for instance “profile quiet 16-08”.',
    unknown: (typed) =>
      `“${typed}” is no span of hours. Type for instance “profile quiet 16-08” or “profile quiet 21:30-07”, or “profile quiet off”.`,
    button: 'Quiet 16–08',
    buttonOff: 'End quiet hours',
    typed: 'profile quiet 16-08',
    typedOff: 'profile quiet off',
  },
};
