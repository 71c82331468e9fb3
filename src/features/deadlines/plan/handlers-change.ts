import { type Day, dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { type Phrased, print } from '../../../chat/wording.ts';
import { readIn } from '../../../domain/agreements/following-words.ts';
import { networkIdsOf } from '../../../domain/roles.ts';
import { formatDay } from '../../../format/dates.ts';
import type { DayValue } from '../../../grammar/days/day-match.ts';
import { matchDays } from '../../../grammar/days/days.ts';
import { mayBePast } from '../../../grammar/days/years.ts';
import { type Kind, nameAtHead } from '../../../grammar/names.ts';
import { keyAt, restOf, tokenize } from '../../../grammar/tokens.ts';
import { comparable, shortened, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { isNextYear, refuseDayFault, whichDayCard } from '../../which-day.ts';
import { choose, loadOwn, mayChange, municipalityOf, readOverview } from '../handlers.ts';
import { type Deadline, isLapsed, titlesOf } from '../rules.ts';
import type { Item } from '../rules-items.ts';
import { findLinked, listCancelled, listCompletions } from '../store.ts';
import { changeCompletion, changeDeadline } from '../store-changes.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { cancelledCard, postponedCard, setCard, whichCancelledCard } from './cards.ts';
import { linkedElements } from './cards-linked.ts';
import { editOne, loadMovable } from './handlers.ts';
import { planTexts } from './texts.ts';

/** What picks from the list of deadlines by their numbers. */
const byNumber = [said.cancel, said.edit, said.postpone, said.complete, said.undo, said.nudge].map(
  ({ id }) => id,
);

/** The deadline that the words mean, with the list it is numbered in; the question which, where it isn't clear. */
async function chooseOwn<Value>(
  text: string,
  { wording, value, rest }: { wording: Phrased<Value>; value: (id: string) => Value; rest?: string },
  context: Context,
): Promise<Item | Answer> {
  const overview = await readOverview(context);
  const own = overview.items.filter(({ deadline }) => mayChange(deadline, context));
  const [only, ...others] = own;
  if (trim(text) === '' && only !== undefined && others.length === 0) return only;
  if (trim(text) === '' && only === undefined) throw new UserError(texts[context.language].none);
  // A row of dates is named by its first one, which may have passed.
  const row = own.find(
    ({ deadline }) => comparable(text) === comparable(`${deadline.title} ${deadline.due}`),
  );
  if (
    row !== undefined &&
    !own.some(({ deadline, due }) => deadline === row.deadline && due === deadline.due)
  )
    return row;
  const act = {
    wording,
    value: ({ deadline }: Item) => value(deadline.id),
    ...(rest === undefined ? {} : { rest }),
  };
  const found = choose(text, overview, context, act, own);
  return 'reply' in found ? found : found.item;
}

const asId = (id: string): string => id;

/** `frist endre N`: the form of a deadline. */
export async function editDeadline(text: string, context: Context): Promise<Answer> {
  const found = await chooseOwn(text, { wording: said.edit, value: asId }, context);
  return 'reply' in found ? found : editOne(found.deadline.id, context);
}

/** The last words of a text that name a day, and the text before them. */
function lastDay(text: string, today: Day): { rest: string; value: DayValue | undefined; named: string } {
  const tokens = tokenize(text);
  const match = matchDays(tokens, { today, leaning: 'future' })
    .filter(({ value }) => ['day', 'choice', 'impossible'].includes(value.kind))
    .at(-1);
  if (match === undefined) return { rest: text, value: undefined, named: '' };
  const named = restOf(tokens, [
    { from: 0, to: match.from },
    { from: match.to, to: tokens.length },
  ]);
  // 'utsett Plan til 15. mai': the word belongs to the day.
  const from = ['til', 'to'].includes(keyAt(tokens, match.from - 1)) ? match.from - 1 : match.from;
  return { rest: restOf(tokens, [{ from, to: match.to }]), value: match.value, named };
}

/** `frist utsett N DAG`: gives a deadline another date. */
export async function postpone(text: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const { rest, value, named } = lastDay(text, dayOf(now));
  if (value === undefined) {
    throw new UserError(planTexts[language].sayDay(print(said.postpone, language, '1 2024-04-30')));
  }
  const found = await chooseOwn(
    rest,
    { wording: said.postpone, value: (deadline) => ({ deadline, day: named }), rest: named },
    context,
  );
  return 'reply' in found ? found : postponeTo(found.deadline.id, { value, named }, context);
}

/** The buttons that postpone, to the day as it is typed. */
export async function pressPostpone(
  { deadline, day }: { readonly deadline: string; readonly day: string },
  context: Context,
): Promise<Answer> {
  const { value, named } = lastDay(day, dayOf(context.now));
  if (value === undefined) throw new UserError(texts[context.language].gone);
  return postponeTo(deadline, { value, named }, context);
}

async function postponeTo(
  id: string,
  { value, named }: { readonly value: DayValue; readonly named: string },
  context: Context,
): Promise<Answer> {
  const { database, language, now } = context;
  const words = texts[language];
  const today = dayOf(now);
  const before = await loadMovable(id, context);
  const name = `${before.title} ${before.due}`;
  if (before.repeat !== 'none')
    throw new UserError(planTexts[language].repeatsCannotMove(before.title, name));
  if (value.kind === 'impossible') refuseDayFault(value.why, language);
  const askDay = (question: string, days: readonly Day[]) =>
    ask(
      whichDayCard(question, days, language, {
        wording: said.postpone,
        value: (day) => ({ deadline: id, day }),
        rest: (day) => `${name} ${day}`,
      }),
    );
  if (value.kind === 'choice') return askDay(words.whichDay(before.title), value.days);
  if (value.kind !== 'day')
    throw new UserError(planTexts[language].sayDay(print(said.postpone, language, name)));
  const { day } = value;
  if (day < today) throw new UserError(words.dayHasPassed(formatDay(day, language)));
  if (mayBePast(day, named, today)) return askDay(isNextYear(day, language), [day]);
  if (day === before.due) throw new UserError(words.unchanged(before.title));
  const after: Deadline = { ...before, due: day };
  const municipality = await municipalityOf(before, context);
  const completions = await listCompletions(database, [before.id]);
  // Who is done already stays done: the reports go along to the new date.
  const moved = completions.map((completion) => changeCompletion(after, undefined, completion, { due: day }));
  const linked = linkedElements(before, after, await findLinked(database, before, language), language, today);
  return answer(card(...postponedCard(before, after, language, today).elements, ...linked), [
    changeDeadline(before, after, municipality),
    ...moved,
  ]);
}

/** `frist slett N`: takes a deadline away; it can be restored. */
export async function cancelDeadline(text: string, context: Context): Promise<Answer> {
  const found = await chooseOwn(text, { wording: said.cancel, value: asId }, context);
  return 'reply' in found ? found : cancelOne(found.deadline.id, context);
}

/** The button that takes a deadline away. */
export async function cancelOne(value: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const before = await loadOwn(value, context);
  if (before.cancelledAt !== null) throw new UserError(planTexts[language].alreadyCancelled(before.title));
  const after: Deadline = { ...before, cancelledAt: now };
  const municipality = await municipalityOf(before, context);
  const changes = [changeDeadline(before, after, municipality)];
  return { ...answer(cancelledCard(before, language), changes), takesOut: byNumber };
}

/** Deletes several that were set together, or makes them count again. */
export async function cancelMany(
  ids: readonly string[],
  cancelledAt: Date | null,
  context: Context,
): Promise<Answer> {
  const all = await Promise.all(ids.map((id) => loadOwn(id, context)));
  const changes = await Promise.all(
    all.map(async (before) =>
      changeDeadline(before, { ...before, cancelledAt }, await municipalityOf(before, context)),
    ),
  );
  const { cancelledMany, restoredMany } = planTexts[context.language];
  const told = (cancelledAt === null ? restoredMany : cancelledMany)(all.length, all[0]?.title ?? '');
  return { ...answer(card(paragraph(told)), changes), ...(cancelledAt && { takesOut: byNumber }) };
}

const cancelledNames: Kind<Deadline> = {
  namesOf: (one) => titlesOf(one).flatMap((title) => [title, `${title} ${one.due}`]),
  isTitle: true,
};

/** `frist gjenopprett [TITTEL]`: undoes a deletion; asks which where several are meant or none is named. */
export async function restoreDeadline(text: string, context: Context): Promise<Answer> {
  const { database, actor, language } = context;
  const all = await listCancelled(database, networkIdsOf(actor));
  const own = all
    .filter((deadline) => mayChange(deadline, context) && !isLapsed(deadline))
    .map((deadline) => readIn(deadline, language));
  const naming = nameAtHead(text, own, cancelledNames);
  const [only, ...others] = trim(text) === '' ? own : naming?.rest === '' ? naming.found : [];
  if (own.length === 0) throw new UserError(planTexts[language].nothingCancelled);
  if (only === undefined) throw new UserError(texts[language].notFound(shortened(text, 60)));
  return others.length === 0 && naming?.isSure !== false
    ? restoreOne(only.id, context)
    : ask(whichCancelledCard([only, ...others], language));
}

/** The button that restores a deadline. */
export async function restoreOne(value: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const before = await loadOwn(value, context);
  const words = planTexts[language];
  if (before.cancelledAt === null) throw new UserError(words.notCancelled(before.title));
  const after: Deadline = { ...before, cancelledAt: null };
  const municipality = await municipalityOf(before, context);
  return answer(setCard({ deadline: after, municipality }, words.restored, language, dayOf(now)), [
    changeDeadline(before, after, municipality),
  ]);
}
