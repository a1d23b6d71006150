import { createRequire } from 'node:module';
import { Language, Parser, type Tree, type TreeCursor } from 'web-tree-sitter';
import type { Span } from './ast.ts';
import type { Shortened } from './shorten.ts';

/** A node of tree-sitter's tree as plain data, without comments. */
export interface SyntaxNode extends Span {
  readonly type: string;
  /** What it is to its parent, where the grammar names that. */
  readonly field: string | null;
  /** False for a keyword or a sign. */
  readonly named: boolean;
  readonly children: readonly SyntaxNode[];
}

/** Why and where a file is not Python as we know it. */
export class PythonSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = 'PythonSyntaxError';
    this.offset = offset;
  }
}

/** Deeper than anybody writes; a walk over a deeper tree could exhaust the stack. */
const MAX_DEPTH = 1_000;
/** A megabyte of Python takes a fifth of a second; hostile text of that size could take hours. */
const MAX_MILLISECONDS = 10_000;

await Parser.init();
const language = await Language.load(createRequire(import.meta.url).resolve('#tree-sitter-python.wasm'));
const parser = new Parser().setLanguage(language);
const TYPES = language.types;
const NAMED = TYPES.map((_, id) => language.nodeTypeIsNamed(id));
const EXTRAS = new Set([language.idForNodeType('comment', true), language.idForNodeType('line_continuation', true)]);

/**
 * The tree of a text and its comments, at the offsets that `origin` gives for those in the text.
 *
 * @throws PythonSyntaxError
 */
export function readSyntax({ text, origin }: Shortened): { root: SyntaxNode; comments: readonly Span[] } {
  const tree = parse(text);
  const cursor = tree.walk();
  // A tree is in WebAssembly's memory, which knows no garbage collection.
  try {
    const { rootNode } = tree;
    if (rootNode.hasError) throw syntaxError(cursor);
    const comments = rootNode
      .descendantsOfType('comment')
      .map(({ startIndex, endIndex }) => ({ from: origin(startIndex), to: origin(endIndex) }));
    return { root: copy(cursor, origin, 0), comments };
  } finally {
    cursor.delete();
    tree.delete();
  }
}

function parse(text: string): Tree {
  const deadline = performance.now() + MAX_MILLISECONDS;
  const tree = parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
  if (tree !== null) return tree;
  parser.reset();
  throw new PythonSyntaxError('reading it takes too long', 0);
}

/** The node at the cursor and all below it. */
function copy(cursor: TreeCursor, origin: Shortened['origin'], depth: number): SyntaxNode {
  const { nodeTypeId, currentFieldName, startIndex, endIndex } = cursor;
  if (depth > MAX_DEPTH) throw new PythonSyntaxError('the code is nested too deeply', startIndex);
  const from = origin(startIndex);
  const children: SyntaxNode[] = [];
  if (cursor.gotoFirstChild()) {
    do if (!EXTRAS.has(cursor.nodeTypeId)) children.push(copy(cursor, origin, depth + 1));
    while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  const type = TYPES[nodeTypeId] ?? 'ERROR';
  return { type, field: currentFieldName, named: NAMED[nodeTypeId] ?? true, from, to: origin(endIndex), children };
}

/** At the innermost of the first nodes that the grammar did not expect, or where it misses one. */
function syntaxError(cursor: TreeCursor): PythonSyntaxError {
  while (cursor.currentNode.hasError && cursor.gotoFirstChild()) {
    while (!isWrong(cursor) && cursor.gotoNextSibling());
    if (isWrong(cursor)) continue;
    cursor.gotoParent();
    break;
  }
  const { type, isMissing, startIndex } = cursor.currentNode;
  if (isMissing) return new PythonSyntaxError(`"${type}" is missing here`, startIndex);
  return unclosed(cursor) ?? new PythonSyntaxError('a syntax error', startIndex);
}

function isWrong(cursor: TreeCursor): boolean {
  const { hasError, isMissing } = cursor.currentNode;
  return hasError || isMissing;
}

const CLOSERS = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['string_end', 'string_start'],
]);
const OPENERS = new Set(CLOSERS.values());

/** A bracket or a string inside the node here that has no other end. */
function unclosed(cursor: TreeCursor): PythonSyntaxError | null {
  const open: { readonly type: string; readonly from: number }[] = [];
  for (let more = cursor.gotoFirstChild(); more; more = cursor.gotoNextSibling()) {
    const { nodeType: type, startIndex: from } = cursor;
    if (OPENERS.has(type)) open.push({ type, from });
    else if (CLOSERS.has(type) && open.pop()?.type !== CLOSERS.get(type))
      return new PythonSyntaxError('this bracket closes none that is open', from);
  }
  const last = open.at(-1);
  if (last === undefined) return null;
  const what = last.type === 'string_start' ? 'string' : 'bracket';
  return new PythonSyntaxError(`this ${what} is never closed`, last.from);
}
