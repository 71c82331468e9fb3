import { type IsoWeek, parseWeek } from '../../calendar/days.ts';
import { takeState as takeStateOf } from '../../domain/states.ts';
import { type StatusState, type StatusText, statusStates } from '../../domain/statuses.ts';
import type { DayContext } from '../../grammar/days/day-context.ts';
import { matchWeek, resolveWeek } from '../../grammar/days/weeks.ts';
import { type Enough, nameAtHead, placed } from '../../grammar/names.ts';
import { tokenize } from '../../grammar/tokens.ts';
import { splitWords, trim } from '../../text.ts';

/** Takes a state off the beginning of a text, with the colon, dash or comma that follows it. */
export const takeState = (text: string) => takeStateOf(text, statusStates);

/** A goal or a measure by its number, as it is typed. */
export type SubjectReference = { readonly kind: 'goal' | 'measure'; readonly number: number };

const subjectStart =
  /^(?:(delmål|delmal|goal)|tiltak|measure)\s+(?:nr\.?\s*|#)?(\d{1,3})(?![\p{L}\d]|[.,]\d|-[\p{L}\d])\s*(:|[–—-](?=\s))?\s*/iu;

/**
 * Takes what a status is about and its state off the beginning, in either order: 'tiltak 3: i rute …', 'delmål 2
 * forsinket …', 'i rute tiltak 3: …'. A text that only happens to begin with 'tiltak 3' keeps it.
 */
export function takeSubjectAndState(text: string): {
  subject: SubjectReference | undefined;
  state: StatusState | undefined;
  rest: string;
} {
  const first = takeSubject(trim(text));
  if (first !== undefined) {
    const { state, rest } = takeState(first.rest);
    const isMeant = first.isMarked || state !== undefined || rest === '';
    if (isMeant) return { subject: first.subject, state, rest };
  }
  const { state, rest } = takeState(text);
  const second = state === undefined ? undefined : takeSubject(rest);
  if (second === undefined || !(second.isMarked || second.rest === ''))
    return { subject: undefined, state, rest };
  return { subject: second.subject, state, rest: second.rest };
}

function takeSubject(text: string) {
  const found = subjectStart.exec(text);
  if (found === null) return undefined;
  const subject: SubjectReference = {
    kind: found[1] === undefined ? 'measure' : 'goal',
    number: Number(found[2]),
  };
  return { subject, isMarked: found[3] !== undefined, rest: trim(text.slice(found[0].length)) };
}

type Part = 'done' | 'next' | 'helpWanted';
// A part begins where a sentence or a line does: 'Neste: …', 'Hjelp ønskes – …'.
const labels =
  /(^|[.!?…]\s+|\n\s*)(?:(gjort|gjennomført|utført|siden sist|sidan sist|since last(?: time)?|done)\s*:|(neste(?: steg)?|videre|vidare|next(?: steps?)?)\s*(?::|[–—-](?=\s))|((?:(?:trenger|treng|ønsker|ønskjer|need) )?(?:hjelp|bistand|help)(?: (?:til|med|with|ønskes|ønsket|ønska|ønskjast|ønskast|trengs|trengst|wanted|needed))?\s*(?::|[–—-](?=\s))|hjelp (?:ønskes|ønska|ønskjast)(?=\s)))\s*/giu;

/** Parts a text by its labels. What stands under no label is what was done. */
function partsOf(text: string): Record<Part, string> {
  const parts: Record<Part, string[]> = { done: [], next: [], helpWanted: [] };
  let part: Part = 'done';
  let from = 0;
  for (const match of text.matchAll(labels)) {
    parts[part].push(text.slice(from, match.index + (match[1] ?? '').length));
    part = match[2] !== undefined ? 'done' : match[3] !== undefined ? 'next' : 'helpWanted';
    from = match.index + match[0].length;
  }
  parts[part].push(text.slice(from));
  const join = (pieces: string[]) => pieces.map(trim).filter(Boolean).join('\n');
  return { done: join(parts.done), next: join(parts.next), helpWanted: join(parts.helpWanted) };
}

const wish =
  /(?<!\p{L})(?:ønsker|ønskjer|ynskjer|ønskar|trenger|treng|har behov for|ber om|need|needs|want|would like)(?!\p{L})([^.!?\n]{0,80}?)(?<!\p{L})(?:bistand|\p{L}{0,20}hjelp|help|assistance|support|støtte fra|stønad frå)(?!\p{L})/iu;
const denial = /(?<!\p{L})(?:ikke|ikkje|ingen|inga|no|not|don['’]t)(?!\p{L})/iu;

/** The sentences that ask for help in plain words: 'Ønsker bistand fra …', 'Treng prosesshjelp i veke 39.' */
function wishesIn(text: string): string {
  return text
    .split(/(?<=[.!?])\s+|\n+/u)
    .filter((sentence) => wish.test(sentence) && !denial.test(sentence))
    .map(trim)
    .join(' ');
}

/**
 * Reads what was typed after a state. Labelled parts ('Neste: …', 'Hjelp: …') go where they belong; a sentence that
 * asks for help in plain words counts as help wanted and stays where it stands as well.
 */
export function readText(text: string): Omit<StatusText, 'state'> {
  const whole = trim(text);
  const { done, next, helpWanted } = partsOf(whole);
  return {
    done: done === '' ? whole : done,
    next: next || undefined,
    helpWanted: helpWanted || wishesIn(whole) || undefined,
  };
}

/** A change of a status in words; one that only has labelled parts ('Neste: …') leaves the others as they stand. */
export function readAmended(text: string, standing: StatusText): Omit<StatusText, 'state'> {
  const { done, next, helpWanted } = partsOf(trim(text));
  if (done !== '') return readText(text);
  return {
    done: standing.done,
    next: next || standing.next,
    helpWanted: helpWanted || standing.helpWanted,
  };
}

/** A municipality as it may be named in what is typed. */
export type Named = {
  readonly id: string;
  readonly name: string;
  readonly label?: string;
  readonly network?: string | undefined;
};

/** Takes a municipality's name off the beginning, with `for` or `i` before it. */
export function takeName<Place extends Named>(
  text: string,
  places: readonly Place[],
  enough: Enough = 'whole',
): { places: readonly Place[]; rest: string } {
  const naming = nameAtHead(
    text,
    places,
    placed((one: Place) => one),
    enough,
  );
  return { places: naming?.found ?? [], rest: naming?.rest ?? trim(text) };
}

/** What stands before the colon of a status, with a place behind it: 'i rute i Leka: …', 'tiltak 3 for Leka: …'. */
const placeBeforeColon = /^([^:\n]{1,60}?)\s+(?:for|i|in)\s+([^:\n]{1,80})(?=:)/iu;

/**
 * Takes the place that a status is for off the beginning: 'for Leka: …', 'Leka: …', 'Leka forsinket …', 'i rute i
 * Leka: …'. A text that only happens to begin with the name ('Leka kommune har …') keeps it.
 */
export function takePlace<Place extends Named>(
  text: string,
  places: readonly Place[],
): { places: readonly Place[]; rest: string } {
  const whole = trim(text);
  const found = takeName(whole, places);
  const [head = '', before = '', name = ''] = placeBeforeColon.exec(whole) ?? [];
  const behind = takeSubjectAndState(before).rest === '' ? takeName(name, places) : undefined;
  if (head !== '' && behind?.rest === '' && behind.places.length > 0)
    return { places: behind.places, rest: `${before}${whole.slice(head.length)}` };
  if (found.places.length === 0) return { places: [], rest: whole };
  const typed = whole.slice(0, whole.length - found.rest.length);
  const isMeant =
    /^for\s/iu.test(whole) || /[:–—-]\s*$/u.test(typed) || takeState(found.rest).state !== undefined;
  return isMeant ? found : { places: [], rest: whole };
}

/** Which status is meant, as far as it was said. */
export type Reference<Place extends Named> = {
  readonly week: IsoWeek | undefined;
  readonly places: readonly Place[];
  readonly number: number | undefined;
  readonly rest: string;
};

/** Takes `[KOMMUNE] [uke N] [NUMBER]` off the beginning of a text; the rest keeps its own spelling and lines. */
export function takeReference<Place extends Named>(
  text: string,
  places: readonly Place[],
  context: DayContext,
  enough: Enough = 'whole',
): Reference<Place> {
  let rest = trim(text);
  let week: IsoWeek | undefined;
  let named: readonly Place[] = [];
  for (let round = 0; round < 2; round += 1) {
    const byWeek = week === undefined ? takeWeek(rest, context) : undefined;
    if (byWeek !== undefined) ({ week, rest } = byWeek);
    if (named.length === 0) ({ places: named, rest } = takeName(rest, places, enough));
  }
  const { words, rest: after } = splitWords(rest, 1);
  const number = /^(?:nr\.?)?(\d{1,3})[.:,]?$/i.exec(words[0] ?? '')?.[1];
  return {
    week,
    places: named,
    number: number === undefined ? undefined : Number(number),
    rest: number === undefined ? rest : after,
  };
}

/** Takes a week that exists off the beginning of a text: 'uke 12', 'veke 12 2023', 'forrige uke', '2024-W12'. */
function takeWeek(text: string, context: DayContext): { week: IsoWeek; rest: string } | undefined {
  const iso = parseWeek(splitWords(text, 1).words[0] ?? '');
  if (iso !== undefined) return { week: iso, rest: splitWords(text, 1).rest };
  const match = matchWeek(tokenize(splitWords(text, 6).words.join(' ')), 0, context);
  const week = match === undefined ? undefined : resolveWeek(match, context);
  if (match === undefined || week === undefined) return undefined;
  return { week, rest: splitWords(text, match.to).rest };
}
