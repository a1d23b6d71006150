import type { Comprehension, Expr, Parameter, Span } from './ast.ts';
import type { Cursor } from './cursor.ts';
import {
  BITWISE_OR,
  parseBinary,
  parseExpression,
  parseExpressions,
  parseItem,
  parseTargets,
  parseTupleRest,
} from './parse-expression.ts';
import { TOKEN } from './tokenize.ts';

const CONSTANTS: Readonly<Record<string, 'none' | 'true' | 'false' | 'ellipsis'>> = {
  None: 'none',
  True: 'true',
  False: 'false',
  '...': 'ellipsis',
};

/** The smallest expressions: names, literals and what stands in brackets. */
export function parseAtom(cursor: Cursor): Expr {
  const { from, kind, text } = cursor;
  if (kind === TOKEN.string) return parseStrings(cursor);
  if (kind === TOKEN.number) {
    cursor.index++;
    return { kind: 'constant', value: 'number', from, to: cursor.lastEnd };
  }
  const constant = Object.hasOwn(CONSTANTS, text) ? CONSTANTS[text] : undefined;
  if (constant !== undefined) {
    cursor.index++;
    return { kind: 'constant', value: constant, from, to: cursor.lastEnd };
  }
  if (cursor.atName) return { kind: 'name', name: cursor.name(), from, to: cursor.lastEnd };
  if (text === '(') return cursor.nested(() => parseParenthesized(cursor));
  if (text === '[') return cursor.nested(() => parseList(cursor));
  if (text === '{') return cursor.nested(() => parseBraces(cursor));
  return cursor.fail('an expression is expected here');
}

function parseStrings(cursor: Cursor): Expr {
  const from = cursor.from;
  const tokens: Span[] = [];
  while (cursor.kind === TOKEN.string) {
    const start = cursor.from;
    cursor.index++;
    tokens.push({ from: start, to: cursor.lastEnd });
  }
  return { kind: 'string', tokens, from, to: cursor.lastEnd };
}

/** Brackets leave no node of their own: the expression keeps its own span. */
function parseParenthesized(cursor: Cursor): Expr {
  const from = cursor.from;
  cursor.expect('(');
  if (cursor.accept(')')) return { kind: 'tuple', items: [], from, to: cursor.lastEnd };
  if (cursor.at('yield')) {
    const value = parseYield(cursor);
    cursor.expect(')');
    return value;
  }
  const first = parseItem(cursor);
  if (atFor(cursor)) {
    const comprehension = parseComprehension(cursor, [first], from);
    cursor.expect(')');
    return { ...comprehension, to: cursor.lastEnd };
  }
  if (cursor.accept(')')) return first;
  if (!cursor.at(',')) cursor.fail('")" is expected here');
  const tuple = parseTupleRest(cursor, from, first);
  cursor.expect(')');
  return { ...tuple, to: cursor.lastEnd };
}

function parseList(cursor: Cursor): Expr {
  const from = cursor.from;
  cursor.expect('[');
  const items: Expr[] = [];
  while (!cursor.accept(']')) {
    const item = parseItem(cursor);
    if (items.length === 0 && atFor(cursor)) {
      const comprehension = parseComprehension(cursor, [item], from);
      cursor.expect(']');
      return { ...comprehension, to: cursor.lastEnd };
    }
    items.push(item);
    if (!cursor.at(']')) cursor.expect(',');
  }
  return { kind: 'list', items, from, to: cursor.lastEnd };
}

