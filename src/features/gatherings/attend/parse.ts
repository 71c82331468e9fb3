import { allNamed, named } from '../../../grammar/names.ts';
import { splitWords, trim } from '../../../text.ts';
import { planningTexts } from '../plan/texts.ts';

/** What a list of names means: whom it names, whether all who were expected, and whether they did not come. */
export type Names<Person> = {
  readonly found: readonly Person[];
  readonly unknown: readonly string[];
  readonly isAll: boolean;
  readonly isNot: boolean;
};

const wordsOf = (name: 'all' | 'not'): ReadonlySet<string> =>
  new Set(Object.values(planningTexts).flatMap(({ attendance }) => attendance[name]));
const allWords = wordsOf('all');
const notWords = wordsOf('not');

/**
 * Parts `[GATHERING] [NAMES]`: a number or a title with its day names the gathering, and so does a text that
 * `isGathering` knows as one or whose beginning `atHead` does; all else is names.
 */
export function splitAttendance(
  text: string,
  isGathering: (words: string) => boolean,
  atHead: (words: string) => { readonly named: string; readonly rest: string } | undefined,
): { named: string; names: string } {
  const first = splitWords(text, 1);
  if (/^#?\d{1,3}$/.test(first.words[0] ?? '')) return { named: first.words[0] ?? '', names: first.rest };
  const dated = /^(.*?\d{4}-\d\d-\d\d)(?:\s+(.*))?$/s.exec(trim(text));
  if (dated) return { named: dated[1] ?? '', names: dated[2] ?? '' };
  const head = atHead(text);
  if (head !== undefined) return { named: head.named, names: head.rest };
  return isGathering(text) ? { named: text, names: '' } : { named: '', names: text };
}

/** A name without what stands in brackets behind it, as its role does in a list. */
const withoutBrackets = (name: string): string =>
  name.endsWith(')') && name.includes('(') ? trim(name.slice(0, name.lastIndexOf('('))) : name;

/**
 * Reads names parted by commas, semicolons, lines or `og`, whatever their case; a first name is enough where only one
 * person has it. What stands in brackets behind a name is left out, as lists show the municipality there.
 */
export function readNames<Person extends { readonly name: string }>(
  text: string,
  people: readonly Person[],
): Names<Person> {
  const { words, rest } = splitWords(text, 1);
  const isNot = notWords.has((words[0] ?? '').toLowerCase());
  const names = (isNot ? rest : text)
    .split(/[,;\n]|\s(?:og|and)\s/u)
    .map((name) => withoutBrackets(trim(name)))
    .filter((name) => name !== '');
  const isAll = names.length === 1 && allWords.has((names[0] ?? '').toLowerCase());
  if (isAll) return { found: [], unknown: [], isAll, isNot };
  const found: Person[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const person = personNamed(name, people);
    if (person === undefined) unknown.push(name.slice(0, 60));
    else found.push(person);
  }
  return { found, unknown: unknown.slice(0, 10), isAll, isNot };
}

function personNamed<Person extends { readonly name: string }>(
  name: string,
  people: readonly Person[],
): Person | undefined {
  const [only, ...others] = allNamed(
    name,
    people,
    named((person: Person) => person.name),
  );
  return others.length === 0 ? only : undefined;
}
