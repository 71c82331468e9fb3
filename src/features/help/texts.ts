import type { Translated } from '../../chat/language.ts';

export const texts: Translated<{
  title: string;
  intro: string;
  forms: string;
  reminders: string;
  privacy: string;
}> = {
  nb: {
    title: 'Dette kan du gjøre',
    intro:
      'Skriv det som står til venstre, med dine egne ord der det er store bokstaver. I en kanal skriver du @Lagbot først.',
    forms: 'Slik kan du skrive',
    reminders: 'Du får påminnelser om samlinger og frister her. «profil pause til fredag» gir deg fred.',
    privacy: 'Skriv ikke personopplysninger i statuser og aktiviteter.',
  },
  nn: {
    title: 'Dette kan du gjere',
    intro:
      'Skriv det som står til venstre, med dine eigne ord der det er store bokstavar. I ein kanal skriv du @Lagbot først.',
    forms: 'Slik kan du skrive',
    reminders: 'Du får påminningar om samlingar og fristar her. «profil pause til fredag» gjev deg fred.',
    privacy: 'Skriv ikkje personopplysningar i statusar og aktivitetar.',
  },
  en: {
    title: 'What you can do',
    intro:
      'Type what is on the left, with words of your own where it has capitals. In a channel, begin with @Lagbot.',
    forms: 'How you can write it',
    reminders:
      'You get reminders of gatherings and deadlines here. “profile pause friday” stops them for a while.',
    privacy: 'Don’t write personal data in statuses and activities.',
  },
};
