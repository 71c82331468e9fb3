import { type Day, dayOf } from '../../calendar/days.ts';
import { isMemberOn, type MemberDays } from '../../domain/networks/member-days.ts';
import { mayDo, placesFor } from '../../domain/rights.ts';
import type { Actor, RoleKind } from '../../domain/roles.ts';
import { matchDays } from '../../grammar/days/days.ts';
import { allNamed, type Kind, nameAtHead, named, placed } from '../../grammar/names.ts';
import { tokenize } from '../../grammar/tokens.ts';
import {
  type Completion,
  type Deadline,
  isFarOff,
  isForOthers,
  type Municipality,
  shownDates,
  titlesOf,
} from './rules.ts';

/** A line of somebody's list: a date of a deadline, for one municipality or for the county to look over. */
export type Item = {
  readonly deadline: Deadline;
  readonly due: Day;
  /** Whose line it is; empty in the county's lines. */
  readonly municipality: Municipality | undefined;
  readonly completion: Completion | undefined;
  /** In the county's lines: who is done and who isn't. */
  readonly tally: Tally | undefined;
  /** Whether the person may report it done. */
  readonly mayComplete: boolean;
};

/** A line by its ids. */
export type LineKey = {
  readonly deadline: string;
  readonly due: Day;
  readonly municipality: string | undefined;
};

export const keyOf = ({ deadline, due, municipality }: Item): LineKey => ({
  deadline: deadline.id,
  due,
  municipality: municipality?.id,
});

/** The line that a report is about. */
export const reportedLine = ({
  deadlineId,
  due,
  municipalityId,
}: Pick<Completion, 'deadlineId' | 'due' | 'municipalityId'>): LineKey => ({
  deadline: deadlineId,
  due,
  municipality: municipalityId,
});

type Tally = {
  readonly done: readonly (Completion & { readonly municipalityName: string })[];
  readonly missing: readonly Municipality[];
};

export type Facts = {
  readonly deadlines: readonly Deadline[];
  readonly completions: readonly Completion[];
  readonly municipalities: readonly (Municipality & MemberDays & { readonly networkId: string })[];
};

/** The municipalities that a deadline is for on one of its dates: those that are in the network then. */
function municipalitiesOf(
  { networkId, municipalityId }: Pick<Deadline, 'networkId' | 'municipalityId'>,
  due: Day,
  municipalities: Facts['municipalities'],
): Facts['municipalities'] {
  return municipalities.filter(
    (one) =>
      one.networkId === networkId &&
      (municipalityId === null || one.id === municipalityId) &&
      isMemberOn(one, due),
  );
}

/**
 * As what a person may report a deadline done for a municipality: with the role that answers for it there, or as the
 * network's coordinator. Undefined where they may not; nobody reports what the attestation itself meets.
 */
export function reportingAs(actor: Actor, deadline: Deadline, municipalityId: string): RoleKind | undefined {
  if (deadline.kind !== null) return undefined;
  const roles = actor.roles.filter(({ networkId }) => networkId === deadline.networkId);
  const isResponsible = roles.some(
    (role) => role.municipalityId === municipalityId && role.kind === deadline.responsible,
  );
  if (isResponsible) return deadline.responsible;
  return roles.find(({ kind }) => isForOthers(kind))?.kind;
}

/** The lines of one date that a coordinator can report done for the municipalities. */
export function coordinatedOn(actor: Actor, deadline: Deadline, due: Day, facts: Facts): Item[] {
  if (!mayDo(actor, 'deadlines.complete', { networkId: deadline.networkId })) return [];
  return municipalitiesOf(deadline, due, facts.municipalities).map(lineOf(actor, deadline, due, facts));
}

/** The line of a municipality for a date. */
const lineOf =
  (actor: Actor, deadline: Deadline, due: Day, { completions }: Facts) =>
  (municipality: Municipality): Item => ({
    ...{ deadline, due, municipality, tally: undefined },
    completion: completions.find(
      (one) => one.deadlineId === deadline.id && one.due === due && one.municipalityId === municipality.id,
    ),
    mayComplete: reportingAs(actor, deadline, municipality.id) !== undefined,
  });

