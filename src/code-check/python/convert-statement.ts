import type { Block, Expr, FromImport, Statement, Try } from './ast.ts';
import {
  all,
  argumentsOf,
  EXPRESSIONS,
  expression,
  hasComma,
  named,
  ofPython2,
  oneOrTuple,
  only,
  optional,
  parametersOf,
  required,
  span,
  textOf,
  unexpected,
} from './convert-expression.ts';
import { PythonSyntaxError, type SyntaxNode } from './syntax-tree.ts';

type Convert = (node: SyntaxNode, source: string) => Statement;

/** One row for each kind of statement in the grammar. */
export const STATEMENTS: Readonly<Record<string, Convert>> = {
  expression_statement: (node, source) => {
    const [first = unexpected(node)] = named(node);
    if (first.type === 'assignment') return assignment(first, source);
    if (first.type === 'augmented_assignment')
      return {
        ...span(node),
        kind: 'augmented',
        target: expression(required(first, 'left'), source),
        value: expression(required(first, 'right'), source),
      };
    return { ...span(node), kind: 'expression', value: oneOrTuple(named(node), hasComma(node), source) };
  },
  return_statement: (node, source) => {
    const [value] = named(node);
    return { ...span(node), kind: 'return', value: value === undefined ? null : expression(value, source) };
  },
  delete_statement: (node, source) => {
    const target = expression(only(node), source);
    return { ...span(node), kind: 'delete', targets: target.kind === 'tuple' ? target.items : [target] };
  },
  pass_statement: simple('pass'),
  break_statement: simple('break'),
  continue_statement: simple('continue'),
  assert_statement: simple('assert'),
  raise_statement: (node, source) => {
    const old = named(node).find(({ type }) => type === 'expression_list');
    if (old !== undefined) ofPython2(old);
    return simple('raise')(node, source);
  },
  global_statement: outer('global'),
  nonlocal_statement: outer('nonlocal'),
  import_statement: (node, source) => ({
    ...span(node),
    kind: 'import',
    modules: importedNames(node, source).map(({ name, alias }) => ({ path: name, alias })),
  }),
  import_from_statement: (node, source) => {
    const from = required(node, 'module_name');
    const parts = from.type === 'relative_import' ? named(from) : [from];
    const module = parts.find(({ type }) => type === 'dotted_name');
    return {
      ...span(node),
      kind: 'from-import',
      level: parts.find(({ type }) => type === 'import_prefix')?.children.length ?? 0,
      module: module === undefined ? '' : dotted(module, source),
      names: named(node).some(({ type }) => type === 'wildcard_import') ? null : importedNames(node, source),
    } satisfies FromImport;
  },
  future_import_statement: (node, source) => ({
    ...span(node),
    kind: 'from-import',
    level: 0,
    module: '__future__',
    names: importedNames(node, source),
  }),
  type_alias_statement: (node, source) => ({
    ...span(node),
    kind: 'assign',
    targets: [typeExpression(required(node, 'left'), source)],
    value: typeExpression(required(node, 'right'), source),
  }),
  if_statement: (node, source) => {
    const alternatives = all(node, 'alternative');
    return {
      ...span(node),
      kind: 'if',
      branches: [node, ...alternatives.filter(({ type }) => type === 'elif_clause')].map((branch) => ({
        test: expression(required(branch, 'condition'), source),
        body: block(required(branch, 'consequence'), source),
      })),
      otherwise: otherwise(alternatives, source),
    };
  },
  while_statement: (node, source) => ({
    ...span(node),
    kind: 'while',
    test: expression(required(node, 'condition'), source),
    body: block(required(node, 'body'), source),
    otherwise: otherwise(all(node, 'alternative'), source),
  }),
  for_statement: (node, source) => ({
    ...span(node),
    kind: 'for',
    target: expression(required(node, 'left'), source),
    iterable: expression(required(node, 'right'), source),
    body: block(required(node, 'body'), source),
    otherwise: otherwise(all(node, 'alternative'), source),
  }),
  try_statement: (node, source) => {
    const clauses = named(node);
    const last = clauses.find(({ type }) => type === 'finally_clause');
    return {
      ...span(node),
      kind: 'try',
      body: block(required(node, 'body'), source),
      handlers: clauses.filter(({ type }) => type === 'except_clause').map((clause) => handler(clause, source)),
      otherwise: otherwise(clauses, source),
      finally: last === undefined ? [] : block(only(last), source),
    };
  },
  with_statement: (node, source) => {
    const clause = named(node).find(({ type }) => type === 'with_clause') ?? unexpected(node);
    const items = named(clause).map((item) => required(item, 'value'));
    return {
      ...span(node),
      kind: 'with',
      items: items.flatMap((item) => withItems(item, source)),
      body: block(required(node, 'body'), source),
    };
  },
  function_definition: definition,
  class_definition: definition,
  decorated_definition: definition,
  match_statement: (node, source) => ({
    ...span(node),
    kind: 'match',
    subject: oneOrTuple(all(node, 'subject'), hasComma(node), source),
    cases: all(required(node, 'body'), 'alternative').map((clause) => {
      const guard = optional(clause, 'guard');
      return {
        pattern: pattern(clause, source),
        guard: guard === null ? null : expression(only(guard), source),
        body: block(required(clause, 'consequence'), source),
      };
    }),
  }),
  print_statement: ofPython2,
  exec_statement: ofPython2,
};

