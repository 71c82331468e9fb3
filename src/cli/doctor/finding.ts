/** What a check found: all is well, or what is wrong and what to do. */
export type Finding = { readonly subject: string; readonly isFault: boolean; readonly words: string };

export const ok = (subject: string, words: string): Finding => ({ subject, isFault: false, words });
export const fault = (subject: string, words: string): Finding => ({ subject, isFault: true, words });

/** A finding as a line. */
export const findingText = ({ subject, isFault, words }: Finding): string =>
  `${isFault ? 'fault' : 'ok   '} ${subject}: ${words}`;

/** What went wrong in one line: fetch hides the cause of a failure beneath, and Prisma writes where it was called. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const words = error.message.trim().split('\n').at(-1) ?? '';
  const said = /Message: `(.+?)`/.exec(words)?.[1] ?? words;
  return error.cause instanceof Error ? `${said}: ${error.cause.message || error.cause.name}` : said;
}
