import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Form } from '../../src/chat/form/form.ts';
import { withoutMore } from '../../src/chat/more.ts';
import { features } from '../../src/features/index.ts';
import type { Said } from '../../src/platforms/terminal/say.ts';
import { oslo } from '../support/people.ts';
import { fillIn } from './fill-in.ts';
import { isTooLong } from './limits.ts';
import { messagesIn } from './messages.ts';
import { equivalentsIn, faultsOfTyping, withoutSecrets } from './send-back.ts';
import { readStory, type Step, writeStep } from './story.ts';
import { type Deed, makeEmptyTemplate, makeTemplate, startTalk, type Talk } from './talk.ts';

// What people read, story by story. Write a line `> COMMAND` into a story, run `npm run transcript`, and read the
// difference before you commit it.

const folder = join(import.meta.dirname, 'stories');
/** The day on which most of the stories happen. */
const firstDay = { from: oslo('2024-09-19T10:00'), to: oslo('2024-09-20T00:00') };

/** The numbers of the municipalities in the stories. */
const municipalityNumber = /\b(?:50(?:22|33|34|41|46|52)|4640)\b/;

/** Buttons that stand on cards from before, and on no new one. */
const onOldCards = ['hours.remove'];

/** The story that begins in a Lagbot with nobody in it. */
const beginning = 'beginning.txt';

let template: string;
let empty: string;
const offered = new Set<string>();
const long = new Set<string>();
/** The answers that are more than somebody reads at once so far, by what was typed: help has six topics. */
const isLonger = new Set([
  ...['help', 'hjelp', 'oppsett', 'nettverk', 'network', 'nettverk ny', '= Folk:', '= Kode:', '1', 'angre'],
  ...['avtale', 'avtale Leka', 'avtale Meråker', 'avtale ny', 'avtale vis', 'egeninnsats Vestnettet'],
  ...['egeninnsats merknader', 'eigeninnsats merknader', 'ownwork remarks', 'frist vis', 'samling vis'],
  ...['tiltak', 'tiltak liste', 'measure', 'measure list', 'timer attester', 'timer lever', 'timer lås'],
  ...['timar lås', 'hours lock', 'timer måned', 'timar månad', 'hours month'],
]);
beforeAll(async () => {
  template = await makeTemplate();
  empty = await makeEmptyTemplate();
});

describe.each(readdirSync(folder))('the story %s', (name) => {
  const faults: string[] = [];
  const tried = new Set<string>();
  const numbered: string[] = [];

  test('reads as it is kept', async () => {
    const talk = await startTalk(name === beginning ? empty : template);
    const written: string[] = [];
    let form: Form | undefined;
    for (const line of readStory(readFileSync(join(folder, name), 'utf8'))) {
      if ('title' in line) {
        written.push(line.title);
        continue;
      }
      const said = await talk.say(line.person, deedOf(line.text, form), line.now);
      if (said.reply.kind === 'form' || said.reply.kind === 'errors') form = said.reply.form;
      written.push(writeStep(line, answerOf(said)));
      // Every municipality has a name; whoever typed its number may have it repeated.
      if (municipalityNumber.test(said.text) && !municipalityNumber.test(line.text)) numbered.push(said.text);
      faults.push(...(await tryOut(talk, line, said, tried)));
    }
    for (const { step, said } of await messagesIn(talk, firstDay)) {
      faults.push(...(await tryOut(talk, step, said, tried)));
    }
    await expect(`${written.join('\n\n')}\n`).toMatchFileSnapshot(join(folder, name));
  }, 120_000);

  test('names every municipality', () => {
    expect(numbered).toEqual([]);
  });

  test('offers nothing that can’t be typed', () => {
    expect(faults).toEqual([]);
  });
});

test('a message that the clock sends offers nothing that can’t be typed', async () => {
  const talk = await startTalk(template);
  const sent = await messagesIn(talk, { from: firstDay.from, to: oslo('2025-01-10T10:00') });
  const tried = new Set<string>();
  const faults: string[] = [];
  for (const { step, said } of sent) faults.push(...(await tryOut(talk, step, said, tried)));
  expect(sent.length).toBeGreaterThan(50);
  expect(faults).toEqual([]);
}, 120_000);

test('some story or message shows every button that there is', () => {
  const presses = features
    .flatMap(({ commands }) => commands)
    .filter(({ pressed }) => pressed)
    .map(({ id }) => id);
  expect(presses.filter((id) => !offered.has(id))).toEqual(onOldCards);
});

test('no answer is more than somebody reads at once', () => {
  expect([...long].filter((subject) => !isLonger.has(subject)).sort()).toEqual([]);
  expect([...isLonger].filter((subject) => !long.has(subject))).toEqual([]);
});

/** What an answer was about: the first words of what was typed. */
const subjectOf = (text: string): string => text.split(' ').slice(0, 2).join(' ');

/** Types back all that an answer offers, and remembers what that is. */
function tryOut(talk: Talk, step: Step, said: Said, tried: Set<string>): Promise<string[]> {
  for (const { action } of equivalentsIn(said)) offered.add(action);
  // What was asked for is shown whole.
  if (withoutMore(step.text) === undefined && isTooLong(said)) long.add(subjectOf(step.text));
  return faultsOfTyping(talk, step, said, tried);
}

/** A command, or behind `= ` what is filled in in the form that was answered last. */
function deedOf(text: string, form: Form | undefined): Deed {
  if (!text.startsWith('= ')) return { did: 'command', text };
  if (form === undefined) throw new Error(`there is no form for «${text}»`);
  return fillIn(form, text.slice(2));
}

/** How an answer ended, what it wrote, and its words. */
function answerOf({ outcome, records, text }: Said): string[] {
  const wrote = records.map(({ type, change, ...columns }) => {
    const values = Object.entries(columns).filter(([name, value]) => value !== null && !isVolatile(name));
    return `+ ${type} ${change}: ${values.map(([name, value]) => `${name} ${String(value)}`).join(' · ')}`;
  });
  return withoutSecrets([`(${outcome})`, ...wrote, text].join('\n')).split('\n');
}

/** What differs from run to run. */
const isVolatile = (name: string): boolean => name === 'id' || name.endsWith('Id') || name.endsWith('At');
