import { type Node, type Parameter, parametersOf } from '../python/syntax-tree.ts';
import { callExternal, passToTask, readPath } from '../sdk/effects.ts';
import { dict, join, list, NO_ARGUMENTS, NONE, namedValues, UNKNOWN } from './abstract-value.ts';
import { instantiate, memberOf } from './classes.ts';
import { newFrame, readName } from './frame.ts';
import { callMethod } from './methods.ts';

import type { Arguments, Frame, FunctionValue, Run, Value } from './types.ts';

/** Calls in calls. */
const MAX_DEPTH = 12;

/** A function with its decorators, in the order in which Python applies them. */
export function defineFunction(run: Run, node: Node, frame: Frame): void {
  const plain: FunctionValue = {
    kind: 'function',
    node,
    scope: frame,
    self: null,
    binds: frame.kind === 'class' ? 'self' : 'nothing',
    task: null,
  };
  let value = plain;
  const { module } = frame;
  const decorators = node.parts
    .filter(({ type }) => type === 'decorator')
    .map(({ only: expr }) => ({ expr, value: run.evaluate(expr, frame) }));
  for (const { expr, value: decorator } of decorators.toReversed()) {
    const binds = decorator.kind === 'external' ? BINDS.get(decorator.name) : undefined;
    if (binds !== undefined) value = { ...value, binds };
    else {
      const result = run.callValue(decorator, { ...NO_ARGUMENTS, positional: [{ expr, module, value }] }, expr, frame);
      // What other decorators give is taken to do what the function does.
      if (result.kind === 'function') value = { ...result, binds: value.binds, task: result.task ?? value.task };
    }
  }
  frame.names.set(node.get('name').text, value);
  run.addRoot({ ...plain, binds: value.binds, task: value.task }, frame);
}

const BINDS: ReadonlyMap<string, FunctionValue['binds']> = new Map([
  ['builtins.staticmethod', 'nothing'],
  ['builtins.classmethod', 'class'],
  ['builtins.property', 'property'],
  ['functools.cached_property', 'property'],
]);

/** What a call gives. */
export function callValue(run: Run, callee: Value, args: Arguments, call: Node, frame: Frame): Value {
  switch (callee.kind) {
    case 'function':
      return callFunction(run, callee, args, call, frame).value;
    case 'class':
      return instantiate(run, callee, args, call, frame);
    case 'partial':
      return callValue(run, callee.callee, withArguments(callee.args, args), call, frame);
    case 'external':
      return callExternal(run, callee, args, call, frame);
    case 'method':
      return (
        readPath(run, callee.object, callee.name, callee.at, call, frame) ??
        callMethod(callee.object, callee.name, args)?.value ??
        UNKNOWN
      );
    case 'instance': {
      const method = memberOf(run, callee.of, '__call__', callee, frame);
      return method === null ? UNKNOWN : callValue(run, method, args, call, frame);
    }
    default:
      return UNKNOWN;
  }
}

/** Arguments of a `partial`, and those that it is called with. */
function withArguments(first: Arguments, second: Arguments): Arguments {
  return {
    positional: [...first.positional, ...second.positional],
    named: new Map([...first.named, ...second.named]),
    more: first.more === null || second.more === null ? (first.more ?? second.more) : join(first.more, second.more),
  };
}

/** Runs a function of the repository with what is known of its arguments. `self` is what became of its object. */
export function callFunction(
  run: Run,
  callee: FunctionValue,
  args: Arguments,
  call: Node,
  caller: Frame,
): { readonly value: Value; readonly self: Value | null } {
  const { node, scope, task } = callee;
  if (task !== null) passToTask(run, task, args, caller);
  if (task !== null || caller.depth > MAX_DEPTH || run.isRunning(node) || !run.isWorthCalling(callee, args))
    return { value: UNKNOWN, self: callee.self };
  // What a function inside of the one that runs does is done there.
  const isInside = scope.kind !== 'module' && scope.kind !== 'class' && scope.active;
  const via = caller.via ?? (isInside ? null : { module: caller.module, span: call });
  const frame = newFrame('function', { ...caller, module: scope.module, via, depth: caller.depth + 1 }, scope);
  return runFunction(run, callee, args, frame);
}

/** Runs the body of a function in a frame of its own. */
export function runFunction(
  run: Run,
  callee: FunctionValue,
  args: Arguments,
  frame: Frame,
): { readonly value: Value; readonly self: Value | null } {
  const { self, binds } = callee;
  const { module } = frame;
  const node = run.project.whole(module, callee.node);
  if (node === null) return { value: UNKNOWN, self };
  frame.callee = { ...callee, node };
  const positional = self === null ? args.positional : [{ expr: node, module, value: self }, ...args.positional];
  const parameters = parametersOf(node);
  bindParameters(run, parameters, { ...args, positional }, frame);
  const result = run.running(callee.node, () => {
    if (node.type === 'lambda') return run.evaluate(node.get('body'), frame);
    run.execute(node.get('body'), frame);
    if (frame.yielded !== null) return list([], frame.yielded);
    if (frame.stopped) return frame.returned ?? UNKNOWN;
    return frame.returned === null ? NONE : join(frame.returned, NONE);
  });
  frame.active = false;
  const own = binds === 'class' ? undefined : frame.names.get(parameters[0]?.name ?? '');
  return { value: result, self: self === null || own === undefined ? self : readName(own) };
}

/** Parameters with what they are given, or their defaults. */
function bindParameters(run: Run, parameters: readonly Parameter[], args: Arguments, frame: Frame): void {
  const { names } = frame;
  const left = new Map(args.named);
  let index = 0;
  for (const { name, star, fallback } of parameters) {
    if (star === '*') {
      const others = args.positional.slice(index).map(({ value }) => value);
      names.set(name, list(others, args.more));
      index = args.positional.length;
    } else if (star === '**') names.set(name, dict(namedValues({ ...args, named: left }), args.more));
    else {
      const argument = left.get(name) ?? args.positional[index];
      if (!left.delete(name) && argument !== undefined) index++;
      names.set(
        name,
        argument?.value ?? args.more ?? (fallback === null ? UNKNOWN : run.evaluate(fallback, frame.parent ?? frame)),
      );
    }
  }
}
