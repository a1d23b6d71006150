import type { ClassDefinition, FunctionDefinition } from '../python/ast.ts';
import { NO_ARGUMENTS } from './abstract-value.ts';
import type { Run } from './run.ts';
import type { ClassValue, Frame, FunctionValue } from './types.ts';

/** A class: its body runs at once. */
export function defineClass(run: Run, node: ClassDefinition, frame: Frame): void {
  const inner = frame.inner('class');
  const positional = node.args.filter(({ name, spread }) => name === null && spread === '');
  const bases = positional.map(({ value }) => run.evaluate(value, frame));
  for (const { name, value } of node.args) if (name !== null) run.evaluate(value, frame);
  const decorators = node.decorators.map((expr) => run.evaluate(expr, frame));
  run.execute(node.body, inner);
  const value: ClassValue = { kind: 'class', node, frame: inner, bases, decorators };
  run.addClass(value);
  frame.names.set(node.name, value);
}

/** A function with its decorators, in the order in which Python applies them. */
export function defineFunction(run: Run, node: FunctionDefinition, frame: Frame): void {
  const isMethod = frame.kind === 'class';
  let value: FunctionValue = {
    kind: 'function',
    node,
    scope: frame,
    self: null,
    binds: isMethod ? 'self' : 'nothing',
    task: null,
  };
  const decorators = node.decorators.map((expr) => ({ expr, value: run.evaluate(expr, frame) }));
  for (const { expr, value: decorator } of decorators.toReversed()) {
    const name = decorator.kind === 'external' ? decorator.name : '';
    if (name === 'builtins.staticmethod') value = { ...value, binds: 'nothing' };
    else if (name === 'builtins.classmethod') value = { ...value, binds: 'class' };
    else if (name === 'builtins.property' || name === 'functools.cached_property')
      value = { ...value, binds: 'property' };
    else {
      const result = run.callValue(
        decorator,
        { ...NO_ARGUMENTS, positional: [{ expr, module: frame.module, value }] },
        expr,
        frame,
      );
      // What other decorators give is taken to do what the function does.
      if (result.kind === 'function') value = { ...result, binds: value.binds, task: result.task ?? value.task };
    }
  }
  frame.names.set(node.name, value);
  run.addRoot({ kind: 'function', node, scope: frame, self: null, binds: value.binds, task: value.task }, frame);
}
