import { isDay } from '../../../calendar/days.ts';
import type { Values } from '../../../chat/form/form.ts';
import { kindMay } from '../../../domain/rights.ts';
import { roleKinds, seatOf, seats } from '../../../domain/roles.ts';
import { allNamed, placed } from '../../../grammar/names.ts';
import type { Language } from '../../../language.ts';
import { trim } from '../../../text.ts';
import { texts } from '../texts.ts';
import { memberTexts } from './texts.ts';

const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

type Place = { readonly networkId: string; readonly id: string; readonly name: string };

const byPlace = placed((one: Place) => one);

/** Whether a role attests the hours of a municipality. */
export const isAttesting = (kind: string): boolean => kindMay(kind, 'months.attest');

/** What stands between who somebody is, as what and where: 'Kari Li, prosjektleder i Leka'. */
const betweenParts = /[,;.\n]|\s(?:i|fra|frå|for|in|from|of|av|ved|at|som|as|og|and|er|is)\s/u;

/** Whether a word of a text begins so. */
function isNamedIn(text: string, beginning: string): boolean {
  const at = text.indexOf(beginning);
  return at === 0 || (at > 0 && !/\p{L}/u.test(text.charAt(at - 1)));
}

/** What the words of a request say by themselves: 'Kari Li, Leka, prosjektgruppa'. The coordinator sees and decides. */
export function suggestedBy(words: string, places: readonly Place[]): Values {
  const parts = words.split(betweenParts).map(trim);
  const lower = words.toLowerCase();
  const [place] = parts.flatMap((part) => allNamed(part, places, byPlace));
  // Without its last letter a name holds for 'prosjektgruppa' too. Nobody asks their way into the county's roles.
  const role = roleKinds.find(
    (kind) =>
      seats[kind] !== 'county' &&
      Object.values(texts).some(({ roles }) => isNamedIn(lower, roles[kind].slice(0, -1))),
  );
  const [name = ''] = parts;
  return {
    ...(/^\p{L}[\p{L}.'’-]*( \p{L}[\p{L}.'’-]*)+$/u.test(name) ? { name } : {}),
    ...(place === undefined ? {} : { municipality: `${place.networkId}/${place.id}` }),
    ...(role === undefined ? {} : { role }),
  };
}

/** What is wrong with the form of a new member by itself, by field name. */
export function faultsOf(values: Values, language: Language): Record<string, string> {
  const words = memberTexts[language];
  const name = trim(values.name ?? '');
  const email = emailOf(values);
  const faults: Record<string, string> = {};
  if (name === '' || name.length > 100) faults.name = words.faultName;
  if (email !== null && !emailShape.test(email)) faults.email = words.faultEmail;
  if (!isDay(values.from ?? '')) faults.from = words.faultFrom;
  const seat = seatOf(values.role);
  const hasMunicipality = (values.municipality ?? '').split('/')[1] !== '';
  if (seat === 'county' && hasMunicipality) faults.municipality = words.faultNoMunicipality;
  if (seat !== 'county' && seat !== 'either' && !hasMunicipality)
    faults.municipality = words.faultMunicipality;
  return faults;
}

/** The address that was typed, in small letters; null where none was. */
export function emailOf(values: Values): string | null {
  const email = trim(values.email ?? '').toLowerCase();
  return email === '' ? null : email;
}

/** The form's choice is `network/municipality`, the latter empty for the county's roles; only what was offered counts. */
export function placeOf(
  { municipality = '' }: Values,
  networkIds: readonly string[],
  places: readonly Place[],
): { networkId: string; municipalityId: string | null } | undefined {
  const networkId = networkIds.find((id) => municipality === `${id}/`);
  if (networkId !== undefined) return { networkId, municipalityId: null };
  const place = places.find((one) => municipality === `${one.networkId}/${one.id}`);
  return place === undefined ? undefined : { networkId: place.networkId, municipalityId: place.id };
}
