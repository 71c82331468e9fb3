import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { type Language, languages, type Translated } from '../../src/language.ts';
import { nameOf, sourceOf } from './values.ts';
import { keyOf, waysOf } from './wording.ts';

/** What Lagbot says in one place: by language, each way that it may be said. */
export type Sentence = Translated<readonly string[]> & {
  readonly file: string;
  readonly key: string;
};

/** The files of the source. */
export const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file))
  .sort();

/** Every sentence of the project, read by TypeScript's own reader: also what no run would come to. */
export const allSentences = (): Sentence[] => sources.flatMap(sentencesOf);

/** The sentences of one file: what stands in `say(…)`, and what is written by language. */
export function sentencesOf(path: string): Sentence[] {
  const found: Sentence[] = [];
  const look = (node: ts.Node): void => {
    const nodes = byLanguage(node);
    if (nodes === undefined) {
      ts.forEachChild(node, look);
      return;
    }
    const told = Object.fromEntries(
      languages.map((language) => [language, waysOf(nodes[language]).filter((way) => way !== '')]),
    ) as Translated<string[]>;
    if (
      languages.some((language) =>
        told[language].some((way) => /\p{L}/u.test(way.replaceAll(/\{[^{}]*\}/g, ''))),
      )
    )
      found.push({ file: path, key: keyOf(node), ...told });
  };
  look(sourceOf(path));
  return found;
}

/** The three ways to say it that a node gives; where a translation is left out, it is the first. */
function byLanguage(node: ts.Node): Readonly<Record<Language, ts.Node>> | undefined {
  if (isSaid(node)) {
    const [nb, nn = nb, en = nb] = node.arguments;
    return nb === undefined || nn === undefined || en === undefined ? undefined : { nb, nn, en };
  }
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const member = (language: Language) =>
    node.properties.flatMap((one) =>
      ts.isPropertyAssignment(one) && nameOf(one.name) === language ? [one.initializer] : [],
    )[0];
  const [nb, nn] = [member('nb'), member('nn')];
  return nb === undefined || nn === undefined || isSaid(nb) ? undefined : { nb, nn, en: member('en') ?? nb };
}

/** Others have a `say` of their own. */
const isSaid = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'say' &&
  /\bsay\b.*translated\.ts'/.test(node.getSourceFile().text);
