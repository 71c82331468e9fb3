import type { Language, Translated } from '../chat/language.ts';

const told: Translated<(place: string) => string> = {
  nb: (place) => `Avtalen for ${place} er ikke lagt inn ennå.`,
  nn: (place) => `Avtalen for ${place} er ikkje lagd inn enno.`,
  en: (place) => `The agreement of ${place} hasn't been entered yet.`,
};

const whom: Translated<(names: string) => string> = {
  nb: (names) => `Spør ${names === '' ? 'den som drifter Lagbot' : names}.`,
  nn: (names) => `Spør ${names === '' ? 'den som driftar Lagbot' : names}.`,
  en: (names) => `Ask ${names === '' ? 'whoever runs Lagbot' : names}.`,
};

/**
 * What is said where a municipality has no agreement in Lagbot: nothing is known of its period and its money, and
 * whom to ask. No hours of it are outside an agreement, and nothing comes to kr 0.
 */
export const missingAgreement = (
  place: string,
  coordinators: readonly string[],
  language: Language,
): string => `${told[language](place)} ${whom[language](coordinators.join(', '))}`;
