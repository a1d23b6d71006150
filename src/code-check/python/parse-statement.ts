import type { Block, Expr, Statement, Try } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { parseParameters } from './parse-atom.ts';
import { parseArguments, parseExpression, parseExpressions, parseNamed, parseTargets } from './parse-expression.ts';
import { parseSimple, skipTypeParameters } from './parse-simple.ts';
import { TOKEN } from './tokenize.ts';

/** All statements up to the end of the file. */
export function parseFile(cursor: Cursor): Block {
  const statements: Statement[] = [];
  while (cursor.kind !== TOKEN.end) parseStatement(cursor, statements);
  return statements;
}

function parseStatement(cursor: Cursor, into: Statement[]): void {
  const compound = cursor.kind === TOKEN.name || cursor.at('@') ? parseCompound(cursor) : null;
  if (compound !== null) into.push(compound);
  else parseSimpleLine(cursor, into);
}

/** Simple statements between semicolons, up to the end of the line. */
function parseSimpleLine(cursor: Cursor, into: Statement[]): void {
  do {
    if (cursor.kind === TOKEN.newline) break;
    into.push(parseSimple(cursor));
  } while (cursor.accept(';'));
  cursor.expectKind(TOKEN.newline, 'the end of the line');
}

function parseBlock(cursor: Cursor): Block {
  cursor.expect(':');
  const statements: Statement[] = [];
  if (!cursor.acceptKind(TOKEN.newline)) {
    parseSimpleLine(cursor, statements);
    return statements;
  }
  cursor.expectKind(TOKEN.indent, 'an indented block');
  cursor.enter();
  while (!cursor.acceptKind(TOKEN.dedent)) parseStatement(cursor, statements);
  cursor.leave();
  return statements;
}

/** A statement with a block of its own, or null where none begins. */
function parseCompound(cursor: Cursor): Statement | null {
  const { from } = cursor;
  switch (cursor.text) {
    case 'if':
      return parseIf(cursor);
    case 'while': {
      cursor.index++;
      const test = parseNamed(cursor);
      const body = parseBlock(cursor);
      return { kind: 'while', test, body, otherwise: parseElse(cursor), from, to: cursor.lastEnd };
    }
    case 'for':
      return parseFor(cursor, from);
    case 'try':
      return parseTry(cursor);
    case 'with':
      return parseWith(cursor, from);
    case 'def':
    case 'class':
    case '@':
      return parseDefinition(cursor, from);
    case 'async': {
      const next = cursor.textAhead(1);
      if (next === 'def') return parseDefinition(cursor, from);
      cursor.index++;
      if (next === 'for') return parseFor(cursor, from);
      if (next === 'with') return parseWith(cursor, from);
      return cursor.fail('"def", "for" or "with" is expected after "async"');
    }
    case 'match':
      return cursor.attempt(() => parseMatch(cursor, from));
    default:
      return null;
  }
}

function parseFunctionBody(cursor: Cursor): Block {
  const { wanted, index } = cursor;
  if (wanted === null || cursor.kindAhead(1) !== TOKEN.newline || cursor.kindAhead(2) !== TOKEN.indent)
    return parseBlock(cursor);
  const { kinds, starts } = cursor.tokens;
  let end = index + 3;
  for (let depth = 1; depth > 0; end++) {
    if (kinds[end] === TOKEN.indent) depth++;
    else if (kinds[end] === TOKEN.dedent) depth--;
  }
  if (wanted.test(cursor.source.slice(cursor.from, starts[end - 1]))) return parseBlock(cursor);
  cursor.expect(':');
  cursor.index = end;
  return [];
}

function parseElse(cursor: Cursor): Block {
  return cursor.accept('else') ? parseBlock(cursor) : [];
}

function parseIf(cursor: Cursor): Statement {
  const { from } = cursor;
  const branches: { test: Expr; body: Block }[] = [];
  cursor.expect('if');
  do {
    const test = parseNamed(cursor);
    branches.push({ test, body: parseBlock(cursor) });
  } while (cursor.accept('elif'));
  return { kind: 'if', branches, otherwise: parseElse(cursor), from, to: cursor.lastEnd };
}

function parseFor(cursor: Cursor, from: number): Statement {
  cursor.expect('for');
  const target = parseTargets(cursor);
  cursor.expect('in');
  const iterable = parseExpressions(cursor);
  const body = parseBlock(cursor);
  return { kind: 'for', target, iterable, body, otherwise: parseElse(cursor), from, to: cursor.lastEnd };
}

