import { type Day, dayOf } from '../../calendar/days.ts';
import { type Answer, answer, ask } from '../../chat/answer.ts';
import { card, heading, paragraph } from '../../chat/card.ts';
import { mostAsked, whichCard } from '../../chat/which.ts';
import type { Phrased } from '../../chat/wording.ts';
import { readIn } from '../../domain/agreements/following-words.ts';
import { addMonths, datesBetween } from '../../domain/occurrences.ts';
import { mayDo } from '../../domain/rights.ts';
import { networkIdsOf } from '../../domain/roles.ts';
import { shortened, trim } from '../../text.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import {
  completeButtons,
  deadlineCard,
  deadlinesCard,
  hasManyMunicipalities,
  line,
  numbered,
  placeElements,
  viewOf,
} from './cards.ts';
import { readFacts } from './complete/store-facts.ts';
import { agreementButtons } from './plan/cards-following.ts';
import { type Deadline, isDateOf } from './rules.ts';
import {
  coordinatedOn,
  type Facts,
  type Item,
  isOfSeveral,
  itemsFor,
  itemsOn,
  keyOf,
  type LineKey,
  pickItem,
} from './rules-items.ts';
import { findAgreementOf, findDeadline, findMunicipality } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** A person's lines, with what they were made from. */
export type Overview = { readonly items: readonly Item[]; readonly facts: Facts; readonly today: Day };

/** Reads the person's lines, and what they are made from. */
export async function readOverview({ actor, database, now }: Context): Promise<Overview> {
  const today = dayOf(now);
  const facts = await readFacts(database, actor, today);
  return { items: itemsFor(actor, facts, today), facts, today };
}

const allWords = new Set(['alle', 'all', 'alt']);

/** `frist`: mine, nearest first; `frist liste alle` adds what is done and the dates of a year ahead. */
export async function listMine(text: string, context: Context): Promise<Answer> {
  const overview = await readOverview(context);
  const words = trim(text);
  if (words === '') return answer(deadlinesCard(overview.items, undefined, context.language, overview.today));
  if (allWords.has(words.toLowerCase())) {
    return answer(
      deadlinesCard(overview.items, othersOf(overview, context), context.language, overview.today),
    );
  }
  const found = choose(words, overview, context, { wording: said.show, value: keyOf });
  return 'reply' in found ? found : showItem(found.item, overview, context);
}

/** The dates of the last year and the next that the list leaves out: done already, or further ahead. */
function othersOf({ items, facts, today }: Overview, { actor }: Context): Item[] {
  const nameOf = (item: Item) => said.show.carries.write(keyOf(item));
  const listed = new Set(items.map(nameOf));
  return facts.deadlines
    .flatMap((deadline) =>
      datesBetween(deadline, addMonths(today, -12), addMonths(today, 12)).flatMap((due) =>
        itemsOn(actor, deadline, due, facts),
      ),
    )
    .filter((item) => !listed.has(nameOf(item)))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .slice(0, 30);
}

/** `frist i dag`: what falls due today, done and not, with the ways to report done what the person may. */
export async function listToday(_text: string, context: Context): Promise<Answer> {
  const { items, today } = await readOverview(context);
  const { language } = context;
  const words = texts[language];
  const view = viewOf(items, language, today);
  const lines = numbered(items).filter(({ item }) => item.due === today);
  return answer(
    card(
      heading(words.today),
      ...lines.map(({ item, number }) => paragraph(line(item, number, view))),
      lines.length === 0 && paragraph(words.noneToday),
      ...lines.flatMap(({ item }) =>
        mayChange(item.deadline, context) ? placeElements(item, language) : [],
      ),
      completeButtons(lines, language),
    ),
  );
}

/** The button that shows one line. */
export async function showOne(key: LineKey, context: Context): Promise<Answer> {
  const overview = await readOverview(context);
  return showItem(findItem(key, overview, context), overview, context);
}

async function showItem(item: Item, { items, today }: Overview, context: Context): Promise<Answer> {
  const { database, language } = context;
  const isChanger = mayChange(item.deadline, context);
  const agreement = isChanger ? await findAgreementOf(database, item.deadline) : undefined;
  const moving = agreement === undefined ? [] : agreementButtons(item.deadline, agreement, language);
  const ways = isChanger ? moving : undefined;
  return answer(deadlineCard(item, hasManyMunicipalities(items), ways, language, today));
}

