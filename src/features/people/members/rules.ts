import type { Day } from '../../../calendar/days.ts';
import type { Values } from '../../../chat/form/form.ts';
import { kindMay } from '../../../domain/rights.ts';
import { seatOf, seats as seatsOf } from '../../../domain/roles.ts';
import type { Language } from '../../../language.ts';
import { readRole, type Seat } from '../give/read/parse.ts';
import { formTexts } from '../give/texts-form.ts';

/** Whether a role attests the hours of a municipality. */
export const isAttesting = (kind: string): boolean => kindMay(kind, 'months.attest');

/** What the words of a request say by themselves: 'Kari Li, Leka, prosjektgruppa'. The coordinator sees and decides. */
export function suggestedBy(words: string, seats: readonly Seat[], today: Day): Values {
  const { name, kinds, seats: places, to, percent, more } = readRole(words, seats, today);
  const [place] = places;
  // Nobody asks their way into the county's roles.
  const role = kinds.find((kind) => seatsOf[kind] !== 'county');
  return {
    ...(isFullName(name) ? { name } : {}),
    ...(place === undefined ? {} : { municipality: seatKey(place) }),
    ...(role === undefined ? {} : { role }),
    ...(to === undefined ? {} : { to }),
    ...(percent === undefined || !kindMay(role, 'hours.grantPaid') ? {} : { percent: String(percent) }),
    ...(more === '' || seatOf(role) !== 'either' ? {} : { organisation: more }),
  };
}

/** Whether words are somebody's name, the first and the last. */
export const isFullName = (name: string): boolean => /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*)+$/u.test(name);

/** How a place is written as a form's value. */
export const seatKey = ({ networkId, municipalityId }: Pick<Seat, 'networkId' | 'municipalityId'>): string =>
  `${networkId}/${municipalityId ?? ''}`;

/** What is wrong with where somebody is to have a role: the county's have no municipality, and most others have one. */
export function seatFault(
  kind: string | undefined,
  municipalityId: string | null,
  language: Language,
): string | undefined {
  const words = formTexts[language];
  const seat = seatOf(kind);
  if (seat === 'county') return municipalityId === null ? undefined : words.faultNoMunicipality;
  return seat === 'either' || municipalityId !== null ? undefined : words.faultMunicipality;
}

export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text);
