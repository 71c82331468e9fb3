import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from '../profile/texts-said.ts';

/** What is read about a person's own calendar address. */
export const feedTexts = translated({
  title: say('Kalenderen din', 'Kalenderen din', 'Your calendar'),
  made: say(
    'Her er adressen til din egen kalender, med samlingene og fristene dine:',
    'Her er adressa til din eigen kalender, med samlingane og fristane dine:',
    'This is the address of a calendar of your own, with your gatherings and deadlines:',
  ),
  replaced: say(
    'Her er den nye adressen til kalenderen din. Den gamle virker ikke lenger.',
    'Her er den nye adressa til kalenderen din. Den gamle verkar ikkje lenger.',
    'This is the new address of your calendar. The old one no longer works.',
  ),
  how: say(
    'I Outlook: «Legg til kalender» → «Abonner fra nettet». I Google Kalender: «Andre kalendere» → «Fra nettadresse». Så holder kalenderen seg oppdatert av seg selv.',
    'I Outlook: «Legg til kalender» → «Abonner frå nettet». I Google Kalender: «Andre kalendrar» → «Frå nettadresse». Så held kalenderen seg oppdatert av seg sjølv.',
    'In Outlook: “Add calendar” → “Subscribe from web”. In Google Calendar: “Other calendars” → “From URL”. The calendar then stays up to date by itself.',
  ),
  secret: say(
    'Adressen vises bare denne ene gangen. Den som har adressen, ser samlingene og fristene dine, så ikke del den med noen.',
    'Adressa blir berre vist denne eine gongen. Den som har adressa, ser samlingane og fristane dine, så ikkje del henne med nokon.',
    'The address is shown this once. Whoever has it sees your gatherings and deadlines, so don’t share it.',
  ),
  exists: say(
    (day: string) =>
      `Du har en kalenderadresse fra ${day}. Den ble vist da den ble laget, og kan ikke vises igjen. Er den borte, lager du en ny; da slutter den gamle å virke.`,
    (day) =>
      `Du har ei kalenderadresse frå ${day}. Ho blei vist då ho blei laga, og kan ikkje visast igjen. Er ho borte, lagar du ei ny; då sluttar den gamle å verke.`,
    (day) =>
      `You have had a calendar address since ${day}. It was shown when it was made and can’t be shown again. If you have lost it, make a new one; the old one then stops working.`,
  ),
  removed: say(
    'Kalenderadressen er slettet. Den som abonnerer på kalenderen, får ikke noe mer.',
    'Kalenderadressa er sletta. Den som abonnerer på kalenderen, får ikkje noko meir.',
    'The calendar address is deleted. Whoever subscribes to it gets nothing more.',
  ),
  none: say(
    `Du har ingen kalenderadresse. Skriv «${nb.calendar}», så får du en.`,
    `Du har inga kalenderadresse. Skriv «${nn.calendar}», så får du ei.`,
    `You have no calendar address. Type “${en.calendar}” to get one.`,
  ),
  onlyDirect: say(
    `Adressen er hemmelig. Skriv «${nb.calendar}» til meg i en direktemelding, så får du adressen der.`,
    `Adressa er hemmeleg. Skriv «${nn.calendar}» til meg i ei direktemelding, så får du adressa der.`,
    `The address is secret. Type “${en.calendar}” to me in a direct message to get it there.`,
  ),
  unknown: say(
    (typed: string) =>
      `«${typed}» forstår jeg ikke her. Skriv «${nb.calendar}», «${nb.calendar} ny» eller «${nb.calendar} slett».`,
    (typed) =>
      `«${typed}» forstår eg ikkje her. Skriv «${nn.calendar}», «${nn.calendar} ny» eller «${nn.calendar} slett».`,
    (typed) =>
      `I don’t understand “${typed}” here. Type “${en.calendar}”, “${en.calendar} new” or “${en.calendar} delete”.`,
  ),
  buttonNew: say('Ny adresse', 'Ny adresse', 'New address'),
  buttonRemove: say('Slett adressen', 'Slett adressa', 'Delete the address'),
  /** What is typed behind the command. */
  new: say('ny', 'ny', 'new'),
  remove: say('slett', 'slett', 'delete'),
  buttonMake: say('Abonner på kalenderen', 'Abonner på kalenderen', 'Subscribe to my calendar'),
});
