/** A word of what a person typed, between two spaces. */
export type Token = {
  /** As typed. */
  text: string;
  /** For comparing: lower case, composed letters, plain hyphens, without punctuation at either end. */
  key: string;
  /** Whether a full stop stood right after the key: '12.' is an ordinal, 'ons.' an abbreviation. */
  hasDot: boolean;
};

/** A stretch of tokens, `from` included and `to` not. */
export type Stretch = { from: number; to: number };

// Direction marks, zero-width spaces, soft hyphens, control characters and halves of a character: nobody types them
// on purpose, and in a stored line they can hide text. The joiner and the tags that emoji are built with stay.
const invisible = /(?!\s|\u200d|[\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}\p{Cs}]/gu;
const opening = new Set('([{"\'«“„‘');
const closing = new Set(',;:!?)]}"\'»”’');
const longestWord = 80;

/** Cuts a text into words in linear time; all white space (non-breaking, tabs, lines) parts them alike. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const word of text.replace(invisible, '').split(/\s+/)) if (word !== '') addWord(tokens, word);
  return tokens;
}

// '2t,planmøte' lacks a space; '2,5' doesn't, and nor does what begins with a letter.
const lacksSpace = /^(-?\d[\d.,:½]{0,5}\p{L}{1,7}[,;:])(\p{L}.*)$/u;

function addWord(tokens: Token[], word: string): void {
  const parts = /^[-\d]/.test(word) ? lacksSpace.exec(word) : null;
  if (parts) tokens.push(tokenOf(parts[1] ?? ''), tokenOf(parts[2] ?? ''));
  else tokens.push(tokenOf(word));
}

function tokenOf(text: string): Token {
  // Nothing in the grammar is this long, so a pasted address or essay costs nothing.
  if (text.length > longestWord) return { text, key: '', hasDot: false };
  let key = text.toLowerCase().normalize('NFC');
  if (/[‐-―−]/.test(key)) key = key.replace(/[‐-―−]/g, '-');
  let start = 0;
  let end = key.length;
  while (start < end && opening.has(key.charAt(start))) start += 1;
  while (end > start && closing.has(key.charAt(end - 1))) end -= 1;
  const withDot = end;
  while (end > start && key.charAt(end - 1) === '.') end -= 1;
  return { text, key: key.slice(start, end), hasDot: end < withDot };
}

/** The key of a token, '' beyond either end. */
export function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}

/** The words of a stretch as typed, with one space between them. */
export function textOf(tokens: readonly Token[], { from, to }: Stretch): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
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
  return pieces.filter((piece) => piece !== '').join(' ');
}

function trimmed(tokens: readonly Token[], first: number, last: number): string {
  let from = first;
  let to = last;
  while (from < to && isSeparator(tokens[from])) from += 1;
  while (to > from && isSeparator(tokens[to - 1])) to -= 1;
  return textOf(tokens, { from, to }).replace(/[,;:]$/, '');
}

const isSeparator = (token: Token | undefined): boolean =>
  token !== undefined && /^[-‐-―−,;:|.+*•·/=]+$/.test(token.text);
