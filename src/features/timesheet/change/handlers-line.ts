import { dayOf, monthOf, monthRange } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { rateOfLine } from '../../../domain/money/rates/rates.ts';
import { isOpen, minutesOf, stateOf } from '../../../domain/months.ts';
import { formerRole, mayDo } from '../../../domain/rights.ts';
import { networkIdsOf, type Role } from '../../../domain/roles.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { refused, seeHours } from '../cards-refused.ts';
import { financingOf, type HoursRow } from '../rules.ts';
import {
  findLine,
  findNetworkName,
  findNewest,
  findOtherOwner,
  type Line,
  listNumbered,
  listRates,
  numberOf,
  sumMinutes,
} from '../store.ts';
import { type Named, namesOfLine, removeHours } from '../store-changes.ts';
import { texts } from '../texts.ts';
import type { Which } from './parse-which.ts';

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

/** Only a line that is not handed in can be changed or taken away. */
export function refuseHandedIn(line: Line, { language }: Context): void {
  const words = texts[language];
  if (!isOpen(line)) throw new UserError(words.faults.notDraft(words.states[stateOf([line])]));
}

/** The names behind a line's ids, and what an hour of it counts for. */
export const namesNow = async (line: Line, { database }: Context): Promise<Named> =>
  namesOfLine(line, rateOfLine(line, await listRates(database, line.networkId)));

/** Takes lines away. */
export const removing = (lines: readonly Line[], context: Context): Promise<Change[]> =>
  Promise.all(lines.map(async (line) => removeHours(rowOfLine(line), await namesNow(line, context))));

/** A line of the person's own. */
export async function ownLine(id: string, context: Context): Promise<Line> {
  const line = await findLine(context.database, context.actor.id, id);
  if (line === undefined) throw await notOwn([id], context);
  return line;
}

/**
 * Why lines aren't the person's own: another's of their networks are told to be that one's, and all else to be gone, so that
 * nobody's name is had by trying ids.
 */
export async function notOwn(
  ids: readonly string[],
  { database, actor, language }: Context,
): Promise<UserError> {
  const { faults } = texts[language];
  const name = await findOtherOwner(database, ids, { personId: actor.id, networkIds: networkIdsOf(actor) });
  return refused(name === undefined ? faults.gone : faults.theirs(name), seeHours(language));
}

/**
 * The context to change or take away lines of one's own in: whoever's role where a line stands has ended is there as
 * before, so that the line can be mended and handed in.
 */
export async function whereLinesStand(lines: readonly Line[], context: Context): Promise<Context> {
  const roles: Role[] = [];
  for (const { networkId, municipalityId, municipality } of lines) {
    const known = { roles: [...context.actor.roles, ...roles] };
    if (mayDo(known, 'hours.log', { networkId, municipalityId })) continue;
    const networkName = await findNetworkName(context.database, networkId);
    roles.push(formerRole({ networkId, networkName, municipalityId, municipalityName: municipality.name }));
  }
  if (roles.length === 0) return context;
  return { ...context, actor: { ...context.actor, roles: [...context.actor.roles, ...roles] } };
}

/** Whether somebody may log in the place of a line today. */
export const mayLogLike = (
  line: Pick<HoursRow, 'networkId' | 'municipalityId'>,
  { actor }: Context,
): boolean => mayDo(actor, 'hours.log', line);

/** The line that is meant; `typed` stands in the sentence that refuses where none is. */
export async function lineMeant(which: Which, typed: string, context: Context): Promise<Line> {
  const { actor, database, language, now } = context;
  const words = texts[language];
  if (typed === '') throw refused(words.faults.whichLine, seeHours(language));
  const [line] =
    typeof which === 'number'
      ? await linesNumbered([which], context)
      : [which && (await findNewest(database, actor.id, now))];
  if (!line) throw refused(words.faults.noNumber(typed.slice(0, 40)), seeHours(language));
  return line;
}

/** The lines that have these numbers, in the order of the list; refuses a number that none has. */
export async function linesNumbered(
  numbers: readonly number[],
  { actor, database, language, now }: Context,
): Promise<Line[]> {
  const lines = await listNumbered(database, actor.id, dayOf(now), numbers);
  const lost = numbers.find((number) => !lines.some((line) => line.number === number));
  if (lost !== undefined) throw refused(texts[language].faults.noNumber(String(lost)), seeHours(language));
  return lines;
}

/** The number that the list shows for a line now. */
export const numberNow = (line: Line, { database, now }: Context): Promise<number> =>
  numberOf(database, line, dayOf(now));

/** What the person's months come to once lines are added to them, month by month. */
export function monthsAfter(
  added: readonly Pick<HoursRow, 'day' | 'minutes'>[],
  { actor, database }: Context,
): Promise<{ readonly month: string; readonly minutes: number }[]> {
  const months = [...new Set(added.map(({ day }) => monthOf(day)))].sort();
  return Promise.all(
    months.map(async (month) => {
      const { from, to } = monthRange(month);
      const own = added.filter(({ day }) => monthOf(day) === month);
      return { month, minutes: (await sumMinutes(database, actor.id, from, to)) + minutesOf(own) };
    }),
  );
}
