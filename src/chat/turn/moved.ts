import type { Change } from '../../change.ts';
import type { Language } from '../../language.ts';
import { type Answer, ask } from '../answer.ts';
import { againAction, buttons, card, note, paragraph } from '../card.ts';
import type { Reply } from '../reply.ts';
import { texts } from './texts.ts';
import { toldOf } from './told.ts';

/** What a sender took out of a list of a feature's since it was last shown to them, so that the numbers behind it moved. */
export type TakenOut = {
  readonly feature: string;
  /** The number that it was taken out by; null where it was named, or pressed. */
  readonly number: number | null;
  /** The ids of the commands that pick from that list. */
  readonly commands: readonly string[];
  readonly ids: readonly string[];
};

const atHead = /^\s*(?:(?:linje|line|nummer|number|nr\.?|no\.?)\s*|#)?(\d{1,3})(?![\p{L}\d]|[.,:/-]\d)/iu;

/** The number of a list that what stands behind a command's words begins with. */
export const numberAtHead = (rest: string): number | undefined => {
  const number = atHead.exec(rest)?.[1];
  return number === undefined ? undefined : Number(number);
};

const idsOf = (changes: readonly Change[]): string[] =>
  changes.flatMap(({ id, record }) => (record === undefined ? [] : id));

/** What is taken out once an answer stands: with what it takes out itself, and without what it puts back. */
export function takenOutAfter(
  before: readonly TakenOut[],
  { takesOut, changes }: Answer,
  by: { readonly feature: string | undefined; readonly number: number | undefined },
): readonly TakenOut[] {
  const ids = idsOf(changes);
  if (takesOut === undefined || by.feature === undefined)
    return before.filter((one) => !one.ids.some((id) => ids.includes(id)));
  return [...before, { feature: by.feature, number: by.number ?? null, commands: takesOut, ids }];
}

/** Whether a reply shows somebody a list, with the numbers that it has now. */
export const showsList = (reply: Reply): boolean =>
  reply.kind === 'message' &&
  reply.outcome === 'done' &&
  reply.card.elements.some(
    (one) =>
      one.element !== 'buttons' &&
      one.element !== 'row' &&
      /"(?:\d{1,3}\. |\d{1,3}")/.test(JSON.stringify(one)),
  );

/**
 * The number that something has now which had another one in the list as it was: the same where that was taken out, for
 * then only what has it now can be meant. Undefined where it isn't known.
 */
export function numberNow(number: number, taken: readonly TakenOut[]): number | undefined {
  let now = number;
  for (const { number: out } of taken) {
    if (out === null) return undefined;
    if (out === now) return number;
    if (out < now) now -= 1;
  }
  return now;
}

/** A way to read what was typed: the command that says so for sure, and what it would do. */
type Reading = { readonly typed: string; readonly reply: Reply };

/** Asks whether a number is meant as the list is now, or as it was before something was taken out of it. */
export function askNumber(
  number: number,
  now: Reading | undefined,
  before: Reading | undefined,
  language: Language,
): Answer {
  const words = texts[language];
  const again = (label: string, { typed }: Reading) => ({
    ...{ label, action: againAction, value: typed },
    typed: label,
  });
  return ask(
    card(
      paragraph(words.moved),
      ...(now ? [paragraph(words.numberNow(number, toldOf(now.reply)))] : []),
      ...(before ? [paragraph(words.numberBefore(number, toldOf(before.reply)))] : []),
      note(words.nothingYet),
      buttons(
        ...(now ? [again(words.meantNow(number), now)] : []),
        ...(before ? [again(words.meantBefore(number), before)] : []),
      ),
    ),
  );
}
