import { say, translated } from '../../../translated.ts';

/** What is read about reminding those who haven't answered, and by them. */
export const nudgeTexts = translated({
  lead: say(
    (title: string) => `Purre på dem som ikke har svart på «${title}»?`,
    (title) => `Purre på dei som ikkje har svart på «${title}»?`,
    (title) => `Remind those who haven’t answered “${title}”?`,
  ),
  everybody: say(
    (title: string) => `Alle har svart på «${title}», så det er ingen å purre på.`,
    (title) => `Alle har svart på «${title}», så det er ingen å purre på.`,
    (title) => `Everybody has answered “${title}”, so there is nobody to remind.`,
  ),
  hasBegun: say(
    (title: string) => `«${title}» har begynt, så det er for sent å purre.`,
    (title) => `«${title}» har byrja, så det er for seint å purre.`,
    (title) => `“${title}” has begun, so it is too late to remind anyone.`,
  ),
  named: say(
    (title: string) => `«${title}»`,
    (title) => `«${title}»`,
    (title) => `“${title}”`,
  ),
  waiting: say(
    'Koordinatoren venter på svaret ditt. Kommer du?',
    'Koordinatoren ventar på svaret ditt. Kjem du?',
    'The coordinator is waiting for your answer. Are you coming?',
  ),
  detours: {
    email: say('Får bare e-post', 'Får berre e-post', 'Get e-mail only'),
    none: say('Kan ikke nås', 'Kan ikkje nåast', 'Can’t be reached'),
  },
});
