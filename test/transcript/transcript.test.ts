import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Said } from '../../src/platforms/terminal/say.ts';
import { faultsOfTyping, withoutSecrets } from './send-back.ts';
import { readStory, writeStep } from './story.ts';
import { makeTemplate, startTalk } from './talk.ts';

// What people read, story by story. Write a line `> COMMAND` into a story, run `npm run transcript`, and read the
// difference before you commit it.

const folder = join(import.meta.dirname, 'stories');
let template: string;
beforeAll(async () => {
  template = await makeTemplate();
});

describe.each(readdirSync(folder))('the story %s', (name) => {
  const faults: string[] = [];
  const tried = new Set<string>();

  test('reads as it is kept', async () => {
    const talk = await startTalk(template);
    const written: string[] = [];
    for (const line of readStory(readFileSync(join(folder, name), 'utf8'))) {
      if ('title' in line) {
        written.push(line.title);
        continue;
      }
      const said = await talk.say(line.person, { did: 'command', text: line.text }, line.now);
      written.push(writeStep(line, answerOf(said)));
      faults.push(...(await faultsOfTyping(talk, line, said, tried)));
    }
    await expect(`${written.join('\n\n')}\n`).toMatchFileSnapshot(join(folder, name));
  }, 120_000);

  test('offers nothing that can’t be typed', () => {
    expect(faults).toEqual([]);
  });
});

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
