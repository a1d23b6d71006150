import type {
  Block,
  ClassDefinition,
  Expr,
  FromImport,
  FunctionDefinition,
  Parameter,
  Statement,
} from '../python/ast.ts';
import { blocksOf, ownExpressions, subExpressions } from '../python/children.ts';
import type { Module } from './module.ts';

/** What gives a name its value. `opaque` is anything that is not followed: parameters, loop variables, `+=`. */
export type Binding =
  | { readonly kind: 'value'; readonly value: Expr }
  /** `import a.b` binds `a`; `import a.b as c` binds `c` to `a.b`. */
  | { readonly kind: 'import'; readonly path: string }
  | { readonly kind: 'member'; readonly level: number; readonly module: string; readonly name: string }
  | { readonly kind: 'definition'; readonly node: FunctionDefinition | ClassDefinition }
  | { readonly kind: 'opaque' };

/** One of Python's scopes. Names in a class are not seen from the functions in it. */
export interface Scope {
  readonly kind: 'module' | 'function' | 'class';
  readonly parent: Scope | null;
  readonly module: Module;
  readonly bindings: ReadonlyMap<string, readonly Binding[]>;
  readonly starImports: readonly FromImport[];
}

const OPAQUE: Binding = { kind: 'opaque' };

/** Collects the names that a block binds, without entering functions and classes in it. */
class Bindings {
  readonly names = new Map<string, Binding[]>();
  readonly starImports: FromImport[] = [];
  readonly #walrus: boolean;

  constructor(walrus: boolean) {
    this.#walrus = walrus;
  }

  add(name: string, binding: Binding): void {
    const list = this.names.get(name);
    if (list === undefined) this.names.set(name, [binding]);
    else list.push(binding);
  }

  /** A target and, where it is known, what it is set to; `A, B = x, y` is taken apart. */
  target(target: Expr, value: Expr | null): void {
    switch (target.kind) {
      case 'name':
        this.add(target.name, value === null ? OPAQUE : { kind: 'value', value });
        return;
      case 'tuple':
      case 'list': {
        const parts = value?.kind === 'tuple' || value?.kind === 'list' ? value.items : [];
        const paired =
          parts.length === target.items.length && ![...parts, ...target.items].some(({ kind }) => kind === 'starred');
        for (const [index, item] of target.items.entries()) this.target(item, paired ? (parts[index] ?? null) : null);
        return;
      }
      case 'starred':
        this.target(target.value, null);
    }
  }

  block(block: Block): void {
    for (const statement of block) this.statement(statement);
  }

  statement(statement: Statement): void {
    if (this.#walrus) for (const expr of ownExpressions(statement)) this.walrusIn(expr);
    switch (statement.kind) {
      case 'assign':
        if (statement.value !== null) for (const target of statement.targets) this.target(target, statement.value);
        return;
      case 'augmented':
        this.target(statement.target, null);
        return;
      case 'delete':
        for (const target of statement.targets) this.target(target, null);
        return;
      case 'for':
        this.target(statement.target, null);
        break;
      case 'with':
        for (const { target } of statement.items) if (target !== null) this.target(target, null);
        break;
      case 'try':
        for (const { name } of statement.handlers) if (name !== null) this.add(name, OPAQUE);
        break;
      case 'match':
        for (const { pattern } of statement.cases) this.target(pattern, null);
        break;
      case 'function':
      case 'class':
        this.add(statement.name, { kind: 'definition', node: statement });
        return;
      case 'import':
        for (const { path, alias } of statement.modules) {
          if (alias === null)
            this.add(path.split('.', 1)[0] ?? path, { kind: 'import', path: path.split('.', 1)[0] ?? path });
          else this.add(alias, { kind: 'import', path });
        }
        return;
      case 'from-import':
        if (statement.names === null) this.starImports.push(statement);
        for (const { name, alias } of statement.names ?? []) {
          this.add(alias ?? name, { kind: 'member', level: statement.level, module: statement.module, name });
        }
        return;
    }
    for (const inner of blocksOf(statement)) this.block(inner);
  }

  walrusIn(expr: Expr): void {
    if (expr.kind === 'walrus') this.target(expr.target, expr.value);
    for (const inner of subExpressions(expr)) this.walrusIn(inner);
  }

  parameters(parameters: readonly Parameter[]): void {
    for (const { name } of parameters) this.add(name, OPAQUE);
  }
}

export function moduleScope(module: Omit<Module, 'scope'>): Scope {
  const bindings = new Bindings(module.source.includes(':='));
  bindings.block(module.body);
  // The module holds its scope and the scope its module: the caller ties the knot.
  return {
    kind: 'module',
    parent: null,
    module: module as Module,
    bindings: bindings.names,
    starImports: bindings.starImports,
  };
}

export function functionScope(node: FunctionDefinition, parent: Scope): Scope {
  return innerScope('function', parent, (bindings) => {
    bindings.parameters(node.parameters);
    bindings.block(node.body);
    removeOuterNames(node.body, bindings.names);
  });
}

export function classScope(node: ClassDefinition, parent: Scope): Scope {
  return innerScope('class', parent, (bindings) => bindings.block(node.body));
}

/** Of a lambda or a comprehension: its names are never followed. */
export function expressionScope(expr: Expr, parent: Scope): Scope {
  return innerScope('function', parent, (bindings) => {
    if (expr.kind === 'lambda') bindings.parameters(expr.parameters);
    if (expr.kind === 'comprehension') for (const { target } of expr.clauses) bindings.target(target, null);
  });
}

function innerScope(kind: 'function' | 'class', parent: Scope, fill: (bindings: Bindings) => void): Scope {
  const bindings = new Bindings(parent.module.source.includes(':='));
  fill(bindings);
  return { kind, parent, module: parent.module, bindings: bindings.names, starImports: bindings.starImports };
}

/** `global X` and `nonlocal X`: the name is the outer scope's. */
function removeOuterNames(block: Block, names: Map<string, Binding[]>): void {
  for (const statement of block) {
    if (statement.kind === 'outer') for (const name of statement.names) names.delete(name);
    if (statement.kind !== 'function' && statement.kind !== 'class')
      for (const inner of blocksOf(statement)) removeOuterNames(inner, names);
  }
}

/** Where a name that is read in `scope` is bound: the innermost scope that binds it. */
export function lookup(
  name: string,
  scope: Scope,
): { readonly scope: Scope; readonly bindings: readonly Binding[] } | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (at.kind === 'class' && at !== scope) continue;
    const bindings = at.bindings.get(name);
    if (bindings !== undefined) return { scope: at, bindings };
  }
  return null;
}
