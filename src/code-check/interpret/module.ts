import type { Block, FunctionDefinition, Span, Statement } from '../python/ast.ts';
import { blocksOf } from '../python/children.ts';
import { type Parsed, parsePython } from '../python/parse.ts';

/** A parsed file of the repository. */
export interface Module {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly source: string;
  readonly body: Extract<Parsed, { kind: 'parsed' }>['body'];
  readonly comments: readonly Span[];
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
    body: parsed.body,
    comments: parsed.comments,
    changed: changedNames(source, parsed.body),
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

function changedNames(source: string, body: Block): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (block: Block): void => {
    for (const statement of block) {
      if (statement.kind !== 'function') {
        blocksOf(statement).forEach(visit);
        continue;
      }
      const text = source.slice(statement.from, statement.to);
      for (const { index } of text.matchAll(MUTATION))
        names.add(/\w*$/.exec(text.slice(Math.max(0, index - MAX_NAME), index))?.[0] ?? '');
      for (const [, name = ''] of text.matchAll(ASSIGNED_INSIDE)) names.add(name);
    }
  };
  visit(body);
  return names;
}

/** All functions of a text by their offsets. */
export function functionsIn(source: string): ReadonlyMap<number, FunctionDefinition> {
  const functions = new Map<number, FunctionDefinition>();
  const visit = (block: Block): void => {
    for (const statement of block) {
      if (statement.kind === 'function') functions.set(statement.from, statement);
      blocksOf(statement).forEach(visit);
    }
  };
  const parsed = parsePython(source);
  if (parsed.kind === 'parsed') visit(parsed.body);
  return functions;
}

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

/** Where an import leads: to a file of the repository, to a folder of it without a file, or out of it. */
export type Imported =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'outside' }
  /** Several files could be meant. */
  | { readonly kind: 'ambiguous' };
