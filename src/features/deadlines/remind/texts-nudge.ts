import { say, translated } from '../../../translated.ts';
import { memberSaid } from '../../people/members/texts-said.ts';

/** What is read about reminding the municipalities that aren't done, and by them. */
export const nudgeTexts = translated({
  lead: say(
    (title: string, due: string) => `Purre på kommunene som ikke er ferdige med «${title}» (${due})?`,
    (title, due) => `Purre på kommunane som ikkje er ferdige med «${title}» (${due})?`,
    (title, due) => `Remind the municipalities that aren’t done with “${title}” (${due})?`,
  ),
  nothing: say(
    'Ingen frister venter på kommunene, så det er ingen å purre på.',
    'Ingen fristar ventar på kommunane, så det er ingen å purre på.',
    'No deadlines are waiting for the municipalities, so there is nobody to remind.',
  ),
  everybody: say(
    (title: string) => `Alle kommunene er ferdige med «${title}», så det er ingen å purre på.`,
    (title) => `Alle kommunane er ferdige med «${title}», så det er ingen å purre på.`,
    (title) => `All municipalities are done with “${title}”, so there is nobody to remind.`,
  ),
  nobody: say(
    (municipalities: string, role: string) =>
      `Ingen å purre på: ${municipalities} har ingen med rollen ${role}. Skriv «${memberSaid.newMember.phrase.nb} NAVN» for å legge til noen.`,
    (municipalities, role) =>
      `Ingen å purre på: ${municipalities} har ingen med rolla ${role}. Skriv «${memberSaid.newMember.phrase.nn} NAMN» for å leggje til nokon.`,
    (municipalities, role) =>
      `Nobody to remind: ${municipalities} has nobody who is ${role}. Type “${memberSaid.newMember.phrase.en} NAME” to add someone.`,
  ),
  onlyCoordinator: say(
    (network: string) => `Bare koordinatoren i ${network} kan purre på denne fristen.`,
    (network) => `Berre koordinatoren i ${network} kan purre på denne fristen.`,
    (network) => `Only the coordinator of ${network} can send a reminder about this deadline.`,
  ),
  named: say(
    (title: string) => `«${title}»`,
    (title) => `«${title}»`,
    (title) => `“${title}”`,
  ),
  waiting: say(
    'Koordinatoren venter på denne.',
    'Koordinatoren ventar på denne.',
    'The coordinator is waiting for this one.',
  ),
});
