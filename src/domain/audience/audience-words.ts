import { nameAtHead, named, placed } from '../../grammar/names.ts';
import { keyAt, restOf, type Stretch, type Token, textOf, tokenize } from '../../grammar/tokens.ts';
import { isRoleInGeneral, roleNamed } from '../role-names.ts';
import type { RoleKind } from '../roles.ts';
import type { AudiencePart } from './audiences.ts';

/** Whom a network knows. */
export type Known = {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
};

/** An audience as it was said: the parts understood, and the words that weren't. */
export type AudienceReading = {
  readonly parts: readonly AudiencePart[];
  readonly unknown: readonly string[];
};

const everybody =
  /^(?:alle|all|everyone|everybody|alle saman|alle sammen|(?:alle )?kommun[ea]ne|alle kommun[ea]r|(?:all )?(?:the )?municipalities|heile nettverket|hele nettverket)?$/iu;

/** What leaves somebody out. */
const except =
  '(?:unntatt|untatt|unnateke|unnatatt|utenom|utanom|except(?:ing| for)?|excluding|uten|utan|without|bortsett (?:fra|frå)|med unn?t?at?a?k (?:av|for|frå|fra)|apart from|other than|(?:men |but |og )?(?:ikke|ikkje|not))';
const exceptIn = new RegExp(`(?:^|\\s)${except}(?:\\s(?:for|i|in))?\\s`, 'iu');

/**
 * Reads «prosjektlederne», «Leka og Tydal», «ordførere og kommunedirektører», «prosjektlederne i Leka», «Pia og Odd»,
 * «alle unntatt Tydal».
 */
export function readAudience(words: string, known: Known): AudienceReading {
  const [whole = '', ...others] = words.trim().split(exceptIn);
  const read = readPieces(whole, known);
  const left = others.map((one) => readPieces(one, known));
  const isAllLeftOut = others.length > 0 && left.every(({ parts }) => parts.length === 0);
  return {
    parts: [
      ...read.parts,
      ...left.flatMap(({ parts }) => parts.map((part) => ({ ...part, not: true as const }))),
    ],
    unknown: [...read.unknown, ...left.flatMap(({ unknown }) => unknown), ...(isAllLeftOut ? others : [])],
  };
}

function readPieces(words: string, known: Known): AudienceReading {
  if (everybody.test(words.trim())) return { parts: [], unknown: [] };
  const parts: AudiencePart[] = [];
  const unknown: string[] = [];
  let role: RoleKind | undefined;
  for (const piece of words.split(/[,;\n]|\s(?:og|and|samt|&)\s/u).map((one) => one.trim())) {
    if (piece === '') continue;
    if (piece.split(/\s+/u).length > longestPiece) {
      unknown.push(piece);
      continue;
    }
    const read = readPiece(piece, role, known);
    if (read === undefined) unknown.push(piece);
    else parts.push(read);
    role = read !== undefined && 'role' in read && read.municipalityId !== undefined ? read.role : undefined;
  }
  return { parts, unknown };
}

/** `role` is that of the piece before, where it was said of a municipality: 'prosjektlederne i Leka og Tydal'. */
function readPiece(piece: string, role: RoleKind | undefined, known: Known): AudiencePart | undefined {
  const whole = roleNamed(piece);
  if (whole !== undefined) return { role: whole };
  const [, first = '', place = ''] = /^(.+?) (?:i|in|of|fra|frå|from) (.+)$/iu.exec(piece) ?? [];
  const there = municipalityNamed(place, known);
  const roleThere = roleNamed(first);
  if (roleThere !== undefined && there !== undefined) return { role: roleThere, municipalityId: there };
  const municipalityId = municipalityNamed(piece, known);
  if (municipalityId !== undefined) return { ...(role && { role }), municipalityId };
  const person = onlyNamed(
    nameAtHead(
      piece,
      known.people,
      named(({ name }) => name),
      'part',
    ),
  );
  return person === undefined ? undefined : { personId: person.id };
}

const municipalityNamed = (words: string, { municipalities }: Known): string | undefined =>
  words === ''
    ? undefined
    : onlyNamed(
        nameAtHead(
          words,
          municipalities,
          placed((one) => one),
          'whole',
        ),
      )?.id;

function onlyNamed<T>(
  naming: { readonly found: readonly T[]; readonly rest: string } | undefined,
): T | undefined {
  return naming?.rest === '' && naming.found.length === 1 ? naming.found[0] : undefined;
}

/** Whom a text is for, taken out of it where that was understood as a whole. */
export type Target = {
  readonly rest: string;
  readonly parts: readonly AudiencePart[];
  /** As it was said; missing where nothing was. */
  readonly said?: string;
  /** The role that answers: «ansvar: ordføreren». */
  readonly answers?: RoleKind;
  /** Behind `for`, and names nobody. */
  readonly unknown?: { readonly said: string; readonly before: string };
  /** «Møte med prosjektlederne»: those whom it is for, or just what it is called. */
  readonly maybe?: string;
};

