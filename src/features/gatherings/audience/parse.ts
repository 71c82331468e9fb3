import type { RoleKind } from '../../../domain/roles.ts';
import { nameAtHead, named, placed } from '../../../grammar/names.ts';
import { restOf, type Stretch, type Token, textOf, tokenize } from '../../../grammar/tokens.ts';
import type { AudiencePart } from './rules.ts';

/** Whom a network knows. */
export type Known = {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
};

const roleWords: ReadonlyMap<string, RoleKind> = new Map([
  ...of('prosjektleder', 'prosjektleder prosjektleiar projectleader leder leiar'),
  ...of(
    'prosjektgruppe',
    'prosjektgruppe prosjektgrupp prosjektgruppemedlem projectgroup projectgroupmember',
  ),
  ...of(
    'prosjektansvarlig',
    'prosjektansvarlig prosjektansvarleg kommunedirektør kommunalsjef rådmann municipaldirector chiefexecutive',
  ),
  ...of(
    'prosjekteier',
    'prosjekteier prosjekteigar ordfører ordførar varaordfører politiker politikar mayor projectowner',
  ),
  ...of('medlem', 'medlem nettverksmedlem member networkmember'),
  ...of('partner', 'partner partnar samarbeidspartner samarbeidspartnar'),
  ...of('koordinator', 'koordinator coordinator'),
  ...of('leser', 'leser lesar reader'),
]);

function of(role: RoleKind, words: string) {
  return words.split(' ').map((word) => [word, role] as const);
}

const endings = [
  '',
  'e',
  'ne',
  'r',
  'ene',
  'ane',
  'n',
  'en',
  'a',
  's',
  'rne',
  'rane',
  'ar',
  'er',
  'ere',
  'erne',
  'arane',
  'mer',
  'mene',
  'mar',
  'mane',
  'menn',
  'mennene',
  'i',
  'arar',
];

function roleNamed(words: string): RoleKind | undefined {
  const wanted = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(de|dei|the|alle|all|our|våre) /u, '')
    .replaceAll(/[\s-]/g, '');
  if (/^rådmenn(ene)?$/.test(wanted)) return 'prosjektansvarlig';
  for (const ending of endings) {
    if (!wanted.endsWith(ending)) continue;
    const found = roleWords.get(wanted.slice(0, wanted.length - ending.length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An audience as it was said: the parts understood, and the words that weren't. */
export type AudienceReading = {
  readonly parts: readonly AudiencePart[];
  readonly unknown: readonly string[];
};

const everybody =
  /^(?:alle|all|everyone|everybody|alle saman|alle sammen|heile nettverket|hele nettverket)$/iu;

/** Reads «prosjektlederne», «Leka og Tydal», «ordførere og kommunedirektører», «prosjektlederne i Leka», «Pia og Odd». */
export function readAudience(words: string, known: Known): AudienceReading {
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

/** What stands behind `for` in a text, taken out of it where it was understood as a whole. */
export type Target = {
  readonly rest: string;
  readonly said?: string;
  readonly parts: readonly AudiencePart[];
  /** What stands behind `for` and isn't understood: it stays in the text. */
  readonly unknown?: string;
};

/** So many of a text's `for` are tried, from the last: a pasted text costs no more than that. */
const mostTargets = 4;
/** So many words name one of those whom it is for. */
const longestPiece = 6;
/** So many words say whom a gathering is for. */
const mostWords = 16;

/** Finds whom a gathering is for: the words behind a `for` that name roles, municipalities or people. */
export function takeAudience(text: string, known: Known): Target {
  const tokens = tokenize(text);
  const places = tokens.flatMap(({ key }, at) => (key === 'for' && at + 1 < tokens.length ? [at] : []));
  for (const at of places.slice(-mostTargets).toReversed()) {
    const found = longestAt(tokens, at, known);
    if (found === undefined) continue;
    const said = textOf(tokens, { from: at + 1, to: found.to }).replace(/[,;.:]$/, '');
    const more = unreadAfter(tokens, found.to);
    if (more !== undefined) return { rest: text, parts: found.parts, said, unknown: more };
    return { rest: restOf(tokens, [{ from: at, to: found.to }]), parts: found.parts, said };
  }
  const last = places.at(-1);
  const unknown = last === undefined ? undefined : wordsAfter(tokens, last + 1);
  return { rest: text, parts: [], ...(unknown === undefined ? {} : { unknown }) };
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  known: Known,
): (Stretch & Pick<Target, 'parts'>) | undefined {
  for (let to = Math.min(tokens.length, at + 1 + mostWords); to > at + 1; to -= 1) {
    const words = textOf(tokens, { from: at + 1, to }).replace(/[,;.:]$/, '');
    const isOpen = /(?:^|\s)(?:og|and|samt|&)$/iu.test(words);
    const read = isOpen ? undefined : readAudience(words, known);
    if (read?.unknown.length === 0 && (read.parts.length > 0 || everybody.test(words)))
      return { from: at, to, parts: read.parts };
  }
  return undefined;
}

/** 'For Pia og Ukjent': what goes on after a name and names nobody. */
function unreadAfter(tokens: readonly Token[], to: number): string | undefined {
  const isMore = /^(og|and|samt|&)$/.test(tokens[to]?.key ?? '');
  return isMore ? wordsAfter(tokens, to + 1) : undefined;
}

/** Three words at most, and none of when and where; nothing where it can't be people: 'for 2024', 'for å lære'. */
function wordsAfter(tokens: readonly Token[], from: number): string | undefined {
  const key = tokens[from]?.key ?? '';
  if (key === '' || key === 'å' || /^\d/.test(key)) return undefined;
  let to = from + 1;
  while (to < Math.min(tokens.length, from + 3) && !/^(?:\d|kl|på|at$|i$|in$)/.test(tokens[to]?.key ?? ''))
    to += 1;
  return textOf(tokens, { from, to });
}
