import { dayOf } from '../../../calendar/days.ts';
import { type Answer, ask } from '../../../chat/answer.ts';
import { whichCard } from '../../../chat/which.ts';
import { loggingPlaces } from '../../../domain/places.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { trim } from '../../../text.ts';
import type { Context } from '../../context.ts';
import { loggers } from '../../rights.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { draftChoice, lineName } from './cards-choice.ts';
import { missingText } from './cards-faults.ts';
import { namesIn, openHours, readTyped, withId } from './handlers-read.ts';

/** A length of time with its unit, as it stands in what somebody tells of their work. */
const duration =
  /\d\s*(?:t|h|tim|timer?|timar|hours?|hrs?|min|minutt(?:er|ar)?|minutes?)(?![\p{L}\d])|(?:(?:en|ein|éin)\s+)?halv(?:annen|annan)?\s+time|halvanna|kvarter|hel(?:e)?\s+dag|heil(?:e)?\s+dag|all\s+day|kl\.?\s*\d{1,2}(?:[.:]\d\d)?\s*[-–]|(?:en|ein|éin|an|one|to|tre|fire|fem|seks|sju|åtte|two|three|four|five|six)\s+(?:time|timer|timar|hours?)(?![\p{L}])/iu;

/** What asks or tells of what is to come, and is no work that was done. */
const asks =
  /[?]|^\s*(?:når|kor|hvor|kva|hva|hvem|kven|kan|skal|må|when|where|what|who|how|can|should|do|is|are)(?![\p{L}])|(?<![\p{L}])(?:varer|varar|blir|skal|lasts|will)(?![\p{L}])/iu;

/** Who did it and that it was done: «jeg har jobbet», «brukte eg», «worked»; or that it is to be logged: «log 2 h». */
const telling =
  /^\s*(?:please\s+|vennligst\s+)?(?:før|logg|log|registrer|register)(?![\p{L}])\s*|(?<![\p{L}])(?:(?:jeg|eg|i|vi|we|har|have)\s+)*(?:jobb(?:et|a|ar)?|arbeid(?:et|de|er|a|d)?|bruk(?:te|t|er|ar)|satt|sat|hadde|had|var (?:på|i)|worked|spent|put in)(?:\s+(?:jeg|eg|vi|we))?(?![\p{L}])\s*/iu;

/** What leads from the time to what was done: «2 timer med planen». */
const leading = /^(?:med|på|til|i|with|on|for|in|at)\s+/iu;

/** A text longer than this is no sentence about a day's work. */
const longest = 300;

/** Whether a text tells of work with a time: in so many words, or with no more than a day on either side of the time. */
function isWork(text: string, { index, 0: time }: RegExpExecArray, { now }: Context): boolean {
  const isDay = (part: string): boolean => {
    const found = findDay(part, { today: dayOf(now), leaning: 'past' });
    return found.kind !== 'none' && found.rest === '';
  };
  const before = trim(text.slice(0, index));
  return telling.test(text) || before === '' || isDay(before) || isDay(text.slice(index + time.length));
}

/**
 * What somebody tells of their work as the line that it may become, asked about: «jeg jobbet 2 timer med planen i går», or
 * the line alone without its command.
 */
export async function guessHours(text: string, context: Context): Promise<Answer | undefined> {
  const { actor, language } = context;
  if (text.length > longest || asks.test(text) || !loggers.may(context)) return undefined;
  const time = duration.exec(text);
  if (time === null || !isWork(text, time, context)) return undefined;
  const told = text.replace(telling, '');
  const reading = readTyped(told, context, await namesIn(told, context));
  if (reading.kind === 'missing' && reading.draft.minutes !== undefined)
    return openHours(context, reading.draft, { intro: missingText(reading, language) });
  const drafts =
    reading.kind === 'clear' ? [reading.entry] : reading.kind === 'choice' ? reading.choices : [];
  if (drafts.length === 0) return undefined;
  const lines = withId(drafts.map((draft) => ({ ...draft, activity: draft.activity.replace(leading, '') })));
  const words = texts[language];
  const [only, another] = lines.map((line) => lineName(line, language));
  const isOne = only !== undefined && another === undefined;
  const places = loggingPlaces(actor);
  const choices = lines.map((line) =>
    draftChoice(language, line, isOne ? words.yesLog : lineName(line, language), places),
  );
  const question = isOne ? words.shallILog(only) : words.whichToLog;
  return ask(whichCard(said.choose, language, question, choices, { remark: words.notYet }));
}