/** So many places of a text are tried, from the last: a pasted text costs no more than that. */
const mostTargets = 6;
/** So many words name one of those whom it is for. */
const longestPiece = 6;
/** So many words say whom a gathering is for. */
const mostWords = 16;

type Lead = Stretch & { readonly kind: 'for' | 'only' | 'except' | 'answers' | 'with' };

const onlyWords = new Set('kun bare berre only just'.split(' '));
const answerWords = new Set('ansvar ansvarlig ansvarleg ansvarlige ansvarlege responsible'.split(' '));
const withWords = new Set('med with til to saman sammen together'.split(' '));
const exceptAt = new RegExp(`^(?:(?:alle|all|everyone|everybody) )?${except}(?: (?:for|i|in))?$`, 'u');

/** The words that lead up to whom it is for. */
function leadAt(tokens: readonly Token[], at: number): Lead | undefined {
  const key = keyAt(tokens, at);
  const next = keyAt(tokens, at + 1);
  const lead = (kind: Lead['kind'], length: number): Lead => ({ kind, from: at, to: at + length });
  if (key === 'for') return lead('for', onlyWords.has(next) ? 2 : 1);
  if (onlyWords.has(key)) return next === 'for' ? lead('for', 2) : lead('only', 1);
  for (const length of [4, 3, 2, 1]) {
    const words = Array.from({ length }, (_, index) => keyAt(tokens, at + index)).join(' ');
    if (exceptAt.test(words)) return lead('except', length);
  }
  if (answerWords.has(key)) return lead('answers', /^(?:er|is|:)$/.test(next) ? 2 : 1);
  return withWords.has(key) ? lead('with', withWords.has(next) ? 2 : 1) : undefined;
}

/** Finds whom something is for: words that lead up to roles, municipalities or people, before or behind its day. */
export function takeAudience(text: string, known: Known): Target {
  const tokens = tokenize(text);
  const leads: Lead[] = [];
  for (let at = tokens.length - 2; at >= 0 && leads.length < mostTargets; at -= 1) {
    const lead = leadAt(tokens, at);
    if (lead === undefined) continue;
    // 'Bare for', 'alle unntatt': the longer one begins before.
    const inner = leads.findIndex(({ to }) => to === lead.to);
    if (inner >= 0) leads.splice(inner, 1);
    leads.push(lead);
  }
  const taken: Stretch[] = [];
  const parts: AudiencePart[] = [];
  let answers: RoleKind | undefined;
  let maybe: string | undefined;
  let isFor = false;
  for (const lead of leads.toReversed()) {
    const found = longestAt(tokens, lead.to, known);
    const [only] = found?.parts ?? [];
    if (found === undefined || taken.some(({ to }) => lead.from < to)) continue;
    if (lead.kind === 'with') {
      maybe = found.said;
      continue;
    }
    const more = unreadAfter(tokens, found.to);
    if (more !== undefined) return partly(tokens, lead, found.said, more);
    if (lead.kind === 'answers') {
      if (only === undefined || 'personId' in only || only.role === undefined) continue;
      answers = only.role;
    } else if (lead.kind === 'except')
      parts.push(...found.parts.map((one) => ({ ...one, not: true as const })));
    else if (isFor) continue;
    else {
      isFor = true;
      parts.unshift(...found.parts);
    }
    taken.push({ from: lead.from, to: found.to });
  }
  const onlyBehind = isFor ? undefined : behindOnly(tokens, known);
  if (onlyBehind !== undefined) {
    parts.unshift(...onlyBehind.parts);
    taken.push(onlyBehind);
  }
  const rest = restOf(tokens, taken);
  const answering = answers === undefined ? {} : { answers };
  const audiences = taken.length - (answers === undefined ? 0 : 1);
  if (audiences > 0)
    return { rest, parts, said: taken.map((one) => textOf(tokens, one)).join(' '), ...answering };
  const unknown = leads
    .filter(({ kind }) => maybe === undefined || kind !== 'with')
    .map((lead) => unknownAt(tokens, lead))
    .find((one) => one !== undefined);
  if (unknown !== undefined) return { rest, parts, unknown, ...answering };
  return {
    rest,
    parts,
    ...answering,
    ...(maybe === undefined ? {} : { maybe }),
  };
}

/** 'Project leaders only', 'prosjektlederne bare'. */
function behindOnly(
  tokens: readonly Token[],
  known: Known,
): (Stretch & Pick<AudienceReading, 'parts'>) | undefined {
  const end = tokens.findLastIndex(({ key }) => onlyWords.has(key));
  if (end < 1) return undefined;
  for (let from = Math.max(0, end - longestPiece); from < end; from += 1) {
    const read = readAudience(textOf(tokens, { from, to: end }), known);
    if (read.unknown.length === 0 && read.parts.length > 0) return { from, to: end + 1, parts: read.parts };
  }
  return undefined;
}

