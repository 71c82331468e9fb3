import type { Translated } from '../../chat/language.ts';

/** What is read about reminding the municipalities that aren't done, and by them. */
export const nudgeTexts: Translated<{
  readonly lead: (title: string, due: string) => string;
  readonly nothing: string;
  readonly everybody: (title: string) => string;
  readonly nobody: (municipalities: string, role: string) => string;
  readonly onlyCoordinator: (network: string) => string;
  readonly named: (title: string) => string;
  readonly waiting: string;
}> = {
  nb: {
    lead: (title, due) => `Purre kommunene som ikke er ferdige med «${title}» (${due})?`,
    nothing: 'Ingen frist venter på noen kommune, så det er ingen å purre.',
    everybody: (title) => `Alle kommunene er ferdige med «${title}», så det er ingen å purre.`,
    nobody: (municipalities, role) =>
      `Ingen å purre: ${municipalities} har ingen med rollen ${role}. Skriv «deltaker ny NAVN» for å legge til noen.`,
    onlyCoordinator: (network) => `Bare koordinatoren i ${network} kan purre på denne fristen.`,
    named: (title) => `«${title}»`,
    waiting: 'Koordinatoren venter på denne.',
  },
  nn: {
    lead: (title, due) => `Purre kommunane som ikkje er ferdige med «${title}» (${due})?`,
    nothing: 'Ingen frist ventar på nokon kommune, så det er ingen å purre.',
    everybody: (title) => `Alle kommunane er ferdige med «${title}», så det er ingen å purre.`,
    nobody: (municipalities, role) =>
      `Ingen å purre: ${municipalities} har ingen med rolla ${role}. Skriv «deltakar ny NAMN» for å leggje til nokon.`,
    onlyCoordinator: (network) => `Berre koordinatoren i ${network} kan purre på denne fristen.`,
    named: (title) => `«${title}»`,
    waiting: 'Koordinatoren ventar på denne.',
  },
  en: {
    lead: (title, due) => `Remind the municipalities that aren't done with “${title}” (${due})?`,
    nothing: 'No deadline waits for any municipality, so there is nobody to remind.',
    everybody: (title) => `All municipalities are done with “${title}”, so there is nobody to remind.`,
    nobody: (municipalities, role) =>
      `Nobody to remind: ${municipalities} has nobody who is ${role}. Type “member new NAME” to add someone.`,
    onlyCoordinator: (network) =>
      `Only the coordinator of ${network} can send a reminder about this deadline.`,
    named: (title) => `“${title}”`,
    waiting: 'The coordinator is waiting for this one.',
  },
};
