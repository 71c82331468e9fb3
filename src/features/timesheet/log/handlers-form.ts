import { dayOf, isDay } from '../../../calendar/days.ts';
import { formatMinutes } from '../../../calendar/format.ts';
import { type Answer, formErrors } from '../../../chat/feature.ts';
import type { Values } from '../../../chat/form/form.ts';
import { isOpen } from '../../../domain/months.ts';
import type { Language } from '../../../language.ts';
import { isVisible, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { loggers } from '../../rights.ts';
import { rewriteLine } from '../change/handlers.ts';
import { ownLine, whereLinesStand } from '../change/handlers-line.ts';
import { correctionFormOf, reasonFault } from '../correct/handlers.ts';
import { parseHours } from '../read/parse.ts';
import type { HoursDraft } from '../read/parse-reading.ts';
import { financingOf, longestActivity } from '../rules.ts';
import type { Line } from '../store.ts';
import { texts } from '../texts.ts';
import { faultText } from './cards-faults.ts';
import { allNames, formFor } from './handlers-read.ts';
import { saveDraft } from './handlers-save.ts';

/** An activity that no duration can be mistaken for, to read a duration by itself with. */
const noActivity = 'x';

/** Saves the form: a new line, or the changed one whose id it carries. */
export async function saveForm(given: Values, lineId: string, today: Context): Promise<Answer> {
  const line = lineId === '' ? undefined : await ownLine(lineId, today);
  if (line === undefined && !loggers.may(today)) throw new UserError(await loggers.refusal(today));
  const context = line === undefined ? today : await whereLinesStand([line], today);
  const filledIn = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const values = { ...shownValues(line, context), ...filledIn };
  const { draft, errors } = readForm(values, context);
  // A line may have been attested since the form was opened: then it is corrected, with a reason.
  const isAttested = line !== undefined && !isOpen(line);
  const reason = trim(values.reason ?? '');
  const unreasoned = isAttested ? reasonFault(reason, context) : undefined;
  if (unreasoned !== undefined) errors.reason = unreasoned;
  const fail = async (faults: Readonly<Record<string, string>>) => {
    const form = await formFor(context, draft, { line, duration: values.duration });
    if (line === undefined || !isAttested) return formErrors(form, faults);
    return formErrors(await correctionFormOf(form, line, reason, context), faults);
  };
  if (draft.minutes === undefined || Object.keys(errors).length > 0) return fail(errors);
  const whole: HoursDraft = { ...draft, minutes: draft.minutes };
  // A goal brings its theme along to a line that has none, and takes none away from one that does.
  if (whole.theme === '' && (line === undefined || choosesPlan(whole, line))) delete whole.theme;
  try {
    return await (line === undefined
      ? saveDraft(whole, context, await allNames(context))
      : rewriteLine(line, whole, context, reason));
  } catch (error) {
    if (error instanceof UserError) return fail({ day: error.message });
    throw error;
  }
}

/** What the form showed in the fields that can't be empty: some clients leave out what was not touched. */
function shownValues(line: Line | undefined, { now, language }: Context): Values {
  if (line === undefined) return { day: dayOf(now) };
  const { day, activity, financing, minutes } = line;
  return { day, activity, financing, duration: formatMinutes(minutes, language) };
}

type ReadForm = {
  readonly draft: Omit<HoursDraft, 'minutes'> & { readonly minutes?: number };
  readonly errors: Record<string, string>;
};

function readForm(values: Values, context: Context): ReadForm {
  const words = texts[context.language].faults;
  const errors: Record<string, string> = {};
  const time = readDuration(values.duration ?? '', context);
  if (typeof time === 'string') errors.duration = time;
  const activity = trim(values.activity ?? '');
  if (!isVisible(activity)) errors.activity = words.activity;
  if (activity.length > longestActivity) errors.activity = words.activityTooLong(longestActivity);
  const day = values.day ?? '';
  if (day === '') errors.day = words.day;
  else if (!isDay(day)) errors.day = words.noSuchDay(day);
  const draft = {
    ...(typeof time === 'string' ? {} : time),
    day,
    activity,
    theme: values.theme ?? '',
    ...planOf(values.plan),
    financing: financingOf(values.financing),
    ...(values.municipality === undefined ? {} : { municipality: values.municipality }),
  };
  return { draft, errors };
}

/** The goal or the measure of the form's choice (`goal 2`, `measure 3`); where none is chosen nothing changes. */
function planOf(value: string | undefined): { goal?: number; measure?: number } {
  const found = /^(goal|measure) (\d{1,6})$/.exec(value ?? '');
  if (found === null) return value === 'none' ? { goal: 0, measure: 0 } : {};
  return found[1] === 'goal' ? { goal: Number(found[2]), measure: 0 } : { measure: Number(found[2]) };
}

/** Whether the form ties a line to another measure or goal than the one it has. */
const choosesPlan = ({ goal = 0, measure = 0 }: HoursDraft, line: Line): boolean =>
  measure > 0 ? measure !== line.measure?.number : goal > 0 && goal !== line.goal?.number;

/** Minutes, and from–to where a range was typed; or what is wrong. */
function readDuration(
  text: string,
  { now, language }: Context,
): Pick<HoursDraft, 'minutes' | 'from' | 'to'> | string {
  const reading = parseHours(`${text} ${noActivity}`, { now });
  if (reading.kind === 'impossible') return faultText(reading.fault, language);
  if (reading.kind === 'choice' && reading.about === 'minutes')
    return durationCanBe(text, reading.choices, language);
  if (reading.kind !== 'clear' || reading.entry.activity !== noActivity)
    return texts[language].faults.duration;
  const { minutes, from, to } = reading.entry;
  return { minutes, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Says what a duration such as '1.30' can mean, and how to type what is meant. */
function durationCanBe(text: string, choices: readonly HoursDraft[], language: Language): string {
  const words = texts[language];
  const asked = choices.filter(({ activity }) => activity === noActivity);
  const [first, ...others] = [...new Set(asked.map(({ minutes }) => formatMinutes(minutes, language)))];
  if (first === undefined) return words.faults.duration;
  return words.faults.durationCanBe(trim(text), [first, ...others]);
}
