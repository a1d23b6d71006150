import type { FromImport } from '../python/ast.ts';
import { UNKNOWN } from './abstract-value.ts';
import { join } from './join.ts';
import type { Module } from './module.ts';
import type { Frame, FunctionValue, Lazy, Names, Site, Task, Value } from './types.ts';

/** A scope that can be run in. */
export class RunningFrame implements Frame {
  /** `expression`: of a lambda or a comprehension. */
  readonly kind: 'module' | 'function' | 'class' | 'expression';
  readonly module: Module;
  readonly parent: Frame | null;
  /** The outermost call that led here; null where the function is looked at on its own. */
  readonly via: Site | null;
  readonly depth: number;
  /** The task or workflow that runs. */
  readonly task: Task | null;
  names: Names = new Map();
  readonly stars: FromImport[] = [];
  /** Declared `global` or `nonlocal`. */
  readonly outer = new Map<string, 'global' | 'nonlocal'>();
  returned: Value | null = null;
  yielded: Value | null = null;
  /** What follows is not reached. */
  stopped = false;
  /** It still runs: functions in it may change its names. */
  active = true;
  /** The function that runs. */
  callee: FunctionValue | null = null;
  /** What it returns goes to Flyte. */
  isTask = false;
  /** Names at each `break` and `continue` of the innermost loop. */
  exits: Names[] = [];

  constructor(
    kind: Frame['kind'],
    module: Module,
    parent: Frame | null,
    run: { readonly via: Site | null; readonly depth: number; readonly task: Task | null },
  ) {
    this.kind = kind;
    this.module = module;
    this.parent = parent;
    this.via = run.via;
    this.depth = run.depth;
    this.task = run.task;
  }

  /** The same run, one scope further in. */
  inner(kind: 'class' | 'expression'): Frame {
    const frame = new RunningFrame(kind, this.module, this, this);
    frame.names = new Map();
    return frame;
  }

  /** Where names are assigned: comprehensions give theirs (`:=`) to the function around them. */
  get home(): Frame {
    return this.kind === 'expression' && this.parent !== null ? this.parent.home : this;
  }

  get root(): Frame {
    return this.parent === null ? this : this.parent.root;
  }

  /** Runs one of several blocks, of which only some may run, from the same names, and joins what they leave. */
  branches(blocks: readonly (() => void)[], mayRunNone: boolean): void {
    const before = this.names;
    const ends: Names[] = mayRunNone ? [before] : [];
    for (const block of blocks) {
      this.names = new Map(before);
      this.stopped = false;
      block();
      if (!this.stopped) ends.push(this.names);
    }
    this.stopped = ends.length === 0;
    if (!this.stopped) this.names = ends.length === 1 && ends[0] !== undefined ? ends[0] : joinNames(ends);
  }
}

/** A name that only some have is taken to be bound: elsewhere the code would fail. */
export function joinNames(all: readonly Names[]): Names {
  const joined: Names = new Map();
  for (const names of all) {
    for (const [name, value] of names) {
      const known = joined.get(name);
      if (known === undefined || known === value) joined.set(name, value);
      else joined.set(name, join(readName(known), readName(value)));
    }
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
