import type { Argument, Attribute, Expr, Sequence, Walrus } from './ast.ts';
import type { Cursor } from './cursor.ts';
// Expressions hold brackets and brackets hold expressions: these two files need each other.
import { atFor, parseAtom, parseComprehension, parseLambda, parseYield, startsExpression } from './parse-atom.ts';
import { TOKEN } from './tokenize.ts';

/** Binding strength of binary operators, https://docs.python.org/3/reference/expressions.html#operator-precedence. */
const STRENGTH: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  in: 4,
  is: 4,
  not: 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '==': 4,
  '!=': 4,
  '|': 5,
  '^': 6,
  '&': 7,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '//': 10,
  '%': 10,
  '@': 10,
  '**': 12,
};
const NOT = 3;
export const BITWISE_OR = 5;
const SIGN = 11;
const POWER = 12;
/** Links in one chain of operators, calls or attributes: the tree leans left by one level for each. */
const MAX_CHAIN = 800;

/** One expression or, with commas, a tuple; `*a` may stand in it. */
export function parseExpressions(cursor: Cursor): Expr {
  const from = cursor.from;
  const first = parseItem(cursor);
  return cursor.at(',') ? parseTupleRest(cursor, from, first) : first;
}

export function parseTupleRest(cursor: Cursor, from: number, first: Expr): Sequence {
  const items = [first];
  while (cursor.accept(',') && startsExpression(cursor)) items.push(parseItem(cursor));
  return { kind: 'tuple', items, from, to: cursor.lastEnd };
}

/** What `for` and `with` bind: a comparison would swallow the `in`. */
export function parseTargets(cursor: Cursor): Expr {
  const from = cursor.from;
  const item = (): Expr => {
    const at = cursor.from;
    if (cursor.accept('*'))
      return { kind: 'starred', value: parseBinary(cursor, BITWISE_OR), from: at, to: cursor.lastEnd };
    return parseBinary(cursor, BITWISE_OR);
  };
  const first = item();
  if (!cursor.at(',')) return first;
  const items = [first];
  while (cursor.accept(',') && startsExpression(cursor)) items.push(item());
  return { kind: 'tuple', items, from, to: cursor.lastEnd };
}

/** The right side of an assignment: a `yield` may stand there. */
export function parseValue(cursor: Cursor): Expr {
  return cursor.at('yield') ? parseYield(cursor) : parseExpressions(cursor);
}

export function parseItem(cursor: Cursor): Expr {
  const from = cursor.from;
  if (cursor.accept('*')) return { kind: 'starred', value: parseBinary(cursor, BITWISE_OR), from, to: cursor.lastEnd };
  return parseNamed(cursor);
}

/** One expression, `name := value` included. */
export function parseNamed(cursor: Cursor): Expr {
  const expr = parseExpression(cursor);
  if (expr.kind !== 'name' || !cursor.accept(':=')) return expr;
  const value = parseExpression(cursor);
  return { kind: 'walrus', target: expr, value, from: expr.from, to: value.to } satisfies Walrus;
}

/** One expression without commas. */
export function parseExpression(cursor: Cursor): Expr {
  if (cursor.at('lambda') && cursor.kind === TOKEN.name) return parseLambda(cursor);
  cursor.enter();
  let expr = parseBinary(cursor, 0);
  if (cursor.accept('if')) {
    const test = parseBinary(cursor, 0);
    cursor.expect('else');
    const whenFalse = parseExpression(cursor);
    expr = { kind: 'conditional', test, whenTrue: expr, whenFalse, from: expr.from, to: whenFalse.to };
  }
  cursor.leave();
  return expr;
}

