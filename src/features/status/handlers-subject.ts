import type { NamedPlace } from '../../domain/places.ts';
import type { StatusText, StatusVersion } from '../../domain/statuses.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { listGoals, type PlanKey } from '../plan/store.ts';
import { tieName } from '../tie.ts';
import type { Choice } from './cards-form.ts';
import { readText, type SubjectReference, takeState, takeSubjectAndState } from './parse.ts';
import { type Aim, aimsNumbered, aimsOf, isOf, subjectValue, wholeProject } from './rules-subject.ts';
import { texts } from './texts.ts';

/** What a status of one of the places can be about, for a form; nothing where there is no plan. */
export async function listChoices(places: readonly NamedPlace[], { database }: Context): Promise<Choice[]> {
  const aims = aimsOf(await listGoals(database, places));
  return aims.map((aim) => ({ ...aim, placeLabel: places.find((place) => isOf(aim, place))?.label ?? '' }));
}

/** The same for a status that stands, with what it is about now even where that was dropped since. */
export async function listChoicesOf(status: StatusVersion, { database }: Context): Promise<Choice[]> {
  const aims = aimsOf(await listGoals(database, [status]));
  const isListed = aims.some((aim) => subjectValue(aim) === subjectValue(status));
  const { goal, measure } = status;
  const all = isListed || goal === undefined ? aims : [...aims, { goal, measure }];
  return all.map((subject) => ({ ...subject, placeLabel: '' }));
}

/** A text with its state and what it is about, as far as they were typed; `aims` has more than one where places do. */
export type ReadSubject = {
  readonly aims: readonly Aim[];
  readonly state: StatusText['state'] | undefined;
  readonly rest: string;
  /** How the subject is typed, with its colon: 'tiltak 3: '. */
  readonly typed: string;
};

/**
 * Reads what a status of one of the places is about. Where none of them has a plan, the words are text like any
 * others; a number that a plan lacks is refused.
 */
export async function readSubject(
  text: string,
  places: readonly NamedPlace[],
  context: Context,
): Promise<ReadSubject> {
  const { subject, state, rest } = takeSubjectAndState(text);
  const goals = subject === undefined ? [] : await listGoals(context.database, places);
  if (subject === undefined || goals.length === 0)
    return { aims: [wholeProject], ...takeState(text), typed: '' };
  const aims = aimsNumbered(goals, subject);
  const name = nameOf(subject, context);
  if (aims.length > 0) return { aims, state, rest, typed: `${name}: ` };
  const { noSuchSubject } = texts[context.language].faults;
  throw new UserError(noSuchSubject(name, places.map(({ label }) => label).join(', ')));
}

const nameOf = ({ kind, number }: SubjectReference, { language }: Context): string =>
  (tieName({ [kind]: { number } }, language) ?? '').toLowerCase();

/** What a form's choice means among the plans of a place; undefined for what is of none of them. */
export async function aimChosen(
  value: string | undefined,
  place: PlanKey,
  { database }: Context,
): Promise<Aim | undefined> {
  if (value === undefined || value === subjectValue(wholeProject)) return wholeProject;
  return aimsOf(await listGoals(database, [place])).find((aim) => subjectValue(aim) === value);
}

/** The text of a button, which may begin with its subject. */
export async function readWhole(text: string, place: NamedPlace, context: Context) {
  const { aims, rest } = await readSubject(text, [place], context);
  return { aim: aims[0] ?? wholeProject, text: readText(rest) };
}
