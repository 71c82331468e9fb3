import { v7 as uuid } from 'uuid';
import { addDays, daysBetween, instantAt } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { roleNames } from '../../../domain/role-names.ts';
import { networkIdsOf } from '../../../domain/roles.ts';
import { formatMoment } from '../../../format/dates.ts';
import { nameAtHead } from '../../../grammar/names.ts';
import { readNote } from '../../../grammar/notes.ts';
import { shortened, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { deadlinesCard, hasManyMunicipalities, nameOfReporter } from '../cards.ts';
import {
  type Act,
  askWhich,
  choose,
  findItem,
  lookUp,
  mayChange,
  type Overview,
  readOverview,
} from '../handlers.ts';
import { type Completion, daysEarly, daysToUndo, isForOthers, limits } from '../rules.ts';
import {
  byPlace,
  coordinatedOn,
  type Item,
  isDone,
  keyOf,
  type LineKey,
  type Picked,
  pickItem,
  reportedLine,
  reportingAs,
} from '../rules-items.ts';
import { findLatestCompletion } from '../store.ts';
import { changeCompletion, createCompletion, removeCompletion } from '../store-changes.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { completedCard, earlyCard, whichPlaceCard } from './cards.ts';
import { completeTexts } from './texts.ts';

const completing: Act<Parameters<typeof said.complete.carries.write>[0]> = {
  wording: said.complete,
  takesNote: true,
  value: (item, note) => ({ ...keyOf(item), note }),
};

/** `frist ferdig [N|TITTEL] [notat]`: reports a line done. Words that name none never do more than ask. */
export async function complete(text: string, context: Context): Promise<Answer> {
  const overview = await readOverview(context);
  const words = trim(text);
  const picked = pickItem(words, overview.items, overview.today);
  const isNumber = /^#?\d{1,3}$/.test(words);
  if (picked.kind === 'none' && !isNumber) return completeUnnamed(words, overview, context);
  refuseIfNone(picked, context);
  const found = choose(words, overview, context, completing);
  if ('reply' in found) return found;
  const { item, rest, isSure } = heldBy(found, overview, context);
  if (item.tally !== undefined) return askWhichPlace(item, context);
  const { says, note } = readNote(rest);
  if (says !== 'no') return completeItem(item, note, overview, context, isSure);
  const lead = completeTexts[context.language].saysNo(item.deadline.title, shortened(rest, 60));
  return askWhich([item], overview.items, viewIn(overview, context), completing, rest, lead);
}

/** Refuses at once what would be refused of each that the words may mean, instead of asking which. */
function refuseIfNone(picked: Picked, context: Context): void {
  const items = picked.kind === 'several' ? picked.items : picked.kind === 'one' ? [picked.item] : [];
  const [first] = items;
  if (first === undefined) return;
  const isRefused = ({ deadline, tally, completion, mayComplete }: Item): boolean =>
    deadline.kind !== null || (tally === undefined && completion === undefined && !mayComplete);
  if (items.every(isRefused)) refuse(first, context);
}

/** «likevel», «anyway»: what is far ahead is meant to be reported done. */
const anyway = /^(?:likevel|allikevel|anyway)(?=[\s,:]|$)[\s,:]*/iu;

/** The line with the municipality that a coordinator names behind a network's deadline, and whether it is meant so early. */
function heldBy(
  { item, rest }: { readonly item: Item; readonly rest: string },
  { facts }: Overview,
  { actor }: Context,
): { item: Item; rest: string; isSure: boolean } {
  const places = item.tally === undefined ? [] : coordinatedOn(actor, item.deadline, item.due, facts);
  const named = nameAtHead(rest, places, byPlace, 'whole');
  const [only, ...others] = named?.found ?? [];
  const isNamed = named !== undefined && only !== undefined && others.length === 0;
  const behind = isNamed ? named.rest : rest;
  const isSure = anyway.test(behind);
  return { item: isNamed ? only : item, rest: trim(behind.replace(anyway, '')), isSure };
}

/** Asks a coordinator for which municipality a deadline is to be reported done. */
function askWhichPlace(item: Item, context: Context): Answer {
  if (item.deadline.kind !== null || !mayChange(item.deadline, context)) refuse(item, context);
  return ask(whichPlaceCard(item, context.language));
}

/** Refuses to report a line done, and says who can. */
function refuse({ deadline }: Item, { language }: Context): never {
  const words = texts[language];
  if (deadline.kind === 'attest') throw new UserError(completeTexts[language].byAttesting(deadline.title));
  if (deadline.kind === 'date') throw new UserError(words.onlyDate(deadline.title));
  throw new UserError(
    completeTexts[language].mayNotComplete(deadline.title, roleNames[language].the[deadline.responsible]),
  );
}

const viewIn = ({ today }: Overview, { language }: Context) => ({ language, today });

/** Nothing at all means the only line that waits, unless one was reported just now; with a note it is asked about. */
async function completeUnnamed(words: string, overview: Overview, context: Context): Promise<Answer> {
  const { items, today } = overview;
  const { language } = context;
  const waiting = items.filter((item) => item.mayComplete && !isDone(item));
  const [only, ...others] = waiting;
  const { says, note } = readNote(words);
  if (words !== '' && says === 'no') throw new UserError(completeTexts[language].leftUndone);
  const isUnknown = words !== '' && says === 'unclear';
  if (only === undefined) {
    if (isUnknown) throw new UserError(texts[language].notFound(shortened(words, 60)));
    throw new UserError(deadlinesCard(items, undefined, language, today));
  }
  const lead = isUnknown
    ? texts[language].notFound(shortened(words, 60))
    : words === ''
      ? await toldToday(overview, context)
      : undefined;
  if (words === '' && others.length === 0 && lead === undefined)
    return completeItem(only, '', overview, context, false);
  const kept = isUnknown ? '' : note;
  refuseLongNote(kept, context);
  return askWhich(waiting, items, viewIn(overview, context), completing, kept, lead);
}

/** What the person reported last today: the same command again means that one, never the next. */
async function toldToday({ facts, today }: Overview, context: Context): Promise<string | undefined> {
  const { actor, database, language } = context;
  const since = instantAt(today, '00:00');
  const latest = await findLatestCompletion(database, actor.id, networkIdsOf(actor), since);
  const deadline = facts.deadlines.find(({ id }) => id === latest?.deadlineId);
  return deadline && completeTexts[language].reportedToday(deadline.title);
}

/** The button; a note goes along where one was typed. */
export async function pressComplete(
  { note: rest, ...key }: LineKey & { readonly note: string },
  context: Context,
): Promise<Answer> {
  const overview = await readOverview(context);
  const line = findItem(key, overview, context);
  const { item, rest: note, isSure } = heldBy({ item: line, rest }, overview, context);
  return completeItem(item, note, overview, context, isSure);
}

function refuseLongNote(note: string, { language }: Context): void {
  const length = [...note].length;
  if (length > limits.note) throw new UserError(completeTexts[language].noteTooLong(limits.note, length));
}

/** Reports a line done; where its date is far ahead, that is asked about first unless it `isSure`. */
function completeItem(
  item: Item,
  note: string,
  overview: Overview,
  context: Context,
  isSure: boolean,
): Answer {
  const { actor, now, language } = context;
  const words = completeTexts[language];
  const { deadline, due, municipality } = item;
  if (municipality === undefined) return askWhichPlace(item, context);
  const role = reportingAs(actor, deadline, municipality.id);
  const { completion: done } = item;
  if (done !== undefined && deadline.kind !== 'attest')
    return completeAgain(item, done, role === undefined ? '' : note, overview, context);
  if (role === undefined) return refuse(item, context);
  refuseLongNote(note, context);
  const daysLeft = daysBetween(overview.today, due);
  if (daysLeft > daysEarly && !isSure) {
    const hasMany = isForOthers(role) || hasManyMunicipalities(overview.items);
    return ask(earlyCard(item, note, hasMany, daysLeft, language));
  }
  const completion: Completion = {
    id: uuid(),
    deadlineId: deadline.id,
    due,
    municipalityId: municipality.id,
    personId: actor.id,
    personName: actor.name,
    role,
    note: note === '' ? null : note,
    completedAt: now,
  };
  const lead = words.completed(deadline.title, municipality.name);
  return answer(
    confirm({ ...item, completion }, lead, overview, context),
    createCompletion(deadline, municipality, completion),
  );
}

/** A second report tells of the first; a note that comes with it is kept. */
function completeAgain(
  item: Item,
  done: Completion,
  note: string,
  overview: Overview,
  context: Context,
): Answer {
  const { language } = context;
  const { title } = item.deadline;
  const told = texts[language].already(
    title,
    nameOfReporter(done, language),
    formatMoment(done.completedAt, language),
  );
  if (note === '' || note === done.note) return answer(confirm(item, told, overview, context));
  const lead = `${told} ${completeTexts[language].noteSaved(title)}`;
  const after = { ...item, completion: { ...done, note } };
  return answer(confirm(after, lead, overview, context), [
    changeCompletion(item.deadline, item.municipality, done, { note }),
  ]);
}

const confirm = (item: Item, lead: string, { items, today }: Overview, { language }: Context) =>
  completedCard(item, lead, hasManyMunicipalities(items), language, today);

/** `frist angre`, `frist ikke ferdig N`: takes a report back, my own latest where none is named. */
export async function undo(text: string, context: Context): Promise<Answer> {
  const overview = await readOverview(context);
  if (trim(text) === '') return undoLatest(overview, context);
  const act: Act<string> = { wording: said.undo, value: ({ completion }) => completion?.id ?? '' };
  const found = chooseDone(trim(text), overview, context) ?? choose(text, overview, context, act);
  if ('reply' in found) return found;
  const { completion, deadline } = found.item;
  if (completion === undefined)
    throw new UserError(completeTexts[context.language].notCompleted(deadline.title));
  return undoCompletion(completion.id, overview, context);
}

/** What is done and past isn't in the list any more, but can be named by its title and date. */
function chooseDone(words: string, { facts, today }: Overview, context: Context): { item: Item } | undefined {
  if (/^#?\d{1,3}$/.test(words)) return undefined;
  const done = facts.completions.flatMap((one) => lookUp(reportedLine(one), facts, context) ?? []);
  const picked = pickItem(words, done, today);
  return picked.kind === 'one' && picked.rest === '' && !picked.isGuess ? picked : undefined;
}

async function undoLatest(overview: Overview, context: Context): Promise<Answer> {
  const { database, actor, language } = context;
  const networkIds = networkIdsOf(actor);
  const since = instantAt(addDays(overview.today, -daysToUndo), '00:00');
  const latest = await findLatestCompletion(database, actor.id, networkIds, since);
  if (latest === undefined) throw new UserError(completeTexts[language].nothingOfMineToUndo);
  return undoCompletion(latest.id, overview, context);
}

/** The button that takes a report back; its value is the completion's id. */
export async function pressUndo(value: string, context: Context): Promise<Answer> {
  return undoCompletion(value, await readOverview(context), context);
}

function undoCompletion(id: string, overview: Overview, context: Context): Answer {
  const { language } = context;
  const completion = overview.facts.completions.find((one) => one.id === id);
  if (completion === undefined) throw new UserError(texts[language].nothingToUndo);
  const item = findItem(reportedLine(completion), overview, context);
  if (!item.mayComplete) refuse(item, context);
  const lead = completeTexts[language].notDoneNow(item.deadline.title, item.municipality?.name ?? '');
  return answer(confirm({ ...item, completion: undefined }, lead, overview, context), [
    removeCompletion(item.deadline, item.municipality, completion),
  ]);
}
