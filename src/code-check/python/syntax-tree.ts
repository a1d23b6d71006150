import { createRequire } from 'node:module';
import { Language, Parser, type Node as SyntaxNode, type Tree, type TreeCursor } from 'web-tree-sitter';
import { type Shortened, shorten } from './shorten.ts';

/** Offsets count UTF-16 units from the file's start, `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * A node of tree-sitter's tree as plain data, by the grammar's own names (tree-sitter-python, src/node-types.json). Comments are left
 * out; an expression in brackets is the expression, and a definition with decorators is the definition, decorators first.
 */
export class Node implements Span {
  readonly type: string;
  /** What it is to its parent, where the grammar names that. */
  readonly field: string | null;
  readonly from: number;
  readonly to: number;
  readonly children: readonly Node[];
  /** Those children that are more than a keyword or a sign. */
  readonly parts: readonly Node[];
  readonly #source: string;

  constructor(
    source: string,
    type: string,
    field: string | null,
    span: Span,
    children: readonly Node[],
    parts: readonly Node[],
  ) {
    this.type = type;
    this.field = field;
    this.from = span.from;
    this.to = span.to;
    this.children = children;
    this.parts = parts;
    this.#source = source;
  }

  get text(): string {
    return this.#source.slice(this.from, this.to);
  }

  /** The child of that name, or null. */
  find(name: string): Node | null {
    return this.children.find((child) => child.field === name) ?? null;
  }

