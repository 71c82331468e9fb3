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
  readonly inOurChat: string;
  readonly needsOurChat: string;
  readonly edited: string;
  readonly unreadable: string;
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
    inOurChat: 'Svaret ligger i chatten vår. Her ville flere ha sett det.',
    needsOurChat:
      'Svaret er bare for deg, og her ser flere det. Jeg får ikke skrevet til deg alene ennå: Åpne en chat med Lagbot og skriv det samme der.',
    edited:
      'Jeg leser ikke meldinger som er endret etterpå, så ingenting er gjort om. Gjaldt det timer, skriv «timer endre siste …». Ellers skriv kommandoen på nytt.',
    unreadable: 'Jeg leser bare tekst. Bildet eller filen er ikke lest, og ingenting av innholdet er lagret.',
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
    inOurChat: 'Svaret ligg i chatten vår. Her ville fleire ha sett det.',
    needsOurChat:
      'Svaret er berre for deg, og her ser fleire det. Eg får ikkje skrive til deg åleine enno: Opne ein chat med Lagbot og skriv det same der.',
    edited:
      'Eg les ikkje meldingar som er endra etterpå, så ingenting er gjort om. Gjaldt det timar, skriv «timar endre siste …». Elles skriv kommandoen på nytt.',
    unreadable: 'Eg les berre tekst. Biletet eller fila er ikkje lesen, og ingenting av innhaldet er lagra.',
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
    inOurChat: 'The answer is in our own chat. Here others would have seen it.',
    needsOurChat:
      "The answer is for you alone, and others see what is written here. I can't write to you alone yet: open a chat with Lagbot and type the same there.",
    edited:
      "I don't read messages that are changed afterwards, so nothing was done over. If it was hours, type “hours change last …”. Otherwise type the command again.",
    unreadable: 'I only read text. The picture or file was not read, and nothing of its content was saved.',
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
