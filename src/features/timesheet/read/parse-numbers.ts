const separators = /[\s,]+|\bog\b|\band\b|&/u;
/** What people call the lines of a list before their numbers, as the source of a regular expression. */
export const lineNoun = '(?:linj(?:ene|en|e|a)|lin(?:ene|ea|es|e|a)|nr\\.?|nummer|numbers?)';
const noun = new RegExp(`^\\s*(?:${lineNoun}\\s+|#)(?=\\d)`, 'iu');
const range = /^(\d{1,4})[-–](\d{1,4})$/;
/** Nobody lists more in words. */
const longestText = 300;
/** A range longer than this is no list of lines; its first numbers are enough to tell so. */
const longest = 100;

/** The numbers of lines as typed: `2 3`, `2, 3 og 4`, `2-4`; each once, in order. Undefined where it is anything else. */
export function readNumbers(text: string): number[] | undefined {
  if (text.length > longestText) return undefined;
  const parts = text
    .replace(noun, '')
    .replace(/\s*(?:[-–]|\btil\b|\bto\b)\s*(?=\d)/gu, '-')
    .split(separators)
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  const numbers = new Set<number>();
  for (const part of parts) {
    const [, first, last] = range.exec(part) ?? [];
    if (first === undefined || last === undefined) {
      if (!/^[1-9]\d{0,3}$/.test(part)) return undefined;
      numbers.add(Number(part));
      continue;
    }
    const [from, to] = [Number(first), Number(last)];
    if (from < 1 || to < from) return undefined;
    for (let number = from; number <= Math.min(to, from + longest); number += 1) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b);
}
