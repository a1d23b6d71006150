import type { Node } from '../python/syntax-tree.ts';
import { addLeak } from '../sdk/effects.ts';
import { isTainted, join, joinAll, SECRET, truthOf, UNKNOWN } from './abstract-value.ts';
import { assign, bindPattern } from './assign.ts';
import { defineFunction } from './calls.ts';
import { defineClass, entered } from './classes.ts';
import { argumentsOf } from './evaluate.ts';
import { joinNames, rootOf, runBranches } from './frame.ts';
import { importMember, importModule } from './names.ts';
import { asList, binary } from './operations.ts';
import type { Frame, Names, Run, Value } from './types.ts';

/** Lists that a loop walks item by item. */
const MAX_ITEMS = 64;

/** Runs the statements of a file or a block in order, up to where it is left. */
export function execute(run: Run, block: Node, frame: Frame): void {
  for (const statement of block.parts) {
    if (frame.stopped) return;
    executeOne(run, statement, frame);
  }
}

function executeOne(run: Run, node: Node, frame: Frame): void {
  const of = (expr: Node) => run.evaluate(expr, frame);
  switch (node.type) {
    case 'expression_statement':
      if (node.only.type === 'assignment') assignment(run, node.only, frame);
      else if (node.only.type === 'augmented_assignment') {
        const [target, value] = [node.only.get('left'), node.only.get('right')];
        const before = of(target);
        assign(run, target, binary(node.only.get('operator').type.slice(0, -1), before, of(value)), frame);
      } else node.parts.forEach(of);
      return;
    case 'return_statement':
      if (node.parts.length > 0) {
        const value = of(node.only);
        run.returned(value, node.only, frame);
        frame.returned = frame.returned === null ? value : join(frame.returned, value);
      }
      frame.stopped = true;
      return;
    case 'delete_statement': {
      const targets = node.only.type === 'identifier' ? [node.only] : node.only.parts;
      for (const target of targets) if (target.type === 'identifier') frame.names.set(target.text, UNKNOWN);
      return;
    }
    case 'raise_statement':
      if (node.parts.length > 0 && isRaised(run, node.only, frame)) addLeak(run, 'raised', node.only, frame);
      node.parts.slice(1).forEach(of);
      frame.stopped = true;
      return;
    case 'assert_statement': {
      const [, message = UNKNOWN] = node.parts.map(of);
      if (run.shows(message, frame)) addLeak(run, 'raised', node.parts[1] ?? node, frame);
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
        bindLazily(frame, alias ?? dotted, () => importModule(run, 0, dotted, frame.module));
      }
      return;
    case 'import_from_statement': {
      const [, dots = '', module = ''] = /^(\.*)(.*)$/s.exec(withoutSpace(node.get('module_name'))) ?? [];
      const level = dots.length;
      if (node.parts.some(({ type }) => type === 'wildcard_import')) rootOf(frame).stars.push({ level, module });
      for (const { path, alias } of importedNames(node))
        bindLazily(frame, alias ?? path, () => importMember(run, level, module, path, frame.module));
      return;
    }
    case 'if_statement':
      ifStatement(run, node, frame);
      return;
    case 'while_statement':
      of(node.get('condition'));
      loop(frame, () => {
        of(node.get('condition'));
        execute(run, node.get('body'), frame);
      });
      execute(run, node.get('alternative').get('body'), frame);
      return;
    case 'for_statement': {
      const { items, rest } = asList(of(node.get('right')));
      const isLong = items.length > MAX_ITEMS;
      const walk = (item: Value) => () => {
        assign(run, node.get('left'), item, frame);
        execute(run, node.get('body'), frame);
      };
      if (!isLong) walkItems(frame, items.map(walk));
      if (isLong || rest !== null) loop(frame, walk(isLong ? joinAll([...items, rest ?? UNKNOWN]) : (rest ?? UNKNOWN)));
      execute(run, node.get('alternative').get('body'), frame);
      return;
    }
    case 'try_statement':
      tryStatement(run, node, frame);
      return;
    case 'with_statement':
      for (const { parts } of node.parts.filter(({ type }) => type === 'with_clause'))
        for (const item of parts) enter(run, item.get('value'), frame);
      execute(run, node.get('body'), frame);
      return;
    case 'function_definition':
      defineFunction(run, node, frame);
      return;
    case 'class_definition':
      defineClass(run, node, frame);
      return;
    case 'match_statement': {
      const subjects = node.all('subject').map(of);
      const given = subjects.some(isTainted) ? SECRET : UNKNOWN;
      const cases = node.get('body').all('alternative');
      const walk = (one: Node) => () => {
        for (const pattern of one.parts) if (pattern.type === 'case_pattern') bindPattern(pattern, given, frame);
        const guard = one.find('guard');
        if (guard !== null) of(guard.only);
        execute(run, one.get('consequence'), frame);
      };
      runBranches(frame, cases.map(walk), true);
    }
  }
}

/** `a = b = value` is an assignment of an assignment; an annotation alone has no value. */
function assignment(run: Run, node: Node, frame: Frame): void {
  const targets: Node[] = [];
  let at: Node | null = node;
  for (; at?.type === 'assignment'; at = at.find('right')) targets.push(at.get('left'));
  if (at === null) return;
  const value = run.evaluate(at, frame);
  for (const target of targets) assign(run, target, value, frame);
}

function importedNames(node: Node): { readonly path: string; readonly alias: string | null }[] {
  return node
    .all('name')
    .map((one) =>
      one.type === 'aliased_import'
        ? { path: withoutSpace(one.get('name')), alias: one.get('alias').text }
        : { path: withoutSpace(one), alias: null },
    );
}

