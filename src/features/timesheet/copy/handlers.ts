import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  type IsoWeek,
  isoWeekOf,
  weekRange,
} from '../../../calendar/days.ts';
import { type Answer, ask } from '../../../chat/answer.ts';
import { loggingPlaces } from '../../../domain/places.ts';
import { formatDay } from '../../../format/dates.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { linesNumbered } from '../change/handlers-line.ts';
import { readChange } from '../change/handlers-read.ts';
import { isReversing } from '../correct/rules.ts';
import { correctTexts } from '../correct/texts.ts';
import { weekName } from '../list/cards.ts';
import { choiceCard } from '../log/cards-choice.ts';
import { withId } from '../log/handlers-read.ts';
import { saveDraft } from '../log/handlers-save.ts';
import { placeOf } from '../log/rules-tags.ts';
import { preview } from '../many/handlers-save.ts';
import { mostLines } from '../many/rules.ts';
import type { HoursDraft } from '../read/parse-reading.ts';
import { draftOf, placeKeyOf } from '../rules.ts';
import { findLine, findNewest, type Line, listLines } from '../store.ts';
import { texts } from '../texts.ts';
import { type CopySource, readCopy, readRepeat } from './parse.ts';

/** `timer kopier i går`, `timer kopier 2 til onsdag`: one line is logged again at once, several after a look at them. */
export async function copyLines(text: string, context: Context): Promise<Answer> {
  const words = texts[context.language].faults;
  const anew = readRepeat(text, dayOf(context.now));
  if (anew !== undefined) return repeatLast(anew, context);
  const { source, target, badTarget } = readCopy(text, dayOf(context.now));
  if (badTarget !== undefined) throw new UserError(words.copyTo(badTarget.slice(0, 40)));
  const lines = await linesOf(source, context);
  const dayFor = source.kind === 'week' ? sameDayOf(source.week, target) : () => target;
  const drafts = lines
    .map((line) => ({ ...copyOf(line, context), day: dayFor(line.day) }))
    .filter(({ day }) => source.kind !== 'week' || day <= dayOf(context.now));
  const [only, ...others] = drafts;
  if (only === undefined) throw new UserError(words.weekAhead);
  if (others.length === 0) return saveDraft(only, context);
  if (drafts.length > mostLines) throw new UserError(words.tooMany(mostLines));
  return preview({ drafts, unclear: [] }, context);
}

/** The same day of the week that `target` is in. */
function sameDayOf(week: IsoWeek, target: Day): (day: Day) => Day {
  const weeksOn = daysBetween(weekRange(week).from, weekRange(isoWeekOf(target)).from);
  return (day) => addDays(day, weeksOn);
}

/** The button that logs a line again, today: by the line's id. */
export async function pressAgain(id: string, context: Context): Promise<Answer> {
  const { actor, database, language, now } = context;
  const line = await findLine(database, actor.id, id);
  if (line === undefined) throw new UserError(texts[language].faults.noLast);
  return saveDraft({ ...copyOf(line, context), day: dayOf(now) }, context);
}

/** The lines to copy, in the order in which they were logged. */
async function linesOf(source: CopySource, context: Context): Promise<Line[]> {
  const { actor, database, language, now } = context;
  const words = texts[language].faults;
  switch (source.kind) {
    case 'last':
      return [await lastWork(context)];
    case 'numbers': {
      const lines = await linesNumbered(source.numbers, context);
      const reversing = lines.find(isReversing);
      if (reversing !== undefined)
        throw new UserError(correctTexts[language].faults.reversingCopy(reversing.number));
      return lines.reverse();
    }
    case 'day':
    case 'week': {
      const isDay = source.kind === 'day';
      const days = isDay ? { from: source.day, to: source.day } : weekRange(source.week);
      const all = await listLines(database, actor.id, dayOf(now), days);
      const lines = all.filter((line) => !isReversing(line));
      if (lines.length > 0) return lines.reverse();
      throw new UserError(
        isDay
          ? words.nothingThatDay(formatDay(source.day, language))
          : words.nothingThatWeek(weekName(source.week, language)),
      );
    }
    case 'days':
      throw new UserError(words.copyOneDay);
    case 'unknown':
      throw new UserError(words.copyWhat);
  }
}

/** The line that was logged last. What takes an attested line back is no work to be done again. */
async function lastWork({ actor, database, language, now }: Context): Promise<Line> {
  const line = await findNewest(database, actor.id, now, { isWork: true });
  if (line === undefined) throw new UserError(texts[language].faults.noLast);
  return line;
}

const onceMore =
  /^(?:siste|last|igjen|på nytt|ein gong til|en gang til|once more|again|gang|gong)(?=\s|$)[\s,]*/iu;

/** `timer samme som sist 2t`: logs the last line again, today and with what is said in its place. */
export async function repeatLast(typed: string, context: Context): Promise<Answer> {
  const { actor, language, now } = context;
  const text = trim(typed).replace(onceMore, '');
  const line = await lastWork(context);
  const wish = trim(text) === '' ? { draft: {} } : await readChange(text, context);
  const again = (said: Partial<HoursDraft>): HoursDraft => ({
    ...repeated(copyOf(line, context), said),
    day: dayOf(now),
    ...said,
  });
  if ('choices' in wish) {
    const known = { places: loggingPlaces(actor), names: wish.names };
    return ask(choiceCard(language, wish.about, withId(wish.choices.map(again)), known));
  }
  return saveDraft(again(wish.draft), context);
}

/** A draft without what is said anew: another duration has no clock, another goal not the old measure. */
function repeated(draft: HoursDraft, said: Partial<HoursDraft>): HoursDraft {
  const { from, to, goal, measure, ...rest } = draft;
  return {
    ...rest,
    ...(from === undefined || to === undefined || said.minutes !== undefined ? {} : { from, to }),
    ...(said.goal !== undefined || said.measure !== undefined
      ? {}
      : { ...(goal === undefined ? {} : { goal }), ...(measure === undefined ? {} : { measure }) }),
  };
}

/** A line as a new one would be typed, in its own place where the person still has a role there. */
function copyOf(line: Line, { actor }: Context): HoursDraft {
  const municipality = placeKeyOf(line);
  const isTheirs = placeOf({ municipality }, loggingPlaces(actor)) !== undefined;
  return { ...draftOf(line), ...(isTheirs ? { municipality } : {}) };
}
