import { trim } from '../text.ts';
import { say, translated } from '../translated.ts';

const words = translated({ sure: say('ja', 'ja', 'yes') });

/** What is typed behind a command to do at once what it would show first. */
export const sureWords = { nb: words.nb.sure, nn: words.nn.sure, en: words.en.sure };

const known = new Set(Object.values(sureWords));

/** What stands before such a word at the end of a text, and whether there is one. */
export function takeSure(text: string): { readonly text: string; readonly isSure: boolean } {
  const typed = trim(text).split(/\s+/u);
  const isSure = known.has(typed.at(-1)?.toLowerCase() ?? '');
  return { text: isSure ? typed.slice(0, -1).join(' ') : text, isSure };
}
