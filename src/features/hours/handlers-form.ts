import { dayOf, formatMinutes, isDay } from '../../calendar.ts';
import { type Answer, formErrors, openForm } from '../../chat/feature.ts';
import type { Values } from '../../chat/form.ts';
import { splitWords, trim } from '../../chat/text.ts';
import { UserError } from '../../chat/user-error.ts';
import { findDay } from '../../grammar/days.ts';
import type { Context } from '../context.ts';
import { faultText } from './cards.ts';
import { formFor, lineNumbered, ownLine, readTyped, saveNew } from './handlers.ts';
import { formWith, rewriteLine } from './handlers-edit.ts';
import { type HoursDraft, parseHours } from './parse.ts';
import type { Financing } from './parse-tags.ts';
import { longestActivity } from './rules.ts';
import { type Line, listThemes } from './store.ts';
import { texts } from './texts.ts';

/** An activity that no duration can be mistaken for, to read a duration by itself with. */
const noActivity = 'x';

/** `timer endre siste 3t`, `timer endre 2 i går`: what is typed replaces what it names, the rest stands. */
export async function changeLine(text: string, context: Context): Promise<Answer> {
  const words = texts[context.language].faults;
  const { words: which, rest } = splitWords(text, 1);
  if (which[0] === undefined) throw new UserError(words.nothingToChange);
  const line = await lineNumbered(which[0], context);
  if (rest === '') return openForm(await formWith(line, context));
  const themes = await listThemes(context.database, [line.networkId]);
  const reading = readTyped(rest, context, themes);
  switch (reading.kind) {
    case 'clear':
      return rewriteLine(line, withoutUnsaidDay(reading.entry, rest, context), context);
    case 'missing':
      return rewriteLine(line, withoutUnsaidDay(reading.draft, rest, context), context);
    case 'impossible':
      throw new UserError(faultText(reading.fault, context.language));
    case 'choice':
      throw new UserError(words.duration);
  }
}

/** A day that wasn't typed is read as today; for a change it means that the day stands. */
function withoutUnsaidDay(draft: Partial<HoursDraft>, text: string, context: Context): Partial<HoursDraft> {
  const { day, ...others } = draft;
  const isSaid = findDay(text, { today: dayOf(context.now), leaning: 'past' }).kind !== 'none';
  const said = isSaid ? draft : others;
  if (Object.keys(said).length === 0) throw new UserError(texts[context.language].faults.nothingToChange);
  return said;
}

/** Saves the form: a new line, or the changed one whose id it carries. */
export async function saveForm(given: Values, lineId: string, context: Context): Promise<Answer> {
  const line = lineId === '' ? undefined : await ownLine(lineId, context);
  const filledIn = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const values = { ...shownValues(line, context), ...filledIn };
  const { draft, errors } = readForm(values, context);
  const fail = async (faults: Readonly<Record<string, string>>) =>
    formErrors(await formFor(context, draft, lineId, '', values.duration), faults);
  if (draft.minutes === undefined || Object.keys(errors).length > 0) return fail(errors);
  const whole: HoursDraft = { ...draft, minutes: draft.minutes };
  if (line === undefined && whole.theme === '') delete whole.theme;
  try {
    return await (line === undefined ? saveNew(whole, context) : rewriteLine(line, whole, context));
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
  readonly errors: Readonly<Record<string, string>>;
};

function readForm(values: Values, context: Context): ReadForm {
  const words = texts[context.language].faults;
  const errors: Record<string, string> = {};
  const time = readDuration(values.duration ?? '', context);
  if (typeof time === 'string') errors.duration = time;
  const activity = trim(values.activity ?? '');
  if (activity === '') errors.activity = words.activity;
  if (activity.length > longestActivity) errors.activity = words.activityTooLong(longestActivity);
  const day = values.day ?? '';
  if (day === '') errors.day = words.day;
  else if (!isDay(day)) errors.day = words.noSuchDay(day);
  const draft = {
    ...(typeof time === 'string' ? {} : time),
    day,
    activity,
    theme: values.theme ?? '',
    financing: financingOf(values.financing),
    ...(values.municipality === undefined ? {} : { municipality: values.municipality }),
  };
  return { draft, errors };
}

const financingOf = (text: string | undefined): Financing =>
  text === 'tilskudd' || text === 'annet' ? text : 'egeninnsats';

/** Minutes, and from–to where a range was typed; or what is wrong. */
function readDuration(
  text: string,
  { now, language }: Context,
): Pick<HoursDraft, 'minutes' | 'from' | 'to'> | string {
  const reading = parseHours(`${text} ${noActivity}`, { now });
  if (reading.kind === 'impossible') return faultText(reading.fault, language);
  if (reading.kind !== 'clear' || reading.entry.activity !== noActivity)
    return texts[language].faults.duration;
  const { minutes, from, to } = reading.entry;
  return { minutes, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
