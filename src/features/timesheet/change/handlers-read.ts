import { dayOf } from '../../../calendar/days.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { faultText } from '../log/cards-faults.ts';
import { namesIn, readTyped } from '../log/handlers-read.ts';
import type { Names } from '../log/rules-tags.ts';
import type { ChoiceAbout, HoursDraft } from '../read/parse-reading.ts';
import { texts } from '../texts.ts';
import { withoutLabel } from './parse.ts';

/** What a change says: the parts of a line that it names, or several readings of them. */
export type Wish = { readonly draft: Partial<HoursDraft> } | OpenWish;
export type OpenWish = {
  readonly about: ChoiceAbout;
  readonly choices: readonly Partial<HoursDraft>[];
  readonly names: Names;
};

const newActivity = /^(?:aktivitet|aktiviteten|activity)(?:\s*:|\s+(?:til|to)\s|\s)\s*/iu;
/** Whether a change says outright that what follows is the activity. */
export const namesActivity = (typed: string): boolean => newActivity.test(typed);
/** An activity that can be mistaken for nothing else, to read the rest of a change by itself with. */
const noActivity = 'xyz';

/** Reads what a change says; a part that it doesn't name is missing. Throws where it says nothing. */
export async function readChange(typed: string, context: Context): Promise<Wish> {
  const { language } = context;
  // Alone, a number that no measure has is not taken for the new activity.
  const text = withoutLabel(typed, dayOf(context.now)).replace(numberedTag, '#$1$2');
  if (newActivity.test(text)) {
    const activity = trim(text.replace(newActivity, ''));
    if (activity !== '') return { draft: { activity } };
  }
  const names = await namesIn(text, context);
  const open = openTag(text, names, context) ?? (await wordAlone(text, context));
  if (open !== undefined) return { about: 'tag', names, ...open };
  // With an activity of its own nothing that is said is taken for one: not a measure's title, not a doubtful '1.30'.
  const bare = readTyped(`${noActivity} ${text}`, context, names);
  const hasActivity = !isBare(bare);
  const reading = hasActivity ? readTyped(text, context, names) : bare;
  if (reading.kind === 'impossible') throw new UserError(faultText(reading.fault, language));
  if (reading.kind !== 'clear' && reading.unread !== undefined && !reading.unread.startsWith('#'))
    throw new UserError(`${texts[language].unread(reading.unread)} ${texts[language].dayForChange}`);
  if (reading.kind === 'choice' && reading.about === 'day' && !isDaySaid(text, context))
    return { about: 'day', choices: daysOf(reading.choices, hasActivity), names };
  const said = (draft: Partial<HoursDraft>) => saidIn(text, draft, hasActivity, context);
  if (reading.kind === 'choice') return { about: reading.about, choices: reading.choices.map(said), names };
  const draft = said(reading.kind === 'clear' ? reading.entry : reading.draft);
  if (Object.keys(draft).length === 0) throw new UserError(texts[language].faults.nothingToChange);
  return { draft };
}

const numberedTag = /^(tiltak|delmål|measure|goal)\s+(\d+)$/iu;

/** The things that a tag can mean, where it can mean several; a line that has no duration is not asked about them. */
function openTag(text: string, names: Names, context: Context): TagChoices | undefined {
  if (!text.includes('#')) return undefined;
  const reading = readTyped(`1 t ${noActivity} ${text}`, context, names);
  if (reading.kind !== 'choice' || reading.about !== 'tag') return undefined;
  if (!isBare(reading)) return undefined;
  return { choices: reading.choices.map((choice) => tagsIn(text, choice, context)) };
}

type TagChoices = { readonly choices: readonly Partial<HoursDraft>[]; readonly names?: Names };

/** A single word that a tag is called by can be the new activity as well: 'næring', 'tilskudd'. */
async function wordAlone(text: string, context: Context): Promise<TagChoices | undefined> {
  if (!/^\p{L}[\p{L}-]+$/u.test(text)) return undefined;
  const tag = `#${text}`;
  const names = await namesIn(tag, context);
  const reading = readTyped(`1 t ${noActivity} ${tag}`, context, names);
  if (reading.kind !== 'clear' || !isBare(reading)) return undefined;
  return { choices: [tagsIn(tag, reading.entry, context), { activity: text }], names };
}

/** What a reading is tied to, and the day where one was said. */
function tagsIn(
  text: string,
  { minutes: _m, from: _f, to: _t, ...rest }: Partial<HoursDraft>,
  context: Context,
): Partial<HoursDraft> {
  return saidIn(text, rest, false, context);
}

const isBare = (reading: ReturnType<typeof readTyped>): boolean => {
  if (reading.kind === 'clear') return reading.entry.activity === noActivity;
  if (reading.kind === 'choice') return reading.choices.every(({ activity }) => activity === noActivity);
  return reading.kind === 'missing' && reading.draft.activity === noActivity;
};

const isDaySaid = (text: string, { now }: Context): boolean =>
  findDay(text, { today: dayOf(now), leaning: 'past' }).kind !== 'none';

/** The days that a mistyped word may mean; as no day at all it would leave the line's own. */
function daysOf(choices: readonly HoursDraft[], hasActivity: boolean): Partial<HoursDraft>[] {
  return choices.map(({ activity, ...rest }) => (hasActivity ? { ...rest, activity } : rest));
}

/** What of a reading was said: a day that wasn't is read as today, but for a change it means that the day stands. */
function saidIn(
  text: string,
  { day, activity, ...rest }: Partial<HoursDraft>,
  hasActivity: boolean,
  context: Context,
): Partial<HoursDraft> {
  const isSaid = isDaySaid(text, context);
  return {
    ...rest,
    ...(day === undefined || !isSaid ? {} : { day }),
    ...(activity === undefined || !hasActivity ? {} : { activity }),
  };
}
