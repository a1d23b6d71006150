import { type Node, targetsOf } from '../python/syntax-tree.ts';
import { addLeak } from '../sdk/effects.ts';
import { either, holdsSecret, isTainted, NO_ARGUMENTS, SECRET, truthOf, UNKNOWN } from './abstract-value.ts';
import { assign } from './assign.ts';
import { argumentsOf, callValue, defineFunction } from './calls.ts';
import { defineClass, memberOf, showsSecret } from './classes.ts';
import { importMember, importModule, joinNames, rootOf, runBranches } from './names.ts';
import { binary, itemsToWalk } from './operations.ts';
import type { Frame, Names, Value } from './types.ts';

/** Runs the statements of a file or a block in order, up to where it is left. */
export function execute(block: Node, frame: Frame): void {
  for (const statement of block.parts) {
    if (frame.stopped) return;
    executeOne(statement, frame);
  }
}

function executeOne(node: Node, frame: Frame): void {
  // What an import leads to is read when the name is.
  const bind = (name: string, read: () => Value) => frame.names.set(name, { kind: 'lazy', value: null, read });
  const of = (expr: Node) => frame.run.evaluate(expr, frame);
  switch (node.type) {
    case 'expression_statement':
      if (node.only.type === 'assignment') {
        const { targets, value } = targetsOf(node.only);
        if (value === null) return;
        const result = of(value);
        for (const target of targets) assign(target, result, frame);
      } else if (node.only.type === 'augmented_assignment') {
        const [target, value] = [node.only.get('left'), node.only.get('right')];
        const before = of(target);
        assign(target, binary(node.only.get('operator').type.slice(0, -1), before, of(value)), frame);
      } else node.parts.forEach(of);
      return;
    case 'return_statement':
      if (node.parts.length > 0) {
        const value = of(node.only);
        // What a task returns is stored.
        if (frame.isTask && holdsSecret(value)) addLeak('returned', node.only, frame);
        frame.returned = either(frame.returned, value);
      }
      frame.stopped = true;
      return;
    case 'delete_statement': {
      const targets = node.only.type === 'identifier' ? [node.only] : node.only.parts;
      for (const target of targets) if (target.type === 'identifier') frame.names.set(target.text, UNKNOWN);
      return;
    }
    case 'raise_statement':
      if (node.parts.length > 0 && isRaised(node.only, frame)) addLeak('raised', node.only, frame);
      node.parts.slice(1).forEach(of);
      frame.stopped = true;
      return;
    case 'assert_statement': {
      const [, message = UNKNOWN] = node.parts.map(of);
      if (showsSecret(message, frame)) addLeak('raised', node.parts[1] ?? node, frame);
      return;
    }
    case 'break_statement':
    case 'continue_statement':
      frame.exits.push(frame.names);
      frame.stopped = true;
      return;
    case 'global_statement':
    case 'nonlocal_statement':
      for (const { text } of node.parts)
        frame.outer.set(text, node.type === 'global_statement' ? 'global' : 'nonlocal');
      return;
    case 'import_statement':
      for (const { path, alias } of importedNames(node)) {
        const dotted = alias === null ? (path.split('.', 1)[0] ?? path) : path;
        bind(alias ?? dotted, () => importModule(0, dotted, frame));
      }
      return;
    case 'import_from_statement': {
      const [, dots = '', module = ''] = /^(\.*)(.*)$/s.exec(withoutSpace(node.get('module_name'))) ?? [];
      const level = dots.length;
      if (node.parts.some(({ type }) => type === 'wildcard_import')) rootOf(frame).stars.push({ level, module });
      for (const { path, alias } of importedNames(node))
        bind(alias ?? path, () => importMember(level, module, path, frame));
      return;
    }
    case 'if_statement':
      ifStatement(node, frame);
      return;
    case 'while_statement':
      of(node.get('condition'));
      loop(frame, () => {
        of(node.get('condition'));
        execute(node.get('body'), frame);
      });
      execute(node.get('alternative').get('body'), frame);
      return;
    case 'for_statement': {
      const { items, rest } = itemsToWalk(of(node.get('right')));
      const walk = (item: Value) => () => {
        assign(node.get('left'), item, frame);
        execute(node.get('body'), frame);
      };
      walkItems(frame, items.map(walk));
      if (rest !== null) loop(frame, walk(rest));
      execute(node.get('alternative').get('body'), frame);
      return;
    }
    case 'try_statement':
      tryStatement(node, frame);
      return;
    case 'with_statement':
      for (const { parts } of node.parts.filter(({ type }) => type === 'with_clause'))
        for (const item of parts) enter(item.get('value'), frame);
      execute(node.get('body'), frame);
      return;
    case 'function_definition':
      defineFunction(node, frame);
      return;
    case 'class_definition':
      defineClass(node, frame);
      return;
    case 'match_statement': {
      const subjects = node.all('subject').map(of);
      const given = subjects.some(isTainted) ? SECRET : UNKNOWN;
      const cases = node.get('body').all('alternative');
      const walk = (one: Node) => () => {
        for (const pattern of one.parts) if (pattern.type === 'case_pattern') bindPattern(pattern, given, frame);
        const guard = one.find('guard');
        if (guard !== null) of(guard.only);
        execute(one.get('consequence'), frame);
      };
      runBranches(frame, cases.map(walk), true);
    }
  }
}

function importedNames(node: Node): { readonly path: string; readonly alias: string | null }[] {
  return node.all('name').map((one) => {
    const isAliased = one.type === 'aliased_import';
    return { path: withoutSpace(isAliased ? one.get('name') : one), alias: one.find('alias')?.text ?? null };
  });
}

