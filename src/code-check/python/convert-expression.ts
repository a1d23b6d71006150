import type { Argument, Comprehension, Constant, Expr, Parameter, Sequence, StringField } from './ast.ts';
import { PythonSyntaxError, type SyntaxNode } from './syntax-tree.ts';

/** The parts of a node that the grammar names, comments and signs left out. */
export function named(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.filter((child) => child.named);
}

export function all(node: SyntaxNode, field: string): readonly SyntaxNode[] {
  return node.children.filter((child) => child.field === field);
}

export function optional(node: SyntaxNode, field: string): SyntaxNode | null {
  return node.children.find((child) => child.field === field) ?? null;
}

export function required(node: SyntaxNode, field: string): SyntaxNode {
  return optional(node, field) ?? unexpected(node);
}

/** The one part of a node, such as the operand of `await`. */
export function only(node: SyntaxNode): SyntaxNode {
  return named(node)[0] ?? unexpected(node);
}

export function unexpected(node: SyntaxNode): never {
  throw new PythonSyntaxError('a syntax error', node.from);
}

/** The grammar takes what Python 2 took. */
export function ofPython2(node: SyntaxNode): never {
  throw new PythonSyntaxError('this is Python 2', node.from);
}

const STRING_START = /^(?:[rbuft]|br|rb|fr|rf|tr|rt)?["']/i;

type Convert = (node: SyntaxNode, source: string) => Expr;

/** One row for each kind of expression and target in the grammar; what is not here is none. */
export const EXPRESSIONS: Readonly<Record<string, Convert>> = {
  identifier: (node, source) => ({ ...span(node), kind: 'name', name: textOf(node, source) }),
  string: (node, source) => strings(node, [node], source),
  concatenated_string: (node, source) => strings(node, named(node), source),
  integer: constant('number'),
  float: constant('number'),
  none: constant('none'),
  true: constant('true'),
  false: constant('false'),
  ellipsis: constant('ellipsis'),
  slice: constant('slice'),
  list: sequence('list'),
  list_pattern: sequence('list'),
  set: sequence('set'),
  tuple: sequence('tuple'),
  expression_list: sequence('tuple'),
  pattern_list: sequence('tuple'),
  // `(a) = 1` is one name in brackets.
  tuple_pattern: (node, source) =>
    named(node).length === 1 && !hasComma(node) ? expression(only(node), source) : sequence('tuple')(node, source),
  dictionary: (node, source) => ({
    ...span(node),
    kind: 'dict',
    entries: named(node).map((entry) =>
      entry.type === 'pair'
        ? { key: expression(required(entry, 'key'), source), value: expression(required(entry, 'value'), source) }
        : { key: null, value: expression(only(entry), source) },
    ),
  }),
  list_splat: starred,
  list_splat_pattern: starred,
  // Brackets leave no node of their own: the expression keeps its own span.
  parenthesized_expression: (node, source) => expression(only(node), source),
  parenthesized_list_splat: (node, source) => expression(only(node), source),
  call: (node, source) => ({
    ...span(node),
    kind: 'call',
    callee: expression(required(node, 'function'), source),
    args: argumentsOf(required(node, 'arguments'), source),
  }),
  attribute: (node, source) => {
    const name = required(node, 'attribute');
    const object = expression(required(node, 'object'), source);
    return { ...span(node), kind: 'attribute', object, name: textOf(name, source), nameFrom: name.from };
  },
  subscript: (node, source) => ({
    ...span(node),
    kind: 'subscript',
    object: expression(required(node, 'value'), source),
    index: oneOrTuple(all(node, 'subscript'), hasComma(node), source),
  }),
  binary_operator: binary,
  boolean_operator: binary,
  /** `a < b < c` leans left as every other chain. */
  comparison_operator: (node, source) => {
    const [first = unexpected(node), ...operands] = node.children.filter(({ field }) => field !== 'operators');
    const operators = all(node, 'operators');
    return operands.reduce<Expr>(
      (left, operand, index) => {
        const operator = operators[index] ?? unexpected(node);
        if (operator.type === '<>') ofPython2(operator);
        return {
          kind: 'binary',
          operator: operator.type,
          left,
          right: expression(operand, source),
          from: node.from,
          to: operand.to,
        };
      },
      expression(first, source),
    );
  },
  unary_operator: (node, source) => ({
    ...span(node),
    kind: 'unary',
    operator: required(node, 'operator').type,
    operand: expression(required(node, 'argument'), source),
  }),
  not_operator: (node, source) => ({
    ...span(node),
    kind: 'unary',
    operator: 'not',
    operand: expression(required(node, 'argument'), source),
  }),
  conditional_expression: (node, source) => {
    const [whenTrue = unexpected(node), test = unexpected(node), whenFalse = unexpected(node)] = named(node);
    return {
      ...span(node),
      kind: 'conditional',
      test: expression(test, source),
      whenTrue: expression(whenTrue, source),
      whenFalse: expression(whenFalse, source),
    };
  },
  lambda: (node, source) => {
    const parameters = optional(node, 'parameters');
    return {
      ...span(node),
      kind: 'lambda',
      parameters: parameters === null ? [] : parametersOf(parameters, source),
      body: expression(required(node, 'body'), source),
    };
  },
  generator_expression: comprehension,
  list_comprehension: comprehension,
  set_comprehension: comprehension,
  dictionary_comprehension: comprehension,
  await: (node, source) => ({ ...span(node), kind: 'await', value: expression(only(node), source) }),
  yield: (node, source) => {
    const [value] = named(node);
    return { ...span(node), kind: 'yield', value: value === undefined ? null : expression(value, source) };
  },
  named_expression: (node, source) => {
    const name = required(node, 'name');
    return {
      ...span(node),
      kind: 'walrus',
      target: { ...span(name), kind: 'name', name: textOf(name, source) },
      value: expression(required(node, 'value'), source),
    };
  },
  // `with` and `except` take it apart; it is no expression anywhere else.
  as_pattern: unexpected,
};

export function expression(node: SyntaxNode, source: string): Expr {
  const convert = Object.hasOwn(EXPRESSIONS, node.type) ? EXPRESSIONS[node.type] : undefined;
  return (convert ?? unexpected)(node, source);
}

export function oneOrTuple(nodes: readonly SyntaxNode[], tuple: boolean, source: string): Expr {
  const items = nodes.map((node) => expression(node, source));
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) throw new PythonSyntaxError('an expression is missing', 0);
  return tuple ? { kind: 'tuple', items, from: first.from, to: last.to } : first;
}

