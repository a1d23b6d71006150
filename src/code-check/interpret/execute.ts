import type { Block, Expr, Statement } from '../python/ast.ts';
import { addLeak } from '../sdk/effects.ts';
import { isTainted, SECRET, truthOf, UNKNOWN } from './abstract-value.ts';
import { assign, bindPattern } from './assign.ts';
import { entered } from './classes.ts';
import { defineClass, defineFunction } from './definitions.ts';
import { argumentsOf } from './evaluate.ts';
import { joinNames } from './frame.ts';
import { join, joinAll } from './join.ts';
import { importMember, importModule } from './names.ts';
import { asList, binary } from './operations.ts';
import type { Run } from './run.ts';
import type { Frame, Names, Value } from './types.ts';

/** Lists that a loop walks item by item. */
const MAX_ITEMS = 64;

/** Runs statements in order, up to where the block is left. */
export function execute(run: Run, block: Block, frame: Frame): void {
  for (const statement of block) {
    if (frame.stopped) return;
    one(run, statement, frame);
  }
}

function one(run: Run, statement: Statement, frame: Frame): void {
  const of = (expr: Expr) => run.evaluate(expr, frame);
  const body = (block: Block) => () => execute(run, block, frame);
  switch (statement.kind) {
    case 'expression':
      of(statement.value);
      return;
    case 'assign': {
      if (statement.value === null) return;
      const value = of(statement.value);
      for (const target of statement.targets) assign(run, target, value, frame);
      return;
    }
    case 'augmented': {
      const { target, value } = statement;
      const operator = frame.module.source
        .slice(target.to, value.from)
        .trim()
        .replace(/=[\s(]*$/, '');
      const before = of(target);
      assign(run, target, binary(operator, before, of(value)), frame);
      return;
    }
    case 'return': {
      const value = statement.value === null ? null : of(statement.value);
      if (value !== null && statement.value !== null) run.returned(value, statement.value, frame);
      if (value !== null) frame.returned = frame.returned === null ? value : join(frame.returned, value);
      frame.stopped = true;
      return;
    }
    case 'delete':
      for (const target of statement.targets) if (target.kind === 'name') frame.names.set(target.name, UNKNOWN);
      return;
    case 'simple':
      simple(run, statement, frame);
      return;
    case 'outer':
      for (const name of statement.names) frame.outer.set(name, statement.word);
      return;
    case 'import':
      for (const { path, alias } of statement.modules) {
        const dotted = alias === null ? (path.split('.', 1)[0] ?? path) : path;
        frame.names.set(alias ?? dotted, {
          kind: 'lazy',
          value: null,
          read: () => importModule(run, 0, dotted, frame.module),
        });
      }
      return;
    case 'from-import': {
      const { level, module, names } = statement;
      if (names === null) frame.root.stars.push(statement);
      for (const { name, alias } of names ?? [])
        frame.names.set(alias ?? name, {
          kind: 'lazy',
          value: null,
          read: () => importMember(run, level, module, name, frame.module),
        });
      return;
    }
    case 'if': {
      const blocks: (() => void)[] = [];
      for (const branch of statement.branches) {
        const truth = truthOf(of(branch.test));
        if (truth !== false) blocks.push(body(branch.body));
        if (truth === true) {
          frame.branches(blocks, false);
          return;
        }
      }
      frame.branches(
        statement.otherwise.length > 0 ? [...blocks, body(statement.otherwise)] : blocks,
        statement.otherwise.length === 0,
      );
      return;
    }
    case 'while':
      of(statement.test);
      loop(frame, () => {
        of(statement.test);
        execute(run, statement.body, frame);
      });
      execute(run, statement.otherwise, frame);
      return;
    case 'for': {
      const { items, rest } = asList(of(statement.iterable));
      const isLong = items.length > MAX_ITEMS;
      const walk = (item: Value) => () => {
        assign(run, statement.target, item, frame);
        execute(run, statement.body, frame);
      };
      if (!isLong) walkItems(frame, items.map(walk));
      if (isLong || rest !== null) loop(frame, walk(isLong ? joinAll([...items, rest ?? UNKNOWN]) : (rest ?? UNKNOWN)));
      execute(run, statement.otherwise, frame);
      return;
    }
    case 'try':
      tryStatement(run, statement, frame);
      return;
    case 'with':
      for (const { value, target } of statement.items) {
        const manager = of(value);
        // A function that yields, as a context manager.
        const given =
          manager.kind === 'list' && manager.items.length === 0 && manager.rest !== null
            ? manager.rest
            : entered(run, manager, frame);
        if (target !== null) assign(run, target, given, frame);
      }
      execute(run, statement.body, frame);
      return;
    case 'function':
      defineFunction(run, statement, frame);
      return;
    case 'class':
      defineClass(run, statement, frame);
      return;
    case 'match': {
      const subject = of(statement.subject);
      const isExhaustive = statement.cases.some(({ pattern, guard }) => guard === null && pattern.kind === 'name');
      frame.branches(
        statement.cases.map(({ pattern, guard, body: block }) => () => {
          bindPattern(pattern, isTainted(subject) ? SECRET : UNKNOWN, frame);
          if (guard !== null) of(guard);
          execute(run, block, frame);
        }),
        !isExhaustive,
      );
      return;
    }
    default:
      statement satisfies never;
  }
}

function simple(run: Run, { word, values }: Extract<Statement, { kind: 'simple' }>, frame: Frame): void {
  const [error] = values;
  if (word === 'raise' && error !== undefined && isRaised(run, error, frame)) addLeak(run, 'raised', error, frame);
  const [, second] = values.map((value) =>
    value === error && word === 'raise' ? UNKNOWN : run.evaluate(value, frame),
  );
  if (word === 'assert' && second !== undefined && values[1] !== undefined && run.shows(second, frame))
    addLeak(run, 'raised', values[1], frame);
  if (word === 'break' || word === 'continue') frame.exits.push(frame.names);
  if (word === 'raise' || word === 'break' || word === 'continue') frame.stopped = true;
}

/** Flyte stores the text of an error and shows it. */
function isRaised(run: Run, error: Expr, frame: Frame): boolean {
  if (error.kind !== 'call') return run.shows(run.evaluate(error, frame), frame);
  const callee = run.evaluate(error.callee, frame);
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
  return [...after].some(([name, value]) => {
    const old = before.get(name);
    return (
      value !== old &&
      value.kind !== 'lazy' &&
      isTainted(value) &&
      !(old !== undefined && old.kind !== 'lazy' && isTainted(old))
    );
  });
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
function tryStatement(run: Run, statement: Extract<Statement, { kind: 'try' }>, frame: Frame): void {
  const before = frame.names;
  frame.names = new Map(before);
  execute(run, statement.body, frame);
  const after = frame.names;
  const stopped = frame.stopped;
  const middle = joinNames([before, after]);
  const ends: Names[] = [];
  if (!stopped) execute(run, statement.otherwise, frame);
  if (!frame.stopped) ends.push(frame.names);
  for (const { type, name, body } of statement.handlers) {
    frame.names = new Map(middle);
    frame.stopped = false;
    // What is imported is taken to be there.
    const isFallback =
      type !== null &&
      isImportError(run.evaluate(type, frame)) &&
      statement.body.some(({ kind }) => kind === 'import' || kind === 'from-import');
    if (name !== null) frame.names.set(name, UNKNOWN);
    execute(run, body, frame);
    if (!frame.stopped && !(isFallback && ends.length > 0)) ends.push(frame.names);
  }
  frame.stopped = ends.length === 0;
  frame.names = ends.length === 0 ? new Map(middle) : joinNames(ends);
  const isLeft = frame.stopped;
  frame.stopped = false;
  execute(run, statement.finally, frame);
  frame.stopped ||= isLeft;
}

function isImportError(type: Value): boolean {
  if (type.kind === 'list') return type.items.some(isImportError);
  return type.kind === 'external' && /^builtins\.(?:ImportError|ModuleNotFoundError)$/.test(type.name);
}
