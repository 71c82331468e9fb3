import { type RoleKind, roleKinds } from '../../../domain/roles.ts';
import type { formats } from '../../../features/gatherings/rules.ts';
import { texts as gatheringTexts } from '../../../features/gatherings/texts.ts';
import { texts as peopleTexts } from '../../../features/people/texts.ts';
import { type Language, languages } from '../../../language.ts';
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

const roleNames = Object.values(peopleTexts).map(({ roles }) => roles);
const formatNames = Object.values(gatheringTexts).map(({ formats: names }) => names);

/** What people also write for a role: other forms of the word, and the English ones. */
const otherRoleWords: Synonyms<RoleKind> = {
  prosjektleder: ['project manager', 'prosjektlederen', 'prosjektleiaren'],
  prosjektgruppe: ['prosjektgruppa', 'prosjektgruppen', 'prosjektgruppemedlem', 'project group member'],
  prosjektansvarlig: ['den prosjektansvarlige', 'den prosjektansvarlege', 'project responsible'],
  prosjekteier: ['prosjekteieren', 'prosjekteigaren'],
  medlem: ['member'],
  partner: ['partneren', 'samarbeidspartner'],
  koordinator: ['koordinatoren', 'co-ordinator'],
  leser: ['lesar', 'reader'],
};

/** The words for roles in the three languages. */
export const roleWords: Synonyms<RoleKind> = Object.fromEntries(
  roleKinds.map((kind) => [kind, [...saidAs(kind, roleNames), ...(otherRoleWords[kind] ?? [])]]),
);

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
  ...choiceCell(languages, 'a language', {
    nb: ['bokmål', 'nb-NO', 'norsk bokmål', 'norsk', 'no'],
    nn: ['nynorsk', 'nn-NO', 'norsk nynorsk'],
    en: ['english', 'engelsk', 'en-GB', 'en-US'],
  }),
  write: 'nb, nn or en',
};