  /** The child of that name; where there is none, an empty node, which is nothing that a check knows. */
  get(name: string): Node {
    return this.find(name) ?? new Node(this.#source, '', name, { from: this.from, to: this.from }, [], []);
  }

  all(name: string): readonly Node[] {
    return this.children.filter((child) => child.field === name);
  }

  /** The first part; an empty node where there is none. */
  get only(): Node {
    return this.parts[0] ?? this.get('');
  }

  /** All of a type that are inside, however deep. */
  descendants(type: string): readonly Node[] {
    return this.parts.flatMap((part) =>
      part.type === type ? [part, ...part.descendants(type)] : part.descendants(type),
    );
  }

  get hasComma(): boolean {
    return this.children.some(({ type }) => type === ',');
  }
}

export type Parsed =
  | { readonly kind: 'parsed'; readonly root: Node; readonly comments: readonly Span[] }
  | { readonly kind: 'failed'; readonly message: string; readonly offset: number };

/** Why and where a file is not Python as we know it. */
class PythonSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
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
 * Parses a Python 3 file (up to 3.14) without running anything. Never throws: what is not Python is a `failed`.
 * Accepts a little more than Python does, for a check need not say what the interpreter will. With `wanted`, functions
 * whose text it does not match may be left empty: most of most files.
 */
export function parsePython(source: string, wanted: RegExp | null = null): Parsed {
  const whole = { text: source, origin: (offset: number) => offset };
  const shortened = wanted === null ? whole : shorten(source, wanted);
  const parsed = parseShortened(source, shortened);
  return parsed.kind === 'parsed' || shortened.text === source ? parsed : parseShortened(source, whole);
}

function parseShortened(source: string, { text, origin }: Shortened): Parsed {
  let tree: Tree | null = null;
  let cursor: TreeCursor | null = null;
  // A tree is in WebAssembly's memory, which knows no garbage collection.
  try {
    const deadline = performance.now() + MAX_MILLISECONDS;
    tree = parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
    if (tree === null) {
      parser.reset();
      throw new PythonSyntaxError('reading it takes too long', 0);
    }
    const { rootNode } = tree;
    if (rootNode.hasError) throw syntaxError(rootNode);
    const comments = rootNode
      .descendantsOfType('comment')
      .map(({ startIndex, endIndex }) => ({ from: origin(startIndex), to: origin(endIndex) }));
    cursor = tree.walk();
    return { kind: 'parsed', root: copy(cursor, source, origin, '', 0), comments };
  } catch (error) {
    if (error instanceof PythonSyntaxError) return { kind: 'failed', message: error.message, offset: error.offset };
    if (error instanceof RangeError) return { kind: 'failed', message: 'the code is nested too deeply', offset: 0 };
    throw error;
  } finally {
    cursor?.delete();
    tree?.delete();
  }
}

/** The node at the cursor and all below it. */
function copy(cursor: TreeCursor, source: string, origin: Shortened['origin'], parent: string, depth: number): Node {
  const { nodeTypeId, currentFieldName, startIndex, endIndex } = cursor;
  if (depth > MAX_DEPTH) throw new PythonSyntaxError('the code is nested too deeply', startIndex);
  const type = TYPES[nodeTypeId] ?? 'ERROR';
  const span = { from: origin(startIndex), to: origin(endIndex) };
  const children: Node[] = [];
  const parts: Node[] = [];
  if (cursor.gotoFirstChild()) {
    do {
      const id = cursor.nodeTypeId;
      if (EXTRAS.has(id)) continue;
      const child = copy(cursor, source, origin, type, depth + 1);
      children.push(child);
      if (NAMED[id]) parts.push(child);
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  const node = new Node(source, type, currentFieldName, span, children, parts);
  refuse(node, parent, source);
  const { only } = node;
  const isInBrackets =
    /^parenthesized_(?:expression|list_splat)$/.test(type) ||
    // `(a) = 1` is one name in brackets.
    (type === 'tuple_pattern' && parts.length === 1 && !node.hasComma);
  if (isInBrackets) return new Node(source, only.type, currentFieldName, only, only.children, only.parts);
  const definition = type === 'decorated_definition' ? node.find('definition') : null;
  if (definition === null) return node;
  const decorators = parts.filter((part) => part.type === 'decorator');
  const all = [...decorators, ...definition.children];
  return new Node(source, definition.type, currentFieldName, span, all, [...decorators, ...definition.parts]);
}

const STRING_START = /^(?:[rbuft]|br|rb|fr|rf|tr|rt)?["']/i;
/** Where `as` may be; everywhere else the grammar takes it for an expression. */
const WITH_AS = /^(?:with_item|except_clause|case_pattern|parenthesized_expression|.*_pattern)$/;

const ONLY_PYTHON_2 = new Set(['print_statement', 'exec_statement', '<>']);

/** What the grammar takes and Python 3 does not: what Python 2 took, and blocks of no or of any indentation. */
function refuse(node: Node, parent: string, source: string): void {
  const { type, from } = node;
  if (type === 'as_pattern' && !WITH_AS.test(parent)) throw new PythonSyntaxError('a syntax error', from);
  const isPython2 =
    ONLY_PYTHON_2.has(type) ||
    (type === 'expression_list' && parent === 'raise_statement') ||
    (type === 'tuple_pattern' && parent.includes('parameter')) ||
    (type === 'string' && !STRING_START.test(source.slice(from, from + 3)));
  if (isPython2) throw new PythonSyntaxError('this is Python 2', from);
  if (type === 'module' || type === 'block') checkIndentation(node, source);
}

function checkIndentation({ type, parts, from: start }: Node, source: string): void {
  let expected = type === 'module' ? '' : null;
  for (const { from } of parts) {
    const indent = indentation(source, from);
    expected ??= indent;
    if (indent !== null && indent !== expected)
      throw new PythonSyntaxError('this line is indented like no block around it', from);
  }
  if (parts.length === 0 && type !== 'module') throw new PythonSyntaxError('an indented block is expected here', start);
}

/** The white space before a statement in its line, null where something else is before it. A line may be continued. */
function indentation(source: string, from: number): string | null {
  const start = source.lastIndexOf('\n', from - 1) + 1;
  if (/\\\r?\n$/.test(source.slice(Math.max(0, start - 3), start))) return null;
  // A form feed begins the line again.
  return /^\uFEFF?(?:[ \t]*\f)*([ \t]*)$/.exec(source.slice(start, from))?.[1] ?? null;
}

/** At the innermost of the first nodes that the grammar did not expect, or where it misses one. */
function syntaxError(root: SyntaxNode): PythonSyntaxError {
  let wrong = root;
  for (let next: SyntaxNode | null | undefined = root; next; ) {
    wrong = next;
    next = wrong.children.find((child) => child.hasError || child.isMissing);
  }
  if (wrong.isMissing) return new PythonSyntaxError(`"${wrong.type}" is missing here`, wrong.startIndex);
  return unclosed(wrong) ?? new PythonSyntaxError('a syntax error', wrong.startIndex);
}

const CLOSERS = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['string_end', 'string_start'],
]);
const OPENERS = new Set(CLOSERS.values());

/** A bracket or a string inside the node that has no other end. */
function unclosed({ children }: SyntaxNode): PythonSyntaxError | null {
  const open: SyntaxNode[] = [];
  for (const child of children) {
    if (OPENERS.has(child.type)) open.push(child);
    else if (CLOSERS.has(child.type) && open.pop()?.type !== CLOSERS.get(child.type))
      return new PythonSyntaxError('this bracket closes none that is open', child.startIndex);
  }
  const last = open.at(-1);
  if (last === undefined) return null;
  const what = last.type === 'string_start' ? 'string' : 'bracket';
  return new PythonSyntaxError(`this ${what} is never closed`, last.startIndex);
}

/** Targets and value of an assignment: `a = b = value` is an assignment of an assignment; an annotation alone has no value. */
export function targetsOf(assignment: Node): { readonly targets: readonly Node[]; readonly value: Node | null } {
  const [target, right] = [assignment.get('left'), assignment.find('right')];
  if (right?.type !== 'assignment') return { targets: [target], value: right };
  const { targets, value } = targetsOf(right);
  return { targets: [target, ...targets], value };
}

export interface Parameter {
  readonly name: string;
  readonly star: '' | '*' | '**';
  readonly fallback: Node | null;
}

/** Parameters of a definition or a lambda, without their types. */
export function parametersOf(node: Node): Parameter[] {
  return node.get('parameters').parts.flatMap((parameter): Parameter[] => {
    const inner = parameter.type === 'typed_parameter' ? parameter.only : parameter;
    if (inner.type === 'identifier') return [{ name: inner.text, star: '', fallback: null }];
    if (inner.type === 'list_splat_pattern') return [{ name: inner.only.text, star: '*', fallback: null }];
    if (inner.type === 'dictionary_splat_pattern') return [{ name: inner.only.text, star: '**', fallback: null }];
    const fallback = inner.find('value');
    return fallback === null ? [] : [{ name: inner.get('name').text, star: '', fallback }];
  });
}
