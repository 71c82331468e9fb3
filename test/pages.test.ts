import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages, withPart } from './support/pages.ts';
import { makeTemplate, startTalk } from './transcript/talk.ts';

const readme = readFileSync('README.md', 'utf8');

describe('the pages', () => {
  it.each(pages)('$path says what the code says now (npm run pages writes it)', (page) => {
    const text = readFileSync(page.path, 'utf8');
    expect(withPart(text, page)).toBe(text);
  });

  const written = ['README.md', 'manifests/operate.md', 'manifests/slack.md', 'manifests/teams.md'];

  it.each([...written, ...pages.map(({ path }) => path)])('%s names what is there', (path) => {
    const text = readFileSync(path, 'utf8');
    const links = [...text.matchAll(/(?:\]\(|src=")(?!https?:|#)([^)"#\s]+)/g)].map(([, to = '']) =>
      join(dirname(path), to),
    );
    const rooms = [...text.matchAll(/`((?:src|prisma|manifests|test)\/[\w./-]*)/g)].map(([, to = '']) => to);
    expect([...links, ...rooms].filter((to) => !existsSync(to) && !to.includes('NAME'))).toEqual([]);
  });

  it('name no heading that isn’t there', () => {
    const headings = (path: string) =>
      [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replaceAll(/[^\p{L}\d -]/gu, '')
          .replaceAll(' ', '-'),
      );
    const missing = written.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]*)#([^)]+)\)/g)].filter(
        ([, to = '', heading = '']) =>
          !headings(to === '' ? path : join(dirname(path), to)).includes(heading),
      ),
    );
    expect(missing.map(([link]) => link)).toEqual([]);
  });
});

describe('the README', () => {
  it('is read in one sitting, on one screen’s width', () => {
    expect(readme.length).toBeLessThan(15_000);
    const rows = readme.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.filter((line) => line.length > 110)).toEqual([]);
  });

  it('shows a conversation as Lagbot has it', async () => {
    const [, now = '', person = '', block = ''] =
      /<!-- conversation: (\S+), (.+) -->\n\n```text\n([\s\S]*?)```/.exec(readme) ?? [];
    const talk = await startTalk(await makeTemplate());
    let answer = '';
    for (const line of block.split('\n').filter((one) => one !== '')) {
      const words = line.slice(9);
      if (line.startsWith('Siv')) {
        answer = (await talk.say(person, { did: 'command', text: words }, now)).text;
      } else {
        // Buttons stand side by side here, and below each other in the terminal.
        const buttons = [...words.matchAll(/\[([^\]]+)\]/g)].map(([, label = '']) => `→ ${label}:`);
        for (const shown of buttons.length > 0 ? buttons : [words]) expect(answer).toContain(shown);
      }
    }
    expect(answer).not.toBe('');
  }, 120_000);
});