/** `a . b` is `a.b`, also over lines. */
function withoutSpace({ text }: Node): string {
  return text.replace(/[\s\\]+/g, '');
}

/** What an import leads to is read when the name is. */
function bindLazily(frame: Frame, name: string, read: () => Value): void {
  frame.names.set(name, { kind: 'lazy', value: null, read });
}

function ifStatement(run: Run, node: Node, frame: Frame): void {
  const alternatives = node.all('alternative');
  const blocks: (() => void)[] = [];
  const body = (block: Node) => () => execute(run, block, frame);
  for (const branch of [node, ...alternatives.filter(({ type }) => type === 'elif_clause')]) {
    const truth = truthOf(run.evaluate(branch.get('condition'), frame));
    if (truth !== false) blocks.push(body(branch.get('consequence')));
    if (truth === true) {
      runBranches(frame, blocks, false);
      return;
    }
  }
  const otherwise = alternatives.find(({ type }) => type === 'else_clause');
  if (otherwise !== undefined) blocks.push(body(otherwise.get('body')));
  runBranches(frame, blocks, otherwise === undefined);
}

/** One item of a `with`. */
function enter(run: Run, item: Node, frame: Frame): void {
  const isNamed = item.type === 'as_pattern';
  const manager = run.evaluate(isNamed ? item.only : item, frame);
  // A function that yields, as a context manager.
  const isGenerator = manager.kind === 'list' && manager.items.length === 0;
  const given = isGenerator && manager.rest !== null ? manager.rest : entered(run, manager, frame);
  if (isNamed) assign(run, item.get('alias').only, given, frame);
}

/** Flyte stores the text of an error and shows it. */
function isRaised(run: Run, error: Node, frame: Frame): boolean {
  if (error.type !== 'call') return run.shows(run.evaluate(error, frame), frame);
  const callee = run.evaluate(error.get('function'), frame);
  const args = argumentsOf(run, error, frame);
  const made = run.callValue(callee, args, error, frame);
  if (made.kind === 'instance') return run.shows(made, frame);
  return [...args.positional, ...args.named.values()].some(({ value }) => run.shows(value, frame));
}

/** A block that runs any number of times. What a secret gets into on one turn is there on the next. */
function loop(frame: Frame, turn: () => void): void {
  const outer = frame.exits;
  for (let round = 0; round < 2; round++) {
    const before = frame.names;
    frame.names = new Map(before);
    frame.exits = [];
    turn();
    const ends: Names[] = frame.stopped ? frame.exits : [frame.names, ...frame.exits];
    frame.stopped = false;
    frame.names = joinNames([before, ...ends]);
    if (round === 0 && !hasNewSecret(before, frame.names)) break;
  }
  frame.exits = outer;
}

function hasNewSecret(before: Names, after: Names): boolean {
  const isSecret = (name: string, names: Names) => {
    const value = names.get(name);
    return value !== undefined && value.kind !== 'lazy' && isTainted(value);
  };
  return [...after.keys()].some((name) => isSecret(name, after) && !isSecret(name, before));
}

/** A block for each item of a list that is known. */
function walkItems(frame: Frame, turns: readonly (() => void)[]): void {
  const outer = frame.exits;
  const ends: Names[] = [];
  for (const turn of turns) {
    frame.exits = [];
    turn();
    ends.push(...frame.exits);
    if (frame.stopped && frame.exits.length === 0) break;
    if (frame.stopped) frame.names = joinNames(frame.exits);
    frame.stopped = false;
  }
  if (ends.length > 0) {
    frame.names = joinNames(frame.stopped ? ends : [frame.names, ...ends]);
    frame.stopped = false;
  }
  frame.exits = outer;
}

/** The body may stop anywhere: its names reach the handlers, and all of them what follows. */
function tryStatement(run: Run, node: Node, frame: Frame): void {
  const before = frame.names;
  const clausesOf = (wanted: string) => node.parts.filter(({ type }) => type === wanted);
  const body = node.get('body');
  frame.names = new Map(before);
  execute(run, body, frame);
  const after = frame.names;
  const stopped = frame.stopped;
  const middle = joinNames([before, after]);
  const ends: Names[] = [];
  if (!stopped) for (const clause of clausesOf('else_clause')) execute(run, clause.get('body'), frame);
  if (!frame.stopped) ends.push(frame.names);
  for (const clause of clausesOf('except_clause')) {
    frame.names = new Map(middle);
    frame.stopped = false;
    const [first] = clause.all('value');
    const isNamed = first?.type === 'as_pattern';
    const types = (isNamed ? [first.only] : clause.all('value')).map((type) => run.evaluate(type, frame));
    // What is imported is taken to be there.
    const isFallback = types.some(isImportError) && body.parts.some(({ type }) => type.startsWith('import_'));
    if (isNamed) frame.names.set(first.get('alias').text, UNKNOWN);
    for (const block of clause.parts) if (block.type === 'block') execute(run, block, frame);
    if (!frame.stopped && !(isFallback && ends.length > 0)) ends.push(frame.names);
  }
  frame.stopped = ends.length === 0;
  frame.names = ends.length === 0 ? new Map(middle) : joinNames(ends);
  const isLeft = frame.stopped;
  frame.stopped = false;
  for (const clause of clausesOf('finally_clause')) execute(run, clause.only, frame);
  frame.stopped ||= isLeft;
}

function isImportError(type: Value): boolean {
  if (type.kind === 'list') return type.items.some(isImportError);
  return type.kind === 'external' && /^builtins\.(?:ImportError|ModuleNotFoundError)$/.test(type.name);
}
