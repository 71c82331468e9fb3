import type { Language } from '../../language.ts';
import { say, translated } from '../../translated.ts';
import { ownSentences } from '../texts.ts';

/** What is said by the Teams side itself: around forms, choices and files. */
export const texts = translated({
  mend: say(
    'Noe må rettes før skjemaet kan sendes inn:',
    'Noko må rettast før skjemaet kan sendast inn:',
    'Something has to be corrected before the form can be sent:',
  ),
  fault: say('Feil', 'Feil', 'Error'),
  required: say(
    (label: string) => `Fyll ut «${label}».`,
    (label) => `Fyll ut «${label}».`,
    (label) => `Fill in “${label}”.`,
  ),
  alsoTyped: say('Du kan også skrive:', 'Du kan òg skrive:', 'You can also type:'),
  formTooBig: say(
    'Skjemaet er for stort for Teams. Skriv det heller slik:',
    'Skjemaet er for stort for Teams. Skriv det heller slik:',
    'The form is too big for Teams. Type it like this instead:',
  ),
  cancelled: say(
    'Avbrutt. Ingenting er lagret.',
    'Avbrote. Ingenting er lagra.',
    'Cancelled. Nothing was saved.',
  ),
  choose: say('Velg', 'Vel', 'Choose'),
  chooseFirst: say(
    'Velg noe i listen først.',
    'Vel noko i lista først.',
    'Choose something in the list first.',
  ),
  ...ownSentences,
  inOurChat: say(
    'Svaret ligger i chatten vår. Her ville flere ha sett det.',
    'Svaret ligg i chatten vår. Her ville fleire ha sett det.',
    'The answer is in our own chat. Here others would have seen it.',
  ),
  needsOurChat: say(
    'Svaret er bare for deg, og her ser flere det. Jeg får ikke skrevet til deg alene ennå: Åpne en chat med Lagbot og skriv det samme der.',
    'Svaret er berre for deg, og her ser fleire det. Eg får ikkje skrive til deg åleine enno: Opne ein chat med Lagbot og skriv det same der.',
    'The answer is for you alone, and others see what is written here. I can’t write to you alone yet: open a chat with Lagbot and type the same there.',
  ),
  greetGroup: say(
    'Hei! Jeg er Lagbot. Nevn meg og skriv hva du vil, for eksempel «@Lagbot hjelp».',
    'Hei! Eg er Lagbot. Nemn meg og skriv kva du vil, til dømes «@Lagbot hjelp».',
    'Hi! I’m Lagbot. Mention me and type what you want, for example “@Lagbot help”.',
  ),
});

/**
 * The language of what the Teams side says where the person's own isn't known: nynorsk where Teams is set to it, else bokmål. English
 * isn't read from it: most Norwegians with Teams in English have Lagbot in Norwegian.
 */
export function languageOf(locale: string | null | undefined): Language {
  return (locale ?? '').toLowerCase().startsWith('nn') ? 'nn' : 'nb';
}
