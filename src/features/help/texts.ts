import { say, translated } from '../../translated.ts';

export const texts = translated({
  front: say('Hva vil du gjøre?', 'Kva vil du gjere?', 'What do you want to do?'),
  everything: say(
    'Skriv det du lurer på med dine egne ord, eller «hjelp alt» for alt du kan skrive.',
    'Skriv det du lurer på med dine eigne ord, eller «hjelp alt» for alt du kan skrive.',
    'Ask in your own words, or type “help all” for everything you can type.',
  ),
  allAbout: say(
    (word: string) => `Alt om ${word}`,
    (word) => `Alt om ${word}`,
    (word) => `All about ${word}`,
  ),
  title: say('Dette kan du gjøre', 'Dette kan du gjere', 'What you can do'),
  intro: say(
    'Skriv det som står til venstre, med dine egne ord der det er store bokstaver. I en kanal skriver du @Lagbot først.',
    'Skriv det som står til venstre, med dine eigne ord der det er store bokstavar. I ein kanal skriv du @Lagbot først.',
    'Type what is on the left, with words of your own where it has capitals. In a channel, begin with @Lagbot.',
  ),
  forms: say('Slik kan du skrive', 'Slik kan du skrive', 'How you can write it'),
  reminders: say(
    'Du får påminnelser om samlinger og frister her. «profil pause til fredag» gir deg fred.',
    'Du får påminningar om samlingar og fristar her. «profil pause til fredag» gjev deg fred.',
    'You get reminders of gatherings and deadlines here. “profile pause friday” stops them for a while.',
  ),
  privacy: say(
    'Skriv ikke personopplysninger i statuser og aktiviteter.',
    'Skriv ikkje personopplysningar i statusar og aktivitetar.',
    'Don’t write personal data in statuses and activities.',
  ),
});
