import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { typedOf } from '../../src/chat/command.ts';
import { anyCommand } from '../../src/chat/feature.ts';
import { features } from '../../src/features/index.ts';

const slack = z
  .object({ features: z.object({ slash_commands: z.array(z.object({ command: z.string() })) }) })
  .parse(parse(readFileSync('manifests/slack.yaml', 'utf8')));
const teams = z
  .object({
    bots: z.array(
      z.object({
        commandLists: z.array(
          z.object({ commands: z.array(z.object({ title: z.string(), description: z.string() })) }),
        ),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('manifests/teams/manifest.json', 'utf8')));

describe('the manifests', () => {
  test('give Slack the slash command of every feature, and no other', () => {
    const offered = slack.features.slash_commands.map(({ command }) => command);
    expect(offered.toSorted()).toEqual([...new Set(features.map(({ slash }) => slash))].sort());
  });

  test('list in Teams the words of the features, but for the coordinator’s own: ten are all that fit', () => {
    // What has no slash command in Slack has no room here either; `hjelp` tells of it.
    const listed = features.filter(({ id, slash }) => id === 'help' || slash !== anyCommand);
    const all = new Set(listed.map(({ word }) => word.nb));
    const words = [...all].filter((word) => word !== 'deltaker').sort();
    for (const { commands } of teams.bots.flatMap((bot) => bot.commandLists)) {
      expect(commands.map(({ title }) => title).sort()).toEqual(words);
    }
  });

  test('teach in Teams no command that Lagbot doesn’t know', () => {
    const lines = teams.bots.flatMap((bot) => bot.commandLists).flatMap(({ commands }) => commands);
    for (const { title, description } of lines) {
      const feature = features.find(({ word }) => word.nb === title);
      const taught = description.match(new RegExp(`\\b${title} [a-zæøå]+`, 'g')) ?? [];
      const known = typedOf(feature?.commands ?? []).flatMap(({ words }) => words);
      const takesAnything = ['timer', 'status', 'ukesrapport'].includes(title);
      for (const one of taught) {
        const verb = one.slice(title.length + 1);
        expect(takesAnything || known.some((words) => words.startsWith(verb)), one).toBe(true);
      }
    }
  });
});
