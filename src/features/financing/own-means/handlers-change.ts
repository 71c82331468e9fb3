import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { button, type Phrased, print } from '../../../chat/wording.ts';
import type { Language } from '../../../language.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { refuseDayFault } from '../../which-day.ts';
import { askIfMuch } from '../handlers-much.ts';
import { takeSure } from '../rules-much.ts';
import { correctedCard, lineCard, removedCard } from './cards.ts';
import { correctForm, editForm, printed, type Said, valuesOf } from './cards-form.ts';
import { choose, listSeen, loadOwn, notesOn, refuseDay } from './handlers-find.ts';
import { readMeans } from './parse.ts';
import { isAttested, isReversing, type Numbered } from './rules.ts';
import { changeMeans, createMeans, freshLine, type Named, removeMeans } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** A line that a button names, and what was typed of it. */
type LineInWords = { readonly id: string; readonly words: string };

/** What picks from the list by its numbers. */
const byNumber = [said.edit, said.remove, said.correct, said.attest].map(({ id }) => id);

const isOpen = (line: Numbered): boolean => !isAttested(line);

/** `egeninnsats endre 2 [kr 45 000] [TIL HVA] [DAG] [bilag NR]`: the form, or the change. */
export async function editTyped(text: string, context: Context): Promise<Answer> {
  const found = await choose(text, said.edit, inWords, isOpen, context);
  return 'reply' in found ? found : edit(found.line, found.rest, context);
}

const inWords = (id: string, words: string): LineInWords => ({ id, words });

/** The button that opens the form of a line; with words behind it the change. */
export const pressEdit = async ({ id, words }: LineInWords, context: Context): Promise<Answer> =>
  edit(await loadOwn(id, context), words, context);

async function edit(line: Numbered, words: string, context: Context): Promise<Answer> {
  const { text, isSure } = takeSure(words);
  refuseFixed(line, context);
  const { values, isSaid } = mergedWith(line, text, context);
  return isSaid
    ? saveEdit(values, line.id, context, isSure)
    : openFilled(editForm(line.id, line.number, context.language), values);
}

/** A line with what is typed in the place of what it said. */
function mergedWith(line: Named, text: string, { language, now }: Context) {
  const { amount, purpose, day, voucher, reason, fault } = readMeans(text, dayOf(now));
  refuseDayFault(fault, language);
  const values = valuesOf({
    ...{ amount: amount ?? line.amount, purpose: purpose === '' ? line.purpose : purpose },
    ...{ day: day ?? line.day, voucher: voucher ?? line.voucher },
  });
  const isSaid = [amount, day, voucher].some((one) => one !== undefined) || purpose !== '';
  return { values: { ...values, reason: reason ?? '' }, isSaid, amount };
}

function refuseFixed(line: Numbered, { language }: Context): void {
  const { faults } = texts[language];
  const example = `${line.number} kr 45 000 ${texts[language].typed.because} …`;
  if (isAttested(line)) throw new UserError(faults.attested(print(said.correct, language, example)));
  if (isReversing(line)) throw new UserError(faults.reversing);
}

/** The button that opens a line's form as it stands. */
const anew =
  (wording: Phrased<LineInWords>, { id, number }: Numbered, language: Language) =>
  (label: string) =>
    button(wording, language, { label, value: { id, words: '' }, rest: String(number) });

/** The form of a changed line, handed in; its state is the line's id. What looks like a slip is asked about unless `isSure`. */
export async function saveEdit(
  values: Values,
  state: string,
  context: Context,
  isSure = false,
): Promise<Answer> {
  const { language } = context;
  const before = await loadOwn(state, context);
  refuseFixed(before, context);
  const form = editForm(before.id, before.number, language);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  const filled: Said = { ...given.filled, voucher: given.filled.voucher ?? null };
  await refuseDay(before.day, before, context);
  await refuseDay(filled.day, before, context);
  const much = isSure
    ? undefined
    : await askIfMuch(
        {
          ...{ amount: filled.amount, of: 'ownFinancingPerYear', place: before },
          ...{ wording: said.sure, typed: said.edit, said: { form: 'save', state, values } },
          rest: printed(filled, '', language, String(before.number)).rest,
          change: anew(said.edit, before, language),
        },
        context,
      );
  if (much !== undefined) return much;
  if (Object.keys(changeMeans(before, filled).row).length === 0)
    throw new UserError(texts[language].faults.unchanged);
  // Whoever changes a line answers for what it says, so that it is somebody else who attests it.
  const entered = { ...filled, enteredById: context.actor.id };
  const change = changeMeans(before, entered);
  const after = { ...before, ...entered };
  const about = { number: before.number, notes: await notesOn(after, context) };
  return answer(lineCard(texts[language].changed, after, before, about, language), [change]);
}

