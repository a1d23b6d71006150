import type { Expr, FromImport, Statement } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { parseExpression, parseExpressions, parseValue } from './parse-expression.ts';
import { TOKEN } from './tokenize.ts';

const AUGMENTED = new Set(['+=', '-=', '*=', '/=', '//=', '%=', '@=', '&=', '|=', '^=', '>>=', '<<=', '**=']);

/** One statement without a block. */
export function parseSimple(cursor: Cursor): Statement {
  const { from, text } = cursor;
  if (cursor.kind === TOKEN.name) {
    switch (text) {
      case 'return': {
        cursor.index++;
        const value = atEnd(cursor) ? null : parseExpressions(cursor);
        return { kind: 'return', value, from, to: cursor.lastEnd };
      }
      case 'pass':
      case 'break':
      case 'continue':
        cursor.index++;
        return { kind: 'simple', word: text, values: [], from, to: cursor.lastEnd };
      case 'raise':
      case 'assert': {
        cursor.index++;
        const values: Expr[] = [];
        if (!atEnd(cursor)) {
          values.push(parseExpression(cursor));
          if (cursor.accept(text === 'raise' ? 'from' : ',')) values.push(parseExpression(cursor));
        }
        return { kind: 'simple', word: text, values, from, to: cursor.lastEnd };
      }
      case 'del': {
        cursor.index++;
        const target = parseExpressions(cursor);
        return { kind: 'delete', targets: target.kind === 'tuple' ? target.items : [target], from, to: cursor.lastEnd };
      }
      case 'global':
      case 'nonlocal': {
        cursor.index++;
        const names = [cursor.name()];
        while (cursor.accept(',')) names.push(cursor.name());
        return { kind: 'outer', word: text, names, from, to: cursor.lastEnd };
      }
      case 'import':
        return parseImport(cursor);
      case 'from':
        return parseFromImport(cursor);
      case 'type':
        if (cursor.kindAhead(1) === TOKEN.name && (cursor.textAhead(2) === '=' || cursor.textAhead(2) === '['))
          return parseTypeAlias(cursor);
    }
  }
  return parseAssignment(cursor);
}

function atEnd(cursor: Cursor): boolean {
  return cursor.kind === TOKEN.newline || cursor.at(';');
}

/** `type X = ...` binds X to something that no check reads. */
function parseTypeAlias(cursor: Cursor): Statement {
  const { from } = cursor;
  cursor.index++;
  const target: Expr = { kind: 'name', from: cursor.from, name: cursor.name(), to: cursor.lastEnd };
  skipTypeParameters(cursor);
  cursor.expect('=');
  return { kind: 'assign', targets: [target], value: parseExpression(cursor), from, to: cursor.lastEnd };
}

function parseAssignment(cursor: Cursor): Statement {
  const { from } = cursor;
  const first = parseValue(cursor);
  if (cursor.kind !== TOKEN.operator) return { kind: 'expression', value: first, from, to: cursor.lastEnd };
  if (cursor.accept(':')) {
    parseExpression(cursor);
    const value = cursor.accept('=') ? parseValue(cursor) : null;
    return { kind: 'assign', targets: [first], value, from, to: cursor.lastEnd };
  }
  if (AUGMENTED.has(cursor.text)) {
    cursor.index++;
    return { kind: 'augmented', target: first, value: parseValue(cursor), from, to: cursor.lastEnd };
  }
  const targets: Expr[] = [];
  let value = first;
  while (cursor.accept('=')) {
    targets.push(value);
    value = parseValue(cursor);
  }
  if (targets.length === 0) return { kind: 'expression', value: first, from, to: cursor.lastEnd };
  return { kind: 'assign', targets, value, from, to: cursor.lastEnd };
}

function parseDotted(cursor: Cursor): string {
  let path = cursor.name();
  while (cursor.accept('.')) path += `.${cursor.name()}`;
  return path;
}

function parseImport(cursor: Cursor): Statement {
  const { from } = cursor;
  cursor.expect('import');
  const modules: { path: string; alias: string | null }[] = [];
  do {
    const path = parseDotted(cursor);
    modules.push({ path, alias: cursor.accept('as') ? cursor.name() : null });
  } while (cursor.accept(','));
  return { kind: 'import', modules, from, to: cursor.lastEnd };
}

function parseFromImport(cursor: Cursor): FromImport {
  const { from } = cursor;
  cursor.expect('from');
  let level = 0;
  while (cursor.at('.') || cursor.at('...')) {
    level += cursor.text.length;
    cursor.index++;
  }
  const module = cursor.at('import') ? '' : parseDotted(cursor);
  cursor.expect('import');
  if (cursor.accept('*')) return { kind: 'from-import', level, module, names: null, from, to: cursor.lastEnd };
  const grouped = cursor.accept('(');
  const names: { name: string; alias: string | null }[] = [];
  do {
    if (grouped && cursor.at(')')) break;
    const name = cursor.name();
    names.push({ name, alias: cursor.accept('as') ? cursor.name() : null });
  } while (cursor.accept(','));
  if (grouped) cursor.expect(')');
  return { kind: 'from-import', level, module, names, from, to: cursor.lastEnd };
}

/** `[T: int, *Ts = ...]` after the name of a function, class or type. */
export function skipTypeParameters(cursor: Cursor): void {
  if (!cursor.at('[')) return;
  let depth = 0;
  do {
    if (cursor.at('[')) depth++;
    else if (cursor.at(']')) depth--;
    cursor.index++;
  } while (depth > 0 && cursor.kind !== TOKEN.end);
}
