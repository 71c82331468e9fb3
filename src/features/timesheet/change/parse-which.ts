import { trim } from '../../../text.ts';
import { lineNoun } from '../read/parse-numbers.ts';

/** Which line of one's own is meant: by the list's number, or the one logged last; undefined where neither is said. */
export type Which = number | 'last' | undefined;

const lastLine = new RegExp(
  `^(?:(?:den|det|the)\\s+)?(?:siste|sist|last)(?:\\s+${lineNoun})?[.:,)]?(?=\\s|$)`,
  'iu',
);
const numberedLine = new RegExp(`^(?:${lineNoun}\\s*|#)?([1-9]\\d{0,3})[.:,)]?(?=\\s|$)`, 'iu');

/** The line that a text begins with ('siste', 'linje 2', '#2'), and what is said after it. */
export function readWhich(text: string): { readonly which: Which; readonly rest: string } {
  const typed = trim(text);
  const last = lastLine.exec(typed);
  if (last) return { which: 'last', rest: trim(typed.slice(last[0].length)) };
  const numbered = numberedLine.exec(typed);
  if (!numbered) return { which: undefined, rest: typed };
  return { which: Number(numbered[1]), rest: trim(typed.slice(numbered[0].length)) };
}
