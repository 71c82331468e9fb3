import type { Values } from '../../../chat/form/form.ts';
import { kindMay } from '../../../domain/rights.ts';
import { roleNames } from '../../../domain/role-names.ts';
import { roleKinds, seatOf, seats } from '../../../domain/roles.ts';
import { allNamed, placed } from '../../../grammar/names.ts';
import type { Language } from '../../../language.ts';
import { trim } from '../../../text.ts';
import { memberTexts } from './texts.ts';

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
      Object.values(roleNames).some(({ one }) => isNamedIn(lower, one[kind].slice(0, -1))),
  );
  const [name = ''] = parts;
  return {
    ...(/^\p{L}[\p{L}.'’-]*( \p{L}[\p{L}.'’-]*)+$/u.test(name) ? { name } : {}),
    ...(place === undefined ? {} : { municipality: `${place.networkId}/${place.id}` }),
    ...(role === undefined ? {} : { role }),
  };
}

/** What is wrong with where somebody is to have a role: the county's have no municipality, and most others have one. */
export function seatFault(
  kind: string | undefined,
  municipalityId: string | null,
  language: Language,
): string | undefined {
  const words = memberTexts[language];
  const seat = seatOf(kind);
  if (seat === 'county') return municipalityId === null ? undefined : words.faultNoMunicipality;
  return seat === 'either' || municipalityId !== null ? undefined : words.faultMunicipality;
}

export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text);
