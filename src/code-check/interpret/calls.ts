import { type Node, type Parameter, parametersOf } from '../python/syntax-tree.ts';
import { callExternal, passToTask, readPath } from '../sdk/effects.ts';
import {
  dict,
  either,
  isTainted,
  join,
  list,
  NO_ARGUMENTS,
  NONE,
  namedValues,
  takenOut,
  UNKNOWN,
  valuesOf,
} from './abstract-value.ts';
import { instantiate, memberOf } from './classes.ts';
import { callMethod } from './methods.ts';
import { newFrame, readName } from './names.ts';
import { asList } from './operations.ts';
import type { Argument, Arguments, Called, Frame, FunctionValue, Value } from './types.ts';

/** Calls in calls. */
const MAX_DEPTH = 12;
/** Longer functions make no constants. */
const MAX_LENGTH = 300;

const BINDS: ReadonlyMap<string, FunctionValue['binds']> = new Map([
  ['builtins.staticmethod', 'nothing'],
  ['builtins.classmethod', 'class'],
  ['builtins.property', 'property'],
  ['functools.cached_property', 'property'],
]);

/** A function with its decorators, in the order in which Python applies them. */
export function defineFunction(node: Node, frame: Frame): void {
  const { run, module } = frame;
  const binds = frame.kind === 'class' ? 'self' : 'nothing';
  const plain: FunctionValue = { kind: 'function', node, scope: frame, self: null, binds, task: null };
  let value = plain;
  const decorators = node.parts
    .filter(({ type }) => type === 'decorator')
    .map(({ only: expr }) => ({ expr, value: run.evaluate(expr, frame) }));
  for (const { expr, value: decorator } of decorators.toReversed()) {
    const binds = decorator.kind === 'external' ? BINDS.get(decorator.name) : undefined;
    if (binds !== undefined) value = { ...value, binds };
    else {
      const result = callValue(decorator, { ...NO_ARGUMENTS, positional: [{ expr, module, value }] }, expr, frame);
      // What other decorators give is taken to do what the function does.
      if (result.kind === 'function') value = { ...result, binds: value.binds, task: result.task ?? value.task };
    }
  }
  frame.names.set(node.get('name').text, value);
  if (frame.depth === 0) run.roots.push({ ...plain, binds: value.binds, task: value.task });
}

/** Arguments of a call with what is known of them; `*` and `**` of known values are taken apart. */
export function argumentsOf(call: Node, frame: Frame): Arguments {
  const positional: Argument[] = [];
  const named = new Map<string, Argument>();
  let more: Value | null = null;
  const add = (rest: Value | null) => {
    if (rest !== null) more = either(more, rest);
  };
  const list = call.get('arguments');
  // A generator needs no brackets of its own.
  for (const node of list.type === 'generator_expression' ? [list] : list.parts) {
    const isSplat = node.type === 'list_splat' || node.type === 'dictionary_splat';
    const expr = isSplat ? node.only : node.type === 'keyword_argument' ? node.get('value') : node;
    const value = frame.run.evaluate(expr, frame);
    const argument = (is: Value): Argument => ({ expr, module: frame.module, value: is });
    if (node.type === 'keyword_argument') named.set(node.get('name').text, argument(value));
    else if (!isSplat) {
      if (more === null) positional.push(argument(value));
      else add(value);
    } else if (node.type === 'list_splat') {
      const { items, rest } = asList(value);
      positional.push(...items.map(argument));
      add(rest);
    } else if (value.kind === 'dict') {
      for (const [key, entry] of value.entries) named.set(key, argument(takenOut(entry)));
      add(value.rest);
    } else add(isTainted(value) ? value : UNKNOWN);
  }
  return { positional, named, more };
}

/** What a call gives. */
export function callValue(callee: Value, args: Arguments, call: Node, frame: Frame): Value {
  switch (callee.kind) {
    case 'function':
      return callFunction(callee, args, call, frame).value;
    case 'class':
      return instantiate(callee, args, call, frame);
    case 'partial':
      return callValue(callee.callee, withArguments(callee.args, args), call, frame);
    case 'external':
      return callExternal(callee, args, call, frame);
    case 'method':
      return (
        readPath(callee.object, callee.name, callee.at, call, frame) ??
        callMethod(callee.object, callee.name, args)?.value ??
        UNKNOWN
      );
    case 'instance': {
      const method = memberOf(callee.of, '__call__', callee, frame);
      return method === null ? UNKNOWN : callValue(method, args, call, frame);
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
    more: second.more === null ? first.more : either(first.more, second.more),
  };
}

/** Runs a function of the repository with what is known of its arguments. `self` is what became of its object. */
export function callFunction(callee: FunctionValue, args: Arguments, call: Node, caller: Frame): Called {
  const { node, scope, task, self } = callee;
  if (task !== null) passToTask(task, args, caller);
  if (task !== null || caller.depth > MAX_DEPTH || caller.run.running.has(node) || !isWorthCalling(callee, args))
    return { value: UNKNOWN, self };
  // What a function inside of the one that runs does is done there.
  const isInside = scope.kind !== 'module' && scope.kind !== 'class' && scope.active;
  const via = caller.via ?? (isInside ? null : { module: caller.module, span: call });
  return runFunction(
    callee,
    args,
    newFrame('function', { ...caller, module: scope.module, via, depth: caller.depth + 1 }, scope),
  );
}

/** Long functions that get no secret and lead to none are many, and nothing comes of them. */
function isWorthCalling({ node, scope, self }: FunctionValue, args: Arguments): boolean {
  if (node.to - node.from <= MAX_LENGTH || scope.run.project.mayMatter(scope.module, node)) return true;
  return [...valuesOf(args), args.more ?? UNKNOWN, self ?? UNKNOWN].some(isTainted);
}

/** Runs the body of a function in a frame of its own. */
export function runFunction(callee: FunctionValue, args: Arguments, frame: Frame): Called {
  const { self, binds } = callee;
  const { run, module } = frame;
  const node = run.project.whole(module, callee.node);
  if (node === null) return { value: UNKNOWN, self };
  frame.callee = { ...callee, node };
  const positional = self === null ? args.positional : [{ expr: node, module, value: self }, ...args.positional];
  const parameters = parametersOf(node);
  bindParameters(parameters, { ...args, positional }, frame);
  run.running.add(callee.node);
  try {
    const value = resultOf(node, frame);
    const own = binds === 'class' ? undefined : frame.names.get(parameters[0]?.name ?? '');
    return { value, self: self === null || own === undefined ? self : readName(own) };
  } finally {
    run.running.delete(callee.node);
    frame.active = false;
  }
}

function resultOf(node: Node, frame: Frame): Value {
  if (node.type === 'lambda') return frame.run.evaluate(node.get('body'), frame);
  frame.run.execute(node.get('body'), frame);
  if (frame.yielded !== null) return list([], frame.yielded);
  if (frame.stopped) return frame.returned ?? UNKNOWN;
  return frame.returned === null ? NONE : join(frame.returned, NONE);
}

/** Parameters with what they are given, or their defaults. */
function bindParameters(parameters: readonly Parameter[], args: Arguments, frame: Frame): void {
  const { run, names, parent } = frame;
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
      const given = argument?.value ?? args.more;
      names.set(name, given ?? (fallback === null ? UNKNOWN : run.evaluate(fallback, parent ?? frame)));
    }
  }
}