export function parseBinary(cursor: Cursor, weakest: number): Expr {
  let left = parseUnary(cursor);
  for (let links = 0; ; links++) {
    let operator = cursor.text;
    const strength = Object.hasOwn(STRENGTH, operator) ? (STRENGTH[operator] ?? 0) : 0;
    if (strength === 0 || strength < weakest) return left;
    if (operator === 'not' && cursor.textAhead(1) !== 'in') return left;
    if (links === MAX_CHAIN) cursor.fail('too many operators in one expression');
    cursor.index++;
    if (operator === 'not') {
      cursor.index++;
      operator = 'not in';
    } else if (operator === 'is' && cursor.accept('not')) operator = 'is not';
    // `**` groups to the right and lets a sign stand on its right side; all others group to the left.
    const right =
      strength === POWER
        ? cursor.nested(() => parseBinary(cursor, SIGN))
        : cursor.nested(() => parseBinary(cursor, strength + 1));
    left = { kind: 'binary', operator, left, right, from: left.from, to: right.to };
  }
}

function parseUnary(cursor: Cursor): Expr {
  const { from, text } = cursor;
  if (text === '-' || text === '+' || text === '~' || text === 'not') {
    cursor.index++;
    const operand = cursor.nested(() => parseBinary(cursor, text === 'not' ? NOT : SIGN));
    return { kind: 'unary', operator: text, operand, from, to: operand.to };
  }
  if (text === 'await' && cursor.kind === TOKEN.name) {
    cursor.index++;
    const value = cursor.nested(() => parsePostfix(cursor));
    return { kind: 'await', value, from, to: value.to };
  }
  return parsePostfix(cursor);
}

function parsePostfix(cursor: Cursor): Expr {
  let expr = parseAtom(cursor);
  for (let links = 0; ; links++) {
    if (cursor.kind !== TOKEN.operator) return expr;
    if (links === MAX_CHAIN) cursor.fail('too many calls and attributes in one expression');
    if (cursor.at('(')) {
      const args = parseArguments(cursor);
      expr = { kind: 'call', callee: expr, args, from: expr.from, to: cursor.lastEnd };
    } else if (cursor.accept('.')) {
      const nameFrom = cursor.from;
      const name = cursor.name();
      expr = {
        kind: 'attribute',
        object: expr,
        name,
        nameFrom,
        from: expr.from,
        to: cursor.lastEnd,
      } satisfies Attribute;
    } else if (cursor.accept('[')) {
      const index = parseIndex(cursor);
      cursor.expect(']');
      expr = { kind: 'subscript', object: expr, index, from: expr.from, to: cursor.lastEnd };
    } else return expr;
  }
}

function parseIndex(cursor: Cursor): Expr {
  const from = cursor.from;
  const item = (): Expr => {
    const at = cursor.from;
    const first = cursor.at(':') ? null : parseItem(cursor);
    if (first !== null && !cursor.at(':')) return first;
    while (cursor.accept(':')) if (!cursor.at(':') && startsExpression(cursor)) parseExpression(cursor);
    return { kind: 'constant', value: 'slice', from: at, to: cursor.lastEnd };
  };
  const first = item();
  if (!cursor.at(',')) return first;
  const items = [first];
  while (cursor.accept(',') && !cursor.at(']')) items.push(item());
  return { kind: 'tuple', items, from, to: cursor.lastEnd };
}

/** Arguments of a call or a class, from `(` to `)`. */
export function parseArguments(cursor: Cursor): Argument[] {
  const args: Argument[] = [];
  cursor.expect('(');
  while (!cursor.accept(')')) {
    const from = cursor.from;
    if (cursor.accept('*')) args.push({ name: null, spread: '*', value: parseExpression(cursor), from });
    else if (cursor.accept('**')) args.push({ name: null, spread: '**', value: parseExpression(cursor), from });
    else if (cursor.atName && cursor.textAhead(1) === '=') {
      const name = cursor.name();
      cursor.index++;
      args.push({ name, spread: '', value: parseExpression(cursor), from });
    } else {
      const value = parseNamed(cursor);
      args.push({
        name: null,
        spread: '',
        value: atFor(cursor) ? parseComprehension(cursor, [value], from) : value,
        from,
      });
    }
    if (!cursor.at(')')) cursor.expect(',');
  }
  return args;
}
