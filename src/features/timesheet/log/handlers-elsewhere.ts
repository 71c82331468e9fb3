import { loggingPlaces, type NamedPlace } from '../../../domain/places.ts';
import { nameAtHead, placed } from '../../../grammar/names.ts';
import type { Context } from '../../context.ts';
import { texts } from '../texts.ts';
import { listMunicipalities } from './store-ground.ts';

const first = /^(?:i|for|in)\s+(?=\p{Lu})/u;
const last = /\s(?:i|for|in)\s+(?=\p{Lu}\S*(?:\s\S+){0,2}$)/u;

/**
 * Says of an activity that begins or ends with another municipality, 'møte i Meråker', that the line isn't logged there;
 * the names are read only where a line has one.
 */
export async function elsewhereNotes(
  activity: string,
  place: NamedPlace,
  { actor, database, language }: Context,
): Promise<string[]> {
  const match = first.exec(activity) ?? last.exec(activity);
  if (match === null) return [];
  const all = await listMunicipalities(database, place.networkId);
  const named = nameAtHead(
    activity.slice(match.index + match[0].length),
    all,
    placed(({ id, name }) => ({ id, name })),
    'whole',
  );
  const [found, ...others] = named?.found ?? [];
  const isLast = match.index === 0 || named?.rest === '';
  const isOwn = loggingPlaces(actor).some(({ municipalityId }) => municipalityId === found?.id);
  if (found === undefined || others.length > 0 || !isLast || isOwn) return [];
  return [texts[language].remarks.elsewhere(place.label, found.name)];
}
