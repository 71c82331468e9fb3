import { type TypedCommand, typedOf } from '../../src/chat/command.ts';
import { anyCommand } from '../../src/chat/feature.ts';
import { type RoleKind, roleKinds } from '../../src/domain/roles.ts';
import type { Context } from '../../src/features/context.ts';
import { features } from '../../src/features/index.ts';
import { languages, type Translated } from '../../src/language.ts';
import { code, markdownTable } from './markdown-table.ts';

type Command = TypedCommand<Context>;

/** The features that share a first word, as logging hours and attesting them do. */
type Group = {
  readonly word: Translated<string>;
  readonly slash: string;
  readonly commands: readonly Command[];
};

const groups: readonly Group[] = features
  .filter(({ word }, i) => features.findIndex((one) => one.word.nb === word.nb) === i)
  .map(({ word, slash }) => ({
    word,
    slash,
    commands: features.filter((one) => one.word.nb === word.nb).flatMap(({ commands }) => typedOf(commands)),
  }));

/** Everything that can be said to Lagbot, as the help says it in each language, below the roles that it is for. */
export const commandsList = (): string => [wordsTable(), ...groups.map(section)].join('\n\n');

function wordsTable(): string {
  const rows = groups.map(({ word, slash }) => [
    ...languages.map((language) => code(word[language])),
    code(slash === anyCommand ? `${slash} ${word.nb}` : slash),
  ]);
  return markdownTable(['bokmål', 'nynorsk', 'English', 'in Slack'], rows);
}

function section({ word, commands }: Group): string {
  const title = [...new Set(languages.map((language) => word[language]))].join(' · ');
  const parts = commands.map((command, i) => {
    const [who, before] = [command, commands[i - 1]].map((one) => one && whoMay(one));
    return who === before ? item(command) : `${i === 0 ? '' : '\n'}${who}:\n\n${item(command)}`;
  });
  return [`### ${title}`, parts.join('\n')].join('\n\n');
}

const item = ({ help }: Command): string =>
  `- ${languages.map((language) => `${code(help[language].type)} – ${help[language].does}`).join('\\\n  ')}`;

function whoMay({ right }: Command): string {
  const kinds = roleKinds.filter((kind) => mayAs(right, kind));
  if (kinds.length === 0) return 'Whoever begins';
  return kinds.length === roleKinds.length ? 'Everyone' : kinds.join(', ');
}

/** Whether somebody may who has one role of a kind, its place in a municipality. */
function mayAs({ may }: Command['right'], kind: RoleKind): boolean {
  const network = { networkId: 'I LAG', networkName: 'I LAG' };
  const role = { kind, ...network, municipalityId: 'Leka', municipalityName: 'Leka' };
  const actor = { id: 'Siv', name: 'Siv', language: 'nb', roles: [role] } as const;
  // Rights ask for nothing but who it is.
  return (may as (asked: Pick<Context, 'actor'>) => boolean)({ actor });
}
