import { dayOf } from '../../../calendar/days.ts';
import type { Answer } from '../../../chat/answer.ts';
import { read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { loggers } from '../../rights.ts';
import { rewriteLine } from '../change/handlers.ts';
import { ownLine, whereLinesStand } from '../change/handlers-line.ts';
import type { HoursDraft } from '../read/parse-reading.ts';
import { placedDraftOf } from '../rules.ts';
import type { Line } from '../store.ts';
import { valuesOf } from './cards-form.ts';
import { formFor } from './handlers-read.ts';
import { saveDraft } from './handlers-save.ts';

/**
 * Saves the form: a new line, or the changed one whose id it carries. A line may have been attested since the form was
 * opened: then it is corrected, with a reason.
 */
export async function saveForm(given: Values, lineId: string, today: Context): Promise<Answer> {
  const line = lineId === '' ? undefined : await ownLine(lineId, today);
  if (line === undefined && !loggers.may(today)) throw new UserError(await loggers.refusal(today));
  const context = line === undefined ? today : await whereLinesStand([line], today);
  const filledIn = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const values = { ...shownValues(line, context), ...filledIn };
  const form = await formFor(context, { line });
  const one = read(form, values);
  if ('errors' in one) return refill(form, values, one.errors);
  const { duration, theme, plan, municipality, reason, ...rest } = one.filled;
  const draft = { ...rest, ...duration, ...plan, municipality: municipality.value };
  // A goal brings its theme along to a line that has none, and takes none away from one that does.
  const leavesTheme = theme === '' && (line === undefined || choosesPlan(draft, line));
  const whole: HoursDraft = leavesTheme ? draft : { ...draft, theme };
  try {
    return await (line === undefined ? saveDraft(whole, context) : rewriteLine(line, whole, context, reason));
  } catch (error) {
    if (error instanceof UserError) return refill(form, values, { day: error.message });
    throw error;
  }
}

/** What the form showed in the fields that can't be empty: some clients leave out what was not touched. */
function shownValues(line: Line | undefined, { now, language }: Context): Values {
  const draft = line === undefined ? { day: dayOf(now) } : placedDraftOf(line);
  const { theme: _theme, ...shown } = valuesOf(draft, language);
  return shown;
}

/** Whether the form ties a line to another measure or goal than the one it has. */
const choosesPlan = ({ goal = 0, measure = 0 }: HoursDraft, line: Line): boolean =>
  measure > 0 ? measure !== line.measure?.number : goal > 0 && goal !== line.goal?.number;
