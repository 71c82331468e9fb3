import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from './texts-said.ts';

/** What is read about a person's quiet hours. */
export const quietTexts = translated({
  label: say('Stille timer', 'Stille timar', 'Quiet hours'),
  none: say('ingen', 'ingen', 'none'),
  between: say((from: string, to: string) => `${from}–${to}`),
  set: say(
    (from: string, to: string) =>
      `Fra ${from} til ${to} er det stille. Påminnelser som skulle ha kommet da, venter til ${to}. Bare det som ville kommet for sent, som lenken til et videomøte, kommer likevel.`,
    (from, to) =>
      `Frå ${from} til ${to} er det stille. Påminningar som skulle ha kome då, ventar til ${to}. Berre det som ville kome for seint, som lenkja til eit videomøte, kjem likevel.`,
    (from, to) =>
      `It is quiet from ${from} to ${to}. Reminders that would have come then wait until ${to}. Only what would come too late, such as the link to a video meeting, comes all the same.`,
  ),
  off: say(
    'Du har ikke stille timer lenger. Påminnelser kommer når de er klare.',
    'Du har ikkje stille timar lenger. Påminningar kjem når dei er klare.',
    'You have no quiet hours any more. Reminders come when they are ready.',
  ),
  ask: say(
    `Når på døgnet vil du ikke ha påminnelser? Skriv for eksempel «${nb.quiet} 16–08».`,
    `Når på døgnet vil du ikkje ha påminningar? Skriv til dømes «${nn.quiet} 16–08».`,
    `At which hours do you want no reminders? Type “${en.quiet} 16–08”, for example.`,
  ),
  unknown: say(
    (typed: string) =>
      `«${typed}» er ikke et tidsrom. Skriv for eksempel «${nb.quiet} 16–08», «${nb.quiet} 21:30–07» eller «${nb.quiet} av».`,
    (typed) =>
      `«${typed}» er ikkje eit tidsrom. Skriv til dømes «${nn.quiet} 16–08», «${nn.quiet} 21:30–07» eller «${nn.quiet} av».`,
    (typed) =>
      `“${typed}” isn’t a span of hours. Type “${en.quiet} 16–08”, “${en.quiet} 21:30–07” or “${en.quiet} off”, for example.`,
  ),
  button: say('Stille 16–08', 'Stille 16–08', 'Quiet 16–08'),
  buttonOff: say('Slå av stille timer', 'Slå av stille timar', 'End quiet hours'),
});
