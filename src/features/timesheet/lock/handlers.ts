import { monthRange } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { takeSure } from '../../../chat/sure.ts';
import { whichCard } from '../../../chat/which.ts';
import { print } from '../../../chat/wording.ts';
import { hashLines } from '../../../domain/line-hash.ts';
import { amountOf, listWaitingMeans } from '../../../domain/money/paid/means.ts';
import { isAttested, minutesOf } from '../../../domain/months.ts';
import { formatHours, formatKroner } from '../../../format/numbers.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { refuseUnfinished } from '../month/handlers-hand-in.ts';
import { withoutAll } from '../month/parse.ts';
import { groupMonths } from '../month/rules.ts';
import { changeMonth } from '../month/store-changes.ts';
import { texts } from '../month/texts.ts';
import { said } from '../month/texts-said.ts';
import { listRates } from '../store.ts';
import { type Area, type LockKey, lockedCard, lockName, sealOfReady, unlockedCard } from './cards.ts';
import {
  areaOf,
  exampleOf,
  isAt,
  type Key,
  keyMeant,
  keyOf,
  linesOf,
  listNamed,
  listOpenMonths,
  readPlaces,
  withPlace,
} from './handlers-find.ts';
import { lockTexts } from './texts.ts';

/** `timer lås [KOMMUNE MÅNED | KOMMUNE | NETTVERK | alle [KOMMUNE] | 2]`: what can be locked, or locks it. */
export async function lockMonths(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const { text: asked, isSure } = takeSure(text);
  const ofAll = withoutAll(asked);
  const isAll = ofAll !== undefined;
  const named = ofAll ?? text;
  if (named === '') return isAll ? lockAll(undefined, isSure, context) : showOpen(undefined, context);
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
    return isAll ? lockAll(area, isSure, context) : showOpen(area, context);
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

/** The months that aren't locked, in an area where one is named, with the way to lock those that can be. */
const showOpen = async (area: Area | undefined, context: Context): Promise<Answer> =>
  answer(unlockedCard(await listOpenMonths(context, area?.at), context.language, { area }));

/** Locks what is ready for a yes; without one it is shown first what that is. */
async function lockAll(area: Area | undefined, isSure: boolean, context: Context): Promise<Answer> {
  const months = await listOpenMonths(context, area?.at);
  if (isSure || months.ready.length === 0) return lockReady(area?.at, context);
  return ask(unlockedCard(months, context.language, { area }));
}

/** Locks the month of a button. */
export const pressLock = async (key: Key, context: Context): Promise<Answer> =>
  lockOne(await withPlace(key, context), context);

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
