import { readLanguage } from '../../../domain/networks/settings.ts';
import { roleNamed } from '../../../domain/role-names.ts';
import type { RoleKind } from '../../../domain/roles.ts';
import type { formats } from '../../../features/gatherings/rules.ts';
import { texts as gatheringTexts } from '../../../features/gatherings/texts.ts';
import type { Language } from '../../../language.ts';
import { type Kind, nameKey } from './cells.ts';

/** Other words for choices, in the three languages. */
export type Synonyms<T extends string> = { readonly [Choice in T]?: readonly string[] };

/** One of several words, in any case, or another word for one of them. */
export function choiceCell<T extends string>(
  choices: readonly T[],
  is: string,
  synonyms: Synonyms<T> = {},
): Kind<T> {
  const keys = new Map<string, T>();
  for (const choice of choices) {
    for (const word of [choice, ...(synonyms[choice] ?? [])]) keys.set(nameKey(word), choice);
  }
  return {
    read: (words) => keys.get(nameKey(words)),
    is,
    write: `one of ${choices.join(', ')}`,
  };
}

/** What the bot itself calls a choice in each language. */
const saidAs = <T extends string>(choice: T, all: readonly Readonly<Record<T, string>>[]): string[] =>
  all.map((names) => names[choice]);

const formatNames = Object.values(gatheringTexts).map(({ formats: names }) => names);

/** A role by its name in any language and form; one of some, where not all will do. */
export const roleCell = <T extends RoleKind>(kinds: readonly T[], is: string): Kind<T> => ({
  ...choiceCell(kinds, is),
  read: (words) => kinds.find((kind) => kind === roleNamed(words)),
});

/** The words for a gathering's format in the three languages. */
export const formatWords: Synonyms<(typeof formats)[number]> = {
  fysisk: [
    ...saidAs('fysisk', formatNames),
    'fysisk samling',
    'fysiske',
    'physical',
    'på stedet',
    'på staden',
  ],
  video: [
    ...saidAs('video', formatNames),
    'digital',
    'digitalt',
    'digitalsamling',
    'teams',
    'online',
    'videosamling',
  ],
  hybrid: [...saidAs('hybrid', formatNames), 'hybridsamling', 'begge', 'both'],
};

/** A language by its code or name. */
export const languageCell: Kind<Language> = {
  read: readLanguage,
  is: 'a language',
  write: 'nb, nn or en',
};

const answers: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'ja', 'true', 'sann'].map((word) => [word, true] as const),
  ...['no', 'nei', 'false', 'usann'].map((word) => [word, false] as const),
]);

/** Yes or no, as spreadsheets and exports write them. */
export const yesOrNoCell: Kind<boolean> = {
  read: (words) => answers.get(words.toLowerCase()),
  is: 'yes or no',
  write: 'yes or no',
};
