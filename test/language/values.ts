import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { phrasesOf, press, print, sayings } from '../../src/chat/wording.ts';
import { say } from '../../src/translated.ts';

/** What makes the commands' words of what stands in the texts; called as they are. */
const makers: Readonly<Record<string, unknown>> = { say, sayings, phrasesOf, press, print };

const files = new Map<string, ts.SourceFile>();

/** A source file as TypeScript reads it; each is read once. */
export function sourceOf(path: string): ts.SourceFile {
  const known = files.get(path);
  if (known !== undefined) return known;
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  files.set(path, file);
  return file;
}

/** A node without what types alone say of it. */
export function bare(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
    ? bare(node.expression)
    : node;
}

/** What a name stands for where it is read: a constant or a function of ours, or a parameter, of which nothing is known. */
export type Declared = ts.VariableDeclaration | ts.BindingElement | ts.FunctionDeclaration;

/** Where a name is declared that can be read at a node; imports of ours are followed. */
export function declarationOf(name: string, at: ts.Node): Declared | undefined {
  for (let scope: ts.Node | undefined = at.parent; scope !== undefined; scope = scope.parent) {
    if (ts.isFunctionLike(scope) && scope.parameters.some((one) => declares(one.name, name)))
      return undefined;
    if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) continue;
    const found = scope.statements.map((one) => declaredBy(one, name)).find((one) => one !== undefined);
    if (found !== undefined) return found;
  }
  return importedAs(name, at.getSourceFile());
}

const declares = (binding: ts.BindingName, name: string): boolean =>
  ts.isIdentifier(binding)
    ? binding.text === name
    : binding.elements.some((one) => ts.isBindingElement(one) && declares(one.name, name));

function declaredBy(statement: ts.Statement, name: string): Declared | undefined {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text === name ? statement : undefined;
  if (!ts.isVariableStatement(statement)) return undefined;
  for (const one of statement.declarationList.declarations) {
    if (ts.isIdentifier(one.name) && one.name.text === name) return one;
    if (ts.isObjectBindingPattern(one.name)) {
      const part = one.name.elements.find((element) => declares(element.name, name));
      if (part !== undefined) return part;
    }
  }
  return undefined;
}

function importedAs(name: string, file: ts.SourceFile): Declared | undefined {
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const named = statement.importClause?.namedBindings;
    const from = statement.moduleSpecifier.text;
    if (named === undefined || !from.startsWith('.')) continue;
    const [whole, member] = name.split('.');
    const part = ts.isNamedImports(named) ? named.elements.find((one) => one.name.text === name) : undefined;
    const exported =
      ts.isNamespaceImport(named) && named.name.text === whole
        ? member
        : (part?.propertyName ?? part?.name)?.text;
    if (exported === undefined) continue;
    const source = sourceOf(normalize(join(dirname(file.fileName), from)));
    return source.statements.map((one) => declaredBy(one, exported)).find((one) => one !== undefined);
  }
  return undefined;
}

/** What has been told already; nothing, while it is being asked. */
const values = new Map<ts.Node, unknown>();

/** The value of a constant expression, as far as it can be told without running anything but the makers of words. */
export function constantOf(node: ts.Expression): unknown {
  const own = bare(node);
  if (values.has(own)) return values.get(own);
  values.set(own, undefined);
  const value = told(own);
  values.set(own, value);
  return value;
}

function told(node: ts.Expression): unknown {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(constantOf);
  if (ts.isObjectLiteralExpression(node)) return objectOf(node);
  if (ts.isIdentifier(node)) return ofDeclaration(declarationOf(node.text, node));
  if (ts.isPropertyAccessExpression(node))
    return (
      partOf(constantOf(node.expression), node.name.text) ??
      ofDeclaration(importedAs(node.getText(), node.getSourceFile()))
    );
  if (ts.isElementAccessExpression(node))
    return partOf(constantOf(node.expression), constantOf(node.argumentExpression));
  if (ts.isTemplateExpression(node)) {
    const parts = node.templateSpans.map((span) => [constantOf(span.expression), span.literal.text]);
    return parts.every(([value]) => typeof value === 'string')
      ? node.head.text + parts.flat().join('')
      : undefined;
  }
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  const make = makers[node.expression.text];
  return typeof make === 'function' ? make(...node.arguments.map(constantOf)) : undefined;
}

const partOf = (whole: unknown, name: unknown): unknown =>
  typeof whole === 'object' && whole !== null && (typeof name === 'string' || typeof name === 'number')
    ? Reflect.get(whole, name)
    : undefined;

/** What a member of an object literal is called. */
export const nameOf = (name: ts.PropertyName): string | undefined =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : undefined;

function objectOf(node: ts.ObjectLiteralExpression): Record<string, unknown> {
  return Object.fromEntries(
    node.properties.flatMap((one): (readonly [string, unknown])[] => {
      if (ts.isShorthandPropertyAssignment(one))
        return [[one.name.text, ofDeclaration(declarationOf(one.name.text, one))]];
      if (ts.isSpreadAssignment(one)) return Object.entries(Object(constantOf(one.expression)));
      const name = ts.isPropertyAssignment(one) ? nameOf(one.name) : undefined;
      return ts.isPropertyAssignment(one) && name !== undefined ? [[name, constantOf(one.initializer)]] : [];
    }),
  );
}

function ofDeclaration(declared: Declared | undefined): unknown {
  if (declared === undefined || ts.isFunctionDeclaration(declared)) return undefined;
  if (ts.isVariableDeclaration(declared))
    return declared.initializer === undefined ? undefined : constantOf(declared.initializer);
  const whole = declared.parent.parent;
  const name = declared.propertyName ?? declared.name;
  if (!ts.isVariableDeclaration(whole) || whole.initializer === undefined) return undefined;
  return partOf(
    constantOf(whole.initializer),
    ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined,
  );
}
