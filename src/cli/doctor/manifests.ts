import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { features } from '../../features/index.ts';
import { botScopes, eventScopes } from '../../platforms/slack/permissions.ts';
import { type Finding, fault, ok, reasonOf } from './finding.ts';

/** Whether the manifests are there and ask for what the code needs. `start` is the folder to look upwards from. */
export function checkManifests(start = import.meta.dirname): Finding[] {
  const folder = findFolder(start);
  if (folder === undefined)
    return [fault('manifests', 'the folder manifests/ is missing; take it from the same version of Lagbot')];
  return [
    checkFile(folder, 'slack.yaml', slackFaults),
    checkFile(folder, 'teams/manifest.json', teamsFaults),
  ];
}

function findFolder(start: string): string | undefined {
  let folder = start;
  while (!existsSync(join(folder, 'manifests', 'slack.yaml'))) {
    if (folder === dirname(folder)) return undefined;
    folder = dirname(folder);
  }
  return join(folder, 'manifests');
}

function checkFile(
  folder: string,
  name: string,
  faultsIn: (text: string, folder: string) => string[],
): Finding {
  try {
    const faults = faultsIn(readFileSync(join(folder, name), 'utf8'), folder);
    if (faults.length === 0) return ok('manifests', `${name} asks for what the code needs`);
    return fault(
      'manifests',
      `${name} ${faults.join('; it ')}: take it from this version, and update the app by it`,
    );
  } catch (error) {
    return fault(
      'manifests',
      `${name} can't be read (${reasonOf(error)}); take it from the same version of Lagbot`,
    );
  }
}

/** The lists of the file are plain ones, so their lines tell what is in them. */
function slackFaults(text: string): string[] {
  const items = new Set(
    [...text.matchAll(/^\s*- (?:command: )?['"]?([/\w.:]+)['"]?\s*$/gm)].map(([, item]) => item),
  );
  const lacking = (what: string, names: readonly string[]): string[] => {
    const missing = names.filter((name) => !items.has(name));
    return missing.length === 0 ? [] : [`lacks the ${what} ${missing.join(', ')}`];
  };
  return [
    ...lacking('scopes', botScopes),
    ...lacking('events', Object.keys(eventScopes)),
    ...lacking(
      'commands',
      features.map(({ slash }) => slash),
    ),
  ];
}

const teamsManifest = z.object({
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }).optional(),
  bots: z
    .array(
      z.object({ commandLists: z.array(z.object({ commands: z.array(z.object({ title: z.string() })) })) }),
    )
    .min(1),
});

/** Teams lists at most ten commands, so not every word has to be there; but each that is must mean something. */
function teamsFaults(text: string, folder: string): string[] {
  const { icons, bots, localizationInfo } = teamsManifest.parse(JSON.parse(text));
  const isMissing = (name: string): boolean => !existsSync(join(folder, 'teams', name));
  const missing = Object.values(icons).filter(isMissing);
  const untold = (localizationInfo?.additionalLanguages ?? []).map(({ file }) => file).filter(isMissing);
  const words = new Set(features.flatMap((feature) => Object.values(feature.word)));
  const titles = bots.flatMap(({ commandLists }) =>
    commandLists.flatMap(({ commands }) => commands.map(({ title }) => title)),
  );
  const unknown = titles.filter((title) => !words.has(title.split(' ')[0] ?? ''));
  return [
    ...(missing.length === 0 ? [] : [`lacks the pictures ${missing.join(', ')}`]),
    ...(untold.length === 0 ? [] : [`lacks the languages ${untold.join(', ')}`]),
    ...(unknown.length === 0 ? [] : [`lists commands that there are none of: ${unknown.join(', ')}`]),
  ];
}
