import { dayOf } from '../../calendar.ts';
import { UserError } from '../../chat/user-error.ts';
import type { Context } from '../context.ts';
import type { Financing } from './parse-tags.ts';
import type { HoursRow } from './rules.ts';
import { findLine, findNewest, findNumbered, type Line } from './store.ts';
import { texts } from './texts.ts';

/** A line as its row, without the names behind its ids. */
export const rowOfLine = ({
  person: _p,
  municipality: _m,
  theme: _t,
  goal: _g,
  measure: _e,
  number: _n,
  ...row
}: Line): HoursRow => ({ ...row, financing: financingOf(row.financing) });

/** The line as its row; only one that is not handed in can be changed or taken away. */
export function draftRow(line: Line, { language }: Context): HoursRow {
  const words = texts[language];
  if (line.state !== 'draft' && line.state !== 'returned')
    throw new UserError(words.faults.notDraft(words.states[line.state] ?? line.state));
  return rowOfLine(line);
}

export const financingOf = (text: string | undefined): Financing =>
  text === 'tilskudd' || text === 'annet' ? text : 'egeninnsats';

/** A line of the person's own. */
export async function ownLine(id: string, context: Context): Promise<Line> {
  const line = await findLine(context.database, context.actor.id, id);
  if (line === undefined) throw new UserError(texts[context.language].faults.gone);
  return line;
}

export const isLast = (typed: string): boolean => ['siste', 'sist', 'last'].includes(typed.toLowerCase());

/** A line by the number that the list shows, or the one logged last for `siste`. */
export async function lineNumbered(typed: string, context: Context): Promise<Line> {
  const { actor, database, language, now } = context;
  const words = texts[language];
  if (typed === '') throw new UserError(words.faults.whichLine(words.typedRemove));
  const number = Number(typed);
  const hasNumber = Number.isInteger(number) && number > 0;
  const numbered = hasNumber ? await findNumbered(database, actor.id, dayOf(now), number) : undefined;
  const line = isLast(typed) ? await findNewest(database, actor.id, now) : numbered;
  if (line === undefined) throw new UserError(words.faults.noNumber(typed.slice(0, 40)));
  return line;
}