/** `egeninnsats slett 2`: takes a line away that isn't attested. */
export async function removeTyped(text: string, context: Context): Promise<Answer> {
  const found = await choose(text, said.remove, (id) => id, isOpen, context);
  return 'reply' in found ? found : pressRemove(found.line.id, context);
}

/** The button that does; the lines of a correction go together. */
export async function pressRemove(value: string, context: Context): Promise<Answer> {
  const line = await loadOwn(value, context);
  if (isAttested(line)) refuseFixed(line, context);
  await refuseDay(line.day, line, context);
  const together = (await listSeen(context)).filter(
    (one) => one.id === line.id || (line.correctsId !== null && one.correctsId === line.correctsId),
  );
  if (together.some(isAttested)) throw new UserError(texts[context.language].faults.gone);
  return { ...answer(removedCard(line, context.language), together.map(removeMeans)), takesOut: byNumber };
}

/** `egeninnsats rett 2 kr 45 000 fordi GRUNN`: the form, or the correction. */
export async function correctTyped(text: string, context: Context): Promise<Answer> {
  const found = await choose(text, said.correct, inWords, isAttested, context);
  return 'reply' in found ? found : correct(found.line, found.rest, context);
}

/** The choice of which line to correct: its form, or with words behind it the correction. */
export const pressCorrect = async ({ id, words }: LineInWords, context: Context): Promise<Answer> =>
  correct(await loadOwn(id, context), words, context);

async function correct(line: Numbered, words: string, context: Context): Promise<Answer> {
  const { text, isSure } = takeSure(words);
  refuseUncorrectable(line, context);
  const { values, isSaid } = mergedWith(line, text, context);
  return isSaid && values.reason !== ''
    ? saveCorrection(values, line.id, context, isSure)
    : openFilled(correctForm(line.id, line.number, context.language), values);
}

function refuseUncorrectable(line: Numbered, { language }: Context): void {
  const { faults } = texts[language];
  if (!isAttested(line))
    throw new UserError(faults.notAttested(print(said.edit, language, String(line.number))));
  if (line.isCorrected) throw new UserError(faults.corrected);
  if (isReversing(line)) throw new UserError(faults.reversing);
}

/** The form of a correction, handed in: one line takes the attested one back, and another stands in its place. */
export async function saveCorrection(
  values: Values,
  state: string,
  context: Context,
  isSure = false,
): Promise<Answer> {
  const { account, actor, language, now } = context;
  const before = await loadOwn(state, context);
  refuseUncorrectable(before, context);
  const form = correctForm(before.id, before.number, language);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  const { reason, voucher = null, ...rest } = given.filled;
  await refuseDay(before.day, before, context);
  await refuseDay(rest.day, before, context);
  if ((['amount', 'purpose', 'day'] as const).every((name) => rest[name] === before[name]))
    if (voucher === before.voucher) throw new UserError(texts[language].faults.unchanged);
  const { networkId, municipalityId, municipality } = before;
  const because = `${texts[language].typed.because} ${reason}`;
  const much = isSure
    ? undefined
    : await askIfMuch(
        {
          ...{ amount: rest.amount, of: 'ownFinancingPerYear', place: before },
          ...{ wording: said.sure, typed: said.correct, said: { form: 'corrected', state, values } },
          rest: printed({ ...rest, voucher }, because, language, String(before.number)).rest,
          change: anew(said.correct, before, language),
        },
        context,
      );
  if (much !== undefined) return much;
  const entered = { enteredById: actor.id, enteredAt: now, source: account.platform };
  const own = { ...{ networkId, municipalityId, correctsId: before.id, reason }, ...entered };
  const { day, purpose } = before;
  const reversing = freshLine({ ...own, day, purpose, voucher: before.voucher, amount: -before.amount });
  const after = rest.amount === 0 ? undefined : freshLine({ ...own, ...rest, voucher });
  const shown = after && { ...after, municipality, enteredBy: actor.name };
  const stands = changeMeans(before, {});
  return answer(correctedCard(before, shown, reason, await notesOn(reversing, context), language), [
    ...[{ ...stands, row: { state: before.state } }],
    ...[reversing, ...(after === undefined ? [] : [after])].map((line) => createMeans(line, municipality)),
  ]);
}
