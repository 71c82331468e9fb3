import type { Change } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { buttons, card, paragraph } from '../../../chat/card.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { button } from '../../../chat/wording.ts';
import { isOpen } from '../../../domain/months.ts';
import { comparable, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { listGoals } from '../../plan/store.ts';
import { said as plan } from '../../plan/texts-said.ts';
import { changeLine, rewriteLine } from '../change/handlers.ts';
import { lineMeant, linesNumbered, notOwn, numberNow, whereLinesStand } from '../change/handlers-line.ts';
import { readChange } from '../change/handlers-read.ts';
import { readWhich } from '../change/parse-which.ts';
import { mustCorrect } from '../correct/handlers.ts';
import { valuesOf } from '../log/cards-form.ts';
import { mostLines } from '../many/rules.ts';
import { groupMonths, isOver } from '../month/rules.ts';
import { lineNoun, readNumbers } from '../read/parse-numbers.ts';
import type { HoursDraft } from '../read/parse-reading.ts';
import { draftOf, placeKeyOf } from '../rules.ts';
import { type Line, listById } from '../store.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { givenText, printNumbers, tiedCard, tieForm } from './cards.ts';
import { tieTexts } from './texts.ts';

/** What several lines can be given at once. */
type Ties = Pick<Partial<HoursDraft>, 'theme' | 'goal' | 'measure' | 'financing'>;

const several = new RegExp(
  `^(?:${lineNoun}\\s*)?(\\d{1,4}(?:\\s*(?:[-–,]|\\bog\\b|\\band\\b)\\s*\\d{1,4})+)\\s+((?:#|\\p{L}).*)$`,
  'isu',
);
const length = /^(?:t|h|tim\p{L}*|min\p{L}*|hours?|kvart\p{L}*)(?=[\s.]|$)/iu;

/** The numbers of several lines and what is said of them ('1-4 tiltak 3'); undefined for all other text. */
function readSeveral(
  text: string,
): { readonly numbers: readonly number[]; readonly rest: string } | undefined {
  const [, head = '', rest = ''] = several.exec(trim(text)) ?? [];
  const numbers = head === '' || length.test(rest) ? undefined : readNumbers(head);
  return numbers === undefined || numbers.length < 2 ? undefined : { numbers, rest };
}

/** `timer endre …`: of one line or of several; where only «tiltak» is said behind them it is asked which. */
export async function changeTyped(text: string, context: Context): Promise<Answer> {
  const several = readSeveral(text);
  if (several !== undefined) return changeSeveral(several, context);
  const { which, rest } = readWhich(text);
  if (which === undefined || !asksWhich(rest)) return changeLine(text, context);
  return askTie([await lineMeant(which, rest, context)], context);
}

/** Whether what is said of a line is but the word for a measure or a goal: then it is asked which. */
const asksWhich = (text: string): boolean => asking.has(comparable(trim(text)));

const asking = new Set(
  Object.values(texts).flatMap(({ measure, goal }) => [comparable(measure), comparable(goal)]),
);

/** `timer endre 1-4 tiltak 3` gives several lines the same tie or financing; without a number it asks which. */
async function changeSeveral(
  { numbers, rest }: { readonly numbers: readonly number[]; readonly rest: string },
  context: Context,
): Promise<Answer> {
  const { language } = context;
  if (numbers.length > mostLines) throw new UserError(texts[language].faults.tooMany(mostLines));
  const lines = await linesNumbered(numbers, context);
  if (asksWhich(rest)) return askTie(lines, context);
  const wish = await readChange(rest, context);
  if (!('draft' in wish)) throw new UserError(tieTexts[language].faults.onlyTies);
  const { theme: _t, goal: _g, measure: _m, financing: _f, ...others } = wish.draft;
  if (Object.keys(others).length > 0) throw new UserError(tieTexts[language].faults.onlyTies);
  return giveAll(lines, wish.draft, context);
}

/** Asks which measure the lines of a button are for. */
export const pressTie = async (ids: readonly string[], context: Context): Promise<Answer> =>
  askTie(await ownLines(ids, context), context);

/** Ties the lines of the form to what was chosen. */
export async function submitTie(values: Values, ids: readonly string[], context: Context): Promise<Answer> {
  const lines = await ownLines(ids, context);
  const form = await formOf(lines, context);
  const given = read(form, values);
  return 'errors' in given ? refill(form, values, given.errors) : giveAll(lines, given.filled.plan, context);
}

/** Asks which measure some lines are for. */
async function askTie(lines: readonly Line[], context: Context): Promise<Answer> {
  const form = await formOf(lines, context);
  const [only, ...others] = lines;
  const { plan: chosen } = only && others.length === 0 ? valuesOf(draftOf(only), context.language) : {};
  return openFilled(form, { plan: chosen });
}

async function ownLines(ids: readonly string[], context: Context): Promise<Line[]> {
  const lines = await listById(context.database, context.actor.id, ids);
  if (lines.length < ids.length) throw await notOwn(ids, context);
  return lines;
}

async function formOf(lines: readonly Line[], context: Context) {
  const { database, language } = context;
  const words = tieTexts[language];
  await refuseAttested(lines, context);
  const [first, ...others] = lines;
  if (first === undefined || others.some((line) => placeKeyOf(line) !== placeKeyOf(first)))
    throw new UserError(words.faults.places);
  const goals = await listGoals(database, [first]);
  if (goals.length === 0) {
    const way = button(plan.plan, language, {
      label: words.showPlan,
      value: placeKeyOf(first),
      rest: first.municipality.name,
    });
    throw new UserError(card(paragraph(words.faults.noPlan(first.municipality.name)), buttons(way)));
  }
  const numbers = await Promise.all(lines.map((line) => numberNow(line, context)));
  return tieForm(lines, printNumbers(numbers), { themes: [], goals }, language);
}

/** A line that is attested is corrected by itself, for that takes a reason. */
async function refuseAttested(lines: readonly Line[], context: Context): Promise<void> {
  const { language } = context;
  for (const line of lines) {
    if (isOpen(line) || !(await mustCorrect(line, context))) continue;
    const number = await numberNow(line, context);
    const words = tieTexts[language];
    const label = words.changeOne(number);
    throw new UserError(
      card(
        paragraph(words.faults.attested(number)),
        buttons(button(said.edit, language, { label, value: line.id, rest: String(number) })),
      ),
    );
  }
}

async function giveAll(lines: readonly Line[], ties: Ties, today: Context): Promise<Answer> {
  await refuseAttested(lines, today);
  const context = await whereLinesStand(lines, today);
  const changes: Change[] = [];
  for (const line of lines) changes.push(...(await rewriteLine(line, ties, context)).changes);
  const [month, ...others] = groupMonths(lines);
  const over = month && others.length === 0 && isOver(month.month, today.now) ? month : undefined;
  return answer(tiedCard(lines, givenText(ties, today.language), today.language, over), changes);
}
