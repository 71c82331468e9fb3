import { formatMonth } from '../../../calendar/format.ts';
import { type Answer, answer, formErrors, openForm } from '../../../chat/feature.ts';
import type { Values } from '../../../chat/form/form.ts';
import { isSubmitted } from '../../../domain/months.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { monthCard } from '../month/cards.ts';
import { changesOf, viewOf, withState } from '../month/handlers-hand-in.ts';
import { bareReason } from '../month/parse.ts';
import { keyOf, type Month } from '../month/rules.ts';
import { listButton, longestReason, returnForm } from './cards.ts';
import { pickMonth, refuseOwn, seenMonth, whyNotWaiting } from './handlers-authority.ts';
import { attestTexts } from './texts.ts';

/** `timer returner Pia mars GRUNN`, `timer returner 2 GRUNN`: gives a month back; asks for the reason where none is given. */
export async function returnMonth(text: string, context: Context): Promise<Answer> {
  const { read, month } = await pickMonth(text, context, true);
  await refuseUnsubmitted(month, context);
  const reason = bareReason(read.rest);
  if (reason === '') return openForm(returnForm(month, context.language, ''));
  const fault = faultIn(reason, context);
  if (fault !== undefined) throw new UserError(fault);
  return giveBack(month, reason, context);
}

/** Asks why the month of a button is returned. */
export async function openReturn(value: string, context: Context): Promise<Answer> {
  const month = await seenMonth(keyOf(value).key, context);
  await refuseUnsubmitted(month, context);
  return openForm(returnForm(month, context.language, ''));
}

/** Returns a month for the reason that the form gave. */
export async function submitReturn(values: Values, state: string, context: Context): Promise<Answer> {
  const month = await seenMonth(keyOf(state).key, context);
  await refuseUnsubmitted(month, context);
  const reason = trim(values.reason ?? '');
  const fault = faultIn(reason, context);
  if (fault !== undefined) return formErrors(returnForm(month, context.language, reason), { reason: fault });
  return giveBack(month, reason, context);
}

async function refuseUnsubmitted(month: Month, context: Context): Promise<void> {
  await refuseOwn(month, context);
  if (!month.lines.some(isSubmitted)) throw new UserError(await whyNotWaiting(month, context));
}

function faultIn(reason: string, { language }: Context): string | undefined {
  const { faults } = attestTexts[language];
  const { length } = [...reason];
  if (length === 0) return faults.reason;
  return length > longestReason ? faults.reasonTooLong(longestReason, length) : undefined;
}

async function giveBack(month: Month, reason: string, context: Context): Promise<Answer> {
  const { language } = context;
  const words = attestTexts[language];
  const { deputyFor } = await refuseOwn(month, context);
  const deed = { kind: 'returned' as const, reason, deputyFor };
  const changes = await changesOf(month, month.lines.filter(isSubmitted), deed, context);
  const lead = words.returned(month.personName, formatMonth(month.month, language));
  const notes = [`${words.form.reason} ${reason}`, words.personTold(month.personName)];
  const view = { ...(await viewOf(month, context)), events: [] };
  const after = withState(month, isSubmitted, 'returned');
  return answer(monthCard(lead, after, view, [listButton(language)], ...notes), changes);
}
