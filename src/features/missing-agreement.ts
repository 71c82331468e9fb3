import type { Language, Translated } from '../chat/language.ts';

type Words = {
  readonly told: (place: string) => string;
  readonly ask: (whom: string) => string;
  readonly coordinator: string;
  readonly operator: string;
};

const texts: Translated<Words> = {
  nb: {
    told: (place) => `Avtalen for ${place} er ikke lagt inn ennå.`,
    ask: (whom) => `Spør ${whom}.`,
    coordinator: 'koordinatoren i fylket',
    operator: 'den som drifter Lagbot',
  },
  nn: {
    told: (place) => `Avtalen for ${place} er ikkje lagd inn enno.`,
    ask: (whom) => `Spør ${whom}.`,
    coordinator: 'koordinatoren i fylket',
    operator: 'den som driftar Lagbot',
  },
  en: {
    told: (place) => `The agreement of ${place} hasn't been entered yet.`,
    ask: (whom) => `Ask ${whom}.`,
    coordinator: "the county's coordinator",
    operator: 'whoever runs Lagbot',
  },
};

/**
 * What is said where a municipality has no agreement in Lagbot: nothing is known of its period and its money, and
 * whom to ask. No hours of it are outside an agreement, and nothing comes to kr 0.
 */
export function missingAgreement(
  place: string,
  whom: readonly string[] | 'coordinator' | 'operator',
  language: Language,
): string {
  const { told, ask, ...roles } = texts[language];
  const names = typeof whom === 'string' ? roles[whom] : whom.join(', ') || roles.operator;
  return `${told(place)} ${ask(names)}`;
}
