import type { Span, Statement } from '../python/ast.ts';
import { blocksOf } from '../python/children.ts';
import type { Parsed } from '../python/parse.ts';
import { moduleScope, type Scope } from './scope.ts';

/** A parsed file of the repository. */
export interface Module {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly source: string;
  readonly body: Extract<Parsed, { kind: 'parsed' }>['body'];
  readonly comments: readonly Span[];
  readonly scope: Scope;
  /**
   * Names whose value may change after they are bound: declared `global` or `nonlocal`, or mutated in place. Read from
   * the text, so it may hold too many, which only means that less is resolved.
   */
  readonly changed: ReadonlySet<string>;
}

export function makeModule(path: string, source: string, parsed: Extract<Parsed, { kind: 'parsed' }>): Module {
  const module = { path, source, body: parsed.body, comments: parsed.comments, changed: changedNames(source) };
  return Object.assign(module, { scope: moduleScope(module) });
}

const OUTER = /\b(?:global|nonlocal)[ \t]+([\w, \t]+)/g;
const MUTATION = /\.(?:append|extend|insert|remove|pop|popitem|clear|update|setdefault|add|sort|reverse)\(/g;
const ASSIGNED_INSIDE = /^[ \t]*(\w+)(?:\.\w+|\[[^\]\n]*\])+[ \t]*(?::[^=\n]*)?[-+*/|&]?=(?!=)/gm;

function changedNames(source: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, list = ''] of source.matchAll(OUTER)) for (const name of list.split(',')) names.add(name.trim());
  for (const { index } of source.matchAll(MUTATION))
    names.add(/\w*$/.exec(source.slice(Math.max(0, index - MAX_NAME), index))?.[0] ?? '');
  for (const [, name = ''] of source.matchAll(ASSIGNED_INSIDE)) names.add(name);
  return names;
}

/** Longer names are not followed back from a mutation. */
const MAX_NAME = 80;

const lineStarts = new WeakMap<Module, readonly number[]>();

function linesOf(module: Module): readonly number[] {
  const known = lineStarts.get(module);
  if (known !== undefined) return known;
  const starts = startsOfLines(module.source);
  lineStarts.set(module, starts);
  return starts;
}

/** Offsets at which lines begin. */
export function startsOfLines(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line of an offset, counted from 1. */
export function lineAt(module: Module, offset: number): number {
  return lineIn(linesOf(module), offset);
}

export function lineIn(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Offset at which a line (from 1) begins; the end of the file for a line behind the last. */
export function lineStart(module: Module, line: number): number {
  return linesOf(module)[line - 1] ?? module.source.length;
}

/** The innermost statement around an offset. */
export function statementAt(module: Module, offset: number): Statement | null {
  let found: Statement | null = null;
  let block: readonly Statement[] | undefined = module.body;
  while (block !== undefined) {
    const statement: Statement | undefined = block.find(({ from, to }) => from <= offset && offset < to);
    if (statement === undefined) return found;
    found = statement;
    block = blocksOf(statement).find((inner) => inner.some(({ from, to }) => from <= offset && offset < to));
  }
  return found;
}
