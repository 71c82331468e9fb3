import { z } from 'zod';
import { dayOf } from '../../../calendar/days.ts';
import type { Change, Deed, Made } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { refuseChanged } from '../../../domain/deeds.ts';
import { isOpen, minutesOf } from '../../../domain/months.ts';
import { formatDay, formatMonth } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import { trim, upperFirst } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { loggers } from '../../rights.ts';
import {
  mayLogLike,
  monthsAfter,
  namesNow,
  numberNow,
  rowOfLine,
  whereLinesStand,
} from '../change/handlers-line.ts';
import { correctionName, lineWords } from '../correct/cards.ts';
import { goingWith, mustCorrect } from '../correct/handlers.ts';
import { lineName } from '../log/cards-choice.ts';
import { refuseFaulty, weigh } from '../log/handlers-save.ts';
import { financingOf, type HoursRow } from '../rules.ts';
import { findNames, findNewest, type Line, listById } from '../store.ts';
import { changeHours, createHours, namesOfLine, removeHours } from '../store-changes.ts';
import { texts } from '../texts.ts';
import { takeBackTexts } from './texts.ts';

/** A change with what it adds to the person's days, and what is told of it. */
type Back = { readonly change: Change; readonly says: string; readonly adds: readonly Added[] };
type Added = Pick<HoursRow, 'day' | 'minutes'>;
const away = ({ day, minutes }: HoursRow): Added => ({ day, minutes: -minutes });
/** Takes back what was logged, changed or deleted: each line is as it was before, if it may be so today. */
export async function takeBackHours(deed: Deed, context: Context): Promise<Answer> {
  const { actor, database } = context;
  const made = deed.changes.filter(({ model }) => model === 'Hours');
  const lines = await listById(
    database,
    actor.id,
    made.map(({ id }) => id),
  );
  for (const line of lines) await refuseClosed(line, context);
  await refuseChanged({ ...deed, changes: made }, context);
  const there = await whereLinesStand(lines, context);
  const backs: Back[] = [];
  for (const one of [...made].reverse()) {
    const line = lines.find(({ id }) => id === one.id);
    const back = line === undefined ? await putBack(one, backs, context) : await turnBack(one, line, there);
    backs.push(back);
  }
  backs.reverse();
  const sums = await monthSums(backs, context);
  return answer(
    card(...[...backs.map(({ says }) => says), ...sums].map((text) => paragraph(text))),
    backs.map(({ change }) => change),
  );
}

/** Refuses a line that has gone further than its person can follow, and says what to type instead. */
async function refuseClosed(line: Line, context: Context): Promise<void> {
  const { language } = context;
  if (isOpen(line) || !(await mustCorrect(line, context))) return;
  throw new UserError(takeBackTexts[language].attested(await numberNow(line, context)));
}

/** A line that stands: away with it where it was logged, or what it was before it was changed. */
async function turnBack({ kind, before }: Made, line: Line, context: Context): Promise<Back> {
  const { language, database } = context;
  const words = takeBackTexts[language];
  const now = rowOfLine(line);
  if (kind === 'created') {
    const change = removeHours(now, await namesNow(line, context));
    return { change, says: words.gone(lineWords(now, language)), adds: [away(now)] };
  }
  const row: HoursRow = wholeRow.parse({ ...now, ...before });
  const names = await findNames(database, row);
  const { rate } = await weigh(row, context);
  const ties = ({ theme, goal, measure }: Pick<Line, 'theme' | 'goal' | 'measure'>) =>
    [theme?.name, goal?.title, measure?.title].flatMap((name) => name ?? []);
  const says = words.changed(
    lineWords(now, language, ...ties(line)),
    lineWords(row, language, ...ties(names)),
  );
  return {
    change: changeHours(row, namesOfLine(names, rate)),
    says,
    adds: [away(now), row],
  };
}

/** A line that was deleted, as it was, where there is room for it and the person still logs there. */
async function putBack({ row, before }: Made, backs: readonly Back[], context: Context): Promise<Back> {
  const { language, database } = context;
  const line: HoursRow = wholeRow.parse(before ?? row);
  if (!mayLogLike(line, context)) throw new UserError(await loggers.refusal(context));
  const ground = await weigh(line, context);
  const sameDay = backs.flatMap(({ adds }) => adds).filter(({ day }) => day === line.day);
  refuseFaulty(line, ground.dayMinutes + minutesOf(sameDay), context);
  const change = createHours(line, namesOfLine(await findNames(database, line), ground.rate));
  const says = takeBackTexts[language].back(lineWords(line, language));
  return { change, says, adds: [line] };
}

/** What the months of the lines come to after it. */
async function monthSums(backs: readonly Back[], context: Context): Promise<string[]> {
  const { language } = context;
  const months = await monthsAfter(
    backs.flatMap(({ adds }) => adds),
    context,
  );
  return months.map(({ month, minutes }) => {
    const name = texts[language].monthSum(formatMonth(month, language));
    return `${upperFirst(name)}: ${formatHours(minutes)}.`;
  });
}

const [text, perhaps] = [z.string(), z.string().nullable()];
const wholeRow = z.object({
  ...{ id: text, personId: text, networkId: text, municipalityId: text, day: text, minutes: z.number() },
  ...{ from: perhaps, to: perhaps, activity: text, themeId: perhaps, goalId: perhaps, measureId: perhaps },
  ...{ financing: text.transform(financingOf), state: text, source: text, loggedAt: z.date() },
  ...{ correctsId: perhaps, reason: perhaps },
});

const lastOne = /^(?:(?:den|det|the)\s*)?(?:siste|sist|last|it|that)?(?:\s+(?:linj[ea]|line|one))?$/iu;

/** `timer angre` where nothing was done with hours today, or with a number: says what takes a line away. */
export async function explainUndo(text: string, context: Context): Promise<Answer> {
  const { actor, database, language, now } = context;
  const words = texts[language].faults;
  if (!lastOne.test(trim(text)))
    throw new UserError(words.undoTakesNone(/[1-9]\d{0,3}/.exec(text)?.[0] ?? '2'));
  const line = await findNewest(database, actor.id, now);
  if (line === undefined || dayOf(line.loggedAt) === dayOf(now)) throw new UserError(words.nothingToUndo);
  const number = await numberNow(line, context);
  const isCorrection = isOpen(line) && line.correctsId !== null;
  const gone = isCorrection ? (await goingWith(line, context)).gone : undefined;
  const name = gone === undefined ? lineName(line, language) : correctionName(language, gone);
  throw new UserError(words.undoTooLate(formatDay(dayOf(line.loggedAt), language), name, number));
}
