import type { Day } from '../../../../calendar/days.ts';
import { roleNamed } from '../../../../domain/role-names.ts';
import type { RoleKind } from '../../../../domain/roles.ts';
import { type Enough, nameAtHead, named, placed } from '../../../../grammar/names.ts';
import { keyAt, restOf, type Stretch, type Token, textOf, tokenize } from '../../../../grammar/tokens.ts';
import { spelledOut, takeDays } from './parse-days.ts';
import { nameEnd, surnameLast } from './parse-name.ts';

/** Where somebody may have a role: a municipality of a network, or the network itself. */
export type Seat = {
  readonly networkId: string;
  readonly networkName: string;
  readonly municipalityId: string | null;
  readonly name: string;
  /** What tells it apart from the others. */
  readonly label: string;
};

/** What is said of somebody's role, as far as it was understood. */
export type SaidRole = {
  readonly name: string;
  readonly email?: string;
  /** The roles that are named; one, unless it could be several. */
  readonly kinds: readonly RoleKind[];
  /** Those that the place named may be; none where none is named. */
  readonly seats: readonly Seat[];
  readonly from?: Day;
  readonly to?: Day;
  readonly percent?: number;
  /** A day that is none, or could be several, as it was typed. */
  readonly unclearDay?: string;
  /** What stands behind the name and is none of it: a partner's organisation, or a place that isn't known here. */
  readonly more: string;
};

/** In characters: somebody's name, role, place, days and address. */
export const longestLine = 300;

/** Reads `Ola Nordmann prosjektgruppe Leka fra 1. mars ola@leka.no 100 %`, its parts in any order behind the name or before it. */
export function readRole(text: string, seats: readonly Seat[], today: Day): SaidRole {
  const tokens = tokenize(spelledOut(text, today));
  const email = takeEmail(tokens);
  const percent = takePercent(tokens);
  const days = takeDays(tokens, today);
  const taken: Stretch[] = [email, percent, ...days.taken].flatMap((one) => one ?? []);
  const roles = takeRoles(tokens, taken);
  taken.push(...roles);
  const place = takePlace(tokens, taken, seats);
  if (place !== undefined) taken.push(place);
  const [name = '', ...more] = surnameLast(piecesOf(tokens, taken), text, roles);
  return {
    name,
    kinds: [...new Set(roles.map(({ kind }) => kind))],
    seats: place?.found ?? [],
    more: more.join(' '),
    ...days.said,
    ...(email === undefined ? {} : { email: email.value }),
    ...(percent === undefined ? {} : { percent: percent.value }),
  };
}

/** Takes the role and the place out of what is said of a role that somebody has; the rest says more of it. */
export function takeRole(
  text: string,
  seats: readonly Seat[],
): Pick<SaidRole, 'kinds' | 'seats'> & { rest: string } {
  if (text.length > longestLine) return { kinds: [], seats: [], rest: text };
  const tokens = tokenize(text);
  const roles = takeRoles(tokens, []);
  const place = takePlace(tokens, roles, seats);
  const taken = [...roles, ...(place === undefined ? [] : [place])];
  return {
    kinds: roles.map(({ kind }) => kind),
    seats: place?.found ?? [],
    rest: restOf(tokens, taken),
  };
}

function takeEmail(tokens: readonly Token[]): (Stretch & { readonly value: string }) | undefined {
  for (const [at, { text }] of tokens.entries()) {
    const [value] = /[^\s<>()[\]|:,;]+@[^\s<>()[\]|,;@]+\.[^\s<>()[\]|,;@.]+/u.exec(text.slice(0, 300)) ?? [];
    if (value === undefined) continue;
    const from = /^(?:e-?post|e-?mail|mail)$/.test(keyAt(tokens, at - 1)) ? at - 1 : at;
    return { from, to: at + 1, value: value.toLowerCase() };
  }
  return undefined;
}

function takePercent(tokens: readonly Token[]): (Stretch & { readonly value: number }) | undefined {
  for (const [at, { key }] of tokens.entries()) {
    const number = /^(\d{1,4})(%?)(?:-?stilling)?$/.exec(key);
    if (number === null) continue;
    const isNext =
      number[2] === '' && /^(?:%|prosents?|prosents?-?stilling|percent|pst)$/.test(keyAt(tokens, at + 1));
    if (number[2] === '' && !isNext) continue;
    const end = isNext ? at + 2 : at + 1;
    const to = /^(?:stilling(?:en|a)?|position|post)$/.test(keyAt(tokens, end)) ? end + 1 : end;
    const from = /^(?:i|in|med|with|stilling)$/.test(keyAt(tokens, at - 1)) ? at - 1 : at;
    return { from, to, value: Number(number[1]) };
  }
  return undefined;
}

/** So many words name a role: «den som er medlem av prosjektgruppa» is nobody's way to say it. */
const longestRole = 5;
const memberOf = /^(?:medlem|member)\s+(?:i|av|of|in)\s+/iu;

type TakenRole = Stretch & { readonly kind: RoleKind };