/** The line that a button names; a UserError where it is gone or not the person's. */
export function findItem(key: LineKey, overview: Overview, context: Context): Item {
  const item = lookUp(key, overview.facts, context);
  if (item === undefined) throw new UserError(texts[context.language].gone);
  return item;
}

/** The person's line, listed or not; undefined where there is none. */
export function lookUp(key: LineKey, facts: Facts, { actor }: Context): Item | undefined {
  const { due } = key;
  const deadline = facts.deadlines.find(({ id }) => id === key.deadline);
  if (deadline === undefined || !isDateOf(deadline, due)) return undefined;
  const isMeant = ({ municipality }: Item) => municipality?.id === key.municipality;
  return (
    itemsOn(actor, deadline, due, facts).find(isMeant) ??
    coordinatedOn(actor, deadline, due, facts).find(isMeant)
  );
}

/** Whether the person may change a deadline: who coordinates its network, and who set it where they could set it today. */
export const mayChange = (deadline: Deadline, { actor }: Context): boolean =>
  mayDo(actor, 'deadlines.set', { networkId: deadline.networkId }) ||
  (deadline.createdById === actor.id && mayDo(actor, 'deadlines.set', deadline));

/** The municipality that a deadline is for, where it is for one. */
export const municipalityOf = async ({ municipalityId }: Deadline, { database }: Context) =>
  municipalityId === null ? undefined : findMunicipality(database, municipalityId);

/** A deadline by its id that the person may change; a UserError for any other. */
export async function loadOwn(id: string, context: Context): Promise<Deadline> {
  const { database, actor, language } = context;
  const stored = await findDeadline(database, id, networkIdsOf(actor));
  if (stored === undefined) throw new UserError(texts[language].gone);
  const deadline = readIn(stored, language);
  if (mayChange(deadline, context)) return deadline;
  throw new UserError(texts[language].mayNotChange(deadline.title, deadline.networkName));
}

/** What is to be done with the line that is meant; `takesNote` where words behind its name are kept with it. */
export type Act<Value> = {
  readonly wording: Phrased<Value>;
  /** What is typed behind the name in any case. */
  readonly rest?: string;
  readonly takesNote?: boolean;
  /** Whether it shows what it would do first, so that it may do so on a guess. */
  readonly onlyShows?: boolean;
  readonly value: (item: Item, rest: string) => Value;
};

/** What shows a line, or a form of it, may do so on a guess; all else is asked about. */
const mayGuess: readonly string[] = [said.show.id, said.edit.id];

/** The line that the words mean with what stood behind its name, or the question which; a UserError where none fits. */
export function choose<Value>(
  text: string,
  { items, today }: Overview,
  { language }: Context,
  act: Act<Value>,
  among: readonly Item[] = items,
): { item: Item; rest: string } | Answer {
  const picked = pickItem(text, items, today);
  const view = { language, today };
  if (picked.kind === 'several') return askWhich(picked.items, items, view, act, picked.rest);
  if (picked.kind === 'one') {
    const isWhole = picked.rest === '' || (act.takesNote === true && picked.isSure);
    const isClear =
      isWhole && (!picked.isGuess || act.onlyShows === true || mayGuess.includes(act.wording.id));
    return isClear ? picked : askWhich([picked.item], items, view, act, picked.rest);
  }
  if (trim(text) !== '') throw new UserError(texts[language].notFound(shortened(text, 60)));
  return askWhich(among, items, view, act);
}

/** Asks which of some lines is meant, by the numbers of the whole list; `rest` is kept where it is to be a note. */
export function askWhich<Value>(
  possible: readonly Item[],
  items: readonly Item[],
  { language, today }: { readonly language: Context['language']; readonly today: Day },
  act: Act<Value>,
  rest = '',
  lead?: string,
): Answer {
  const view = viewOf(items, language, today);
  const behind = (act.takesNote ? rest : act.rest) ?? '';
  const where = ({ deadline: { networkName } }: Item) => (isOfSeveral(possible) ? ` (${networkName})` : '');
  const choices = possible.slice(0, mostAsked).map((item) => {
    const number = items.indexOf(item) + 1;
    return {
      label: `${number}. ${item.deadline.title}${where(item)}`,
      value: act.value(item, behind),
      rest: `${number} ${behind}`.trimEnd(),
      line: line(item, number, view),
    };
  });
  const question = texts[language][possible.length === 1 ? 'isThis' : 'which'];
  return ask(whichCard(act.wording, language, question, choices, { lead }));
}
