import { secretField } from '../sdk/secret.ts';
import { external, joinAll, list, UNKNOWN } from './abstract-value.ts';
import { memberOf } from './classes.ts';
import { readName, rootOf } from './frame.ts';
import type { Module } from './module.ts';
import type { Frame, Run, Value } from './types.ts';

/** What `from flytekit import *` gives, as far as the checks know it. */
const STAR_EXPORTS =
  /^(?:flytekit|flyte|union)\.(?:Secret|task|dynamic|eager|workflow|current_context|TaskEnvironment|ActorEnvironment|ImageSpec|map_task|LaunchPlan|Deck)$/;

/** A name, where it is bound: in the innermost scope that binds it, by a star import, or as a builtin. */
export function lookup(run: Run, name: string, frame: Frame): Value {
  for (let at: Frame | null = frame; at !== null; at = at.parent) {
    if (at.kind === 'class' && at !== frame) continue;
    const bound = at.names.get(name);
    if (bound === undefined) continue;
    const value = readName(bound);
    return at.kind === 'module' ? withoutChanges(value, name, at) : value;
  }
  return starred(run, name, rootOf(frame)) ?? external(`builtins.${name}`);
}

function starred(run: Run, name: string, frame: Frame): Value | null {
  for (const { level, module } of frame.stars) {
    const value = importMember(run, level, module, name, frame.module);
    if (value.kind === 'external' ? STAR_EXPORTS.test(value.name) : value.kind !== 'unknown') return value;
  }
  return null;
}

export function importModule(run: Run, level: number, dotted: string, module: Module): Value {
  const found = run.project.find(module.path, level, dotted);
  if (found.kind === 'file' || found.kind === 'folder') return { kind: 'module', path: found.path };
  if (found.kind === 'ambiguous' || level > 0) return UNKNOWN;
  return external(dotted);
}

export function importMember(run: Run, level: number, dotted: string, name: string, module: Module): Value {
  const from = importModule(run, level, dotted, module);
  if (from.kind === 'external') {
    // A package without __init__.py: only its modules are there to be found.
    const inner = run.project.find(module.path, level, `${dotted}.${name}`);
    if (inner.kind === 'file') return { kind: 'module', path: inner.path };
    return external(`${from.name}.${name}`);
  }
  if (from.kind !== 'module') return UNKNOWN;
  const value = from.path === module.path ? UNKNOWN : exported(run, from.path, name);
  if (value.kind !== 'unknown') return value;
  // `from . import name` in a package's own __init__.py: the name is the module's, not its own.
  const inner = run.project.submodule(from.path, name);
  return inner.kind === 'file' ? { kind: 'module', path: inner.path } : UNKNOWN;
}

/** A name of another module. */
function exported(run: Run, path: string, name: string): Value {
  const frame = run.frameOf(path);
  if (frame !== null) {
    const bound = frame.names.get(name);
    if (bound !== undefined) return withoutChanges(readName(bound), name, frame);
    const imported = starred(run, name, frame);
    if (imported !== null) return imported;
  }
  const inner = run.project.submodule(path, name);
  return inner.kind === 'file' || inner.kind === 'folder' ? { kind: 'module', path: inner.path } : UNKNOWN;
}

/** `value.name`. */
export function attributeOf(run: Run, value: Value, name: string, frame: Frame): Value {
  switch (value.kind) {
    case 'external':
      return (
        secretField(value, name) ?? value.made?.args.named.get(name)?.value ?? external(`${value.name}.${name}`, value)
      );
    case 'module':
      return exported(run, value.path, name);
    case 'class':
      return memberOf(run, value, name, null, frame) ?? UNKNOWN;
    case 'instance':
      return value.fields.get(name) ?? memberOf(run, value.of, name, value, frame) ?? UNKNOWN;
    case 'member':
      if (name === 'value' || name === '_value_') return value.value;
      return memberOf(run, value.of, name, value, frame) ?? UNKNOWN;
    case 'dict':
      return value.entries.get(name) ?? UNKNOWN;
    case 'function':
      // `task.aio` is the task; its plain function is not.
      if (value.task === null) return UNKNOWN;
      return /^(?:task_function|func|fn|forward)$/.test(name)
        ? { ...value, task: null }
        : name === 'aio'
          ? value
          : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** Imports keep their meaning; what a name is set to may be replaced or mutated by functions. */
function withoutChanges(value: Value, name: string, { active, module }: Frame): Value {
  if (['external', 'module', 'function', 'class'].includes(value.kind)) return value;
  if (module.global.has(name)) return UNKNOWN;
  if (active || !module.changed.has(name)) return value;
  return value.kind === 'list' ? list([], joinAll([...value.items, UNKNOWN])) : UNKNOWN;
}
