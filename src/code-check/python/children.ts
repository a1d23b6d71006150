import type { Argument, Block, Expr, Parameter, Statement } from './ast.ts';

/** Expressions directly inside an expression, in the order in which they stand. String fields are not among them. */
export function subExpressions(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'name':
    case 'string':
    case 'constant':
      return [];
    case 'list':
    case 'tuple':
    case 'set':
      return expr.items;
    case 'dict':
      return expr.entries.flatMap(({ key, value }) => (key === null ? [value] : [key, value]));
    case 'starred':
      return [expr.value];
    case 'call':
      return [expr.callee, ...valuesOf(expr.args)];
    case 'attribute':
      return [expr.object];
    case 'subscript':
      return [expr.object, expr.index];
    case 'binary':
      return [expr.left, expr.right];
    case 'unary':
      return [expr.operand];
    case 'conditional':
      return [expr.test, expr.whenTrue, expr.whenFalse];
    case 'lambda':
      return [...fallbacksOf(expr.parameters), expr.body];
    case 'comprehension':
      return [
        ...expr.clauses.flatMap(({ target, iterable, conditions }) => [target, iterable, ...conditions]),
        ...expr.elements,
      ];
    case 'await':
    case 'yield':
      return expr.value === null ? [] : [expr.value];
    case 'walrus':
      return [expr.target, expr.value];
    default:
      return expr satisfies never;
  }
}

/** Expressions of a statement itself, not those of the blocks inside it. */
export function ownExpressions(statement: Statement): readonly Expr[] {
  switch (statement.kind) {
    case 'expression':
      return [statement.value];
    case 'assign':
      return statement.value === null ? statement.targets : [...statement.targets, statement.value];
    case 'augmented':
      return [statement.target, statement.value];
    case 'return':
      return statement.value === null ? [] : [statement.value];
    case 'delete':
      return statement.targets;
    case 'simple':
      return statement.values;
    case 'outer':
    case 'import':
    case 'from-import':
      return [];
    case 'if':
      return statement.branches.map(({ test }) => test);
    case 'while':
      return [statement.test];
    case 'for':
      return [statement.target, statement.iterable];
    case 'try':
      return statement.handlers.flatMap(({ type }) => (type === null ? [] : [type]));
    case 'with':
      return statement.items.flatMap(({ value, target }) => (target === null ? [value] : [value, target]));
    case 'function':
      return [...statement.decorators, ...fallbacksOf(statement.parameters)];
    case 'class':
      return [...statement.decorators, ...valuesOf(statement.args)];
    case 'match':
      return [statement.subject, ...statement.cases.flatMap(({ guard }) => (guard === null ? [] : [guard]))];
    default:
      return statement satisfies never;
  }
}

/** Blocks of a statement, in the order in which they stand. */
export function blocksOf(statement: Statement): readonly Block[] {
  switch (statement.kind) {
    case 'if':
      return [...statement.branches.map(({ body }) => body), statement.otherwise];
    case 'while':
    case 'for':
      return [statement.body, statement.otherwise];
    case 'try':
      return [statement.body, ...statement.handlers.map(({ body }) => body), statement.otherwise, statement.finally];
    case 'with':
    case 'function':
    case 'class':
      return [statement.body];
    case 'match':
      return statement.cases.map(({ body }) => body);
    case 'expression':
    case 'assign':
    case 'augmented':
    case 'return':
    case 'delete':
    case 'simple':
    case 'outer':
    case 'import':
    case 'from-import':
      return [];
    default:
      return statement satisfies never;
  }
}

function valuesOf(args: readonly Argument[]): Expr[] {
  return args.map(({ value }) => value);
}

function fallbacksOf(parameters: readonly Parameter[]): Expr[] {
  return parameters.flatMap(({ fallback }) => (fallback === null ? [] : [fallback]));
}