/**
 * What a person sees of the deadlines, nearest first, and behind them what follows from an agreement far ahead: their
 * municipalities' lines, and the county's for the networks that they run or read. What is done stays until its date has passed, and for the rest of the day on which it was
 * done, so that the numbers mean the same until then.
 */
export function itemsFor(actor: Actor, facts: Facts, today: Day): Item[] {
  const items = facts.deadlines.flatMap((deadline) =>
    shownDates(deadline, today).flatMap((due) => itemsOn(actor, deadline, due, facts)),
  );
  return items
    .filter((item) => item.due >= today || !isDone(item) || isDoneOn(item, today))
    .sort(
      (a, b) =>
        Number(isFar(a, today)) - Number(isFar(b, today)) ||
        compare(a.due, b.due) ||
        compare(a.deadline.title, b.deadline.title) ||
        compareNames(a, b),
    );
}

/** Whether a line follows from an agreement and is so far ahead that it stands behind all others. */
export const isFar = ({ deadline, due }: Item, today: Day): boolean => isFarOff(deadline, due, today);

const isDoneOn = ({ completion }: Item, day: Day): boolean =>
  completion !== undefined && dayOf(completion.completedAt) === day;

/** Whether nothing is left to do in a line. */
export const isDone = ({ completion, tally }: Item): boolean =>
  tally === undefined ? completion !== undefined : tally.missing.length === 0;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const compareNames = (a: Item, b: Item): number =>
  compare(a.municipality?.name ?? '', b.municipality?.name ?? '') || compare(a.deadline.id, b.deadline.id);

/** The lines of one date of a deadline. */
export function itemsOn(actor: Actor, deadline: Deadline, due: Day, facts: Facts): Item[] {
  const all = municipalitiesOf(deadline, due, facts.municipalities);
  const completions = facts.completions.filter((one) => one.deadlineId === deadline.id && one.due === due);
  const places = placesFor(actor, 'deadlines.read');
  const own = all
    .filter((one) =>
      places.some((place) => place.networkId === one.networkId && place.municipalityId === one.id),
    )
    .map(lineOf(actor, deadline, due, facts));
  if (!mayDo(actor, 'deadlines.read', { networkId: deadline.networkId })) return own;
  const isDoneBy = new Set(completions.map(({ municipalityId }) => municipalityId));
  const tally = {
    done: all.flatMap(({ id, name }) =>
      completions
        .filter(({ municipalityId }) => municipalityId === id)
        .map((completion) => ({ ...completion, municipalityName: name })),
    ),
    missing: all.filter(({ id }) => !isDoneBy.has(id)),
  };
  return [
    { deadline, due, municipality: undefined, completion: undefined, tally, mayComplete: false },
    ...own,
  ];
}

/**
 * Which line of a list is meant, and what stood behind its name. `isSure` says that the rest can be a note: the line
 * was named by its number or its whole title, so that no word of the rest can belong to the name; `isGuess` that it was
 * named by words from within the title.
 */
export type Picked =
  | ({ readonly kind: 'one'; readonly item: Item; readonly rest: string } & Sureness)
  | { readonly kind: 'several'; readonly items: readonly Item[]; readonly rest: string }
  | { readonly kind: 'none' };

type Sureness = { readonly isSure: boolean; readonly isGuess: boolean };

const byTitle: Kind<Item> = { namesOf: ({ deadline }) => titlesOf(deadline), isTitle: true };
/** The municipalities of lines, as they are named. */
export const byPlace = placed(({ municipality }: Item) => municipality ?? nowhere);
const nowhere = { id: '', name: '' };
const byNetwork = named(({ deadline }: Item) => deadline.networkName);

