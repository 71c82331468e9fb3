import { v7 as uuid } from 'uuid';
import { dayOf, monthOf } from '../../../calendar/days.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { print } from '../../../chat/wording.ts';
import { workFields } from '../../../domain/line-hash.ts';
import type { Fixing } from '../../../domain/money/rates/rates.ts';
import { isOpen } from '../../../domain/months.ts';
import { listCoordinators } from '../../../domain/people.ts';
import { formatMonth } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { upperFirst } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { refused, takeBackMonth } from '../cards-refused.ts';
import {
  namesNow,
  numberNow,
  ownLine,
  refuseHandedIn,
  removing,
  rowOfLine,
} from '../change/handlers-line.ts';
import { said as months } from '../month/texts-said.ts';
import { type HoursRow, placeKeyOf } from '../rules.ts';
import type { Line } from '../store.ts';
import { createHours, type Named } from '../store-changes.ts';
import { correctedCard, correctionRemovedCard, reasonInput, reversingForm } from './cards.ts';
import { isReversing, removedWith, replacementOf, reversalOf } from './rules.ts';
import { findPlaceName, isLocked, listCorrecting } from './store.ts';
import { correctTexts } from './texts.ts';

/** What to type to take back the month of a day. */
const withdrawing = (day: string, language: Language): string =>
  print(months.withdraw, language, formatMonth(monthOf(day), language));

/**
 * Whether a line is attested, so that it can only be corrected by others. Throws where it can't be changed in any way
 * now: it is handed in, locked, corrected already, or itself takes an attested line back.
 */
export async function mustCorrect(line: Line, context: Context): Promise<boolean> {
  const { database, language } = context;
  const { faults } = correctTexts[language];
  if (line.state === 'submitted') {
    const key = { ...line, month: monthOf(line.day) };
    throw refused(faults.submitted, takeBackMonth(key, language));
  }
  if (line.state === 'locked') throw await locked(line, context, faults.locked);
  if (isReversing(line)) throw new UserError(faults.reversing);
  if (isOpen(line)) return false;
  const correcting = await listCorrecting(database, line.personId, line.id);
  if (correcting.length > 0) throw new UserError(faults.alreadyCorrected);
  return true;
}

/** Refuses a line in a month that the county has locked. Only a month that is over can be. */
export async function refuseLocked(row: HoursRow, context: Context): Promise<void> {
  const { database, language, now } = context;
  if (monthOf(row.day) >= monthOf(dayOf(now)) || !(await isLocked(database, row, row.day))) return;
  const { lockedMonth } = correctTexts[language].faults;
  const place = await findPlaceName(database, row.municipalityId);
  throw await locked(row, context, (month) => lockedMonth(month, place));
}

/** Says of a month that it is locked, and who can unlock it. */
async function locked(
  { day, networkId }: Pick<HoursRow, 'day' | 'networkId'>,
  { database, language, now }: Context,
  why: (month: string) => string,
): Promise<UserError> {
  const names = await listCoordinators(database, [networkId], now);
  const ask = names.length === 0 ? [] : [correctTexts[language].faults.askToUnlock(names.join(', '))];
  return new UserError([why(upperFirst(formatMonth(monthOf(day), language))), ...ask].join(' '));
}

/** A reason that was typed; throws where it can't stand. */
function checkedReason(reason: string, { language }: Context): string {
  const one = reasonInput(language).read(reason, language);
  if ('fault' in one) throw new UserError(one.fault);
  return one.value;
}

/**
 * Corrects an attested line: one line takes it back and another says what it should have said, both to be attested.
 * Without a reason the form asks for one.
 */
export async function correctLine(
  line: Line,
  { row, names, reason, ask }: { row: HoursRow; names: Named; reason: string; ask: () => Promise<Answer> },
  context: Context,
): Promise<Answer> {
  const old = rowOfLine(line);
  if (workFields.every((field) => old[field] === row[field]))
    throw new UserError(correctTexts[context.language].faults.unchanged);
  return reason === '' ? ask() : writeCorrection(line, reason, context, { row, names });
}

/** Takes an attested line back by another line; without a reason a form asks for one. */
export async function reverseLine(line: Line, reason: string, context: Context): Promise<Answer> {
  if (reason !== '') return writeCorrection(line, reason, context);
  return openFilled(reversingForm(line, await numberNow(line, context), context.language), {});
}

/** Writes the line that takes an attested one back and, where there is one, the line `instead` of it. */
async function writeCorrection(
  line: Line,
  typed: string,
  context: Context,
  instead?: { readonly row: HoursRow; readonly names: Named },
): Promise<Answer> {
  const { account, language, now } = context;
  const reason = checkedReason(typed, context);
  const correction = { reason, now, source: account.platform, makeId: () => uuid() };
  const old = { row: rowOfLine(line), names: await namesNow(line, context) };
  const reversal = reversalOf(old.row, correction);
  const after = instead && { ...instead, row: replacementOf(old.row, instead.row, correction) };
  // Both count for what the line counted for; work in another municipality has that one's own rate.
  const fixing = after && placeKeyOf(after.row) !== placeKeyOf(line) ? undefined : fixingOf(line);
  return answer(correctedCard(language, old, reversal, after, dayOf(now)), [
    createHours(reversal, old.names, fixingOf(line)),
    ...(after === undefined ? [] : [createHours(after.row, after.names, fixing)]),
  ]);
}

const fixingOf = ({ perHour, rateSource, isPersonalRate, maxMinutesPerYear }: Line): Fixing => ({
  ...{ perHour, rateSource, isPersonalRate, maxMinutesPerYear },
});

/** Takes the line of the form back. */
export async function submitReversal(values: Values, id: string, context: Context): Promise<Answer> {
  const line = await ownLine(id, context);
  if (!(await mustCorrect(line, context)))
    throw new UserError(correctTexts[context.language].faults.unchanged);
  const form = reversingForm(line, await numberNow(line, context), context.language);
  const one = read(form, values);
  return 'errors' in one ? refill(form, values, one.errors) : reverseLine(line, one.filled.reason, context);
}

/** Refuses to delete what is handed in, and a correction's line among others: its two lines go together, or the sums would be wrong. */
export function refuseParts(lines: readonly Line[], context: Context): void {
  for (const line of lines) refuseHandedIn(line, context);
  if (lines.some(({ correctsId }) => correctsId !== null))
    throw new UserError(correctTexts[context.language].faults.oneByOne);
}

/** Deletes a correction that isn't attested: the line that takes back and the new one go together. */
export async function removeCorrection(line: Line, context: Context): Promise<Answer> {
  const { language } = context;
  const { faults } = correctTexts[language];
  const { all, gone } = await goingWith(line, context);
  if (gone === undefined) {
    const isHandedIn = all.some(({ id, state }) => id !== line.id && state === 'submitted');
    const { day } = all.find(({ state }) => state === 'submitted') ?? line;
    throw new UserError(
      isHandedIn ? faults.otherSubmitted(withdrawing(day, language)) : faults.otherAttested,
    );
  }
  return answer(correctionRemovedCard(language, gone), await removing(gone, context));
}

/** All lines of a line's correction, and those that go when the line, still open, is deleted; undefined where it can't be. */
export async function goingWith(line: Line, { database }: Context) {
  const all = await listCorrecting(database, line.personId, line.correctsId ?? '');
  return { all, gone: removedWith(line, all) };
}
