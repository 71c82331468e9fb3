import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Sentence } from './sentences.ts';

const folder = 'manifests/teams';
const texts = z.record(z.string(), z.string());
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));

/** The texts of the Teams manifest by the names that its language files have for them. */
export function teamsTexts(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const look = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      if (/(?:^name|^description|\])\.(?:short|full|title|description)$/.test(path)) found.set(path, value);
    } else if (Array.isArray(value))
      for (const [index, one] of value.entries()) look(one, `${path}[${index}]`);
    else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) look(part, path === '' ? name : `${path}.${name}`);
  };
  look(read('manifest.json'), '');
  return found;
}

/** The texts of one of its language files, by the same names. */
export function teamsTextsIn(language: 'nn' | 'en'): ReadonlyMap<string, string> {
  const { $schema, ...own } = texts.parse(read(`${language}.json`));
  return new Map(Object.entries(own));
}

/** What people read of Lagbot before they have written to it: Slack shows one language, Teams each person's. */
export function manifestSentences(): Sentence[] {
  const [nn, en] = [teamsTextsIn('nn'), teamsTextsIn('en')];
  const inTeams = [...teamsTexts()].map(([key, text]) => ({
    file: `${folder}/manifest.json`,
    key,
    nb: [text],
    nn: [nn.get(key) ?? ''],
    en: [en.get(key) ?? ''],
  }));
  const slack = z
    .object({
      display_information: z.object({ description: z.string(), long_description: z.string() }),
      features: z.object({
        slash_commands: z.array(z.object({ description: z.string(), usage_hint: z.string() })),
      }),
    })
    .parse(parse(readFileSync('manifests/slack.yaml', 'utf8')));
  const { description, long_description } = slack.display_information;
  const hints = slack.features.slash_commands.flatMap((one) => [one.description, one.usage_hint]);
  return [
    ...inTeams,
    ...[description, long_description, ...hints].map((text, index) => ({
      file: 'manifests/slack.yaml',
      key: `${index + 1}`,
      nb: [text],
      nn: [],
      en: [],
    })),
  ];
}
