import { type Answer, answer } from '../../../chat/answer.ts';
import { openFilled } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { isSubmitted } from '../../../domain/months.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { changesOf } from '../month/handlers-hand-in.ts';
import type { Month, MonthKey } from '../month/rules.ts';
import { said } from '../month/texts-said.ts';
import { listButton, returnForm, type Waiting } from './cards.ts';
import { monthSums, settledCard } from './cards-news.ts';
import { pickMonth, refuseOwn, seenMonth, whichWaiting, whyNotWaiting } from './handlers-authority.ts';
import { actFor, actForGiven } from './handlers-reason.ts';
import { attestTexts } from './texts.ts';

/** `timer returner Pia mars GRUNN`, `timer returner 2 GRUNN`: gives a month back; asks for the reason where none is given. */
export async function returnMonth(text: string, context: Context): Promise<Answer> {
  const picked = await pickMonth(text, context, true);
  const { read } = picked;
  if ('possible' in picked) {
    const typed = (_one: Waiting, name: string) => trim(`${name} ${read.rest}`);
    return whichWaiting(picked.possible, said.return, { value: typed, typed }, context);
  }
  const { month } = picked;
  return actFor(read.rest, await formOf(month, context), (reason) => giveBack(month, reason, context));
}

/** Asks why the month of a button is returned. */
export const openReturn = async (key: MonthKey, context: Context): Promise<Answer> =>
  openFilled(await formOf(await seenMonth(key, context), context), {});

/** Returns a month for the reason that the form gave. */
export async function submitReturn(values: Values, key: MonthKey, context: Context): Promise<Answer> {
  const month = await seenMonth(key, context);
  return actForGiven(values, await formOf(month, context), (reason) => giveBack(month, reason, context));
}

async function formOf(month: Month, context: Context) {
  await refuseOwn(month, context);
  if (!month.lines.some(isSubmitted)) throw new UserError(await whyNotWaiting(month, context));
  const { language, now } = context;
  return returnForm(month, monthSums(month, month.lines.filter(isSubmitted), now, language), language);
}

async function giveBack(month: Month, reason: string, context: Context): Promise<Answer> {
  const { actor, language, now } = context;
  const { deputyFor } = await refuseOwn(month, context);
  const lines = month.lines.filter(isSubmitted);
  const deed = { kind: 'returned' as const, reason, deputyFor };
  const settled = { kind: deed.kind, actorName: actor.name, deputyForName: deputyFor?.name ?? null };
  const told = {
    note: attestTexts[language].personTold(month.personName),
    ways: [listButton(language)],
  };
  return answer(
    settledCard({ ...settled, at: now, reason }, monthSums(month, lines, now, language), language, told),
    await changesOf(month, lines, deed, context),
  );
}
