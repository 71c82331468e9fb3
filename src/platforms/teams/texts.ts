import type { Language, Translated } from '../../chat/language.ts';

/** What is said by the Teams side itself: around forms, choices and files. */
export const texts: Translated<{
  readonly mend: string;
  readonly fault: string;
  readonly required: (label: string) => string;
  readonly alsoTyped: string;
  readonly formTooBig: string;
  readonly cancelled: string;
  readonly choose: string;
  readonly chooseFirst: string;
  readonly fetchFile: (name: string) => string;
  readonly linkNote: string;
  readonly working: string;
  readonly fileSent: string;
  readonly fileNeedsChat: string;
  readonly greetGroup: string;
}> = {
  nb: {
    mend: 'Noe må rettes før skjemaet kan sendes inn:',
    fault: 'Feil',
    required: (label) => `Fyll ut «${label}».`,
    alsoTyped: 'Du kan også skrive:',
    formTooBig: 'Skjemaet er for stort for Teams. Skriv det heller slik:',
    cancelled: 'Avbrutt. Ingenting er lagret.',
    choose: 'Velg',
    chooseFirst: 'Velg noe i lista først.',
    fetchFile: (name) => `Last ned ${name}`,
    linkNote: 'Lenken er bare din og virker i 24 timer. Ikke gi den videre.',
    working: 'Jeg jobber med saken. Svaret kommer her om et øyeblikk.',
    fileSent: 'Filen ligger i chatten din med Lagbot. Den deles ikke her, der flere ser den.',
    fileNeedsChat:
      'Filer sendes bare i en egen chat, ikke her, der flere ser dem. Åpne en chat med Lagbot og skriv det samme der.',
    greetGroup: 'Hei! Jeg er Lagbot. Nevn meg og skriv hva du vil, for eksempel «@Lagbot hjelp».',
  },
  nn: {
    mend: 'Noko må rettast før skjemaet kan sendast inn:',
    fault: 'Feil',
    required: (label) => `Fyll ut «${label}».`,
    alsoTyped: 'Du kan også skrive:',
    formTooBig: 'Skjemaet er for stort for Teams. Skriv det heller slik:',
    cancelled: 'Avbrote. Ingenting er lagra.',
    choose: 'Vel',
    chooseFirst: 'Vel noko i lista først.',
    fetchFile: (name) => `Last ned ${name}`,
    linkNote: 'Lenkja er berre di og verkar i 24 timar. Ikkje gje henne vidare.',
    working: 'Eg jobbar med saka. Svaret kjem her om ein augneblink.',
    fileSent: 'Fila ligg i chatten din med Lagbot. Ho blir ikkje delt her, der fleire ser henne.',
    fileNeedsChat:
      'Filer blir berre sende i ein eigen chat, ikkje her, der fleire ser dei. Opne ein chat med Lagbot og skriv det same der.',
    greetGroup: 'Hei! Eg er Lagbot. Nemn meg og skriv kva du vil, til dømes «@Lagbot hjelp».',
  },
  en: {
    mend: 'Something needs mending before the form can be sent in:',
    fault: 'Error',
    required: (label) => `Fill in “${label}”.`,
    alsoTyped: 'You can also type:',
    formTooBig: 'The form is too big for Teams. Type it like this instead:',
    cancelled: 'Cancelled. Nothing was saved.',
    choose: 'Choose',
    chooseFirst: 'Choose something in the list first.',
    fetchFile: (name) => `Download ${name}`,
    linkNote: 'The link is yours alone and works for 24 hours. Keep it to yourself.',
    working: 'I am working on it. The answer will be here in a moment.',
    fileSent: "The file is in your own chat with Lagbot. It isn't shared here, where others see it.",
    fileNeedsChat:
      'Files are only sent in a chat of your own, not here, where others see them. Open a chat with Lagbot and type the same there.',
    greetGroup: "Hi! I'm Lagbot. Mention me and type what you want, for example “@Lagbot help”.",
  },
};

/**
 * The language of what the Teams side says where the person's own isn't known: nynorsk where Teams is set to it, else bokmål. English
 * isn't read from it: most Norwegians with Teams in English have Lagbot in Norwegian.
 */
export function languageOf(locale: string | null | undefined): Language {
  return (locale ?? '').toLowerCase().startsWith('nn') ? 'nn' : 'nb';
}
