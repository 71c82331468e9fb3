import { type Answer, answer } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { listWaiting, removeDownload } from '../store.ts';
import { texts } from '../texts.ts';

/** Takes back the links to one's files that still work: to the one that is named, or to all. */
export async function revokeLinks(
  text: string,
  { actor, database, language, now }: Context,
): Promise<Answer> {
  const { faults, revoked } = texts[language];
  const waiting = await listWaiting(database, actor.id, now);
  if (waiting.length === 0) throw new UserError(faults.nobodyWaits);
  const wanted = plain(text);
  const chosen = wanted === '' ? waiting : waiting.filter(({ name }) => plain(name) === wanted);
  if (chosen.length === 0) throw new UserError(faults.noSuchFile(trim(text), namesOf(waiting)));
  return answer(card(paragraph(revoked(namesOf(chosen)))), chosen.map(removeDownload));
}

const plain = (name: string): string => trim(name).normalize('NFC').toLowerCase();

const namesOf = (files: readonly { readonly name: string }[]): string =>
  [...new Set(files.map(({ name }) => name))].join(', ');
