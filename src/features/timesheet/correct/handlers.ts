import { v7 as uuid } from 'uuid';
import { dayOf, monthOf } from '../../../calendar/days.ts';
import { formatMonth } from '../../../calendar/format.ts';
import { print } from '../../../chat/command.ts';
import { type Answer, answer } from '../../../chat/feature.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { workFields } from '../../../domain/line-hash.ts';
import { type Fixing, rateOfLine } from '../../../domain/money/rates.ts';
import { isOpen } from '../../../domain/months.ts';
import { listCoordinators } from '../../../domain/people.ts';
import type { Language } from '../../../language.ts';
import { upperFirst } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { numberNow, ownLine, rowOfLine } from '../change/handlers-line.ts';
import { said as months } from '../month/texts-said.ts';
import type { HoursRow } from '../rules.ts';
import { type Line, listRates } from '../store.ts';
import { createHours, type Named, namesOfLine, removeHours } from '../store-changes.ts';
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
  if (line.state === 'submitted') throw new UserError(faults.submitted(withdrawing(line.day, language)));
  if (line.state === 'locked') {
    const names = await listCoordinators(database, [line.networkId], context.now);
    throw new UserError(
      faults.locked(upperFirst(formatMonth(monthOf(line.day), language)), names.join(', ')),
    );
  }
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
  const names = await listCoordinators(database, [row.networkId], now);
  const month = upperFirst(formatMonth(monthOf(row.day), language));
  const { lockedMonth } = correctTexts[language].faults;
  const place = await findPlaceName(database, row.municipalityId);
  throw new UserError(lockedMonth(month, place, names.join(', ')));
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
  if (isSame(old, row)) throw new UserError(correctTexts[context.language].faults.unchanged);
  if (reason === '') return ask();
  const correction = writing(checkedReason(reason, context), context);
  const reversal = reversalOf(old, correction);
  const replacement = replacementOf(old, row, correction);
  const before = await namesNow(line, context);
  const lines = { old, row: replacement, reversal };
  const card = correctedCard(context.language, lines, { old: before, row: names }, dayOf(context.now));
  // Both count for what the line counted for; work in another municipality has that one's own rate.
  const isSamePlace = old.municipalityId === row.municipalityId && old.networkId === row.networkId;
  return answer(card, [
    createHours(reversal, before, fixingOf(line)),
    isSamePlace ? createHours(replacement, names, fixingOf(line)) : createHours(replacement, names),
  ]);
}

const isSame = (old: HoursRow, row: HoursRow): boolean =>
  workFields.every((field) => old[field] === row[field]);

const writing = (reason: string, { account, now }: Context) => ({
  reason,
  now,
  source: account.platform,
  makeId: () => uuid(),
});

async function namesNow(line: Line, { database }: Context): Promise<Named> {
  return namesOfLine(line, rateOfLine(line, await listRates(database, line.networkId)));
}

const fixingOf = ({ perHour, rateSource, isPersonalRate, maxMinutesPerYear }: Line): Fixing => ({
  ...{ perHour, rateSource, isPersonalRate, maxMinutesPerYear },
});

/** Takes an attested line back by another line; without a reason a form asks for one. */
export async function reverseLine(line: Line, reason: string, context: Context): Promise<Answer> {
  const old = rowOfLine(line);
  if (reason === '')
    return openFilled(reversingForm(old, await numberNow(line, context), context.language), {});
  const reversal = reversalOf(old, writing(checkedReason(reason, context), context));
  const names = await namesNow(line, context);
  const lines = { old, row: undefined, reversal };
  const card = correctedCard(context.language, lines, { old: names }, dayOf(context.now));
  return answer(card, [createHours(reversal, names, fixingOf(line))]);
}

/** Takes the line of the form back. */
export async function submitReversal(values: Values, id: string, context: Context): Promise<Answer> {
  const line = await ownLine(id, context);
  if (!(await mustCorrect(line, context)))
    throw new UserError(correctTexts[context.language].faults.unchanged);
  const form = reversingForm(rowOfLine(line), await numberNow(line, context), context.language);
  const one = read(form, values);
  return 'errors' in one ? refill(form, values, one.errors) : reverseLine(line, one.filled.reason, context);
}

/** Refuses to delete a correction's line among others: its two lines go together, or the sums would be wrong. */
export function refuseParts(lines: readonly Line[], { language }: Context): void {
  if (lines.some(({ correctsId }) => correctsId !== null))
    throw new UserError(correctTexts[language].faults.oneByOne);
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
  const changes = await Promise.all(
    gone.map(async (row) => {
      const whole = all.find(({ id }) => id === row.id) ?? line;
      return removeHours(row, await namesNow(whole, context));
    }),
  );
  return answer(correctionRemovedCard(language, gone), changes);
}

/** All lines of a line's correction, and those that go when the line, still open, is deleted; undefined where it can't be. */
export async function goingWith(line: Line, { database }: Context) {
  const all = await listCorrecting(database, line.personId, line.correctsId ?? '');
  return { all, gone: removedWith(rowOfLine(line), all.map(rowOfLine)) };
}
