import { say, translated } from '../../../translated.ts';

/** What is read by whoever adds several people at once. */
export const giveTexts = translated({
  title: say('Flere deltakere', 'Fleire deltakarar', 'Several members'),
  lines: say('Folk', 'Folk', 'People'),
  linesHint: say(
    'Én på hver linje eller med semikolon mellom: navn, rolle, kommune, og e-posten om du har den.',
    'Éin på kvar linje eller med semikolon mellom: namn, rolle, kommune, og e-posten om du har han.',
    'One on each line, or with semicolons between: name, role, municipality, and the e-mail address if you have it.',
  ),
  intro: say(
    'For eksempel «Kari Nordmann prosjektleder Leka 100 % kari@leka.example». Den som står med e-post, kommer rett inn; andre ber om tilgang når de skriver til meg.',
    'Til dømes «Kari Nordmann prosjektleiar Leka 100 % kari@leka.example». Den som står med e-post, kjem rett inn; andre ber om tilgang når dei skriv til meg.',
    'Such as “Kari Nordmann project leader Leka 100 % kari@leka.example”. Those with an e-mail address get straight in; others ask for access when they write to me.',
  ),
  example: say(
    'Kari Nordmann prosjektleder Leka',
    'Kari Nordmann prosjektleiar Leka',
    'Kari Nordmann project leader Leka',
  ),
});
