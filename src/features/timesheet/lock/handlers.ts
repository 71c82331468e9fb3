import { addDays, dayOf, monthOf, monthRange } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { openFilled } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { whichCard, wholly } from '../../../chat/which.ts';
import { print } from '../../../chat/wording.ts';
import { findGuard, monthGuard, turnGuard } from '../../../database/guards.ts';
import { hashLines } from '../../../domain/line-hash.ts';
import { amountOf, listWaitingMeans } from '../../../domain/money/paid/means.ts';
import { isAttested, minutesOf } from '../../../domain/months.ts';
import { listMunicipalities } from '../../../domain/people.ts';
import { placesOf } from '../../../domain/places.ts';
import { networkIdsFor } from '../../../domain/rights.ts';
import { formatMonth } from '../../../format/dates.ts';
import { formatHours, formatKroner } from '../../../format/numbers.ts';
import { trim, upperFirst } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { actFor, actForGiven } from '../attest/handlers-reason.ts';
import { attestTexts } from '../attest/texts.ts';
import { refuseUnfinished } from '../month/handlers-hand-in.ts';
import { readMonthWords, withoutAll } from '../month/parse.ts';
import { groupMonths } from '../month/rules.ts';
import { listMonthLines } from '../month/store.ts';
import { changeMonth } from '../month/store-changes.ts';
import { texts } from '../month/texts.ts';
import { said } from '../month/texts-said.ts';
import { listRates } from '../store.ts';
import {
  type Area,
  canLock,
  type LockKey,
  lockedCard,
  lockName,
  sealOfReady,
  type Unlocked,
  unlockedCard,
  unlockedNowCard,
  unlockForm,
} from './cards.ts';
import { listUnlocked, type UnlockedMonth } from './store.ts';
import { lockTexts } from './texts.ts';

const networkIds = ({ actor }: Context): string[] => networkIdsFor(actor, 'months.lock');

/**
 * The months that are over and not locked in the networks that the actor coordinates; where a network, a municipality or
 * that of one network is named by its id, those of that.
 */
