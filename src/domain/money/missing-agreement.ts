import type { Language } from '../../language.ts';
import { say, translated } from '../../translated.ts';

const texts = translated({
  told: say(
    (place: string) => `Avtalen for ${place} er ikke lagt inn ennå.`,
    (place) => `Avtalen for ${place} er ikkje lagd inn enno.`,
    (place) => `The agreement of ${place} hasn’t been entered yet.`,
  ),
  ask: say(
    (whom: string) => `Spør ${whom}.`,
    (whom) => `Spør ${whom}.`,
    (whom) => `Ask ${whom}.`,
  ),
  coordinator: say('koordinatoren i fylket', 'koordinatoren i fylket', 'the county’s coordinator'),
  operator: say('den som drifter Lagbot', 'den som driftar Lagbot', 'whoever runs Lagbot'),
});

/**
 * What is said where a municipality has no agreement in Lagbot: nothing is known of its period and its money, and
 * whom to ask, but for those who enter it themselves. No hours of it are outside an agreement, and nothing comes to kr 0.
 */
export function missingAgreement(
  place: string,
  whom: readonly string[] | 'coordinator' | undefined,
  language: Language,
): string {
  const { told, ask, ...roles } = texts[language];
  if (whom === undefined) return told(place);
  const names = typeof whom === 'string' ? roles[whom] : whom.join(', ') || roles.operator;
  return `${told(place)} ${ask(names)}`;
}
