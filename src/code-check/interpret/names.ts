import { external, join, openList, UNKNOWN } from './abstract-value.ts';
import type { Frame, Lazy, Names, Value } from './types.ts';

/** A scope that can be run in. */
export function newFrame(
  kind: Frame['kind'],
  around: Pick<Frame, 'run' | 'module' | 'via' | 'depth' | 'task'>,
  parent: Frame | null,
): Frame {
  return {
    ...around,
    kind,
    parent,
    names: new Map(),
    stars: [],
    outer: new Map(),
    returned: null,
    yielded: null,
    stopped: false,
    active: true,
    callee: null,
    owner: null,
    isTask: false,
    exits: [],
  };
}

/** The same run, one scope further in. */
export function innerFrame(kind: 'class' | 'expression', frame: Frame): Frame {
  return newFrame(kind, frame, frame);
}

/** Where names are assigned: comprehensions give theirs (`:=`) to the function around them. */
export function homeOf(frame: Frame): Frame {
  return frame.kind === 'expression' && frame.parent !== null ? homeOf(frame.parent) : frame;
}

export function rootOf(frame: Frame): Frame {
  return frame.parent === null ? frame : rootOf(frame.parent);
}

/** Runs one of several blocks, of which only some may run, from the same names, and joins what they leave. */
export function runBranches(frame: Frame, blocks: readonly (() => void)[], mayRunNone: boolean): void {
  const before = frame.names;
  const ends: Names[] = mayRunNone ? [before] : [];
  for (const block of blocks) {
    frame.names = new Map(before);
    frame.stopped = false;
    block();
    if (!frame.stopped) ends.push(frame.names);
  }
  frame.stopped = ends.length === 0;
  if (!frame.stopped) frame.names = joinNames(ends);
}

/** A name that only some have is taken to be bound: elsewhere the code would fail. */
export function joinNames(all: readonly Names[]): Names {
  const joined: Names = new Map();
  for (const names of all)
    for (const [name, value] of names) {
      const known = joined.get(name);
      joined.set(name, known === undefined || known === value ? value : join(readName(known), readName(value)));
    }
  return joined;
}

export function readName(bound: Value | Lazy): Value {
  if (bound.kind !== 'lazy') return bound;
  if (bound.value === null) {
    // Modules may import each other in a circle.
    bound.value = UNKNOWN;
    bound.value = bound.read();
  }
  return bound.value;
}

/** What `from flytekit import *` gives, as far as the checks know it. */
const STAR_EXPORTS =
  /^(?:flytekit|flyte|union)\.(?:Secret|task|dynamic|eager|workflow|current_context|TaskEnvironment|ActorEnvironment|ImageSpec|map_task|LaunchPlan|Deck)$/;

/** A name, where it is bound: in the innermost scope that binds it, by a star import, or as a builtin. */
export function lookup(name: string, frame: Frame): Value {
  for (let at: Frame | null = frame; at !== null; at = at.parent) {
    const bound = at.kind === 'class' && at !== frame ? undefined : at.names.get(name);
    if (bound !== undefined) return at.kind === 'module' ? withoutChanges(readName(bound), name, at) : readName(bound);
  }
  return starred(name, rootOf(frame)) ?? external(`builtins.${name}`);
}

function starred(name: string, frame: Frame): Value | null {
  for (const { level, module } of frame.stars) {
    const value = importMember(level, module, name, frame);
    if (value.kind === 'external' ? STAR_EXPORTS.test(value.name) : value.kind !== 'unknown') return value;
  }
  return null;
}

export function importModule(level: number, dotted: string, { run, module }: Frame): Value {
  const found = run.project.find(module.path, level, dotted);
  if (found === null) return level > 0 ? UNKNOWN : external(dotted);
  return found.kind === 'ambiguous' ? UNKNOWN : { kind: 'module', path: found.path };
}

export function importMember(level: number, dotted: string, name: string, frame: Frame): Value {
  const { project } = frame.run;
  const from = importModule(level, dotted, frame);
  if (from.kind === 'external') {
    // A package without __init__.py: only its modules are there to be found.
    const inner = project.find(frame.module.path, level, `${dotted}.${name}`);
    return inner?.kind === 'file' ? { kind: 'module', path: inner.path } : external(`${from.name}.${name}`);
  }
  if (from.kind !== 'module') return UNKNOWN;
  const value = from.path === frame.module.path ? UNKNOWN : exported(from.path, name, frame);
  if (value.kind !== 'unknown') return value;
  // `from . import name` in a package's own __init__.py: the name is the module's, not its own.
  const inner = project.submodule(from.path, name);
  return inner?.kind === 'file' ? { kind: 'module', path: inner.path } : UNKNOWN;
}

/** A name of another module. */
export function exported(path: string, name: string, { run }: Frame): Value {
  const frame = run.frameOf(path);
  const bound = frame?.names.get(name);
  if (frame !== null && bound !== undefined) return withoutChanges(readName(bound), name, frame);
  const imported = frame === null ? null : starred(name, frame);
  if (imported !== null) return imported;
  const inner = run.project.submodule(path, name);
  return inner === null || inner.kind === 'ambiguous' ? UNKNOWN : { kind: 'module', path: inner.path };
}

/** Imports keep their meaning; what a name is set to may be replaced or mutated by functions. */
function withoutChanges(value: Value, name: string, { active, module }: Frame): Value {
  if (['external', 'module', 'function', 'class'].includes(value.kind)) return value;
  if (module.global.has(name)) return UNKNOWN;
  if (active || !module.changed.has(name)) return value;
  return value.kind === 'list' ? openList(value.items) : UNKNOWN;
}
