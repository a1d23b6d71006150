import type { Expr, FunctionDefinition, Lambda } from '../python/ast.ts';
import { callExternal, passToTask, readPath } from '../sdk/effects.ts';
import { dict, NONE, UNKNOWN } from './abstract-value.ts';
import { instantiate, memberOf } from './classes.ts';
import { RunningFrame, readName } from './frame.ts';
import { join, list } from './join.ts';
import { callMethod } from './methods.ts';
import type { Run } from './run.ts';
import type { Argument, Arguments, Frame, FunctionValue, Value } from './types.ts';

/** Calls in calls. */
const MAX_DEPTH = 12;

/** What a call gives. */
export function callValue(run: Run, callee: Value, args: Arguments, call: Expr, frame: Frame): Value {
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
export function withArguments(first: Arguments, second: Arguments): Arguments {
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
  call: Expr,
  caller: Frame,
): { readonly value: Value; readonly self: Value | null } {
  const { node, scope, task } = callee;
  if (task !== null) {
    passToTask(run, task, args, caller);
    return { value: UNKNOWN, self: callee.self };
  }
  if (caller.depth > MAX_DEPTH || run.isRunning(node) || !run.isWorthCalling(callee, args))
    return { value: UNKNOWN, self: callee.self };
  // What a function inside of the one that runs does is done there.
  const isInside = scope.kind !== 'module' && scope.kind !== 'class' && scope.active;
  const via = caller.via ?? (isInside ? null : { module: caller.module, span: call });
  const frame = new RunningFrame('function', scope.module, scope, { via, depth: caller.depth + 1, task: caller.task });
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
  const node = callee.node.kind === 'lambda' ? callee.node : run.project.whole(frame.module, callee.node);
  if (node === null) return { value: UNKNOWN, self };
  frame.callee = { ...callee, node };
  const bound = self === null ? args : withSelf(self, args, frame);
  for (const [name, value] of parametersOf(run, node, bound, frame)) frame.names.set(name, value);
  const [first] = node.parameters;
  const result = run.running(callee.node, () => {
    if (node.kind === 'lambda') return run.evaluate(node.body, frame);
    run.execute(node.body, frame);
    if (frame.yielded !== null) return list([], frame.yielded);
    if (frame.stopped) return frame.returned ?? UNKNOWN;
    return frame.returned === null ? NONE : join(frame.returned, NONE);
  });
  frame.active = false;
  const own = binds !== 'class' && first !== undefined ? frame.names.get(first.name) : undefined;
  return { value: result, self: self === null || own === undefined ? self : readName(own) };
}

function withSelf(value: Value, args: Arguments, { module }: Frame): Arguments {
  const self: Argument = { expr: { kind: 'name', name: 'self', from: 0, to: 0 }, module, value };
  return { ...args, positional: [self, ...args.positional] };
}

/** Parameters with what they are given, or their defaults. */
function parametersOf(run: Run, node: FunctionDefinition | Lambda, args: Arguments, frame: Frame): Map<string, Value> {
  const values = new Map<string, Value>();
  const stars = starsOf(node, frame.module.source);
  const left = new Map(args.named);
  let index = 0;
  for (const { name, fallback } of node.parameters) {
    if (stars.get(name) === '*') {
      values.set(
        name,
        list(
          args.positional.slice(index).map(({ value }) => value),
          args.more,
        ),
      );
      index = args.positional.length;
    } else if (stars.get(name) === '**')
      values.set(name, dict(new Map([...left].map(([key, { value }]) => [key, value])), args.more));
    else {
      const argument = left.get(name) ?? args.positional[index];
      if (left.delete(name) === false && argument !== undefined) index++;
      values.set(
        name,
        argument?.value ?? args.more ?? (fallback === null ? UNKNOWN : run.evaluate(fallback, frame.parent ?? frame)),
      );
    }
  }
  return values;
}

const known = new WeakMap<FunctionDefinition | Lambda, ReadonlyMap<string, string>>();

/** `*args` and `**kwargs`, from the text: the syntax tree has the names alone. */
function starsOf(node: FunctionDefinition | Lambda, source: string): ReadonlyMap<string, string> {
  const before = known.get(node);
  if (before !== undefined) return before;
  const text = source.slice(node.from, node.kind === 'lambda' ? node.body.from : node.to);
  const end = node.kind === 'lambda' ? -1 : text.search(/\)[ \t]*(?:->[^\n]*)?:[ \t]*(?:#.*)?$/m);
  const header = end === -1 ? text : text.slice(0, end);
  const stars = new Map<string, string>();
  if (header.includes('*'))
    for (const [, star = '', name = ''] of header.matchAll(/[(,\s](\*\*?)\s*(\w+)/g)) stars.set(name, star);
  known.set(node, stars);
  return stars;
}