async function listOpenMonths(context: Context, at?: string): Promise<Unlocked> {
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

const keyOf = ({ networkId, municipalityId }: PlaceKey): string => `${networkId}/${municipalityId}`;
const isAt = (place: PlaceKey, at: string): boolean =>
  [place.networkId, place.municipalityId, keyOf(place)].includes(at);

/** `timer lås [KOMMUNE MÅNED | KOMMUNE | NETTVERK | alle [KOMMUNE] | 2]`: what can be locked, or locks it. */
export async function lockMonths(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const ofAll = withoutAll(text);
  const isAll = ofAll !== undefined;
  const named = ofAll ?? text;
  if (named === '')
    return isAll
      ? lockReady(undefined, context)
      : answer(unlockedCard(await listOpenMonths(context), language));
  const { read, places } = await readPlaces(named, context);
  if (read.number !== undefined && read.rest === '' && !isAll) {
    const { ready } = await listOpenMonths(context);
    const chosen = ready.find(({ number }) => number === read.number);
    if (chosen === undefined)
      throw new UserError(texts[language].faults.noNumber(String(read.number), print(said.lock, language)));
    return lockOne(chosen, context);
  }
  if (read.places !== undefined && read.month === undefined && read.rest === '') {
    const area = areaOf(read.places);
    if (isAll) return lockReady(area?.at, context);
    return answer(unlockedCard(await listOpenMonths(context, area?.at), language, { area }));
  }
  if (read.month !== undefined && read.rest !== '')
    throw new UserError(lockTexts[language].faults.unknown(read.rest, exampleOf(places)));
  const { ready } = await listOpenMonths(context);
  const isReady = async (key: LockKey) =>
    ready.some((one) => one.month === key.month && isAt(one, keyOf(key)));
  const key = await keyMeant(named, { read, places }, isReady, context);
  if ('month' in key) return lockOne(key, context);
  if (key.possible.length === 0) throw new UserError(lockTexts[language].faults.noneReady);
  const choices = key.possible.map((one) => {
    const name = lockName(one, language);
    return { label: name, value: one, rest: name };
  });
  return ask(whichCard(said.lock, language, lockTexts[language].which, choices));
}

/** What several places are that were named as one: a municipality in all of its networks, or a network. */
function areaOf([first, ...others]: readonly NamedPlace[]): Area | undefined {
  if (first === undefined) return undefined;
  if (others.length === 0) return { at: keyOf(first), name: first.label };
  const { municipalityId, municipalityName, networkId, networkName } = first;
  const isOne = others.every((other) => other.municipalityId === municipalityId);
  return isOne ? { at: municipalityId, name: municipalityName } : { at: networkId, name: networkName };
}

/** `timer lås opp KOMMUNE MÅNED GRUNN`: lets a locked month be corrected again; asks for the reason where none is given. */
export async function unlockMonth(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const { read, places } = await readPlaces(text, context, true);
  const isLocked = async (key: LockKey) =>
    (await linesOf(key, context)).lines.some(({ state }) => state === 'locked');
  const key = await keyMeant(text, { read, places }, isLocked, context);
  if ('month' in key)
    return actFor(read.rest, await formOf(key, context), (reason) => unlock(key, reason, context));
  if (key.possible.length === 0)
    throw new UserError(
      lockTexts[language].faults.notLocked(upperFirst(formatMonth(read.month ?? '', language))),
    );
  const choices = key.possible.map((one) =>
    wholly(lockName(one, language), trim(`${lockName(one, language)} ${read.rest}`)),
  );
  return ask(whichCard(said.unlock, language, lockTexts[language].which, choices));
}

/** Locks the month of a button. */
export const pressLock = async (key: Key, context: Context): Promise<Answer> =>
  lockOne(await withPlace(key, context), context);

/** Asks why the month of a button is unlocked. */
export const openUnlock = async (key: Key, context: Context): Promise<Answer> =>
  openFilled(await formOf(await withPlace(key, context), context), {});

/** Unlocks a month for the reason that the form gave. */
export async function submitUnlock(values: Values, own: Key, context: Context): Promise<Answer> {
  const key = await withPlace(own, context);
  return actForGiven(values, await formOf(key, context), (reason) => unlock(key, reason, context));
}

async function formOf(key: LockKey, context: Context) {
  await requireLocked(key, context);
  return unlockForm(key, context.language);
}

type NamedPlace = Omit<LockKey, 'month'> & {
  readonly name: string;
  readonly networkName: string;
  readonly label: string;
};

const exampleOf = (places: readonly NamedPlace[]): string => places[0]?.label ?? 'Leka';

/** The municipalities of the networks that the actor coordinates, by their names and by what tells them apart. */
async function listNamed(context: Context): Promise<NamedPlace[]> {
  const all = await listMunicipalities(context.database, networkIds(context));
  const places = all.map(({ networkId, networkName, id, name }) => ({
    ...{ networkId, networkName, municipalityId: id, municipalityName: name },
  }));
  return placesOf(places).map((place) => ({ ...place, name: place.municipalityName }));
}

async function readPlaces(text: string, context: Context, mayHaveRest = false) {
  const places = await listNamed(context);
  const read = readMonthWords<{ name: string }, NamedPlace>(
    text,
    { today: dayOf(context.now), people: [], places },
    mayHaveRest ? 'part' : 'beginning',
  );
  return { read, places };
}

/** The municipality's month that was meant, or those that it may be: all where none is named. Throws without a month. */
async function keyMeant(
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

type Key = Omit<LockKey, 'municipalityName'>;

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

/** Locks what a button showed as ready; what has changed since is shown instead. */
export async function pressLockAll(
  { seal, at }: { readonly seal: string; readonly at: string | undefined },
  context: Context,
): Promise<Answer> {
  const months = await listOpenMonths(context, at);
  if (months.ready.length === 0 || seal === sealOfReady(months.ready)) return lockReady(at, context);
  const { language } = context;
  const lead = texts[language].faults.listChanged;
  const named = (await listNamed(context)).filter((place) => at !== undefined && isAt(place, at));
  return ask(unlockedCard(months, language, { area: areaOf(named), lead }));
}

/** Locks all months that are attested whole, everywhere or in a municipality or a network by its id. */
async function lockReady(at: string | undefined, context: Context): Promise<Answer> {
  const { language } = context;
  const { ready } = await listOpenMonths(context, at);
  if (ready.length === 0) throw new UserError(lockTexts[language].faults.noneReady);
  const changes: Change[] = [];
  for (const month of ready) changes.push(...(await lockChanges(month, context)));
  return answer(lockedCard(ready, language), changes);
}

async function lockOne(key: LockKey, context: Context): Promise<Answer> {
  refuseUnfinished(key.month, context);
  const changes = await lockChanges(key, context);
  return { ...answer(lockedCard([key], context.language), changes), takesOut: [said.lock.id] };
}

/** A month's lines, and what closes or opens its guard as long as nobody writes a line there meanwhile. */
async function linesOf(key: LockKey, { database }: Context) {
  const id = monthGuard(key.networkId, key.municipalityId, key.month);
  const { writes } = await findGuard(database, id);
  const lines = await listMonthLines(database, { ...key, ...monthRange(key.month) });
  return { lines, guard: (isClosed: boolean) => turnGuard(id, writes, isClosed) };
}

/** The changes that lock a municipality's month, person by person. Throws where it can't be locked. */
async function lockChanges(key: LockKey, context: Context): Promise<Change[]> {
  const { actor, database, language, now } = context;
  const { faults } = lockTexts[language];
  const name = lockName(key, language);
  const { lines, guard } = await linesOf(key, context);
  const waiting = lines.filter((line) => !isAttested(line));
  const { from, to } = monthRange(key.month);
  const means = (await listWaitingMeans(database, [key], to)).filter(({ day }) => day >= from);
  if (lines.length + means.length === 0) throw new UserError(faults.noHours(name));
  if (waiting.length + means.length > 0) {
    const time = waiting.length === 0 ? undefined : formatHours(minutesOf(waiting));
    const kroner = means.length === 0 ? undefined : formatKroner(amountOf(means), language);
    throw new UserError(faults.notReady(name, faults.waiting(time, kroner)));
  }
  const rates = await listRates(database, key.networkId);
  const changes = groupMonths(lines).flatMap((month) => {
    const attested = month.lines.filter(({ state }) => state === 'attested');
    if (attested.length === 0) return [];
    const deed = {
      kind: 'locked' as const,
      actor,
      at: now,
      about: month.lines,
      hash: hashLines(month.lines),
    };
    return changeMonth({ ...month, lines: attested }, deed, rates);
  });
  if (changes.length === 0) throw new UserError(faults.alreadyLocked(name));
  return [guard(true), ...changes];
}

async function requireLocked(key: LockKey, context: Context) {
  const { lines, guard } = await linesOf(key, context);
  const locked = lines.filter(({ state }) => state === 'locked');
  const { faults } = lockTexts[context.language];
  if (locked.length === 0) throw new UserError(faults.notLocked(lockName(key, context.language)));
  return { locked, guard };
}

/** Unlocks a month for a reason. */
export async function unlock(key: LockKey, reason: string, context: Context): Promise<Answer> {
  const { actor, database, language, now } = context;
  const { locked, guard } = await requireLocked(key, context);
  const rates = await listRates(database, key.networkId);
  const deed = { kind: 'unlocked' as const, actor, at: now, reason };
  const changes = groupMonths(locked).flatMap((month) => changeMonth(month, deed, rates));
  return answer(unlockedNowCard(key, reason, language), [guard(false), ...changes]);
}
