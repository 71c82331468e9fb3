import type { Button, Element, Select } from '../../src/chat/card.ts';
import { wordsOf } from '../../src/chat/turn/match.ts';
import { features } from '../../src/features/index.ts';
import { texts } from '../../src/features/sentences/texts.ts';
import type { Said } from '../../src/platforms/terminal/say.ts';
import type { Step } from './story.ts';
import type { Talk } from './talk.ts';

/** Something that can be pressed, and what Lagbot says that one can type instead. */
type Equivalent = {
  readonly label: string;
  readonly action: string;
  readonly value: string;
  readonly typed: string;
};

/**
 * What goes wrong when everything that an answer offers is typed back by the one who got it: a button and its typed
 * equivalent that don't do the same, and a printed command that isn't known. What was tried with one number is not
 * tried with the next.
 */
export async function faultsOfTyping(
  talk: Talk,
  step: Step,
  said: Said,
  tried: Set<string>,
): Promise<string[]> {
  const { person, now } = step;
  const isNew = (what: string) => !tried.has(`${person} ${what}`) && tried.add(`${person} ${what}`);
  const faults: string[] = [];
  for (const { label, action, value, typed } of equivalentsIn(said)) {
    if (!isNew(`${action} ${shapeOf(label)} ${shapeOf(typed)}`)) continue;
    const pressed = await talk.attempt(person, { did: 'press', action, value }, now);
    const text = withoutPlaceholder(typed);
    const answered = await talk.attempt(person, { did: 'command', text }, now);
    if (!isSame(pressed, answered)) {
      faults.push(`[${label}] and «${text}» differ:\n${indented(pressed)}\n  against\n${indented(answered)}`);
    }
  }
  for (const command of commandsIn(said.text)) {
    if (!isNew(command)) continue;
    const { outcome, text } = await talk.attempt(person, { did: 'command', text: command }, now);
    if (outcome === 'failed' || isUnknown(text)) faults.push(`«${command}» is printed, and answers: ${text}`);
  }
  return faults.map((fault) => `${person}, ${now}: ${step.text}\n${fault}`);
}

/** All that can be pressed or picked in an answer, once each. */
export function equivalentsIn({ reply }: Said): Equivalent[] {
  if (reply.kind !== 'message' && reply.kind !== 'file') return [];
  const shown = reply.card.elements.flatMap((element: Element) => {
    if (element.element === 'buttons' || element.element === 'row') return element.buttons.map(ofButton);
    return element.element === 'select' ? ofSelect(element) : [];
  });
  const revoke = reply.kind === 'file' && reply.revoke !== undefined ? [reply.revoke] : [];
  return [...shown, ...revoke];
}

const ofButton = ({ label, action, value, typed }: Button): Equivalent => ({ label, action, value, typed });

/** The first and the last that can be picked, with its label where the choice goes. */
function ofSelect({ action, options, typed }: Select): Equivalent[] {
  const ends = options.length < 2 ? options : [options[0], options.at(-1)];
  return ends.flatMap((option) =>
    option === undefined
      ? []
      : { label: option.label, action, value: option.value, typed: typed.replace('…', option.label) },
  );
}

const shapeOf = (words: string): string => words.replaceAll(/\d+/g, '0');

/** «status svar 1 …» and «status svar 1 TEKST» begin what a form asks for the rest of. */
const withoutPlaceholder = (typed: string): string => typed.replace(/,?\s+(?:…|\p{Lu}{4,}).*$/u, '');

/** Two that ask for the same, by a form or by a question, do the same, and so do two with the same words and records. */
function isSame(one: Said, other: Said): boolean {
  if (one.reply.kind !== other.reply.kind) return false;
  return comparable(one) === comparable(other);
}

/** A text without what is new each time: ids, sums of hashes, the address of a calendar, a download's link. */
export const withoutSecrets = (text: string): string =>
  text
    .replaceAll(/(?<=\/(?:calendar|download)\/)[\w-]+/g, 'SECRET')
    .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, 'ID')
    .replaceAll(/\b[\da-f]{64}\b/g, 'HASH');

const volatile = new Set([
  'id',
  'loggedAt',
  'answeredAt',
  'completedAt',
  'writtenAt',
  'postedAt',
  'at',
  'createdAt',
]);

function comparable({ outcome, text, records }: Said): string {
  const lasting = records.map((record) => Object.entries(record).filter(([name]) => !volatile.has(name)));
  return withoutSecrets(JSON.stringify([outcome, text, lasting]));
}

const indented = ({ text, records }: Said): string =>
  [...records.map(({ type, change }) => `+ ${type} ${change}`), ...text.split('\n').slice(0, 6)]
    .map((line) => `    ${line}`)
    .join('\n');

const firstWords = new Set(features.flatMap(wordsOf));

/** The commands that a text prints between quotation marks; those with words of one's own to fill in are left out. */
function commandsIn(text: string): string[] {
  const quoted = [...text.matchAll(/[«“]([^«»“”]{1,120})[»”]/gu)].map(([, words = '']) => words.trim());
  return [...new Set(quoted)].filter(
    (words) =>
      firstWords.has(words.split(' ')[0]?.toLowerCase() ?? '') &&
      !words.includes('…') &&
      !/\p{Lu}{3,}/u.test(words.replaceAll('I LAG', '')),
  );
}

/** Whether an answer says that the command wasn't understood at all. */
const isUnknown = (text: string): boolean =>
  Object.values(texts).some(({ notUnderstood }) => text.startsWith(notUnderstood));