/** `a . b` is `a.b`, also over lines. */
function withoutSpace({ text }: Node): string {
  return text.replace(/[\s\\]+/g, '');
}

function ifStatement(node: Node, frame: Frame): void {
  const blocks: (() => void)[] = [];
  let mayRunNone = true;
  for (const branch of [node, ...node.all('alternative')]) {
    const condition = branch.find('condition');
    const truth = condition === null ? true : truthOf(frame.run.evaluate(condition, frame));
    const body = branch.get(condition === null ? 'body' : 'consequence');
    if (truth !== false) blocks.push(() => execute(body, frame));
    if (truth !== true) continue;
    mayRunNone = false;
    break;
  }
  runBranches(frame, blocks, mayRunNone);
}

/** One item of a `with`. */
function enter(item: Node, frame: Frame): void {
  const isNamed = item.type === 'as_pattern';
  const manager = frame.run.evaluate(isNamed ? item.only : item, frame);
  let given = manager;
  // A function that yields, as a context manager.
  if (manager.kind === 'list' && manager.items.length === 0) given = manager.rest ?? manager;
  if (manager.kind === 'instance') {
    const method = memberOf(manager.of, '__enter__', manager, frame);
    if (method?.kind === 'function') given = callValue(method, NO_ARGUMENTS, manager.of.node, frame);
  }
  if (isNamed) assign(item.get('alias').only, given, frame);
}

/** Names in a pattern of `match` take parts of what is matched. What the pattern compares is no matter here. */
function bindPattern(pattern: Node, value: Value, frame: Frame): void {
  if (pattern.type !== 'identifier') for (const child of pattern.children) bindPattern(child, value, frame);
  else if (pattern.text !== '_') frame.names.set(pattern.text, value);
}

/** Flyte stores the text of an error and shows it. */
function isRaised(error: Node, frame: Frame): boolean {
  if (error.type !== 'call') return showsSecret(frame.run.evaluate(error, frame), frame);
  const callee = frame.run.evaluate(error.get('function'), frame);
  const args = argumentsOf(error, frame);
  const made = callValue(callee, args, error, frame);
  if (made.kind === 'instance') return showsSecret(made, frame);
  return [...args.positional, ...args.named.values()].some(({ value }) => showsSecret(value, frame));
}

/** A block that runs any number of times. What a secret gets into on one turn is there on the next. */
function loop(frame: Frame, body: () => void): void {
  for (let round = 0; round < 2; round++) {
    const before = frame.names;
    frame.names = new Map(before);
    const exits = turn(frame, body);
    frame.names = joinNames(frame.stopped ? [before, ...exits] : [before, frame.names, ...exits]);
    frame.stopped = false;
    if (!hasNewSecret(before, frame.names)) return;
  }
}

/** Runs a block once, and gives the names at each `break` and `continue` of it. */
function turn(frame: Frame, body: () => void): readonly Names[] {
  const outer = frame.exits;
  frame.exits = [];
  body();
  const { exits } = frame;
  frame.exits = outer;
  return exits;
}

function hasNewSecret(before: Names, after: Names): boolean {
  const isSecret = (name: string, names: Names) => {
    const value = names.get(name);
    return value !== undefined && value.kind !== 'lazy' && isTainted(value);
  };
  return [...after.keys()].some((name) => isSecret(name, after) && !isSecret(name, before));
}

/** A block for each item of a list that is known. */
function walkItems(frame: Frame, bodies: readonly (() => void)[]): void {
  const ends: Names[] = [];
  for (const body of bodies) {
    const exits = turn(frame, body);
    ends.push(...exits);
    if (frame.stopped && exits.length === 0) break;
    if (frame.stopped) frame.names = joinNames(exits);
    frame.stopped = false;
  }
  if (ends.length === 0) return;
  frame.names = joinNames(frame.stopped ? ends : [frame.names, ...ends]);
  frame.stopped = false;
}

/** The body may stop anywhere: its names reach the handlers, and all of them what follows. */
function tryStatement(node: Node, frame: Frame): void {
  const before = frame.names;
  const clausesOf = (wanted: string) => node.parts.filter(({ type }) => type === wanted);
  const body = node.get('body');
  frame.names = new Map(before);
  execute(body, frame);
  const middle = joinNames([before, frame.names]);
  const ends: Names[] = [];
  for (const clause of clausesOf('else_clause')) execute(clause.get('body'), frame);
  if (!frame.stopped) ends.push(frame.names);
  for (const clause of clausesOf('except_clause')) {
    frame.names = new Map(middle);
    frame.stopped = false;
    const [first] = clause.all('value');
    const isNamed = first?.type === 'as_pattern';
    const types = (isNamed ? [first.only] : clause.all('value')).map((type) => frame.run.evaluate(type, frame));
    // What is imported is taken to be there.
    const isFallback = types.some(isImportError) && body.parts.some(({ type }) => type.startsWith('import_'));
    if (isNamed) frame.names.set(first.get('alias').text, UNKNOWN);
    for (const block of clause.parts) if (block.type === 'block') execute(block, frame);
    if (!frame.stopped && !(isFallback && ends.length > 0)) ends.push(frame.names);
  }
  const isLeft = ends.length === 0;
  frame.names = joinNames(isLeft ? [middle] : ends);
  frame.stopped = false;
  for (const clause of clausesOf('finally_clause')) execute(clause.only, frame);
  frame.stopped ||= isLeft;
}

function isImportError(type: Value): boolean {
  if (type.kind === 'list') return type.items.some(isImportError);
  return type.kind === 'external' && /^builtins\.(?:ImportError|ModuleNotFoundError)$/.test(type.name);
}
