import type { Day } from '../../../calendar/days.ts';
import { matchDays } from '../../../grammar/days/days.ts';
import { keyAt, type Stretch, type Token } from '../../../grammar/tokens.ts';

/** The last day to answer as it was said, and where. */
export type AnswerBy = { readonly day: Day; readonly at: Stretch };

const nouns = new Set('svarfrist svarfristen påmeldingsfrist påmeldingsfristen rsvp'.split(' '));
/** They say so with one of the words below alone: 'svar innen 10. april', but not 'Svar 10. april'. */
const verbs = new Set('svar svare svara påmelding påmeldt answer reply'.split(' '));
const until = new Set('innen innan senest seinest seinast by'.split(' '));

/** Finds 'svarfrist 10. april', 'svar innen fredag', 'answer by 10 April'; days lean to the future. */
export function findAnswerBy(tokens: readonly Token[], today: Day): AnswerBy | undefined {
  if (!tokens.some(({ key }) => nouns.has(key) || verbs.has(key))) return undefined;
  for (const { from, to, value } of matchDays(tokens, { today, leaning: 'future' })) {
    if (value.kind !== 'day') continue;
    const hasUntil = until.has(keyAt(tokens, from));
    const isUntilBefore = until.has(keyAt(tokens, from - 1));
    const start = isUntilBefore || keyAt(tokens, from - 1) === 'er' ? from - 2 : from - 1;
    const word = keyAt(tokens, start);
    if (nouns.has(word) || (verbs.has(word) && (hasUntil || isUntilBefore)))
      return { day: value.day, at: { from: start, to } };
  }
  return undefined;
}