export function textOf(node: SyntaxNode, source: string): string {
  return source.slice(node.from, node.to);
}

export function span({ from, to }: SyntaxNode): { from: number; to: number } {
  return { from, to };
}

export function hasComma(node: SyntaxNode): boolean {
  return node.children.some(({ type }) => type === ',');
}

function constant(value: Constant['value']): Convert {
  return (node) => ({ ...span(node), kind: 'constant', value });
}

function sequence(kind: Sequence['kind']): Convert {
  return (node, source) => ({ ...span(node), kind, items: named(node).map((item) => expression(item, source)) });
}

function starred(node: SyntaxNode, source: string): Expr {
  return { ...span(node), kind: 'starred', value: expression(only(node), source) };
}

function binary(node: SyntaxNode, source: string): Expr {
  return {
    ...span(node),
    kind: 'binary',
    operator: required(node, 'operator').type,
    left: expression(required(node, 'left'), source),
    right: expression(required(node, 'right'), source),
  };
}

function comprehension(node: SyntaxNode, source: string): Comprehension {
  const clauses: { target: Expr; iterable: Expr; conditions: Expr[] }[] = [];
  for (const clause of named(node)) {
    if (clause.type === 'for_in_clause') {
      clauses.push({
        target: expression(required(clause, 'left'), source),
        iterable: oneOrTuple(
          all(clause, 'right').filter(({ type }) => type !== ','),
          hasComma(clause),
          source,
        ),
        conditions: [],
      });
    } else if (clause.type === 'if_clause') clauses.at(-1)?.conditions.push(expression(only(clause), source));
  }
  const body = required(node, 'body');
  const elements = body.type === 'pair' ? [required(body, 'key'), required(body, 'value')] : [body];
  return {
    ...span(node),
    kind: 'comprehension',
    elements: elements.map((element) => expression(element, source)),
    clauses,
  };
}

/** Arguments of a call or a class. A generator needs no brackets of its own. */
export function argumentsOf(node: SyntaxNode, source: string): Argument[] {
  if (node.type === 'generator_expression')
    return [{ name: null, spread: '', value: expression(node, source), from: node.from }];
  return named(node).map((argument): Argument => {
    const { from, type } = argument;
    if (type === 'list_splat') return { name: null, spread: '*', value: expression(only(argument), source), from };
    if (type === 'dictionary_splat')
      return { name: null, spread: '**', value: expression(only(argument), source), from };
    if (type === 'keyword_argument') {
      const name = textOf(required(argument, 'name'), source);
      return { name, spread: '', value: expression(required(argument, 'value'), source), from };
    }
    return { name: null, spread: '', value: expression(argument, source), from };
  });
}

/** Parameters without their annotations. */
export function parametersOf(node: SyntaxNode, source: string): Parameter[] {
  return named(node).flatMap((parameter): Parameter[] => {
    switch (parameter.type) {
      case 'identifier':
        return [{ name: textOf(parameter, source), fallback: null }];
      case 'typed_parameter':
      case 'list_splat_pattern':
      case 'dictionary_splat_pattern':
        return parametersOf({ ...parameter, children: [only(parameter)] }, source);
      case 'default_parameter':
      case 'typed_default_parameter': {
        const name = required(parameter, 'name');
        if (name.type !== 'identifier') ofPython2(name);
        return [{ name: textOf(name, source), fallback: expression(required(parameter, 'value'), source) }];
      }
      case 'positional_separator':
      case 'keyword_separator':
        return [];
      case 'tuple_pattern':
        return ofPython2(parameter);
      default:
        return unexpected(parameter);
    }
  });
}

/** One or more adjacent tokens. In Python 2 they may begin with a backtick or `ur`. */
function strings(node: SyntaxNode, tokens: readonly SyntaxNode[], source: string): Expr {
  const old = tokens.find(({ from }) => !STRING_START.test(source.slice(from, from + 3)));
  if (old !== undefined) ofPython2(old);
  const fields = tokens.flatMap((token) => fieldsOf(token, source));
  return { ...span(node), kind: 'string', tokens: tokens.map(span), fields };
}

function fieldsOf(node: SyntaxNode, source: string): StringField[] {
  return named(node)
    .filter(({ type }) => type === 'interpolation')
    .map((field) => ({
      ...span(field),
      expr: expression(required(field, 'expression'), source),
      plain: !field.children.some(
        ({ type }) => type === '=' || type === 'type_conversion' || type === 'format_specifier',
      ),
    }));
}