function parseTry(cursor: Cursor): Try {
  const { from } = cursor;
  cursor.expect('try');
  const body = parseBlock(cursor);
  const handlers: { type: Expr | null; name: string | null; body: Block }[] = [];
  while (cursor.accept('except')) {
    cursor.accept('*');
    const type = cursor.at(':') ? null : parseExpressions(cursor);
    const name = cursor.accept('as') ? cursor.name() : null;
    handlers.push({ type, name, body: parseBlock(cursor) });
  }
  const otherwise = parseElse(cursor);
  return {
    kind: 'try',
    body,
    handlers,
    otherwise,
    finally: cursor.accept('finally') ? parseBlock(cursor) : [],
    from,
    to: cursor.lastEnd,
  };
}

type WithItem = { value: Expr; target: Expr | null };

function parseWith(cursor: Cursor, from: number): Statement {
  cursor.expect('with');
  // `with (a as b, c as d):` and `with (a, b) as c:` begin alike: only the colon after the bracket tells them apart.
  const grouped = cursor.at('(')
    ? cursor.attempt(() => {
        cursor.expect('(');
        const inside = parseWithItems(cursor);
        cursor.expect(')');
        if (!cursor.at(':')) cursor.fail('":" is expected here');
        return inside;
      })
    : null;
  const items = grouped ?? parseWithItems(cursor);
  return { kind: 'with', items, body: parseBlock(cursor), from, to: cursor.lastEnd };
}

function parseWithItems(cursor: Cursor): WithItem[] {
  const items: WithItem[] = [];
  do {
    if (cursor.at(')')) break;
    const value = parseNamed(cursor);
    const target = cursor.accept('as') ? parseExpression(cursor) : null;
    items.push({ value, target });
  } while (cursor.accept(','));
  return items;
}

function parseDefinition(cursor: Cursor, from: number): Statement {
  const decorators: Expr[] = [];
  while (cursor.accept('@')) {
    decorators.push(parseNamed(cursor));
    cursor.expectKind(TOKEN.newline, 'the end of the line');
  }
  if (cursor.accept('class')) {
    const name = cursor.name();
    skipTypeParameters(cursor);
    const args = cursor.at('(') ? parseArguments(cursor) : [];
    return { kind: 'class', name, decorators, args, body: parseBlock(cursor), from, to: cursor.lastEnd };
  }
  cursor.accept('async');
  cursor.expect('def');
  const name = cursor.name();
  skipTypeParameters(cursor);
  cursor.expect('(');
  const parameters = parseParameters(cursor, ')', true);
  cursor.expect(')');
  if (cursor.accept('->')) parseExpressions(cursor);
  return { kind: 'function', name, decorators, parameters, body: parseFunctionBody(cursor), from, to: cursor.lastEnd };
}

/** `match` is a keyword only where a whole match statement follows. */
function parseMatch(cursor: Cursor, from: number): Statement {
  cursor.expect('match');
  const subject = parseExpressions(cursor);
  cursor.expect(':');
  cursor.expectKind(TOKEN.newline, 'the end of the line');
  cursor.expectKind(TOKEN.indent, 'an indented block');
  cursor.enter();
  const cases: { pattern: Expr; guard: Expr | null; body: Block }[] = [];
  while (!cursor.acceptKind(TOKEN.dedent)) {
    cursor.expect('case');
    const pattern = parsePatterns(cursor);
    const guard = cursor.accept('if') ? parseNamed(cursor) : null;
    cases.push({ pattern, guard, body: parseBlock(cursor) });
  }
  cursor.leave();
  return { kind: 'match', subject, cases, from, to: cursor.lastEnd };
}

/**
 * A pattern as the tuple of the names in it: what a pattern compares is no matter here, which names it may bind is.
 */
function parsePatterns(cursor: Cursor): Expr {
  const { from } = cursor;
  const items: Expr[] = [];
  let depth = 0;
  while (depth > 0 || !(cursor.at(':') || (cursor.at('if') && cursor.kind === TOKEN.name))) {
    if (cursor.kind === TOKEN.newline || cursor.kind === TOKEN.end) cursor.fail('":" is expected here');
    if (cursor.atName)
      items.push({ kind: 'name', name: cursor.text, from: cursor.from, to: cursor.from + cursor.text.length });
    else if ('([{'.includes(cursor.text) && cursor.text !== '') depth++;
    else if (')]}'.includes(cursor.text) && cursor.text !== '') depth--;
    cursor.index++;
  }
  return { kind: 'tuple', items, from, to: cursor.lastEnd };
}