function takeRoles(tokens: readonly Token[], taken: readonly Stretch[]): TakenRole[] {
  const found: TakenRole[] = [];
  let from = 0;
  while (from < tokens.length) {
    const role = roleAt(tokens, from, taken);
    if (role !== undefined) found.push(role);
    from = role?.to ?? from + 1;
  }
  return found;
}

function roleAt(tokens: readonly Token[], from: number, taken: readonly Stretch[]): TakenRole | undefined {
  for (let to = Math.min(from + longestRole, endOfFree(tokens, from, taken)); to > from; to -= 1) {
    const words = textOf(tokens, { from, to }).replace(/^[(]|[,;:.()]+$/gu, '');
    const kind = roleNamed(words.replace(memberOf, ''));
    if (kind !== undefined && !joins.test(keyAt(tokens, to - 1))) return { from, to, kind };
  }
  return undefined;
}

/** Where the words end that nothing has taken yet; at `from` itself where that is taken. */
function endOfFree(tokens: readonly Token[], from: number, taken: readonly Stretch[]): number {
  const isTaken = (at: number) => taken.some((one) => one.from <= at && at < one.to);
  let to = from;
  while (to < tokens.length && !isTaken(to)) to += 1;
  return to;
}

type TakenPlace = Stretch & { readonly found: readonly Seat[] };

/** The place that is led up to («i Leka»), else the last one: a person may be called as a municipality is. */
function takePlace(
  tokens: readonly Token[],
  taken: readonly Stretch[],
  seats: readonly Seat[],
): TakenPlace | undefined {
  const municipalities = seats.filter(({ municipalityId }) => municipalityId !== null);
  const networks = seats.filter(({ municipalityId }) => municipalityId === null);
  const find = (from: number): TakenPlace | undefined => {
    const to = endOfFree(tokens, from, taken);
    if (to === from) return undefined;
    const text = textOf(tokens, { from, to });
    const naming =
      nameAtHead(text, municipalities, byPlace, whole) ?? nameAtHead(text, networks, byNetwork, whole);
    if (naming === undefined) return undefined;
    return { from, to: to - tokenize(naming.rest).length, found: naming.found };
  };
  const every = tokens.flatMap((_, from) => find(from) ?? []);
  // «Leka (I LAG)» is one place, and its «I» leads up to nothing.
  const all = every.filter(({ from, to }) => !every.some((one) => one.from < from && to <= one.to));
  const isLed = ({ from }: TakenPlace) => /^(?:i|in|for|fra|frå|from)$/.test(keyAt(tokens, from));
  return all.find(isLed) ?? all.at(-1);
}

const whole: Enough = 'whole';
const byPlace = placed(({ municipalityId, name, networkName }: Seat) => ({
  id: municipalityId ?? '',
  name,
  label: `${name} (${networkName})`,
}));
const byNetwork = named(({ networkName }: Seat) => networkName);

/** What parts a name from what somebody is, and says nothing itself. */
const joins =
  /^(?:som|as|er|is|blir|skal|være|vere|be|to|a|an|en|ein|ei|the|ny|nye|new|og|and|med|with|ved|hos|at|på|til|frem|fram|i|in|for|fra|frå|from|av|of|navn|namn|name|rolle|role|kommune|stilling|perioden?|perioda|period|virkning|verknad|effect)$/;
/** Nor does this, but where a role ends in it: «responsible for the project». */
const fillers = /^(?:prosjektet|project)$/;
const parts = /^(?:som|as|er|is|ved|hos|at|i|in|for|fra|frå|from)$/;

/** A name is written with a capital, and may be one of those words: «Per Ved»; «Navn:» is none. */
const isJoin = (token: Token | undefined, words: RegExp): boolean =>
  token !== undefined && words.test(token.key) && !/^\p{Lu}.*[^:]$/u.test(token.text);

const isSilent = (token: Token | undefined): boolean => isJoin(token, joins) || isJoin(token, fillers);

function piecesOf(tokens: readonly Token[], taken: readonly Stretch[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (from < tokens.length) {
    const end = endOfFree(tokens, from, taken);
    pieces.push(...pieceIn(tokens, from, end, pieces.length === 0));
    from = Math.max(end, from) + 1;
  }
  return pieces;
}

/** A stretch without the words that join it to others; a name ends at a comma or before such a word. */
function pieceIn(tokens: readonly Token[], first: number, last: number, isName: boolean): string[] {
  let from = first;
  let to = last;
  while (from < to && isSilent(tokens[from])) from += 1;
  while (to > from && isSilent(tokens[to - 1])) to -= 1;
  if (from === to) return [];
  const cut = isName ? cutOf(tokens, from, to) : to;
  const own = restOf(tokens.slice(from, cut), []).replace(/^["'«“]+|[,;:"'»”]+$/gu, '');
  const said = /\p{L}|\p{N}/u.test(own) ? [own] : [];
  return cut < to ? [...said, ...pieceIn(tokens, cut, to, false)] : said;
}

function cutOf(tokens: readonly Token[], from: number, to: number): number {
  const end = nameEnd(tokens, from, to);
  for (let at = from; at < end; at += 1) {
    if (/[,;:]$/.test(tokens[at]?.text ?? '')) return at + 1;
    if (at > from && isJoin(tokens[at], parts)) return at;
  }
  return end;
}