/** The statements of a file or a block. The grammar takes any indentation that is deeper for right, and an empty block. */
export function block(node: SyntaxNode, source: string): Block {
  const nodes = named(node);
  let expected = node.type === 'module' ? '' : null;
  for (const { from } of nodes) {
    const indent = indentation(source, from);
    expected ??= indent;
    if (indent !== null && indent !== expected)
      throw new PythonSyntaxError('this line is indented like no block around it', from);
  }
  if (nodes.length === 0 && node.type !== 'module')
    throw new PythonSyntaxError('an indented block is expected here', node.from);
  return nodes.map((statement) => {
    const convert = Object.hasOwn(STATEMENTS, statement.type) ? STATEMENTS[statement.type] : undefined;
    return (convert ?? unexpected)(statement, source);
  });
}

function simple(word: string): Convert {
  return (node, source) => ({
    ...span(node),
    kind: 'simple',
    word,
    values: named(node).map((value) => expression(value, source)),
  });
}

function outer(word: 'global' | 'nonlocal'): Convert {
  return (node, source) => ({
    ...span(node),
    kind: 'outer',
    word,
    names: named(node).map((name) => textOf(name, source)),
  });
}

/** `a = b = value` is an assignment of an assignment. */
function assignment(node: SyntaxNode, source: string): Statement {
  const targets: Expr[] = [];
  let at: SyntaxNode | null = node;
  let value: SyntaxNode | null = node;
  while (at?.type === 'assignment') {
    targets.push(expression(required(at, 'left'), source));
    value = optional(at, 'right');
    at = value;
  }
  return { ...span(node), kind: 'assign', targets, value: value === null ? null : expression(value, source) };
}

/**
 * A type as the first expression in it: no check reads more. The grammar takes `type(a).b = value`, too, for an alias;
 * that `(a).b` is left of its target does no harm.
 */
function typeExpression(node: SyntaxNode, source: string): Expr {
  return Object.hasOwn(EXPRESSIONS, node.type) ? expression(node, source) : typeExpression(only(node), source);
}

function importedNames(node: SyntaxNode, source: string): { name: string; alias: string | null }[] {
  return all(node, 'name').map((imported) =>
    imported.type === 'aliased_import'
      ? { name: dotted(required(imported, 'name'), source), alias: textOf(required(imported, 'alias'), source) }
      : { name: dotted(imported, source), alias: null },
  );
}

/** Spaces may stand around the dots. */
function dotted(node: SyntaxNode, source: string): string {
  return named(node)
    .map((part) => textOf(part, source))
    .join('.');
}

function otherwise(clauses: readonly SyntaxNode[], source: string): Block {
  const clause = clauses.find(({ type }) => type === 'else_clause');
  return clause === undefined ? [] : block(required(clause, 'body'), source);
}

function handler(clause: SyntaxNode, source: string): Try['handlers'][number] {
  const values = all(clause, 'value');
  const [first] = values;
  const [type, target] = first?.type === 'as_pattern' ? [only(first), required(first, 'alias')] : [first, null];
  return {
    type: type === undefined ? null : values.length > 1 ? oneOrTuple(values, true, source) : expression(type, source),
    name: target === null ? null : textOf(target, source),
    body: block(named(clause).find(({ type }) => type === 'block') ?? unexpected(clause), source),
  };
}

function withItems(item: SyntaxNode, source: string): { value: Expr; target: Expr | null }[] {
  if (item.type === 'as_pattern')
    return [{ value: expression(only(item), source), target: expression(only(required(item, 'alias')), source) }];
  // `with (a as b):` looks like an expression in brackets.
  if (item.type === 'parenthesized_expression' && only(item).type === 'as_pattern')
    return withItems(only(item), source);
  return [{ value: expression(item, source), target: null }];
}

/** Empty where it was left out: see shorten.ts. */
function bodyOf(node: SyntaxNode, source: string): Block {
  const body = block(node, source);
  const [only] = body;
  const isLeftOut = only?.kind === 'simple' && only.word === 'pass' && source.slice(only.from, only.to) !== 'pass';
  return isLeftOut ? [] : body;
}

function definition(node: SyntaxNode, source: string): Statement {
  const inner = optional(node, 'definition') ?? node;
  const decorators = named(node)
    .filter(({ type }) => type === 'decorator')
    .map((decorator) => expression(only(decorator), source));
  const name = textOf(required(inner, 'name'), source);
  const common = { ...span(node), name, decorators, body: bodyOf(required(inner, 'body'), source) };
  if (inner.type === 'function_definition')
    return { ...common, kind: 'function', parameters: parametersOf(required(inner, 'parameters'), source) };
  const args = optional(inner, 'superclasses');
  return { ...common, kind: 'class', args: args === null ? [] : argumentsOf(args, source) };
}

/** A pattern as the tuple of the names in it: what it compares is no matter here, which names it may bind is. */
function pattern(clause: SyntaxNode, source: string): Expr {
  const patterns = named(clause).filter(({ type }) => type === 'case_pattern');
  const items = patterns.flatMap(identifiers).map((name) => expression(name, source));
  return { kind: 'tuple', items, from: clause.from, to: patterns.at(-1)?.to ?? clause.to };
}

function identifiers(node: SyntaxNode): readonly SyntaxNode[] {
  return node.type === 'identifier' ? [node] : node.children.flatMap(identifiers);
}

/** The white space before a statement in its line, null where something else is before it. A line may be continued. */
function indentation(source: string, from: number): string | null {
  const start = source.lastIndexOf('\n', from - 1) + 1;
  if (/\\\r?\n$/.test(source.slice(Math.max(0, start - 3), start))) return null;
  // A form feed begins the line again.
  return /^\uFEFF?(?:[ \t]*\f)*([ \t]*)$/.exec(source.slice(start, from))?.[1] ?? null;
}
