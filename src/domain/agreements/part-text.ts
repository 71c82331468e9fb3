import { formatDate } from '../../format/dates.ts';
import type { Language } from '../../language.ts';
import { say, translated } from '../../translated.ts';
import { type Part, type PartyRole, partyRoleOf } from './parties.ts';

const texts = translated({
  roles: {
    hovedpart: say('hovedpart', 'hovudpart', 'main party'),
    samarbeidspart: say('samarbeidspart', 'samarbeidspart', 'cooperating party'),
    'særskilt rolle': say('særskilt rolle', 'særskild rolle', 'special role'),
  },
  decidedOn: say(
    (day: string) => `vedtatt ${day}`,
    (day) => `vedteke ${day}`,
    (day) => `decided ${day}`,
  ),
  case: say(
    (number: string) => `sak ${number}`,
    (number) => `sak ${number}`,
    (number) => `case ${number}`,
  ),
  reservations: say(
    (what: string) => `med forbehold: ${what}`,
    (what) => `med atterhald: ${what}`,
    (what) => `with reservations: ${what}`,
  ),
  contact: say(
    (whom: string) => `kontakt: ${whom}`,
    (whom) => `kontakt: ${whom}`,
    (whom) => `contact: ${whom}`,
  ),
});

/** What the parties' roles are called. */
export const partyRoleNames = (language: Language): Readonly<Record<PartyRole, string>> =>
  texts[language].roles;

/** What a party is in an agreement: its role, its decision, and whom to write to there. */
export function partText(
  { role, decidedOn, caseNumber, reservations, contact }: Part,
  language: Language,
): string {
  const words = texts[language];
  const known = partyRoleOf(role);
  return [
    ...(known === undefined ? [] : [words.roles[known]]),
    ...(decidedOn === null ? [] : [words.decidedOn(formatDate(decidedOn, language))]),
    ...(caseNumber === null ? [] : [words.case(caseNumber)]),
    ...(reservations === null ? [] : [words.reservations(reservations)]),
    ...(contact === null ? [] : [words.contact(contact)]),
  ].join(', ');
}

/** A party with what it is in an agreement: «Leka, hovedpart, vedtatt 12.03.2024». */
export const partyText = (name: string, part: Part, language: Language): string =>
  [name, partText(part, language)].filter((one) => one !== '').join(', ');