/** Half of it is understood: what isn't has to be said anew. */
const partly = (tokens: readonly Token[], lead: Stretch, said: string, more: string): Target => ({
  rest: restOf(tokens, []),
  parts: [],
  unknown: { said: `${said} og ${more}`, before: textOf(tokens, { from: 0, to: lead.from }) },
});

function longestAt(
  tokens: readonly Token[],
  at: number,
  known: Known,
): { readonly to: number; readonly said: string; readonly parts: readonly AudiencePart[] } | undefined {
  for (let to = Math.min(tokens.length, at + mostWords); to > at; to -= 1) {
    const said = textOf(tokens, { from: at, to }).replace(/[,;.:]$/, '');
    const isOpen = /(?:^|\s)(?:og|and|samt|&)$/iu.test(said);
    const read = isOpen ? undefined : readAudience(said, known);
    if (read?.unknown.length === 0 && (read.parts.length > 0 || everybody.test(said)))
      return { to, said, parts: read.parts };
  }
  return undefined;
}

/** 'For Pia og Ukjent': what goes on after a name and names nobody. */
function unreadAfter(tokens: readonly Token[], to: number): string | undefined {
  return /^(og|and|samt|&)$/.test(keyAt(tokens, to)) ? wordsAfter(tokens, to + 1) : undefined;
}

/** A group of people by its last word: 'til styringsgruppa', 'to the committee'. */
const people =
  /(?:grupp[ae]n?|utvalg(?:et)?|utval(?:et)?|styret?|rådet|nemnda|lagene?|(?:er|ar|leiar|leder)(?:ne|ane)|ansatte|tilsette|medlemm?er|deltak(?:ere|arar)|committee|board|council|members|staff|employees)$/u;

function unknownAt(tokens: readonly Token[], { kind, from, to }: Lead): Target['unknown'] {
  const said = kind === 'with' || kind === 'answers' ? undefined : wordsAfter(tokens, to);
  const isSurely = kind === 'for' || (kind === 'except' && people.test(said ?? ''));
  const group = /^(?:til|to)$/.test(keyAt(tokens, from)) ? wordsAfter(tokens, to) : undefined;
  const found = isSurely ? said : group !== undefined && people.test(group) ? group : undefined;
  return found === undefined ? undefined : { said: found, before: textOf(tokens, { from: 0, to: from }) };
}

/** Times and the like: 'for 2024', 'for å lære', 'for mars', 'for første kvartal', 'for dagen'. */
const nobody =
  /^(?:å|at|det|dette|this|that|how|å|\d.*|første|fyrste|andre|tredje|fjerde|siste|neste|first|second|third|fourth|last|next|hele|heile|hver|hvert|kvar|kvart|every|each|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december|året|våren|høsten|hausten|vinteren|sommeren|sommaren|uke|veke|uka|veka|week|måneden|månaden|kvartalet|halvåret|tertialet|perioden|en|ein|et|eit|two|to|tre|three|fire|four|fem|five|seks|six)$/u;

/** Three words at most, and none of when and where; nothing where it can't be people: 'for 2024', 'for å lære'. */
function wordsAfter(tokens: readonly Token[], from: number): string | undefined {
  const key = keyAt(tokens, from);
  if (key === '' || nobody.test(key)) return undefined;
  let to = from + 1;
  while (to < Math.min(tokens.length, from + 3) && !/^(?:\d|kl|på|at$|i$|in$)/.test(keyAt(tokens, to)))
    to += 1;
  return textOf(tokens, { from, to }).replace(/[,;.:]$/, '');
}

const notAlone =
  /^(?:i|på|in|at|hos|ved|om|fra|frå|from|av|of|og|and|samt|&|til|to|med|with|for|mot|om|-|–)$/u;

/** The last words of a title, where they name people, places or roles: 'Lunsj Siv og Berit', 'Fagdag Leka'. */
export function namesBehind(title: string, known: Known): { said: string; title: string } | undefined {
  const tokens = tokenize(title);
  for (let from = Math.max(1, tokens.length - longestPiece); from < tokens.length; from += 1) {
    const said = textOf(tokens, { from, to: tokens.length });
    const isAlone = notAlone.test(keyAt(tokens, from)) || notAlone.test(keyAt(tokens, from - 1));
    if (isAlone || isRoleInGeneral(said)) continue;
    const read = readAudience(said, known);
    if (read.unknown.length > 0 || read.parts.length === 0 || read.parts.some(({ not }) => not)) continue;
    // 'Bli med på en Per': names are written with a capital.
    if (read.parts.some((part) => !('role' in part)) && !/^\p{Lu}/u.test(said)) continue;
    return { said, title: textOf(tokens, { from: 0, to: from }).replace(/[\s,;:–-]+$/u, '') };
  }
  return undefined;
}
