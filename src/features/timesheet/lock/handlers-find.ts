import { addDays, dayOf, monthOf, monthRange } from '../../../calendar/days.ts';
import { findGuard, monthGuard, turnGuard } from '../../../database/guards.ts';
import { listMunicipalities } from '../../../domain/people.ts';
import { placesOf } from '../../../domain/places.ts';
import { networkIdsFor } from '../../../domain/rights.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { attestTexts } from '../attest/texts.ts';
import { readMonthWords } from '../month/parse.ts';
import { listMonthLines } from '../month/store.ts';
import { type Area, canLock, type LockKey, type Unlocked } from './cards.ts';
import { listUnlocked, type UnlockedMonth } from './store.ts';
import { lockTexts } from './texts.ts';

const networkIds = ({ actor }: Context): string[] => networkIdsFor(actor, 'months.lock');

/**
 * The months that are over and not locked in the networks that the actor coordinates; where a network, a municipality or
 * that of one network is named by its id, those of that.
 */
export async function listOpenMonths(context: Context, at?: string): Promise<Unlocked> {
  const lastDay = addDays(monthRange(monthOf(dayOf(context.now))).from, -1);
  const all = await listUnlocked(context.database, networkIds(context), lastDay);
  const places = await listNamed(context);
  const months = all.map((month) => ({
    ...month,
    municipalityName: places.find((place) => isAt(place, keyOf(month)))?.label ?? month.municipalityName,
  }));
  const isHere = (month: UnlockedMonth) => at === undefined || isAt(month, at);
  return {
    ready: months
      .filter(canLock)
      .map((month, index) => ({ ...month, number: index + 1 }))
      .filter(isHere),
    waiting: months.filter((month) => !canLock(month) && isHere(month)),
  };
}

type PlaceKey = Pick<LockKey, 'networkId' | 'municipalityId'>;

/** How a municipality of a network is named by its ids. */
export const keyOf = ({ networkId, municipalityId }: PlaceKey): string => `${networkId}/${municipalityId}`;
/** Whether a place is the one, or in the one, that an id names. */
export const isAt = (place: PlaceKey, at: string): boolean =>
  [place.networkId, place.municipalityId, keyOf(place)].includes(at);

/** What several places are that were named as one: a municipality in all of its networks, or a network. */
export function areaOf([first, ...others]: readonly NamedPlace[]): Area | undefined {
  if (first === undefined) return undefined;
  if (others.length === 0) return { at: keyOf(first), name: first.label };
  const { municipalityId, municipalityName, networkId, networkName } = first;
  const isOne = others.every((other) => other.municipalityId === municipalityId);
  return isOne ? { at: municipalityId, name: municipalityName } : { at: networkId, name: networkName };
}

/** A municipality of a network, with what tells it apart. */
export type NamedPlace = Omit<LockKey, 'month'> & {
  readonly name: string;
  readonly networkName: string;
  readonly label: string;
};

/** A name to show by. */
export const exampleOf = (places: readonly NamedPlace[]): string => places[0]?.label ?? 'Leka';

/** The municipalities of the networks that the actor coordinates, by their names and by what tells them apart. */
export async function listNamed(context: Context): Promise<NamedPlace[]> {
  const all = await listMunicipalities(context.database, networkIds(context));
  const places = all.map(({ networkId, networkName, id, name }) => ({
    ...{ networkId, networkName, municipalityId: id, municipalityName: name },
  }));
  return placesOf(places).map((place) => ({ ...place, name: place.municipalityName }));
}

/** Reads the month and the places that a text names, among those that the actor may lock. */
export async function readPlaces(text: string, context: Context, mayHaveRest = false) {
  const places = await listNamed(context);
  const read = readMonthWords<{ name: string }, NamedPlace>(
    text,
    { today: dayOf(context.now), people: [], places },
    mayHaveRest ? 'part' : 'beginning',
  );
  return { read, places };
}

/** The municipality's month that was meant, or those that it may be: all where none is named. Throws without a month. */
export async function keyMeant(
  text: string,
  { read, places }: Awaited<ReturnType<typeof readPlaces>>,
  isPossible: (key: LockKey) => Promise<boolean>,
  { language }: Context,
): Promise<LockKey | { readonly possible: readonly LockKey[] }> {
  const { month } = read;
  if (month === undefined)
    throw new UserError(lockTexts[language].faults.unknown(text.slice(0, 40), exampleOf(places)));
  const keys = (read.places ?? places).map((place) => ({ ...place, municipalityName: place.label, month }));
  const [named, another] = keys;
  if (read.places !== undefined && named !== undefined && another === undefined) return named;
  const fitting = await Promise.all(keys.map(async (key) => ((await isPossible(key)) ? [key] : [])));
  const possible = fitting.flat();
  const [only, more] = possible;
  return read.places !== undefined && only !== undefined && more === undefined ? only : { possible };
}

/** A month that a button names. */
export type Key = Omit<LockKey, 'municipalityName'>;

/** The month of a button, where the actor may lock it; a UserError else. */
export async function withPlace(
  { month, municipalityId, networkId }: Key,
  context: Context,
): Promise<LockKey> {
  const places = await listNamed(context);
  const place = places.find((one) => one.networkId === networkId && one.municipalityId === municipalityId);
  if (place === undefined) throw new UserError(attestTexts[context.language].faults.elsewhere);
  return { ...place, municipalityName: place.label, month };
}

/** A month's lines, and what closes or opens its guard as long as nobody writes a line there meanwhile. */
export async function linesOf(key: LockKey, { database }: Context) {
  const id = monthGuard(key.networkId, key.municipalityId, key.month);
  const { writes } = await findGuard(database, id);
  const lines = await listMonthLines(database, { ...key, ...monthRange(key.month) });
  return { lines, guard: (isClosed: boolean) => turnGuard(id, writes, isClosed) };
}
