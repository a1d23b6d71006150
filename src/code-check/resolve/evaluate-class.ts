import type { ClassDefinition } from '../python/ast.ts';
import type { Evaluator } from './evaluate.ts';
import type { Scope } from './scope.ts';
import type { Value } from './value.ts';

/** Longer chains of base classes are not followed. */
const MAX_BASES = 8;

/** A class attribute, searched in the class and then in its bases in order; null where none is known. */
export function memberOfClass(
  evaluator: Evaluator,
  node: ClassDefinition,
  scope: Scope,
  name: string,
  depth = 0,
): Value | null {
  const bindings = scope.bindings.get(name);
  if (bindings !== undefined) return evaluator.evaluate({ kind: 'name', name, from: node.from, to: node.from }, scope);
  if (depth === MAX_BASES) return null;
  for (const base of bases(evaluator, node, scope)) {
    if (base.kind !== 'class') return null;
    const member = memberOfClass(evaluator, base.node, base.scope, name, depth + 1);
    if (member !== null) return member;
  }
  return null;
}

function bases(evaluator: Evaluator, node: ClassDefinition, scope: Scope): Value[] {
  const outer = scope.parent ?? scope;
  return node.args
    .filter(({ name, spread }) => name === null && spread === '')
    .map(({ value }) => evaluator.evaluate(value, outer));
}

/** Whether the class is an enumeration, and whether its members are text themselves (`StrEnum`, `str, Enum`). */
export function isEnumeration(
  evaluator: Evaluator,
  node: ClassDefinition,
  scope: Scope,
): { readonly isText: boolean } | null {
  const names = bases(evaluator, node, scope).map((base) => (base.kind === 'external' ? base.name : ''));
  if (names.includes('enum.StrEnum')) return { isText: true };
  return names.includes('enum.Enum') ? { isText: names.includes('builtins.str') } : null;
}

/**
 * An instance whose attributes are the class's own and the keyword arguments it was made with: of a plain class or
 * dataclass without bases and without a constructor of its own. Anything else may fill its attributes from elsewhere.
 */
export function isPlainRecord(evaluator: Evaluator, node: ClassDefinition, scope: Scope): boolean {
  if (
    ['__init__', '__new__', '__post_init__', '__getattr__', '__getattribute__'].some((name) => scope.bindings.has(name))
  )
    return false;
  const allowed = bases(evaluator, node, scope).every(
    (base) => base.kind === 'external' && ['builtins.object', 'typing.NamedTuple'].includes(base.name),
  );
  const outer = scope.parent ?? scope;
  return (
    allowed &&
    node.decorators.every((decorator) => {
      const value = evaluator.evaluate(decorator.kind === 'call' ? decorator.callee : decorator, outer);
      return value.kind === 'external' && value.name === 'dataclasses.dataclass';
    })
  );
}
