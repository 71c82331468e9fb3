import { readFileSync } from 'node:fs';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { features } from '../../src/features/index.ts';
import { limits } from '../../src/platforms/teams/limits.ts';
import { dialogCommands } from '../../src/platforms/teams/respond/dialog-commands.ts';
import { teamsTexts, teamsTextsIn } from '../language/manifests.ts';

const folder = 'manifests/teams';
const scopes = z.array(z.string());
const manifest = z
  .object({
    id: z.string(),
    version: z.string(),
    icons: z.object({ color: z.string(), outline: z.string() }),
    localizationInfo: z.object({
      defaultLanguageTag: z.literal('nb'),
      additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
    }),
    bots: z.array(
      z.object({
        botId: z.string(),
        scopes,
        commandLists: z.array(
          z.object({ scopes, commands: z.array(z.object({ title: z.string(), description: z.string() })) }),
        ),
      }),
    ),
    composeExtensions: z.array(
      z.object({
        botId: z.string(),
        commands: z.array(
          z.object({ id: z.string(), title: z.string(), type: z.string(), fetchTask: z.boolean() }),
        ),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')));

/** Width and height of a PNG in pixels, and whether each pixel has an alpha channel. */
function readPng(name: string) {
  const file = readFileSync(`${folder}/${name}`);
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20), hasAlpha: file[25] === 6 };
}

describe('the Teams manifest', () => {
  it('is one that Teams takes', async () => {
    const [, faults] = await AppManifestUtils.readAndValidateTeamsManifest(`${folder}/manifest.json`);
    expect(faults).toEqual([]);
  });

  it('names one bot throughout', () => {
    const ids = [...manifest.bots, ...manifest.composeExtensions].map(({ botId }) => botId);
    expect(new Set([...ids, manifest.id]).size).toBe(1);
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it('opens a dialog by each command that the code knows, and by no other', () => {
    const listed = manifest.composeExtensions.flatMap(({ commands }) => commands);
    expect(listed.map(({ id, title }) => ({ id, title }))).toEqual(
      dialogCommands.map(({ id, title }) => ({ id, title })),
    );
    for (const command of listed) expect(command).toMatchObject({ type: 'action', fetchTask: true });
    expect(listed.length).toBeLessThanOrEqual(limits.extensionCommands);
  });

  it('lists its commands in every scope, each once, and no more than Teams shows', () => {
    for (const bot of manifest.bots) {
      expect(bot.scopes).toEqual(['personal', 'team', 'groupChat']);
      for (const scope of bot.scopes) {
        const words = bot.commandLists
          .filter((list) => list.scopes.includes(scope))
          .flatMap(({ commands }) => commands.map(({ title }) => title));
        expect(new Set(words).size).toBe(words.length);
        expect(words.length).toBeLessThanOrEqual(limits.listedCommands);
        expect(words).toEqual(expect.arrayContaining(dialogCommands.map(({ word }) => word)));
      }
    }
  });

  it.each(['nn', 'en'] as const)('says all of it in %s too, within what Teams shows', (language) => {
    const { additionalLanguages } = manifest.localizationInfo;
    expect(additionalLanguages).toContainEqual({ languageTag: language, file: `${language}.json` });
    const told = teamsTextsIn(language);
    expect([...told.keys()].sort()).toEqual([...teamsTexts().keys()].sort());
    const most = { short: 80, full: 4000, title: 32, description: 128 };
    for (const [key, text] of told) {
      const part = z.enum(['short', 'full', 'title', 'description']).parse(key.split('.').at(-1));
      expect(text.length, `${key}: ${text}`).toBeLessThanOrEqual(most[part]);
    }
  });

  it.each(['nn', 'en'] as const)('lists in %s the words that the features have there', (language) => {
    const words = features.map(({ word }) => word[language]);
    const titles = [...teamsTextsIn(language)].filter(([key]) => /^bots.*\.title$/.test(key));
    expect(titles).toHaveLength(manifest.bots[0]?.commandLists[0]?.commands.length ?? 0);
    for (const [, title] of titles) expect(words).toContain(title);
  });

  it('has icons of the sizes that Teams wants, the outline on nothing', () => {
    expect(readPng(manifest.icons.color)).toMatchObject({ width: 192, height: 192 });
    expect(readPng(manifest.icons.outline)).toEqual({ width: 32, height: 32, hasAlpha: true });
  });
});
