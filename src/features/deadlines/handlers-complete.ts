import { v7 as uuid } from 'uuid';
import { addDays, formatMoment, instantAt } from '../../calendar.ts';
import { type Answer, answer } from '../../chat/feature.ts';
import { splitWords, trim } from '../../chat/text.ts';
import { UserError } from '../../chat/user-error.ts';
import type { Context } from '../context.ts';
import { deadlinesCard, hasManyMunicipalities } from './cards.ts';
import { completedCard } from './cards-message.ts';
import { askWhich, choose, findItem, lookUp, type Overview, readOverview } from './handlers.ts';
import { type Completion, daysToUndo, limits } from './rules.ts';
import { type Item, isDone, pickItem } from './rules-items.ts';
import { findLatestCompletion } from './store.ts';
import { changeCompletion, createCompletion, removeCompletion } from './store-changes.ts';
import { texts } from './texts.ts';

const keyOf = ({ deadline, due, municipality }: Item) => `${deadline.id} ${due} ${municipality?.id ?? ''}`;

/**
 * `frist ferdig [N|TITTEL] [notat]`: reports a line done. Where nothing is named the only one that waits is meant;
 * with several the question is asked, and a note that was typed is kept.
 */
export async function complete(text: string, context: Context): Promise<Answer> {
  const overview = await readOverview(context);
  const { language } = context;
  const words = trim(text);
  const waiting = overview.items.filter((item) => item.mayComplete && !isDone(item));
  const picked = pickItem(words, overview.items, overview.today);
  if (picked.kind !== 'none' || /^#?\d{1,3}$/.test(words)) {
    const act = { verb: 'complete', action: 'deadlines.complete', value: withNote('') } as const;
    const found = choose(words, overview, context, act);
    return 'reply' in found ? found : completeItem(found.item, found.rest, overview, context);
  }
  const [only, ...others] = waiting;
  if (only === undefined) {
    if (words !== '') throw new UserError(texts[language].notFound(words.slice(0, 60)));
    throw new UserError(deadlinesCard(overview.items, [], language, overview.today));
  }
  if (others.length === 0) return completeItem(only, words, overview, context);
  refuseLongNote(words, context);
  const act = {
    verb: 'complete',
    action: 'deadlines.complete',
    value: withNote(words),
    rest: words,
  } as const;
  return askWhich(waiting, overview.items, { language, today: overview.today }, act);
}

const withNote = (note: string) => (item: Item) => `${keyOf(item)} ${note}`.trimEnd();

/** The button; its value is the deadline, the date and the municipality, and a note where one was typed. */
export async function pressComplete(value: string, context: Context): Promise<Answer> {
  const overview = await readOverview(context);
  const { words, rest } = splitWords(value, 3);
  return completeItem(findItem(words.join(' '), overview, context), rest, overview, context);
}

function refuseLongNote(note: string, { language }: Context): void {
  const length = [...note].length;
  if (length > limits.note) throw new UserError(texts[language].noteTooLong(limits.note, length));
}

function completeItem(item: Item, note: string, overview: Overview, context: Context): Answer {
  const { actor, now, language } = context;
  const words = texts[language];
  const { deadline, due, municipality } = item;
  if (municipality === undefined || !item.mayComplete)
    throw new UserError(words.mayNotComplete(deadline.title));
  refuseLongNote(note, context);
  if (item.completion !== undefined) return completeAgain(item, item.completion, note, overview, context);
  const completion: Completion = {
    id: uuid(),
    deadlineId: deadline.id,
    due,
    municipalityId: municipality.id,
    personId: actor.id,
    personName: actor.name,
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
  const told = texts[language].already(title, done.personName, formatMoment(done.completedAt, language));
  if (note === '' || note === done.note) return answer(confirm(item, told, overview, context));
  const lead = `${told} ${texts[language].noteSaved(title)}`;
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
  const act = {
    verb: 'undo',
    action: 'deadlines.undo',
    value: ({ completion }: Item) => completion?.id ?? '',
  } as const;
  const found = chooseDone(trim(text), overview, context) ?? choose(text, overview, context, act);
  if ('reply' in found) return found;
  const { completion, deadline } = found.item;
  if (completion === undefined) throw new UserError(texts[context.language].notCompleted(deadline.title));
  return undoCompletion(completion.id, overview, context);
}

/** What is done and past isn't in the list any more, but can be named by its title and date. */
function chooseDone(words: string, { facts, today }: Overview, context: Context): { item: Item } | undefined {
  if (/^#?\d{1,3}$/.test(words)) return undefined;
  const done = facts.completions.flatMap(
    ({ deadlineId, due, municipalityId }) =>
      lookUp(`${deadlineId} ${due} ${municipalityId}`, facts, context) ?? [],
  );
  const picked = pickItem(words, done, today);
  return picked.kind === 'one' ? picked : undefined;
}

async function undoLatest(overview: Overview, context: Context): Promise<Answer> {
  const { database, actor, language } = context;
  const networkIds = actor.roles.map(({ networkId }) => networkId);
  const since = instantAt(addDays(overview.today, -daysToUndo), '00:00');
  const latest = await findLatestCompletion(database, actor.id, networkIds, since);
  if (latest === undefined) throw new UserError(texts[language].nothingOfMineToUndo);
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
  const { deadlineId, due, municipalityId } = completion;
  const item = findItem(`${deadlineId} ${due} ${municipalityId}`, overview, context);
  if (!item.mayComplete) throw new UserError(texts[language].mayNotComplete(item.deadline.title));
  const lead = texts[language].notDoneNow(item.deadline.title, item.municipality?.name ?? '');
  return answer(confirm({ ...item, completion: undefined }, lead, overview, context), [
    removeCompletion(item.deadline, item.municipality, completion),
  ]);
}
