import ts from 'typescript';
import { bare, constantOf, declarationOf, nameOf } from './values.ts';

/** What is read where a text depends on what happened: one of these. */
const either = (texts: readonly string[]): string => {
  const all = [...new Set(texts)].filter((text) => text !== '');
  if (all.length === 0) return '';
  const isOptional = all.length < new Set(texts).size;
  return all.length === 1 ? (isOptional ? `[${all[0]}]` : String(all[0])) : `(${all.join(' | ')})`;
};

/** Every text that a function may give back, or an expression may be: one for each way through it. */
export function waysOf(node: ts.Node): string[] {
  if (ts.isFunctionLike(node)) {
    const { body } = node as ts.FunctionLikeDeclaration;
    if (body === undefined) return [];
    return ts.isBlock(body) ? returnsOf(body).flatMap(waysOf) : waysOf(body);
  }
  if (!ts.isExpression(node as ts.Node)) return [];
  const own = bare(node as ts.Expression);
  if (ts.isFunctionLike(own)) return waysOf(own);
  if (ts.isConditionalExpression(own)) return [...waysOf(own.whenTrue), ...waysOf(own.whenFalse)];
  if (ts.isObjectLiteralExpression(own)) return own.properties.flatMap(memberWays);
  return [textOf(own)];
}

const memberWays = (one: ts.ObjectLiteralElementLike): string[] =>
  ts.isPropertyAssignment(one)
    ? waysOf(one.initializer)
    : ts.isShorthandPropertyAssignment(one)
      ? named(one.name.text, one)
      : waysOf(one);

function returnsOf(body: ts.Node): ts.Expression[] {
  const found: ts.Expression[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
    else ts.forEachChild(node, look);
  };
  ts.forEachChild(body, look);
  return found;
}

const followed = new Set<ts.Node>();

/** What a name of ours stands for; undefined where nothing is known of it. */
function named(name: string, at: ts.Node): string[] {
  const declared = declarationOf(name, at);
  if (declared === undefined || followed.has(declared) || ts.isBindingElement(declared)) return [];
  const whole = ts.isFunctionDeclaration(declared) ? declared : declared.initializer;
  if (whole === undefined) return [];
  followed.add(declared);
  try {
    return waysOf(whole);
  } finally {
    followed.delete(declared);
  }
}

const lists = ['map', 'flatMap', 'filter', 'join', 'trim', 'concat', 'replace', 'replaceAll'];

/** A text as it is read, with what is told put in as `{name}`, and with `(this | that)` where there are two ways. */
function textOf(node: ts.Expression): string {
  const own = bare(node);
  const value = constantOf(own);
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (ts.isTemplateExpression(own))
    return (
      own.head.text + own.templateSpans.map((span) => textOf(span.expression) + span.literal.text).join('')
    );
  if (ts.isConditionalExpression(own)) return either(waysOf(own));
  if (ts.isBinaryExpression(own)) return ofBinary(own);
  if (ts.isArrayLiteralExpression(own)) return own.elements.map(textOf).join(' ');
  if (ts.isSpreadElement(own)) return textOf(own.expression);
  if (ts.isElementAccessExpression(own)) return chosenOf(own) ?? placeholder(own);
  if (ts.isCallExpression(own)) return calledOf(own);
  if (ts.isIdentifier(own) && own.text === 'undefined') return '';
  if (ts.isIdentifier(own)) return either(named(own.text, own)) || placeholder(own);
  return placeholder(own);
}

function ofBinary({ left, operatorToken, right }: ts.BinaryExpression): string {
  if (operatorToken.kind === ts.SyntaxKind.PlusToken) return textOf(left) + textOf(right);
  if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return `[${textOf(right)}]`;
  return either([textOf(left), textOf(right)]);
}

/** One of the texts of a constant object or list. */
function chosenOf({ expression }: ts.ElementAccessExpression): string | undefined {
  const whole = bare(expression);
  const ways = ts.isIdentifier(whole) ? named(whole.text, whole) : waysOf(whole);
  const known = ways.filter((way) => !way.startsWith('{'));
  return known.length === 0 ? undefined : either(known);
}

function calledOf({ expression, arguments: given }: ts.CallExpression): string {
  const callee = bare(expression);
  if (ts.isPropertyAccessExpression(callee) && lists.includes(callee.name.text)) {
    const made = given.filter((one) => ts.isFunctionLike(bare(one))).flatMap(waysOf);
    const between = callee.name.text === 'join' && given[0] !== undefined ? `${textOf(given[0])}…` : '';
    return (either(made) || textOf(callee.expression)) + between;
  }
  const isOwn =
    ts.isIdentifier(callee) && declarationOf(callee.text, callee)?.getSourceFile() === callee.getSourceFile();
  const made = isOwn ? named(callee.text, callee) : [];
  const said = given
    .map((one) => textOf(one))
    .filter((text) => !/^\{[^{}]*\}$|^\d*$|^(?:nb|nn|en)$/.test(text));
  return made.length > 0 && said.length === 0
    ? either(made)
    : either([...made, ...said]) || placeholder(callee);
}

/** What is told, by its name. */
function placeholder(node: ts.Expression): string {
  const text = node.getText();
  return `{${/[\p{L}_$][\w$]*(?=\W*$)/u.exec(text)?.[0] ?? text}}`;
}

/** What a node is called where it stands: the names of the members and the constant that hold it. */
export function keyOf(node: ts.Node): string {
  const names: string[] = [];
  for (let at = node; at.parent !== undefined; at = at.parent) {
    const { parent } = at;
    if (ts.isPropertyAssignment(parent)) names.unshift(nameOf(parent.name) ?? '…');
    else if (ts.isFunctionDeclaration(parent) && parent.name) names.unshift(parent.name.text);
    else if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name))
      names.unshift(parent.name.text);
  }
  return names.filter((name) => !/^(?:texts|said)$/.test(name)).join('.');
}
