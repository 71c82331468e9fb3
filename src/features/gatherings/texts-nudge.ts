import type { Translated } from '../../chat/language.ts';
import type { Detour } from '../store-nudges.ts';

/** What is read about reminding those who haven't answered, and by them. */
export const nudgeTexts: Translated<{
  readonly lead: (title: string) => string;
  readonly everybody: (title: string) => string;
  readonly hasBegun: (title: string) => string;
  readonly named: (title: string) => string;
  readonly waiting: string;
  readonly detours: Readonly<Record<Detour, string>>;
}> = {
  nb: {
    lead: (title) => `Purre dem som ikke har svart på «${title}»?`,
    everybody: (title) => `Alle har svart på «${title}», så det er ingen å purre.`,
    hasBegun: (title) => `«${title}» har begynt, så det er for seint å purre.`,
    named: (title) => `«${title}»`,
    waiting: 'Koordinatoren venter på svaret ditt. Kommer du?',
    detours: { email: 'Får bare e-post', none: 'Kan ikke nås' },
  },
  nn: {
    lead: (title) => `Purre dei som ikkje har svart på «${title}»?`,
    everybody: (title) => `Alle har svart på «${title}», så det er ingen å purre.`,
    hasBegun: (title) => `«${title}» har byrja, så det er for seint å purre.`,
    named: (title) => `«${title}»`,
    waiting: 'Koordinatoren ventar på svaret ditt. Kjem du?',
    detours: { email: 'Får berre e-post', none: 'Kan ikkje nåast' },
  },
  en: {
    lead: (title) => `Remind those who haven't answered “${title}”?`,
    everybody: (title) => `Everybody has answered “${title}”, so there is nobody to remind.`,
    hasBegun: (title) => `“${title}” has begun, so it is too late to remind anyone.`,
    named: (title) => `“${title}”`,
    waiting: 'The coordinator is waiting for your answer. Are you coming?',
    detours: { email: 'Get e-mail only', none: "Can't be reached" },
  },
};
