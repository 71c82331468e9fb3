import { createHash } from 'node:crypto';
import type { Language } from '../../language.ts';
import { comparable, trim } from '../../text.ts';
import { type Answer, ask } from '../answer.ts';
import { againAction, buttons, card, note, paragraph } from '../card.ts';
import type { Reply } from '../reply.ts';
import { texts } from './texts.ts';
import { toldOf } from './told.ts';

/** Words typed again later than this are meant anew; in milliseconds. */
const waits = 30 * 60 * 1000;

/** What a sender did last: the hash of how it was typed, the answer, and the ids of the records that it touched. */
export type LastDeed = {
  readonly words: string | null;
  readonly at: Date;
  readonly reply: Reply;
  readonly ids: readonly string[];
};

/** A hash of typed words, the same where nobody would tell them apart: what somebody wrote isn't kept for this. */
export const hashOfWords = (text: string): string =>
  createHash('sha256')
    .update(comparable(trim(text)).replace(/\s+/gu, ' '))
    .digest('base64url');

/**
 * Whether what follows a command's own words picks from a list by a number, by being the last or by nothing at all. What
 * is named stays the same whatever was done: «attester Siv mars».
 */
export const picksByPlace = (rest: string): boolean =>
  trim(rest) === '' ||
  /(?<![\p{L}\d])(?:\d{1,3}|siste|sist|last|første|fyrste|first|neste|next)(?![\p{L}\d])/iu.test(rest);

/**
 * The question whether the same words, typed again right after they did something, are to do it to something else as well:
 * «slett 1» means the line that was the first in the list, and not the next one that has become it. Undefined where
 * nothing else than before is changed or taken away.
 */
export function askedAgain(
  typed: string,
  { reply, changes, undoes }: Answer,
  last: LastDeed,
  { now, language }: { readonly now: Date; readonly language: Language },
): Answer | undefined {
  const isOther = changes.some(
    ({ kind, record, id }) => kind !== 'created' && record !== undefined && !last.ids.includes(id),
  );
  if (!isOther || undoes !== undefined || now.getTime() - last.at.getTime() > waits) return undefined;
  const words = texts[language];
  return ask(
    card(
      paragraph(words.doneAlready(toldOf(last.reply))),
      paragraph(words.wouldAlso(toldOf(reply))),
      note(words.nothingYet),
      buttons({ label: words.doThatToo, action: againAction, value: typed, typed: words.yes }),
    ),
  );
}
