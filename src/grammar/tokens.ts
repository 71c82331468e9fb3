/** A word of what a person typed, between two spaces. */
export type Token = {
  /** As typed. */
  text: string;
  /** The white space before it, as typed. */
  before: string;
  /** For comparing: lower case, composed letters, plain hyphens, without punctuation at either end. */
  key: string;
  /** Whether a full stop stood right after the key: '12.' is an ordinal, 'ons.' an abbreviation. */
  hasDot: boolean;
};

/** A stretch of tokens, `from` included and `to` not. */
export type Stretch = { from: number; to: number };

// Control characters and halves of a character: nobody types them on purpose, and no database takes them all.
const unstorable = /(?!\s)[\p{Cc}\p{Cs}]/gu;
// Direction marks, joiners and soft hyphens stay in what is stored, but are no part of a word's spelling.
const invisible = /\p{Cf}/gu;
const hyphens = /[‐-―−]/g;
// Most texts have no character that is spelled in two ways, and their words needn't be looked at for one.
const plain = /^[\s!-~æøåÆØÅéÉ«»½]*$/;
// Keyboards and pasted text leave direction marks and zero-width spaces around what was typed. Emoji need their joiners.
const marks = new Set('\u200b\u200e\u200f\u2060\ufeff');
const opening = new Set('([{"\'«“„‘');
const closing = new Set(',;:!?)]}"\'»”’');
const longestWord = 80;

/** Cuts a text into words in linear time; all white space (non-breaking, tabs, lines) parts them alike. */
export function tokenize(text: string): Token[] {
  const words: Word[] = [];
  const isPlain = plain.test(text);
  const parts = (isPlain ? text : text.replace(unstorable, '')).split(/(\s+)/);
  for (let at = 0; at < parts.length; at += 2) {
    const word = parts[at] ?? '';
    if (word !== '') addWord(words, word, parts[at - 1] ?? '');
  }
  const spell = isPlain ? lowered : spelled;
  return words.map((word) => tokenOf(word, spell));
}

type Word = Pick<Token, 'text' | 'before'>;

// '2t,planmøte' lacks a space; '2,5' doesn't, and nor does what begins with a letter.
const lacksSpace = /^(-?\d[\d.,:½]{0,5}\p{L}{1,7}[,;:])(\p{L}.*)$/u;

// And '2,5 t,planmøte' or '2 t.planmøte', after the number; 't.o.m.' is another word.
const unitLacksSpace = /^((?:t|h|time|timer|timar|min)[,;:.])(\p{L}(?!\.).*)$/u;

// '9:00 AM-11:00 AM'
const halfLacksSpace = /^([ap]\.?m\.?)([-–])(\d.*)$/i;
const mayBeHalf = (word: string): boolean => word.length > 3 && 'aApP'.includes(word.charAt(0));

// 'går,planarbeid'
const commaLacksSpace = /^(.*?\p{L}{2},)(\p{L}{2}.*)$/u;

function addWord(words: Word[], text: string, before: string): void {
  const listed = text.length <= longestWord && text.includes(',') ? commaLacksSpace.exec(text) : null;
  if (listed) {
    addWord(words, listed[1] ?? '', before);
    addWord(words, listed[2] ?? '', '');
    return;
  }
  const isAfterNumber = endsInDigit(words.at(-1)?.text ?? '');
  const half = isAfterNumber && mayBeHalf(text) ? halfLacksSpace.exec(text) : null;
  if (half) {
    for (const [i, part] of half.slice(1).entries())
      words.push({ text: part, before: i === 0 ? before : '' });
    return;
  }
  const parts =
    startsInDigit(text) || text.startsWith('-')
      ? lacksSpace.exec(text)
      : isAfterNumber
        ? unitLacksSpace.exec(text)
        : null;
  if (parts) words.push({ text: parts[1] ?? '', before }, { text: parts[2] ?? '', before: '' });
  else words.push({ text, before });
}

/** But for punctuation. */
function endsInDigit(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && (closing.has(text.charAt(at)) || text.charAt(at) === '.')) at -= 1;
  return startsInDigit(text.charAt(at));
}

const lowered = (text: string): string => text.toLowerCase();
const spelled = (text: string): string =>
  text.replace(invisible, '').toLowerCase().normalize('NFC').replace(hyphens, '-');

function tokenOf({ text, before }: Word, spell: (text: string) => string): Token {
  // Nothing in the grammar is this long, so a pasted address or essay costs nothing.
  if (text.length > longestWord) return { text, before, key: '', hasDot: false };
  const key = spell(text);
  let start = 0;
  let end = key.length;
  while (start < end && opening.has(key.charAt(start))) start += 1;
  while (end > start && closing.has(key.charAt(end - 1))) end -= 1;
  const withDot = end;
  while (end > start && key.charAt(end - 1) === '.') end -= 1;
  return { text, before, key: key.slice(start, end), hasDot: end < withDot };
}

const reach = 120;

/**
 * The next place at which days, clocks and durations are looked for: within the first or the last hundred and twenty words. A
 * pasted report says neither when nor how long in its midst, and so costs no more than its ends do.
 */
export function withinReach(tokens: readonly Token[], at: number): number {
  return at >= reach && at < tokens.length - reach ? tokens.length - reach : at;
}

/** The key of a token, '' beyond either end. */
export function keyAt(tokens: readonly Token[], at: number): string {
  // Looked for beyond an end, an element is a property with that name, which slows down every look-up.
  return at >= 0 && at < tokens.length ? (tokens[at]?.key ?? '') : '';
}

/** Whether a key begins with a digit. */
export function startsInDigit(key: string): boolean {
  const code = key.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** The words of a stretch as typed, with the white space between them. */
export function textOf(tokens: readonly Token[], { from, to }: Stretch): string {
  let text = '';
  for (let at = from; at < to; at += 1)
    text += (at === from ? '' : tokens[at]?.before) + (tokens[at]?.text ?? '');
  return text;
}

/**
 * What is left as typed when the stretches are taken out: the pieces between them, each without the commas and
 * dashes that parted it from what was taken, joined by one space.
 */
export function restOf(tokens: readonly Token[], taken: readonly Stretch[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const stretch of [...taken].sort((a, b) => a.from - b.from)) {
    pieces.push(trimmed(tokens, from, stretch.from));
    from = Math.max(from, stretch.to);
  }
  pieces.push(trimmed(tokens, from, tokens.length));
  return withoutMarks(pieces.filter((piece) => piece !== '').join(' '));
}

function withoutMarks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && marks.has(text.charAt(from))) from += 1;
  while (to > from && marks.has(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

function trimmed(tokens: readonly Token[], first: number, last: number): string {
  let from = first;
  let to = last;
  while (from < to && isSeparator(tokens[from])) from += 1;
  while (to > from && isSeparator(tokens[to - 1])) to -= 1;
  return textOf(tokens, { from, to }).replace(/[,;:]$/, '');
}

/** Whether a word is nothing but a mark that parts others: a dash, a comma, a bullet. */
export const isSeparator = (token: Token | undefined): boolean =>
  token !== undefined && /^[-‐-―−,;:|.+*•·/=>→]+$/.test(token.text);
