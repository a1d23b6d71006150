import { join, UNKNOWN } from './abstract-value.ts';
import type { Frame, Lazy, Names, Value } from './types.ts';

/** A scope that can be run in. */
export function newFrame(
  kind: Frame['kind'],
  { module, via, depth, task }: Pick<Frame, 'module' | 'via' | 'depth' | 'task'>,
  parent: Frame | null,
): Frame {
  return {
    kind,
    module,
    parent,
    via,
    depth,
    task,
    names: new Map(),
    stars: [],
    outer: new Map(),
    returned: null,
    yielded: null,
    stopped: false,
    active: true,
    callee: null,
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
  if (!frame.stopped) frame.names = ends.length === 1 && ends[0] !== undefined ? ends[0] : joinNames(ends);
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
