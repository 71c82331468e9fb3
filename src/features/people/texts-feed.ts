import type { Translated } from '../../chat/language.ts';

/** What is read about a person's own calendar address. */
export const feedTexts: Translated<{
  readonly title: string;
  readonly made: string;
  readonly replaced: string;
  readonly how: string;
  readonly secret: string;
  readonly exists: (day: string) => string;
  readonly removed: string;
  readonly none: string;
  readonly onlyDirect: string;
  readonly unknown: (typed: string) => string;
  readonly buttonNew: string;
  readonly buttonRemove: string;
  readonly typedMake: string;
  readonly typedNew: string;
  readonly typedRemove: string;
  readonly buttonMake: string;
}> = {
  nb: {
    title: 'Kalenderen din',
    made: 'Her er adressen til din egen kalender, med samlingene og fristene dine:',
    replaced: 'Her er den nye adressen til kalenderen din. Den gamle virker ikke lenger.',
    how: 'I Outlook: «Legg til kalender» → «Abonner fra nettet». I Google Kalender: «Andre kalendere» → «Fra nettadresse». Så holder kalenderen seg à jour selv.',
    secret:
      'Adressen vises bare denne ene gangen. Den som har den, ser samlingene og fristene dine, så ikke del den.',
    exists: (day) =>
      `Du har en kalenderadresse fra ${day}. Den ble vist da den ble laget, og kan ikke vises igjen. Er den borte, lager du en ny; da slutter den gamle å virke.`,
    removed: 'Kalenderadressen er slettet. Den som abonnerer på den, får ikke noe mer.',
    onlyDirect:
      'Adressen er hemmelig. Skriv «profil kalender» til meg i en direktemelding, så får du den der.',
    none: 'Du har ingen kalenderadresse. Skriv «profil kalender», så får du en.',
    unknown: (typed) =>
      `«${typed}» forstår jeg ikke her. Skriv «profil kalender», «profil kalender ny» eller «profil kalender slett».`,
    buttonNew: 'Ny adresse',
    buttonRemove: 'Slett adressen',
    buttonMake: 'Abonner på kalenderen',
    typedMake: 'profil kalender',
    typedNew: 'profil kalender ny',
    typedRemove: 'profil kalender slett',
  },
  nn: {
    title: 'Kalenderen din',
    made: 'Her er adressa til din eigen kalender, med samlingane og fristane dine:',
    replaced: 'Her er den nye adressa til kalenderen din. Den gamle verkar ikkje lenger.',
    how: 'I Outlook: «Legg til kalender» → «Abonner frå nettet». I Google Kalender: «Andre kalendrar» → «Frå nettadresse». Så held kalenderen seg à jour sjølv.',
    secret:
      'Adressa blir berre vist denne eine gongen. Den som har ho, ser samlingane og fristane dine, så ikkje del ho.',
    exists: (day) =>
      `Du har ei kalenderadresse frå ${day}. Ho blei vist da ho blei laga, og kan ikkje visast igjen. Er ho borte, lagar du ei ny; da sluttar den gamle å verke.`,
    removed: 'Kalenderadressa er sletta. Den som abonnerer på ho, får ikkje noko meir.',
    onlyDirect: 'Adressa er hemmeleg. Skriv «profil kalender» til meg i ei direktemelding, så får du ho der.',
    none: 'Du har inga kalenderadresse. Skriv «profil kalender», så får du ei.',
    unknown: (typed) =>
      `«${typed}» forstår eg ikkje her. Skriv «profil kalender», «profil kalender ny» eller «profil kalender slett».`,
    buttonNew: 'Ny adresse',
    buttonRemove: 'Slett adressa',
    buttonMake: 'Abonner på kalenderen',
    typedMake: 'profil kalender',
    typedNew: 'profil kalender ny',
    typedRemove: 'profil kalender slett',
  },
  en: {
    title: 'Your calendar',
    made: 'This is the address of a calendar of your own, with your gatherings and deadlines:',
    replaced: 'This is the new address of your calendar. The old one no longer works.',
    how: 'In Outlook: “Add calendar” → “Subscribe from web”. In Google Calendar: “Other calendars” → “From URL”. The calendar then keeps up by itself.',
    secret:
      "The address is shown this once. Whoever has it sees your gatherings and deadlines, so don't share it.",
    exists: (day) =>
      `You have had a calendar address since ${day}. It was shown when it was made and can't be shown again. If you have lost it, make a new one; the old one then stops working.`,
    removed: 'The calendar address is deleted. Whoever subscribes to it gets nothing more.',
    onlyDirect: 'The address is secret. Type “profile calendar” to me in a direct message to get it there.',
    none: 'You have no calendar address. Type “profile calendar” to get one.',
    unknown: (typed) =>
      `I don't understand “${typed}” here. Type “profile calendar”, “profile calendar new” or “profile calendar delete”.`,
    buttonNew: 'New address',
    buttonRemove: 'Delete the address',
    buttonMake: 'Subscribe to my calendar',
    typedMake: 'profile calendar',
    typedNew: 'profile calendar new',
    typedRemove: 'profile calendar delete',
  },
};
