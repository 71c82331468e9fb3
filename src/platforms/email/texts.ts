import type { Translated } from '../../chat/language.ts';

/** What an e-mail says beside its card. */
export const texts: Translated<{
  /** Before the commands that stand where other platforms have buttons. */
  readonly typed: string;
  readonly why: string;
  readonly ask: (names: string) => string;
  readonly operator: string;
  readonly or: string;
  readonly noReplies: string;
}> = {
  nb: {
    typed: 'Skriv til Lagbot i Slack eller Teams:',
    why: 'Du får dette på e-post fordi Lagbot ikke når deg i Slack eller Teams.',
    ask: (names) => `Spør ${names} om hjelp til å komme inn der, eller om du lurer på noe.`,
    operator: 'den som drifter Lagbot',
    or: 'eller',
    noReplies: 'Lagbot leser ikke svar på e-post.',
  },
  nn: {
    typed: 'Skriv til Lagbot i Slack eller Teams:',
    why: 'Du får dette på e-post fordi Lagbot ikkje når deg i Slack eller Teams.',
    ask: (names) => `Spør ${names} om hjelp til å kome inn der, eller om du lurer på noko.`,
    operator: 'den som driftar Lagbot',
    or: 'eller',
    noReplies: 'Lagbot les ikkje svar på e-post.',
  },
  en: {
    typed: 'Write to Lagbot in Slack or Teams:',
    why: "You get this by e-mail because Lagbot can't reach you in Slack or Teams.",
    ask: (names) => `Ask ${names} for help to get in there, or if you wonder about anything.`,
    operator: 'whoever runs Lagbot',
    or: 'or',
    noReplies: "Lagbot doesn't read replies to e-mail.",
  },
};
