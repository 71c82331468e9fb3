import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { openFilled } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { whichCard, wholly } from '../../../chat/which.ts';
import { formatMonth } from '../../../format/dates.ts';
import { trim, upperFirst } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { actFor, actForGiven } from '../attest/handlers-reason.ts';
import { groupMonths } from '../month/rules.ts';
import { changeMonth } from '../month/store-changes.ts';
import { said } from '../month/texts-said.ts';
import { listRates } from '../store.ts';
import { type LockKey, lockName, unlockedNowCard, unlockForm } from './cards.ts';
import { type Key, keyMeant, linesOf, readPlaces, withPlace } from './handlers-find.ts';
import { lockTexts } from './texts.ts';

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
