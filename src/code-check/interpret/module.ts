import { type Node, type Parsed, parsePython, type Span } from '../python/syntax-tree.ts';

/** A parsed file of the repository. */
export interface Module {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly source: string;
  readonly root: Node;
  readonly comments: readonly Span[];
  /** Offsets at which lines begin. */
  readonly lines: readonly number[];
  /**
   * Names whose value functions may change while the code runs: declared `global` or `nonlocal`, or mutated in place. Read
   * from the text, so it may hold too many, which only means that less is resolved.
   */
  readonly changed: ReadonlySet<string>;
  /** Those of them that are declared `global` or `nonlocal`. */
  readonly global: ReadonlySet<string>;
}

export function makeModule(path: string, source: string, parsed: Extract<Parsed, { kind: 'parsed' }>): Module {
  return {
    path,
    source,
    root: parsed.root,
    comments: parsed.comments,
    lines: startsOfLines(source),
    changed: changedNames(parsed.root),
    global: globalNames(source),
  };
}

const OUTER = /\b(?:global|nonlocal)[ \t]+([\w, \t]+)/g;
const MUTATION = /\.(?:append|extend|insert|remove|pop|popitem|clear|update|setdefault|add|sort|reverse)\(/g;
const ASSIGNED_INSIDE = /^[ \t]*(\w+)(?:\.\w+|\[[^\]\n]*\])+[ \t]*(?::[^=\n]*)?[-+*/|&]?=(?!=)/gm;
/** Longer names are not followed back from a mutation. */
const MAX_NAME = 80;

function globalNames(source: string): ReadonlySet<string> {
  return new Set([...source.matchAll(OUTER)].flatMap(([, list = '']) => list.split(',').map((name) => name.trim())));
}

function changedNames(root: Node): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text } of functionsBelow(root)) {
    for (const { index } of text.matchAll(MUTATION))
      names.add(/\w*$/.exec(text.slice(Math.max(0, index - MAX_NAME), index))?.[0] ?? '');
    for (const [, name = ''] of text.matchAll(ASSIGNED_INSIDE)) names.add(name);
  }
  return names;
}

/** Definitions of functions below a node that are in no other of them. */
function functionsBelow({ parts }: Node): readonly Node[] {
  return parts.flatMap((part) => (part.type === 'function_definition' ? [part] : functionsBelow(part)));
}

/** All functions of a text by their offsets. */
export function functionsIn(source: string): ReadonlyMap<number, Node> {
  const functions = new Map<number, Node>();
  const visit = (node: Node): void => {
    for (const one of functionsBelow(node)) {
      functions.set(one.from, one);
      visit(one);
    }
  };
  const parsed = parsePython(source);
  if (parsed.kind === 'parsed') visit(parsed.root);
  return functions;
}

export function startsOfLines(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Where an import leads: to a file of the repository, to a folder of it without a file, or out of it. */
export type Imported =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'outside' }
  /** Several files could be meant. */
  | { readonly kind: 'ambiguous' };
