import { say, translated } from '../../translated.ts';

/** What an e-mail says beside its card. */
export const texts = translated({
  /** Before the commands that stand where other platforms have buttons. */
  typed: say(
    'Skriv til Lagbot i Slack eller Teams:',
    'Skriv til Lagbot i Slack eller Teams:',
    'Write to Lagbot in Slack or Teams:',
  ),
  why: say(
    'Du får dette på e-post fordi Lagbot ikke når deg i Slack eller Teams.',
    'Du får dette på e-post fordi Lagbot ikkje når deg i Slack eller Teams.',
    'You get this by e-mail because Lagbot can’t reach you in Slack or Teams.',
  ),
  ask: say(
    (names: string) => `Trenger du hjelp, eller lurer du på noe? Spør ${names}.`,
    (names) => `Treng du hjelp, eller lurer du på noko? Spør ${names}.`,
    (names) => `Need help, or wondering about something? Ask ${names}.`,
  ),
  operator: say('den som drifter Lagbot', 'den som driftar Lagbot', 'whoever runs Lagbot'),
  or: say('eller', 'eller', 'or'),
  noReplies: say(
    'Lagbot leser ikke svar på e-post.',
    'Lagbot les ikkje svar på e-post.',
    'Lagbot doesn’t read replies to e-mail.',
  ),
});
