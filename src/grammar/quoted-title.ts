import { trim } from '../text.ts';

const head = /^[«"“„]([^«»"“”„]{1,300})[»"”“]/u;

/** A title in quotes at the head of a text is taken as it stands; nothing in it says when, how often or for whom. */
export function takeQuoted(text: string): { readonly title: string; readonly rest: string } | undefined {
  const words = trim(text);
  const [whole, title] = head.exec(words) ?? [];
  return whole === undefined || title === undefined || trim(title) === ''
    ? undefined
    : { title: trim(title), rest: words.slice(whole.length) };
}

/** A title as `takeQuoted` takes it. */
export const quoted = (title: string): string => `«${title.replace(/[«»"“”„]/gu, "'")}»`;
