import type { Day } from '../../calendar.ts';
import { matchDays } from '../../grammar/days.ts';
import { tokenize } from '../../grammar/tokens.ts';
import type { Actor } from '../context.ts';
import { countyRoles, reportingRoles } from '../rights.ts';
import { type Completion, type Deadline, type Municipality, normal, shownDates } from './rules.ts';

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

type Tally = {
  readonly done: readonly (Completion & { readonly municipalityName: string })[];
  readonly missing: readonly Municipality[];
};

export type Facts = {
  readonly deadlines: readonly Deadline[];
  readonly completions: readonly Completion[];
  readonly municipalities: readonly (Municipality & { readonly networkId: string })[];
};

/** The municipalities that a deadline is for. */
function municipalitiesOf(
  { networkId, municipalityId }: Pick<Deadline, 'networkId' | 'municipalityId'>,
  municipalities: Facts['municipalities'],
): Facts['municipalities'] {
  return municipalities.filter(
    (one) => one.networkId === networkId && (municipalityId === null || one.id === municipalityId),
  );
}

/** Whether the person may report a deadline done for a municipality: who reports for it, or has the role that answers. */
export function mayComplete(actor: Actor, deadline: Deadline, municipalityId: string): boolean {
  const isHere = (role: { networkId: string; municipalityId: string | undefined }) =>
    role.networkId === deadline.networkId && role.municipalityId === municipalityId;
  return (
    reportingRoles(actor).some(isHere) ||
    actor.roles.some((role) => isHere(role) && role.kind === deadline.responsible)
  );
}

/**
 * What a person sees of the deadlines, nearest first: their municipalities' lines, and the county's for the networks
 * that they run or read. What is done stays until its date has passed.
 */
export function itemsFor(actor: Actor, facts: Facts, today: Day): Item[] {
  const items = facts.deadlines.flatMap((deadline) =>
    shownDates(deadline, today).flatMap((due) => itemsOn(actor, deadline, due, facts)),
  );
  return items
    .filter((item) => item.due >= today || !isDone(item))
    .sort(
      (a, b) => compare(a.due, b.due) || compare(a.deadline.title, b.deadline.title) || compareNames(a, b),
    );
}

/** Whether nothing is left to do in a line. */
export const isDone = ({ completion, tally }: Item): boolean =>
  tally === undefined ? completion !== undefined : tally.missing.length === 0;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const compareNames = (a: Item, b: Item): number =>
  compare(a.municipality?.name ?? '', b.municipality?.name ?? '') || compare(a.deadline.id, b.deadline.id);

/** The lines of one date of a deadline. */
export function itemsOn(actor: Actor, deadline: Deadline, due: Day, facts: Facts): Item[] {
  const all = municipalitiesOf(deadline, facts.municipalities);
  const completions = facts.completions.filter((one) => one.deadlineId === deadline.id && one.due === due);
  const isMine = new Set(
    actor.roles.flatMap(({ networkId, municipalityId }) =>
      networkId === deadline.networkId ? [municipalityId] : [],
    ),
  );
  const own = all
    .filter(({ id }) => isMine.has(id))
    .map((municipality) => ({
      deadline,
      due,
      municipality,
      completion: completions.find(({ municipalityId }) => municipalityId === municipality.id),
      tally: undefined,
      mayComplete: mayComplete(actor, deadline, municipality.id),
    }));
  const isCounty = countyRoles(actor).some(({ networkId }) => networkId === deadline.networkId);
  if (!isCounty) return own;
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

/** Which line of a list is meant, and what stood behind its name. */
export type Picked =
  | { readonly kind: 'one'; readonly item: Item; readonly rest: string }
  | { readonly kind: 'several'; readonly items: readonly Item[]; readonly rest: string }
  | { readonly kind: 'none' };

/**
 * Finds a line by its number in the list, or by its title or the beginning of what is typed being its title; the date
 * behind the title tells several dates apart. The rest of the text is a note or a day.
 */
export function pickItem(text: string, items: readonly Item[], today: Day): Picked {
  const words = text.replace(/\s+/gu, ' ').trim();
  const number = /^(?:nr\.? ?|#)?(\d{1,3})(?: (.*)|[:,] ?(.*))?$/s.exec(words);
  if (number) {
    const item = items[Number(number[1]) - 1];
    return item === undefined ? { kind: 'none' } : { kind: 'one', item, rest: number[2] ?? number[3] ?? '' };
  }
  const titled = items.filter(({ deadline }) => startsWith(words, deadline.title));
  const longest = Math.max(0, ...titled.map(({ deadline }) => deadline.title.length));
  const named = titled.filter(({ deadline }) => deadline.title.length === longest);
  if (named.length > 0) return narrowed(named, words.slice(longest).trim(), today);
  const part =
    words === '' ? [] : items.filter(({ deadline }) => normal(deadline.title).includes(normal(words)));
  return oneOrSeveral(part, '');
}

function startsWith(words: string, title: string): boolean {
  const start = title.replace(/\s+/gu, ' ').trim();
  const next = words.charAt(start.length);
  return normal(words).startsWith(normal(start)) && (next === '' || /[\s:,]/.test(next));
}

function narrowed(named: readonly Item[], rest: string, today: Day): Picked {
  const note = rest.replace(/^[:,]\s*/, '');
  const iso = /^(\d{4}-\d\d-\d\d)(?: (.*))?$/s.exec(note);
  const onDate = named.filter(({ due }) => due === iso?.[1]);
  if (onDate.length > 0) return byMunicipality(onDate, iso?.[2] ?? '');
  if (named.length === 1) return oneOrSeveral(named, note);
  const days = matchDays(tokenize(note), { today, leaning: 'future' }).flatMap(({ value }) =>
    value.kind === 'day' ? [value.day] : [],
  );
  const onDay = named.filter(({ due }) => days.includes(due));
  return onDay.length > 0 ? byMunicipality(onDay, '') : byMunicipality(named, note);
}

function byMunicipality(items: readonly Item[], rest: string): Picked {
  const named = items.filter(
    ({ municipality }) => municipality !== undefined && startsWith(rest, municipality.name),
  );
  const [only, ...others] = named;
  if (only?.municipality !== undefined && others.length === 0) {
    return { kind: 'one', item: only, rest: rest.slice(only.municipality.name.length).trim() };
  }
  return oneOrSeveral(items, rest);
}

function oneOrSeveral(items: readonly Item[], rest: string): Picked {
  const [item, ...others] = items;
  if (item === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'one', item, rest } : { kind: 'several', items, rest };
}

/** How a line is named so that nothing else can be meant: title, date, and the municipality where there are several. */
export function nameOf({ deadline, due, municipality }: Item, hasMany: boolean): string {
  const where = hasMany && municipality !== undefined ? ` ${municipality.name}` : '';
  return `${deadline.title} ${due}${where}`;
}