/** Whether lines are of more than one network. */
export const isOfSeveral = (items: readonly Item[]): boolean =>
  new Set(items.map(({ deadline }) => deadline.networkId)).size > 1;
/** The same, and of the county's lines what is for one municipality alone. */
const byOnlyPlace = placed((item: Item) => onlyPlace(item) ?? nowhere);

/**
 * Finds a line by its number in the list or by its title; the date and the municipality behind the title tell several
 * lines apart. The rest of the text is a note or a day.
 */
export function pickItem(text: string, items: readonly Item[], today: Day): Picked {
  const words = text.replace(/\s+/gu, ' ').trim();
  const number = /^(?:nr\.? ?|#)?(\d{1,3})(?: (.*)|[:,] ?(.*))?$/s.exec(words);
  if (number) {
    const item = items[Number(number[1]) - 1];
    if (item === undefined) return { kind: 'none' };
    return { kind: 'one', item, rest: number[2] ?? number[3] ?? '', isSure: true, isGuess: false };
  }
  const titles = nameAtHead(words, items, byTitle);
  const there = isOfSeveral(items) ? allNamed(words, items, byNetwork) : [];
  if (titles === undefined)
    return there.length === 0 ? { kind: 'none' } : oneOrSeveral(there, '', { isSure: true, isGuess: false });
  return narrowed(titles.found, titles.rest, { isSure: titles.isWhole, isGuess: !titles.isSure }, today);
}

function narrowed(named: readonly Item[], note: string, sureness: Sureness, today: Day): Picked {
  const iso = /^(\d{4}-\d\d-\d\d)(?: (.*))?$/s.exec(note);
  const onDate = named.filter(({ due }) => due === iso?.[1]);
  if (onDate.length > 0) return byMunicipality(onDate, iso?.[2] ?? '', sureness);
  if (named.length === 1) return byMunicipality(named, note, sureness);
  const days = matchDays(tokenize(note), { today, leaning: 'future' }).flatMap(({ value }) =>
    value.kind === 'day' ? [value.day] : [],
  );
  const onDay = named.filter(({ due }) => days.includes(due));
  return onDay.length > 0 ? byMunicipality(onDay, '', sureness) : byMunicipality(named, note, sureness);
}

function byMunicipality(items: readonly Item[], rest: string, sureness: Sureness): Picked {
  const there = isOfSeveral(items) ? nameAtHead(rest, items, byNetwork, 'whole') : undefined;
  if (there !== undefined) return byMunicipality(there.found, there.rest, sureness);
  const named = nameAtHead(rest, items, items.length > 1 ? byOnlyPlace : byPlace, 'whole');
  // Of a single line the note may speak of the municipality: «Leka kommune har sendt den».
  const isMeant = named !== undefined && (items.length > 1 || named.rest === '');
  return isMeant ? oneOrSeveral(named.found, named.rest, sureness) : oneOrSeveral(items, rest, sureness);
}

function oneOrSeveral(items: readonly Item[], rest: string, sureness: Sureness): Picked {
  const [item, ...others] = items;
  if (item === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'one', item, rest, ...sureness } : { kind: 'several', items, rest };
}

/** The municipality whose line it is, or that alone the deadline is for. */
export function onlyPlace({ deadline, municipality, tally }: Item): Municipality | undefined {
  if (municipality !== undefined || deadline.municipalityId === null) return municipality;
  const [done] = tally?.done ?? [];
  return tally?.missing[0] ?? (done && { id: done.municipalityId, name: done.municipalityName });
}

/** How a line is named so that nothing else can be meant: title, date, and the municipality where there are several. */
export function nameOf(item: Item, hasMany: boolean): string {
  const { deadline, due } = item;
  // Each municipality's agreement has the same deadlines, mostly on the same day.
  const place = deadline.agreementId === null ? item.municipality : onlyPlace(item);
  const where = place !== undefined && (hasMany || item.municipality === undefined) ? ` ${place.name}` : '';
  return `${deadline.title} ${due}${where}`;
}
