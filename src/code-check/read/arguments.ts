import type { Call } from '../python/ast.ts';
import type { Evaluator } from '../resolve/evaluate.ts';
import type { Scope } from '../resolve/scope.ts';
import { type Argument, UNKNOWN } from '../resolve/value.ts';

export interface BoundArguments {
  /** By parameter name; only those that are given. */
  readonly named: ReadonlyMap<string, Argument>;
  /** No `*args` or `**kwargs` that could hold more. */
  readonly complete: boolean;
}

/** Binds the arguments of a call to the names of its positional parameters; a `**` of a constant dict is taken apart. */
export function bindArguments(
  evaluator: Evaluator,
  call: Call,
  scope: Scope,
  parameters: readonly string[],
): BoundArguments {
  const named = new Map<string, Argument>();
  let complete = true;
  for (const [index, { name, spread, value: expr }] of call.args.entries()) {
    if (spread === '') {
      const parameter = name ?? (complete ? parameters[index] : undefined);
      if (parameter !== undefined) named.set(parameter, { expr, value: evaluator.evaluate(expr, scope) });
      continue;
    }
    const value = spread === '**' ? evaluator.evaluate(expr, scope) : UNKNOWN;
    if (value.kind !== 'dict' || !value.complete) complete = false;
    else for (const [key, entry] of value.entries) named.set(key, { expr, value: entry });
  }
  return { named, complete };
}