function parseBraces(cursor: Cursor): Expr {
  const from = cursor.from;
  cursor.expect('{');
  const entries: { key: Expr | null; value: Expr }[] = [];
  const items: Expr[] = [];
  while (!cursor.accept('}')) {
    let elements: Expr[];
    if (cursor.accept('**')) {
      elements = [];
      entries.push({ key: null, value: parseBinary(cursor, BITWISE_OR) });
    } else {
      const first = parseItem(cursor);
      elements = cursor.accept(':') ? [first, parseExpression(cursor)] : [first];
      const [key, value] = elements;
      if (key !== undefined && value !== undefined) entries.push({ key, value });
      else items.push(first);
    }
    if (elements.length > 0 && atFor(cursor)) {
      const comprehension = parseComprehension(cursor, elements, from);
      cursor.expect('}');
      return { ...comprehension, to: cursor.lastEnd };
    }
    if (!cursor.at('}')) cursor.expect(',');
  }
  if (items.length > 0 && entries.length > 0) cursor.fail('a set and a dict are mixed here');
  if (items.length > 0) return { kind: 'set', items, from, to: cursor.lastEnd };
  return { kind: 'dict', entries, from, to: cursor.lastEnd };
}

export function atFor(cursor: Cursor): boolean {
  return cursor.at('for') || (cursor.at('async') && cursor.textAhead(1) === 'for');
}

export function parseComprehension(cursor: Cursor, elements: readonly Expr[], from: number): Comprehension {
  const clauses: { target: Expr; iterable: Expr; conditions: Expr[] }[] = [];
  while (atFor(cursor)) {
    cursor.accept('async');
    cursor.expect('for');
    const target = parseTargets(cursor);
    cursor.expect('in');
    const iterable = cursor.at('lambda') ? parseLambda(cursor) : parseBinary(cursor, 0);
    const conditions: Expr[] = [];
    while (cursor.accept('if')) conditions.push(parseCondition(cursor));
    clauses.push({ target, iterable, conditions });
  }
  return { kind: 'comprehension', elements, clauses, from, to: cursor.lastEnd };
}

/** The condition of a comprehension: no ternary, for `if` would begin the next condition. */
function parseCondition(cursor: Cursor): Expr {
  if (cursor.at('lambda')) return parseLambda(cursor);
  const expr = parseBinary(cursor, 0);
  if (expr.kind !== 'name' || !cursor.accept(':=')) return expr;
  const value = parseBinary(cursor, 0);
  return { kind: 'walrus', target: expr, value, from: expr.from, to: value.to };
}

export function parseYield(cursor: Cursor): Expr {
  const from = cursor.from;
  cursor.expect('yield');
  const value = cursor.accept('from')
    ? parseExpression(cursor)
    : startsExpression(cursor)
      ? parseExpressions(cursor)
      : null;
  return { kind: 'yield', value, from, to: cursor.lastEnd };
}

export function parseLambda(cursor: Cursor): Expr {
  const from = cursor.from;
  cursor.expect('lambda');
  const parameters = parseParameters(cursor, ':', false);
  cursor.expect(':');
  const body = cursor.nested(() => parseExpression(cursor));
  return { kind: 'lambda', parameters, body, from, to: body.to };
}

/** Parameters up to `closer`, which is left where it is. */
export function parseParameters(cursor: Cursor, closer: string, annotated: boolean): Parameter[] {
  const parameters: Parameter[] = [];
  while (!cursor.at(closer)) {
    if (!cursor.accept('/')) {
      const starred = cursor.accept('*') || cursor.accept('**');
      if (!starred || cursor.atName) {
        const name = cursor.name();
        if (annotated && cursor.accept(':')) parseItem(cursor);
        parameters.push({ name, fallback: cursor.accept('=') ? parseExpression(cursor) : null });
      }
    }
    if (!cursor.at(closer)) cursor.expect(',');
  }
  return parameters;
}

/** An expression can begin with the token here. */
export function startsExpression(cursor: Cursor): boolean {
  if (cursor.kind === TOKEN.string || cursor.kind === TOKEN.number || cursor.atName) return true;
  const { text } = cursor;
  if (cursor.kind === TOKEN.operator) return '([{-+~*'.includes(text) || text === '...';
  return ['not', 'await', 'lambda', 'None', 'True', 'False', 'yield'].includes(text);
}
